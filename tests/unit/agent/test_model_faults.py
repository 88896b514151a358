"""A model behind the real wire format, doing what models do: each turn ends in a valid Reply."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agent.build import build_agent
from agent.checkpoint import open_checkpointer
from agent.conversation import Conversation
from agent.model import ModelSettings, load_model
from agent.reply import Reply
from agent.respond import respond
from agent.tokens import count_tokens
from app.services import Services
from tests.scripted_server import Say, Served, answer, scripted_server

REQUEST = "une comédie japonaise légère"
KAMOME = {
    "item_id": "kamome-diner-2006",
    "reasons": [
        {
            "text": "Une comédie douce venue du Japon.",
            "evidence": ["kamome-diner-2006:genres", "kamome-diner-2006:countries"],
        }
    ],
}
LINDA = {
    "item_id": "linda-linda-linda-2005",
    "reasons": [{"text": "Le ton est léger.", "evidence": ["linda-linda-linda-2005:moods"]}],
}
GOOD = answer("Voici des comédies légères pour ce soir.", [KAMOME, LINDA])


@contextmanager
def served(
    demo: Services, tmp_path: Path, *script: Say, timeout: float = 20.0
) -> Iterator[tuple[Services, Served]]:
    with scripted_server(*script) as server:
        settings = ModelSettings("openai:gpt-4o-mini", server.url, "sk-secret", timeout, retries=1)
        saver = open_checkpointer(tmp_path / "running.db")
        agent = build_agent(load_model(settings), checkpointer=saver)
        try:
            yield replace(demo, agent=agent), server
        finally:
            saver.conn.close()


@pytest.fixture
def turn(demo: Services, tmp_path: Path) -> Callable[..., tuple[Reply, Served]]:
    def run(*script: Say, text: str = REQUEST, timeout: float = 20.0) -> tuple[Reply, Served]:
        with served(demo, tmp_path, *script, timeout=timeout) as (services, server):
            return respond(services.agent, services.conversation(), text), server

    return run


Turn = Callable[..., tuple[Reply, Served]]


def _ids(reply: Reply) -> list[str]:
    return [item.item_id for item in reply.items]


def _notices(reply: Reply) -> list[str]:
    return [notice.id for notice in reply.notices]


def test_a_good_answer_takes_one_call_and_stands_as_it_is(turn: Turn) -> None:
    reply, server = turn(GOOD)
    assert _ids(reply) == ["kamome-diner-2006", "linda-linda-linda-2005"]
    assert reply.text.startswith("Voici des comédies légères pour ce soir.")
    assert reply.items[0].reasons[0].text == "Une comédie douce venue du Japon."
    assert reply.language == "fr"
    assert _notices(reply) == []
    assert len(server.requests) == 1
    assert (reply.usage.model_calls, reply.usage.prompt_tokens) == (1, 100)


def test_the_prompt_of_a_recommendation_has_at_most_3000_tokens(turn: Turn) -> None:
    for text in (REQUEST, "हल्की-फुल्की जापानी कॉमेडी फ़िल्म दिखाइए", "كوميديا يابانية خفيفة للعائلة"):
        _, server = turn(GOOD, text=text)
        request = server.requests[0]
        parts = [*request["messages"], *request["tools"]]
        counts = [count_tokens(json.dumps(p, ensure_ascii=False), "gpt-4o-mini") for p in parts]
        assert all(c.exact for c in counts)
        assert sum(c.tokens for c in counts) <= 3000


def test_the_planners_calls_stand_in_the_history_as_the_models_own(turn: Turn) -> None:
    _, server = turn(GOOD)
    roles = [m["role"] for m in server.requests[0]["messages"]]
    assert roles == ["system", "user", "assistant", "tool", "tool", "tool"]
    calls = server.requests[0]["messages"][2]["tool_calls"]
    assert [c["function"]["name"] for c in calls] == [
        "update_constraints",
        "search_items",
        "rank_items",
    ]


def test_a_model_may_search_by_itself_first(turn: Turn) -> None:
    search = Say(calls=[("search_items", {"query": "cuisine"})])
    reply, server = turn(search, GOOD)
    assert _ids(reply) == ["kamome-diner-2006", "linda-linda-linda-2005"]
    assert len(server.requests) == 2
    assert "search_items" in [tool.name for tool in reply.usage.tools]


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        pytest.param([Say(status=429)], "model-rate-limited", id="429"),
        pytest.param([Say(status=500)], "model-server", id="500"),
        pytest.param([Say(status=503)], "model-server", id="503"),
        pytest.param([Say(status=401)], "model-refused", id="401"),
        pytest.param([Say(status=400)], "model-refused", id="400"),
        pytest.param([Say(raw=b'{"id": "x", "choices": [{"mess')], "model-unreadable", id="truncated body"),
        pytest.param([Say(raw=b"<html>busy</html>")], "model-unreadable", id="no JSON"),
        pytest.param([Say(raw=b'{"choices": []}')], "model-unreadable", id="no choice"),
        pytest.param([Say(raw=b"{}")], "model-unreadable", id="empty object"),
        pytest.param([Say(content="")], "model-unreadable", id="nothing said"),
        pytest.param([Say(content="Regardez Tampopo !")], "model-unreadable", id="text and no answer"),
        pytest.param([Say(calls=[("Answer", '{"kind": "recomm')])], "model-unreadable", id="truncated arguments"),
        pytest.param([Say(calls=[("Answer", {"kind": "poem", "text": 3})])], None, id="wrong schema"),
        pytest.param([Say(calls=[("make_coffee", {})])], None, id="unknown tool"),
        pytest.param([Say(calls=[("search_items", {"query": "x"})])], "model-limit", id="searches for ever"),
        pytest.param([Say(calls=[("rank_items", {"candidates": "c9"})])], None, id="wrong handle for ever"),
        pytest.param([Say(calls=[("search_items", {"query": 7, "count": "many"})])], None, id="wrong arguments"),
        pytest.param([answer("Voilà.", [{"item_id": "the-godfather-1972"}])], "model-invented", id="invented items"),
        pytest.param(
            [answer("Here are some very nice light comedies from Japan for your evening.",
                    [{"item_id": "kamome-diner-2006", "reasons": [{"text": "It is a gentle comedy about a small diner and its guests.", "evidence": ["kamome-diner-2006:genres"]}]}])],
            "model-language", id="wrong language",
        ),
    ],
)  # fmt: skip
def test_whatever_the_model_does_the_turn_ends_in_a_reply_with_a_notice(
    script: list[Say], reason: str | None, turn: Turn, demo: Services
) -> None:
    reply, server = turn(*script)
    assert reply.language == "fr"
    assert reply.kind == "recommendation"
    assert len(reply.items) == 5
    for item in reply.items:
        assert "comedy" in item.facts["genres"]  # type: ignore[operator]
        assert item.reasons
    assert "notice-model-failed" in _notices(reply)
    said = " ".join(n.text for n in reply.notices)
    if reason:
        assert demo.conversation().words.tag == "en"
        from language.messages import messages

        assert messages("fr").say(reason) in said
    assert "sk-secret" not in reply.model_dump_json()
    assert len(server.requests) <= 4
    Reply.model_validate_json(reply.model_dump_json())


def test_a_model_that_does_not_answer_in_time_is_given_up(turn: Turn) -> None:
    reply, _ = turn(Say(delay=3.0), timeout=0.3)
    assert _notices(reply) == ["notice-model-failed"]
    assert len(reply.items) == 5


def test_a_server_that_is_not_there_is_given_up(demo: Services) -> None:
    settings = ModelSettings("openai:gpt-4o-mini", "http://127.0.0.1:9/v1", None, 1.0, retries=0)
    agent = build_agent(load_model(settings))
    reply = respond(agent, demo.conversation(), REQUEST)
    assert _notices(reply) == ["notice-model-failed"]
    assert len(reply.items) == 5


def test_a_fault_that_passes_is_retried(turn: Turn) -> None:
    reply, server = turn(Say(status=500), GOOD)
    assert _notices(reply) == []
    assert len(server.requests) == 2


def test_a_wrong_language_is_mended_once(turn: Turn) -> None:
    wrong = answer(
        "Here are some very nice light comedies from Japan for your evening, enjoy them.", [KAMOME]
    )
    reply, server = turn(wrong, GOOD)
    assert reply.text.startswith("Voici")
    assert _notices(reply) == []
    assert len(server.requests) == 2
    last = server.requests[1]["messages"][-1]
    assert last["role"] == "user"
    assert "must be in 'fr'" in last["content"]


def test_a_sentence_without_support_is_dropped_and_the_rest_stays(turn: Turn) -> None:
    invented = {
        "item_id": "kamome-diner-2006",
        "reasons": [
            *KAMOME["reasons"],
            {"text": "Sorti en 1987.", "evidence": ["kamome-diner-2006:year"]},
            {"text": "Réalisé par Akira Kurosawa.", "evidence": ["kamome-diner-2006:creators"]},
            {"text": "Un film français.", "evidence": ["kamome-diner-2006:countries"]},
            {"text": "Sans preuve.", "evidence": []},
            {"text": "Preuve d'un autre.", "evidence": ["linda-linda-linda-2005:moods"]},
        ],
    }
    reply, server = turn(answer("Voici une comédie douce pour votre soirée.", [invented, LINDA]))
    assert [r.text for r in reply.items[0].reasons] == ["Une comédie douce venue du Japon."]
    assert _notices(reply) == ["notice-model-dropped"]
    assert len(server.requests) == 1
    assert "1987" not in reply.text


def test_an_item_that_breaks_a_rule_is_never_shown(turn: Turn) -> None:
    search = Say(calls=[("find_title", {"title": "Amélie"})])
    amelie = {
        "item_id": "amelie-2001",
        "reasons": [{"text": "Une comédie.", "evidence": ["amelie-2001:genres"]}],
    }
    reply, _ = turn(search, answer("Voici deux idées pour vous.", [KAMOME, amelie]))
    assert _ids(reply) == ["kamome-diner-2006"]
    assert "notice-model-dropped" in _notices(reply)


def test_small_talk_is_answered_by_the_model_without_items(turn: Turn) -> None:
    reply, server = turn(answer("Bonjour ! Que voulez-vous voir ?", kind="answer"), text="bonjour")
    assert (reply.kind, reply.text, reply.items) == (
        "answer",
        "Bonjour ! Que voulez-vous voir ?",
        [],
    )
    assert [m["role"] for m in server.requests[0]["messages"]] == ["system", "user"]


def test_streaming_clients_get_the_same_answer(demo: Services, tmp_path: Path) -> None:
    with served(demo, tmp_path, GOOD) as (services, server):
        conversation: Conversation = services.conversation()
        settings = ModelSettings("openai:gpt-4o-mini", server.url, "sk-secret")
        model: Any = load_model(settings)
        agent = build_agent(model.model_copy(update={"streaming": True}))
        reply = respond(agent, conversation, REQUEST)
    assert server.requests[0]["stream"] is True
    assert _ids(reply) == ["kamome-diner-2006", "linda-linda-linda-2005"]
    assert _notices(reply) == []


def test_a_language_without_messages_is_written_by_the_model(turn: Turn) -> None:
    russian = {
        "item_id": "kamome-diner-2006",
        "reasons": [{"text": "Лёгкий тон.", "evidence": ["kamome-diner-2006:moods"]}],
    }
    reply, _ = turn(
        answer("Вот лёгкая японская комедия для вечера.", [russian]), text="лёгкая японская комедия"
    )
    assert reply.language == "ru"
    assert reply.text.startswith("Вот лёгкая японская комедия")
    assert _notices(reply) == []


def test_a_call_that_was_made_already_is_answered_shortly(turn: Turn) -> None:
    again = Say(calls=[("rank_items", {"candidates": "c1", "count": 5})])
    reply, server = turn(again, GOOD)
    told = [m["content"] for m in server.requests[-1]["messages"] if m["role"] == "tool"]
    assert "same arguments" in told[-1]
    assert _ids(reply) == ["kamome-diner-2006", "linda-linda-linda-2005"]


def test_evidence_is_known_by_the_name_of_the_rule_too(turn: Turn) -> None:
    reason = {"text": "Une comédie.", "evidence": ["kamome-diner-2006:genre"]}
    reply, _ = turn(answer("Voici.", [{"item_id": "kamome-diner-2006", "reasons": [reason]}]))
    assert [r.evidence for r in reply.items[0].reasons] == [["kamome-diner-2006:genres"]]


def test_a_list_of_which_no_item_can_be_explained_is_the_planners(turn: Turn) -> None:
    # the film that others shall be like is in no ranking: there is no reason of the planner's to lend
    model = "spirited-away-2001"
    looked = Say(calls=[("item_details", {"item_id": model})])
    reason = {"text": "Il a 12345 étoiles.", "evidence": [f"{model}:year"]}
    given = answer("Voici.", [{"item_id": model, "reasons": [reason]}])
    reply, _ = turn(looked, given, text="un film comme Le Voyage de Chihiro")
    assert len(reply.items) == 5
    assert all(item.reasons for item in reply.items)
    assert "notice-model-failed" in _notices(reply)
