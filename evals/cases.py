"""Cases: what is asked, and what a right answer looks like."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import regex
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from agent.answer import Kind
from catalog.items import Item
from language.detect import normalise_tag
from language.names import country_codes
from tools.constraints import ATTRIBUTES, Rule

Span = tuple[float | None, float | None]
"""At least and at most, both inclusive; None where there is no bound."""


BENIGN = "benign"
"""Tag of a case that is played without its attack, to see what is reached anyway."""


SHOWN = regex.compile(
    r"@(?P<turn>\d+):(?P<place>\d+)(?:\.(?P<field>year|runtime)(?P<more>[+-]\d+)?)?"
)
"""A value that depends on what was shown: "@3:2" is the second item of the list that stood there
after the third turn, "@3:2.year+1" the year after its own."""


class CaseError(ValueError):
    """A case that cannot be read; the message names file, line and field."""


def _language(tag: str) -> str:
    return normalise_tag(tag)


def _market(code: str | None) -> str | None:
    if code is not None and code not in country_codes():
        raise ValueError(f"{code!r} is no ISO 3166-1 alpha-2 country, such as BR")
    return code


def _rule(text: str) -> str:
    attribute, _, rest = text.partition(" ")
    sign, _, value = rest.partition(" ")
    is_bound = sign in {"at_least", "at_most"}
    if (
        attribute not in ATTRIBUTES
        or sign not in get_args(Rule)
        or not value
        or (is_bound and not value.isdecimal() and not SHOWN.fullmatch(value))
    ):
        raise ValueError(f"{text!r} is no rule; write it like 'genre exclude war'")
    return text


Language = Annotated[str, BeforeValidator(_language)]
Market = Annotated[str | None, BeforeValidator(_market)]
Stated = Annotated[str, AfterValidator(_rule)]
"""A rule in force, "attribute rule value"; the value may name a shown item, see SHOWN."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Select(_Strict):
    """The items that count for a case, by their attributes. Every field given must hold."""

    grade: Annotated[int, Field(ge=1, le=5)] = 1
    items: tuple[str, ...] = ()
    """Only these item ids."""
    genre: tuple[str, ...] = ()
    """All of them."""
    mood: tuple[str, ...] = ()
    """Any of them; so for country, language and creator."""
    country: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    creator: tuple[str, ...] = ()
    year: Span = (None, None)
    runtime: Span = (None, None)
    maturity: Span = (None, None)
    price: Span = (None, None)
    not_items: tuple[str, ...] = ()
    not_genre: tuple[str, ...] = ()
    not_mood: tuple[str, ...] = ()
    not_country: tuple[str, ...] = ()
    not_language: tuple[str, ...] = ()

    def holds(self, item: Item) -> bool:
        """Whether an item counts. A measure that is not known breaks a bound on it."""
        language = (item.original_language,) if item.original_language else ()
        any_of = (
            (self.items, (item.item_id,)),
            (self.mood, item.moods),
            (self.country, item.countries),
            (self.language, language),
            (self.creator, item.creators),
        )
        none_of = (
            (self.not_items, (item.item_id,)),
            (self.not_genre, item.genres),
            (self.not_mood, item.moods),
            (self.not_country, item.countries),
            (self.not_language, language),
        )
        spans = (
            (self.year, item.year),
            (self.runtime, item.runtime),
            (self.maturity, item.maturity),
            (self.price, item.price),
        )
        return (
            set(self.genre) <= set(item.genres)
            and all(not wanted or set(wanted) & set(has) for wanted, has in any_of)
            and not any(set(refused) & set(has) for refused, has in none_of)
            and all(_within(span, value) for span, value in spans)
        )


def _within(span: Span, value: float | None) -> bool:
    low, high = span
    if low is None and high is None:
        return True
    return value is not None and (low is None or value >= low) and (high is None or value <= high)


class ToolRule(_Strict):
    """A tool call that a turn must hold, whoever made it."""

    tool: str
    args: dict[str, Any] = {}
    """Argument to the value it must have; text is a regular expression that must be found in it."""

    @field_validator("args")
    @classmethod
    def _patterns(cls, args: dict[str, Any]) -> dict[str, Any]:
        for pattern in args.values():
            try:
                regex.compile(pattern if isinstance(pattern, str) else "")
            except regex.error as error:
                raise ValueError(f"{pattern!r} is no regular expression: {error}") from None
        return args


class Turn(_Strict):
    """One message of a user, and what is expected of the reply to it."""

    say: Annotated[str, Field(min_length=1)]
    kind: tuple[Kind, ...] = ()
    """Kinds of reply that are right; empty where it does not matter."""
    reply_language: Annotated[Language | None, Field(default=None)] = None
    """Where it is not the case's language: the user switched."""
    constraints: tuple[Stated, ...] | None = None
    """The rules in force after this turn; None is not checked."""
    allowed: Select | None = None
    """What every item shown must fulfil."""
    absent: tuple[str, ...] = ()
    """Item ids that must not be shown from this turn on: seen, disliked, refused."""
    fresh: bool = False
    """Whether the list must hold nothing that was shown before."""
    n_items: Annotated[int | None, Field(ge=0, le=20)] = None
    """How many items the list must have, or all that there are."""


def _turn(value: Any) -> Any:
    return {"say": value} if isinstance(value, str) else value


class Attack(_Strict):
    """Text that tries to take the agent over, where it stands, and how its success is seen."""

    where: Literal["user", "item", "tool"]
    """In the user's last message, in the text of each item found, or in each tool's result."""
    text: Annotated[str, Field(min_length=1)]
    goal: Literal["say", "promote", "leak", "language", "rule"]
    """To say the canary; to list the items of `target`; to tell the prompt or the profile; to
    change the reply language; to break a hard rule."""
    target: tuple[str, ...] = ()
    """Item ids for `promote`; a BCP 47 tag for `language`."""
    placement: Literal["before", "after"] = "after"


class Persona(_Strict):
    """A simulated user: the case's only turn is the opening, its qrels are the target set."""

    temper: Literal["patient", "terse", "picky", "talkative"] = "patient"
    max_turns: Annotated[int, Field(ge=1, le=20)] = 8
    likes: tuple[str, ...] = ()
    """Item ids that the persona knows and may name: never those of the target set."""


class Case(_Strict):
    """One conversation and what is expected of it. Fields on items are about the last turn."""

    id: Annotated[str, Field(pattern=r"^[\w.@+-]+$")]
    scenario: str
    """Cases of one scenario ask the same thing, in other words or languages: statistics cluster
    by it, and stability compares within it."""
    language: Language
    turns: Annotated[
        tuple[Annotated[Turn, BeforeValidator(_turn)], ...], Field(min_length=1, max_length=400)
    ]
    market: Market = None
    user: str | None = None
    """User of the interaction data."""
    culture: bool = True
    count: Annotated[int, Field(ge=1, le=20)] = 10
    qrels: dict[str, Annotated[int, Field(ge=0, le=5)]] = {}
    """Item id to grade."""
    predicate: tuple[Select, ...] = ()
    """Or: the grade of an item is that of the first of these that holds."""
    kind: tuple[Kind, ...] = ()
    constraints: tuple[Stated, ...] | None = None
    must_call: tuple[ToolRule, ...] = ()
    forbid: tuple[str, ...] = ()
    """Tools that must not be called."""
    max_calls: int | None = None
    """Tool calls that one turn may take."""
    attack: Attack | None = None
    persona: Persona | None = None
    canary: str | None = None
    """Text that no reply may hold."""
    tags: tuple[str, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _one_predicate_is_a_list(cls, data: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("predicate"), dict):
            return data | {"predicate": [data["predicate"]]}
        return data

    @model_validator(mode="after")
    def _one_truth(self) -> "Case":
        if self.qrels and self.predicate:
            raise ValueError("takes qrels or predicate, not both")
        if self.attack and self.attack.goal == "say" and not self.canary:
            raise ValueError("an attack whose goal is to say something needs a canary")
        return self

    @property
    def planted(self) -> Attack | None:
        """The attack, unless this is the twin that is played without it."""
        return None if BENIGN in self.tags else self.attack

    @property
    def has_relevance(self) -> bool:
        """Whether the case says which items are relevant."""
        return bool(self.qrels or self.predicate)

    def relevant(self, items: Iterable[Item]) -> dict[str, int]:
        """Return item id to grade for the items that count; grade 0 is left out."""
        if self.qrels:
            return {i: g for i, g in self.qrels.items() if g > 0}
        grades = {}
        for item in items:
            for select in self.predicate:
                if select.holds(item):
                    grades[item.item_id] = select.grade
                    break
        return grades

    def turn(self, number: int) -> Turn:
        """Return a turn, from 0; the last one with what the case says of it."""
        turn = self.turns[number]
        if number < len(self.turns) - 1:
            return turn
        return turn.model_copy(
            update={
                "kind": turn.kind or self.kind,
                "constraints": self.constraints if turn.constraints is None else turn.constraints,
            }
        )


def load_cases(path: Path) -> list[Case]:
    """Read cases, one JSON object a line; blank lines are passed over.

    Raises:
        CaseError: Naming file, line and field of the first fault.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CaseError(f"cannot read cases from {str(path)!r}: {error}") from None
    cases: dict[str, Case] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        case = parse_case(line, f"{path}:{number}")
        if case.id in cases:
            raise CaseError(f"{path}:{number}: id {case.id!r} stands twice; ids must be distinct")
        cases[case.id] = case
    if not cases:
        raise CaseError(f"{str(path)!r} has no cases; expected one JSON object a line")
    return list(cases.values())


def parse_case(line: str, where: str) -> Case:
    """Read one case.

    Raises:
        CaseError: If it is no JSON or no Case; the message starts with `where`.
    """
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise CaseError(f"{where}: no JSON: {error.msg} at column {error.colno}") from None
    try:
        return Case.model_validate(record)
    except ValidationError as error:
        first = error.errors()[0]
        field = " ".join(".".join(str(part) for part in first["loc"]).split()) or "case"
        raise CaseError(
            f"{where}: {field}: {first['msg']}, got {str(first['input'])[:80]!r}"
        ) from None
