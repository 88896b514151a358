"""Differences by language with their intervals, one under the other: a forest plot."""

from collections.abc import Mapping
from math import isfinite

from markupsafe import Markup
from matplotlib.axes import Axes

from evals.reports.comparison import Comparison, Difference
from evals.reports.figures import signed_text
from evals.reports.svg import ACCENT, INK, LINE, MUTED, SIZE, drawing, inline, label, new_figure

_ROW = 24
_LEFT, _PLOT, _RIGHT = 96, 260, 300
_TOP, _BOTTOM = 26, 30
_HALVES = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1.0)
"""Where an axis may end; the least keeps a tiny difference tiny."""


def forest_plot(name: str, comparison: Comparison, metric: str) -> Markup:
    """Return a figure with the overall difference in a metric on top, and each language below."""
    rows = {"overall": comparison.overall[metric]} | {
        label(tag): difference for tag, difference in comparison.languages[metric].items()
    }
    width, height = _LEFT + _PLOT + _RIGHT, _TOP + _ROW * len(rows) + _BOTTOM
    with drawing():
        figure = new_figure(width, height)
        box = (_LEFT / width, _BOTTOM / height, _PLOT / width, _ROW * len(rows) / height)
        axes = figure.add_axes(box, ylim=(len(rows) - 0.5, -0.5))
        _frame(axes, _half_axis(rows))
        for row, (tag, difference) in enumerate(rows.items()):
            _draw(axes, row, tag, difference)
        axes.text(0, 1, "worse", transform=axes.transAxes, color=MUTED, size=SIZE - 1, va="bottom")
        axes.text(
            1, 1, "better", transform=axes.transAxes, color=MUTED, size=SIZE - 1, va="bottom", ha="right"
        )  # fmt: skip
        says = f"{metric}: {comparison.variant} less {comparison.baseline}, by language."
        return inline(figure, name, says)


def _half_axis(rows: Mapping[str, Difference]) -> float:
    ends = [end for row in rows.values() for end in (row.mean, row.low, row.high)]
    far = max((abs(end) for end in ends if end is not None and isfinite(end)), default=0.0)
    return next((half for half in _HALVES if half >= far), far)


def _frame(axes: Axes, half: float) -> None:
    axes.set_xlim(-half * 1.05, half * 1.05)
    axes.patch.set_alpha(0)
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(LINE)
    axes.set_yticks([])
    axes.set_xticks([-half, 0, half], [signed_text(tick) for tick in (-half, 0, half)])
    axes.tick_params(colors=MUTED, labelsize=SIZE - 1, length=3)
    axes.axvline(0, color=MUTED, linewidth=1)


def _draw(axes: Axes, row: int, tag: str, difference: Difference) -> None:
    """Draw a row; in the accent where the interval does not hold zero."""
    low, high = difference.low, difference.high
    clear = low is not None and high is not None and (low > 0 or high < 0)
    colour = ACCENT if clear else MUTED
    if low is not None and high is not None:
        axes.plot([low, high], [row, row], color=colour, linewidth=2, solid_capstyle="butt")
    marker = "D" if row == 0 else "o"
    axes.plot([difference.mean], [row], marker=marker, color=colour, markersize=7, clip_on=False)
    beside = axes.get_yaxis_transform()
    weight = "bold" if row == 0 else "normal"
    axes.text(-0.04, row, tag, transform=beside, ha="right", va="center_baseline", weight=weight)
    axes.text(
        1.04, row, difference_text(difference), transform=beside, va="center_baseline", color=INK
    )


def difference_text(difference: Difference) -> str:
    """Return a difference with its interval, the number of pairs and p."""
    interval = ""
    if difference.low is not None and difference.high is not None:
        interval = f" ({signed_text(difference.low)} to {signed_text(difference.high)})"
    tested = ""
    if difference.p is not None and isfinite(difference.p):
        tested = ", p < 0.001" if difference.p < 0.001 else f", p {difference.p:.3f}"
    return f"{signed_text(difference.mean)}{interval}, n {difference.n}{tested}"
