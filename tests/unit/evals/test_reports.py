"""Reports: whole in each form, readable in each script, and deaf to what cases try to run."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rich.cells import cell_len
from rich.console import Console

from agent.answer import Reason
from agent.reply import ContributionsOut, EvidenceOut, ItemOut, Reply, UsageOut
from evals.reports.comparison import compare
from evals.reports.figures import verdict_of
from evals.reports.html import write_html
from evals.reports.jsonl import write_jsonl
from evals.reports.junit import write_junit
from evals.reports.terminal import show
from evals.results import CaseResult, Estimate, GateResult, Grade, Report, VariantInfo
from evals.traces import Played, ToolCall, Trace

SAID = {
    "en": "Something slow about the sea",
    "ar": "أريد فيلما هادئا عن البحر",
    "ja": "海についての静かな映画を教えて",
    "hi-Latn": "samundar par koi dheemi film batao",
}
XSS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>alert(1)",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "</title></style></textarea><iframe src=https://evil.example>",
    "{{ 7*7 }}{% raw %}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\u2028</SCRIPT\t><script src=//evil.example></script>",
)
DIRECTIONS = {"ar": "rtl"}


def reply_in(language: str, text: str, title: str = "Sea", why: str = "It is slow") -> Reply:
    item = ItemOut(
        item_id="f1",
        rank=1,
        title=title,
        title_original=title,
        score=0.9,
        contributions=ContributionsOut(relevance=0.9, taste=0, culture=0, novelty=0, diversity=0),
        reasons=[Reason(text=why, evidence=["f1:mood", "f1:gone"])],
        facts={},
    )
    return Reply(
        kind="recommendation",
        language=language,
        direction=DIRECTIONS.get(language, "ltr"),
        text=text,
        items=[item],
        evidence={"f1:mood": EvidenceOut(tool="search_items", field="mood", value=["slow"])},
        usage=UsageOut(model="planner"),
    )


def result_of(
    case_id: str,
    language: str,
    *,
    variant: str = "planner",
    text: str | None = None,
    value: float | None = 1.0,
    reply: Reply | None = None,
    error: str | None = None,
    said: str | None = None,
) -> CaseResult:
    said = SAID[language] if said is None else said
    answered = None if error else reply or reply_in(language, text or f"→ {said}")
    turn = Played(
        said=said,
        reply=answered,
        error=error,
        seconds=0.5,
        tool_calls=[
            ToolCall(name="search_items", args={"query": said}, by="model", result="f1: Sea")
        ],
        messages=[{"role": "user", "content": said}, {"role": "assistant", "content": None}],
    )
    grades = {"ndcg@10": Grade(value=value, reason=said), "grounded": Grade(value=1.0)}
    return CaseResult(
        case_id=case_id,
        variant=variant,
        scenario="sea",
        language=language,
        grades=grades,
        trace=Trace(case_id=case_id, turns=[turn]),
    )


def report_of(results: list[CaseResult], **more: object) -> Report:
    variants = list(dict.fromkeys(result.variant for result in results))
    estimate = Estimate(mean=0.75, low=0.5, high=0.9, n=4, ungraded=1)
    found = {"ndcg@10": estimate, "grounded": Estimate(mean=1.0, n=4)}
    fields: dict[str, object] = {
        "suite": "smoke",
        "created": "2026-03-01T12:00:00Z",
        "seed": 7,
        "variants": [
            VariantInfo(
                name=v,
                model="planner",
                embedder="bundled",
                dataset="demo",
                prompts={"agent": "2 sha256:ab12"},
            )
            for v in variants
        ],
        "summary": dict.fromkeys(variants, found),
        "languages": {v: {r.language: found for r in results} for v in variants},
        "results": results,
    }
    return Report.model_validate(fields | more)


@pytest.fixture
def report() -> Report:
    results = [
        result_of("sea-en", "en"),
        result_of("sea-ar", "ar", value=0.25),
        result_of("sea-ja", "ja", value=None),
        result_of("sea-hi", "hi-Latn", error="ModelTimeoutError: \x1b[31mno answer\x00"),
    ]
    gates = [
        GateResult(gate="grounded >= 1", variant="planner", status="passed", found="1.000"),
        GateResult(gate="ndcg@10 >= 0.8", variant="planner", status="failed", found="0.750 < 0.8"),
        GateResult(
            gate="ndcg@10 by language", variant="planner", status="inconclusive", found="4 cases"
        ),
    ]
    return report_of(results, gates=gates, seconds=75.0, cost=0.0123)


class Page(HTMLParser):
    """What a browser would make of a page: elements with attributes, and the text of scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.elements and self.lasttag == "script" and self.cdata_elem == "script":
            self.scripts.append(data)

    def attributes(self, name: str) -> list[str]:
        return [
            value or "" for _, attrs in self.elements for key, value in attrs.items() if key == name
        ]


def page_of(report: Report, tmp_path: Path, **more: object) -> str:
    write_html(report, tmp_path / "report.html", **more)  # type: ignore[arg-type]
    return (tmp_path / "report.html").read_text(encoding="utf-8")


def data_of(page: str) -> dict[str, list[dict[str, object]]]:
    (found,) = re.findall(
        r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL
    )
    return json.loads(found)  # type: ignore[no-any-return]


def printed(report: Report, width: int) -> str:
    out = StringIO()
    show(report, Console(file=out, width=width, color_system=None))
    return out.getvalue()


@dataclass(frozen=True)
class Found:
    mean: float
    low: float | None
    high: float | None
    p: float | None
    n: int


def mean_difference(
    a: Mapping[str, float], b: Mapping[str, float], clusters: Mapping[str, str], seed: int
) -> Found:
    assert a.keys() == b.keys() == clusters.keys()
    mean = sum(a[case] - b[case] for case in a) / len(a)
    return Found(mean, mean - 0.1, mean + 0.1, None, len(a))


# ---- verdicts


@pytest.mark.parametrize(
    ("result", "verdict"),
    [
        pytest.param(result_of("a", "en"), "passed", id="all grades are 1"),
        pytest.param(result_of("a", "en", value=0.9999999999), "passed", id="1 but for rounding"),
        pytest.param(result_of("a", "en", value=0.99), "failed", id="a grade below 1"),
        pytest.param(result_of("a", "en", value=None), "ungraded", id="a grade is missing"),
        pytest.param(
            result_of("a", "en", value=float("nan")), "ungraded", id="a grade is no number"
        ),
        pytest.param(result_of("a", "en", error="gone", value=0), "error", id="the product failed"),
    ],
)
def test_verdict_is_the_worst_that_can_be_said(result: CaseResult, verdict: str) -> None:
    assert verdict_of(result) == verdict


# ---- terminal


@pytest.mark.parametrize("width", [40, 80, 160])
def test_terminal_report_fits_and_is_whole(report: Report, width: int) -> None:
    text = printed(report, width)
    assert max(map(cell_len, text.splitlines())) <= width
    for word in (
        "0.750",
        "0.500–0.900",
        "passed",
        "failed",
        "inconclusive",
        "hi-Latn",
        "1 min 15 s",
        "0.0123",
    ):
        assert word in text
    assert "1 grade in 1 case" in text


def test_terminal_splits_variants_that_do_not_fit(report: Report) -> None:
    names = [f"variant-number-{n}" for n in range(9)]
    many = report.model_copy(
        update={
            "summary": dict.fromkeys(names, report.summary["planner"]),
            "languages": {},
            "gates": [],
        }
    )
    text = printed(many, 60)
    assert max(map(cell_len, text.splitlines())) <= 60
    assert text.count("0.750") == 9


def test_terminal_tells_names_in_any_script_and_obeys_none(report: Report) -> None:
    names = ["日本語の長い名前", "نموذج", "[bold]x[/nope]", "\x1b]0;owned\x07\u202e"]
    odd = report.model_copy(update={"summary": dict.fromkeys(names, report.summary["planner"])})
    text = printed(odd, 100)
    assert "[bold]x[/nope]" in text
    assert "\u2068نموذج\u2069" in text
    assert not set("\x1b\x07\u202e") & set(text)


def test_one_language_gets_no_table_of_languages() -> None:
    assert "language" not in printed(report_of([result_of("a", "en")]), 80)


# ---- JUnit and JSON lines


def test_junit_counts_gates_and_broken_cases(report: Report, tmp_path: Path) -> None:
    write_junit(report, tmp_path / "junit.xml")
    root = ElementTree.parse(tmp_path / "junit.xml").getroot()
    (suite,) = root.findall("testsuite")
    counts = {"tests": "4", "failures": "1", "errors": "1", "skipped": "1"}
    assert {key: suite.get(key) for key in counts} == counts
    assert {key: root.get(key) for key in counts} == counts
    outcomes = {
        case.get("name"): [child.tag for child in case] for case in suite.findall("testcase")
    }
    assert outcomes == {
        "grounded >= 1": [],
        "ndcg@10 >= 0.8": ["failure"],
        "ndcg@10 by language": ["skipped"],
        "sea-hi": ["error"],
    }
    (error,) = root.iter("error")
    assert error.get("message") == "turn 1: ModelTimeoutError: \ufffd[31mno answer\ufffd"


def test_junit_has_a_suite_for_each_variant(tmp_path: Path) -> None:
    results = [result_of("a", "en", variant=v) for v in ("one", "<two> & \uffff\ud800")]
    write_junit(report_of(results), tmp_path / "junit.xml")
    root = ElementTree.parse(tmp_path / "junit.xml").getroot()
    assert [s.get("name") for s in root] == ["one", "<two> & \ufffd\ufffd"]


def test_jsonl_round_trips(report: Report, tmp_path: Path) -> None:
    write_jsonl(report, tmp_path / "results.jsonl")
    lines = (tmp_path / "results.jsonl").read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert [CaseResult.model_validate_json(line) for line in lines] == report.results
    assert "البحر" in lines[1]


def test_jsonl_stays_strict_json_whatever_a_model_sent(tmp_path: Path) -> None:
    result = result_of("a", "en", value=float("nan"), said="half \ud83d of a pair\u2028\n")
    write_jsonl(report_of([result]), tmp_path / "results.jsonl")
    (line,) = (
        (tmp_path / "results.jsonl").read_text(encoding="utf-8").removesuffix("\n").split("\n")
    )
    read = CaseResult.model_validate_json(line)
    assert read.grades["ndcg@10"].value is None
    assert read.trace.last.said == "half \ufffd of a pair\u2028\n"


# ---- the page


def test_page_loads_nothing(report: Report, tmp_path: Path) -> None:
    page = page_of(report, tmp_path, comparisons=compare(report, report, mean_difference))
    namespaces = {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    assert set(re.findall(r"https?://[^\s\"'<>)]*", page)) <= namespaces
    parsed = Page(page)
    assert not {tag for tag, _ in parsed.elements} & {
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "base",
    }
    assert not parsed.attributes("src")
    assert all(target.startswith("#") for target in parsed.attributes("href"))
    assert all(target.startswith("#") for target in parsed.attributes("xlink:href"))
    assert "@import" not in page
    assert all(target.startswith("#") for target in re.findall(r"url\(([^)]*)\)", page))
    (policy,) = [a["content"] or "" for t, a in parsed.elements if a.get("http-equiv")]
    assert "default-src 'none'" in policy


def test_page_ids_are_distinct(report: Report, tmp_path: Path) -> None:
    two = report.model_copy(
        update={"languages": dict.fromkeys(("a", "b"), report.languages["planner"])}
    )
    ids = Page(page_of(two, tmp_path, comparisons=compare(two, two, mean_difference))).attributes(
        "id"
    )
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("attack", XSS)
def test_text_of_a_case_never_runs(attack: str, tmp_path: Path) -> None:
    plain = Page(page_of(_attacked("harmless"), tmp_path, comparisons=_compared("harmless")))
    page = page_of(_attacked(attack), tmp_path, comparisons=_compared(attack))
    parsed = Page(page)
    assert [tag for tag, _ in parsed.elements] == [tag for tag, _ in plain.elements]
    assert [sorted(a) for _, a in parsed.elements] == [sorted(a) for _, a in plain.elements]
    assert not [a for _, attrs in parsed.elements for a in attrs if a.startswith("on")]
    data, script = parsed.scripts
    assert "<" not in data
    assert script == plain.scripts[1]
    (case,) = data_of(page)["cases"]
    (turn,) = case["turns"]  # type: ignore[misc, attr-defined]
    assert (turn["said"], turn["reply"]["text"]) == (attack, attack)
    assert turn["reply"]["items"][0]["reasons"][0]["text"] == attack


def _attacked(text: str) -> Report:
    result = result_of(text, "en", variant=text, said=text, reply=reply_in("en", text, text, text))
    result.grades = {text: Grade(value=0.5, reason=text)}
    gate = GateResult(gate=text, variant=text, status="failed", found=text)
    found = {text: Estimate(mean=0.5, n=1)}
    report = report_of([result], suite=text, created=text, gates=[gate], notes=[text])
    return report.model_copy(update={"summary": {text: found}, "languages": {text: {text: found}}})


def _compared(text: str) -> object:
    return compare(_attacked(text), _attacked(text), mean_difference)


def test_only_the_pages_own_script_may_run(report: Report, tmp_path: Path) -> None:
    page = page_of(report, tmp_path)
    assert re.search(r"script-src 'unsafe-inline' 'sha256-[\w+/]{43}='", page)
    script = Page(page).scripts[1]
    for way in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "fetch(",
    ):
        assert way not in script


def test_text_of_users_and_replies_finds_its_own_direction(report: Report, tmp_path: Path) -> None:
    noted = report.model_copy(update={"notes": ["ملاحظة"], "suite": "مجموعة"})
    page = page_of(noted, tmp_path)
    assert re.search(r'<p class="note" dir="auto">ملاحظة</p>', page)
    assert re.search(r'<h1 dir="auto">مجموعة</h1>', page)
    script = Page(page).scripts[1]
    prose = script[script.index("function prose") :].partition("\n  }")[0]
    assert 'node.dir = "auto"' in prose
    for text in ("turn.said", "said.text", "reason.text", "grade.reason", "item.title"):
        assert re.search(rf"prose\([^;]*{re.escape(text)}", script), text


def test_page_has_figures_of_each_language(report: Report, tmp_path: Path) -> None:
    page = page_of(report, tmp_path, comparisons=compare(report, report, mean_difference))
    heat, *forests = re.findall(r'<svg class="chart".*?</svg>', page, re.DOTALL)
    assert len(forests) == 2, "one for each metric"
    for chart in (heat, forests[1]):
        labels = set(re.findall(r"<text[^>]*>([^<]*)</text>", chart))
        assert {"en", "ar", "ja", "hi-Latn"} <= labels


def test_figures_that_are_no_numbers_do_not_stop_a_report(report: Report, tmp_path: Path) -> None:
    nothing = Estimate(mean=float("nan"), low=float("nan"), high=float("nan"), n=1)
    odd = report.model_copy(
        update={
            "summary": {"planner": {"kind": nothing}},
            "languages": {"planner": {"en": {"kind": nothing}}},
        }
    )

    def unknown(*_: object) -> Found:
        return Found(float("nan"), None, None, float("nan"), 1)

    assert "n/a" in page_of(odd, tmp_path, comparisons=compare(report, report, unknown))
    assert "n/a" in printed(odd, 60)


def test_page_is_the_same_each_time(report: Report, tmp_path: Path) -> None:
    assert page_of(report, tmp_path) == page_of(report, tmp_path)


def test_page_says_that_there_is_nothing_to_compare(report: Report, tmp_path: Path) -> None:
    assert "There is nothing to compare" in page_of(report, tmp_path)


def test_page_holds_every_case_and_long_texts_once(tmp_path: Path) -> None:
    results = [result_of(f"c{n}", "en") for n in range(3)]
    for result in results:
        result.trace.last.messages = [{"role": "system", "content": "the same prompt"}]
    page = page_of(report_of(results), tmp_path)
    assert [case["id"] for case in data_of(page)["cases"]] == ["c0", "c1", "c2"]
    assert page.count("the same prompt") == 1


def test_reason_whose_evidence_is_missing_says_so(report: Report, tmp_path: Path) -> None:
    page = page_of(report, tmp_path)
    assert "f1:mood: slow (search_items)" in page
    assert "f1:gone: not in the reply's evidence" in page


def test_report_without_figures_is_a_page(tmp_path: Path) -> None:
    empty = Report(
        suite="s",
        created="now",
        seed=1,
        variants=[],
        summary={},
        languages={},
        results=[],
        finished=False,
    )
    page = page_of(empty, tmp_path)
    assert "Ended early" in page
    assert "There are no figures by language" in page
    assert "ended early" in printed(empty, 40)
    write_junit(empty, tmp_path / "junit.xml")
    assert ElementTree.parse(tmp_path / "junit.xml").getroot().get("tests") == "0"


# ---- comparisons


def test_first_two_variants_are_compared_without_a_baseline() -> None:
    results = [
        result_of("a", "en", variant="old", value=0.5),
        result_of("a", "en", variant="new", value=0.75),
        result_of("b", "ar", variant="old", value=0.5),
        result_of("b", "ar", variant="new", value=None),
    ]
    (found,) = compare(report_of(results), None, mean_difference)
    assert (found.variant, found.baseline) == ("new", "old")
    assert found.overall["ndcg@10"].mean == 0.25
    assert found.overall["ndcg@10"].n == 1, "only a is graded on both sides"
    assert list(found.languages["ndcg@10"]) == ["en"]


def test_variants_are_compared_with_their_namesakes_in_the_baseline() -> None:
    ours = report_of([result_of("a", "en", variant=v, value=1.0) for v in ("x", "y")])
    theirs = report_of([result_of("a", "en", variant=v, value=0.5) for v in ("y", "z")])
    (found,) = compare(ours, theirs, mean_difference)
    assert (found.variant, found.baseline) == ("y", "y (baseline)")
    assert found.overall["ndcg@10"].mean == 0.5


def test_one_variant_alone_has_nothing_to_be_compared_with(report: Report) -> None:
    assert compare(report, None, mean_difference) == []
