"""ReDial: English dialogues on films between a seeker and a recommender."""

import re
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, Field, TypeAdapter

from evals.public.files import home_of, need, read_json, read_lines
from evals.public.sets import PublicSet, Utterance, novel_cases, titled, titles_of

# the last is the name under which a copy of the test split goes about
_SPLITS = ("valid_data.jsonl", "test_data.jsonl", "rd-test-data.jsonl")
_MENTION = re.compile(r"\s*@(\d+)")
_YEAR = re.compile(r"^(?P<title>.*\S)\s*\((?P<year>\d{4})\)\s*$")


class _Film(BaseModel):
    name: str | None = None
    genre: list[str] = []
    plot: str | None = None
    director: list[str] = []
    star: list[str] = []


class _Message(BaseModel):
    sender: int = Field(alias="senderWorkerId")
    text: str


class _Dialogue(BaseModel):
    conversation: str | int = Field(alias="conversationId")
    seeker: int = Field(alias="initiatorWorkerId")
    # the data writes an empty mapping as a list
    mentioned: dict[str, str | None] | list[object] = Field(alias="movieMentions", default={})
    messages: list[_Message]


_FILMS = TypeAdapter(dict[str, _Film])
_DIALOGUE = TypeAdapter(_Dialogue)


def read_redial(folder: Path) -> PublicSet:
    """Return the validation and test dialogues that the folder has, and the films of id2info.

    Every film that the recommender is the first to name counts as recommended.

    Raises:
        PublicDataError: If a file is missing or broken.
    """
    home = home_of("redial", folder)
    (films,) = need(home, "id2info.json")
    rows, untitled = titled(_row(i, film) for i, film in read_json(films, _FILMS).items())
    titles = titles_of(rows)
    dialogues = {
        str(dialogue.conversation): dialogue
        for path in need(home, *_SPLITS)
        for dialogue in read_lines(path, _DIALOGUE)
    }
    cases = []
    for number, dialogue in dialogues.items():
        cases += novel_cases("redial", "en", number, _utterances(dialogue, titles), titles)
    return PublicSet("redial", "en", rows, cases, untitled)


def _row(item_id: str, film: _Film) -> Mapping[str, object]:
    title, year = _split(film.name or "")
    stars = f"Starring {', '.join(film.star)}." if film.star else ""
    return {
        "item_id": item_id,
        "title": title,
        "title:en": title,
        "year": year,
        "genres": film.genre,
        "creators": film.director,
        "text:en": " ".join(part for part in (film.plot, stars) if part),
    }


def _split(name: str) -> tuple[str, str]:
    match = _YEAR.match(name)
    return (match["title"], match["year"]) if match else (name.strip(), "")


def _utterances(dialogue: _Dialogue, titles: Mapping[str, str]) -> list[Utterance]:
    mentioned = dialogue.mentioned if isinstance(dialogue.mentioned, dict) else {}
    named = {i: _split(name)[0] for i, name in mentioned.items() if name} | dict(titles)
    said = []
    for message in dialogue.messages:
        ids = tuple(_MENTION.findall(message.text))
        text = _MENTION.sub(lambda m: f" {named.get(m[1], '')}", message.text)
        by_seeker = message.sender == dialogue.seeker
        said.append(Utterance(text, by_seeker, () if by_seeker else ids, ids))
    return said
