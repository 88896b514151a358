"""CrossWOZ: Chinese dialogues of a traveller in Beijing who is offered places."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, TypeAdapter

from evals.public.files import home_of, need, read_json
from evals.public.sets import PublicSet, Utterance, novel_cases, titled, titles_of

_DATABASES = {"restaurant": "restaurant_db", "attraction": "attraction_db", "hotel": "hotel_db"}
_OFFERS = {"Recommend", "Inform"}
_NAME = "名称"
_HOTEL_TYPES = {"经济型": "budget", "舒适型": "comfort", "高档型": "upscale", "豪华型": "luxury"}
_NO_TEXT = {_NAME, "领域", "电话"}
_MOST_VALUES = 20

Value = str | int | float | list[str] | None


class _Message(BaseModel):
    content: str
    role: Literal["usr", "sys"]
    dialog_act: list[tuple[str, str, str, str]]
    """Intent, domain, slot, value."""


class _Dialogue(BaseModel):
    messages: list[_Message]


_PLACES = TypeAdapter(list[tuple[str, dict[str, Value]]])
_DIALOGUES = TypeAdapter(dict[str, _Dialogue])


def read_crosswoz(folder: Path) -> PublicSet:
    """Return the dialogues of the files that the folder has, and the places of its databases.

    A place is recommended where the system's acts give its name by Recommend or Inform. Places
    that are only listed as near another are not, but are no longer novel either.

    Raises:
        PublicDataError: If a file is missing or broken.
    """
    home = home_of("crosswoz", folder)
    places: list[Mapping[str, object]] = []
    for kind, file in _DATABASES.items():
        (path,) = need(home, f"{file}.json")
        places += [_row(name, kind, fields) for name, fields in read_json(path, _PLACES)]
    rows, untitled = titled(places)
    titles = titles_of(rows)
    cases = []
    for path in need(home, "val.json", "test.json"):
        for number, dialogue in read_json(path, _DIALOGUES).items():
            said = [_utterance(message) for message in dialogue.messages]
            cases += novel_cases("crosswoz", "zh", number, said, titles)
    return PublicSet("crosswoz", "zh", rows, cases, untitled)


def _row(name: str, kind: str, fields: Mapping[str, Value]) -> Mapping[str, object]:
    hotel_type = fields.get("酒店类型")
    facts = (f"{k}：{_shown(v)}" for k, v in fields.items() if v and k not in _NO_TEXT)
    return {
        "item_id": name,
        "title": name,
        "original_language": "zh",
        "genres": [
            kind,
            *([_HOTEL_TYPES.get(str(hotel_type), str(hotel_type))] * bool(hotel_type)),
        ],
        "countries": ["CN"],
        "text:zh": "；".join(facts),
    }


def _shown(value: Value) -> str:
    return "、".join(value[:_MOST_VALUES]) if isinstance(value, list) else str(value)


def _utterance(message: _Message) -> Utterance:
    by_seeker = message.role == "usr"
    offers = [
        value
        for intent, _, slot, value in message.dialog_act
        if not by_seeker and intent in _OFFERS and slot == _NAME
    ]
    named = tuple(value for *_, value in message.dialog_act)
    return Utterance(message.content, by_seeker, tuple(offers), named)
