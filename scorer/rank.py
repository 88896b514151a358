"""Candidates to a ranked list: a sum of named contributions, kept per item."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from catalog.items import Item
from scorer.base import History
from scorer.train import Scorers


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each contribution counts, on parts from 0 to 1."""

    relevance: float = 1.0
    mood: float = 0.15
    """Part of relevance: for each mood asked for that the item has."""
    taste: float = 0.35
    """Of a user with a history; scaled down for a short one."""
    full_history: int = 5
    """Items from which on a history counts fully."""
    popularity: float = 0.04
    """Takes the place of taste for a user without a history."""
    novelty: float = 0.02
    diversity: float = 0.08
    """Lost for each shown item of the same maker, half of it for the same year and country."""
    apart: float = 0.3
    """Lost by an item that shares all its labels with one that it shall differ from."""


@dataclass(frozen=True, slots=True)
class Contributions:
    """The parts of an item's score; they sum to it."""

    relevance: float
    taste: float
    culture: float
    novelty: float
    diversity: float

    @property
    def score(self) -> float:
        """The sum."""
        return self.relevance + self.taste + self.culture + self.novelty + self.diversity


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item to rank."""

    item_num: int
    relevance: float
    """0 to 1."""
    item: Item


@dataclass(frozen=True, slots=True)
class Ranked:
    """An item in its place."""

    item_num: int
    contributions: Contributions
    liked: Mapping[int, float] = field(default_factory=dict)
    """Items of the history that raised it, with their share of the taste score, best first."""


def rank(
    candidates: Sequence[Candidate],
    scorers: Scorers | None,
    history: History,
    n: int,
    *,
    moods: Sequence[str] = (),
    apart_from: Sequence[Item] = (),
    weights: Weights | None = None,
) -> list[Ranked]:
    """Return the n best candidates, best first.

    Picked one by one: each pick lowers what is like it (maximal marginal relevance, Carbonell &
    Goldstein 1998, on makers, years and countries), so a list does not fill with one director.
    Ties go to the lower item number.

    Args:
        candidates: Without duplicates. Items of the history are passed over.
        scorers: None where the catalogue has no interactions.
        history: What the user met and how it was liked, -1 to 1.
        n: How many at most.
        moods: Moods that were asked for.
        apart_from: Items that the list shall differ from: the more labels an item has in common
            with the nearest of them (Jaccard index), the more it loses.
        weights: What counts how much.
    """
    weights = weights or Weights()
    fresh = [c for c in candidates if c.item_num not in history]
    parts = _static_parts(fresh, scorers, history, moods, weights)
    picked: list[Ranked] = []
    chosen: list[Candidate] = []
    left = dict(enumerate(fresh))
    lost = [weights.apart * _nearness(c.item, apart_from) for c in fresh]
    while left and len(picked) < n:
        scored = [
            (-(sum(parts[i]) - lost[i] - _sameness(c.item, chosen, weights)), c.item_num, i)
            for i, c in left.items()
        ]
        _, num, best = min(scored)
        candidate = left.pop(best)
        relevance, taste, novelty = parts[best]
        contributions = Contributions(
            relevance=round(relevance, 6),
            taste=round(taste, 6),
            culture=0.0,
            novelty=round(novelty, 6),
            diversity=round(-_sameness(candidate.item, chosen, weights) - lost[best], 6),
        )
        picked.append(Ranked(num, contributions, _raised_by(scorers, history, num)))
        chosen.append(candidate)
    return picked


def _static_parts(
    candidates: Sequence[Candidate],
    scorers: Scorers | None,
    history: History,
    moods: Sequence[str],
    weights: Weights,
) -> list[tuple[float, float, float]]:
    """Return relevance, taste and novelty of each candidate."""
    nums = np.array([c.item_num for c in candidates], dtype=np.int64)
    taste: NDArray[np.floating] = np.zeros(len(nums))
    novelty: NDArray[np.floating] = np.zeros(len(nums))
    if scorers is not None and len(nums):
        popularity = scorers.popularity.score({})[nums]
        novelty = weights.novelty * (1.0 - popularity)
        if history:
            known = np.nan_to_num(scorers.taste.score(history))
            spread = float(np.abs(known).max()) or 1.0
            trust = min(1.0, len(history) / weights.full_history)
            taste = weights.taste * (0.4 + 0.6 * trust) * known[nums] / spread
        else:
            taste = weights.popularity * popularity
    wanted = set(moods)
    return [
        (
            weights.relevance * c.relevance + weights.mood * len(wanted & set(c.item.moods)),
            float(taste[i]),
            float(novelty[i]),
        )
        for i, c in enumerate(candidates)
    ]


def _nearness(item: Item, others: Sequence[Item]) -> float:
    """Return how many labels an item shares with the nearest of others, 0 to 1."""
    own = _labels(item)
    return max((len(own & _labels(o)) / max(1, len(own | _labels(o))) for o in others), default=0.0)


def _labels(item: Item) -> frozenset[tuple[str, str]]:
    sets = {
        "genre": item.genres,
        "mood": item.moods,
        "country": item.countries,
        "by": item.creators,
    }
    return frozenset((name, value) for name, values in sets.items() for value in values)


def _sameness(item: Item, chosen: Sequence[Candidate], weights: Weights) -> float:
    lost = 0.0
    for other in chosen:
        if set(item.creators) & set(other.item.creators):
            lost += weights.diversity
        elif item.year and (item.year, item.countries[:1]) == (
            other.item.year,
            other.item.countries[:1],
        ):
            lost += weights.diversity / 2
    return lost


def _raised_by(scorers: Scorers | None, history: History, num: int) -> dict[int, float]:
    if scorers is None or not history:
        return {}
    shares = scorers.taste.shares(history, num)
    raised = {i: s for i, s in shares.items() if s > 0 and history[i] > 0}
    return dict(sorted(raised.items(), key=lambda pair: (-pair[1], pair[0]))[:3])
