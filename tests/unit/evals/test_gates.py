"""Gates: how one is written, what it looks at, and that doubt is no pass."""

from collections.abc import Mapping, Sequence

import pytest

from evals.cli import exit_code
from evals.gates import Gate, GateError, Judged, case_values, judge_gate, parse_gate
from evals.results import CaseResult, GateResult, Report
from tests.unit.evals.builders import result


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mean(ndcg@10) >= 0.6", ("mean", "ndcg@10", ">=", 0.6, None, None)),
        ("mean(ndcg@10)>=.6 at 95 %", ("mean", "ndcg@10", ">=", 0.6, 0.95, None)),
        ("mean( facts ) >= 1 at 99.5%", ("mean", "facts", ">=", 1.0, 0.995, None)),
        ("failures(facts) == 0", ("failures", "facts", "==", 0.0, None, None)),
        ("mean >= 0.6", ("mean", "ndcg@10", ">=", 0.6, None, None)),
        ("  mean(mrr)   <=  -1  ", ("mean", "mrr", "<=", -1.0, None, None)),
        ("paired_drop(mrr) <= 0.02 at 90 %", ("paired_drop", "mrr", "<=", 0.02, 0.9, None)),
        ("worst_language(mrr) >= 1 for a-b", ("worst_language", "mrr", ">=", 1.0, None, "a-b")),
        ("mean(mrr) >= 1 at 95 % for eu", ("mean", "mrr", ">=", 1.0, 0.95, "eu")),
    ],
)
def test_gate_is_read_as_it_is_written(text: str, expected: Sequence[object]) -> None:
    figure, metric, sign, limit, level, group = expected
    found = parse_gate(text)
    assert found == Gate(" ".join(text.split()), figure, metric, sign, limit, pytest.approx(level) if level else None, group)  # type: ignore[arg-type]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("", "cannot be read"),
        ("mean(ndcg@10)", "cannot be read"),
        ("mean(ndcg@10) > 0.6", "cannot be read"),
        ("mean(ndcg@10) >= high", "cannot be read"),
        ("mean(ndcg@10) >= 0.6 or so", "cannot be read"),
        ("mean(ndcg@10) >= 1e-3", "cannot be read"),
        ("mean(mean(facts)) >= 1", "cannot be read"),
        ("mean(facts) >= 1\nmean(mrr) >= 1", "cannot be read"),
        ("median(facts) >= 1", "no figure 'median'"),
        ("mean(facts) >= 0.1.2", "'0.1.2' is no number"),
        ("mean(facts) >= .", "'.' is no number"),
        ("mean(facts) >= 1 at 9.5.1 %", "'9.5.1' is no number"),
        ("mean(facts) >= 1 at 0 %", "more than 0 %"),
        ("mean(facts) >= 1 at 100 %", "less than 100 %"),
        ("failures(facts) == 0 at 95 %", "'at' goes with mean and paired_drop"),
        ("worst_language(facts) >= 1 at 95 %", "'at' goes with"),
    ],
)
def test_gate_that_cannot_be_read_is_refused_with_the_reason(text: str, about: str) -> None:
    with pytest.raises(GateError, match="gate ") as raised:
        parse_gate(text)
    assert about in str(raised.value)


def results(values: Mapping[str, float | None], metric: str = "facts") -> list[CaseResult]:
    """Return results of cases named LANGUAGE-SCENARIO, such as "en-1"."""
    return [
        result(case, language=case.split("-")[0], scenario=case.split("-")[1], grades={metric: v})
        for case, v in values.items()
    ]


def judged(
    values: Mapping[str, float | None],
    before: Mapping[str, float | None] | None = None,
    *,
    finished: bool = True,
) -> Judged:
    return Judged(
        variant="planner",
        results=results(values),
        baseline=None if before is None else results(before),
        groups={"asia": ["ja", "th"]},
        pivot="en",
        seed=7,
        finished=finished,
    )


def status(text: str, on: Judged) -> str:
    return judge_gate(parse_gate(text), on).status


LANGUAGES = {"en-1": 0.9, "en-2": 0.7, "ja-1": 0.6, "ja-2": 0.6, "sw-1": 0.2, "sw-2": 0.6}
# means: en 0.8, ja 0.6, sw 0.4; of all 0.6


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mean(facts) >= 0.6", "passed"),
        ("mean(facts) >= 0.61", "failed"),
        ("mean(facts) <= 0.59", "failed"),
        ("mean(facts) == 0.6", "passed"),
        ("mean(facts) >= 0.7 for asia", "passed"),
        ("mean(facts) >= 0.71 for asia", "failed"),
        ("failures(facts) == 6", "passed"),
        ("failures(facts) <= 5", "failed"),
        ("failures(facts) == 4 for asia", "passed"),
        ("worst_language(facts) >= 0.4", "passed"),
        ("worst_language(facts) >= 0.41", "failed"),
        ("worst_language(facts) >= 0.6 for asia", "passed"),
        ("worst_language_gap(facts) <= 0.4", "passed"),
        ("worst_language_gap(facts) <= 0.39", "failed"),
        ("worst_language_gap(facts) <= 0.2 for asia", "passed"),
        ("worst_language_ratio(facts) >= 0.5", "passed"),
        ("worst_language_ratio(facts) >= 0.51", "failed"),
        ("worst_language_ratio(facts) >= 0.75 for asia", "passed"),
        ("mean(mrr) >= 0", "inconclusive"),
    ],
)
def test_figure_is_held_against_the_limit(text: str, expected: str) -> None:
    assert status(text, judged(LANGUAGES)) == expected


def test_failures_are_cases_below_1_and_are_named() -> None:
    found = judge_gate(parse_gate("failures(facts) == 0"), judged({"en-1": 1.0, "en-2": 0.99}))
    assert (found.status, found.found) == ("failed", "1 of 2: en-2")


def test_ungraded_cases_are_no_failures_and_alone_no_pass() -> None:
    gate = "failures(facts) == 0"
    assert status(gate, judged({"en-1": 1.0, "en-2": None})) == "passed"
    assert status(gate, judged({"en-1": None})) == "inconclusive"


@pytest.mark.parametrize("figure", ["worst_language_gap", "worst_language_ratio"])
def test_comparison_needs_the_pivot_language(figure: str) -> None:
    assert status(f"{figure}(facts) >= 0", judged({"ja-1": 1.0})) == "inconclusive"


def test_pivot_at_0_makes_no_ratio_that_passes() -> None:
    on = judged({"en-1": 0.0, "ja-1": 0.0})
    assert status("worst_language_ratio(facts) >= 0.75", on) == "inconclusive"


def spread(n: int, low: float, high: float, language: str = "en") -> dict[str, float]:
    """Return n scenarios, every other one at `low`."""
    return {f"{language}-{i}": (low, high)[i % 2] for i in range(n)}


@pytest.mark.parametrize(
    ("limit", "expected"),
    [(0.2, "passed"), (0.5, "inconclusive"), (0.8, "failed")],
    ids=["below the interval", "inside", "above"],
)
def test_at_asks_that_the_whole_interval_keeps_the_limit(limit: float, expected: str) -> None:
    # mean 0.5, standard error about 0.5 / sqrt(40) = 0.08
    assert status(f"mean(facts) >= {limit} at 95 %", judged(spread(40, 0, 1))) == expected


def test_higher_confidence_is_harder_to_satisfy() -> None:
    on = judged(spread(40, 0, 1))  # 1.28 errors below the mean is 0.40, 3.3 are 0.24
    assert status("mean(facts) >= 0.35 at 80 %", on) == "passed"
    assert status("mean(facts) >= 0.35 at 99.9 %", on) == "inconclusive"


@pytest.mark.parametrize(("n", "expected"), [(9, "inconclusive"), (10, "passed")])
def test_interval_needs_ten_scenarios(n: int, expected: str) -> None:
    assert status("mean(facts) >= 0.5 at 95 %", judged(spread(n, 1, 1))) == expected
    both = judged(spread(n, 1, 1), spread(n, 1, 1))
    assert status("paired_drop(facts) <= 0.02 at 95 %", both) == expected
    assert status("mean(facts) >= 0.5", judged(spread(n, 1, 1))) == "passed"


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        pytest.param(0.9, 0.9, "passed", id="equal"),
        pytest.param(0.8, 0.9, "passed", id="better"),
        pytest.param(0.9, 0.5, "failed", id="worse"),
    ],
)
@pytest.mark.parametrize("at", ["", " at 95 %"])
def test_drop_is_from_the_baseline_to_now(
    before: float, now: float, expected: str, at: str
) -> None:
    on = judged(spread(12, now, now), spread(12, before, before))
    assert status(f"paired_drop(facts) <= 0.02{at}", on) == expected


def test_drop_that_noise_could_be_is_inconclusive() -> None:
    on = judged(spread(12, 0, 1), dict.fromkeys(spread(12, 0, 1), 0.5))
    assert status("paired_drop(facts) <= 0.02 at 95 %", on) == "inconclusive"


@pytest.mark.parametrize(
    "before", [None, {}, {"de-99": 1.0}], ids=["none", "empty", "of other cases"]
)
def test_drop_without_a_baseline_is_inconclusive(before: Mapping[str, float] | None) -> None:
    found = judge_gate(parse_gate("paired_drop(facts) <= 1"), judged(spread(12, 1, 1), before))
    assert found.status == "inconclusive"
    assert "baseline" in found.found


def test_unfinished_run_passes_no_gate_but_can_fail_one() -> None:
    on = judged(spread(12, 1, 1), finished=False)
    assert status("mean(facts) >= 0.5", on) == "inconclusive"
    assert status("mean(facts) <= 0.5", on) == "failed"


def test_epochs_of_a_case_count_as_one_value() -> None:
    found = [
        result("a", grades={"facts": value}, epoch=epoch) for epoch, value in enumerate((1.0, 0.0))
    ]
    assert case_values(found, "facts") == {"a": 0.5}


@pytest.mark.parametrize(
    ("statuses", "finished", "expected"),
    [
        ([], True, 0),
        (["passed", "passed"], True, 0),
        (["passed", "failed"], True, 1),
        (["passed", "inconclusive"], True, 3),
        (["inconclusive", "failed", "passed"], True, 1),
        (["failed"], False, 1),
        (["passed"], False, 3),
        ([], False, 3),
    ],
)
def test_failed_goes_before_inconclusive_and_that_before_passed(
    statuses: list[str], finished: bool, expected: int
) -> None:
    gates = [GateResult(gate="g", variant="v", status=s, found="") for s in statuses]  # type: ignore[arg-type]
    report = Report(
        suite="s",
        created="",
        seed=7,
        finished=finished,
        variants=[],
        summary={},
        languages={},
        gates=gates,
        results=[],
    )
    assert exit_code(report) == expected
