"""A suite: which cases, under which prompts, models, embedders and data sets, held to what."""

import hashlib
import itertools
import re
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Self

import yaml
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from evals.cases import Case, CaseError, Language, load_cases
from evals.gates import Gate, GateError, parse_gate
from evals.graders.registry import METRICS
from evals.judges import JUDGE_PREFIX
from evals.public.base import PUBLIC, read_public
from evals.public.smalltalk import read_chatterbot, read_xsid
from prompts import PromptSet, parse_prompts

_SMALL_TALK = {"chatterbot-corpus": read_chatterbot, "xsid": read_xsid}


class SuiteError(ValueError):
    """A suite that cannot be read, or that asks for what does not exist."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ModelSpec(_Strict):
    """A model and what it costs."""

    name: str
    input_price: Annotated[float, Field(ge=0)] | None = None
    """Per million tokens; None where it is not known, which is no zero. So for `output_price`."""
    output_price: Annotated[float, Field(ge=0)] | None = None

    @property
    def is_free(self) -> bool:
        """Whether it costs nothing: the planner, or a model with prices of 0."""
        return self.name == "planner" or (self.input_price, self.output_price) == (0, 0)

    def cost(self, prompt_tokens: int, completion_tokens: int) -> float:
        """Return what these tokens cost; 0 where no price is known."""
        read, written = self.input_price or 0.0, self.output_price or 0.0
        return (prompt_tokens * read + completion_tokens * written) / 1e6


class DatasetSpec(_Strict):
    """A catalogue to run on."""

    name: str
    store: Path | None = None
    """One that is built already; without it, one is built once."""
    catalog: str = "demo"
    """What `polyrec ingest` takes, or a public data set's name."""


def _named(value: Any) -> Any:
    return {"name": value} if isinstance(value, str) else value


class Suite(_Strict):
    """What a suite's YAML file holds."""

    name: str
    purpose: str = ""
    cases: tuple[str, ...] = ()
    """Files beside the suite's own."""
    sources: tuple[str, ...] = ()
    """Public data sets that are read from the folder of --data; without it they are left out."""
    only: tuple[str, ...] = ()
    """Regular expressions: the cases taken are those with an id that one of them matches whole."""
    per_source: int | None = None
    """Dialogues taken of each public data set, chosen by the seed."""
    prompts: tuple[str, ...] = ("",)
    models: tuple[Annotated[ModelSpec, BeforeValidator(_named)], ...] = (ModelSpec(name="planner"),)
    embedders: tuple[str, ...] = ("bundled",)
    datasets: tuple[Annotated[DatasetSpec, BeforeValidator(_named)], ...] = (
        DatasetSpec(name="demo"),
    )
    metrics: tuple[str, ...] = ()
    """Those shown first; all others are kept too."""
    gates: tuple[str, ...] = ()
    groups: dict[str, tuple[Language, ...]] = {}
    """Named sets of languages, for gates."""
    pivot: Language = "en"
    """The language that others are compared with."""
    seed: int = 7
    epochs: Annotated[int, Field(ge=1)] = 1
    benign_twins: bool = False
    """Whether each attack is also played without it."""
    baseline: str | None = None
    """A report beside the suite's file, for gates on differences."""

    judges: tuple[Annotated[ModelSpec, BeforeValidator(_named)], ...] = ()
    """Chat models that judge the last reply of each case."""
    questions: dict[Annotated[str, Field(pattern=r"^[\w-]+$")], str] = {}
    """What judges are asked, in English; yes is the good answer. Each gives a metric judge.NAME."""

    @model_validator(mode="after")
    def _judges_and_questions_fit(self) -> Self:
        names = [spec.name for spec in self.judges]
        if bool(names) != bool(self.questions):
            raise ValueError("judges and questions go together; give both or neither")
        if len(set(names)) < len(names):
            raise ValueError(f"judges have distinct names, got {', '.join(names)}")
        if "planner" in names:
            raise ValueError("the planner answers requests only; name a chat model as the judge")
        for metric in self.metrics:
            if metric.startswith(JUDGE_PREFIX) and not self._asks(metric):
                asked = ", ".join(self.questions) or "none"
                raise ValueError(f"metric {metric!r} has no question; questions are {asked}")
        return self

    def _asks(self, metric: str) -> bool:
        return metric.removeprefix(JUDGE_PREFIX) in self.questions

    def parsed_gates(self) -> list[Gate]:
        """Return the gates.

        Raises:
            SuiteError: If one cannot be read, or is about what is not measured.
        """
        gates = []
        for text in self.gates:
            try:
                gate = parse_gate(text)
            except GateError as error:
                raise SuiteError(str(error)) from None
            if gate.metric.startswith(JUDGE_PREFIX):
                raise SuiteError(f"gate {text!r}: a judge never gates alone; gate on a metric")
            _known_metric(gate.metric)
            if gate.group and gate.group not in self.groups:
                raise SuiteError(
                    f"gate {text!r}: there is no group {gate.group!r}; "
                    f"groups are {', '.join(self.groups) or 'none'}"
                )
            gates.append(gate)
        return gates


class Variant(_Strict):
    """One cell of the matrix."""

    prompts: str
    model: ModelSpec
    embedder: str
    dataset: DatasetSpec
    name: str

    @property
    def prompt_set(self) -> PromptSet:
        """The prompts' versions."""
        return parse_prompts(self.prompts)


def plays_on(case: Case, variant: Variant) -> bool:
    """Whether a case belongs to a variant's catalogue: those of public sets know only their own."""
    own = set(case.tags) & set(PUBLIC)
    return not own or variant.dataset.catalog in own


def variants(suite: Suite) -> list[Variant]:
    """Return the full matrix; a variant's name says the parts in which they differ."""
    axes = (suite.prompts, suite.models, suite.embedders, suite.datasets)
    varies = [len(axis) > 1 for axis in axes]
    found = []
    for prompts, model, embedder, dataset in itertools.product(*axes):
        parts = (prompts or "default prompts", model.name, embedder, dataset.name)
        said = [part for part, differs in zip(parts, varies, strict=True) if differs]
        found.append(
            Variant(
                prompts=prompts,
                model=model,
                embedder=embedder,
                dataset=dataset,
                name=" / ".join(said) or model.name,
            )
        )
    return found


def shipped() -> dict[str, Path]:
    """Return the suites that come with polyrec, by name."""
    folder = Path(str(resources.files("evals").joinpath("suites")))
    return {path.stem: path for path in sorted(folder.glob("*.yaml"))}


def load_suite(name: str) -> tuple[Suite, Path]:
    """Return a suite by name or file, and where it stands.

    Raises:
        SuiteError: Naming what is wrong and what was expected.
    """
    path = shipped().get(name, Path(name))
    if not path.is_file():
        raise SuiteError(f"there is no suite {name!r}; expected a YAML file or {_list(shipped())}")
    try:
        record = yaml.safe_load(path.read_text(encoding="utf-8"))
        suite = Suite.model_validate(record)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "the file"
        raise SuiteError(f"suite {str(path)!r}: {field}: {first['msg']}") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        said = " ".join(str(error).split())
        raise SuiteError(f"suite {str(path)!r} cannot be read: {said}") from None
    for metric in suite.metrics:
        _known_metric(metric)
    suite.parsed_gates()
    return suite, path


def _known_metric(metric: str) -> None:
    if metric not in METRICS and not metric.startswith(JUDGE_PREFIX):
        raise SuiteError(f"there is no metric {metric!r}; expected one of {_list(METRICS)}")


def _list(names: Any) -> str:
    return ", ".join(sorted(names))


def cases_of(suite: Suite, path: Path, given: Path | None, data: Path | None) -> list[Case]:
    """Return the cases of a suite.

    Args:
        suite: Says which files and public data sets.
        path: Of the suite's file.
        given: A file of cases in place of the suite's own; None takes those.
        data: Folder of the public data sets; None leaves them out.

    Raises:
        CaseError: If a file of cases cannot be read, two have the same id, or there is none.
    """
    if given is not None:
        return load_cases(given)
    cases = [case for name in suite.cases for case in load_cases(path.parent / name)]
    if data is not None:
        for source in suite.sources:
            cases += _sampled(_from_source(source, data), suite)
    if suite.only:
        cases = [c for c in cases if any(re.fullmatch(p, c.id) for p in suite.only)]
    if not cases:
        raise CaseError(
            f"suite {suite.name!r} has no cases without its data sets ({', '.join(suite.sources)}); "
            "name their folder with --data"
        )
    seen: set[str] = set()
    for case in cases:
        if case.id in seen:
            raise CaseError(f"suite {suite.name!r}: id {case.id!r} stands in two files")
        seen.add(case.id)
    return cases


def _from_source(source: str, data: Path) -> list[Case]:
    if source in _SMALL_TALK:
        return _SMALL_TALK[source](data)
    if source not in PUBLIC:
        known = _list([*_SMALL_TALK, *PUBLIC])
        raise SuiteError(f"there is no data set {source!r}; expected one of {known}")
    return read_public(source, data).cases


def _sampled(cases: list[Case], suite: Suite) -> list[Case]:
    """Return the cases of `per_source` scenarios, drawn by hash, the same everywhere."""
    if suite.per_source is None:
        return cases
    scenarios = sorted({c.scenario for c in cases}, key=lambda s: _drawn(s, suite.seed))
    kept = set(scenarios[: suite.per_source])
    return [case for case in cases if case.scenario in kept]


def _drawn(scenario: str, seed: int) -> str:
    return hashlib.sha256(f"{seed} {scenario}".encode()).hexdigest()
