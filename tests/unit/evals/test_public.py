"""The public data sets: their layouts, in a few entries written here, and the real ones."""

import json
import lzma
import os
import tarfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.items import Item
from catalog.load import load_items
from evals.cases import Case
from evals.public.base import PUBLIC, PublicDataError, PublicSet, read_public, source_of_set
from evals.public.sets import Utterance, names, novel_cases
from evals.public.smalltalk import CORPUS_LANGUAGES, XSID_LANGUAGES, read_chatterbot, read_xsid

DATA = os.environ.get("POLYREC_TEST_DATA", "")

Write = Callable[[str, str], None]


def real(name: str) -> Path:
    if not DATA:
        pytest.skip("POLYREC_TEST_DATA names no folder with the real data sets")
    folder = Path(DATA) / name
    if not folder.is_dir():
        pytest.skip(f"{name} is not among the data sets")
    return folder


@pytest.fixture(params=["plain", "xz"])
def write(request: pytest.FixtureRequest, tmp_path: Path) -> Write:
    def write_one(name: str, text: str) -> None:
        if request.param == "plain":
            (tmp_path / name).write_text(text, encoding="utf-8")
        else:
            (tmp_path / f"{name}.xz").write_bytes(lzma.compress(text.encode()))

    return write_one


def lines(*records: object) -> str:
    return "\n".join(json.dumps(record) for record in records) + "\n"


def items_of(public: PublicSet) -> dict[str, Item]:
    source = source_of_set(public)
    loaded = load_items(source.items(), source.mapping, file=source.file)
    assert not loaded.rejects
    return {item.item_id: item for item in loaded.items}


def says(case: Case) -> list[str]:
    return [turn.say for turn in case.turns]


def said(text: str) -> Utterance:
    return Utterance(text, by_seeker=True)


def offer(*item_ids: str, text: str = "") -> Utterance:
    return Utterance(text, by_seeker=False, recommends=item_ids)


TITLES = {"1": "Alien", "2": "Blade Runner", "3": "Her"}


def test_a_repeated_item_is_not_asked_for() -> None:
    talk = [said("hi"), offer("1"), said("more"), offer("1", "2"), said("again"), offer("2")]
    first, second = novel_cases("s", "en", "d", talk, TITLES)
    assert (first.id, first.qrels, says(first)) == ("s-d-1", {"1": 1}, ["hi"])
    assert (second.id, second.qrels, says(second)) == ("s-d-3", {"2": 1}, ["hi", "more"])
    assert first.count == 20
    assert first.scenario == second.scenario == "d"


@pytest.mark.parametrize(
    "talk",
    [
        pytest.param([said("I love blade runner!"), offer("2")], id="the seeker named it"),
        pytest.param(
            [said("hi"), offer(text="Like Blade Runner?"), said("yes"), offer("2")],
            id="the recommender named it",
        ),
        pytest.param([Utterance("that one", True, (), ("2",)), offer("2")], id="it was marked"),
        pytest.param([said("hi"), offer("9")], id="the catalogue lacks it"),
        pytest.param([offer("2")], id="nobody has asked yet"),
    ],
)
def test_what_is_not_novel_gives_no_case(talk: list[Utterance]) -> None:
    assert novel_cases("s", "en", "d", talk, TITLES) == []


def test_messages_in_a_row_are_one_turn() -> None:
    talk = [said("hi"), said("a  film,\nplease"), offer("1")]
    (case,) = novel_cases("s", "en", "a dialogue/1", talk, TITLES)
    assert says(case) == ["hi\na film, please"]
    assert case.id == "s-a_dialogue_1-2"


@pytest.mark.parametrize(
    ("text", "title", "named"),
    [
        pytest.param("tell her", "Her", False, id="a short word in small letters is a word"),
        pytest.param("I saw Her", "Her", True, id="a short title"),
        pytest.param("I saw godfather", "The Godfather", True, id="without its article"),
        pytest.param("aliens are real", "Alien", False, id="within a word"),
        pytest.param(
            "トイストーリー４です", "トイ・ストーリー4", True, id="other width and points"
        ),
    ],
)
def test_a_title_is_found_as_people_write_it(text: str, title: str, named: bool) -> None:
    assert names(text, title) is named


def test_redial(tmp_path: Path, write: Write) -> None:
    films = {
        "11": {
            "name": "Alien (1979)",
            "genre": ["sci-fi"],
            "plot": "A crew.",
            "director": ["R. S."],
        },
        "12": {"name": "Heat", "genre": [], "plot": "", "director": [], "star": ["Ann Pax"]},
        "13": {"name": "", "genre": []},
    }
    dialogue = {
        "conversationId": "501",
        "initiatorWorkerId": 1,
        "respondentWorkerId": 2,
        "movieMentions": {"99": "Solaris (1972)"},
        "messages": [
            {"senderWorkerId": 2, "text": "Hello"},
            {"senderWorkerId": 1, "text": "I liked@11 and @99!"},
            {"senderWorkerId": 2, "text": "@11 is great, so is @12, @13 and @99"},
            {"senderWorkerId": 1, "text": "ok"},
            {"senderWorkerId": 2, "text": "@12 then"},
        ],
    }
    write("id2info.json", json.dumps(films))
    write(
        "valid_data.jsonl", lines(dialogue, dialogue | {"conversationId": 502, "movieMentions": []})
    )
    write("rd-test-data.jsonl", lines(dialogue))
    public = read_public("redial", tmp_path)
    case, second = public.cases
    assert second.id == "redial-502-2"
    assert (case.id, case.language, case.qrels) == ("redial-501-2", "en", {"12": 1})
    assert says(case) == ["I liked Alien and Solaris!"]
    assert public.untitled == 1
    items = items_of(public)
    assert sorted(items) == ["11", "12"]
    assert (items["11"].title_original, items["11"].year) == ("Alien", 1979)
    assert items["11"].genres == ("science-fiction",)
    assert items["12"].texts == {"en": "Starring Ann Pax."}


def test_opendialkg(tmp_path: Path, write: Write) -> None:
    films = {
        "0": {
            "name": "Snatch",
            "year": "2000",
            "director": ["G. R."],
            "language": ["English Language", "English"],
        },
        "1": {"name": "Heat", "year": "1995", "language": ["English", "French"]},
    }
    turn = {"dialog_id": 7, "resp": "Try these.", "rec": ["Snatch", "Heat"]}
    write("id2info.json", json.dumps(films))
    write(
        "valid_data_processed.jsonl",
        lines(
            turn | {"turn_id": 1, "context": ["Something like Snatch?"], "entity": ["Snatch"]},
            turn | {"turn_id": 3, "context": ["Hi", "Hello!", "A film?"], "entity": []},
            turn
            | {"turn_id": 4, "context": ["Oh.", "Hi", "Hello!", "A film?"], "entity": ["Heat"]},
        ),
    )
    public = read_public("opendialkg", tmp_path)
    first, second, third = public.cases
    assert (first.id, first.qrels) == ("opendialkg-7-1", {"1": 1})
    assert (says(second), second.qrels) == (["Hi", "A film?"], {"0": 1, "1": 1})
    assert (third.id, says(third)) == ("opendialkg-7-4", ["Hi", "A film?"])
    items = items_of(public)
    assert (items["0"].original_language, items["1"].original_language) == ("en", None)


def test_jmrd(tmp_path: Path, write: Write) -> None:
    knowledge = {
        "[知識なし]": "[知識なし]",
        "タイトル": "雨の映画",
        "製作年度": "２０１８年",
        "監督名": "山田",
        "キャスト名": ["佐藤"],
        "ジャンル": ["ＳＦ", "アニメ"],
        "レビュー": ["良い"],
        "あらすじ": ["雨が降る。"],
    }
    title = [{"type": "タイトル", "content": "雨の映画"}]
    dialogue = {
        "dialog_id": "00042",
        "movie_title": "雨の映画",
        "knowledge": knowledge,
        "dialog": [
            {"speaker": "seeker", "text": "こんにちは"},
            {"speaker": "recommender", "text": "こんにちは", "checked_knowledge": []},
            {"speaker": "seeker", "text": "映画は？"},
            {"speaker": "recommender", "text": "これです", "checked_knowledge": title},
            {"speaker": "seeker", "text": "はい"},
            {"speaker": "recommender", "text": "雨の映画です", "checked_knowledge": title},
        ],
    }
    write("valid.json", json.dumps([dialogue]))
    public = read_public("jmrd", tmp_path)
    (case,) = public.cases
    assert (case.id, case.language) == ("jmrd-00042-3", "ja")
    assert says(case) == ["こんにちは", "映画は？"]
    assert case.qrels == {"雨の映画": 1}
    (item,) = items_of(public).values()
    assert (item.year, item.genres) == (2018, ("science-fiction", "animation"))
    assert item.texts == {"ja": "雨が降る。出演：佐藤。良い"}


def test_kdconv(tmp_path: Path, write: Write) -> None:
    def triple(name: str, attribute: str, value: str) -> dict[str, str]:
        return {"name": name, "attrname": attribute, "attrvalue": value}

    first = "雨夜（美国1999年电影）"
    dialogue = {
        "messages": [
            {"message": "你知道《雪山》吗？", "attrs": [triple("雪山", "类型", "剧情片、历史")]},
            {"message": "雪山我看过。", "attrs": [triple("雪山", "上映时间", "2001年")]},
            {"message": "导演是谁？"},
            {"message": "王五，他还拍了雨夜2。", "attrs": [triple("王五", "职业", "导演")]},
            {"message": "还有呢？"},
            {"message": "还有雨夜。", "attrs": [triple(first, "制片地区", "美国")]},
            {"message": "续集？", "attrs": [triple("雨夜2", "导演", "王五")]},
        ]
    }
    write("film_dev.json", json.dumps([dialogue]))
    public = read_public("kdconv", tmp_path)
    (case,) = public.cases  # 雨夜 is part of an earlier title, and so not surely novel
    assert (case.id, case.qrels) == ("kdconv-dev-0-3", {"雨夜2": 1})
    assert says(case) == ["你知道《雪山》吗？", "导演是谁？"]
    items = items_of(public)
    assert set(items) == {"雪山", first, "雨夜2"}
    assert (items[first].title_original, items[first].year) == ("雨夜", 1999)
    assert items[first].countries == ("US",)
    assert items["雪山"].genres == ("drama", "history")


def test_crosswoz(tmp_path: Path, write: Write) -> None:
    def place(name: str, **fields: object) -> list[object]:
        return [name, {"名称": name, "领域": "餐馆", "评分": 4.5, "周边餐馆": [], **fields}]

    dialogue = {
        "messages": [
            {"role": "usr", "content": "吃饭", "dialog_act": [["Request", "餐馆", "名称", ""]]},
            {
                "role": "sys",
                "content": "甲店",
                "dialog_act": [
                    ["Recommend", "餐馆", "名称", "甲店"],
                    ["Recommend", "餐馆", "名称", "不明"],
                ],
            },
            {
                "role": "usr",
                "content": "周边？",
                "dialog_act": [["Request", "餐馆", "周边餐馆", ""]],
            },
            {
                "role": "sys",
                "content": "有",
                "dialog_act": [["Inform", "餐馆", "周边餐馆", "乙店"]],
            },
            {"role": "usr", "content": "哪个好？", "dialog_act": []},
            {
                "role": "sys",
                "content": "这些",
                "dialog_act": [
                    ["Inform", "餐馆", "名称", "乙店"],
                    ["Inform", "酒店", "名称", "丙宾馆"],
                ],
            },
        ]
    }
    write("restaurant_db.json", json.dumps([place("甲店", 推荐菜=["面", "饭"]), place("乙店")]))
    write("attraction_db.json", json.dumps([place("")]))
    write("hotel_db.json", json.dumps([place("丙宾馆", 酒店类型="经济型")]))
    write("val.json", json.dumps({"77": dialogue}))
    public = read_public("crosswoz", tmp_path)
    first, second = public.cases
    assert (first.id, first.qrels) == ("crosswoz-77-1", {"甲店": 1})
    assert (second.id, second.qrels) == ("crosswoz-77-5", {"丙宾馆": 1})
    assert says(second) == ["吃饭", "周边？", "哪个好？"]
    items = items_of(public)
    assert items["丙宾馆"].genres == ("hotel", "budget")
    assert items["甲店"].texts == {"zh": "评分：4.5；推荐菜：面、饭"}
    assert public.untitled == 1


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("redial", "id2info.json"),
        ("opendialkg", "id2info.json"),
        ("jmrd", "valid.json"),
        ("kdconv", "film_dev.json"),
        ("crosswoz", "restaurant_db.json"),
    ],
)
def test_a_folder_without_the_files_is_one_clear_error(
    tmp_path: Path, name: str, file: str
) -> None:
    with pytest.raises(PublicDataError, match=f"has no file '{file}'"):
        read_public(name, tmp_path)
    with pytest.raises(PublicDataError, match=f"expected one with the {name} files"):
        read_public(name, tmp_path / "nowhere")


def test_an_unknown_set_is_named_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(PublicDataError, match="there are redial, opendialkg, jmrd"):
        read_public("netflix", tmp_path)


def test_a_broken_file_is_named_with_the_field(tmp_path: Path, write: Write) -> None:
    write("valid.json", json.dumps([{"dialog_id": 3}]))
    with pytest.raises(PublicDataError, match=r"valid\.json.*0\.dialog_id: Input should be"):
        read_public("jmrd", tmp_path)


def test_a_damaged_archive_is_named(tmp_path: Path) -> None:
    (tmp_path / "valid.json.xz").write_bytes(b"no archive")
    with pytest.raises(PublicDataError, match=r"valid\.json\.xz' cannot be read"):
        read_public("jmrd", tmp_path)


def pack(folder: Path, ending: str) -> None:
    """Move the files with an ending into an archive beside them."""
    with tarfile.open(folder / "all.tar.xz", "w:xz") as tar:
        for path in sorted(folder.rglob(f"*{ending}")):
            tar.add(path, path.relative_to(folder))
            path.unlink()


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "tar.xz"])
def test_chatterbot_openings(tmp_path: Path, packed: bool) -> None:
    def corpus(language: str, file: str, *openings: str) -> None:
        (tmp_path / language).mkdir(exist_ok=True)
        said = "".join(f"- - {json.dumps(o)}\n  - answer\n" for o in openings)
        (tmp_path / language / f"{file}.yml").write_text(f"conversations:\n{said}- broken - one\n")

    corpus("english", "movies", "What is your favourite film?", "Blade Runner", "Recommend a film")
    corpus("english", "greetings", "Hello", "hello!", "x" * 151)
    corpus("hinglish", "greetings", "Hello", "Kya haal hai?")
    corpus("dutch", "suggestions", "Wat doe ik dit weekend?")
    corpus("klingon", "greetings", "nuqneH")
    if packed:
        pack(tmp_path, ".yml")
    cases = read_chatterbot(tmp_path)
    assert {(c.language, c.turns[0].say) for c in cases} == {
        ("en", "What is your favourite film?"),
        ("en", "Hello"),
        ("hi-Latn", "Kya haal hai?"),
    }
    assert all(c.scenario == c.id and c.tags == ("smalltalk", "chatterbot") for c in cases)
    assert all(c.kind == ("answer", "decline", "question") for c in cases)


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "tar.xz"])
def test_xsid_utterances(tmp_path: Path, packed: bool) -> None:
    def conll(language: str, *blocks: str) -> None:
        (tmp_path / f"{language}.valid.conll").write_text(
            "\n\n".join(blocks) + "\n", encoding="utf-8"
        )

    def block(intent: str, text: str, english: str = "") -> str:
        source = f"# text-en = {english}\n" if english else ""
        return f"{source}# text = {text}\n# intent = {intent}\n1\tx\t{intent}\tO"

    conll(
        "en",
        block("PlayMusic", "Play it"),
        block("weather/find", "Is it cold?"),
        block("weather/find", "is it cold"),
    )
    conll("ja", block("weather/find", "寒い です か", "Is it cold"))
    conll("nap", block("weather/find", "fa fridd", "Is it cold?"))
    if packed:
        pack(tmp_path, ".conll")
    english, japanese = read_xsid(tmp_path)
    assert (english.id, english.turns[0].say) == ("xsid-en-2", "Is it cold?")
    assert (japanese.id, japanese.turns[0].say) == ("xsid-ja-2", "寒いですか")
    assert english.scenario == japanese.scenario == "2"
    assert english.tags == ("smalltalk", "xsid")


@pytest.mark.parametrize("read", [read_chatterbot, read_xsid])
def test_small_talk_that_is_not_there_is_one_clear_error(
    tmp_path: Path, read: Callable[[Path], list[Case]]
) -> None:
    with pytest.raises(PublicDataError, match=r"has no file '\*\."):
        read(tmp_path)


@pytest.mark.parametrize(
    ("name", "fewest_items", "fewest_cases"),
    [
        ("redial", 6000, 2000),
        ("opendialkg", 3000, 600),
        ("jmrd", 100, 150),
        ("kdconv", 100, 50),
        ("crosswoz", 2500, 1000),
    ],
)
def test_a_real_set_is_read_whole(name: str, fewest_items: int, fewest_cases: int) -> None:
    public = read_public(name, real(name).parent)
    items = items_of(public)
    assert len(items) >= fewest_items
    assert len(public.cases) >= fewest_cases
    assert len({case.id for case in public.cases}) == len(public.cases)
    assert all(items[item_id].title_original for case in public.cases for item_id in case.qrels)
    assert {case.language for case in public.cases} == {public.language}


def test_every_set_is_tried_on_real_data() -> None:
    assert set(PUBLIC) == {"redial", "opendialkg", "jmrd", "kdconv", "crosswoz"}


def test_the_real_chatterbot_corpus_has_openings_in_28_languages() -> None:
    cases = read_chatterbot(real("chatterbot-corpus"))
    by_language = Counter(case.language for case in cases)
    assert set(by_language) == set(CORPUS_LANGUAGES.values())
    assert len(by_language) == 28
    assert max(by_language.values()) == 40


def test_the_real_xsid_has_60_utterances_in_13_languages() -> None:
    cases = read_xsid(real("xsid"))
    assert Counter(case.language for case in cases) == dict.fromkeys(XSID_LANGUAGES, 60)
    assert len({case.id for case in cases}) == len(cases)
