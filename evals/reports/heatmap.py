"""Languages by metrics as a map, so that the weak spots of a variant are seen at once."""

from collections.abc import Mapping

from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from evals.reports.figures import is_grade, number_text
from evals.reports.svg import ACCENT, INK, LINE, MUTED, SIZE, drawing, inline, label, new_figure
from evals.results import Estimate

_CELL = (54, 26)
_GAP = 2
_LETTER = 7.5
"""Pixels a letter of a label takes at most, on average."""
_SLANT = 0.6
"""Of a metric's name, as rise over length; about 37 degrees."""
_FAINT, _STRONG = 0.04, 0.6
"""Opacity of the accent for 0 and 1: ink is readable on all of it, on paper and on black. In
between it goes with the square, as grades crowd near 1."""


def heat_map(
    name: str, variant: str, languages: Mapping[str, Mapping[str, Estimate]], metrics: list[str]
) -> Markup:
    """Return a figure with a row for each language and a column for each metric.

    The stronger the colour, the nearer to 1; a figure that is missing leaves its cell open.
    """
    left = _LETTER * max(map(len, languages)) + 12
    top = _LETTER * max(map(len, metrics)) * _SLANT + 16
    reach = _LETTER * len(metrics[-1]) * 0.8
    width = left + len(metrics) * _CELL[0] + max(8.0, reach - _CELL[0] / 2)
    height = top + len(languages) * _CELL[1] + 4
    with drawing():
        figure = new_figure(width, height)
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
        axes.set_axis_off()
        for column, metric in enumerate(metrics):
            x = left + (column + 0.4) * _CELL[0]
            axes.text(x, top - 6, label(metric), rotation=37, rotation_mode="anchor", color=MUTED)
        for row, (language, estimates) in enumerate(sorted(languages.items())):
            y = top + row * _CELL[1]
            axes.text(
                left - 10, y + _CELL[1] / 2, label(language), ha="right", va="center_baseline"
            )
            for column, metric in enumerate(metrics):
                _cell(axes, left + column * _CELL[0], y, estimates.get(metric))
        says = f"Mean by language and metric for {variant}; the table below has the same figures."
        return inline(figure, name, says)


def _cell(axes: Axes, x: float, y: float, estimate: Estimate | None) -> None:
    graded = estimate is not None and estimate.n > 0 and is_grade(estimate.mean)
    strength = min(max(estimate.mean, 0.0), 1.0) ** 2 if estimate and graded else 0.0
    box = Rectangle(
        (x + _GAP / 2, y + _GAP / 2),
        _CELL[0] - _GAP,
        _CELL[1] - _GAP,
        facecolor=ACCENT if graded else "none",
        edgecolor="none" if graded else LINE,
        alpha=_FAINT + (_STRONG - _FAINT) * strength if graded else None,
    )
    axes.add_patch(box)
    text = number_text(estimate.mean)[:5] if estimate and graded else "–"
    middle = (x + _CELL[0] / 2, y + _CELL[1] / 2)
    axes.text(*middle, text, ha="center", va="center_baseline", size=SIZE - 1, color=INK)
