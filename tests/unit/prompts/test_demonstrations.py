"""The examples of the prompt: valid calls, and the same rules as the planner's."""

import pytest

from agent.conversation import Conversation
from agent.demonstrate import nearest, rendered
from agent.planner import make_plan
from app.services import Services
from prompts.demonstrations import Demonstration, demonstrations
from tools import TOOLS
from tools.update_constraints import Change, apply

RULES = [d for d in demonstrations() if d.tool == "update_constraints"]
SHOWN = ("tampopo-1985", "kwaidan-1964", "parasite-2019", "amelie-2001", "cure-1997")


def _conversation(demo: Services) -> Conversation:
    """Return a conversation in its second turn, with a list shown and rules to relax or undo."""
    new = demo.conversation()
    catalog = new.sources.catalog
    new.shown = [i for i in SHOWN if i in catalog]
    new.passed = list(new.shown)
    new.subject = "a film"
    new.constraints = (
        new.constraints.add("runtime", "at_most", "150", 1)
        .add("year", "at_least", "1950", 1)
        .add("country", "include", "DE", 1)
    )
    new.turn = 2
    return new


@pytest.mark.parametrize("demonstration", RULES, ids=lambda d: d.message)
def test_the_planner_and_the_example_come_to_the_same_rules(
    demonstration: Demonstration, demo: Services
) -> None:
    by_example, by_planner = _conversation(demo), _conversation(demo)
    by_planner.spoken = demonstration.language
    changes = [Change.model_validate(c) for c in demonstration.args["changes"]]
    expected = apply(by_example, changes)
    plan = make_plan(by_planner, demonstration.message, demonstration.language)
    planned = [c for call in plan.calls if call.name == "update_constraints" for c in call.args["changes"]]  # type: ignore[attr-defined]  # fmt: skip
    found = apply(by_planner, [Change.model_validate(c) for c in planned])
    assert {e.said for e in found.entries} == {e.said for e in expected.entries}


def test_every_example_calls_a_tool_that_there_is() -> None:
    names = {tool.name for tool in TOOLS} | {"Answer"}
    assert {d.tool for d in demonstrations()} <= names
    assert len({d.language for d in demonstrations()}) >= 20
    assert len({d.message for d in demonstrations()}) == len(demonstrations())


def test_the_nearest_examples_are_chosen_across_languages(demo: Services) -> None:
    embedder = demo.sources.embedder
    chosen = nearest(embedder, embedder.embed_query("annule la dernière règle"), 2)
    assert {"action": "undo"} in [d.args["changes"][0] for d in chosen]
    assert rendered(chosen).startswith("Examples:\n- ")
    assert rendered([]) == ""
