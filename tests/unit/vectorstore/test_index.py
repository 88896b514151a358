from pathlib import Path

import numpy as np
import pytest

from catalog.catalog import Catalog, build_catalog
from tests.fakes import WordEmbedder, item
from vectorstore.entries import Entry, entries, passage
from vectorstore.index import ItemIndex, build_index
from vectorstore.search import hybrid
from vectorstore.titles import find_titles, mentions

EMBEDDER = WordEmbedder()
ITEMS = [
    item("a", titles={"en": "Spirited Away"}, title_original="千と千尋の神隠し", original_language="ja",
         genres=("animation",), countries=("JP",), texts={"en": "red boat", "ja": "赤い 船"}),
    item("b", titles={}, title_original="Das Leben der Anderen", texts={"de": "blue train"}),
    item("c", titles={}, title_original="Good Morning", texts={"en": "green boat"}),
]  # fmt: skip


@pytest.fixture
def index(tmp_path: Path) -> ItemIndex:
    texts = [
        Entry(0, "en", "red boat"),
        Entry(0, "ja", "赤い 船"),
        Entry(1, "de", "blue train"),
        Entry(2, "en", "green boat"),
    ]
    seen: list[int] = []
    assert build_index(tmp_path / "chroma", texts, EMBEDDER, on_entries=seen.append) == 4
    assert sum(seen) == 4
    return ItemIndex(tmp_path / "chroma")


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    build_catalog(ITEMS, tmp_path / "catalog.db")
    return Catalog(tmp_path / "catalog.db")


def test_an_item_is_as_near_as_its_nearest_text(index: ItemIndex) -> None:
    found = index.nearest(EMBEDDER.embed_query("赤い 船"), 3)
    assert (found[0].item_num, found[0].language) == (0, "ja")
    assert found[0].similarity == pytest.approx(1.0, abs=1e-3)
    assert len({n.item_num for n in found}) == len(found)


def test_only_allowed_items_are_found(index: ItemIndex) -> None:
    found = index.nearest(EMBEDDER.embed_query("boat"), 3, allowed=np.array([1, 2]))
    assert {n.item_num for n in found} == {1, 2}
    assert found[0].item_num == 2
    assert index.nearest(EMBEDDER.embed_query("boat"), 3, allowed=np.array([], dtype=int)) == []


def test_an_items_vector_is_of_unit_length(index: ItemIndex) -> None:
    assert np.linalg.norm(index.vector(0)) == pytest.approx(1.0, abs=1e-5)


def test_words_add_to_meaning_and_find_titles(catalog: Catalog, index: ItemIndex) -> None:
    found = hybrid(catalog, index, "千尋", EMBEDDER.embed_query("train"), 3)
    assert found[0].item_num == 1
    assert 0 in [f.item_num for f in found]
    assert all(0 <= f.relevance <= 1 for f in found)


def test_an_entry_says_genre_and_country_in_its_own_language() -> None:
    assert passage(ITEMS[0], "ja") == "千と千尋の神隠し (アニメーション, 日本): 赤い 船"
    assert passage(ITEMS[0], "en") == "Spirited Away (animation, Japan): red boat"
    assert [e.language for e in entries([item("x")])] == ["en"]


@pytest.mark.parametrize(
    ("title", "item_num", "sure"),
    [
        ("Spirited Away", 0, True),
        ("spirted away", 0, True),
        ("千と千尋の神隠し", 0, True),
        ("SPIRITED  AWAY!", 0, True),
        ("das leben der andern", 1, True),
    ],
)
def test_titles_are_linked_with_typos_and_in_any_script(
    catalog: Catalog, title: str, item_num: int, sure: bool
) -> None:
    best = find_titles(catalog, title)[0]
    assert (best.item_num, best.sure) == (item_num, sure)


@pytest.mark.parametrize("title", ["", "???", "The Godfather", "life", "away"])
def test_what_is_no_title_is_not_linked_silently(catalog: Catalog, title: str) -> None:
    assert not [m for m in find_titles(catalog, title) if m.sure]


def test_titles_are_seen_inside_a_text(catalog: Catalog) -> None:
    assert [m.item_nums for m in mentions(catalog, "something like spirited away, please")] == [
        (0,)
    ]
    assert [m.item_nums for m in mentions(catalog, "千と千尋の神隠しみたいな映画")] == [(0,)]
    assert mentions(catalog, "nothing of the kind") == []
