"""The files of words, one a language, and what must stand in each."""

import functools
import tomllib
from collections.abc import Mapping
from importlib import resources
from typing import Annotated, Any, Literal, get_args

import regex
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from language.fold import fold

Kind = Literal[
    "move",
    "cue",
    "critique",
    "ordinal",
    "attribute",
    "number",
    "decade",
    "age",
    "genre",
    "mood",
    "country",
    "language",
]

MoveWord = Literal[
    "greeting",
    "thanks",
    "goodbye",
    "help",
    "recommend",
    "more_like",
    "liked",
    "disliked",
    "seen",
    "about",
    "why",
    "why_not",
    "forget",
    "reset",
    "more",
    "different",
    "fewer",
    "compare",
    "beliefs",
    "answer_in",
    "yes",
    "refuse",
    "abuse",
]
CueWord = Literal[
    "exclude_before",
    "exclude_after",
    "before_year",
    "until_year",
    "after_year",
    "shorter_than",
    "longer_than",
    "minutes",
    "hours",
    "half",
    "newer",
    "older",
    "short",
    "children",
    "in_language",
    "by",
    "but",
    "less",
    "relax",
    "any",
    "also",
    "these",
    "it",
    "number",
    "rule",
]
Critique = Literal["newer", "older", "shorter", "longer", "cheaper", "dearer"]
AttributeWord = Literal[
    "genre",
    "mood",
    "country",
    "original_language",
    "year",
    "runtime",
    "maturity",
    "creator",
    "price",
]

_MAY_BE_EMPTY = {"exclude_before", "exclude_after", "number", "half", "rule"}
"""What some languages say in one way only, or not at all."""
_LETTER = regex.compile(r"[\p{L}\p{N}#]")


Table = dict[str, list[str]]


class LexiconFileError(ValueError):
    """A file of words that lacks something, or holds what nobody reads."""


def _phrases(phrases: list[str]) -> list[str]:
    for phrase in phrases:
        if not _LETTER.search(phrase):
            raise ValueError(f"{phrase!r} has no letter")
    return phrases


Phrases = Annotated[list[str], AfterValidator(_phrases)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class LexiconFile(_Strict):
    """Words and phrases by what they stand for, in any common form."""

    language: str
    moves: dict[MoveWord, Phrases]
    cues: dict[CueWord, Phrases]
    critiques: dict[Critique, Phrases]
    ordinals: dict[Annotated[int, Field(ge=-1, le=10)], Phrases]
    """Places in a list; -1 is the last."""
    attributes: dict[AttributeWord, Phrases]
    numbers: dict[Annotated[int, Field(ge=1, le=999)], Phrases]
    genres: dict[str, Phrases]
    moods: dict[str, Phrases]
    demonyms: dict[Annotated[str, Field(pattern="^[A-Z]{2}$")], Phrases]
    """ISO 3166-1; the names of countries come from CLDR."""
    languages: dict[str, Phrases] = {}
    """BCP 47; forms that CLDR's names of languages do not have."""
    decades: dict[Annotated[int, Field(ge=1880, le=2090, multiple_of=10)], Phrases]
    """First year of the decade."""
    ages: dict[Annotated[int, Field(ge=1, le=21)], Phrases] = {}
    """Who shall be able to watch, in one word that holds the age ("Zwölfjährige"); the words that
    stand beside a number ("year-olds") are under `maturity`."""

    abbreviations: dict[str, str] = {}
    """What is typed in chats, one word each, to what it stands for ("q" to "que")."""

    @model_validator(mode="after")
    def _complete(self) -> "LexiconFile":
        wanted: tuple[tuple[str, Table, tuple[str, ...]], ...] = (
            ("moves", _plain(self.moves), get_args(MoveWord)),
            ("cues", _plain(self.cues), get_args(CueWord)),
            ("critiques", _plain(self.critiques), get_args(Critique)),
            ("attributes", _plain(self.attributes), get_args(AttributeWord)),
        )
        for table, entries, keys in wanted:
            for key in keys:
                if not entries.get(key) and key not in _MAY_BE_EMPTY:
                    raise ValueError(f"[{table}] has no words for {key!r}")
        for place in (*range(1, 11), -1):
            if not self.ordinals.get(place):
                raise ValueError(f"[ordinals] has no words for {place}")
        return self

    def folded_abbreviations(self) -> dict[str, str]:
        """Return the abbreviations as they are compared."""
        return {fold(short): whole for short, whole in self.abbreviations.items()}

    def terms(self) -> list[tuple[str, Kind, str]]:
        """Return each phrase with what it stands for, in the order of the tables."""
        tables: tuple[tuple[Kind, Table], ...] = (
            ("move", _plain(self.moves)),
            ("cue", _plain(self.cues)),
            ("critique", _plain(self.critiques)),
            ("ordinal", _plain(self.ordinals)),
            ("attribute", _plain(self.attributes)),
            ("number", _plain(self.numbers)),
            ("decade", _plain(self.decades)),
            ("age", _plain(self.ages)),
            ("genre", _plain(self.genres)),
            ("mood", _plain(self.moods)),
            ("country", _plain(self.demonyms)),
            ("language", _plain(self.languages)),
        )
        return [
            (phrase, kind, key)
            for kind, table in tables
            for key, phrases in table.items()
            for phrase in phrases
        ]


def _plain(table: Mapping[Any, list[str]]) -> Table:
    return {str(key): phrases for key, phrases in table.items()}


@functools.cache
def lexicon_tags() -> tuple[str, ...]:
    """Return the languages that have a file, sorted."""
    folder = resources.files("agent").joinpath("lexicon")
    return tuple(sorted(p.name[:-5] for p in folder.iterdir() if p.name.endswith(".toml")))


@functools.cache
def read_lexicon(tag: str) -> LexiconFile:
    """Read a language's file.

    Raises:
        LexiconFileError: Naming the file and its first fault.
    """
    source = resources.files("agent").joinpath("lexicon", f"{tag}.toml")
    return parse_lexicon(source.read_text(encoding="utf-8"), f"agent/lexicon/{tag}.toml")


def parse_lexicon(text: str, where: str) -> LexiconFile:
    """Read the text of a file of words.

    Raises:
        LexiconFileError: Naming `where` and the first fault.
    """
    try:
        return LexiconFile.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise LexiconFileError(f"{where}: no TOML: {error}") from None
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"] if part != "[key]")
        raise LexiconFileError(f"{where}: {place}: {first['msg']}") from None
