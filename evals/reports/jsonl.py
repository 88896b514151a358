"""Results as JSON lines, for other programs to read."""

import json
import math
import re
from pathlib import Path
from typing import Any

from evals.results import Report

_SURROGATE = re.compile(r"[\ud800-\udfff]")
"""Half of a pair: in Python a whole pair is one character."""


def write_jsonl(report: Report, path: Path) -> None:
    """Write one CaseResult a line.

    What JSON in UTF-8 cannot hold is replaced: a number that is none by null, half of a
    surrogate pair by U+FFFD.
    """
    with path.open("w", encoding="utf-8", newline="\n") as lines:
        for result in report.results:
            lines.write(to_json(result.model_dump(mode="json")) + "\n")


def to_json(value: Any) -> str:  # any JSON value, as in json.dumps
    """Return strict JSON on one line, replacing what it cannot hold."""
    return json.dumps(_clean(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _clean(value: Any) -> Any:  # a tree of unknown shape
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {_clean(key): _clean(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_clean(child) for child in value]
    return value
