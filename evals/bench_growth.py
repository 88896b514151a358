"""Does a turn grow with the conversation? python -m evals.bench_growth

Talks for a hundred turns in kept sessions and compares the time of late turns with that of first
ones, and the size of the session file with the number of turns.
"""

import argparse
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import numpy as np

from app.services import Services, open_services
from app.sessions import Sessions
from app.settings import read_settings
from app.talk import Talk

ORIGINS = ("Japanese", "French", "Indian", "Italian", "Korean", "Iranian", "Spanish", "Brazilian")
MESSAGES = (
    "a light {origin} comedy",
    "nothing from before {year}",
    "no horror either",
    "show me more",
    "why number 2?",
    "like the second one but newer",
    "forget the last rule",
    "the year doesn't matter",
    "rather a {origin} drama about a family",
    "at most {minutes} minutes long",
    "something else",
    "thanks",
)
"""One round; values change from round to round, or the vectors of earlier turns would be used."""
LIMIT = 1.5
LATE = 50


def talk(services: Services, path: Path, turns: int) -> tuple[list[float], list[int]]:
    """Return seconds of each turn, and bytes of the session file after each."""
    session = Talk(services, Sessions(path), services.conversation)
    seconds, sizes = [], []
    for number in range(turns):
        round_number = number // len(MESSAGES)
        text = MESSAGES[number % len(MESSAGES)].format(
            origin=ORIGINS[(round_number + number) % len(ORIGINS)],
            year=1950 + round_number,
            minutes=90 + round_number,
        )
        start = time.perf_counter()
        session.say(text)
        seconds.append(time.perf_counter() - start)
        sizes.append(sum(f.stat().st_size for f in path.parent.glob(f"{path.name}*")))
    return seconds, sizes


def main() -> None:
    """Print the ratio and the growth; exit 1 if a limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", type=Path, default=None)
    parser.add_argument("--sessions", type=int, default=12)
    parser.add_argument("--turns", type=int, default=110)
    args = parser.parse_args()
    services = open_services(read_settings(store=args.store, model="planner"))
    with tempfile.TemporaryDirectory() as folder:
        talk(services, Path(folder) / "warm.db", len(MESSAGES))
        first, late, growth = [], [], []
        run = partial(talk, services, turns=args.turns)
        for number in range(args.sessions):
            seconds, sizes = run(Path(folder) / f"{number}.db")
            first.append(seconds[0])
            late += seconds[LATE:]
            growth.append(sizes)
    p50, p95 = np.percentile(first, 50), np.percentile(late, 95)
    ratio = p95 / p50
    # bytes a turn in the first and the second half: equal where the file grows with the turns alone
    sizes = np.mean(growth, axis=0)
    half = len(sizes) // 2
    slopes = [np.polyfit(range(len(part)), part, 1)[0] for part in (sizes[:half], sizes[half:])]
    print(f"first turn p50 {1000 * p50:.1f} ms, turns after {LATE} p95 {1000 * p95:.1f} ms")  # noqa: T201
    print(f"ratio {ratio:.2f}, {'within' if ratio <= LIMIT else 'ABOVE'} the limit of {LIMIT}")  # noqa: T201
    print(  # noqa: T201
        f"session file: {slopes[0]:,.0f} bytes a turn in the first half, {slopes[1]:,.0f} in the second"
    )
    sys.exit(0 if ratio <= LIMIT else 1)


if __name__ == "__main__":
    main()
