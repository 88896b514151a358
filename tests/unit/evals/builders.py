"""Six films by hand, and cases, replies and traces about them, so that a fault can be planted."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from agent.answer import Reason
from agent.reply import (
    ConstraintOut,
    ContributionsOut,
    CultureOut,
    EvidenceOut,
    ItemOut,
    NoticeOut,
    Reply,
    UsageOut,
)
from catalog.catalog import Catalog, build_catalog
from catalog.interactions import Interactions, collect
from catalog.items import Item
from evals.cases import Case
from evals.graders.base import Context, World
from evals.results import CaseResult, Grade
from evals.traces import Played, ToolCall, Trace
from language.script import direction
from tests.fakes import WordEmbedder
from tools.session import Sources

FILMS = (
    Item(
        item_id="tampopo",
        title_original="タンポポ",
        titles={"en": "Tampopo", "ru": "Одуванчик"},
        title_latin="Tanpopo",
        original_language="ja",
        year=1985,
        countries=("JP",),
        creators=("Juzo Itami",),
        genres=("comedy",),
        moods=("funny", "warm"),
        runtime=114,
        maturity=16,
        texts={"en": "Two truck drivers stop at a noodle shop and help its widowed owner."},
    ),
    Item(
        item_id="samurai",
        title_original="七人の侍",
        titles={"en": "Seven Samurai", "de": "Die sieben Samurai", "ar": "الساموراي السبعة"},
        original_language="ja",
        year=1954,
        countries=("JP",),
        creators=("Akira Kurosawa",),
        genres=("drama", "action"),
        moods=("epic",),
        runtime=207,
        maturity=12,
        texts={"en": "Farmers hire masterless warriors to guard their harvest."},
    ),
    Item(
        item_id="sholay",
        title_original="शोले",
        titles={"en": "Sholay"},
        title_latin="Sholay",
        original_language="hi",
        year=1975,
        countries=("IN",),
        creators=("Ramesh Sippy",),
        genres=("action", "drama"),
        moods=("epic", "tense"),
        runtime=204,
        maturity=12,
        texts={"en": "A retired policeman hires two crooks to catch a bandit."},
    ),
    Item(
        item_id="separation",
        title_original="جدایی نادر از سیمین",
        titles={"en": "A Separation", "ar": "انفصال نادر وسيمين"},
        original_language="fa",
        year=2011,
        countries=("IR",),
        creators=("Asghar Farhadi",),
        genres=("drama",),
        moods=("tense", "sad"),
        runtime=123,
        maturity=12,
        texts={"en": "A couple argue over leaving their home, and a carer is hurt."},
    ),
    Item(
        item_id="m",
        title_original="M",
        titles={"it": "M - Il mostro di Düsseldorf"},
        original_language="de",
        year=1931,
        countries=("DE",),
        creators=("Fritz Lang",),
        genres=("crime", "thriller"),
        moods=("dark",),
        runtime=111,
        maturity=16,
        texts={"en": "A city hunts the man who lures its children."},
    ),
    Item(
        item_id="no",
        title_original="No",
        titles={"en": "No"},
        original_language="es",
        year=2012,
        countries=("CL",),
        creators=("Pablo Larraín",),
        genres=("drama", "history"),
        moods=("thoughtful",),
        runtime=118,
        maturity=12,
        texts={"en": "An advertising man works to unseat a dictator."},
    ),
)
BY_ID = {film.item_id: film for film in FILMS}
USERS = (("ana-7", "tampopo", 1.0), ("ana-7", "sholay", 0.8), ("bo-9", "tampopo", 0.6))
"""Of two users one met Sholay, both met Tampopo."""


class FlatIndex:
    """Gives each film the vector that a table says; only vectors are asked for here."""

    def vector(self, item_num: int) -> Any:
        """Return a unit vector: the first two films are alike, the others at right angles."""
        vector = np.zeros(8, dtype=np.float32)
        vector[max(0, item_num - 1)] = 1.0
        return vector


def world_in(folder: Path) -> World:
    """Return a world of the six films, built in a folder."""
    path = folder / "catalog.db"
    build_catalog(FILMS, path)
    catalog = Catalog(path)
    nums = {film.item_id: num for num, film in enumerate(FILMS)}
    interactions: Interactions = collect(USERS, nums, {})
    return World(
        Sources(
            catalog=catalog,
            index=FlatIndex(),  # type: ignore[arg-type]
            embedder=WordEmbedder(),
            interactions=interactions,
        )
    )


def shown(item_id: str, *reasons: tuple[str, str], **changes: object) -> ItemOut:
    """Return a film as a reply lists it; a reason is (sentence, field it cites)."""
    film = BY_ID.get(item_id, FILMS[0])
    fields: dict[str, object] = {
        "item_id": item_id,
        "rank": 1,
        "title": film.title_for("en"),
        "title_original": film.title_original,
        "title_latin": film.title_latin,
        "score": 1.0,
        "contributions": ContributionsOut(
            relevance=0.5, taste=0.25, culture=0.0, novelty=0.125, diversity=0.125
        ),
        "reasons": [Reason(text=t, evidence=[f"{item_id}:{f}"]) for t, f in reasons],
        "facts": film.facts(),
    }
    return ItemOut.model_validate(fields | changes)


def evidence_of(items: Sequence[ItemOut]) -> dict[str, EvidenceOut]:
    """Return what the reasons of items cite, with the catalogue's values."""
    found = {}
    for item in items:
        film = BY_ID.get(item.item_id, FILMS[0])
        for key in (key for reason in item.reasons for key in reason.evidence):
            name = key.partition(":")[2]
            value = (
                film.texts.get(name.removeprefix("text."), "?")
                if name.startswith("text.")
                else film.facts().get(name, "0.9")
            )
            found[key] = EvidenceOut(
                tool="search_items", item_id=item.item_id, field=name, value=value
            )
    return found


def reply(*items: ItemOut, text: str = "", language: str = "en", **changes: object) -> Reply:
    """Return a reply; with items a recommendation that lists them below its text."""
    fields: dict[str, object] = {
        "kind": "recommendation" if items else "answer",
        "language": language,
        "direction": direction(language),
        "text": text,
        "items": list(items),
        "evidence": evidence_of(items),
        "usage": UsageOut(model="planner"),
    }
    return Reply.model_validate(fields | changes)


def rule(text: str) -> ConstraintOut:
    """Return a rule in force, written "attribute rule value"."""
    attribute, sign, value = text.split(" ", 2)
    return ConstraintOut(id="r1", kind=f"{attribute}-{sign}", value=value, turn=1, text=text)


def notice(notice_id: str, text: str = "") -> NoticeOut:
    """Return a notice."""
    return NoticeOut(id=notice_id, text=text)


def market(code: str | None, how: str, *, used: bool = False) -> CultureOut:
    """Return what a reply assumes of the market."""
    return CultureOut.model_validate({"market": code, "how": how, "used": used})


def call(name: str, status: str = "success", **args: object) -> ToolCall:
    """Return a tool call."""
    return ToolCall.model_validate({"name": name, "args": args, "by": "model", "status": status})


def case(**fields: object) -> Case:
    """Return a case of one turn in English, but for what is given."""
    known: dict[str, object] = {"id": "k1", "scenario": "k", "language": "en", "turns": ["A film?"]}
    return Case.model_validate(known | fields)


def context(
    world: World,
    *replies: Reply | None,
    calls: Sequence[ToolCall] = (),
    said: Sequence[str] = (),
    **fields: object,
) -> Context:
    """Return a case, played: a reply for each turn, None for one that failed."""
    turns = list(said) or ["A film?"] * len(replies)
    found = case(**({"turns": turns} | fields))
    played = [
        Played(
            said=say,
            reply=answer,
            error=None if answer else "KeyError: 'x'",
            tool_calls=list(calls) if number == 0 else [],
        )
        for number, (say, answer) in enumerate(zip(turns, replies, strict=False))
    ]
    return Context(found, Trace(case_id=found.id, turns=played), world)


def result(case_id: str, ids: Sequence[str] = (), **fields: object) -> CaseResult:
    """Return the result of a case whose only turn lists some items."""
    answer = reply(*(shown(i) for i in ids))
    grades = {k: Grade(value=v) for k, v in dict(fields.pop("grades", {})).items()}  # type: ignore[call-overload]
    known: dict[str, object] = {
        "case_id": case_id,
        "variant": "planner",
        "scenario": case_id,
        "language": "en",
        "grades": grades,
        "trace": Trace(case_id=case_id, turns=[Played(said="?", reply=answer)]),
    }
    return CaseResult.model_validate(known | fields)
