"""What a real model makes of conversations. python -m evals.bench_talk --model openai:NAME

Plays scripted conversations, one language after the other, through the whole product, and prints how
often grounding or the planner had to step in. Every turn must end in a valid Reply within its time,
whatever the model does; exit 1 if one does not.
"""

import argparse
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from rich.console import Console
from rich.table import Table

from agent.reply import Reply
from agent.respond import respond
from app.services import Services, open_services
from app.settings import read_settings
from evals.cases import Case, load_cases

GRACE_SECONDS = 15.0
"""On top of the model's time: the planner's own work, on a machine that the model keeps busy."""


@dataclass(slots=True)
class Seen:
    """What happened in all turns."""

    turns: int = 0
    valid: int = 0
    in_time: int = 0
    answered_by_model: int = 0
    events: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    parts: Counter[str] = field(default_factory=Counter)
    """Prompt tokens by part."""


def pick(cases: list[Case], n: int) -> list[Case]:
    """Return n conversations, each scenario in another language as long as there are any."""
    by_language: dict[str, list[Case]] = {}
    for case in cases:
        by_language.setdefault(case.language, []).append(case)
    languages = sorted(by_language)
    return [by_language[languages[i % len(languages)]][i % 10] for i in range(n)]


def play(services: Services, case: Case, max_turns: int, seen: Seen, console: Console) -> None:
    """Play a conversation's first turns and count what happened."""
    limit = services.agent.turn_seconds + GRACE_SECONDS
    conversation = services.conversation(count=case.count)
    for turn in case.turns[:max_turns]:
        start = time.monotonic()
        reply = respond(services.agent, conversation, turn.say)
        seconds = time.monotonic() - start
        conversation.turn += 1
        seen.turns += 1
        seen.seconds.append(seconds)
        seen.valid += Reply.model_validate_json(reply.model_dump_json()) == reply
        seen.in_time += seconds <= limit
        notices = {n.id: n.text for n in reply.notices}
        seen.answered_by_model += "notice-model-failed" not in notices
        seen.events["repair asked"] += conversation.repairing
        seen.events["grounding dropped something"] += "notice-model-dropped" in notices
        if "notice-model-failed" in notices:
            seen.events["planner answered: " + notices["notice-model-failed"]] += 1
        seen.parts.update(reply.usage.prompt_parts)
        console.print(
            f"{case.id} {seconds:6.1f} s {reply.usage.model_calls} calls {reply.kind:14} "
            f"{len(reply.items)} items {sorted(notices)}"
        )


def main() -> None:
    """Play, print, and fail if a turn had no valid reply in time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", type=Path, default=None)
    parser.add_argument("--model", default=None)
    parser.add_argument("--conversations", type=int, default=20)
    parser.add_argument("--turns", type=int, default=4, help="of each conversation")
    args = parser.parse_args()
    services = open_services(read_settings(store=args.store, model=args.model))
    path = Path(str(resources.files("evals").joinpath("suites", "dialogue.jsonl")))
    cases = [c for c in load_cases(path) if "parity" in c.tags]
    console, seen = Console(width=140), Seen()
    for case in pick(cases, args.conversations):
        play(services, case, args.turns, seen, console)
    table = Table("what", "turns", title=f"{args.conversations} conversations, {seen.turns} turns")
    table.add_row("ended in a valid Reply", str(seen.valid))
    table.add_row(f"within {services.agent.turn_seconds + GRACE_SECONDS:.0f} s", str(seen.in_time))
    table.add_row("answered by the model", str(seen.answered_by_model))
    for event, n in seen.events.most_common():
        table.add_row(event, str(n))
    console.print(table)
    tokens = Table("part of the prompt", "tokens a turn")
    for part, n in seen.parts.most_common():
        tokens.add_row(part, f"{n / max(1, seen.turns):.0f}")
    console.print(tokens)
    sys.exit(0 if seen.valid == seen.in_time == seen.turns else 1)


if __name__ == "__main__":
    main()
