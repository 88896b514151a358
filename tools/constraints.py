"""The rules a user gave, each with the turn it came from."""

from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Constraint:
    """One rule."""

    id: str
    attribute: Attribute
    rule: Rule
    value: str
    """Canonical: an ISO code, an item id, a genre of the catalogue, or a whole number."""
    turn: int

    @property
    def kind(self) -> str:
        """Attribute and rule as one name ("year-at_most")."""
        return f"{self.attribute}-{self.rule}"


@dataclass(frozen=True, slots=True)
class ConstraintStack:
    """All rules in force, oldest first. A change gives a new stack."""

    entries: tuple[Constraint, ...] = ()
    given: int = 0
    """How many rules there ever were, so that ids are not used twice."""

    def add(self, attribute: Attribute, rule: Rule, value: str, turn: int) -> "ConstraintStack":
        """Return the stack with one more rule.

        The newer rule wins: it replaces its own opposite, an older bound of the same kind, and,
        where a later turn names another value of the same attribute to include, the older value.
        Values included in one turn stand side by side.

        Raises:
            ConstraintError: If the rule does not fit the attribute.
        """
        if rule not in _FITTING[attribute]:
            raise ConstraintError(
                f"rule {rule!r} does not fit {attribute!r}; it takes {', '.join(_FITTING[attribute])}"
            )
        kept = tuple(e for e in self.entries if not _replaced(e, attribute, rule, value, turn))
        if any((e.attribute, e.rule, e.value) == (attribute, rule, value) for e in kept):
            return replace(self, entries=kept)
        entry = Constraint(f"k{self.given + 1}", attribute, rule, value, turn)
        return ConstraintStack((*kept, entry), self.given + 1)

    def remove(self, constraint_id: str) -> "ConstraintStack":
        """Return the stack without a rule.

        Raises:
            ConstraintError: If there is no rule of that id.
        """
        kept = tuple(e for e in self.entries if e.id != constraint_id)
        if len(kept) == len(self.entries):
            ids = ", ".join(e.id for e in self.entries) or "none"
            raise ConstraintError(f"there is no rule {constraint_id!r}; in force: {ids}")
        return replace(self, entries=kept)

    def undo(self) -> "ConstraintStack":
        """Return the stack without the rules of the last turn that gave any."""
        last = max((e.turn for e in self.entries), default=0)
        return replace(self, entries=tuple(e for e in self.entries if e.turn != last))

    def reset(self) -> "ConstraintStack":
        """Return the stack without any rule."""
        return replace(self, entries=())

    def values(self, attribute: Attribute, rule: Rule) -> list[str]:
        """Return the values of the rules of one kind, oldest first."""
        return [e.value for e in self.entries if e.attribute == attribute and e.rule == rule]

    def filter(self) -> Filter:
        """Return the hard rules as a filter.

        Genres must all be there; of countries, languages and makers one is enough. A mood that is
        wanted raises items and excludes none: what is light is no matter of fact.
        """
        include = [AnyOf(frozenset({("genre", g)})) for g in self.values("genre", "include")]
        either: tuple[Labels, ...] = ("country", "original_language", "creator")
        for name in either:
            if values := self.values(name, "include"):
                include.append(AnyOf(frozenset((name, v) for v in values)))
        labels: tuple[Labels, ...] = get_args(Labels)
        measures: tuple[Measures, ...] = get_args(Measures)
        return Filter(
            include=tuple(include),
            exclude=frozenset((n, v) for n in labels for v in self.values(n, "exclude")),
            at_least={n: int(v) for n in measures for v in self.values(n, "at_least")},
            at_most={n: int(v) for n in measures for v in self.values(n, "at_most")},
            without=frozenset(self.values("item", "exclude") + self.values("item", "unlike")),
        )


def _replaced(old: Constraint, attribute: Attribute, rule: Rule, value: str, turn: int) -> bool:
    if old.attribute != attribute:
        return False
    if rule in {"at_least", "at_most"}:
        return (
            old.rule == rule
        )  # two bounds of one value are no opposites: together they are a year
    if old.value == value and old.rule != rule:
        return True
    return rule == "include" and old.rule == "include" and old.turn < turn and attribute != "mood"
