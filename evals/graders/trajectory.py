"""Were the right tools called, in order, with arguments that hold, within a budget?"""

from collections.abc import Mapping
from typing import Any

import regex

from evals.cases import ToolRule
from evals.graders.base import Context, verdict
from evals.results import Grade
from evals.traces import ToolCall

_PATIENCE = 1.0
"""Seconds for a regular expression of a case, which may be badly written."""


def trajectory(context: Context) -> Mapping[str, Grade]:
    """Grade must_call (in the order given), forbidden, call_budget and valid_arguments."""
    calls = [call for played in context.trace.turns for call in played.tool_calls]
    grades: dict[str, Grade] = {}
    case = context.case
    if any(played.error for played in context.trace.turns):
        return grades  # a crash is a fault of its own, and says nothing of the tools
    if case.must_call:
        grades["must_call"] = verdict(_missing(case.must_call, calls))
    if case.forbid:
        names = sorted({c.name for c in calls} & set(case.forbid))
        grades["forbidden"] = verdict([f"called {name}" for name in names])
    if case.max_calls is not None:
        counts = [len(played.tool_calls) for played in context.trace.turns]
        grades["call_budget"] = verdict(
            [
                f"turn {i + 1} took {n} calls, at most {case.max_calls}"
                for i, n in enumerate(counts)
                if n > case.max_calls
            ]
        )
    if calls:
        bad = [c for c in calls if c.status == "error"]
        reason = f"{bad[0].name}({bad[0].args}): {bad[0].result[:200]}" if bad else ""
        grades["valid_arguments"] = Grade(value=1 - len(bad) / len(calls), reason=reason)
    return grades


def _missing(rules: tuple[ToolRule, ...], calls: list[ToolCall]) -> list[str]:
    """Return a fault for each rule without a call behind the last rule's."""
    faults = []
    start = 0
    for rule in rules:
        for position in range(start, len(calls)):
            if meets(rule, calls[position]):
                start = position + 1
                break
        else:
            faults.append(f"no call of {rule.tool} with {rule.args or 'any arguments'} in order")
    return faults


def meets(rule: ToolRule, call: ToolCall) -> bool:
    """Whether a call is one that a rule asks for."""
    return call.name == rule.tool and all(
        _holds(expected, call.args.get(name)) for name, expected in rule.args.items()
    )


def _holds(expected: Any, value: Any) -> bool:  # arguments are JSON
    if isinstance(expected, str):
        return value is not None and bool(
            regex.search(expected, str(value), flags=regex.IGNORECASE, timeout=_PATIENCE)
        )
    return bool(expected == value)
