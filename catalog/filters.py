"""Hard rules on items, as SQL: an item that breaks one is never shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Labels = Literal["genre", "mood", "country", "original_language", "creator"]
"""Attributes with several words as values."""
Measures = Literal["year", "runtime", "maturity", "price"]
"""Attributes with one number as value."""

LABELS: tuple[Labels, ...] = ("genre", "mood", "country", "original_language", "creator")
MEASURES: tuple[Measures, ...] = ("year", "runtime", "maturity", "price")


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of these values, each of its own attribute."""

    choices: frozenset[tuple[Labels, str]]


@dataclass(frozen=True, slots=True)
class Filter:
    """All the rules an item must keep. An item without a measure breaks a bound on it."""

    include: tuple[AnyOf, ...] = ()
    exclude: frozenset[tuple[Labels, str]] = frozenset()
    at_least: Mapping[Measures, float] = field(default_factory=dict)
    at_most: Mapping[Measures, float] = field(default_factory=dict)
    without: frozenset[str] = frozenset()
    """Item ids."""

    def __bool__(self) -> bool:
        """Whether there is any rule."""
        return bool(self.include or self.exclude or self.at_least or self.at_most or self.without)

    def sql(self) -> tuple[str, list[str | float]]:
        """Return a WHERE clause over the table `items` and its parameters."""
        clauses, values = ["1"], list[str | float]()
        has = "EXISTS (SELECT 1 FROM labels l WHERE l.item_num = items.item_num AND ({}))"
        for any_of in self.include:
            pairs = sorted(any_of.choices)
            clauses.append(has.format(" OR ".join(["l.name = ? AND l.value = ?"] * len(pairs))))
            values += [part for pair in pairs for part in pair]
        if self.exclude:
            pairs = sorted(self.exclude)
            either = " OR ".join(["l.name = ? AND l.value = ?"] * len(pairs))
            clauses.append("NOT " + has.format(either))
            values += [part for pair in pairs for part in pair]
        for sign, bounds in ((">=", self.at_least), ("<=", self.at_most)):
            for name, bound in sorted(bounds.items()):
                clauses.append(f"items.{name} {sign} ?")  # name is a Literal, never user text
                values.append(bound)
        if self.without:
            clauses.append(f"items.item_id NOT IN ({','.join('?' * len(self.without))})")
            values += sorted(self.without)
        return " AND ".join(clauses), values
