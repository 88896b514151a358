"""Chat models as judges of a text: optional, never alone behind a gate, shown with their errors."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from langchain_core.language_models import BaseChatModel
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from evals.agreement import cohen_kappa, fleiss_kappa
from evals.cases import Language
from evals.results import Grade
from language.names import language_name
from prompts import PromptSet
from tools.show import fenced

JUDGE_PREFIX = "judge."
"""Begins the name of each metric that a judge gives; gates refuse it."""

LABELS = Path(__file__).parent / "suites" / "judge_labels.jsonl"
"""The labelled set that comes with the suite."""

T = TypeVar("T")
Scale = Literal["pass-fail", "1-5"]
_SCALES: Mapping[Scale, tuple[tuple[object, ...], str]] = {
    "pass-fail": (
        ("pass", "fail"),
        '"pass" if the answer to the question is yes, "fail" if it is no',
    ),
    "1-5": ((1, 2, 3, 4, 5), "a number from 1, the worst, to 5, the best"),
}
"""The grades of each scale, and how the prompt describes them."""

_TAIL_CHARS = 8000
"""Of a model's text: the verdict stands at its end."""
_VERDICT_BEGUN = re.compile(r'"(?:reason|grade)"\s*:')
"""After the last verdict: one that was cut off, and that would have counted."""
_MARK = re.compile(r"«\s*/?\s*data\s*»", re.IGNORECASE)
"""The marks of a fence, and what a model could take for one."""


class JudgeError(ValueError):
    """Judges that cannot be asked, or a labelled set that cannot be read."""


def _grade(value: Any) -> Any:
    """Return a grade as models write it as one of ours, if it is one."""
    if isinstance(value, bool):
        return str(value)  # or true would be the number 1
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str):
        text = value.strip().casefold()
        return int(text) if re.fullmatch("[1-5]", text) else text
    return value


Label = Annotated[Literal[1, 2, 3, 4, 5, "pass", "fail"], BeforeValidator(_grade)]


class Verdict(BaseModel):
    """What a judge says of a text."""

    model_config = ConfigDict(frozen=True)

    grade: Label
    reason: str = ""

    @property
    def value(self) -> float:
        """The grade between 0 and 1."""
        return _value(self.grade)


def _value(label: int | str) -> float:
    if isinstance(label, str):
        return float(label == "pass")
    return (label - 1) / 4


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a panel of judges says of one text."""

    votes: dict[str, Verdict | None]
    """By the judge's name; None where a verdict could not be read, which is no vote."""
    value: float | None
    """Between 0 and 1: what most votes say; None if there is no vote, or no most."""
    agreement: float | None
    """The share of pairs of votes that are equal; None for fewer than two votes."""
    language: str

    @property
    def unreadable(self) -> int:
        """The number of judges whose verdict could not be read."""
        return sum(verdict is None for verdict in self.votes.values())

    @property
    def grade(self) -> Grade:
        """The result of the case's metric, with each judge's words."""
        said = (
            f"{name}: {'unreadable' if v is None else f'{v.grade}, {v.reason}'}"
            for name, v in self.votes.items()
        )
        return Grade(value=self.value, reason="; ".join(said))


def judge(
    models: Sequence[tuple[str, BaseChatModel]],
    question: str,
    text: str,
    language: str,
    *,
    scale: Scale = "pass-fail",
    prompts: PromptSet | None = None,
) -> Judgement:
    """Ask each judge the same question about a text.

    Args:
        models: Name and model of each judge; names are distinct.
        question: What is judged, in English; on the scale pass-fail, "yes" is the good answer.
        text: What is judged: data from a model, whatever it says.
        language: BCP 47 of the text.
        scale: The grades that a verdict may have; another one is unreadable.
        prompts: Which version of the prompt is used.

    Raises:
        JudgeError: If there are no judges, or two of one name.
    """
    names = [name for name, _ in models]
    if not names or len(set(names)) < len(names):
        raise JudgeError(f"judges have distinct names, and there is at least one; got {names}")
    prompt = (prompts or PromptSet()).render(
        "judge",
        question=question,
        scale=_SCALES[scale][1],
        language=_called(language),
        text=_as_data(text),
    )
    votes = {name: read_verdict(model.invoke(prompt).text, scale) for name, model in models}
    values = [verdict.value for verdict in votes.values() if verdict is not None]
    return Judgement(votes, _most(values), _equal_pairs(values), language)


def read_verdict(text: str, scale: Scale) -> Verdict | None:
    """Return the verdict in a model's text; None if it cannot be read.

    Of several the last one counts, also if it is not readable itself: the ones before it may be
    quotations from the text that is judged.
    """
    tail = text[-_TAIL_CHARS:]
    last, end = None, 0
    for record, after in _objects(tail):
        last, end = record, after
    if last is None or _VERDICT_BEGUN.search(tail, end):
        return None
    try:
        verdict = Verdict.model_validate(last)
    except ValidationError:
        return None
    return verdict if verdict.grade in _SCALES[scale][0] else None


def _objects(text: str) -> Iterator[tuple[dict[str, Any], int]]:
    """Yield the JSON objects in a text that have a grade, and where each ends."""
    decoder = json.JSONDecoder(strict=False)  # models write line breaks into strings
    start = text.find("{")
    while start >= 0:
        after = start + 1
        try:
            record, end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            pass  # a brace of prose, or nested beyond what any verdict is
        else:
            if "grade" in record:
                yield record, end
                after = end
        start = text.find("{", after)


def _as_data(text: str) -> str:
    """Return a text between marks that it cannot contain, however they are put together."""
    # again and again: taking a mark out of "«/da«data»ta»" leaves another one
    while (inner := _MARK.sub("", text)) != text:
        text = inner
    return fenced(text)


def _called(language: str) -> str:
    name = language_name(language, "en")
    return f"{name} in Latin letters" if language.endswith("-Latn") else name


def _most(values: Sequence[float]) -> float | None:
    """Return the most frequent value; None if two are equally frequent, or there is none."""
    ranked = Counter(values).most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _equal_pairs(values: Sequence[float]) -> float | None:
    pairs = [a == b for a, b in combinations(values, 2)]
    return sum(pairs) / len(pairs) if pairs else None


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far judges agree with each other on texts of one language."""

    n: int
    """Texts on which each judge has a vote."""
    unreadable: int
    """Texts on which one has none; they are left out."""
    kappa: float | None
    """Cohen's for two judges, Fleiss' for more; None for one, and where it is not defined."""


def agreement(judgements: Iterable[Judgement]) -> dict[str, Agreement]:
    """Return how far the judges agree, by language.

    Raises:
        ValueError: If the texts of a language had different numbers of judges.
    """
    return {
        tag: _agreement(of_tag)
        for tag, of_tag in _by_language((j.language, j) for j in judgements).items()
    }


def _agreement(judgements: Sequence[Judgement]) -> Agreement:
    whole = [j for j in judgements if not j.unreadable]
    ratings = [[v.value for v in j.votes.values() if v is not None] for j in whole]
    if {len(row) for row in ratings} == {2}:
        kappa = cohen_kappa([row[0] for row in ratings], [row[1] for row in ratings])
    else:
        kappa = fleiss_kappa(ratings)
    return Agreement(len(whole), len(judgements) - len(whole), kappa)


class Labelled(BaseModel):
    """A text and the verdict that is right."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: Language
    question: Annotated[str, Field(min_length=1)]
    text: Annotated[str, Field(min_length=1)]
    label: Label

    @property
    def scale(self) -> Scale:
        """The scale that the label is on."""
        return "pass-fail" if isinstance(self.label, str) else "1-5"


@dataclass(frozen=True, slots=True)
class Score:
    """How often a panel is right."""

    n: int
    """Texts that it gave a value."""
    ungraded: int
    """Texts that it gave none; they are left out."""
    accuracy: float | None
    kappa: float | None
    """Cohen's, of the panel's values and the labels."""

    def __str__(self) -> str:
        """Return one line for a report."""
        if self.accuracy is None:
            return f"no text graded, {self.ungraded} ungraded"
        kappa = "undefined" if self.kappa is None else f"{self.kappa:.2f}"
        said = f"accuracy {self.accuracy:.2f}, kappa {kappa}, n {self.n}"
        return f"{said}, {self.ungraded} ungraded" if self.ungraded else said


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far a panel can be trusted, to be shown beside what it says."""

    overall: Score
    languages: dict[str, Score]
    agreement: dict[str, Agreement]
    """Of the judges with each other, by language."""

    def lines(self) -> list[str]:
        """Return a report's lines: all texts, then each language."""
        by_language = [f"{tag}: {score}" for tag, score in self.languages.items()]
        return [f"judges against labels: {self.overall}", *by_language]


def calibrate(
    models: Sequence[tuple[str, BaseChatModel]],
    labelled: Path,
    *,
    prompts: PromptSet | None = None,
) -> Calibration:
    """Judge texts whose verdict is known.

    Args:
        models: Name and model of each judge.
        labelled: JSON lines of language, question, text and label.
        prompts: Which version of the prompt is used.

    Raises:
        JudgeError: If the labelled set cannot be read, or the judges cannot be asked.
    """
    texts = load_labelled(labelled)
    judged = [
        judge(models, t.question, t.text, t.language, scale=t.scale, prompts=prompts) for t in texts
    ]
    pairs = [
        (text.language, (judgement.value, _value(text.label)))
        for text, judgement in zip(texts, judged, strict=True)
    ]
    return Calibration(
        overall=_score([pair for _, pair in pairs]),
        languages={tag: _score(of_tag) for tag, of_tag in _by_language(pairs).items()},
        agreement=agreement(judged),
    )


def _score(pairs: Sequence[tuple[float | None, float]]) -> Score:
    graded = [(given, label) for given, label in pairs if given is not None]
    accuracy = sum(a == b for a, b in graded) / len(graded) if graded else None
    kappa = cohen_kappa([a for a, _ in graded], [b for _, b in graded])
    return Score(len(graded), len(pairs) - len(graded), accuracy, kappa)


def load_labelled(path: Path) -> list[Labelled]:
    """Read a labelled set, one JSON object a line; blank lines are passed over.

    Raises:
        JudgeError: Naming file, line and field of the first fault.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise JudgeError(f"cannot read labels from {str(path)!r}: {error}") from None
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(Labelled.model_validate_json(line))
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(str(part) for part in first["loc"]) or "label"
            raise JudgeError(f"{path}:{number}: {field}: {first['msg']}") from None
    if not found:
        raise JudgeError(f"{str(path)!r} has no labels; expected one JSON object a line")
    return found


def _by_language(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    grouped: dict[str, list[T]] = {}
    for tag, value in pairs:
        grouped.setdefault(tag, []).append(value)
    return dict(sorted(grouped.items()))
