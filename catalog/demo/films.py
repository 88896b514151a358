"""The demo films as a source of rows."""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from catalog.presets import Source
from catalog.tables import Reject, Row, read_rows

DEMO = "demo"
"""The name under which the demo catalogue is ingested."""


def films_folder() -> Path:
    """Return the folder of the demo's JSONL files, one a region."""
    return Path(str(resources.files("catalog").joinpath("demo", "films")))


def viewers_file() -> Path:
    """Return the file of the simulated viewers' interactions."""
    return films_folder().parent / "simulated_interactions.csv"


def _rows() -> Iterator[Row | Reject]:
    for path in sorted(films_folder().glob("*.jsonl")):
        yield from read_rows(path)


def demo_source() -> Source:
    """Return the demo: films, and the interactions of simulated viewers."""
    return Source(
        items=_rows,
        file="films",
        interactions=lambda: read_rows(viewers_file()),
        interactions_file=viewers_file().name,
        scale=5.0,
    )
