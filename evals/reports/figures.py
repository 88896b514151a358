"""Figures of a report, counted and put into words, the same in each form of it."""

import math
from collections.abc import Iterable, Mapping
from typing import Literal

from evals.results import CaseResult, Estimate, Report

Verdict = Literal["error", "failed", "ungraded", "passed"]

_FULL = 1 - 1e-9
"""A grade that is 1 but for rounding."""


def variant_names(report: Report) -> list[str]:
    """Return the variants as the matrix lists them, then any that only figures name."""
    listed = [variant.name for variant in report.variants]
    used = [
        *report.summary,
        *(r.variant for r in report.results),
        *(g.variant for g in report.gates),
    ]
    return list(dict.fromkeys([*listed, *used]))


def metric_names(estimates: Iterable[Mapping[str, Estimate]]) -> list[str]:
    """Return the metrics in the order in which they first appear."""
    return list(dict.fromkeys(metric for by_metric in estimates for metric in by_metric))


def language_names(report: Report) -> list[str]:
    """Return the BCP 47 tags that have figures, sorted."""
    return sorted({tag for by_language in report.languages.values() for tag in by_language})


def error_of(result: CaseResult) -> str | None:
    """Return how the product failed, by turn; None if it answered each time."""
    errors = [
        f"turn {number}: {turn.error or 'no reply'}"
        for number, turn in enumerate(result.trace.turns, start=1)
        if turn.error is not None or turn.reply is None
    ]
    return "\n".join(errors) or None


def verdict_of(result: CaseResult) -> Verdict:
    """Return the worst that can be said of a case."""
    values = [grade.value for grade in result.grades.values()]
    if error_of(result) is not None:
        return "error"
    if any(is_grade(value) and value < _FULL for value in values if value is not None):
        return "failed"
    return "passed" if values and all(is_grade(value) for value in values) else "ungraded"


def is_grade(value: float | None) -> bool:
    """Whether a value is a grade: there, and a number."""
    return value is not None and math.isfinite(value)


def seconds_of(result: CaseResult) -> float:
    """Return how long the product took over all turns."""
    return sum(turn.seconds for turn in result.trace.turns)


def ungraded_text(report: Report) -> str:
    """Return how many grades are missing, and of how many cases."""
    missing = [
        sum(not is_grade(grade.value) for grade in result.grades.values())
        for result in report.results
    ]
    n_cases = sum(n > 0 for n in missing)
    return (
        f"{_counted(sum(missing), 'grade')} in {_counted(n_cases, 'case')}" if n_cases else "none"
    )


def _counted(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def number_text(value: float) -> str:
    """Return a mean as it is printed: three decimals, one from 100 on; a true minus sign."""
    if not math.isfinite(value):
        return "n/a"
    return (f"{value:.3f}" if abs(value) < 100 else f"{value:,.1f}").replace("-", "−")


def signed_text(value: float) -> str:
    """Return a difference as it is printed, always with its sign unless it is zero."""
    text = number_text(value)
    return f"+{text}" if value > 0 and float(f"{value:.3f}") else text


def interval_text(estimate: Estimate) -> str:
    """Return the interval; empty where there are too few clusters for one."""
    if estimate.low is None or estimate.high is None:
        return ""
    joint = "–" if estimate.low >= 0 else " to "
    return f"{number_text(estimate.low)}{joint}{number_text(estimate.high)}"


def duration_text(seconds: float) -> str:
    """Return a duration in the two largest units that say something."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


def cost_text(cost: float) -> str:
    """Return a cost in the currency of the suite's prices, which the report does not name."""
    return f"{cost:,.2f}" if cost >= 1 or cost == 0 else f"{cost:.4f}"
