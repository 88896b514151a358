"""Results to means: by metric, by language, and what a whole run took."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean

import numpy as np

from evals.gates import case_values
from evals.graders.groups import catalogue_coverage
from evals.results import CaseResult, Estimate
from evals.statistics import clustered
from evals.suite import Suite

MODEL_FAILED = "notice-model-failed"
"""Id of the notice in a reply that the planner gave in a model's place."""


def summarise(
    results: Sequence[CaseResult], suite: Suite, n_items: Mapping[str, int]
) -> dict[str, dict[str, Estimate]]:
    """Return variant to metric to estimate; the suite's own metrics first."""
    coverage = {
        name: share
        for name, size in n_items.items()
        for name, share in catalogue_coverage(
            [r for r in results if r.variant == name], size
        ).items()
    }
    return {
        variant: _estimates(found, suite)
        | {"coverage": Estimate(mean=coverage.get(variant, 0.0), n=len(found))}
        | _spent(found)
        for variant, found in _by_variant(results).items()
    }


def by_language(
    results: Sequence[CaseResult], suite: Suite
) -> dict[str, dict[str, dict[str, Estimate]]]:
    """Return variant to language to metric to estimate; the pivot language first."""
    return {
        variant: {
            language: _estimates([r for r in found if r.language == language], suite)
            for language in sorted({r.language for r in found}, key=lambda t: (t != suite.pivot, t))
        }
        for variant, found in _by_variant(results).items()
    }


def fallbacks(results: Sequence[CaseResult]) -> list[str]:
    """Return one line a variant in which the planner had to answer in the place of the model."""
    lines = []
    for variant, found in _by_variant(results).items():
        replies = [turn.reply for r in found for turn in r.trace.turns if turn.reply is not None]
        failed = sum(any(n.id == MODEL_FAILED for n in reply.notices) for reply in replies)
        if failed:
            lines.append(
                f"{variant}: the model failed and the planner answered in {failed} of "
                f"{len(replies)} turns"
            )
    return lines


def _by_variant(results: Sequence[CaseResult]) -> dict[str, list[CaseResult]]:
    found: dict[str, list[CaseResult]] = defaultdict(list)
    for result in results:
        found[result.variant].append(result)
    return found


def _estimates(results: Sequence[CaseResult], suite: Suite) -> dict[str, Estimate]:
    names = sorted({name for r in results for name in r.grades})
    first = [name for name in suite.metrics if name in names]
    clusters = {r.case_id: r.scenario for r in results}
    estimates = {}
    for name in [*first, *(n for n in names if n not in first)]:
        values = case_values(results, name)
        ungraded = sum(name in r.grades and r.grades[name].value is None for r in results)
        if not values:
            continue
        found = clustered(values, clusters, suite.seed)
        estimates[name] = Estimate(
            mean=found.mean, low=found.low, high=found.high, n=found.n, ungraded=ungraded
        )
    return estimates


def _spent(results: Sequence[CaseResult]) -> dict[str, Estimate]:
    """Return what a turn took; means but for the seconds."""
    turns = [turn for r in results for turn in r.trace.turns]
    if not turns:
        return {}
    seconds = [turn.seconds for turn in turns]
    figures = {
        "seconds_p50": float(np.percentile(seconds, 50)),
        "seconds_p95": float(np.percentile(seconds, 95)),
        "prompt_tokens": fmean(turn.prompt_tokens for turn in turns),
        "completion_tokens": fmean(turn.completion_tokens for turn in turns),
        "model_calls": fmean(turn.model_calls for turn in turns),
    }
    simulated = [r for r in results if "sim_hit@5" in r.grades]
    if simulated:
        figures["sim_turns"] = fmean(len(r.trace.turns) for r in simulated)
    return {name: Estimate(mean=value, n=len(turns)) for name, value in figures.items()}
