"""The command line of the evaluation suite. Exit: 0 pass, 1 a gate failed, 2 error, 3 inconclusive."""

import itertools
import os
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from agent.model import PLANNER
from app.console import Fault, say
from app.ingest import Progress
from app.settings import Settings, SettingsError, read_settings
from app.store import StoreError
from evals.cases import Case, CaseError
from evals.estimate import estimate
from evals.gates import GateError
from evals.inspect_logs import how_to_view, write_logs
from evals.journal import Journal, JournalError, plan_hash
from evals.progress import run_bar
from evals.reports.comparison import compare as compare_reports
from evals.reports.html import write_html
from evals.reports.jsonl import to_json, write_jsonl
from evals.reports.junit import write_junit
from evals.reports.terminal import show
from evals.results import Report
from evals.run import Limits, judge, run
from evals.saved import ReportError, load_report, slim
from evals.stage import Stages, Taping
from evals.statistics import paired_difference
from evals.suite import (
    ModelSpec,
    Suite,
    SuiteError,
    Variant,
    cases_of,
    load_suite,
    shipped,
    variants,
)
from evals.tape import Mode, Tape, TapeError
from language.detect import normalise_tag
from prompts import PromptError

PASSED, FAILED, ERROR, INCONCLUSIVE = 0, 1, 2, 3
OUT = Path(".evals")
_FILTER = re.compile(r"(language|scenario|tag|id|market)=(.+)")

cli = typer.Typer(
    name="evals",
    help="Tell whether a change of prompt, model or catalogue made the recommender better or worse.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

SuiteArgument = Annotated[str, typer.Argument(help="Name of a suite, or a YAML file.")]


@cli.command("run")
def run_suite(
    suite: SuiteArgument,
    cases: Annotated[Path | None, typer.Option(help="JSONL in place of the suite's cases.")] = None,
    store: Annotated[Path | None, typer.Option(help="Store to run on.")] = None,
    data: Annotated[Path | None, typer.Option(help="Folder of the public data sets.")] = None,
    model: Annotated[
        list[str] | None, typer.Option(help="In place of the suite's; repeat it.")
    ] = None,
    prompts: Annotated[str | None, typer.Option(help="As recommend@1,recommend@2.")] = None,
    filters: Annotated[
        list[str] | None,
        typer.Option("--filter", help="language=ja, tag=..., id=REGEX; repeat it."),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="How many cases, drawn from all.")
    ] = None,
    threads: Annotated[int, typer.Option(min=1, max=64)] = 2,
    seed: Annotated[int | None, typer.Option(help="In place of the suite's.")] = None,
    budget: Annotated[float | None, typer.Option(min=0, help="Cost at which to stop.")] = None,
    max_calls: Annotated[int | None, typer.Option(min=1, help="Model calls to stop at.")] = None,
    tape: Annotated[Path | None, typer.Option(help="File of recorded model answers.")] = None,
    mode: Annotated[
        str | None, typer.Option(help="record, replay or live; replay where CI is set.")
    ] = None,
    baseline: Annotated[Path | None, typer.Option(help="Report to compare with.")] = None,
    out: Annotated[Path | None, typer.Option(help="Folder for journal and reports.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with what was stopped.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what it would take.")
    ] = False,
    json: Annotated[Path | None, typer.Option(help="Write the whole report there.")] = None,
    junit: Annotated[Path | None, typer.Option(help="Write JUnit XML there.")] = None,
) -> None:
    """Run a suite, report on it, and judge its gates."""
    console = Console(stderr=True, highlight=False)
    with _faults():
        chosen, path = load_suite(suite)
        chosen = _changed(chosen, model, prompts, store, seed)
        matrix = variants(chosen)
        played = _chosen(cases_of(chosen, path, cases, data), filters or [], limit)
        if dry_run:
            _show_estimate(chosen, played, matrix)
            return
        _check_budget(budget, [*(v.model for v in matrix), *chosen.judges])
        folder = out or _folder(chosen.name, resume=resume)
        _check_writable([json, junit])
        before = _baseline(baseline, chosen, path)
        settings = read_settings()
        asks = any(m.name != PLANNER for m in (*chosen.models, *chosen.judges))
        taping = _taping(tape, mode, settings, asks=asks)
        stages = Stages(
            settings, OUT / "stores", data, taping, _progress, chosen.judges, chosen.questions
        )
        journal = Journal(
            folder / "journal.jsonl", plan_hash(chosen, matrix, played), resume=resume
        )
        try:
            with run_bar(chosen.name, console) as watcher:
                report = run(
                    chosen,
                    played,
                    matrix,
                    stages,
                    journal,
                    Limits(threads, budget, max_calls),
                    watcher,
                    before,
                )
        except BaseException:  # whatever ended it, what was done is not lost
            if journal.done:
                say(f"{len(journal.done)} results are kept in {journal.path}; --resume goes on")
            raise
        finally:
            journal.close()
        _write(report, folder, before, json, junit)
        show(report, Console(highlight=False))
        say(f"report: {folder / 'report.html'}")
    raise typer.Exit(exit_code(report))


@cli.command()
def compare(
    a: Annotated[Path, typer.Argument(help="Report as JSON: the one to judge.")],
    b: Annotated[Path, typer.Argument(help="Report as JSON: the one before.")],
    gate: Annotated[list[str] | None, typer.Option(help="As paired_drop(ndcg@10) <= 0.02.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write the page there.")] = None,
) -> None:
    """Set two runs of the same cases against each other, case by case."""
    with _faults():
        ours, theirs = load_report(a), load_report(b)
        comparisons = compare_reports(ours, theirs, paired_difference)
        if not any(comparison.overall for comparison in comparisons):
            raise SuiteError(f"{str(a)!r} and {str(b)!r} have no variant and case in common")
        console = Console(highlight=False)
        for comparison in comparisons:
            table = Table(title=f"{comparison.variant} less {comparison.baseline}")
            for name in ("metric", "difference", "95 %", "p", "detectable", "cases"):
                table.add_column(name, justify="left" if name == "metric" else "right")
            for metric, found in comparison.overall.items():
                detectable = getattr(found, "detectable", None)
                table.add_row(
                    metric,
                    f"{found.mean:+.4f}",
                    "-" if found.low is None else f"[{found.low:+.4f}, {found.high:+.4f}]",
                    "-" if found.p is None else f"{found.p:.3f}",
                    "-" if detectable is None else f"{detectable:.4f}",
                    str(found.n),
                )
            console.print(table)
        judged = Suite(name=ours.suite, gates=tuple(gate or ()), seed=ours.seed)
        ours.gates = judge(judged, ours.results, ours.variants, theirs, finished=ours.finished)
        for result in ours.gates:
            console.print(f"{result.status}: {result.gate} ({result.found})", markup=False)
        if html is not None:
            write_html(ours, html, comparisons=comparisons)
    raise typer.Exit(exit_code(ours))


@cli.command()
def baseline(
    report: Annotated[Path, typer.Argument(help="Report as JSON.")],
    file: Annotated[Path, typer.Argument(help="Where to write it, small enough for git.")],
) -> None:
    """Keep the grades of a run, without its traces, for later runs to be compared with."""
    with _faults():
        found = load_report(report)
        _written(file, to_json(slim(found).model_dump(mode="json", exclude_defaults=True)) + "\n")
        say(f"{file}: {len(found.results)} results")


@cli.command()
def suites() -> None:
    """List the suites that come with polyrec."""
    with _faults():
        table = Table(box=None)
        for name in ("suite", "purpose", "gates"):
            table.add_column(name)
        for name in shipped():
            found, _ = load_suite(name)
            table.add_row(name, found.purpose, "\n".join(found.gates))
        Console(highlight=False).print(table)


@cli.command()
def mutants(
    store: Annotated[Path | None, typer.Option(help="Store of the demo catalogue.")] = None,
    only: Annotated[list[str] | None, typer.Option(help="Name of a mutant; repeat it.")] = None,
) -> None:
    """Break the product in many ways, and see whether the right gate fails in each."""
    from evals.mutants import MUTANTS, run_mutants

    with _faults():
        if unknown := sorted(set(only or []) - {m.name for m in MUTANTS}):
            names = ", ".join(m.name for m in MUTANTS)
            raise SuiteError(f"there is no mutant {unknown[0]!r}; expected one of {names}")
        settings = read_settings(store=store, model="planner")
        stages = Stages(settings, OUT / "stores", None, None, _progress)
        missed = run_mutants(stages, only or [], Console(highlight=False))
    raise typer.Exit(FAILED if missed else PASSED)


@cli.command()
def export(
    report: Annotated[Path, typer.Argument(help="Report as JSON.")],
    folder: Annotated[Path, typer.Argument(help="Folder for the logs, one a variant.")],
) -> None:
    """Write a run as logs of inspect-ai, for its viewer, which the extra inspect brings."""
    with _faults():
        for path in write_logs(load_report(report), folder):
            say(str(path))
        say(how_to_view(folder))


def exit_code(report: Report) -> int:
    """Return the exit code of a report: failed before inconclusive before passed."""
    statuses = {gate.status for gate in report.gates}
    if "failed" in statuses:
        return FAILED
    if "inconclusive" in statuses or not report.finished:
        return INCONCLUSIVE
    return PASSED


@contextmanager
def _faults() -> Iterator[None]:
    """End with one line and exit code 2 on what a user can mend."""
    try:
        yield
    except (
        CaseError,
        Fault,
        GateError,
        JournalError,
        PromptError,
        ReportError,
        SettingsError,
        StoreError,
        SuiteError,
        TapeError,
        OSError,
    ) as error:
        _end(error)
    except ValueError as error:
        # named errors of the product's own folders: a model or an embedder that does not exist
        if type(error) is ValueError:
            raise
        _end(error)


def _end(error: BaseException) -> None:
    say(f"evals: {' '.join(str(error).split())}")
    raise typer.Exit(ERROR)


def _changed(
    suite: Suite,
    models: Sequence[str] | None,
    prompts: str | None,
    store: Path | None,
    seed: int | None,
) -> Suite:
    """Return the suite with what the command line says in its place."""
    changes: dict[str, object] = {}
    if models:
        priced = {m.name: m for m in suite.models}
        changes["models"] = tuple(
            priced.get(name, ModelSpec(name=name)) for name in dict.fromkeys(models)
        )
    if prompts:
        changes["prompts"] = tuple(prompts.split(","))
    if store is not None:
        changes["datasets"] = tuple(
            d.model_copy(update={"store": store}) for d in suite.datasets[:1]
        )
    if seed is not None:
        changes["seed"] = seed
    return suite.model_copy(update=changes)


def _chosen(cases: Sequence[Case], filters: Sequence[str], limit: int | None) -> list[Case]:
    """Return the cases that keep all filters; `limit` of them, drawn by hash of their ids."""
    kept = list(cases)
    for text in filters:
        kept = [case for case in kept if _keeps(text)(case)]
    if not kept:
        raise SuiteError(f"no case is left by {' '.join(filters)}; {len(cases)} cases were there")
    if limit is None or limit >= len(kept):
        return kept
    drawn = {c.id for c in sorted(kept, key=lambda c: sha256(c.id.encode()).digest())[:limit]}
    return [case for case in kept if case.id in drawn]


def _keeps(text: str) -> Callable[[Case], bool]:
    found = _FILTER.fullmatch(text)
    if found is None:
        raise SuiteError(
            f"filter {text!r} cannot be read; write it like language=ja, scenario=c01, tag=swap, "
            "market=BR or id=REGEX"
        )
    name, value = found.groups()
    wanted = set(value.split(","))
    match name:
        case "language":
            tags = {normalise_tag(tag) for tag in wanted}
            return lambda case: case.language in tags
        case "tag":
            return lambda case: bool(wanted & set(case.tags))
        case "id":
            try:
                pattern = re.compile(value)
            except re.error as error:
                raise SuiteError(f"filter {text!r}: no regular expression: {error}") from None
            return lambda case: bool(pattern.search(case.id))
        case _:
            return lambda case: getattr(case, name) in wanted


def _show_estimate(suite: Suite, cases: Sequence[Case], matrix: Sequence[Variant]) -> None:
    table = Table(title=f"{suite.name}: what it would take")
    columns = ("variant", "cases", "turns", "model calls", "tokens in", "tokens out", "cost")
    for name in columns:
        table.add_column(name, justify="left" if name == "variant" else "right")
    for e in estimate(suite, cases, matrix):
        cost = "no price known" if e.cost is None else f"{e.cost:.2f}"
        numbers = (e.cases, e.turns, e.calls, e.prompt_tokens, e.completion_tokens)
        table.add_row(e.variant, *(f"{n:,}" for n in numbers), cost)
    Console(highlight=False).print(table)


def _check_budget(budget: float | None, models: Sequence[ModelSpec]) -> None:
    for model in models if budget is not None else ():
        if not model.is_free and None in (model.input_price, model.output_price):
            raise SuiteError(
                f"a budget needs prices, and {model.name!r} has none; give input_price and "
                "output_price in the suite, or use --max-calls"
            )


def _folder(suite: str, *, resume: bool) -> Path:
    """Return a new folder for a run, or that of the last one that ended early."""
    if not resume:
        return OUT / f"{suite}-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}"
    begun = [path.parent for path in sorted(OUT.glob(f"{suite}-[0-9]*/journal.jsonl"))]
    left = [folder for folder in begun if _ended_early(folder)]
    if not left:
        raise JournalError(f"there is no unfinished run of {suite!r} below {str(OUT)!r}")
    return left[-1]


def _ended_early(folder: Path) -> bool:
    """Whether a run left results, and no report or one of a part of its cases."""
    with (folder / "journal.jsonl").open("rb") as lines:
        if len(list(itertools.islice(lines, 2))) < 2:
            return False
    report = folder / "report.json"
    return not report.exists() or not load_report(report).finished


def _baseline(given: Path | None, suite: Suite, path: Path) -> Report | None:
    if given is not None:
        return load_report(given)
    file = path.parent / suite.baseline if suite.baseline else None
    if file is None:
        return None
    if not file.is_file():
        say(f"evals: no baseline at {str(file)!r} yet; make one with: baseline REPORT FILE")
        return None
    return load_report(file)


def _taping(path: Path | None, mode: str | None, settings: Settings, *, asks: bool) -> Taping:
    """Return where answers come from; `asks` is whether a model is asked at all."""
    modes: dict[str, Mode] = {"record": "record", "replay": "replay", "live": "live"}
    if mode is None:
        if path is None and not (settings.ci and asks):
            return Taping()
        mode = "replay" if settings.ci else "record"
    if mode not in modes:
        raise SuiteError(f"there is no mode {mode!r}; expected record, replay or live")
    if mode == "live":
        return Taping()
    if path is None:
        raise SuiteError(f"mode {mode!r} needs a tape; name its file with --tape")
    key = settings.openai_api_key
    secrets = [key.get_secret_value()] if key else []
    return Taping(Tape(path, create=mode == "record", secrets=secrets), modes[mode])


def _progress(title: str) -> Progress:
    say(f"evals: {title}, once; this takes minutes")
    return _Quiet()


class _Quiet:
    """Progress that says only which step it is at."""

    def begin(self, step: str, total: int | None) -> None:
        """Say the step."""
        say(f"evals: {step}" + (f" {total:,} texts" if total else ""))

    def advance(self, n: int = 1) -> None:
        """Say nothing."""


def _check_writable(files: Sequence[Path | None]) -> None:
    """Fail before the work, not after it, where a report could not be written."""
    for path in files:
        if path is None:
            continue
        folder = path.parent
        if path.is_dir() or not folder.is_dir() or not os.access(_existing(path), os.W_OK):
            raise SuiteError(f"cannot write {str(path)!r}; expected a file in a folder that exists")


def _existing(path: Path) -> Path:
    return path if path.exists() else path.parent


def _write(
    report: Report, folder: Path, before: Report | None, json: Path | None, junit: Path | None
) -> None:
    whole = to_json(report.model_dump(mode="json")) + "\n"
    _written(folder / "report.json", whole)
    write_jsonl(report, folder / "results.jsonl")
    write_junit(report, folder / "junit.xml")
    differences = compare_reports(report, before, paired_difference)
    write_html(report, folder / "report.html", comparisons=differences)
    if json is not None:
        _written(json, whole)
    if junit is not None:
        write_junit(report, junit)


def _written(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SuiteError(f"cannot write {str(path)!r}: {error.strerror}") from None


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    cli(standalone_mode=True)
