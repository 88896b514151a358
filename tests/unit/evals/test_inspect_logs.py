"""Runs as logs of inspect-ai: whole by our own reading, and by the package where it is there."""

import json
from pathlib import Path
from typing import Any

import pytest

from evals.inspect_logs import how_to_view, write_logs
from evals.results import Estimate, GateResult, Grade, Report
from evals.saved import slim
from tests.unit.evals.test_reports import SAID, report_of, result_of


@pytest.fixture
def report() -> Report:
    results = [
        result_of("sea-en", "en", variant="planner / bundled"),
        result_of("sea-ar", "ar", variant="planner / bundled", value=None, text="فيلم هادئ"),
        result_of("sea-ja", "ja", variant="openai:small / bundled", error="KeyError: 'x'"),
    ]
    results[0].tags, results[0].market = ["calm"], "BR"
    results[0].grades["judge.fluency"] = Grade(value=1.0, reason="a: pass, fluent")
    results[2].epoch = 1
    report = report_of(results)
    report.variants[1].model = "openai:small"
    report.created = "2026-03-01T10:00:00Z"
    report.seconds = 90.0
    report.summary["planner / bundled"] = {
        "ndcg@10": Estimate(mean=0.5, low=0.25, high=0.75, n=1, ungraded=1),
        "seconds_p50": Estimate(mean=1.5, n=2),
    }
    report.gates = [
        GateResult(
            gate="mean(ndcg@10) >= 1", variant="planner / bundled", status="failed", found="0.5"
        )
    ]
    return report


def written(report: Report, folder: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in write_logs(report, folder)]


def test_each_variant_has_a_log_that_names_what_was_run(report: Report, tmp_path: Path) -> None:
    first, second = written(report, tmp_path / "new" / "logs")
    assert first["version"] == 2
    assert first["status"] == "success"
    assert first["eval"]["model"] == "planner"
    assert second["eval"]["model"] == "openai/small"
    assert first["eval"]["task"] == report.suite
    assert first["eval"]["task_args"] == {"variant": "planner / bundled", "seed": report.seed}
    assert first["eval"]["dataset"]["sample_ids"] == ["sea-ar", "sea-en"]
    assert first["eval"]["run_id"] == second["eval"]["run_id"]
    assert first["eval"]["eval_id"] != second["eval"]["eval_id"]
    assert first["stats"] == {
        "started_at": "2026-03-01T09:58:30+00:00",
        "completed_at": "2026-03-01T10:00:00+00:00",
    }


def test_a_sample_holds_messages_scores_and_metadata(report: Report, tmp_path: Path) -> None:
    first, second = written(report, tmp_path)
    english, arabic = first["samples"]
    (japanese,) = second["samples"]
    assert english["input"] == [{"role": "user", "content": SAID["en"]}]
    assert [m["role"] for m in english["messages"]] == ["user", "assistant", "tool", "assistant"]
    (call,) = english["messages"][1]["tool_calls"]
    assert call["function"] == "search_items"
    assert call["arguments"] == {"query": SAID["en"]}
    assert english["messages"][2]["tool_call_id"] == call["id"]
    assert english["output"]["completion"] == f"→ {SAID['en']}"
    assert english["scores"]["judge.fluency"] == {"value": 1.0, "explanation": "a: pass, fluent"}
    assert english["metadata"] | {"cost": 0} == {
        "language": "en",
        "scenario": "sea",
        "market": "BR",
        "tags": ["calm"],
        "cost": 0,
        "ungraded": {},
    }
    assert "ndcg@10" not in arabic["scores"]
    assert arabic["metadata"]["ungraded"] == {"ndcg@10": SAID["ar"]}
    assert japanese["output"]["error"] == "KeyError: 'x'"
    assert (english["epoch"], japanese["epoch"]) == (1, 2)


def test_results_hold_estimates_figures_and_gates(report: Report, tmp_path: Path) -> None:
    results = written(report, tmp_path)[0]["results"]
    assert results["total_samples"] == 2
    (score,) = results["scores"]
    assert (score["name"], score["scored_samples"], score["unscored_samples"]) == ("ndcg@10", 1, 1)
    assert {n: m["value"] for n, m in score["metrics"].items()} == {
        "mean": 0.5,
        "low": 0.25,
        "high": 0.75,
    }
    assert results["metadata"]["figures"] == {"seconds_p50": 1.5}
    assert results["metadata"]["gates"][0]["status"] == "failed"


def test_the_same_run_gives_the_same_files(report: Report, tmp_path: Path) -> None:
    once, again = write_logs(report, tmp_path / "a"), write_logs(report, tmp_path / "b")
    assert [p.name for p in once] == [p.name for p in again]
    assert len({p.name for p in once}) == 2
    assert [p.read_bytes() for p in once] == [p.read_bytes() for p in again]


def test_a_run_that_ended_early_and_a_baseline_are_written_too(
    report: Report, tmp_path: Path
) -> None:
    report.finished = False
    first, _ = written(slim(report), tmp_path)
    assert first["status"] == "cancelled"
    assert first["samples"][0]["messages"] == []


def test_people_are_told_how_to_look_at_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("evals.inspect_logs.find_spec", lambda name: None)
    said = how_to_view(tmp_path)
    assert f"inspect view --log-dir {tmp_path}" in said
    assert 'pip install "polyrec[inspect]"' in said
    assert "constraints.txt" in said
    monkeypatch.setattr("evals.inspect_logs.find_spec", lambda name: object())
    assert "pip" not in how_to_view(tmp_path)


def test_the_package_reads_our_logs(report: Report, tmp_path: Path) -> None:
    log_module = pytest.importorskip(
        "inspect_ai.log",
        reason="inspect-ai is not installed: its fsspec is not the one of constraints.txt",
    )
    for path in write_logs(report, tmp_path):
        log_module.read_eval_log(str(path))
    assert len(log_module.list_eval_logs(str(tmp_path))) == 2
    found = log_module.read_eval_log(str(write_logs(report, tmp_path)[0]))
    assert found.samples[0].messages[1].tool_calls[0].function == "search_items"
    assert found.samples[0].scores["ndcg@10"].value == 1.0
    assert found.samples[0].output.completion == f"→ {SAID['en']}"
