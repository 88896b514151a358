"""How long a turn takes beside what it cannot do without. python -m evals.bench_turn

The limit is the time of embedding the request plus one Chroma query, measured in the same process,
request by request in turn with the whole turn, so that a machine that slows down slows all three.
"""

import argparse
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from agent.respond import respond
from app.services import Services, open_services
from app.settings import read_settings

REQUESTS = (
    "une comédie japonaise légère",
    "軽い日本のコメディ映画",
    "كوميديا يابانية خفيفة",
    "a quiet story about an old man and the sea",
    "mujhe koi halki japani comedy dikhao",
    "films like Amélie",
    "ein trauriger Film über den Krieg",
    "อยากดูหนังผีไทย",
    "推荐三部法国爱情片",
    "हल्की-फुल्की जापानी कॉमेडी",
)
LIMIT = 3.0


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(services: Services, rounds: int) -> dict[str, list[float]]:
    """Return seconds by what was measured, one for each request and round."""
    found: dict[str, list[float]] = {"turn": [], "embed": [], "chroma": []}
    embedder, index = services.sources.embedder, services.sources.index
    for number in range(rounds + 1):
        for request in REQUESTS:
            vector = embedder.embed_query(request)
            times = {
                "embed": _seconds(partial(embedder.embed_query, request)),
                "chroma": _seconds(partial(index.nearest, vector, 10)),
                "turn": _seconds(
                    partial(respond, services.agent, services.conversation(), request)
                ),
            }
            if number:  # the first round warms what is loaded on first use
                for name, seconds in times.items():
                    found[name].append(seconds)
    return found


def main() -> None:
    """Print p50 and p95 of each part, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", type=Path, default=None)
    parser.add_argument("--rounds", type=int, default=20)
    args = parser.parse_args()
    services = open_services(read_settings(store=args.store, model="planner"))
    found = measure(services, args.rounds)
    for name, seconds in found.items():
        p50, p95 = np.percentile(seconds, [50, 95]) * 1000
        print(f"{name:7} p50 {p50:7.1f} ms   p95 {p95:7.1f} ms   n {len(seconds)}")  # noqa: T201
    least = np.median(found["embed"]) + np.median(found["chroma"])
    ratio = float(np.median(found["turn"]) / least)
    verdict = "within" if ratio <= LIMIT else "ABOVE"
    print(f"turn p50 / (embed p50 + chroma p50) = {ratio:.2f}, {verdict} the limit of {LIMIT:.0f}")  # noqa: T201


if __name__ == "__main__":
    main()
