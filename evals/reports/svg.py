"""Figures of matplotlib as SVG that lives in a page: its colours, its fonts, no clash of ids."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib
from markupsafe import Markup
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

INK = "#0a0b0c"
MUTED = "#6a6b6c"
LINE = "#d0d1d2"
ACCENT = "#0a6e6f"
_IN_PAGE = {INK: "var(--ink)", MUTED: "var(--muted)", LINE: "var(--line)", ACCENT: "var(--accent)"}
"""Colour in the figure to that of the page, which is light or dark."""
SIZE = 12
"""Of text, in points; a point of the figure is a pixel of the page."""
_NO_METADATA = {"Creator": None, "Date": None, "Format": None, "Type": None}
_NOT_DRAWN = re.compile(r"<!--.*?-->|<style.*?</style>|<metadata>.*?</metadata>", re.DOTALL)


@contextmanager
def drawing() -> Iterator[None]:
    """Draw in the style of the page; the settings of matplotlib are put back after."""
    with matplotlib.rc_context(
        {
            "svg.fonttype": "none",
            "svg.hashsalt": "polyrec",
            "text.parse_math": False,
            "font.family": ["DejaVu Sans"],
            "font.size": SIZE,
            "text.color": INK,
            "axes.unicode_minus": True,
        }
    ):
        yield


def new_figure(width: float, height: float) -> Figure:
    """Return an empty figure of that many pixels, which no window will show."""
    figure = Figure(figsize=(width / 72, height / 72), dpi=72)
    FigureCanvasSVG(figure)
    return figure


def label(text: str) -> str:
    """Return text that the figure's font has glyphs for: names here are ASCII, as tags are."""
    return re.sub(r"[^ -~]", lambda odd: odd[0].encode("unicode_escape").decode(), text)


def inline(figure: Figure, name: str, says: str) -> Markup:
    """Return a figure as an element of HTML.

    Args:
        figure: Drawn within `drawing`.
        name: Distinct in the page, of letters and digits: ids start with it.
        says: What the figure shows, for who cannot see it.
    """
    out = io.StringIO()
    figure.savefig(out, format="svg", metadata=_NO_METADATA, transparent=True)
    svg = _NOT_DRAWN.sub("", out.getvalue())
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r'(\sid="|href="#|url\(#)', rf"\g<1>{name}-", svg)
    for colour, variable in _IN_PAGE.items():
        svg = svg.replace(colour, variable)
    width, height = (round(inches * 72) for inches in figure.get_size_inches())
    tag = Markup('<svg class="chart" role="img" aria-label="{}" viewBox="0 0 {} {}" width="{}" ').format(
        says, width, height, width
    )  # fmt: skip
    # the text is escaped by matplotlib; all else in it are numbers and the names above
    return tag + Markup(re.sub(r"^<svg[^>]*>", 'xmlns:xlink="http://www.w3.org/1999/xlink">', svg))
