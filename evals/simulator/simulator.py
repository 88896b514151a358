"""Playing a case with a simulated user."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.services import Services
from catalog.items import Fact, Item, UnknownItemError
from evals.cases import Case
from evals.play import open_conversation, play_turn
from evals.simulator.hits import SimulatedTrace, turns_to_hit
from evals.simulator.leaks import leaked_titles
from evals.simulator.user import Move, SimulatedUser
from evals.simulator.writer import Writer, brief_for
from evals.traces import Played, Trace

_TRIES = 2


class NoPersonaError(ValueError):
    """A case that no simulated user can play."""


@dataclass(frozen=True, slots=True)
class SimulatedPlayer:
    """Plays cases with simulated users against services of this process."""

    services: Services
    writer: Writer | None = None
    seed: int = 0

    def play(self, case: Case) -> Trace:
        """Return what happened; see `play_persona`."""
        return play_persona(self.services, case, self.writer, seed=self.seed)


def play_persona(
    services: Services, case: Case, writer: Writer | None = None, *, seed: int = 0
) -> SimulatedTrace:
    """Return the conversation of a case's persona with the product.

    The case's first turn opens it. It ends with the hit (see `turns_to_hit`), when the persona has
    nothing left to tell and says so, after `max_turns` turns, or at the first fault of the product.

    Args:
        services: The product.
        case: With a persona; its qrels are the targets.
        writer: Words what the rules decided to say; None leaves it to the phrases.
        seed: With the case's id it decides all that is left to chance.

    Raises:
        NoPersonaError: If the case has no persona, or no target that the catalogue has.
    """
    if case.persona is None:
        raise NoPersonaError(f"case {case.id!r} has no persona; give it one, or play its turns")
    user = SimulatedUser.of(case, targets_of(services, case), seed)
    trace = SimulatedTrace(case_id=case.id, turns=[])
    try:
        conversation = open_conversation(services, case)
    except Exception as error:  # whatever the product raises is the finding
        trace.turns.append(Played(said=case.turns[0].say, error=f"{type(error).__name__}: {error}"))
        return trace
    say = case.turns[0].say
    while True:
        trace.turns.append(play_turn(services, conversation, say))
        if trace.gave_up or trace.last.error or len(trace.turns) >= case.persona.max_turns:
            return trace
        if turns_to_hit(case, trace) is not None:
            return trace
        move = user.next_move(_shown_facts(trace.last))
        trace.gave_up = move.gives_up
        say = _worded(user, move, writer, trace)


def targets_of(services: Services, case: Case) -> list[Item]:
    """Return the target items of a case.

    Raises:
        NoPersonaError: If there is none, or the catalogue lacks one.
    """
    try:
        found = [services.sources.catalog.item(i) for i, grade in case.qrels.items() if grade > 0]
    except UnknownItemError as error:
        raise NoPersonaError(f"case {case.id!r}: {error}") from None
    if not found:
        raise NoPersonaError(f"case {case.id!r} has no targets; its qrels name them")
    return found


def _shown_facts(played: Played) -> Sequence[Mapping[str, Fact]]:
    reply = played.reply
    if reply is None or reply.kind != "recommendation":
        return []
    return [item.facts for item in reply.items]


def _worded(user: SimulatedUser, move: Move, writer: Writer | None, trace: SimulatedTrace) -> str:
    """Return a move in words: the writer's where it names no target, else the rule's."""
    # asked for in any case, so that chance goes the same way with and without a writer
    by_rule = user.phrase(move)
    if writer is None:
        return by_rule
    leaked = False
    for _ in range(_TRIES):
        text = writer.write(brief_for(user, move, trace.turns, leaked=leaked)).strip()
        if not text:
            return by_rule
        if not leaked_titles(text, user.targets):
            return text
        leaked = True
    trace.leaks += 1
    return by_rule
