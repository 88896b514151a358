"""A report for the terminal, as wide as it is."""

import re

from rich.console import Console
from rich.table import Table
from rich.text import Text

from evals.reports.figures import (
    cost_text,
    duration_text,
    interval_text,
    language_names,
    metric_names,
    number_text,
    ungraded_text,
    variant_names,
)
from evals.results import Estimate, GateResult, Report

_N_MAIN = 4
"""Metrics shown by language; the page has them all."""
_CELL = 14
"""Columns that a figure needs at least, its interval being folded under it."""
_STYLES = {"passed": "green", "failed": "bold red", "inconclusive": "yellow"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What drives a terminal, or turns the text that stands after it."""
_RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def show(report: Report, console: Console) -> None:
    """Print a report: metrics by variant and by language, gates, what is missing, the price.

    Where the variants do not fit side by side, they stand in several tables.
    """
    console.print(_line(f"{report.suite} · {report.created} · seed {report.seed}", "bold"))
    if not report.finished:
        console.print(_line("ended early: these figures are of a part of the cases", "bold yellow"))
    for table in [
        *_variant_tables(report, console.width),
        *_language_tables(report, console.width),
    ]:
        console.print()
        console.print(table)
    console.print()
    for gate in report.gates:
        console.print(_gate(gate))
    for note in report.notes:
        console.print(_line(f"note: {note}"))
    console.print(_line(f"cases {len(report.results):,} · ungraded {ungraded_text(report)}"))
    console.print(_line(f"took {duration_text(report.seconds)} · cost {cost_text(report.cost)}"))


def _variant_tables(report: Report, width: int) -> list[Table]:
    metrics = metric_names(report.summary.values())
    names = [name for name in variant_names(report) if name in report.summary]
    n_side_by_side = max(1, (width - _label_width(metrics, width)) // _CELL)
    tables = []
    for start in range(0, len(names), n_side_by_side):
        shown = names[start : start + n_side_by_side]
        table = _table("metric", shown)
        for metric in metrics:
            cells = [_estimate(report.summary[name].get(metric)) for name in shown]
            table.add_row(_text(metric), *cells)
        tables.append(table)
    return tables


def _language_tables(report: Report, width: int) -> list[Table]:
    """Return a table for each variant, if there is more than one language to tell apart."""
    languages = language_names(report)
    if len(languages) < 2:
        return []
    n_metrics = min(_N_MAIN, max(1, (width - _label_width(languages, width)) // _CELL))
    tables = []
    for variant, by_language in report.languages.items():
        metrics = metric_names([report.summary.get(variant, {}), *by_language.values()])[:n_metrics]
        table = _table("language", metrics)
        table.title = _text(f"{variant}, by language")
        for language in languages:
            estimates = by_language.get(language, {})
            table.add_row(_text(language), *(_mean(estimates.get(metric)) for metric in metrics))
        tables.append(table)
    return tables


def _label_width(labels: list[str], width: int) -> int:
    return min(max(map(len, labels), default=0) + 3, width // 2)


def _table(label: str, columns: list[str]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), title_justify="left")
    table.add_column(label, overflow="fold", style="bold")
    for column in columns:
        table.add_column(_text(column), overflow="fold", min_width=_CELL - 3)
    return table


def _estimate(estimate: Estimate | None) -> Text:
    text = _mean(estimate)
    if estimate is not None and (interval := interval_text(estimate)):
        text.append(f" {interval}", "dim")
    return text


def _mean(estimate: Estimate | None) -> Text:
    if estimate is None or estimate.n == 0:
        return Text("–" if estimate is None else "ungraded", "dim")
    return Text(number_text(estimate.mean))


def _gate(gate: GateResult) -> Text:
    rest = f"  {_tame(gate.gate)} · {_tame(gate.variant)}: {_tame(gate.found)}"
    return Text.assemble((gate.status, _STYLES[gate.status]), rest)


def _line(text: str, style: str = "") -> Text:
    return Text(_tame(text), style)


def _text(text: str) -> Text:
    return Text(_tame(text))


def _tame(text: str) -> str:
    """Return text without control characters, set apart if it runs from right to left."""
    plain = _CONTROL.sub("\ufffd", text)
    return f"\u2068{plain}\u2069" if _RIGHT_TO_LEFT.search(plain) else plain
