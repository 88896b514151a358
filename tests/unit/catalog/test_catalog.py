from pathlib import Path

import pytest

from catalog.catalog import Catalog, build_catalog
from catalog.filters import AnyOf, Filter
from catalog.items import UnknownItemError
from tests.fakes import item

ITEMS = [
    item("a", title_original="千と千尋の神隠し", titles={"en": "Spirited Away"}, year=2001,
         countries=("JP",), genres=("animation", "fantasy"), original_language="ja", runtime=125,
         texts={"en": "A bathhouse for spirits.", "ja": "湯屋で働く少女。"}),
    item("b", title_original="Amélie", year=2001, countries=("FR", "DE"), genres=("comedy",),
         original_language="fr", creators=("Jean-Pierre Jeunet",), texts={"fr": "Une serveuse à Montmartre."}),
    item("c", title_original="Ikiru", year=1952, countries=("JP",), genres=("drama",),
         original_language="ja", texts={"en": "A clerk learns that he is dying."}),
    item("d", title_original="Untitled", genres=("drama", "comedy")),
]  # fmt: skip


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    build_catalog(ITEMS, tmp_path / "catalog.db")
    return Catalog(tmp_path / "catalog.db")


def test_items_come_back_as_they_went_in(catalog: Catalog) -> None:
    assert list(catalog) == ITEMS
    with pytest.raises(UnknownItemError, match="no item 'zzz'"):
        catalog.item("zzz")


@pytest.mark.parametrize(
    ("rules", "kept"),
    [
        pytest.param(Filter(include=(AnyOf(frozenset({("country", "JP")})),)), "ac", id="country"),
        pytest.param(
            Filter(include=(AnyOf(frozenset({("country", "JP"), ("country", "DE")})),)),
            "abc",
            id="one of two countries",
        ),
        pytest.param(
            Filter(
                include=(
                    AnyOf(frozenset({("genre", "drama")})),
                    AnyOf(frozenset({("genre", "comedy")})),
                )
            ),
            "d",
            id="both genres",
        ),
        pytest.param(Filter(exclude=frozenset({("genre", "drama")})), "ab", id="not a genre"),
        pytest.param(Filter(at_least={"year": 1990}), "ab", id="an unknown year breaks a bound"),
        pytest.param(Filter(at_most={"year": 2001, "runtime": 130}), "a", id="two bounds"),
        pytest.param(Filter(without=frozenset({"a", "b"})), "cd", id="without items"),
        pytest.param(
            Filter(include=(AnyOf(frozenset({("creator", "jean pierre jeunet")})),)),
            "b",
            id="maker",
        ),
    ],
)
def test_rules_keep_the_items_they_say(catalog: Catalog, rules: Filter, kept: str) -> None:
    allowed = catalog.allowed(rules)
    assert allowed is not None
    assert "".join(catalog.at(num).item_id for num in allowed.tolist()) == kept


def test_no_rule_allows_all(catalog: Catalog) -> None:
    assert catalog.allowed(Filter()) is None


@pytest.mark.parametrize(
    ("query", "best"),
    [("bathhouse", "a"), ("湯屋", "a"), ("千尋", "a"), ("montmartre", "b"), ("AMELIE", "b")],
)
def test_full_text_finds_words_of_any_script(catalog: Catalog, query: str, best: str) -> None:
    (num, score), *_ = catalog.full_text(query, 3)
    assert catalog.at(num).item_id == best
    assert 0 < score <= 1


@pytest.mark.parametrize("query", ["", '"', "NOT AND OR", "a* b:", "zzzz", "')--"])
def test_full_text_takes_any_query_as_words(catalog: Catalog, query: str) -> None:
    catalog.full_text(query, 3)


def test_titles_are_found_folded_in_every_language(catalog: Catalog) -> None:
    found = catalog.titled(["spirited away", "千と千尋の神隠し", "amelie", "nothing"])
    assert found == {"spirited away": [0], "千と千尋の神隠し": [0], "amelie": [1]}


@pytest.mark.parametrize(
    ("tag", "title"),
    [
        ("en", "Spirited Away"),
        ("ja", "千と千尋の神隠し"),
        ("zh", "Spirited Away"),
        ("sw", "Spirited Away"),
    ],
)
def test_a_reader_gets_the_title_they_know(tag: str, title: str) -> None:
    assert ITEMS[0].title_for(tag) == title
