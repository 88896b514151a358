"""What the README says of the demo catalogue is true of the files."""

import csv
import hashlib
import json
from pathlib import Path

import pytest

from catalog.demo import simulate
from catalog.demo.films import demo_source, films_folder, viewers_file
from catalog.items import Item
from catalog.load import load_items
from language.script import unspaced_runs


@pytest.fixture(scope="module")
def films() -> list[Item]:
    loaded = load_items(demo_source().items(), demo_source().mapping, file="films")
    assert loaded.rejects == []
    return loaded.items


def test_the_demo_is_as_wide_as_promised(films: list[Item]) -> None:
    assert len(films) >= 400
    assert len({f.countries[0] for f in films}) >= 60
    assert len({f.original_language for f in films}) >= 35
    own = [f for f in films if f.original_language != "en" and f.original_language in f.texts]
    assert len(own) >= 250


def test_every_film_has_what_a_reply_shows(films: list[Item]) -> None:
    for film in films:
        assert film.titles.get("en") or film.original_language in {"en", "ga"}, film.item_id
        assert film.year
        assert film.genres
        assert film.countries
        assert film.maturity in {0, 6, 12, 16, 18}
        assert film.item_id.endswith(str(film.year))


def test_english_descriptions_have_25_to_60_words(films: list[Item]) -> None:
    for film in films:
        assert 25 <= len(film.texts["en"].split()) <= 60, film.item_id


def test_descriptions_in_other_languages_are_no_stubs(films: list[Item]) -> None:
    for film in films:
        for language, text in film.texts.items():
            length = len(text) / 3 if unspaced_runs(text) else len(text.split())
            assert 16 <= length <= 100, (film.item_id, language)


def test_viewers_are_simulated_and_come_from_the_generator_as_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "again.csv"
    monkeypatch.setattr(simulate, "viewers_file", lambda: out)
    simulate.main()
    committed = hashlib.sha256(viewers_file().read_bytes()).hexdigest()
    assert hashlib.sha256(out.read_bytes()).hexdigest() == committed
    manifest = json.loads(viewers_file().with_name("manifest.json").read_text(encoding="utf-8"))
    assert manifest["simulated_viewers"] == 1200
    assert "simulated" in manifest["note"]
    with viewers_file().open(encoding="utf-8") as file:
        users = {row["user_id"] for row in csv.DictReader(file)}
    assert len(users) == 1200
    assert all(user.startswith("sim-") for user in users)


def test_film_files_are_one_object_a_line() -> None:
    for path in films_folder().glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert json.loads(line)["item_id"]
