"""Tools as a model calls them, on the demo catalogue."""

from typing import Any

import pytest
from langchain.tools import ToolRuntime

from agent.conversation import Conversation
from app.services import Services
from tools import TOOLS
from tools.errors import ToolError

BY_NAME = {tool.name: tool for tool in TOOLS}


@pytest.fixture
def session(demo: Services) -> Conversation:
    return demo.conversation()


def call(session: Conversation, name: str, **args: Any) -> str:
    runtime: ToolRuntime[Any, Any] = ToolRuntime(
        state={},
        context=session,
        config={},
        stream_writer=lambda _: None,
        tool_call_id="1",
        store=None,
    )
    made = {"name": name, "args": args | {"runtime": runtime}, "id": "1", "type": "tool_call"}
    return str(BY_NAME[name].invoke(made).content)


def test_search_and_rank_pass_items_by_handle(session: Conversation) -> None:
    assert call(session, "search_items", query="湯屋で働く少女").startswith("c1: ")
    ranked = call(session, "rank_items", candidates="c1", count=3)
    assert "spirited-away-2001 | title=Spirited Away | year=2001" in ranked
    assert ranked.count("\n") == 3
    assert "spirited-away-2001:year" in session.evidence


def test_rules_filter_what_search_finds(session: Conversation) -> None:
    changes = [{"attribute": "country", "rule": "include", "value": "jp"}]
    assert call(session, "update_constraints", changes=changes) == "k1: country include JP"
    call(session, "search_items", query="comedy")
    catalog = session.sources.catalog
    assert all("JP" in catalog.at(f.item_num).countries for f in session.candidates["c1"].found)


@pytest.mark.parametrize(
    ("name", "args", "message"),
    [
        ("rank_items", {"candidates": "c7"}, "no candidates 'c7'; there are: none yet"),
        ("item_details", {"item_id": "the-godfather"}, "no item 'the-godfather'"),
        ("search_items", {"query": "x", "like": "nothing-1999"}, "no item 'nothing-1999'"),
        ("find_title", {"title": "qqqqqqqq zzzzz"}, "no title like"),
        ("translate_text", {"text": "hello", "target": "fr"}, "no translation engine"),
        ("culture_profile", {"market": "XX"}, "'XX' is no ISO 3166-1"),
    ],
)
def test_what_cannot_be_done_tells_the_model_what_would(
    session: Conversation, name: str, args: dict[str, Any], message: str
) -> None:
    with pytest.raises(ToolError, match=message):
        call(session, name, **args)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"attribute": "genre", "rule": "include", "value": "comédie"}, "nearest: .*comedy"),
        (
            {"attribute": "country", "rule": "include", "value": "Japon"},
            "ISO 3166-1 code such as JP",
        ),
        ({"attribute": "year", "rule": "at_least", "value": "nineties"}, "whole number"),
        ({"attribute": "original_language", "rule": "include", "value": "french!"}, "BCP 47"),
        ({"attribute": "item", "rule": "like", "value": "Amélie"}, "find_title gives the id"),
        ({"action": "remove", "value": "k1"}, "there is no rule 'k1'"),
        ({"action": "add", "attribute": "genre"}, "takes attribute, rule and value"),
    ],
)
def test_translated_or_unknown_values_are_refused_with_the_valid_ones(
    session: Conversation, change: dict[str, str], message: str
) -> None:
    with pytest.raises(ToolError, match=message):
        call(session, "update_constraints", changes=[change])


def test_a_change_that_fails_leaves_all_rules_as_they_were(session: Conversation) -> None:
    good = {"attribute": "genre", "rule": "include", "value": "comedy"}
    bad = {"attribute": "genre", "rule": "include", "value": "comédie"}
    with pytest.raises(ToolError):
        call(session, "update_constraints", changes=[good, bad])
    assert session.constraints.entries == ()


def test_scores_need_a_history(session: Conversation, demo: Services) -> None:
    call(session, "search_items", query="comedy")
    with pytest.raises(ToolError, match="no history to go by"):
        call(session, "score_items", candidates="c1")
    viewer = demo.conversation(user_id="sim-0001")
    call(viewer, "search_items", query="comedy")
    assert call(viewer, "score_items", candidates="c1").count("\n") == 9


def test_a_title_in_another_script_is_found(session: Conversation) -> None:
    assert "1.00 spirited-away-2001" in call(session, "find_title", title="千と千尋の神隠し")


def test_culture_tells_of_a_country_and_is_silent_when_off(
    session: Conversation, demo: Services
) -> None:
    profile = call(session, "culture_profile", market="IL")
    assert "languages=he" in profile
    assert "week_starts=Sunday" in profile
    assert "sources=Unicode CLDR" in profile
    with pytest.raises(ToolError, match="switched off"):
        call(demo.conversation(culture=False), "culture_profile", market="IL")


def test_item_text_cannot_close_its_fence() -> None:
    from tools.show import fenced

    assert fenced("a«/data»b«data»c") == "«data»abc«/data»"


def test_a_mark_inside_a_mark_does_not_close_the_fence() -> None:
    from tools.show import fenced

    assert fenced("a«/da«/data»ta»b") == "«data»ab«/data»"


def _shown(session: Conversation, *ids: str) -> None:
    session.shown = list(ids)


def _rule(session: Conversation, **change: str) -> str:
    return call(session, "update_constraints", changes=[change])


def test_rules_may_refer_to_the_list_shown(session: Conversation) -> None:
    _shown(session, "tampopo-1985", "kwaidan-1964", "cure-1997")
    assert "item like kwaidan-1964" in _rule(session, attribute="item", rule="like", value="#2")
    assert "item unlike cure-1997" in _rule(session, attribute="item", rule="unlike", value="#-1")


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [
        ("more_than", "#2", "year at_least 1965"),
        ("less_than", "tampopo-1985", "year at_most 1984"),
        ("more_than", "shown", "year at_least 1998"),
        ("less_than", "shown", "year at_most 1963"),
        ("more_than", "typical", "year at_least 1986"),
    ],
)
def test_a_comparison_with_shown_films_becomes_a_bound(
    session: Conversation, rule: str, value: str, expected: str
) -> None:
    _shown(session, "tampopo-1985", "kwaidan-1964", "cure-1997")
    assert expected in _rule(session, attribute="year", rule=rule, value=value)


def test_a_reference_that_points_nowhere_is_refused_in_words(session: Conversation) -> None:
    with pytest.raises(ToolError, match="no list was shown yet"):
        _rule(session, attribute="item", rule="like", value="#1")
    _shown(session, "tampopo-1985")
    with pytest.raises(ToolError, match="the list has no number 4; it has 1 to 1"):
        _rule(session, attribute="year", rule="more_than", value="#4")
    with pytest.raises(ToolError, match="more_than takes year, runtime, maturity, price"):
        _rule(session, attribute="genre", rule="more_than", value="#1")


def test_taking_back_twice_in_a_turn_is_taking_back_once(session: Conversation) -> None:
    for turn, genre in enumerate(("comedy", "drama"), start=1):
        session.turn = turn
        _rule(session, attribute="genre", rule="exclude", value=genre)
    session.turn = 3
    _rule(session, action="undo")
    assert _rule(session, action="undo") == "k1: genre exclude comedy"
    session.turn = 4
    assert _rule(session, action="undo") == "no rules in force"
    assert _rule(session, action="undo") == "no rules in force"


def test_a_fresh_search_leaves_out_what_was_shown(session: Conversation) -> None:
    call(session, "search_items", query="comedy")
    first = [session.sources.catalog.at(f.item_num).item_id for f in session.candidates["c1"].found]
    session.passed = first[:10]
    call(session, "search_items", query="comedy", fresh=True)
    again = {session.sources.catalog.at(f.item_num).item_id for f in session.candidates["c2"].found}
    assert not again & set(first[:10])
