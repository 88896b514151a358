"""The journal of a run: one line a result, so that a kill at any moment loses at most one case."""

import hashlib
import json
import os
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

from pydantic import ValidationError

from evals.cases import Case
from evals.reports.jsonl import to_json
from evals.results import CaseResult
from evals.suite import Suite, Variant


class JournalError(ValueError):
    """A journal that cannot be written, or that belongs to another run."""


def plan_hash(suite: Suite, variants: Sequence[Variant], cases: Iterable[Case]) -> str:
    """Return what a run is, in short: resuming takes the same suite, matrix, prompts and cases."""
    prompts = [
        [str(v.prompt_set.prompt(name)) for name in ("recommend", "repair", "judge")]
        for v in variants
    ]
    parts = [
        suite.model_dump_json(exclude={"gates", "metrics", "baseline", "groups", "purpose"}),
        *(v.model_dump_json() for v in variants),
        json.dumps(prompts),
        *(c.model_dump_json() for c in cases),
    ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


class Journal:
    """Results of a run on disk, appended as they come."""

    def __init__(self, path: Path, plan: str, *, resume: bool) -> None:
        """Open a journal.

        Args:
            path: Where it lies; its folder is made.
            plan: `plan_hash` of the run.
            resume: Whether to go on with what an interrupted run left; else it is begun anew.

        Raises:
            JournalError: If it cannot be written, or belongs to another run.
        """
        self.path = path
        self.done: list[CaseResult] = []
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            begun = resume and self._is_begun()
            if begun:
                self.done = self._read(plan)
            self._file: IO[str] = path.open("a" if begun else "w", encoding="utf-8", newline="\n")
            if not begun:
                self._write(json.dumps({"plan": plan}))
        except OSError as error:
            raise JournalError(f"cannot write {str(path)!r}: {error.strerror or error}") from None

    def _is_begun(self) -> bool:
        """Whether the first line stands; a kill can come before it."""
        if not self.path.is_file():
            raise JournalError(f"there is nothing to resume at {str(self.path)!r}")
        with self.path.open("rb") as file:
            return file.readline().endswith(b"\n")

    def _read(self, plan: str) -> list[CaseResult]:
        # bytes: a kill in the midst of a line may leave half of a character
        whole, _, rest = self.path.read_bytes().rpartition(b"\n")
        if rest:
            os.truncate(self.path, len(whole) + 1)
        head, *lines = whole.split(b"\n")
        try:
            begun = json.loads(head)["plan"]
            results = [CaseResult.model_validate_json(line) for line in lines if line]
        except (UnicodeDecodeError, json.JSONDecodeError, KeyError, TypeError, ValidationError):
            raise JournalError(f"{str(self.path)!r} is no journal, or damaged") from None
        if begun != plan:
            raise JournalError(
                f"{str(self.path)!r} belongs to a run of other cases, prompts or models; "
                "start anew without --resume"
            )
        return results

    def add(self, result: CaseResult) -> None:
        """Append a result, on disk when this returns."""
        with self._lock:
            self._write(to_json(result.model_dump(mode="json")))
            self.done.append(result)

    def _write(self, line: str) -> None:
        self._file.write(f"{line}\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()
