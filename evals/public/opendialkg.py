"""OpenDialKG: English dialogues on films along a knowledge graph, as processed for iEvaLM."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, TypeAdapter

from evals.public.files import home_of, need, read_json, read_lines
from evals.public.sets import PublicSet, Utterance, novel_cases, titled, titles_of
from language.names import language_names


class _Film(BaseModel):
    name: str | None = None
    year: str | None = None
    actor: list[str] = []
    director: list[str] = []
    genre: list[str] = []
    language: list[str] = []
    writer: list[str] = []


class _Turn(BaseModel):
    dialog_id: int | str
    turn_id: int
    context: list[str]
    """All messages before, oldest first; recommender and seeker take turns, the seeker last."""
    entity: list[str]
    """The entities marked in them."""
    rec: list[str]
    resp: str


_FILMS = TypeAdapter(dict[str, _Film])
_TURN = TypeAdapter(_Turn)


def read_opendialkg(folder: Path) -> PublicSet:
    """Return the validation and test turns that the folder has, and the items of id2info.

    The items that the data marks as recommended count as such.

    Raises:
        PublicDataError: If a file is missing or broken.
    """
    home = home_of("opendialkg", folder)
    (films,) = need(home, "id2info.json")
    languages = {name.lower(): code for code, name in language_names("en").items()}
    rows, untitled = titled(
        _row(i, film, languages) for i, film in read_json(films, _FILMS).items()
    )
    titles = titles_of(rows)
    ids = {title: item_id for item_id, title in titles.items()}
    cases = []
    for path in need(home, "valid_data_processed.jsonl", "test_data_processed.jsonl"):
        for turn in read_lines(path, _TURN):
            cases += novel_cases(
                "opendialkg",
                "en",
                str(turn.dialog_id),
                _utterances(turn, ids),
                titles,
                known=_ids(turn.entity, ids),
            )
    return PublicSet("opendialkg", "en", rows, cases, untitled)


def _row(item_id: str, film: _Film, languages: Mapping[str, str]) -> Mapping[str, object]:
    title = (film.name or "").strip()
    spoken = {languages.get(_plain(name), "") for name in film.language} - {""}
    people = (("Starring", film.actor), ("Written by", film.writer))
    return {
        "item_id": item_id,
        "title": title,
        "title:en": title,
        "year": _year(film.year),
        "genres": list(dict.fromkeys(film.genre)),
        "creators": list(dict.fromkeys(film.director or film.writer)),
        # several languages stand in no order, so none of them is the original one
        "original_language": spoken.pop() if len(spoken) == 1 else "",
        "text:en": " ".join(
            f"{what} {', '.join(dict.fromkeys(who))}." for what, who in people if who
        ),
    }


def _plain(name: str) -> str:
    return name.lower().removesuffix(" language")


def _year(year: str | None) -> str:
    return year if year and year.isdecimal() else ""


def _ids(names: list[str], ids: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(ids[name] for name in names if name in ids)


def _utterances(turn: _Turn, ids: Mapping[str, str]) -> list[Utterance]:
    n = len(turn.context)
    said = [Utterance(text, (n - i) % 2 == 1) for i, text in enumerate(turn.context)]
    return [*said, Utterance(turn.resp, False, _ids(turn.rec, ids))]
