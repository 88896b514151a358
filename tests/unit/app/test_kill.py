"""Ingest killed at random moments: the store answers each time."""

import json
import os
import random
import signal
import subprocess
import time
from pathlib import Path

from agent.respond import respond
from app.services import open_services
from app.settings import Settings
from app.store import Store
from tests.unit.app.test_cli import ENVIRONMENT, POLYREC

KILLS = 20
WORDS = ("boat", "train", "river", "teacher", "noodle", "ghost", "winter", "violin")


def _films(path: Path, version: int) -> None:
    rows = [
        {"item_id": f"f{n}", "title": f"Film {n}", "text": f"A story about a {word}, told {version} times.", "genres": ["drama"]}
        for n, word in enumerate(WORDS)
    ]  # fmt: skip
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


def _start(films: Path, store: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*POLYREC, "ingest", str(films), "--store", str(store)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=ENVIRONMENT | {"PYTHONPATH": str(Path(__file__).parents[3])},
        start_new_session=True,
    )


def _answers(store: Path) -> bool:
    services = open_services(Settings(store=store, model="planner"))
    reply = respond(services.agent, services.conversation(), "a film about a noodle")
    return bool(reply.items) and reply.items[0].item_id == "f4"


def test_sigkill_at_random_moments_leaves_a_store_that_answers(tmp_path: Path) -> None:
    films, store = tmp_path / "films.jsonl", tmp_path / "store"
    _films(films, 0)
    assert _start(films, store).wait(timeout=120) == 0
    # the second is what the killed ones would be: the first also trains what later ones keep
    start = time.monotonic()
    assert _start(films, store).wait(timeout=120) == 0
    whole = time.monotonic() - start
    chance = random.Random(20261122)
    finished = 0
    for attempt in range(1, KILLS + 1):
        _films(films, attempt)
        process = _start(films, store)
        # over the part in which the store is written: the first third only imports
        time.sleep(chance.uniform(0.3, 1.0) * whole)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        finished += process.wait(timeout=30) == 0
        assert Store(store).verify() == []
        assert _answers(store), f"after kill {attempt}"
    assert finished <= KILLS // 2, "too few were killed to mean anything"
    assert _start(films, store).wait(timeout=120) == 0
    assert _answers(store)
    assert not list((store / "builds").glob("building-*"))
