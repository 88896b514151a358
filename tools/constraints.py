"""The rules a user gave, each with the turn it came from."""

import functools
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal, get_args

from catalog.filters import AnyOf, Filter, Labels, Measures

Attribute = Literal[
    "genre",
    "mood",
    "country",
    "original_language",
    "creator",
    "year",
    "runtime",
    "maturity",
    "price",
    "item",
]
Rule = Literal["include", "exclude", "at_least", "at_most", "like", "unlike"]

ATTRIBUTES: tuple[Attribute, ...] = get_args(Attribute)
_FITTING: dict[Attribute, tuple[Rule, ...]] = {
    **dict.fromkeys(get_args(Labels), ("include", "exclude")),
    **dict.fromkeys(get_args(Measures), ("at_least", "at_most")),
    "item": ("like", "unlike", "exclude"),
}


class ConstraintError(ValueError):
    """A rule that does not fit its attribute."""


MAX_RULES = 60
"""In force at once; each further one ends the oldest."""
MAX_LOG = 240
"""Rules that are remembered, ended ones among them: how far back an undo can reach."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """One rule."""

    id: str
    attribute: Attribute
    rule: Rule
    value: str
    """Canonical: an ISO code, an item id, a genre of the catalogue, or a number."""
    turn: int
    ended: int | None = None
    """The turn that dropped or replaced it; None while it is in force."""

    @property
    def kind(self) -> str:
        """Attribute and rule as one name ("year-at_most")."""
        return f"{self.attribute}-{self.rule}"

    @property
    def said(self) -> tuple[Attribute, Rule, str]:
        """What it says, without when it was said."""
        return self.attribute, self.rule, self.value

    def contradicts(self, other: "Constraint") -> bool:
        """Whether no item can keep both."""
        if self.attribute != other.attribute:
            return False
        if {self.rule, other.rule} == {"at_least", "at_most"}:
            low, high = (self, other) if self.rule == "at_least" else (other, self)
            return float(low.value) > float(high.value)
        return self.value == other.value and {self.rule, other.rule} in _OPPOSITES


_OPPOSITES: tuple[set[str], ...] = ({"include", "exclude"}, {"like", "unlike"}, {"like", "exclude"})


@dataclass(frozen=True)
class ConstraintStack:
    """All rules that were given, oldest first, ended ones among them. A change gives a new stack."""

    log: tuple[Constraint, ...] = ()
    given: int = 0
    """How many rules there ever were, so that ids are not used twice."""

    @functools.cached_property
    def entries(self) -> tuple[Constraint, ...]:
        """The rules in force, oldest first."""
        return tuple(e for e in self.log if e.ended is None)

    def add(
        self, attribute: Attribute, rule: Rule, value: str, turn: int, *, beside: bool = False
    ) -> "ConstraintStack":
        """Return the stack with one more rule.

        A rule of a later turn wins: it ends its own opposite, an older bound of the same side, and,
        where it names another value of the same attribute to include, the older value. Values
        included in one turn stand side by side. Two bounds that leave nothing between them stay
        both, to be asked about; saying one of them again settles it.

        Args:
            attribute: What the rule is about.
            rule: What it demands.
            value: Canonical.
            turn: The turn that gives it.
            beside: Keep the values that earlier turns asked for ("also from Korea").

        Raises:
            ConstraintError: If the rule does not fit the attribute.
        """
        if rule not in _FITTING[attribute]:
            raise ConstraintError(
                f"rule {rule!r} does not fit {attribute!r}; it takes {', '.join(_FITTING[attribute])}"
            )
        entry = Constraint(f"k{self.given + 1}", attribute, rule, value, turn)
        known = any(e.said == entry.said for e in self.entries)
        ended = {
            e.id
            for e in self.entries
            if (e.turn < turn and _gives_way(e, entry, beside=beside))
            or (e.contradicts(entry) and (known or self._is_span(e, turn)))
        }
        kept = self._end(ended, turn)
        if known:
            return kept
        full = ConstraintStack((*kept.log, entry)[-MAX_LOG:], self.given + 1)
        overflow = {e.id for e in full.entries[: max(0, len(full.entries) - MAX_RULES)]}
        return full._end(overflow, turn)

    def _is_span(self, bound: Constraint, turn: int) -> bool:
        """Whether a bound is one of two that an earlier turn gave together ("the nineties")."""
        return bound.turn < turn and any(
            e.turn == bound.turn and e.attribute == bound.attribute and e.rule != bound.rule
            for e in self.entries
        )

    def _end(self, ids: Collection[str], turn: int) -> "ConstraintStack":
        if not ids:
            return self
        return replace(
            self, log=tuple(replace(e, ended=turn) if e.id in ids else e for e in self.log)
        )

    def remove(self, constraint_id: str, turn: int) -> "ConstraintStack":
        """Return the stack without a rule.

        Raises:
            ConstraintError: If there is no rule of that id in force.
        """
        if not any(e.id == constraint_id for e in self.entries):
            ids = ", ".join(e.id for e in self.entries) or "none"
            raise ConstraintError(f"there is no rule {constraint_id!r}; in force: {ids}")
        return self._end({constraint_id}, turn)

    def relax(self, attribute: Attribute, value: str | None, turn: int) -> "ConstraintStack":
        """Return the stack without the rules on an attribute; with a value, only that one's.

        Raises:
            ConstraintError: If there is none.
        """
        found = {
            e.id for e in self.entries if e.attribute == attribute and value in {None, e.value}
        }
        if not found:
            what = attribute if value is None else f"{attribute} {value}"
            raise ConstraintError(f"there is no rule on {what!r} to relax")
        return self._end(found, turn)

    def undo(self) -> "ConstraintStack":
        """Return the stack as it stood before the last turn that changed it.

        What that turn gave is gone, and what it ended is in force again; undone once more, the turn
        before that goes too. A stack that nothing changed stays as it is.
        """
        last = self.changed
        return replace(
            self,
            log=tuple(
                replace(e, ended=None) if e.ended == last else e for e in self.log if e.turn != last
            ),
        )

    @property
    def changed(self) -> int:
        """The last turn that changed the stack and was not undone; 0 if none did."""
        return max((max(e.turn, e.ended or 0) for e in self.log), default=0)

    def reset(self, turn: int) -> "ConstraintStack":
        """Return the stack without any rule in force."""
        return self._end({e.id for e in self.entries}, turn)

    def conflicts(self) -> list[tuple[Constraint, Constraint]]:
        """Return the pairs of rules in force that no item can keep together, oldest first."""
        return [(a, b) for a, b in combinations(self.entries, 2) if a.contradicts(b)]

    def values(self, attribute: Attribute, rule: Rule) -> list[str]:
        """Return the values of the rules of one kind, oldest first."""
        return [e.value for e in self.entries if e.attribute == attribute and e.rule == rule]

    def filter(self) -> Filter:
        """Return the hard rules as a filter.

        Genres must all be there; of countries, languages and makers one is enough. A mood that is
        wanted raises items and excludes none: what is light is no matter of fact. Of several bounds
        on one side the narrowest counts.
        """
        include = [AnyOf(frozenset({("genre", g)})) for g in self.values("genre", "include")]
        either: tuple[Labels, ...] = ("country", "original_language", "creator")
        for name in either:
            if values := self.values(name, "include"):
                include.append(AnyOf(frozenset((name, v) for v in values)))
        labels: tuple[Labels, ...] = get_args(Labels)
        measures: tuple[Measures, ...] = get_args(Measures)
        low = {n: [float(v) for v in self.values(n, "at_least")] for n in measures}
        high = {n: [float(v) for v in self.values(n, "at_most")] for n in measures}
        return Filter(
            include=tuple(include),
            exclude=frozenset((n, v) for n in labels for v in self.values(n, "exclude")),
            at_least={n: max(v) for n, v in low.items() if v},
            at_most={n: min(v) for n, v in high.items() if v},
            without=frozenset(self.values("item", "exclude") + self.values("item", "unlike")),
        )


def _gives_way(old: Constraint, new: Constraint, *, beside: bool) -> bool:
    """Whether an older rule ends because of a newer one."""
    if old.attribute != new.attribute or old.said == new.said:
        return False
    if new.rule in {"at_least", "at_most"}:
        return old.rule == new.rule
    if old.value == new.value:
        return True
    return (
        new.rule == "include" and old.rule == "include" and new.attribute != "mood" and not beside
    )
