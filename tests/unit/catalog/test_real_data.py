"""The presets on the real data sets, where a developer has them: POLYREC_TEST_DATA names their folder."""

import os
from pathlib import Path

import pytest

from catalog.load import load_interactions_table, load_items
from catalog.presets import Preset, open_preset

DATA = os.environ.get("POLYREC_TEST_DATA", "")

pytestmark = pytest.mark.skipif(
    not DATA, reason="POLYREC_TEST_DATA names no folder with the real data sets"
)


@pytest.mark.parametrize(
    ("folder", "preset", "n_items", "n_interactions", "most_rejects"),
    [
        ("ml-latest-small", "movielens", 9742, 100_836, 0),
        ("ml-100k", "movielens", 1682, 100_000, 2),
        ("goodbooks-10k", "goodbooks-10k", 10_000, 979_478, 0),
        ("book-crossing", "book-crossing", 27_109, 117_961, 50),
    ],
)
def test_a_preset_reads_its_data_set_whole(
    folder: str, preset: Preset, n_items: int, n_interactions: int, most_rejects: int
) -> None:
    path = Path(DATA) / folder
    if not path.is_dir():
        pytest.skip(f"{folder} is not among the data sets")
    source = open_preset(preset, path)
    items = load_items(source.items(), source.mapping, file=source.file)
    assert source.interactions is not None
    met = load_interactions_table(
        source.interactions(),
        items.items_nums(),
        source.mapping,
        file=source.interactions_file,
        scale=source.scale,
        markets=source.markets(),
    )
    assert len(items.rejects) <= most_rejects, items.rejects[:3]
    assert len(items.items) >= n_items - most_rejects
    assert met.interactions is not None
    # two rows of ml-100k have no year but a word; a user's second rating of an item replaces the first: goodbooks has 2,278 such pairs
    assert len(met.interactions) >= n_interactions - 25 * most_rejects
    if preset == "book-crossing":
        known = [market for market in met.interactions.markets if market]
        assert len(known) > 0.9 * len(met.interactions.markets)
        assert {"US", "DE", "FR", "ES", "GB"} <= set(known)
