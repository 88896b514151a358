"""Tool arguments as small models write them."""

import json
from typing import Any

import pytest

from agent.arguments import repaired
from agent.conversation import Conversation
from app.services import Services
from tools.update_constraints import Change, apply


@pytest.fixture
def conversation(demo: Services) -> Conversation:
    new = demo.conversation()
    new.shown = ["tampopo-1985", "kwaidan-1964", "cure-1997"]
    return new


def stack(conversation: Conversation, args: dict[str, Any], spoken: str = "en") -> set[str]:
    conversation.spoken = spoken
    changes = repaired(conversation, "update_constraints", args)["changes"]
    found = apply(conversation, [Change.model_validate(c) for c in changes])
    return {f"{e.attribute} {e.rule} {e.value}" for e in found.entries}


@pytest.mark.parametrize(
    ("spoken", "change", "expected"),
    [
        ("es", {"attribute": "country", "rule": "include", "value": "Japón"}, "country include JP"),
        ("fr", {"attribute": "genre", "rule": "exclude", "value": "comédies"}, "genre exclude comedy"),
        ("ar", {"attribute": "genre", "rule": "include", "value": "رعب"}, "genre include horror"),
        ("ja", {"attribute": "country", "rule": "include", "value": "韓国"}, "country include KR"),
        ("hi-Latn", {"attribute": "genre", "rule": "not", "value": "horror film"}, "genre exclude horror"),
        ("en", {"attribute": "Country", "rule": "include", "value": "South Korean"}, "country include KR"),
        ("en", {"attribute": "language", "rule": "is", "value": "French"}, "original_language include fr"),
        ("en", {"field": "duration", "operator": "<=", "value": "90 minutes"}, "runtime at_most 90"),
        ("en", {"attribute": "release_year", "rule": "since", "value": 1990}, "year at_least 1990"),
        ("en", {"attribute": "year", "rule": "before", "value": "2000"}, "year at_most 1999"),
        ("en", {"attribute": "year", "rule": "newer", "value": "#2"}, "year at_least 1965"),
        ("en", {"attribute": "item", "rule": "similar", "value": "Tampopo"}, "item like tampopo-1985"),
        ("zh", {"attribute": "movie", "rule": "like", "value": "2"}, "item like kwaidan-1964"),
        ("fa", {"attribute": "year", "rule": "at_least", "value": "۱۹۹۰"}, "year at_least 1990"),
    ],
)  # fmt: skip
def test_values_in_any_language_become_canonical(
    conversation: Conversation, spoken: str, change: dict[str, Any], expected: str
) -> None:
    assert stack(conversation, {"changes": [change]}, spoken) == {expected}


def test_decades_and_lists_become_several_rules(conversation: Conversation) -> None:
    decade = {"attribute": "decade", "rule": "include", "value": "1990s"}
    assert stack(conversation, {"changes": [decade]}) == {"year at_least 1990", "year at_most 1999"}
    several = {"attribute": "country", "rule": "include", "value": ["Japan", "Korea"]}
    assert stack(conversation, {"changes": [several]}) >= {
        "country include JP",
        "country include KR",
    }


@pytest.mark.parametrize(
    "args",
    [
        {"changes": {"attribute": "genre", "rule": "include", "value": "drama"}},
        {"attribute": "genre", "rule": "include", "value": "drama"},
        {"changes": json.dumps([{"attribute": "genre", "rule": "include", "value": "drama"}])},
    ],
)
def test_one_change_may_come_in_any_wrapping(
    conversation: Conversation, args: dict[str, Any]
) -> None:
    assert stack(conversation, args) == {"genre include drama"}


@pytest.mark.parametrize("changes", ["drama please", 7, None, ["drama"], [{"value": "x"}]])
def test_what_cannot_be_mended_is_left_to_the_tool(
    conversation: Conversation, changes: object
) -> None:
    assert "changes" in repaired(conversation, "update_constraints", {"changes": changes})


def test_handles_queries_and_ids_are_filled_in(conversation: Conversation) -> None:
    conversation.asked = "ein japanischer Film"
    searched = repaired(conversation, "search_items", {"query": "", "like": "Tampopo"})
    assert searched == {"query": "ein japanischer Film", "like": "tampopo-1985"}
    conversation.add_candidates([])
    ranked = repaired(conversation, "rank_items", {"candidates": "candidates", "count": 500})
    assert ranked == {"candidates": "c1", "count": 20}
    assert repaired(conversation, "item_details", {"item_id": "#2"}) == {"item_id": "#2"}
    assert repaired(conversation, "find_title", {"title": "x"}) == {"title": "x"}
