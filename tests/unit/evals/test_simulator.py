import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from langchain_core.language_models.fake_chat_models import FakeListChatModel
from langchain_core.messages import BaseMessage
from pydantic import Field

import evals
from agent.reply import ContributionsOut, ItemOut, Reply, UsageOut
from app.services import Services
from catalog.items import Item
from evals.cases import Case, Persona, load_cases
from evals.simulator.clues import Clue, clues_of
from evals.simulator.hits import SimulatedTrace, hit_at_5, n_leaks, n_turns, turns_to_hit
from evals.simulator.leaks import leaked_titles
from evals.simulator.phrases import PhraseError, Phrases, phrase_languages, phrases
from evals.simulator.simulator import NoPersonaError, play_persona, targets_of
from evals.simulator.user import Move, SimulatedUser, is_said_in
from evals.simulator.writer import Brief, ChatWriter
from evals.traces import Played, Trace
from language.names import country_codes
from tests.fakes import item

CASES = load_cases(Path(evals.__file__).parent / "suites" / "simulator.jsonl")
TEMPERS = ("patient", "terse", "picky", "talkative")


def case(**changes: object) -> Case:
    given = {
        "id": "sim-x",
        "scenario": "sim-x",
        "language": "en",
        "turns": ["Something to watch?"],
        "qrels": {"wanted": 1, "refused": 0},
        "persona": {"max_turns": 4, "likes": ["liked"]},
    }
    return Case.model_validate(given | changes)


def a_list(*item_ids: str, text: str = "Here you are.") -> Played:
    parts = ContributionsOut(relevance=1, taste=0, culture=0, novelty=0, diversity=0)
    items = [
        ItemOut(
            item_id=i,
            rank=rank,
            title=i,
            title_original=i,
            score=1,
            contributions=parts,
            reasons=[],
            facts={},
        )
        for rank, i in enumerate(item_ids, start=1)
    ]
    kind = "recommendation" if items else "question"
    usage = UsageOut(model="x")
    reply = Reply(kind=kind, language="en", direction="ltr", text=text, items=items, usage=usage)
    return Played(said="x", reply=reply)


def trace(*turns: Played) -> Trace:
    return Trace(case_id="sim-x", turns=list(turns))


# The suite


@pytest.fixture(scope="module")
def played(demo: Services) -> dict[str, SimulatedTrace]:
    return {c.id: play_persona(demo, c) for c in CASES}


def test_the_suite_is_balanced_over_languages_tempers_and_scenarios() -> None:
    assert len(CASES) == 48
    assert set(Counter(c.language for c in CASES).values()) == {4}
    assert len({c.language for c in CASES}) == 12
    pairs = Counter((c.language, c.persona.temper) for c in CASES if c.persona)
    assert len(pairs) == 48
    assert set(Counter(c.scenario for c in CASES).values()) == {4}
    assert len({c.scenario for c in CASES}) == 12


@pytest.mark.parametrize("shipped", CASES, ids=lambda c: c.id)
def test_a_shipped_case_asks_for_items_that_share_facts_and_names_one(
    demo: Services, shipped: Case
) -> None:
    targets = targets_of(demo, shipped)
    assert 2 <= len(targets) <= 4
    shared = set.intersection(*({*clues_of(t.facts())} for t in targets))
    assert {"genre", "country"} <= {clue.kind for clue in shared}
    opening = shipped.turns[0].say
    assert not leaked_titles(opening, targets)
    named = [c for c in shared if is_said_in(opening, phrases(shipped.language).word(c))]
    # a country and its language have one root in most languages, as have romance and romantic
    assert {c.kind for c in named} in ({"genre"}, {"country"}, {"country", "language"})
    assert shipped.persona
    assert all(i in demo.sources.catalog for i in shipped.persona.likes)
    assert not set(shipped.persona.likes) & set(shipped.qrels)


@pytest.mark.parametrize("shipped", CASES, ids=lambda c: c.id)
def test_no_sentence_by_rule_names_a_target(
    demo: Services, played: dict[str, SimulatedTrace], shipped: Case
) -> None:
    assert n_leaks(shipped, played[shipped.id], targets_of(demo, shipped)) == 0
    assert all(turn.error is None for turn in played[shipped.id].turns)


@pytest.mark.parametrize("shipped", CASES, ids=lambda c: c.id)
def test_a_user_who_never_gets_it_never_says_a_thing_twice(demo: Services, shipped: Case) -> None:
    targets = targets_of(demo, shipped)
    user = SimulatedUser.of(shipped, targets, 0)
    others = [i.facts() for i in demo.sources.catalog if i.item_id not in shipped.qrels][:5]
    moves = []
    while not (move := user.next_move(others if len(moves) % 2 else [])).gives_up:
        moves.append(move)
        said = user.phrase(move)
        assert said and not leaked_titles(said, targets)
    told = [clue for move in moves for clue in move.told]
    refused = [move.refused for move in moves if move.refused]
    assert len(told) == len(set(told)) and len(refused) == len(set(refused))
    assert set(told) <= set(clues_of(user.target.facts()))
    assert not any(clue.holds(t.facts()) for clue in refused for t in targets)
    opening = shipped.turns[0].say
    assert not any(is_said_in(opening, user.words.word(clue)) for clue in told)


def test_the_same_seed_gives_the_same_words_and_another_seed_others(demo: Services) -> None:
    def words(seed: int) -> list[list[str]]:
        return [[t.said for t in play_persona(demo, c, seed=seed).turns] for c in CASES[:12]]

    first = words(0)
    assert first == words(0)
    assert first != words(1)


def test_a_conversation_ends_with_the_hit_or_at_the_limit(
    played: dict[str, SimulatedTrace],
) -> None:
    for shipped in CASES:
        assert shipped.persona
        found = played[shipped.id]
        hit = turns_to_hit(shipped, found)
        assert hit in (None, len(found.turns))
        assert len(found.turns) <= shipped.persona.max_turns
        ended = hit or found.gave_up or len(found.turns) == shipped.persona.max_turns
        assert ended


def test_a_user_without_anything_left_says_goodbye(demo: Services) -> None:
    # a target that is liked already is no novel item, so that nothing can be a hit
    impossible = case(
        qrels={"the-ascent-1977": 1}, persona={"max_turns": 20, "likes": ["the-ascent-1977"]}
    )
    found = play_persona(demo, impossible)
    assert found.gave_up
    assert found.last.said == "I give up, never mind. Bye!"
    assert turns_to_hit(impossible, found) is None
    assert n_turns(impossible, found) == len(found.turns) < 20


def test_a_case_that_nobody_can_play_is_refused(demo: Services) -> None:
    with pytest.raises(NoPersonaError, match="has no persona"):
        play_persona(demo, case(persona=None))
    with pytest.raises(NoPersonaError, match="no item 'wanted'"):
        play_persona(demo, case())
    with pytest.raises(NoPersonaError, match="has no targets"):
        play_persona(demo, case(qrels={}))


# Hits


@pytest.mark.parametrize(
    ("turns", "hit"),
    [
        pytest.param([a_list("a", "wanted")], 1, id="in the first list"),
        pytest.param([a_list(), a_list("wanted")], 2, id="after a question"),
        pytest.param([a_list("a", "b", "c", "d", "e", "wanted")], None, id="at rank six"),
        pytest.param(
            [a_list("a", "b", "c", "d", "e", "wanted"), a_list("wanted")], None, id="shown before"
        ),
        pytest.param([a_list("refused", "liked")], None, id="of grade zero, or liked before"),
        pytest.param([a_list("a", text="wanted, Wanted!")], None, id="named in the text only"),
        pytest.param([a_list("Wanted"), a_list("wanted-2")], None, id="another id"),
        pytest.param([Played(said="x", error="down")], None, id="a fault"),
    ],
)
def test_a_hit_is_an_unseen_target_among_the_first_five_by_id(
    turns: list[Played], hit: int | None
) -> None:
    assert turns_to_hit(case(), trace(*turns)) == hit
    assert hit_at_5(case(), trace(*turns)) == (0.0 if hit is None else 1.0)
    assert n_turns(case(), trace(*turns)) == (hit or len(turns))


def test_what_was_held_back_and_what_was_said_both_count_as_leaks() -> None:
    wanted = item("wanted", title_original="東京物語", original_language="ja")
    said = [Played(said="『東京物語』が見たい"), Played(said="日本の映画")]
    assert n_leaks(case(), trace(*said), [wanted]) == 1
    assert n_leaks(case(), SimulatedTrace(case_id="x", turns=said, leaks=2), [wanted]) == 3


# What users say


@pytest.mark.parametrize("tag", phrase_languages())
def test_each_language_can_say_everything(demo: Services, tag: str) -> None:
    spoken = phrases(tag)
    english = set(phrases("en")._bundle._messages)
    own_words = re.compile(r"(genre|mood|country|language)-")
    wanted = {i for i in english if not own_words.match(i)}
    has = {i for i in spoken._bundle._messages if not own_words.match(i)}
    assert has == wanted
    catalog = demo.sources.catalog
    clues = {clue for i in catalog for clue in clues_of(i.facts())}
    for clue in sorted(clues, key=str):
        for said in (spoken.tell(clue), spoken.tell_briefly(clue)):
            assert spoken.word(clue) in said
        if clue.kind in ("genre", "mood") and tag in ("ar", "hi", "ja", "ru", "zh"):
            assert spoken.word(clue) != clue.value
        if clue.kind == "country":
            assert spoken.word(clue) not in country_codes()


def test_a_language_without_phrases_is_refused() -> None:
    with pytest.raises(PhraseError, match="no simulated user speaks 'tlh'"):
        Phrases("tlh")
    with pytest.raises(PhraseError, match="has no phrase 'nothing'"):
        phrases("en").say("nothing")


def test_clues_are_facts_and_no_titles() -> None:
    shown = item(
        "x",
        genres=("drama",),
        moods=("sad",),
        countries=("JP",),
        original_language="ja",
        year=1964,
        runtime=91,
        creators=("Ann",),
    )
    told = [
        Clue("genre", "drama"),
        Clue("mood", "sad"),
        Clue("country", "JP"),
        Clue("language", "ja"),
        Clue("decade", "1960"),
        Clue("shorter", "100"),
        Clue("creator", "Ann"),
    ]
    assert clues_of(shown.facts()) == told
    assert all(clue.holds(shown.facts()) for clue in told)
    assert not any(clue.holds({}) for clue in told)
    assert clues_of(item("y", original_language="zxx", runtime=150).facts()) == [
        Clue("longer", "150")
    ]


WANTED = item("w", genres=("drama",), countries=("JP",), year=1964)
COMEDY = item("c", genres=("comedy", "drama"), countries=("FR",), year=1962).facts()


def user(temper: str, opening: str = "Hi") -> SimulatedUser:
    persona = Persona.model_validate({"temper": temper})
    return SimulatedUser.of(case(turns=[opening], persona=persona), [WANTED], 0)


def test_a_list_is_answered_by_the_fact_that_it_lacks() -> None:
    assert user("patient").next_move([COMEDY]) == Move(
        told=(Clue("country", "JP"),), after_list=True
    )


def test_the_opening_is_not_repeated() -> None:
    told = user("patient", "A Japanese film").next_move([COMEDY]).told
    assert Clue("country", "JP") not in told


def test_a_picky_user_refuses_what_no_target_has_and_then_helps() -> None:
    picky = user("picky")
    first = picky.next_move([COMEDY])
    assert first.refused == Clue("country", "FR") and not first.told
    assert "Nothing from France, please." in picky.phrase(first)
    assert picky.next_move([COMEDY]).told
    assert picky.next_move([COMEDY]).refused == Clue("genre", "comedy")
    assert user("picky").next_move([]).told


def test_a_terse_user_says_two_words_and_a_talkative_one_two_facts() -> None:
    terse = user("terse")
    assert terse.phrase(terse.next_move([COMEDY])) == "from Japan"
    talkative = user("talkative")
    move = talkative.next_move([])
    assert len(move.told) == 2
    said = talkative.phrase(move)
    chat = [talk for talk in phrases("en").variants("small-talk") if talk in said]
    assert len(chat) == 1


@pytest.mark.parametrize(
    ("text", "word", "said"),
    [
        pytest.param("einen japanischen Film", "Japan", True, id="german compound"),
        pytest.param("что-нибудь японское", "Япония", True, id="russian ending"),
        pytest.param("أفلام من الهند", "الهند", True, id="arabic article"),
        pytest.param("SF映画のおすすめ", "SF", True, id="no spaces"),
        pytest.param("I want a warm film", "war", False, id="short word inside another"),
        pytest.param("a war film", "war", True, id="short word"),
    ],
)
def test_what_the_opening_says_is_seen(text: str, word: str, said: bool) -> None:
    assert is_said_in(text, word) == said


# Leaks


def ascii_only(text: str) -> str:
    """What the known public simulator compares."""
    return re.sub("[^a-z0-9 ]", "", text.lower()).strip()


TAMPOPO = item(
    "tampopo-1985",
    title_original="タンポポ",
    title_latin="Tampopo",
    original_language="ja",
    titles={"en": "Tampopo", "zh": "蒲公英"},
)
STORY = item(
    "tokyo-story",
    title_original="東京物語",
    title_latin="Tōkyō monogatari",
    original_language="ja",
    titles={"en": "Tokyo Story", "ja": "東京物語", "th": "เรื่องของโตเกียว", "zh": "东京物语"},
)
CAPERNAUM = item(
    "capernaum", title_original="كفرناحوم", original_language="ar", titles={"en": "Capernaum"}
)
MUMMY = item("mummy", title_original="المومياء", original_language="ar")
SHOLAY = item("sholay", title_original="शोले", title_latin="Sholay", original_language="hi")
BIG_HEART = item("ddlj", title_original="दिलवाले दुल्हनिया ले जायेंगे", original_language="hi")
MOOD = item(
    "mood",
    title_original="花樣年華",
    original_language="yue",
    titles={"zh": "花样年华", "en": "In the Mood for Love"},
)
BOONMEE = item("boonmee", title_original="ลุงบุญมีระลึกชาติ", original_language="th")
PARASITE = item("parasite", title_original="기생충", original_language="ko")
STALKER = item("stalker", title_original="Сталкер", original_language="ru")
CRANES = item("cranes", title_original="Летят журавли", original_language="ru")
AMELIE = item(
    "amelie", title_original="Le Fabuleux Destin d'Amélie Poulain", original_language="fr"
)

FOREIGN = [
    pytest.param(TAMPOPO, "タンポポみたいな映画が見たい", "ラーメンの映画が見たい", id="japanese kana"),
    pytest.param(STORY, "『東京物語』はありますか", "東京の映画はありますか", id="japanese kanji"),
    pytest.param(CAPERNAUM, "أريد فيلم كفرناحوم من فضلك", "أريد فيلما لبنانيا من فضلك", id="arabic"),
    pytest.param(SHOLAY, "मुझे शोले देखनी है", "मुझे पुरानी फ़िल्म देखनी है", id="hindi"),
    pytest.param(BOONMEE, "อยากดูลุงบุญมีระลึกชาติครับ", "อยากดูหนังไทยครับ", id="thai"),
    pytest.param(MOOD, "我想看花样年华", "我想看香港的电影", id="chinese"),
]  # fmt: skip


@pytest.mark.parametrize(("target", "naming", "other"), FOREIGN)
def test_a_title_outside_ascii_is_found_and_its_absence_too(
    target: Item, naming: str, other: str
) -> None:
    assert target.title_original in leaked_titles(naming, [target]) or target is MOOD
    assert leaked_titles(naming, [target])
    assert leaked_titles(other, [target]) == []


@pytest.mark.parametrize(("target", "naming", "other"), FOREIGN)
def test_a_comparison_in_ascii_cannot_tell_the_two_apart(
    target: Item, naming: str, other: str
) -> None:
    title = ascii_only(target.title_original)
    assert title == ""
    assert (title in ascii_only(naming)) == (title in ascii_only(other))


@pytest.mark.parametrize(
    ("target", "text"),
    [
        pytest.param(TAMPOPO, "ﾀﾝﾎﾟﾎﾟが好き", id="half-width kana"),
        pytest.param(TAMPOPO, "ＴＡＭＰＯＰＯ　ください", id="full-width latin"),
        pytest.param(TAMPOPO, "たんぽぽのような", id="hiragana"),
        pytest.param(TAMPOPO, "something like tampopo", id="casing"),
        pytest.param(TAMPOPO, "T a m p o p o", id="spaced out"),
        pytest.param(TAMPOPO, "tam\u200bpopo, tam\u00adpopo", id="invisible letters"),
        pytest.param(TAMPOPO, "Хочу Тампопо", id="cyrillic transliteration"),
        pytest.param(TAMPOPO, "तम्पोपो जैसी फ़िल्म", id="devanagari transliteration"),
        pytest.param(TAMPOPO, "蒲公英", id="chinese title alone"),
        pytest.param(STORY, "東京　物語 をお願いします", id="blank inside kanji"),
        pytest.param(STORY, "とうきょうものがたり", id="kana for kanji, by its sound"),
        pytest.param(STORY, "tokyo monogatari", id="romaji without macrons"),
        pytest.param(STORY, "TokyoStory", id="no blank"),
        pytest.param(STORY, "Tokyo-Story", id="hyphen"),
        pytest.param(MUMMY, "شفت المومياء أمس", id="arabic"),
        pytest.param(MUMMY, "مثل مومياء شادي", id="arabic without its article"),
        pytest.param(MUMMY, "والمومياء؟", id="arabic with a conjunction"),
        pytest.param(MUMMY, "المُومِيَاء", id="arabic with vowel signs"),
        pytest.param(MUMMY, "المـــومياء", id="arabic with kashida"),
        pytest.param(SHOLAY, "sholay jaisi film", id="hindi in latin letters"),
        pytest.param(SHOLAY, "shole dikhao", id="hindi in latin letters, spelled otherwise"),
        pytest.param(BIG_HEART, "दिलवाले दुल्हनिया ले जायेंगे।", id="hindi of four words"),
        pytest.param(MOOD, "《花樣年華》", id="traditional"),
        pytest.param(MOOD, "in THE mood for LOVE", id="english words"),
        pytest.param(PARASITE, "기생충을 보고 싶어", id="korean with a particle"),
        pytest.param(PARASITE, "기생충 같은 영화", id="korean"),
        pytest.param(STALKER, "что-то вроде Сталкера", id="russian ending"),
        pytest.param(CRANES, "фильм о летящих... Летят  Журавли!", id="russian of two words"),
        pytest.param(AMELIE, "le fabuleux destin d’amelie poulain", id="accents, apostrophe"),
        pytest.param(AMELIE, "le fabuleu destin d'amelie poulin", id="slips"),
    ],
)  # fmt: skip
def test_a_title_is_found_however_it_is_written(target: Item, text: str) -> None:
    assert leaked_titles(text, [target])


HER = item("her", title_original="Her", original_language="en")
RAN = item("ran", title_original="乱", title_latin="Ran", original_language="ja")
ROMA = item("roma", title_original="Roma", original_language="es", titles={"ru": "Рома"})
HERO = item("hero", title_original="英雄", original_language="zh", titles={"en": "Hero"})
BEAN = item("bean", title_original="あん", title_latin="An", original_language="ja")
RING = item("ring", title_original="リング", original_language="ja")
NO = item("no", title_original="No", original_language="es")
OMAR = item("omar", title_original="عمر", original_language="ar", titles={"en": "Omar"})
MEMORY = item("ikiru", title_original="生きる", title_latin="Ikiru", original_language="ja")


@pytest.mark.parametrize(
    ("target", "text"),
    [
        pytest.param(HER, "Where are other films with hers, there or here?", id="her inside words"),
        pytest.param(HER, "My sister picks, so ask her about it.", id="her, the pronoun"),
        pytest.param(HER, "Her choice, not mine.", id="her at the beginning of a sentence"),
        pytest.param(RAN, "混乱した話、反乱の話", id="ran inside words"),
        pytest.param(RAN, "心が乱れる話", id="ran in a verb"),
        pytest.param(RAN, "Iran, grand, orange, brand", id="ran inside latin words"),
        pytest.param(ROMA, "a romance, romantic, Romanian, aroma", id="roma inside words"),
        pytest.param(ROMA, "роман, аромат, романтика", id="roma inside russian words"),
        pytest.param(HERO, "英雄主义的电影, heroes, heroine", id="hero inside words"),
        pytest.param(BEAN, "あんな映画、あんまり", id="an inside kana words"),
        pytest.param(RING, "スプリングの映画", id="ring inside katakana"),
        pytest.param(NO, "No, none of these. No tengo nada, no.", id="no"),
        pytest.param(OMAR, "عمري ثلاثون سنة، العمر طويل", id="omar inside arabic words"),
        pytest.param(SHOLAY, "मशोलेदार", id="sholay inside a hindi word"),
    ],
)
def test_a_short_title_is_not_found_inside_other_words(target: Item, text: str) -> None:
    assert leaked_titles(text, [target]) == []


@pytest.mark.parametrize(
    ("target", "text"),
    [
        pytest.param(HER, "I mean “Her”.", id="her in quotes"),
        pytest.param(HER, "I loved Her so much", id="her with a capital"),
        pytest.param(HER, "her", id="her alone"),
        pytest.param(RAN, "『乱』が見たい", id="ran in quotes"),
        pytest.param(RAN, "乱みたいな映画", id="ran before a word of likeness"),
        pytest.param(RAN, "黒澤の ran です", id="ran in latin letters"),
        pytest.param(ROMA, "something like roma", id="roma in lower case"),
        pytest.param(HERO, "我想看英雄", id="hero after a verb"),
        pytest.param(HERO, "《英雄》这样的", id="hero in marks"),
        pytest.param(BEAN, "「あん」", id="an in quotes"),
        pytest.param(RING, "リングみたいな", id="ring"),
        pytest.param(OMAR, "فيلم «عمر»", id="omar in quotes"),
        pytest.param(MEMORY, "黒澤の生きるが好き", id="ikiru"),
    ],
)
def test_a_short_title_is_found_where_it_is_written_as_one(target: Item, text: str) -> None:
    assert leaked_titles(text, [target])


def test_titles_are_given_as_the_catalogue_has_them_once() -> None:
    assert leaked_titles("Tampopo, タンポポ, tampopo", [TAMPOPO, STORY]) == ["タンポポ", "Tampopo"]
    assert leaked_titles("", [TAMPOPO]) == []
    assert leaked_titles("?!", [TAMPOPO]) == []


# Writers


@dataclass
class Scripted:
    """A writer that says what it was given."""

    texts: list[str]
    briefs: list[Brief] = field(default_factory=list)

    def write(self, brief: Brief) -> str:
        self.briefs.append(brief)
        return self.texts[len(self.briefs) - 1]


UNFINDABLE = case(
    turns=["何かおすすめの映画ありますか"],
    language="ja",
    qrels={"tampopo-1985": 1},
    persona={"max_turns": 2, "likes": ["tampopo-1985"]},
)


def test_a_writer_words_what_the_rules_decide(demo: Services) -> None:
    writer = Scripted(["日本のコメディをお願い"])
    found = play_persona(demo, UNFINDABLE, writer)
    assert found.last.said == "日本のコメディをお願い"
    assert found.leaks == 0
    (brief,) = writer.briefs
    assert brief.language == "ja" and brief.temper == "patient" and not brief.leaked
    tampopo = demo.sources.catalog.item("tampopo-1985")
    assert not leaked_titles("\n".join([*brief.facts, brief.now]), [tampopo])


def test_a_writer_that_leaks_is_asked_once_more(demo: Services) -> None:
    writer = Scripted(["タンポポが見たい", "食べ物の映画が見たい"])
    found = play_persona(demo, UNFINDABLE, writer)
    assert found.last.said == "食べ物の映画が見たい"
    assert found.leaks == 0
    assert [brief.leaked for brief in writer.briefs] == [False, True]


def test_a_writer_that_leaks_twice_is_replaced_and_counted(demo: Services) -> None:
    writer = Scripted(["タンポポが見たい", "じゃあ Tampopo で"])
    found = play_persona(demo, UNFINDABLE, writer)
    assert found.leaks == 1
    assert found.last.said == play_persona(demo, UNFINDABLE).last.said
    assert n_leaks(UNFINDABLE, found, demo.sources.catalog) == 1


def test_a_writer_without_words_is_replaced_and_not_counted(demo: Services) -> None:
    found = play_persona(demo, UNFINDABLE, Scripted([" "]))
    assert found.leaks == 0
    assert found.last.said == play_persona(demo, UNFINDABLE).last.said


class Heard(FakeListChatModel):
    """A scripted model that keeps what it was asked."""

    asked: list[Sequence[BaseMessage]] = Field(default_factory=list)

    def _call(self, messages: list[BaseMessage], *args: object, **kwargs: object) -> str:
        self.asked.append(messages)
        return super()._call(messages, *args, **kwargs)  # type: ignore[arg-type]


def test_a_chat_model_plays_the_user_and_does_not_know_the_title(demo: Services) -> None:
    model = Heard(responses=["タンポポ!", " 80年代の日本映画がいいな "])
    found = play_persona(demo, UNFINDABLE, ChatWriter(model))
    assert found.last.said == "80年代の日本映画がいいな"
    first, second = model.asked
    assert [m.type for m in first] == ["system", "ai", "human"]
    assert first[1].text == UNFINDABLE.turns[0].say
    prompt = first[0].text
    assert "in Japanese" in prompt and "patient and polite" in prompt
    assert "Something from the 1980s." in prompt
    tampopo = demo.sources.catalog.item("tampopo-1985")
    assert not leaked_titles(prompt, [tampopo])
    assert second[-1].text.startswith("That named a film")
    assert not leaked_titles(second[-1].text, [tampopo])
