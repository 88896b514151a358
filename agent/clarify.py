"""One question after a list, asked only where the answer would be worth it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from agent.conversation import Conversation
from agent.describe import describe_value
from catalog.filters import Labels
from catalog.items import Item
from language.names import choice
from scorer.rank import Ranked

_MIN_GAIN = 0.3
"""By how much the answer must raise the chance that the wanted item is in the list."""
_MIN_CANDIDATES = 3
"""Times the list's length: with fewer candidates the next page is quicker than a question."""
_SHARPNESS = 0.05
"""Difference of relevance that makes one candidate e times as likely to be wanted as another."""
_MIN_SHARE = 0.08
_N_EXAMPLES = 3
_ANSWERED: dict[Labels, float] = {"genre": 0.8, "mood": 0.7, "country": 0.5}
"""What may be asked for, and the share of people taken to have an answer; a guess, not measured."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question about one attribute."""

    text: str
    evidence: list[str]
    """Items that have the values it names."""


def question_for(conversation: Conversation, ranked: Sequence[Ranked]) -> Question | None:
    """Return the question with the highest expected gain; None where none is worth asking.

    Taken that the wanted item is one of the candidates, each with a probability that grows with its
    relevance, the gain of asking for an attribute is by how much the answer is expected to raise
    the probability that a list of the same length holds it: the sum, over the attribute's values,
    of the likeliest items of that value, less what the list holds now; times the share of people
    who have an answer. A question is asked if the gain is at least 0.3, no rule is on the attribute,
    and no question stood in the reply before.
    """
    n = len(ranked)
    found = next(iter(list(conversation.candidates.values())[-1:]), None)
    if found is None or not n or len(found.found) < _MIN_CANDIDATES * n:
        return None
    catalog = conversation.sources.catalog
    items = [catalog.at(c.item_num) for c in found.found]
    shares = _shares([c.relevance for c in found.found])
    shown = {entry.item_num for entry in ranked}
    held = sum(s for c, s in zip(found.found, shares, strict=True) if c.item_num in shown)
    ruled = {rule.attribute for rule in conversation.constraints.entries}
    if conversation.like:
        return None
    gains = {
        name: answered * (_reached(items, shares, name, n) - held)
        for name, answered in _ANSWERED.items()
        if name not in ruled
    }
    if not gains:
        return None
    best = max(gains, key=lambda name: gains[name])
    if gains[best] < _MIN_GAIN:
        return None
    return _worded(conversation, best, items, shares)


def _shares(relevance: Sequence[float]) -> list[float]:
    """Return the probability of each candidate to be the wanted one."""
    top = max(relevance)
    weights = [math.exp((r - top) / _SHARPNESS) for r in relevance]
    total = sum(weights)
    return [w / total for w in weights]


def _reached(items: Sequence[Item], shares: Sequence[float], name: Labels, n: int) -> float:
    """Return the expected probability that n items hold the wanted one, its value being known."""
    by_value: dict[str, list[float]] = {}
    for item, share in zip(items, shares, strict=True):
        values = item_values(item, name)
        for value in values:
            # an item of two genres may be meant by either
            by_value.setdefault(value, []).append(share / len(values))
    return sum(sum(sorted(found, reverse=True)[:n]) for found in by_value.values())


def item_values(item: Item, name: Labels) -> Sequence[str]:
    """Return the values that an item has of an attribute."""
    match name:
        case "genre":
            return item.genres
        case "mood":
            return item.moods
        case "country":
            return item.countries
        case "creator":
            return item.creators
    return (item.original_language,) if item.original_language else ()


def _worded(
    conversation: Conversation, name: Labels, items: Sequence[Item], shares: Sequence[float]
) -> Question | None:
    mass: dict[str, float] = {}
    example: dict[str, Item] = {}
    for item, share in zip(items, shares, strict=True):
        for value in item_values(item, name):
            mass[value] = mass.get(value, 0.0) + share
            example.setdefault(value, item)
    # what nearly all have tells nothing, what few have is not worth naming
    likely = [v for v in sorted(mass, key=lambda v: (-mass[v], v)) if _MIN_SHARE < mass[v] < 0.9]
    values = likely[:_N_EXAMPLES]
    if len(values) < 2:
        return None
    words = conversation.words
    named = [describe_value(words, name, value) for value in values]
    text = words.say(f"question-{name}", examples=choice(named, words.tag))
    fields = {"genre": "genres", "mood": "moods", "country": "countries"}
    evidence = []
    for value in values:
        conversation.cite("search_items", example[value], shown=False)
        evidence.append(f"{example[value].item_id}:{fields.get(name, name)}")
    return Question(text, evidence)
