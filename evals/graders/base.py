"""What a grader is given, and what it gives."""

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import regex
from numpy.typing import NDArray

from agent.reply import ItemOut, Reply
from catalog.items import Item
from evals.cases import SHOWN, Case, Turn
from evals.results import Grade
from evals.traces import Trace
from prompts import PromptSet
from tools.session import Sources

Grader = Callable[["Context"], Mapping[str, Grade]]
"""Returns a grade for each of its metrics that applies to the case."""


@dataclass(frozen=True)
class World:
    """What all cases of a variant share."""

    sources: Sources
    prompts: PromptSet = field(default_factory=PromptSet)

    @functools.cached_property
    def items(self) -> list[Item]:
        """All items of the catalogue."""
        return list(self.sources.catalog)

    @functools.cached_property
    def seen_share(self) -> NDArray[np.float64]:
        """Share of the users who met each item, shape (n_items,); zeros without interactions."""
        n_items = len(self.sources.catalog)
        interactions = self.sources.interactions
        if interactions is None:
            return np.zeros(n_items)
        counts = np.bincount(interactions.items, minlength=n_items)
        return np.asarray(counts / max(1, len(interactions.user_ids)), dtype=np.float64)

    @functools.cached_property
    def vectors(self) -> dict[int, NDArray[np.float32]]:
        """Vectors of items by number, filled as they are asked for."""
        return {}

    def vector(self, item_num: int) -> NDArray[np.float32]:
        """Return an item's unit vector, shape (dimension,)."""
        if item_num not in self.vectors:
            self.vectors[item_num] = self.sources.index.vector(item_num)
        return self.vectors[item_num]


@dataclass(frozen=True, slots=True)
class Context:
    """A case, what happened, and the world it happened in."""

    case: Case
    trace: Trace
    world: World

    @property
    def reply(self) -> Reply | None:
        """The reply of the last turn; None where the product failed."""
        if len(self.trace.turns) < len(self.case.turns):
            return None
        return self.trace.last.reply

    def replies(self) -> Iterator[tuple[int, Turn, Reply]]:
        """Yield number, expectation and reply of each turn that has a reply."""
        for number, played in enumerate(self.trace.turns):
            if played.reply is None:
                continue
            if self.case.persona is None:
                yield number, self.case.turn(number), played.reply
            else:
                yield number, Turn(say=played.said), played.reply

    def stated(self, number: int) -> tuple[str, ...] | None:
        """Return the rules expected after a turn, references to shown items resolved.

        A reference to an item that was not shown stays as it is, and so equals no rule.
        """
        expected = self.case.turn(number).constraints if self.case.persona is None else None
        if expected is None:
            return None
        return tuple(SHOWN.sub(self._value, rule) for rule in expected)

    def _value(self, reference: regex.Match[str]) -> str:
        played = self.trace.turns[: int(reference["turn"])]
        lists = [t.reply.items for t in played if t.reply is not None and t.reply.items]
        place = int(reference["place"])
        if not lists or place > len(lists[-1]):
            return reference[0]
        item = self.known(lists[-1][place - 1])
        if item is None or reference["field"] is None:
            return item.item_id if item else reference[0]
        value = item.year if reference["field"] == "year" else item.runtime
        return reference[0] if value is None else str(value + int(reference["more"] or 0))

    def known(self, shown: ItemOut) -> Item | None:
        """Return the catalogue's item behind a shown one; None where there is none."""
        catalog = self.world.sources.catalog
        return catalog.item(shown.item_id) if shown.item_id in catalog else None


def verdict(faults: list[str]) -> Grade:
    """Return 1 without faults, else 0 with the first of them as the reason."""
    if not faults:
        return Grade(value=1.0)
    more = f" (+{len(faults) - 3} more)" if len(faults) > 3 else ""
    return Grade(value=0.0, reason="; ".join(faults[:3]) + more)
