"""Planted faults: a part of what `python -m evals mutants` tries, in the gate."""

from pathlib import Path

import pytest
from rich.console import Console

from app.settings import Settings
from evals.mutants import MUTANTS, run_mutants
from evals.stage import Stages
from evals.suite import load_suite
from tests.fakes import Quiet

IN_THE_GATE = ("invents_a_year", "ignores_a_dislike", "skips_the_search", "turns_arabic_round")


@pytest.fixture
def stages(demo_store: Path, tmp_path: Path) -> Stages:
    settings = Settings(store=demo_store, model="planner")
    return Stages(settings, tmp_path, None, None, lambda title: Quiet())


def test_the_right_gate_fails_and_no_other(
    stages: Stages, capsys: pytest.CaptureFixture[str]
) -> None:
    missed = run_mutants(stages, IN_THE_GATE, Console(width=200))
    assert missed == [], capsys.readouterr().out


def test_there_are_at_least_twenty_and_each_names_a_gate_that_the_suite_has() -> None:
    suite, _ = load_suite("mutants")
    assert len(MUTANTS) >= 20
    assert len({m.name for m in MUTANTS}) == len(MUTANTS)
    for mutant in MUTANTS:
        assert all(any(g.startswith(named) for g in suite.gates) for named in mutant.gates)


def test_every_gate_of_the_suite_is_tried_by_a_mutant() -> None:
    suite, _ = load_suite("mutants")
    tried = {named for m in MUTANTS for named in m.gates}
    assert [g for g in suite.gates if not any(g.startswith(named) for named in tried)] == []
