"""A run: every case under every variant, in threads, resumable, within a budget."""

import contextlib
import itertools
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Protocol

from evals.cases import Case
from evals.gates import Judged, judge_gate
from evals.graders.base import Context, World
from evals.graders.groups import add_group_grades
from evals.graders.registry import grade
from evals.graders.safety import benign_twin
from evals.journal import Journal
from evals.judging import Jury, Opinion, agreement_lines
from evals.play import Player
from evals.results import CaseResult, GateResult, Report, VariantInfo
from evals.suite import ModelSpec, Suite, Variant, plays_on
from evals.summary import by_language, fallbacks, summarise

_AHEAD = 2
"""Cases handed out beyond those being played: few, so that a budget stops soon."""


class Watcher(Protocol):
    """Told how far a run is."""

    def begin(self, total: int, done: int) -> None:
        """Say how many cases there are, and how many an earlier run has done."""

    def advance(self, cost: float) -> None:
        """Count a case, and what all have cost so far."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One variant, ready to be played."""

    variant: Variant
    info: VariantInfo
    player: Player
    world: World
    jury: Jury | None = None
    """Chat models that judge each last reply; None for a suite without judges."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may take."""

    threads: int = 2
    budget: float | None = None
    """Cost at which no further case is begun."""
    max_calls: int | None = None
    """Model calls at which no further case is begun."""


@dataclass(slots=True)
class _Spent:
    """What has been used so far."""

    limits: Limits
    cost: float = 0.0
    calls: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, result: CaseResult) -> None:
        with self.lock:
            self.cost += result.cost
            self.calls += sum(played.model_calls for played in result.trace.turns)
            self.calls += sum(len(votes) for votes in result.votes.values())

    @property
    def over(self) -> str:
        """Why no further case may begin; empty while one may."""
        if self.limits.budget is not None and self.cost >= self.limits.budget:
            return f"the budget of {self.limits.budget:g} was used up ({self.cost:.4f})"
        if self.limits.max_calls is not None and self.calls >= self.limits.max_calls:
            return f"the limit of {self.limits.max_calls} model calls was reached ({self.calls})"
        return ""


def all_cases(suite: Suite, cases: Sequence[Case]) -> list[Case]:
    """Return the cases to play: with a twin behind each attack, where the suite asks for them."""
    if not suite.benign_twins:
        return list(cases)
    return [twin for case in cases for twin in _with_twin(case)]


def _with_twin(case: Case) -> Iterator[Case]:
    yield case
    if case.attack is not None:
        yield benign_twin(case)


def run(
    suite: Suite,
    cases: Sequence[Case],
    variants: Sequence[Variant],
    stage: Callable[[Variant, int], Stage],
    journal: Journal,
    limits: Limits,
    watcher: Watcher,
    baseline: Report | None = None,
) -> Report:
    """Play all cases under all variants and return what came of it.

    Args:
        suite: Says seed, epochs, gates.
        cases: To be played in each variant.
        variants: Of the suite.
        stage: Gets a variant ready for an epoch; called one after the other.
        journal: Holds what is done already, and takes what is done now.
        limits: Threads and budget.
        watcher: Is told of progress.
        baseline: An earlier run, for gates on differences.
    """
    start = time.perf_counter()
    played = all_cases(suite, cases)
    spent = _Spent(limits)
    for result in journal.done:
        spent.add(result)
    done = {(r.variant, r.case_id, r.epoch) for r in journal.done}
    total = suite.epochs * sum(plays_on(case, v) for v in variants for case in played)
    watcher.begin(total, len(done))
    infos: list[VariantInfo] = []
    n_items: dict[str, int] = {}
    calibration: list[str] = []
    stopped = ""
    for variant, epoch in itertools.product(variants, range(suite.epochs)):
        fitting = [case for case in played if plays_on(case, variant)]
        if not fitting:
            continue
        ready = stage(variant, epoch)
        if not infos and ready.jury is not None:
            # before the work: judges that cannot be asked would spoil all of it
            calibration = ready.jury.calibration()
        if not epoch:
            infos.append(ready.info)
        n_items[variant.name] = len(ready.world.sources.catalog)
        todo = [case for case in fitting if (variant.name, case.id, epoch) not in done]
        if stopped := _play(ready, todo, epoch, journal, spent, watcher):
            break
    variant_nums = {variant.name: number for number, variant in enumerate(variants)}
    case_nums = {case.id: number for number, case in enumerate(played)}
    results = sorted(
        journal.done, key=lambda r: (variant_nums[r.variant], r.epoch, case_nums[r.case_id])
    )
    add_group_grades(results, suite.pivot)
    return Report(
        suite=suite.name,
        created=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        seed=suite.seed,
        finished=not stopped,
        variants=infos,
        summary=summarise(results, suite, n_items),
        languages=by_language(results, suite),
        gates=judge(suite, results, infos, baseline, finished=not stopped),
        results=results,
        seconds=time.perf_counter() - start,
        cost=spent.cost,
        notes=[
            *([f"stopped early: {stopped}"] if stopped else []),
            *fallbacks(results),
            *calibration,
            *agreement_lines(results),
        ],
    )


def judge(
    suite: Suite,
    results: Sequence[CaseResult],
    infos: Sequence[VariantInfo],
    baseline: Report | None,
    *,
    finished: bool,
) -> list[GateResult]:
    """Return how each variant passes each gate of a suite."""
    return [
        judge_gate(
            gate,
            Judged(
                variant=info.name,
                results=[r for r in results if r.variant == info.name],
                baseline=_before(baseline, info.name),
                groups=suite.groups,
                pivot=suite.pivot,
                seed=suite.seed,
                finished=finished,
            ),
        )
        for info in infos
        for gate in suite.parsed_gates()
    ]


def _before(baseline: Report | None, variant: str) -> list[CaseResult] | None:
    """Return the results to compare a variant with: its own, or those of the only one there is."""
    if baseline is None:
        return None
    own = [r for r in baseline.results if r.variant == variant]
    return own or (baseline.results if len(baseline.variants) == 1 else None)


def _play(
    stage: Stage,
    todo: Sequence[Case],
    epoch: int,
    journal: Journal,
    spent: _Spent,
    watcher: Watcher,
) -> str:
    """Play cases in threads; return why it ended early, or ""."""
    pool = ThreadPoolExecutor(max(1, spent.limits.threads), thread_name_prefix="case")
    waiting: set[Future[CaseResult]] = set()
    left = iter(todo)
    stopped = ""
    try:
        while True:
            while not stopped and len(waiting) < spent.limits.threads * _AHEAD:
                following = next(left, None)
                if following is None:
                    break
                if stopped := spent.over:
                    break
                waiting.add(pool.submit(play_and_grade, stage, following, epoch))
            if not waiting:
                return stopped
            finished, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in finished:
                result = future.result()
                spent.add(result)
                journal.add(result)
                watcher.advance(spent.cost)
    finally:
        with contextlib.suppress(Exception):
            pool.shutdown(wait=True, cancel_futures=True)


def play_and_grade(stage: Stage, case: Case, epoch: int) -> CaseResult:
    """Return one case's result."""
    trace = stage.player.play(case)
    model: ModelSpec = stage.variant.model
    opinion = Opinion() if stage.jury is None else stage.jury.opinion(trace)
    return CaseResult(
        case_id=case.id,
        variant=stage.variant.name,
        epoch=epoch,
        scenario=case.scenario,
        language=case.language,
        market=case.market,
        tags=list(case.tags),
        grades={**grade(Context(case, trace, stage.world)), **opinion.grades},
        votes=opinion.votes,
        trace=trace,
        cost=opinion.cost
        + sum(model.cost(t.prompt_tokens, t.completion_tokens) for t in trace.turns),
    )
