"""Gates: what a run must reach, written so that people can read them.

    mean(reply_language) >= 0.99
    failures(rules_kept) == 0
    worst_language(ndcg@10) >= 0.75 for claimed
    worst_language_ratio(ndcg@10) >= 0.75 for claimed
    worst_language_gap(hit@5) <= 0.05
    paired_drop(ndcg@10) <= 0.02 at 95 %

`at N %` asks that the whole interval of that confidence keeps the limit: where it lies on both
sides, or there are fewer than ten scenarios, the gate is inconclusive. `for GROUP` looks only at
the languages of a group of the suite.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Literal, get_args

from evals.results import CaseResult, GateResult
from evals.statistics import MIN_CLUSTERS, clustered, paired_difference

Figure = Literal[
    "mean",
    "failures",
    "worst_language",
    "worst_language_gap",
    "worst_language_ratio",
    "paired_drop",
]
Sign = Literal[">=", "<=", "=="]
Status = Literal["passed", "failed", "inconclusive"]

_GATE = re.compile(
    r"(?P<figure>\w+)(?:\((?P<metric>[^()]*)\))?\s*(?P<sign>>=|<=|==)\s*(?P<limit>-?[0-9.]+)"
    r"(?:\s+at\s+(?P<level>[0-9.]+)\s*%)?(?:\s+for\s+(?P<group>[\w-]+))?"
)
_DEFAULT_METRIC = "ndcg@10"
_EXACT = 1e-9
_INTERVALS = {"mean", "paired_drop"}


class GateError(ValueError):
    """A gate that cannot be read."""


@dataclass(frozen=True, slots=True)
class Gate:
    """One gate."""

    text: str
    figure: Figure
    metric: str
    sign: Sign
    limit: float
    level: float | None = None
    """Confidence, such as 0.95; None judges the figure alone."""
    group: str | None = None


def parse_gate(text: str) -> Gate:
    """Read a gate.

    Raises:
        GateError: Saying how one is written.
    """
    found = _GATE.fullmatch(text.strip())
    if found is None:
        raise GateError(
            f"gate {text!r} cannot be read; write it like 'mean(ndcg@10) >= 0.6 at 95 %'"
        )
    if found["figure"] not in get_args(Figure):
        raise GateError(
            f"gate {text!r}: there is no figure {found['figure']!r}; "
            f"expected one of {', '.join(get_args(Figure))}"
        )
    limit = _number(text, found["limit"])
    level = _number(text, found["level"]) / 100 if found["level"] else None
    if level is not None and not 0 < level < 1:
        raise GateError(f"gate {text!r}: confidence is more than 0 % and less than 100 %")
    if level is not None and found["figure"] not in _INTERVALS:
        raise GateError(f"gate {text!r}: 'at' goes with {' and '.join(sorted(_INTERVALS))}")
    return Gate(
        text=" ".join(text.split()),
        figure=found["figure"],  # type: ignore[arg-type]  # checked above
        metric=(found["metric"] or _DEFAULT_METRIC).strip(),
        sign=found["sign"],  # type: ignore[arg-type]  # by the pattern
        limit=limit,
        level=level,
        group=found["group"],
    )


def _number(gate: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise GateError(f"gate {gate!r}: {text!r} is no number") from None


@dataclass(frozen=True, slots=True)
class Judged:
    """What gates are judged on: the results of one variant, and what they are compared with."""

    variant: str
    results: Sequence[CaseResult]
    baseline: Sequence[CaseResult] | None
    groups: Mapping[str, Sequence[str]]
    pivot: str
    seed: int
    finished: bool = True

    def values(self, gate: Gate) -> dict[str, float]:
        """Return case to grade, epochs averaged; ungraded cases are left out."""
        return case_values(self._of_group(self.results, gate), gate.metric)

    def before(self, gate: Gate) -> dict[str, float]:
        """Return the same of the baseline; empty where there is none."""
        return case_values(self._of_group(self.baseline or (), gate), gate.metric)

    def by_language(self, gate: Gate) -> dict[str, float]:
        """Return the mean of each language."""
        found: dict[str, list[float]] = defaultdict(list)
        for result in self._of_group(self.results, gate):
            grade = result.grades.get(gate.metric)
            if grade is not None and grade.value is not None:
                found[result.language].append(grade.value)
        return {language: fmean(values) for language, values in found.items()}

    @property
    def clusters(self) -> dict[str, str]:
        """Case to scenario."""
        return {r.case_id: r.scenario for r in self.results}

    def _of_group(self, results: Iterable[CaseResult], gate: Gate) -> list[CaseResult]:
        if gate.group is None:
            return list(results)
        languages = {*self.groups[gate.group], self.pivot}
        return [r for r in results if r.language in languages]


def case_values(results: Iterable[CaseResult], metric: str) -> dict[str, float]:
    """Return case to grade of one metric, the mean where there are several epochs."""
    found: dict[str, list[float]] = defaultdict(list)
    for result in results:
        grade = result.grades.get(metric)
        if grade is not None and grade.value is not None:
            found[result.case_id].append(grade.value)
    return {case: fmean(values) for case, values in found.items()}


def judge_gate(gate: Gate, judged: Judged) -> GateResult:
    """Return whether a gate was passed; a run that ended early passes none."""
    status, found = _judge(gate, judged)
    if status == "passed" and not judged.finished:
        status, found = "inconclusive", f"{found}, but the run ended early"
    return GateResult(gate=gate.text, variant=judged.variant, status=status, found=found)


def _judge(gate: Gate, judged: Judged) -> tuple[Status, str]:
    values = judged.values(gate)
    if not values:
        return "inconclusive", f"no case was graded on {gate.metric}"
    match gate.figure:
        case "mean":
            return _mean(gate, judged, values)
        case "failures":
            failed = sorted(case for case, value in values.items() if value < 1 - _EXACT)
            named = f": {', '.join(failed[:5])}" if failed else ""
            return _limit(gate, len(failed)), f"{len(failed)} of {len(values)}{named}"
        case "paired_drop":
            return _drop(gate, judged, values)
        case _:
            return _language(gate, judged)


def _limit(gate: Gate, value: float) -> Status:
    kept = {
        ">=": value >= gate.limit - _EXACT,
        "<=": value <= gate.limit + _EXACT,
        "==": abs(value - gate.limit) <= _EXACT,
    }[gate.sign]
    return "passed" if kept else "failed"


def _within(gate: Gate, low: float | None, high: float | None) -> Status:
    """Return how an interval lies to the limit."""
    if low is None or high is None:
        return "inconclusive"
    ends = {_limit(gate, low), _limit(gate, high)}
    return ends.pop() if len(ends) == 1 else "inconclusive"


def _mean(gate: Gate, judged: Judged, values: Mapping[str, float]) -> tuple[Status, str]:
    mean = fmean(values.values())
    if gate.level is None:
        return _limit(gate, mean), f"{mean:.4f} over {len(values)} cases"
    found = clustered(values, judged.clusters, judged.seed, gate.level)
    return _within(gate, found.low, found.high), _told(mean, found.low, found.high, found)


def _drop(gate: Gate, judged: Judged, values: Mapping[str, float]) -> tuple[Status, str]:
    before = judged.before(gate)
    if not set(before) & set(values):
        return "inconclusive", "there is no baseline with these cases; make one with: baseline"
    drop = paired_difference(before, values, judged.clusters, judged.seed, gate.level or 0.95)
    told = _told(drop.mean, drop.low, drop.high, drop)
    if drop.p is not None:
        told += f", p {drop.p:.3f}, detectable from {drop.detectable:.4f}"
    if gate.level is None:
        return _limit(gate, drop.mean), told
    return _within(gate, drop.low, drop.high), told


def _told(mean: float, low: float | None, high: float | None, found: object) -> str:
    n, n_clusters = getattr(found, "n", 0), getattr(found, "n_clusters", 0)
    if low is None or high is None:
        return f"{mean:.4f} over {n} cases of {n_clusters} scenarios, fewer than {MIN_CLUSTERS}"
    return f"{mean:.4f} [{low:.4f}, {high:.4f}] over {n} cases of {n_clusters} scenarios"


def _language(gate: Gate, judged: Judged) -> tuple[Status, str]:
    means = judged.by_language(gate)
    worst = min(means, key=lambda tag: (means[tag], tag))
    if gate.figure == "worst_language":
        return _limit(gate, means[worst]), f"{worst} {means[worst]:.4f}"
    if judged.pivot not in means:
        return "inconclusive", f"no case in {judged.pivot}, which languages are compared with"
    pivot = means[judged.pivot]
    if gate.figure == "worst_language_gap":
        value = pivot - means[worst]
    else:
        if not pivot:
            return "inconclusive", f"{judged.pivot} is at 0, so there is nothing to compare with"
        value = means[worst] / pivot
    told = f"{value:.4f}: {worst} {means[worst]:.4f}, {judged.pivot} {pivot:.4f}"
    return _limit(gate, value), told
