"""Hits: when a simulated user was shown what it is after, judged by item id alone."""

from collections.abc import Iterable, Sequence

from catalog.items import Item
from evals.cases import Case
from evals.simulator.leaks import leaked_titles
from evals.traces import Played, Trace

K = 5
"""Items of a list that a user is taken to read."""


class SimulatedTrace(Trace):
    """A trace of a simulated user, with what only the simulator knows."""

    leaks: int = 0
    """Times a writer named a target; what was said in its place names none."""
    gave_up: bool = False
    """Whether the user ran out of things to tell."""


def shown_in(played: Played) -> list[str]:
    """Return the item ids that a turn recommends, best first."""
    reply = played.reply
    if reply is None or reply.kind != "recommendation":
        return []
    return [item.item_id for item in reply.items]


def turns_to_hit(case: Case, trace: Trace) -> int | None:
    """Return the turn, from 1, in which a target is among the first five; None if in none.

    Only novel items count: not what was shown earlier in the conversation, at whatever rank, and
    not what the persona has liked before.
    """
    known = set(case.persona.likes) if case.persona else set()
    targets = {item_id for item_id, grade in case.qrels.items() if grade > 0}
    for number, played in enumerate(trace.turns, start=1):
        shown = shown_in(played)
        if (targets - known).intersection(shown[:K]):
            return number
        known.update(shown)
    return None


def hit_at_5(case: Case, trace: Trace) -> float:
    """Return 1.0 if a target was among the first five of a list, 0.0 if not."""
    return 0.0 if turns_to_hit(case, trace) is None else 1.0


def n_turns(case: Case, trace: Trace) -> int:
    """Return the turns that the user took: up to the hit, or all where there was none."""
    return turns_to_hit(case, trace) or len(trace.turns)


def n_leaks(case: Case, trace: Trace, items: Iterable[Item]) -> int:
    """Return how often the user named a target: held back by the simulator, or said.

    Args:
        case: Its qrels are the targets.
        trace: Of the case; a `SimulatedTrace` knows what was held back.
        items: The catalogue, or at least the targets.
    """
    targets: Sequence[Item] = [item for item in items if case.qrels.get(item.item_id, 0) > 0]
    said = sum(bool(leaked_titles(played.said, targets)) for played in trace.turns)
    return said + (trace.leaks if isinstance(trace, SimulatedTrace) else 0)
