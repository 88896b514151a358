"""A report as one page that needs nothing else: no network, no server, no other file."""

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path

import jinja2
from markupsafe import Markup

from evals.reports import figures
from evals.reports.comparison import Comparison
from evals.reports.explorer import explorer_data
from evals.reports.forest import difference_text, forest_plot
from evals.reports.heatmap import heat_map
from evals.reports.jsonl import to_json
from evals.results import Report

_HERE = Path(__file__).parent


def write_html(report: Report, path: Path, *, comparisons: Sequence[Comparison] = ()) -> None:
    """Write a report as one page of HTML.

    Text of cases, replies and models is data in it: it is shown and never run.

    Args:
        report: What was found.
        path: The file; one that is there is replaced.
        comparisons: As from `compare`; none where there is nothing to compare with.
    """
    script = Markup((_HERE / "report.js").read_text(encoding="utf-8"))  # ours
    page = _template().render(
        report=report,
        figures=figures,
        difference_text=difference_text,
        style=Markup((_HERE / "report.css").read_text(encoding="utf-8")),  # ours
        script=script,
        script_hash=_hash(script),
        variants=figures.variant_names(report),
        metrics=figures.metric_names(report.summary.values()),
        languages=figures.language_names(report),
        maps=_maps(report),
        comparisons=comparisons,
        plots=_plots(comparisons),
        data=_embedded(explorer_data(report)),
    )
    path.write_text(page, encoding="utf-8", errors="replace", newline="\n")


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html.j2")


def _hash(script: str) -> str:
    """Return what the page's policy knows its script by, so that no other one runs."""
    digest = hashlib.sha256(script.encode("utf-8")).digest()
    return "sha256-" + base64.b64encode(digest).decode()


def _embedded(data: object) -> Markup:
    """Return JSON that no text in it can end or escape from: it holds no `<`."""
    return Markup(to_json(data).replace("<", "\\u003c"))


def _maps(report: Report) -> dict[str, Markup]:
    """Return variant to heat map, for those with figures by language."""
    maps = {}
    for number, (variant, languages) in enumerate(report.languages.items()):
        metrics = figures.metric_names([report.summary.get(variant, {}), *languages.values()])
        if metrics and languages:
            maps[variant] = heat_map(f"heat{number}", variant, languages, metrics)
    return maps


def _plots(comparisons: Sequence[Comparison]) -> list[dict[str, Markup]]:
    """Return metric to forest plot for each comparison."""
    return [
        {
            metric: forest_plot(f"forest{number}m{nth}", comparison, metric)
            for nth, metric in enumerate(comparison.overall)
        }
        for number, comparison in enumerate(comparisons)
    ]
