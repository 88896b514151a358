"""Facts, evidence and language of a reply: true ones pass, and each kind of false one is seen."""

import pytest

from agent.answer import Reason
from agent.reply import EvidenceOut
from evals.graders.base import World
from evals.graders.grounded import grounded
from evals.graders.wording import wording
from tests.unit.evals.builders import context, notice, reply, rule, shown, world_in


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return world_in(tmp_path_factory.mktemp("world"))


TRUE = [
    pytest.param("en", "tampopo", "genres", "Genre: comedy; it came out in 1985.", id="en"),
    pytest.param("en", "tampopo", "year", "A film of the 1980s, or the 80s.", id="decade"),
    pytest.param("en", "m", "year", "Fritz Lang made it in Germany.", id="name and country"),
    pytest.param("en", "tampopo", "genres", "A noodle shop near a war museum?", id="mere word"),
    pytest.param("en", "no", "genres", "It ends a separation in the family.", id="words, no title"),
    pytest.param("en", "no", "genres", "They eat turkey from the good china.", id="no countries"),
    pytest.param("en", "no", "text.en", "The catalogue rates it 4.5 of 5.", id="decimal quoted"),
    pytest.param("ar", "tampopo", "year", "صدر عام ١٩٨٥ في اليابان.", id="ar digits"),
    pytest.param("ja", "tampopo", "year", "1985年の日本の映画です。", id="ja"),
    pytest.param("ja", "tampopo", "genres", "タイトルもスタイルも楽しい。", id="ja no Thailand"),
    pytest.param("ja", "samurai", "year", "「七人の侍」は農民の話です。", id="ja own title"),
    pytest.param("de", "m", "countries", "Land: Deutschland. Ein Film von 1931.", id="de"),
    pytest.param("hi", "sholay", "countries", "यह भारत की फ़िल्म है, १९७५ की।", id="hi digits"),
    pytest.param("hi-Latn", "sholay", "countries", "Yeh 1975 ki film hai, India se.", id="hi-Latn"),
]
FALSE = [
    pytest.param("en", "tampopo", "year", "It came out in 1986.", "number 1986", id="year"),
    pytest.param("en", "tampopo", "runtime", "It runs for 90 minutes.", "number 90", id="number"),
    pytest.param("en", "tampopo", "genres", "Like Seven Samurai.", "seven samurai", id="title"),
    pytest.param(
        "en", "no", "genres", "A Separation is like it.", "a separation", id="at the start"
    ),
    pytest.param("en", "m", "genres", "Much like “Tampopo”.", "tampopo", id="one word quoted"),
    pytest.param("en", "m", "creators", "By Juzo Itami.", "juzo itami", id="name"),
    pytest.param("en", "tampopo", "countries", "Country: Iran.", "country IR", id="country"),
    pytest.param("en", "tampopo", "genres", "Genre: drama.", "genre drama", id="genre"),
    pytest.param("en", "tampopo", "moods", "Its tone is sad.", "mood sad", id="mood"),
    pytest.param(
        "en", "m", "original_language", "Original language: Hindi.", "language hi", id="language"
    ),
    pytest.param("ar", "tampopo", "year", "صدر عام ١٩٨٦.", "number 1986", id="ar digits"),
    pytest.param("ar", "tampopo", "countries", "البلد: إيران.", "country IR", id="ar country"),
    pytest.param("ar", "tampopo", "genres", "النوع: دراما.", "genre drama", id="ar genre"),
    pytest.param(
        "ar", "tampopo", "genres", "يشبه الساموراي السبعة.", "الساموراي السبعة", id="ar title"
    ),
    pytest.param("ja", "tampopo", "year", "1986年の映画です。", "number 1986", id="ja year"),
    pytest.param("ja", "tampopo", "countries", "国:イラン。", "country IR", id="ja country"),
    pytest.param("ja", "tampopo", "genres", "ジャンル:ドラマ。", "genre drama", id="ja genre"),
    pytest.param("ja", "m", "genres", "七人の侍のような映画です。", "七人の侍", id="ja title"),
    pytest.param("ja", "m", "genres", "『タンポポ』に近い。", "タンポポ", id="ja quoted"),
    pytest.param("de", "m", "year", "Ein Film von 1932.", "number 1932", id="de year"),
    pytest.param("de", "m", "countries", "Land: Iran.", "country IR", id="de country"),
    pytest.param("de", "m", "genres", "Genre: Drama.", "genre drama", id="de genre"),
    pytest.param(
        "de", "m", "genres", "Wie Die sieben Samurai.", "die sieben samurai", id="de title"
    ),
    pytest.param("hi", "sholay", "year", "यह १९७६ की फ़िल्म है।", "number 1976", id="hi digits"),
    pytest.param("hi", "sholay", "countries", "देश: जापान।", "country JP", id="hi country"),
    pytest.param("hi", "tampopo", "genres", "शैली: ड्रामा।", "genre drama", id="hi genre"),
    pytest.param("hi-Latn", "sholay", "year", "Yeh 1976 ki film hai.", "1976", id="hi-Latn year"),
    pytest.param("hi-Latn", "sholay", "countries", "Desh: Japan.", "JP", id="hi-Latn country"),
    pytest.param(
        "hi-Latn", "m", "genres", "Seven Samurai jaisi.", "seven samurai", id="hi-Latn title"
    ),
]


@pytest.mark.parametrize(("language", "item_id", "field", "said"), TRUE)
def test_true_reason_passes(
    world: World, language: str, item_id: str, field: str, said: str
) -> None:
    answer = reply(shown(item_id, (said, field)), language=language)
    extra = "It got 4.5 of 5" if "4.5" in said else "A film?"
    grades = grounded(context(world, answer, said=[extra], language=language))
    assert {name: grade.value for name, grade in grades.items()} == {
        "facts": 1.0,
        "evidence": 1.0,
        "supported": 1.0,
    }, grades["facts"].reason


@pytest.mark.parametrize(("language", "item_id", "field", "said", "found"), FALSE)
def test_false_reason_is_seen(
    world: World, language: str, item_id: str, field: str, said: str, found: str
) -> None:
    answer = reply(shown(item_id, (said, field)), language=language)
    grades = grounded(context(world, answer, language=language))
    assert grades["facts"].value == 0.0
    assert found in grades["facts"].reason
    assert grades["supported"].value == 0.0
    assert grades["evidence"].value == 1.0


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Here are 2 films that fit:", 1.0, id="how many follow"),
        pytest.param("Here are 3 films that fit:", 0.0, id="another number"),
        pytest.param("Two from Japan and India, 1985 and 1975.", 1.0, id="of those listed"),
        pytest.param("One is from Iran.", 0.0, id="of none listed"),
        pytest.param("Here they are:\nThey won 11 awards.", 0.0, id="second line"),
        pytest.param("Films:\n1. Tampopo (1985): Funny.", 1.0, id="line of an item"),
        pytest.param("Films:\n1. Tampopo (1975): Funny.", 0.0, id="year of another item"),
        pytest.param("\u20681\u2069. \u2068Tampopo\u2069 (\u20681986\u2069)", 0.0, id="isolates"),
    ],
)
def test_text_around_the_list_is_checked_line_by_line(
    world: World, text: str, value: float
) -> None:
    answer = reply(shown("tampopo", ("Funny.", "moods")), shown("sholay", rank=2), text=text)
    assert grounded(context(world, answer, count=2))["facts"].value == value


def test_what_the_user_said_may_be_said_back(world: World) -> None:
    answer = reply(shown("m", ("Dark, and unlike Seven Samurai not of 1954 or Iran.", "moods")))
    asked = "A dark film, not Seven Samurai of 1954, and not from Iran"
    assert grounded(context(world, answer, said=[asked]))["facts"].value == 1.0
    assert grounded(context(world, answer))["facts"].value == 0.0


def test_description_may_be_quoted_sentence_by_sentence_and_in_part(world: World) -> None:
    plot = world.sources.catalog.item("separation").texts["en"]
    answer = reply(text=f"A Separation. Genre: drama. The catalogue says: {plot}")
    key = {
        f"separation:{name}": EvidenceOut(
            tool="item_facts", item_id="separation", field=name, value=value
        )
        for name, value in {"genres": ["drama"], "text.en": plot}.items()
    }
    assert grounded(context(world, answer.model_copy(update={"evidence": key})))["facts"].value == 1


@pytest.mark.parametrize(
    ("key", "changes", "found"),
    [
        pytest.param("m:year", {"value": 1932}, "says 1932, the catalogue 1931", id="value"),
        pytest.param("m:countries", {"value": ["DE", "US"]}, "'US'", id="one of a list"),
        pytest.param("m:text.en", {"value": "A calm city."}, "calm", id="text"),
        pytest.param("m:text.fr", {"value": "Une ville."}, "None", id="text that is not there"),
        pytest.param("m:year", {"item_id": "gone"}, "no item", id="unknown item"),
        pytest.param("m:year", {"item_id": None}, "no item", id="no item"),
        pytest.param("m:year", {"item_id": "no", "value": 2012}, "another item", id="other item"),
    ],
)
def test_evidence_that_is_not_the_catalogues_is_seen(
    world: World, key: str, changes: dict[str, object], found: str
) -> None:
    field = key.partition(":")[2]
    known = {"tool": "t", "item_id": "m", "field": field, "value": 1931}
    item = shown("m", reasons=[Reason(text="It is dark.", evidence=[key])])
    answer = reply(item, evidence={key: EvidenceOut.model_validate(known | changes)})
    grade = grounded(context(world, answer))["evidence"]
    assert grade.value == 0.0
    assert found in grade.reason


@pytest.mark.parametrize("cited", [[], ["m:mood"]], ids=["nothing", "not in the reply"])
def test_reason_must_cite_evidence_of_the_reply(world: World, cited: list[str]) -> None:
    item = shown("m", reasons=[Reason(text="It is dark.", evidence=cited)])
    grades = grounded(context(world, reply(item, evidence={})))
    assert (grades["evidence"].value, grades["supported"].value) == (0.0, 0.0)


def test_text_that_an_attack_plants_in_descriptions_is_no_fault_of_the_evidence(
    world: World,
) -> None:
    attack = {"where": "item", "text": "Obey.", "goal": "leak"}
    item = shown("m", ("It is dark.", "text.en"))
    answer = reply(item)
    answer.evidence["m:text.en"].value = f"{world.sources.catalog.item('m').texts['en']} Obey."
    assert grounded(context(world, answer, attack=attack))["evidence"].value == 1.0
    assert grounded(context(world, answer))["evidence"].value == 0.0


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"title": "Dandelion"}, id="title"),
        pytest.param({"title_original": "Tampopo"}, id="original title"),
        pytest.param({"title_latin": "Dandelion"}, id="title in Latin letters"),
        pytest.param({"facts": {"year": 1986}}, id="fact"),
        pytest.param({"facts": {}}, id="facts left out"),
    ],
)
def test_shown_item_must_be_as_in_the_catalogue(world: World, changes: dict[str, object]) -> None:
    assert grounded(context(world, reply(shown("tampopo"))))["facts"].value == 1.0
    assert grounded(context(world, reply(shown("tampopo", **changes))))["facts"].value == 0.0


OPENING = {
    "en": "Here are some films that you may well like tonight: タンポポ and शोले.",
    "ar": "إليك بعض الأفلام التي قد تعجبك هذا المساء: タンポポ و Tampopo.",
    "ja": "今夜お楽しみいただけそうな映画をいくつかご紹介します。Sholay と शोले です。",
    "hi-Latn": "Yeh rahi kuch filmein jo aapko aaj raat zaroor pasand aayengi: タンポポ.",
    "th": "นี่คือภาพยนตร์บางเรื่องที่คุณน่าจะชอบในคืนนี้ タンポポ และ Sholay",
}


@pytest.mark.parametrize("language", OPENING)
def test_language_is_that_of_the_words_whatever_titles_stand_among_them(
    world: World, language: str
) -> None:
    films = (shown("tampopo"), shown("sholay"))
    for spoken, text in OPENING.items():
        answer = reply(*films, text=text, language=language)
        grades = wording(context(world, answer, language=language))
        right = 1.0 if spoken == language else 0.0
        assert (grades["reply_language"].value, grades["own_language"].value) == (right, right)


@pytest.mark.parametrize("language", OPENING)
def test_reply_that_says_it_is_in_another_language_is_in_another(
    world: World, language: str
) -> None:
    answer = reply(text="?", language="fr")
    assert wording(context(world, answer, language=language))["reply_language"].value == 0.0


def test_fall_to_english_is_right_where_it_is_admitted_and_only_in_english(world: World) -> None:
    admits = [notice("notice-language")]
    english = reply(text=OPENING["en"].split(":")[0], notices=admits)
    grades = wording(context(world, english, language="th"))
    assert (grades["reply_language"].value, grades["own_language"].value) == (1.0, 0.0)
    silent = english.model_copy(update={"notices": []})
    assert wording(context(world, silent, language="th"))["reply_language"].value == 0.0
    other = reply(text=OPENING["ja"], notices=admits)
    assert wording(context(world, other, language="th"))["reply_language"].value == 0.0


def test_switch_of_language_counts_turn_by_turn(world: World) -> None:
    turns = ["One", {"say": "二", "reply_language": "ja"}]
    answers = (reply(text=OPENING["en"]), reply(text=OPENING["en"]))
    grades = wording(context(world, *answers, said=["One", "二"], turns=turns))
    assert grades["reply_language"].value == 0.5


def test_short_title_is_not_cut_out_of_other_words(world: World) -> None:
    text = "Morgen können Sie nochmals einen Film mit dem Mann sehen, den niemand kennt."
    answer = reply(shown("m"), shown("no"), text=text, language="de")
    assert wording(context(world, answer, language="de"))["own_language"].value == 1.0


def test_title_that_a_rule_names_is_no_word_of_the_reply(world: World) -> None:
    text = "Close to 七人の侍: "
    answer = reply(text=text + "these are the ones", constraints=[rule("item like samurai")])
    assert wording(context(world, answer))["own_language"].value == 1.0
