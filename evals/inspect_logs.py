"""A run as logs of inspect-ai, one a variant, for its viewer and its data frames.

Written here, without the package: its fsspec is older than the one of our tested versions
(constraints.txt), so both go into one environment only without them.
"""

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from evals.reports.jsonl import to_json
from evals.results import CaseResult, Estimate, Report, VariantInfo
from evals.traces import Played, ToolCall

_VERSION = 2
"""Of the format that inspect-ai calls EvalLog."""

Json = dict[str, Any]  # a part of a log: any JSON


def write_logs(report: Report, folder: Path) -> list[Path]:
    """Write one log a variant and return the files; the folder is made.

    Raises:
        OSError: If a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    begun = re.sub(r"[:Z]", lambda m: "-" if m[0] == ":" else "+00-00", report.created)
    paths = []
    for info in report.variants:
        # inspect-ai finds logs by names of this form
        path = folder / f"{begun}_{_slug(report.suite)}_{_id(report, info, 'file')}.json"
        path.write_text(to_json(log_of(report, info)) + "\n", encoding="utf-8")
        paths.append(path)
    return paths


def how_to_view(folder: Path) -> str:
    """Return the line that says how logs are looked at, on a machine as it is now."""
    viewing = f"inspect view --log-dir {folder}"
    if find_spec("inspect_ai") is not None:
        return f"look at them with: {viewing}"
    return (
        f'look at them with: {viewing}; it comes with pip install "polyrec[inspect]", in an '
        "environment without constraints.txt, whose fsspec is newer than inspect-ai takes"
    )


def log_of(report: Report, info: VariantInfo) -> Json:
    """Return the log of one variant, as inspect_ai.log.read_eval_log reads it."""
    results = [r for r in report.results if r.variant == info.name]
    ended = datetime.fromisoformat(report.created)
    return {
        "version": _VERSION,
        "status": "success" if report.finished else "cancelled",
        "eval": {
            "eval_id": _id(report, info, "eval"),
            "run_id": _id(report, None, "run"),
            "task_id": _id(report, info, "task"),
            "created": ended.isoformat(),
            "task": report.suite,
            "task_version": 0,
            "task_args": {"variant": info.name, "seed": report.seed},
            "dataset": {
                "name": info.dataset,
                "samples": len({r.case_id for r in results}),
                "sample_ids": sorted({r.case_id for r in results}),
            },
            "model": _model(info),
            "config": {"epochs": max((r.epoch for r in results), default=0) + 1},
            "metadata": {"embedder": info.embedder, "prompts": info.prompts},
        },
        "plan": {},
        "results": _results(report, info, results),
        "stats": {
            "started_at": (ended - timedelta(seconds=report.seconds)).isoformat(),
            "completed_at": ended.isoformat(),
        },
        "samples": [_sample(result, info) for result in results],
    }


def _results(report: Report, info: VariantInfo, results: Sequence[CaseResult]) -> Json:
    estimates = report.summary.get(info.name, {})
    graded = {name for result in results for name in result.grades}
    gates = [g.model_dump() for g in report.gates if g.variant == info.name]
    return {
        "total_samples": len(results),
        "completed_samples": len(results),
        "scores": [_score(name, e) for name, e in estimates.items() if name in graded],
        "metadata": {
            "gates": gates,
            "notes": report.notes,
            "figures": {name: e.mean for name, e in estimates.items() if name not in graded},
        },
    }


def _score(name: str, estimate: Estimate) -> Json:
    figures = {"mean": estimate.mean, "low": estimate.low, "high": estimate.high}
    return {
        "name": name,
        "scorer": name,
        "scored_samples": estimate.n,
        "unscored_samples": estimate.ungraded,
        "metrics": {n: {"name": n, "value": v} for n, v in figures.items() if v is not None},
    }


def _sample(result: CaseResult, info: VariantInfo) -> Json:
    turns = result.trace.turns
    grades = result.grades.items()
    return {
        "id": result.case_id,
        "epoch": result.epoch + 1,
        "input": [{"role": "user", "content": turn.said} for turn in turns],
        "target": "",
        "messages": [
            message for number, turn in enumerate(turns) for message in _said(turn, number)
        ],
        "output": _output(turns, info),
        "scores": {
            name: {"value": grade.value, "explanation": grade.reason}
            for name, grade in grades
            if grade.value is not None
        },
        "metadata": {
            "language": result.language,
            "scenario": result.scenario,
            "market": result.market,
            "tags": result.tags,
            "cost": result.cost,
            # a score has a value, so a case that could not be graded has none
            "ungraded": {name: grade.reason for name, grade in grades if grade.value is None},
        },
        "total_time": sum(turn.seconds for turn in turns),
    }


def _said(turn: Played, number: int) -> list[Json]:
    """Return a turn's messages: the user's, the tool calls with what came of them, the reply."""
    messages: list[Json] = [{"role": "user", "content": turn.said}]
    called = [(f"call-{number}-{n}", call) for n, call in enumerate(turn.tool_calls)]
    if called:
        calls = [
            {"id": call_id, "function": call.name, "arguments": call.args, "type": "function"}
            for call_id, call in called
        ]
        messages.append({"role": "assistant", "content": "", "tool_calls": calls})
        messages += [_result(call_id, call) for call_id, call in called]
    return [*messages, {"role": "assistant", "content": _text(turn)}]


def _result(call_id: str, call: ToolCall) -> Json:
    message: Json = {
        "role": "tool",
        "content": call.result,
        "tool_call_id": call_id,
        "function": call.name,
    }
    if call.status == "error":
        message["error"] = {"type": "unknown", "message": call.result}
    return message


def _output(turns: Sequence[Played], info: VariantInfo) -> Json:
    read = sum(turn.prompt_tokens for turn in turns)
    written = sum(turn.completion_tokens for turn in turns)
    last = turns[-1] if turns else None  # a baseline has no turns
    text = _text(last) if last else ""
    return {
        "model": _model(info),
        "choices": [{"message": {"role": "assistant", "content": text}, "stop_reason": "stop"}],
        "completion": text,
        "usage": {
            "input_tokens": read,
            "output_tokens": written,
            "total_tokens": read + written,
        },
        "error": last.error if last else None,
    }


def _text(turn: Played) -> str:
    return "" if turn.reply is None else turn.reply.text


def _model(info: VariantInfo) -> str:
    return info.model.replace(":", "/", 1)


def _slug(text: str) -> str:
    return re.sub(r"[^\w-]+", "-", text).strip("-")[:60]


def _id(report: Report, info: VariantInfo | None, kind: str) -> str:
    """Return an id that is the same whenever the same run is exported."""
    parts = (kind, report.suite, report.created, info.name if info else "")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:22]
