import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.ingest import ingest, source_of, train
from app.store import Manifest, Store, StoreError
from tests.fakes import Quiet, WordEmbedder

FILMS = [
    {"item_id": "a", "title": "Alpha", "text": "A red boat on a long river.", "genres": ["drama"]},
    {"item_id": "b", "title": "Beta", "text": "A blue train in the snow.", "genres": ["comedy"]},
]
RATINGS = "user_id,item_id,rating\nu,a,5\nu,b,4\nv,b,5\n"


def _files(folder: Path) -> tuple[Path, Path]:
    films, ratings = folder / "films.jsonl", folder / "ratings.csv"
    films.write_text("\n".join(map(json.dumps, FILMS)), encoding="utf-8")
    ratings.write_text(RATINGS, encoding="utf-8")
    return films, ratings


def _ingest(store: Store, films: Path, ratings: Path | None = None) -> Manifest:
    source = source_of(str(films), interactions=ratings, preset=None, mapping={})
    return ingest(store, source, WordEmbedder(), Quiet(), named=films.name).manifest


def test_a_store_says_what_it_holds(tmp_path: Path) -> None:
    films, ratings = _files(tmp_path)
    store = Store(tmp_path / "store")
    manifest = _ingest(store, films, ratings)
    assert store.manifest() == manifest
    assert manifest.counts == {
        "items": 2,
        "entries": 2,
        "interactions": 3,
        "users": 2,
        "rejects": 0,
    }
    assert store.verify() == []


def test_a_damaged_file_is_found(tmp_path: Path) -> None:
    films, ratings = _files(tmp_path)
    store = Store(tmp_path / "store")
    folder = store.build_folder(_ingest(store, films, ratings))
    (folder / "scorer-1" / "ease.safetensors").write_bytes(b"x")
    (folder / "interactions.npz").unlink()
    assert store.verify() == [
        "interactions.npz is missing",
        "scorer-1/ease.safetensors is not as it was built",
    ]


def test_only_the_last_two_builds_are_kept_and_half_builds_go(tmp_path: Path) -> None:
    films, _ = _files(tmp_path)
    store = Store(tmp_path / "store")
    (tmp_path / "store" / "builds" / "building-left").mkdir(parents=True)
    builds = [_ingest(store, films).build for _ in range(3)]
    assert {p.name for p in (store.root / "builds").iterdir()} == set(builds[1:])


def test_an_ingest_without_a_valid_item_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    films, _ = _files(tmp_path)
    store = Store(tmp_path / "store")
    before = _ingest(store, films)
    bad = tmp_path / "bad.csv"
    bad.write_text("colour,size\nred,3\n", encoding="utf-8")
    with pytest.raises(StoreError, match="no valid item among 1 rows; the first: missing item_id"):
        _ingest(store, bad)
    assert store.manifest() == before


def test_two_writers_do_not_meet(tmp_path: Path) -> None:
    films, _ = _files(tmp_path)
    store = Store(tmp_path / "store")
    with store.writing(), pytest.raises(StoreError, match="another process is writing"):
        _ingest(Store(tmp_path / "store"), films)


def test_training_again_swaps_the_scorer_in(tmp_path: Path) -> None:
    films, ratings = _files(tmp_path)
    store = Store(tmp_path / "store")
    _ingest(store, films, ratings)
    assert train(store, lambda step: None).scorer == "scorer-2"
    assert store.manifest().scorer == "scorer-2"
    assert store.verify() == []


def test_training_without_interactions_says_what_is_missing(tmp_path: Path) -> None:
    films, _ = _files(tmp_path)
    store = Store(tmp_path / "store")
    _ingest(store, films)
    with pytest.raises(StoreError, match="no interactions to learn from"):
        train(store, lambda step: None)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no store at"),
        ("{", "is damaged"),
        ('{"schema": 99}', "has schema 99, this version reads 4"),
        ('{"schema": 4, "colour": 3}', "is damaged"),
    ],
)
def test_a_store_that_cannot_be_read_says_what_to_do(
    tmp_path: Path, content: str | None, message: str
) -> None:
    store = Store(tmp_path / "store")
    store.root.mkdir()
    if content is not None:
        (store.root / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(StoreError, match=message) as caught:
        store.manifest()
    assert "polyrec ingest --store" in str(caught.value)


def test_a_missing_build_is_named(tmp_path: Path) -> None:
    films, _ = _files(tmp_path)
    store = Store(tmp_path / "store")
    manifest = replace(_ingest(store, films), build="gone")
    with pytest.raises(StoreError, match="lacks its build 'gone'"):
        store.build_folder(manifest)
