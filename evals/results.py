"""Results of a run as data: what reports show, comparisons read and gates judge."""

from typing import Literal

from pydantic import BaseModel

from evals.traces import Trace


class Grade(BaseModel):
    """One grader's verdict on one case."""

    value: float | None
    """None where it could not be graded, which is counted and is no zero."""
    reason: str = ""


class CaseResult(BaseModel):
    """One case under one variant."""

    case_id: str
    variant: str
    epoch: int = 0
    scenario: str
    language: str
    market: str | None = None
    tags: list[str] = []
    grades: dict[str, Grade] = {}
    """Metric to grade; metrics that do not apply to the case are absent."""
    votes: dict[str, dict[str, str | None]] = {}
    """Question to judge to verdict, "pass" or "fail"; None where it could not be read."""
    trace: Trace
    cost: float = 0.0
    """In the currency of the suite's prices."""


class VariantInfo(BaseModel):
    """One cell of the matrix: what was run."""

    name: str
    model: str
    embedder: str
    dataset: str
    prompts: dict[str, str]
    """Prompt to version and hash ("2 sha256:ab12...")."""


class Estimate(BaseModel):
    """A mean with its interval of 95 %."""

    mean: float
    low: float | None = None
    """None where there are too few clusters for an interval."""
    high: float | None = None
    n: int
    ungraded: int = 0


class GateResult(BaseModel):
    """A gate and how it was passed or not."""

    gate: str
    variant: str
    status: Literal["passed", "failed", "inconclusive"]
    found: str
    """The figures behind it, in words."""


class Report(BaseModel):
    """All of a run."""

    suite: str
    created: str
    seed: int
    finished: bool = True
    """False where a budget, a fault or a signal ended it early."""
    variants: list[VariantInfo]
    summary: dict[str, dict[str, Estimate]]
    """Variant to metric to estimate."""
    languages: dict[str, dict[str, dict[str, Estimate]]]
    """Variant to language to metric to estimate."""
    gates: list[GateResult] = []
    results: list[CaseResult]
    seconds: float = 0.0
    cost: float = 0.0
    notes: list[str] = []
