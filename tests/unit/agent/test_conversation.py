"""Conversations with the planner: each move in languages of several scripts."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from agent.conversation import Conversation
from agent.reply import Reply
from agent.respond import respond
from app.services import Services

Say = Callable[..., Reply]


class Talk:
    """A conversation that counts its turns."""

    def __init__(self, demo: Services, **options: object) -> None:
        self.agent = demo.agent
        self.state: Conversation = demo.conversation(**options)  # type: ignore[arg-type]

    def __call__(self, *texts: str) -> Reply:
        for text in texts:
            reply = respond(self.agent, self.state, text)
            self.state.turn += 1
        return reply


@pytest.fixture
def talk(demo: Services) -> Talk:
    return Talk(demo)


def rules(reply: Reply) -> set[str]:
    return {f"{c.kind} {c.value}" for c in reply.constraints}


def ids(reply: Reply) -> list[str]:
    return [item.item_id for item in reply.items]


JAPANESE_COMEDY = {
    "en": "a Japanese comedy",
    "es": "una comedia japonesa",
    "de": "eine japanische Komödie",
    "ru": "японская комедия",
    "ar": "فيلم كوميدي ياباني",
    "he": "קומדיה יפנית",
    "hi": "जापानी कॉमेडी फ़िल्म",
    "ja": "日本のコメディ映画",
    "zh": "日本喜剧片",
    "ko": "일본 코미디 영화",
    "hi-Latn": "koi japani comedy film dikhao",
}
UNDO = {
    "en": "take that back",
    "es": "deshaz eso",
    "de": "nimm das zurück",
    "ru": "отмени последнее условие",
    "ar": "تراجع عن ذلك",
    "he": "בטל את התנאי האחרון",
    "hi": "आख़िरी शर्त हटा दो",
    "ja": "今の条件は取り消して",
    "zh": "取消上一个条件",
    "ko": "방금 조건은 취소해 줘",
    "hi-Latn": "aakhri shart hata do",
}
NO_HORROR = {
    "en": "no horror",
    "es": "sin terror",
    "de": "kein Horror",
    "ru": "без ужасов",
    "ar": "بدون رعب",
    "he": "בלי אימה",
    "hi": "हॉरर नहीं चाहिए",
    "ja": "ホラーは除いて",
    "zh": "不要恐怖片",
    "ko": "공포는 빼고",
    "hi-Latn": "horror nahi chahiye",
}
MORE = {
    "en": "show me more",
    "es": "muéstrame más",
    "de": "zeig mir mehr",
    "ru": "покажи ещё",
    "ar": "أرني المزيد",
    "he": "תראה לי עוד",
    "hi": "और दिखाइए",
    "ja": "もっと見せて",
    "zh": "再来几部",
    "ko": "더 보여 줘",
    "hi-Latn": "aur dikhao",
}


@pytest.mark.parametrize("tag", JAPANESE_COMEDY)
def test_a_rule_is_added_taken_back_and_the_list_goes_on(tag: str, talk: Talk) -> None:
    first = talk(JAPANESE_COMEDY[tag])
    assert rules(first) == {"genre-include comedy", "country-include JP"}
    assert first.language == tag
    added = talk(NO_HORROR[tag])
    assert rules(added) == rules(first) | {"genre-exclude horror"}
    assert all("horror" not in i.facts["genres"] for i in added.items)  # type: ignore[operator]
    assert rules(talk(UNDO[tag])) == rules(first)
    more = talk(MORE[tag])
    assert more.items
    assert not set(ids(more)) & {*ids(first), *ids(added)}
    assert more.language == tag


@pytest.mark.parametrize(
    ("first", "critique", "field", "sign"),
    [
        ("a thriller", "like the second one but newer", "year", 1),
        ("ein Thriller", "wie der zweite, aber neuer", "year", 1),
        ("فيلم إثارة", "مثل الثاني ولكن أحدث", "year", 1),
        ("サスペンス映画", "2番目みたいで、もっと新しいの", "year", 1),
        ("惊悚片", "像第二部那样，但要更新一点", "year", 1),
        ("koi thriller film", "doosri wali jaisi par nayi", "year", 1),
        ("a thriller", "something shorter than the second", "runtime", -1),
    ],
)
def test_a_critique_compares_with_the_film_that_is_meant(
    first: str, critique: str, field: str, sign: int, talk: Talk
) -> None:
    second = talk(first).items[1]
    reply = talk(critique)
    assert reply.items
    for item in reply.items:
        assert sign * (item.facts[field] - second.facts[field]) > 0  # type: ignore[operator]
    assert second.item_id not in ids(reply)


def test_the_whole_list_is_compared_with_its_extreme(talk: Talk) -> None:
    shown = talk("a drama from the eighties").items
    reply = talk("something newer than these, any decade")
    newest = max(int(str(i.facts["year"])) for i in shown)
    assert any(r.startswith(f"year-at_least {newest + 1}") for r in rules(reply))


@pytest.mark.parametrize(
    ("texts", "gone"),
    [
        (("a Korean thriller from the nineties", "the year doesn't matter"), "year"),
        (("ein koreanischer Thriller", "das Land ist egal"), "country"),
        (("فيلم إثارة كوري", "البلد غير مهم"), "country"),
        (("90年代の韓国のサスペンス映画", "年代は気にしません"), "year"),
        (("कोरियाई थ्रिलर फ़िल्म, 90 मिनट तक", "लंबाई मायने नहीं रखती"), "runtime"),
    ],
)
def test_an_attribute_can_be_let_go(texts: tuple[str, str], gone: str, talk: Talk) -> None:
    first = talk(texts[0])
    assert any(r.startswith(gone) for r in rules(first))
    reply = talk(texts[1])
    assert rules(reply) == {r for r in rules(first) if not r.startswith(gone)}


def test_letting_go_of_what_was_never_asked_changes_nothing(talk: Talk) -> None:
    first = talk("a Korean thriller")
    reply = talk("the year doesn't matter")
    assert rules(reply) == rules(first)


@pytest.mark.parametrize(
    "text", ["undo that", "अभी वाली बात वापस लो", "取り消して", "بازگردان آخرین شرط"]
)
def test_taking_back_past_the_start_is_answered(text: str, talk: Talk) -> None:
    for _ in range(3):
        reply = talk(text)
        assert reply.constraints == []
        assert reply.items == []
        assert reply.text


def test_rules_that_contradict_each_other_are_asked_about_and_settled(talk: Talk) -> None:
    reply = talk("a drama from before 1960", "from 2000 on")
    assert reply.kind == "question"
    assert "1959" in reply.text
    assert "2000" in reply.text
    settled = talk("the second one")
    assert rules(settled) == {"genre-include drama", "year-at_least 2000"}
    assert settled.kind == "recommendation"


def test_saying_one_of_them_again_settles_it_too(talk: Talk) -> None:
    talk("ein Drama vor 1960", "ab 2000")
    assert rules(talk("ab 2000")) == {"genre-include drama", "year-at_least 2000"}


def test_rules_that_leave_nothing_are_named_with_what_would_help(talk: Talk) -> None:
    reply = talk("a Kenyan western")
    assert reply.kind == "question"
    assert reply.items == []
    assert any(key.endswith(":fitting_without") for key in reply.evidence)
    counts = {e.value for k, e in reply.evidence.items() if k.endswith(":fitting_without")}
    assert all(f"({n})" in reply.text for n in counts)
    dropped = talk("the first")
    assert dropped.kind == "recommendation"
    assert len(dropped.constraints) == 1


def test_a_number_counts_or_points_by_what_stands_around_it(talk: Talk) -> None:
    assert len(talk("three French films").items) == 3
    assert len(talk("only two").items) == 2
    why = talk("why number 2?")
    assert why.kind == "answer"
    assert talk.state.count == 2


def test_a_place_that_the_list_does_not_have_is_asked_back(talk: Talk) -> None:
    assert talk("why number 2?").kind in {"question", "decline", "answer"}
    talk("a French comedy")
    reply = talk("I didn't like number 9")
    assert reply.kind == "question"
    assert "5" in reply.text


def test_two_films_are_set_side_by_side_with_evidence(talk: Talk) -> None:
    first = talk("une comédie japonaise")
    reply = talk("compare le premier et le deuxième")
    assert reply.kind == "answer"
    for item in first.items[:2]:
        assert item.title in reply.text
        assert f"{item.item_id}:year" in reply.evidence
        assert str(item.facts["year"]) in reply.text


@pytest.mark.parametrize(
    ("first", "ask"),
    [
        ("a French comedy", "compare 1 and 3"),
        ("koi french comedy film dikhao", "1 aur 3 ki tulna karo"),
        ("フランスのコメディ映画", "1と3を比べて"),
        ("كوميديا فرنسية", "قارن بين 1 و 3"),
    ],
)
def test_bare_numbers_name_the_films_to_compare(first: str, ask: str, talk: Talk) -> None:
    shown = talk(first).items
    reply = talk(ask)
    assert f"{shown[0].item_id}:year" in reply.evidence
    assert f"{shown[2].item_id}:year" in reply.evidence


def test_a_film_that_was_to_be_liked_may_come_back_when_that_is_taken_back(talk: Talk) -> None:
    first = ids(talk("a Korean thriller"))
    talk("like the second one")
    back = talk("undo that")
    assert talk.state.like is None
    assert first[1] in ids(back)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("why isn't Parasite in the list?", "South Korea|horror|Japan|country"),
        ("warum ist Parasite nicht dabei?", "Japan"),
        ("なぜ「パラサイト 半地下の家族」が入っていないの？", "日本"),
    ],
)
def test_what_is_missing_is_explained_by_the_rule_it_breaks(
    asked: str, expected: str, talk: Talk
) -> None:
    import re

    starts = {"w": "a Japanese comedy", "な": "日本のコメディ映画"}
    talk("eine japanische Komödie" if asked.startswith("warum") else starts[asked[0]])
    reply = talk(asked)
    assert reply.kind == "answer"
    assert re.search(expected, reply.text)


@pytest.mark.parametrize(
    ("first", "ask", "words"),
    [
        ("a sad Korean film, no horror", "what have you understood?", ("sad", "South Korea", "horror")),
        ("فيلم كوري حزين بلا رعب", "ماذا فهمت حتى الآن؟", ("كوريا الجنوبية",)),
        ("悲しい韓国映画、ホラーは除いて", "これまでの条件を教えて", ("韓国",)),
        ("koi dukh bhari korean film", "ab tak kya samjhe?", ("Korea",)),
    ],
)  # fmt: skip
def test_what_is_believed_is_said_on_request(
    first: str, ask: str, words: tuple[str, ...], talk: Talk
) -> None:
    talk(first)
    reply = talk(ask)
    assert reply.kind == "answer"
    assert reply.items == []
    for word in words:
        assert word in reply.text


@pytest.mark.parametrize(
    ("first", "switch", "wanted"),
    [
        ("a Japanese comedy", "please answer in French from now on", "fr"),
        ("una comedia japonesa", "a partir de ahora responde en inglés", "en"),
        ("كوميديا يابانية", "أجبني بالإنجليزية من فضلك", "en"),
        ("日本のコメディ映画", "これからは英語で答えて", "en"),
        ("일본 코미디 영화", "이제부터 영어로 대답해 줘", "en"),
        ("koi japani comedy film dikhao", "ab se english mein jawab do", "en"),
    ],
)
def test_the_reply_language_is_switched_on_request_and_stays(
    first: str, switch: str, wanted: str, talk: Talk
) -> None:
    before = rules(talk(first))
    reply = talk(switch)
    assert reply.language == wanted
    assert rules(reply) == before
    assert talk(first).language == wanted


def test_a_user_who_plainly_goes_over_to_another_language_is_followed(talk: Talk) -> None:
    talk("a Japanese comedy", "please answer in French")
    assert talk("einen traurigen koreanischen Film ohne Gewalt, bitte").language == "de"
    assert talk("und keinen Krieg").language == "de"


def test_small_talk_and_insults_keep_the_rules_and_recommend_nothing(talk: Talk) -> None:
    before = rules(talk("a Japanese comedy"))
    for text in ("thanks", "you are an idiot", "what's the weather like?", "hello", "goodbye"):
        reply = talk(text)
        assert reply.items == []
        assert rules(reply) == before


def test_one_question_at_most_follows_a_list_and_never_two_in_a_row(demo: Services) -> None:
    conversation = Talk(demo)
    asked = []
    for text in ("a film", "a thriller", "a drama", "something for tonight", "a comedy"):
        reply = conversation(text)
        last_line = reply.text.rsplit("\n", 1)[-1]
        asked.append("?" in last_line and not last_line.startswith("5."))
    assert any(asked)
    assert not any(a and b for a, b in pairwise(asked))


def test_no_question_is_asked_where_the_answer_would_change_little(talk: Talk) -> None:
    # seven films are left: the next page is quicker than a question
    reply = talk("an Iranian film from before 2000")
    assert reply.text.rsplit("\n", 1)[-1].startswith(f"{len(reply.items)}.")


def test_a_question_names_values_that_evidence_holds(talk: Talk) -> None:
    reply = talk("a thriller")
    question = reply.text.rsplit("\n", 1)[-1]
    assert "?" in question
    cited = [
        e for k, e in reply.evidence.items() if k.endswith((":genres", ":countries", ":moods"))
    ]
    assert len(cited) >= 2


def test_titles_are_no_wishes(talk: Talk) -> None:
    # the Russian title has a ghost in it, the German one a country
    assert rules(talk("что-нибудь вроде «Унесённые призраками»")) == {
        "item-like spirited-away-2001"
    }


def test_contradictions_within_a_message_are_asked_about(talk: Talk) -> None:
    reply = talk("a comedy, but no comedy")
    assert reply.kind == "question"
    assert len(reply.constraints) == 2


def test_endless_rules_in_one_message_end_in_a_reply(talk: Talk) -> None:
    reply = talk("no " + ", no ".join(["horror", "war", "romance", "comedy", "drama"] * 60))
    assert reply.kind in {"recommendation", "question", "answer"}
    assert len(reply.constraints) <= 20
