"""python -m evals as people start it: exit codes, one line a fault, runs that are cut off."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from evals.cli import cli
from evals.saved import load_report
from evals.suite import shipped
from tests.scripted_server import Say, scripted_server

ROOT = Path(__file__).parents[3]
CASES = [
    {"id": "comedy-en", "scenario": "comedy", "language": "en", "turns": ["A light comedy"]},
    {"id": "comedy-fr", "scenario": "comedy", "language": "fr", "turns": ["Une comédie légère"]},
    {"id": "war-de", "scenario": "war", "language": "de", "turns": ["Ein Drama, kein Krieg"]},
]
PREDICATE = {"predicate": {"genre": ["comedy"]}}
MODEL = "openai:gpt-4o-mini"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder with a suite of three cases, in which commands are run."""

    folder: Path
    store: Path

    def suite(self, text: str = "") -> str:
        """Write the suite, with more YAML at its end, and return its name on the command line."""
        cases = "\n".join(json.dumps(c | PREDICATE, ensure_ascii=False) for c in CASES)
        (self.folder / "tiny.jsonl").write_text(cases, encoding="utf-8")
        (self.folder / "tiny.yaml").write_text(f"name: tiny\ncases: [tiny.jsonl]\n{text}\n")
        return "tiny.yaml"

    def run(self, suite: str, *args: str) -> Result:
        """Run a suite on the demo catalogue, in this process."""
        return evals("run", suite, "--store", str(self.store), *args)

    def report(self, suite: str, name: str, *args: str) -> Path:
        """Run a suite, and return its report."""
        path = self.folder / f"{name}.json"
        done = self.run(suite, "--json", str(path), *args)
        assert done.exit_code in (0, 3), done.stderr
        return path


def evals(*args: str) -> Result:
    return CliRunner().invoke(cli, args)


@pytest.fixture
def place(tmp_path: Path, demo_store: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.chdir(tmp_path)
    for name in ("CI", "OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_API_BASE"):
        monkeypatch.delenv(name, raising=False)
    return Place(tmp_path, demo_store)


def faults(done: Result, suite: str = "tiny") -> list[str]:
    """Return what a command told of faults: all of stderr but the progress."""
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return [line for line in done.stderr.splitlines() if not line.startswith(f"{suite}: ")]


def found(path: Path) -> list[tuple[Any, ...]]:
    """Return the grades and replies of a report, without what a clock says."""
    return [
        (
            r.variant,
            r.epoch,
            r.case_id,
            {name: (g.value, g.reason) for name, g in r.grades.items()},
            [
                t.reply and t.reply.model_copy(update={"usage": t.reply.usage.model})
                for t in r.trace.turns
            ],
            [[c.model_dump() for c in t.tool_calls] for t in r.trace.turns],
        )
        for r in load_report(path).results
    ]


# -- exit codes


@pytest.mark.parametrize(
    ("gates", "code", "said"),
    [
        pytest.param("[failures(answered) == 0]", 0, "passed", id="passed"),
        pytest.param("[]", 0, "cases 3", id="no gates"),
        pytest.param("[mean(answered) >= 2]", 1, "failed", id="failed"),
        pytest.param("[paired_drop(ndcg@10) <= 0]", 3, "inconclusive", id="inconclusive"),
        pytest.param(
            "[paired_drop(ndcg@10) <= 0, mean(answered) >= 2]", 1, "inconclusive", id="both"
        ),
    ],
)
def test_the_exit_code_says_how_the_gates_were_passed(
    place: Place, gates: str, code: int, said: str
) -> None:
    done = place.run(place.suite(f"gates: {gates}"))
    assert done.exit_code == code, done.stderr
    assert said in done.stdout
    (line,) = faults(done)
    assert line.startswith("report: ")
    folder = Path(line.removeprefix("report: ")).parent
    assert {p.name for p in folder.iterdir()} == {
        "journal.jsonl",
        "junit.xml",
        "report.html",
        "report.json",
        "results.jsonl",
    }


def test_a_run_that_ended_early_is_inconclusive_and_can_go_on(place: Place) -> None:
    suite = place.suite(f"models: [{MODEL}]\ngates: [failures(answered) == 0]")
    with scripted_server(Say(content="no tool call")) as server:
        os.environ["OPENAI_BASE_URL"] = server.url
        try:
            first = place.run(suite, "--threads", "1", "--max-calls", "1")
            more = place.run(suite, "--threads", "1", "--resume")
        finally:
            del os.environ["OPENAI_BASE_URL"]
    assert first.exit_code == 3
    assert "ended early" in first.stdout
    assert "limit of 1 model calls was reached" in first.stdout
    assert more.exit_code == 0
    assert "of them done before" in more.stderr


# -- faults


def _cases(text: str) -> Callable[[Place], list[str]]:
    def args(place: Place) -> list[str]:
        (place.folder / "bad.jsonl").write_text(text)
        return [place.suite(), "--cases", "bad.jsonl"]

    return args


def _suite(text: str) -> Callable[[Place], list[str]]:
    return lambda place: [place.suite(text)]


def _with(*more: str) -> Callable[[Place], list[str]]:
    return lambda place: [place.suite(), *more]


def _baseline(text: str) -> Callable[[Place], list[str]]:
    def args(place: Place) -> list[str]:
        (place.folder / "before.json").write_text(text)
        return [place.suite(), "--baseline", "before.json"]

    return args


def _in_ci(place: Place) -> list[str]:
    os.environ["CI"] = "true"  # taken away again by the fixture, which knows it
    return [place.suite(), "--model", MODEL]


def _file_as_folder(place: Place) -> list[str]:
    (place.folder / "file").touch()
    return [place.suite(), "--out", "file/below"]


BEFORE_WORK = [
    pytest.param(_cases("{"), ["bad.jsonl:1", "no JSON"], id="cases: no JSON"),
    pytest.param(
        _cases('{"id": "a", "scenario": "a", "language": "en"}'),
        ["bad.jsonl:1", "turns", "Field required"],
        id="cases: no turns",
    ),
    pytest.param(_cases(""), ["bad.jsonl", "has no cases"], id="cases: empty"),
    pytest.param(_with("--cases", "gone.jsonl"), ["gone.jsonl"], id="cases: missing"),
    pytest.param(_suite("metrics: [ndgc@10]"), ["'ndgc@10'", "ndcg@10"], id="unknown metric"),
    pytest.param(_suite("gates: [mean(ndgc) >= 1]"), ["'ndgc'"], id="unknown metric in a gate"),
    pytest.param(_suite("gates: [ndcg is good]"), ["cannot be read", "at 95 %"], id="gate"),
    pytest.param(_suite("gaits: []"), ["tiny.yaml", "gaits"], id="unknown field"),
    pytest.param(_suite("metrics: ["), ["tiny.yaml", "cannot be read"], id="no YAML"),
    pytest.param(lambda _: ["kore"], ["'kore'", "culture", "core"], id="unknown suite"),
    pytest.param(_with("--filter", "language"), ["'language'", "tag=swap"], id="filter"),
    pytest.param(_with("--filter", "id=("), ["'id=('", "regular expression"], id="expression"),
    pytest.param(_with("--filter", "language=sw"), ["no case is left", "3 cases"], id="no case"),
    pytest.param(_with("--prompts", "recommend@99"), ["'recommend'", "99"], id="prompt version"),
    pytest.param(_with("--prompts", "recomend@1"), ["'recomend'"], id="prompt"),
    pytest.param(
        _with("--model", MODEL, "--budget", "1"), [MODEL, "input_price"], id="budget, no prices"
    ),
    pytest.param(
        _suite(f"judges: [{MODEL}]\nquestions: {{a: Is it}}\ngates: [mean(judge.a) >= 1]"),
        ["judge.a", "never gates alone"],
        id="gate on a judge",
    ),
    pytest.param(_with("--mode", "replay"), ["'replay'", "--tape"], id="replay, no tape"),
    pytest.param(_with("--mode", "rec"), ["'rec'", "record, replay or live"], id="mode"),
    pytest.param(
        _with("--model", MODEL, "--mode", "replay", "--tape", "gone.tape"),
        ["gone.tape", "mode record"],
        id="tape missing",
    ),
    pytest.param(_in_ci, ["'replay'", "--tape"], id="model in CI without tape"),
    pytest.param(_with("--json", "gone/report.json"), ["gone/report.json"], id="json: no folder"),
    pytest.param(_with("--json", "."), ["cannot write '.'"], id="json: a folder"),
    pytest.param(_with("--junit", "gone/j.xml"), ["gone/j.xml"], id="junit: no folder"),
    pytest.param(_file_as_folder, ["file/below"], id="out: below a file"),
    pytest.param(_with("--baseline", "gone.json"), ["gone.json"], id="baseline missing"),
    pytest.param(_baseline("{"), ["before.json", "no JSON"], id="baseline damaged"),
    pytest.param(_baseline("{}"), ["before.json", "no report"], id="baseline of other kind"),
    pytest.param(_with("--resume"), ["no unfinished run of 'tiny'"], id="nothing to resume"),
    pytest.param(
        lambda _: ["smalltalk", "--data", "gone"], ["'gone'"], id="data: no folder"
    ),
    pytest.param(lambda _: ["smalltalk", "--data", "."], ["'.'", "*.yml"], id="data: not in it"),
]  # fmt: skip


def assert_one_line(done: Result, told: list[str]) -> None:
    """Exit code 2, and one line that holds every part of `told`."""
    (line,) = faults(done)
    assert line.startswith("evals: ")
    assert [part for part in told if part not in line] == [], line
    assert done.exit_code == 2
    assert "Traceback" not in done.output


@pytest.mark.parametrize(("args", "told"), BEFORE_WORK)
def test_a_fault_is_told_in_one_line_before_the_work(
    place: Place, args: Callable[[Place], list[str]], told: list[str]
) -> None:
    assert_one_line(place.run(*args(place)), told)
    assert not (place.folder / ".evals").exists(), "nothing was begun"


def _empty_tape(place: Place) -> list[str]:
    with scripted_server(Say(content="never asked")) as server:
        os.environ["OPENAI_BASE_URL"] = server.url
        nothing = evals(
            "run", place.suite(), "--store", str(place.store), "--model", "planner",
            "--mode", "record", "--tape", "empty.tape",
        )  # fmt: skip
        del os.environ["OPENAI_BASE_URL"]
        assert nothing.exit_code == 0
        assert server.requests == []
    return [place.suite(), "--model", MODEL, "--mode", "replay", "--tape", "empty.tape"]


AT_WORK = [
    pytest.param(_empty_tape, ["no answer", MODEL, "empty.tape", "mode record"], id="recording"),
    pytest.param(_with("--store", "gone"), ["no store at 'gone'", "polyrec ingest"], id="store"),
    pytest.param(_with("--model", "gpt"), ["'gpt'", "provider"], id="model without provider"),
    pytest.param(_with("--model", MODEL), [MODEL, "OPENAI_API_KEY"], id="model without a key"),
    pytest.param(_suite("embedders: [gone]"), ["gone"], id="embedder"),
    pytest.param(
        _suite(f"judges: [{MODEL}]\nquestions: {{a: Is it}}"), [MODEL, "OPENAI_API_KEY"], id="judge"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("args", "told"), AT_WORK)
def test_a_fault_is_told_in_one_line_at_work(
    place: Place, args: Callable[[Place], list[str]], told: list[str]
) -> None:
    assert_one_line(place.run(*args(place)), told)


@pytest.mark.parametrize(
    ("args", "told"),
    [
        pytest.param(["baseline", "gone.json", "b.json"], "gone.json", id="baseline"),
        pytest.param(["baseline", "text.json", "b.json"], "no JSON", id="baseline of text"),
        pytest.param(["compare", "gone.json", "text.json"], "gone.json", id="compare"),
        pytest.param(["export", "text.json", "logs"], "no JSON", id="export"),
    ],
)
def test_other_commands_tell_a_fault_in_one_line_too(
    place: Place, args: list[str], told: str
) -> None:
    (place.folder / "text.json").write_text("text")
    done = evals(*args)
    (line,) = faults(done)
    assert told in line
    assert done.exit_code == 2


def test_a_model_that_is_down_leaves_the_answer_to_the_planner(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")  # where nothing listens
    suite = place.suite("gates: [failures(answered) == 0]")
    done = place.run(suite, "--model", MODEL, "--json", "down.json")
    assert done.exit_code == 0, done.stderr
    report = load_report(place.folder / "down.json")
    (note,) = report.notes
    assert note == f"{MODEL}: the model failed and the planner answered in 3 of 3 turns"
    assert f"note: {note}" in " ".join(done.stdout.split())
    for result in report.results:
        assert result.trace.last.reply is not None
        assert "notice-model-failed" in {n.id for n in result.trace.last.reply.notices}


def test_a_fault_in_the_middle_keeps_the_results_before_it(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite = place.suite(f"models: [{MODEL}]")
    taped = ("--tape", "answers.tape", "--threads", "1", "--out", "run")
    with scripted_server(Say(content="no tool call")) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        first = place.run(suite, *taped, "--filter", "id=comedy-en", "--mode", "record")
        assert first.exit_code == 0, first.stderr
        done = place.run(suite, *taped, "--mode", "replay")
        assert done.exit_code == 2
        kept, line = faults(done)
        assert kept == "1 results are kept in run/journal.jsonl; --resume goes on"
        assert "no answer of model" in line
        assert len((place.folder / "run" / "journal.jsonl").read_text().splitlines()) == 2
        more = place.run(suite, *taped, "--mode", "record", "--resume", "--json", "all.json")
    assert more.exit_code == 0, more.stderr
    assert "3 cases, 1 of them done before" in more.stderr
    assert [r.case_id for r in load_report(place.folder / "all.json").results] == [
        "comedy-en",
        "comedy-fr",
        "war-de",
    ]


# -- tapes and judges


def test_judges_are_replayed_from_the_tape_with_the_server_gone(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite = place.suite(
        f"judges: [{{name: '{MODEL}', input_price: 1, output_price: 2}}]\n"
        "questions: {fluency: Is it fluent}\nmetrics: [judge.fluency]"
    )
    verdict = '{"reason": "Fine.", "grade": "pass"}'
    taped = ("--tape", "answers.tape", "--json")
    with scripted_server(Say(content=verdict)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        recorded = place.run(suite, *taped, "recorded.json", "--mode", "record")
        assert recorded.exit_code == 0, recorded.stderr
        asked = len(server.requests)
        # live asks again, and leaves the tape alone
        live = place.run(suite, "--mode", "live", "--json", "live.json", "--limit", "1")
        assert live.exit_code == 0, live.stderr
        assert len(server.requests) == asked + 41
        assert all(r["temperature"] == 0 for r in server.requests)
    assert asked == 43, "three cases, and forty texts whose verdict is known"
    monkeypatch.delenv("OPENAI_BASE_URL")
    monkeypatch.setenv("CI", "1")
    replayed = place.run(suite, *taped, "replayed.json")
    assert replayed.exit_code == 0, replayed.stderr
    assert found(place.folder / "replayed.json") == found(place.folder / "recorded.json")
    report = load_report(place.folder / "replayed.json")
    assert [r.grades["judge.fluency"].value for r in report.results] == [1.0, 1.0, 1.0]
    # 100 tokens read and 50 written for each verdict
    assert report.results[0].cost == pytest.approx((100 * 1 + 50 * 2) / 1e6)
    assert report.notes[0].startswith("judges against labels: accuracy 0.50")
    assert report.notes[-1].startswith("judge.fluency, agreement: de: kappa undefined, n 1")


# -- the same again, and after a kill


@pytest.fixture(scope="module")
def unbroken(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of 20 cases of the core suite."""
    path = tmp_path_factory.mktemp("unbroken") / "report.json"
    done = evals(*_core(demo_store, path.parent / "run"), "--json", str(path))
    assert done.exit_code in (0, 3), done.stderr
    return path


def _core(store: Path, out: Path) -> list[str]:
    return ["run", "core", "--limit", "20", "--store", str(store), "--out", str(out)]


def test_a_run_gives_the_same_again(place: Place, unbroken: Path) -> None:
    again = place.folder / "again.json"
    done = evals(*_core(place.store, place.folder / "run"), "--json", str(again), "--threads", "3")
    assert done.exit_code in (0, 3), done.stderr
    assert len(found(again)) == 20
    assert found(again) == found(unbroken)
    assert load_report(again).gates == load_report(unbroken).gates


def _started(args: list[str], folder: Path) -> "subprocess.Popen[str]":
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("POLYREC", "OPENAI"))}
    return subprocess.Popen(
        [sys.executable, "-m", "evals", *args],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment | {"PYTHONPATH": str(ROOT), "CI": "false"},
        text=True,
    )


def _results_in(journal: Path) -> int:
    return len(journal.read_bytes().splitlines()) - 1 if journal.exists() else 0


def _stopped_after(n: int, args: list[str], folder: Path, by: signal.Signals) -> tuple[int, str]:
    """Return exit code and stderr of a run that got a signal after its n-th result."""
    process = _started(args, folder)
    journal = folder / "run" / "journal.jsonl"
    deadline = time.monotonic() + 120
    while _results_in(journal) < n and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(by)
    _, stderr = process.communicate(timeout=120)
    return process.returncode, stderr


def test_a_run_that_was_killed_goes_on_to_the_same_result(place: Place, unbroken: Path) -> None:
    args = _core(place.store, place.folder / "run")
    code, _ = _stopped_after(3, args, place.folder, signal.SIGKILL)
    assert code == -signal.SIGKILL
    journal = place.folder / "run" / "journal.jsonl"
    done = _results_in(journal)
    assert 3 <= done < 20
    assert not (place.folder / "run" / "report.json").exists()
    with journal.open("ab") as file:
        file.write('{"case_id": "é'.encode()[:-1])  # as a kill in the midst of a line would leave
    again = _started([*args, "--resume", "--json", "again.json"], place.folder)
    _, stderr = again.communicate(timeout=240)
    assert again.returncode in (0, 3), stderr
    assert f"20 cases, {done} of them done before" in stderr
    assert found(place.folder / "again.json") == found(unbroken)


def test_an_interrupt_says_what_is_kept(place: Place) -> None:
    args = _core(place.store, place.folder / "run")
    code, stderr = _stopped_after(2, args, place.folder, signal.SIGINT)
    assert code == 130
    assert "results are kept in" in stderr
    assert "--resume goes on" in stderr
    assert "Traceback" not in stderr


# -- the other commands


def test_two_runs_are_compared_case_by_case(place: Place) -> None:
    suite = place.suite()
    first = place.report(suite, "first")
    second = place.report(suite, "second", "--filter", "scenario=comedy")
    gate = "paired_drop(ndcg@10) <= 0"
    done = evals("compare", str(first), str(second), "--html", "page.html", "--gate", gate)
    assert done.exit_code == 0, done.stderr
    assert "planner less planner" in done.stdout
    assert "ndcg@10" in done.stdout
    assert "+0.0000" in done.stdout
    assert f"passed: {gate}" in done.stdout
    assert (place.folder / "page.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    worse = evals("compare", str(first), str(second), "--gate", "mean(answered) >= 2")
    assert worse.exit_code == 1
    other = place.report(suite, "other", "--filter", "scenario=war")
    done = evals("compare", str(second), str(other))
    assert done.exit_code == 2
    assert "no variant and case in common" in done.stderr


def test_a_baseline_is_small_and_later_runs_are_judged_by_it(place: Place) -> None:
    gates = "gates: [paired_drop(ndcg@10) <= 0]"
    report = place.report(place.suite(gates), "report")
    done = evals("baseline", str(report), "before.json")
    assert done.exit_code == 0
    assert done.stderr == "before.json: 3 results\n"
    kept = (place.folder / "before.json").read_text(encoding="utf-8")
    assert len(kept) < report.stat().st_size / 4
    assert "comédie" not in kept
    suite = place.suite(f"{gates}\nbaseline: before.json")
    done = place.run(suite)
    assert done.exit_code == 0, done.stderr
    (place.folder / "before.json").unlink()
    missing = place.run(suite)
    assert missing.exit_code == 3
    assert "no baseline at 'before.json' yet" in missing.stderr


def test_the_suites_that_ship_are_listed(place: Place) -> None:
    done = evals("suites")
    assert done.exit_code == 0
    for name in shipped():
        assert name in done.stdout
    assert done.stderr == ""


def test_a_dry_run_says_what_it_would_take_and_does_nothing(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    suite = place.suite(
        "models: [planner, 'openai:unpriced', {name: 'openai:priced', input_price: 1000, "
        "output_price: 0}]\nepochs: 2"
    )
    done = evals("run", suite, "--dry-run", "--limit", "2", "--store", "gone")
    assert done.exit_code == 0, done.stderr
    rows = {
        cells[0]: cells[1:]
        for line in done.stdout.splitlines()
        if len(cells := [c.strip() for c in line.strip("│┃ ").replace("┃", "│").split("│")]) == 7
    }
    assert rows["planner"] == ["4", "4", "0", "0", "0", "0.00"]
    assert rows["openai:unpriced"][:3] == ["4", "4", "8"]
    assert rows["openai:unpriced"][-1] == "no price known"
    read = int(rows["openai:priced"][3].replace(",", ""))
    assert float(rows["openai:priced"][-1]) == pytest.approx(read / 1000, abs=0.01)
    assert sorted(p.name for p in place.folder.iterdir()) == ["tiny.jsonl", "tiny.yaml"]


def test_a_run_is_exported_and_people_are_told_how_to_look_at_it(place: Place) -> None:
    report = place.report(place.suite(), "report")
    done = evals("export", str(report), "logs")
    assert done.exit_code == 0
    (log,) = (place.folder / "logs").iterdir()
    samples = json.loads(log.read_text(encoding="utf-8"))["samples"]
    assert [s["id"] for s in samples] == ["comedy-en", "comedy-fr", "war-de"]
    assert "inspect view --log-dir logs" in done.stderr
