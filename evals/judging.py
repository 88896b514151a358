"""Judges within a run: each case's last reply, judged on every question of the suite."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from langchain_core.callbacks import UsageMetadataCallbackHandler
from langchain_core.language_models import BaseChatModel

from evals.judges import (
    JUDGE_PREFIX,
    LABELS,
    Agreement,
    JudgeError,
    Judgement,
    Verdict,
    agreement,
    calibrate,
    judge,
)
from evals.results import CaseResult, Grade
from evals.suite import ModelSpec
from evals.traces import Trace
from prompts import PromptSet


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the judges say of one case."""

    grades: dict[str, Grade] = field(default_factory=dict)
    votes: dict[str, dict[str, str | None]] = field(default_factory=dict)
    cost: float = 0.0


@dataclass(frozen=True, slots=True)
class Jury:
    """Judges and what they are asked."""

    judges: Sequence[tuple[ModelSpec, BaseChatModel]]
    questions: Mapping[str, str]
    prompts: PromptSet

    def opinion(self, trace: Trace) -> Opinion:
        """Return what the judges say of the last reply; nothing where it has no text.

        Raises:
            JudgeError: If a judge gives no answer at all, which is no verdict and no missing one.
        """
        found = Opinion()
        reply = trace.last.reply
        if reply is None or not reply.text:
            return found
        counters = [UsageMetadataCallbackHandler() for _ in self.judges]
        models = [
            (spec.name, model.model_copy(update={"callbacks": [counter]}))
            for (spec, model), counter in zip(self.judges, counters, strict=True)
        ]
        for name, question in self.questions.items():
            try:
                said = judge(models, question, reply.text, reply.language, prompts=self.prompts)
            except Exception as error:  # whatever a provider raises
                raise _silent(error) from error
            found.grades[JUDGE_PREFIX + name] = said.grade
            found.votes[name] = {
                who: None if verdict is None else str(verdict.grade)
                for who, verdict in said.votes.items()
            }
        cost = sum(
            spec.cost(used["input_tokens"], used["output_tokens"])
            for (spec, _), counter in zip(self.judges, counters, strict=True)
            for used in counter.usage_metadata.values()
        )
        return Opinion(found.grades, found.votes, cost)

    def calibration(self) -> list[str]:
        """Return lines on how often the judges are right on the labelled set.

        Raises:
            JudgeError: If a judge gives no answer.
        """
        models = [(spec.name, model) for spec, model in self.judges]
        try:
            return calibrate(models, LABELS, prompts=self.prompts).lines()
        except Exception as error:  # whatever a provider raises
            raise _silent(error) from error


def _silent(error: Exception) -> JudgeError:
    if isinstance(error, JudgeError):
        return error
    return JudgeError(f"a judge gave no answer: {type(error).__name__}: {error}")


def agreement_lines(results: Sequence[CaseResult]) -> list[str]:
    """Return one line a question: how far the judges agree, by language."""
    questions = dict.fromkeys(name for result in results for name in result.votes)
    return [f"{JUDGE_PREFIX}{name}, agreement: {_agreed(results, name)}" for name in questions]


def _agreed(results: Sequence[CaseResult], question: str) -> str:
    found = agreement(_judgements(results, question))
    return "; ".join(f"{tag}: {_said(of_tag)}" for tag, of_tag in found.items())


def _judgements(results: Sequence[CaseResult], question: str) -> Iterator[Judgement]:
    for result in results:
        if question in result.votes:
            votes = {
                # validated, as it was on its way here, and the scale is pass-fail
                who: None if vote is None else Verdict.model_validate({"grade": vote})
                for who, vote in result.votes[question].items()
            }
            yield Judgement(votes, None, None, result.language)


def _said(found: Agreement) -> str:
    kappa = "undefined" if found.kappa is None else f"{found.kappa:.2f}"
    unreadable = f", {found.unreadable} unreadable" if found.unreadable else ""
    return f"kappa {kappa}, n {found.n}{unreadable}"
