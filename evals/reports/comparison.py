"""Two runs of the same cases set against each other, case by case."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import fmean
from typing import Protocol

from evals.reports.figures import is_grade, metric_names, variant_names
from evals.results import Report


class Difference(Protocol):
    """A mean of paired differences with its interval of 95 %."""

    @property
    def mean(self) -> float:
        """Positive where the first of the two is better."""

    @property
    def low(self) -> float | None:
        """None where there are too few clusters for an interval; so for `high`."""

    @property
    def high(self) -> float | None:
        """The upper end."""

    @property
    def p(self) -> float | None:
        """Of no difference; None where it was not tested."""

    @property
    def n(self) -> int:
        """Pairs."""


class PairedDifference(Protocol):
    """What computes a difference from case to grade, twice, and case to scenario."""

    def __call__(
        self,
        a: Mapping[str, float],
        b: Mapping[str, float],
        clusters: Mapping[str, str],
        seed: int,
        /,
    ) -> Difference:
        """Return the mean of a - b over the cases that both have."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How much better one variant is than another, by metric."""

    variant: str
    baseline: str
    overall: Mapping[str, Difference]
    languages: Mapping[str, Mapping[str, Difference]]
    """Metric to language to difference."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One variant in one report."""

    report: Report
    variant: str

    def grades(self) -> dict[str, dict[str, float]]:
        """Return metric to case to grade, the mean over its epochs."""
        values: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        for result in self.report.results:
            if result.variant == self.variant:
                for metric, grade in result.grades.items():
                    if grade.value is not None and is_grade(grade.value):
                        values[metric][result.case_id].append(grade.value)
        return {
            metric: {case: fmean(found) for case, found in by_case.items()}
            for metric, by_case in values.items()
        }


def compare(
    report: Report, baseline: Report | None, difference: PairedDifference
) -> list[Comparison]:
    """Return a comparison for each pair of variants that there is to compare.

    Those are the variants that both reports have, or the only one of each; without a
    baseline, the first two of the report. A case counts where both sides have a grade.
    """
    return [
        _compare(
            ours, theirs, f"{theirs.variant} (baseline)" if baseline else theirs.variant, difference
        )
        for ours, theirs in _sides(report, baseline)
    ]


def _sides(report: Report, baseline: Report | None) -> list[tuple[_Side, _Side]]:
    names = variant_names(report)
    if baseline is None:
        return [(_Side(report, names[1]), _Side(report, names[0]))] if len(names) > 1 else []
    theirs = variant_names(baseline)
    if len(names) == len(theirs) == 1:
        return [(_Side(report, names[0]), _Side(baseline, theirs[0]))]
    return [(_Side(report, name), _Side(baseline, name)) for name in names if name in theirs]


def _compare(ours: _Side, theirs: _Side, called: str, difference: PairedDifference) -> Comparison:
    language = {r.case_id: r.language for r in ours.report.results}
    scenario = {r.case_id: r.scenario for r in ours.report.results}
    a, b = ours.grades(), theirs.grades()

    def over(metric: str, cases: list[str]) -> Difference:
        return difference(
            {case: a[metric][case] for case in cases},
            {case: b[metric][case] for case in cases},
            {case: scenario[case] for case in cases},
            ours.report.seed,
        )

    cases = _common(ours, a, b)
    by_language: dict[str, dict[str, list[str]]] = {metric: {} for metric in cases}
    for metric, common in cases.items():
        for case in sorted(common, key=language.__getitem__):
            by_language[metric].setdefault(language[case], []).append(case)
    return Comparison(
        ours.variant,
        called,
        {metric: over(metric, common) for metric, common in cases.items()},
        {
            metric: {tag: over(metric, cases) for tag, cases in groups.items()}
            for metric, groups in by_language.items()
        },
    )


def _common(
    ours: _Side, a: Mapping[str, Mapping[str, float]], b: Mapping[str, Mapping[str, float]]
) -> dict[str, list[str]]:
    """Return metric to the cases that both graded, in the report's order, none being empty."""
    metrics = dict.fromkeys([*metric_names([ours.report.summary.get(ours.variant, {})]), *a])
    common = {m: [case for case in a.get(m, {}) if case in b.get(m, {})] for m in metrics}
    return {metric: cases for metric, cases in common.items() if cases}
