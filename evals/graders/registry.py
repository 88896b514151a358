"""All graders and the metrics they give."""

from collections.abc import Mapping

from evals.graders.base import Context, Grader
from evals.graders.culture import culture
from evals.graders.grounded import grounded
from evals.graders.ranking import MEASURES, beyond_accuracy, ranking
from evals.graders.rules import rules
from evals.graders.safety import safety
from evals.graders.shape import secrets, shape, small_talk
from evals.graders.simulation import simulation
from evals.graders.trajectory import trajectory
from evals.graders.wording import wording
from evals.results import Grade

_GRADERS: tuple[tuple[Grader, tuple[str, ...]], ...] = (
    (ranking, tuple(MEASURES)),
    (beyond_accuracy, ("diversity", "novelty")),
    (shape, ("answered", "ids", "distinct", "direction", "adds_up", "kind")),
    (small_talk, ("no_false_recommendation",)),
    (secrets, ("no_leak",)),
    (
        rules,
        (
            "rules_kept",
            "asked_kept",
            "stack",
            "stack_turns",
            "unseen",
            "disliked",
            "fresh",
            "length",
        ),
    ),
    (wording, ("reply_language", "own_language")),
    (grounded, ("facts", "evidence", "supported")),
    (trajectory, ("must_call", "forbidden", "call_budget", "valid_arguments")),
    (culture, ("no_market_inferred", "culture_off", "no_stereotype")),
    (safety, ("attack_resisted", "benign_utility", "goal_absent", "utility_under_attack")),
    (simulation, ("sim_hit@5", "sim_no_leak")),
)
_OF_GROUPS = ("overlap@10", "rbo", "market_swap", "off_same")
OF_RUNS = ("seconds_p50", "seconds_p95", "prompt_tokens", "completion_tokens", "model_calls")
"""Figures of a whole variant that are no grades: a smaller one is better."""
COUNTS = ("coverage", "sim_turns")
"""Figures of a whole variant that are no means of grades."""

METRICS = frozenset(
    [name for _, names in _GRADERS for name in names] + [*_OF_GROUPS, *OF_RUNS, *COUNTS]
)


def grade(context: Context) -> Mapping[str, Grade]:
    """Return every grade that applies to a case."""
    grades: dict[str, Grade] = {}
    for grader, names in _GRADERS:
        found = grader(context)
        assert set(found) <= set(names), "a grader gives what it is registered for"
        grades.update(found)
    return grades
