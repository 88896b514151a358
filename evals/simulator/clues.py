"""Clues: what a simulated user may tell of the item that it is after."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from catalog.items import Fact

ClueKind = Literal["genre", "mood", "country", "language", "decade", "shorter", "longer", "creator"]

_STEP = 10
_SHORT = 120
_LONG = 140
_NO_WORDS = "zxx"


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that is true of an item."""

    kind: ClueKind
    value: str
    """As the catalogue has it; the first year of a decade; minutes at most or at least."""

    def holds(self, facts: Mapping[str, Fact]) -> bool:
        """Whether it is true of an item with these facts; not where the fact is unknown."""
        match self.kind:
            case "genre":
                return self.value in _listed(facts, "genres")
            case "mood":
                return self.value in _listed(facts, "moods")
            case "country":
                return self.value in _listed(facts, "countries")
            case "creator":
                return self.value in _listed(facts, "creators")
            case "language":
                return facts.get("original_language") == self.value
            case "decade":
                return int(self.value) <= _number(facts, "year", -1) < int(self.value) + 10
            case "shorter":
                return 0 < _number(facts, "runtime", -1) <= int(self.value)
            case "longer":
                return _number(facts, "runtime", -1) >= int(self.value)


def clues_of(facts: Mapping[str, Fact]) -> list[Clue]:
    """Return all that can be told of an item, in the order of its facts; never its title."""
    found = [Clue("genre", value) for value in _listed(facts, "genres")]
    found += [Clue("mood", value) for value in _listed(facts, "moods")]
    found += [Clue("country", value) for value in _listed(facts, "countries")]
    language = facts.get("original_language")
    if isinstance(language, str) and language != _NO_WORDS:
        found.append(Clue("language", language))
    year, runtime = _number(facts, "year", 0), _number(facts, "runtime", 0)
    if year:
        found.append(Clue("decade", str(year // 10 * 10)))
    if 0 < runtime <= _SHORT:
        found.append(Clue("shorter", str(-(-runtime // _STEP) * _STEP)))
    if runtime >= _LONG:
        found.append(Clue("longer", str(runtime // _STEP * _STEP)))
    return found + [Clue("creator", value) for value in _listed(facts, "creators")]


def _listed(facts: Mapping[str, Fact], name: str) -> list[str]:
    value = facts.get(name)
    return value if isinstance(value, list) else []


def _number(facts: Mapping[str, Fact], name: str, default: int) -> int:
    value = facts.get(name)
    return value if isinstance(value, int) else default
