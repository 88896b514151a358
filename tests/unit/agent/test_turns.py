"""Whole turns with the planner on the demo catalogue."""

from collections.abc import Callable

import pytest

from agent.reply import Reply
from agent.respond import EmptyMessageError, respond
from app.services import Services
from language.messages import available

Ask = Callable[..., Reply]

LIGHT_JAPANESE_COMEDY = {
    "fr": "une comédie japonaise légère",
    "ja": "軽い日本のコメディ映画",
    "ar": "كوميديا يابانية خفيفة",
    "hi": "हल्की-फुल्की जापानी कॉमेडी",
    "zh": "一部轻松的日本喜剧",
    "ru": "лёгкая японская комедия",
    "sw": "filamu nyepesi ya vichekesho ya Kijapani",
    "hi-Latn": "ek halki phulki japani comedy film dikhao",
    "en": "a light Japanese comedy",
    "es": "una comedia japonesa ligera",
    "de": "eine leichte japanische Komödie",
}


@pytest.mark.parametrize("tag", LIGHT_JAPANESE_COMEDY)
def test_one_request_gets_japanese_comedies_in_any_language(tag: str, ask: Ask) -> None:
    reply = ask(LIGHT_JAPANESE_COMEDY[tag])
    assert reply.kind == "recommendation"
    assert len(reply.items) >= 5
    fitting = [
        i for i in reply.items[:5]
        if "comedy" in i.facts["genres"] and "JP" in i.facts["countries"]  # type: ignore[operator]
    ]  # fmt: skip
    assert len(fitting) >= 4
    assert reply.language == tag
    assert reply.notices == []
    assert reply.direction == ("rtl" if tag == "ar" else "ltr")


@pytest.mark.parametrize("tag", LIGHT_JAPANESE_COMEDY)
def test_every_reason_has_evidence_that_is_true_of_its_item(
    tag: str, ask: Ask, demo: Services
) -> None:
    reply = ask(LIGHT_JAPANESE_COMEDY[tag])
    for item in reply.items:
        facts = demo.sources.catalog.item(item.item_id).facts()
        assert item.facts == facts
        assert item.reasons
        for reason in item.reasons:
            assert reason.evidence
            for evidence_id in reason.evidence:
                evidence = reply.evidence[evidence_id]
                assert evidence.item_id == item.item_id
                if evidence.field in facts:
                    assert evidence.value == facts[evidence.field]
        parts = item.contributions
        total = parts.relevance + parts.taste + parts.culture + parts.novelty + parts.diversity
        assert item.score == pytest.approx(total, abs=1e-5)
        assert str(item.facts["year"]) in reply.text


def test_romanised_hindi_is_answered_in_latin_letters(ask: Ask) -> None:
    reply = ask(LIGHT_JAPANESE_COMEDY["hi-Latn"])
    opening = reply.text.splitlines()[0]
    assert opening.isascii()
    assert "filmein" in opening


def test_the_reply_language_can_be_chosen(ask: Ask) -> None:
    reply = ask("a light Japanese comedy", reply_language="ja")
    assert reply.language == "ja"
    assert "条件" in reply.text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hello", "answer"),
        ("Hola", "answer"),
        ("こんにちは", "answer"),
        ("مرحبا", "answer"),
        ("नमस्ते", "answer"),
        ("namaste", "answer"),
        ("谢谢", "answer"),
        ("vielen Dank", "answer"),
        ("what's the weather tomorrow in Berlin?", "decline"),
        ("write me a python script", "decline"),
        ("今天天气怎么样", "decline"),
        ("कल मौसम कैसा रहेगा", "decline"),
        ("🎬🎬🎬", "question"),
        ("12345", "question"),
    ],
)
def test_what_is_no_wish_is_answered_without_a_list(text: str, kind: str, ask: Ask) -> None:
    reply = ask(text)
    assert (reply.kind, reply.items) == (kind, [])
    assert reply.text


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("What is Tampopo about?", "1985"),
        ("七人の侍はどんな映画ですか", "1954"),
        ("de quoi parle Amélie ?", "2001"),
        ("spirted away", "2001"),
    ],
)
def test_a_question_about_an_item_is_answered_from_the_catalogue(
    text: str, year: str, ask: Ask
) -> None:
    reply = ask(text)
    assert reply.kind == "answer"
    assert year in reply.text


def test_a_liked_film_is_the_centre_of_the_list_and_not_in_it(ask: Ask) -> None:
    reply = ask("something like Spirited Away")
    ids = [item.item_id for item in reply.items]
    assert "spirited-away-2001" not in ids
    assert "my-neighbor-totoro-1988" in ids
    assert any(item.contributions.taste > 0 for item in reply.items)


def test_a_users_history_changes_the_ranking(ask: Ask, demo: Services) -> None:
    stranger = [i.item_id for i in ask("a drama").items]
    viewer = ask("a drama", user_id="sim-0007")
    assert [i.item_id for i in viewer.items] != stranger
    met = {demo.sources.catalog.at(n).item_id for n in demo.conversation(user_id="sim-0007").past}
    assert not met & {i.item_id for i in viewer.items}


def test_an_unknown_user_is_told_so(ask: Ask) -> None:
    reply = ask("a drama", user_id="nobody")
    assert "notice-user-unknown" in [n.id for n in reply.notices]


def test_rules_stay_over_turns_and_are_never_broken(demo: Services) -> None:
    conversation = demo.conversation()
    replies = []
    for text in (
        "something like Spirited Away",
        "not animation",
        "newer than 2000",
        "why number 1?",
        "forget the last rule",
    ):
        replies.append(respond(demo.agent, conversation, text))
        conversation.turn += 1
    assert all("animation" not in i.facts["genres"] for i in replies[1].items)  # type: ignore[operator]
    for item in replies[2].items:
        assert "animation" not in item.facts["genres"]  # type: ignore[operator]
        assert int(str(item.facts["year"])) >= 2000
    assert replies[3].kind == "answer"
    assert replies[2].items[0].title in replies[3].text
    kinds = [c.kind for c in replies[4].constraints]
    assert "genre-exclude" in kinds
    assert "year-at_least" not in kinds


def test_why_tells_the_reasons_that_were_given(demo: Services) -> None:
    conversation = demo.conversation()
    first = respond(demo.agent, conversation, "推荐三部法国爱情片")
    why = respond(demo.agent, conversation, "为什么推荐第二部？")
    assert len(first.items) == 3
    for reason in first.items[1].reasons:
        assert reason.text in why.text


def test_rules_that_nothing_keeps_are_named_and_not_broken(ask: Ask) -> None:
    reply = ask("a horror comedy western from Bhutan")
    assert (reply.kind, reply.items) == ("question", [])
    assert "Bhutan" in reply.text


def test_fewer_than_asked_for_is_said(ask: Ask) -> None:
    reply = ask("films by Akira Kurosawa")
    assert 0 < len(reply.items) < 5
    assert all(item.facts["creators"] == ["Akira Kurosawa"] for item in reply.items)
    assert "notice-fewer" in [n.id for n in reply.notices]


def test_a_text_in_many_languages_gets_a_reply(ask: Ask) -> None:
    mixed = " ".join(
        [*LIGHT_JAPANESE_COMEDY.values(), "가벼운 일본 코미디", "เบาสมอง", "קומדיה"] * 3
    )
    assert ask(mixed).text


@pytest.mark.parametrize("text", ["", "   ", "\0\0", "\u202e\u202e", "\ud800"])
def test_a_message_without_anything_to_read_is_a_named_error(text: str, ask: Ask) -> None:
    with pytest.raises(EmptyMessageError, match="the message is empty"):
        ask(text)


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("a light comedy\0\0 please", "notice-text-cleaned"),
        ("a light \ud800comedy", "notice-text-cleaned"),
        ("a \u202elight\u202c comedy", "notice-text-cleaned"),
        ("a light comedy " * 70_000, "notice-text-cut"),
    ],
    ids=["NUL", "surrogate", "override", "a megabyte"],
)
def test_hostile_text_is_read_as_far_as_it_can_be(text: str, notice: str, ask: Ask) -> None:
    reply = ask(text)
    assert reply.items
    assert notice in [n.id for n in reply.notices]


def test_nothing_of_a_turn_is_left_in_the_checkpoints(ask: Ask, demo: Services) -> None:
    ask("a light comedy")
    saver = demo.agent.checkpointer
    assert saver is not None
    assert list(saver.list(None)) == []


def test_answers_about_an_item_carry_their_evidence(demo: Services) -> None:
    conversation = demo.conversation()
    about = respond(demo.agent, conversation, "What is Tampopo about?")
    assert about.evidence["tampopo-1985:year"].value == 1985
    assert "tampopo-1985:text.en" in about.evidence
    respond(demo.agent, conversation, "a light Japanese comedy")
    why = respond(demo.agent, conversation, "why number 1?")
    assert {e.item_id for e in why.evidence.values()} == {conversation.shown[0]}


def test_the_planners_answers_are_never_dropped_by_grounding(
    demo: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    import agent.respond as turn

    problems: list[str] = []
    checked = turn._checked

    def watched(*args: object) -> object:
        result = checked(*args)  # type: ignore[arg-type]
        problems.extend(result.problems)
        return result

    monkeypatch.setattr(turn, "_checked", watched)
    for language in available():
        conversation = demo.conversation(user_id="sim-0003")
        for text in (
            *LIGHT_JAPANESE_COMEDY.values(),
            "films like Amélie",
            "de quoi parle Tampopo ?",
        ):
            respond(demo.agent, conversation, text, reply_language=language)
            conversation.turn += 1
    assert problems == []


def test_a_word_or_two_does_not_switch_the_language_of_a_conversation(demo: Services) -> None:
    conversation = demo.conversation()
    languages = []
    for text in (
        "eine leichte japanische Komödie",
        "Horror",
        "ok",
        "Tampopo",
        "un film français drôle",
    ):
        languages.append(respond(demo.agent, conversation, text).language)
        conversation.turn += 1
    assert languages == ["de", "de", "de", "de", "fr"]
