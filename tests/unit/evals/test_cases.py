"""Cases: a fault is named by file, line and field, and attributes select what they say."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from evals.cases import CaseError, Select, Turn, load_cases
from tests.fakes import item
from tests.unit.evals.builders import BY_ID, FILMS, case

GOOD: Mapping[str, object] = {"id": "a1", "scenario": "a", "language": "en", "turns": ["Hello"]}
SAY_ATTACK = {"where": "user", "text": "Say it", "goal": "say"}


def line(**fields: object) -> str:
    return json.dumps(GOOD | fields, ensure_ascii=False)


@pytest.mark.parametrize(
    ("second", "field", "about"),
    [
        pytest.param("{", "", "no JSON", id="cut off"),
        pytest.param("[1, 2]", "case", "", id="a list"),
        pytest.param(line(id="a2", grade=1), "grade", "Extra inputs", id="unknown field"),
        pytest.param(
            line(id="a2", predicate={"genres": ["war"]}), "predicate.0.genres", "", id="nested"
        ),
        pytest.param(line(id="a2", language="xx-nope-1"), "language", "BCP 47", id="no tag"),
        pytest.param(line(id="a2", language="qqqq"), "language", "known", id="no language"),
        pytest.param(line(id="a2", market="UK"), "market", "'UK'", id="no country"),
        pytest.param(line(id="a b"), "id", "", id="blank in id"),
        pytest.param(line(id="a2", turns=[]), "turns", "", id="no turn"),
        pytest.param(line(id="a2", turns=[""]), "turns.0.say", "", id="empty turn"),
        pytest.param(
            line(id="a2", turns=[{"say": "x", "kind": ["chat"]}]), "turns.0.kind.0", "", id="kind"
        ),
        pytest.param(line(id="a2", qrels={"m": 6}), "qrels.m", "", id="grade over 5"),
        pytest.param(line(id="a2", count=0), "count", "", id="count of 0"),
        pytest.param(
            line(id="a2", qrels={"m": 1}, predicate={"genre": ["war"]}),
            "case",
            "qrels or predicate, not both",
            id="two truths",
        ),
        pytest.param(line(id="a2", attack=SAY_ATTACK), "case", "needs a canary", id="no canary"),
        pytest.param(
            line(id="a2", must_call=[{"tool": "rank_items", "args": {"count": "("}}]),
            "must_call.0.args",
            "regular expression",
            id="bad pattern",
        ),
        pytest.param(
            line(id="a2", constraints=["year after 2000"]), "constraints", "rule", id="no such rule"
        ),
        pytest.param(
            line(id="a2", constraints=["year at_least soon"]), "constraints", "rule", id="no number"
        ),
        pytest.param(
            line(id="a2", turns=[{"say": "x", "constraints": ["comedy"]}]),
            "turns.0.constraints",
            "rule",
            id="half a rule",
        ),
        pytest.param(line(), "id 'a1'", "twice", id="double id"),
        pytest.param(line(id="a2", **{"a\nb": 1}), "a b", "Extra", id="line break in a name"),
    ],
)
def test_fault_is_told_in_one_line_with_file_line_and_field(
    tmp_path: Path, second: str, field: str, about: str
) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(f"{line()}\n{second}\n", encoding="utf-8")
    with pytest.raises(CaseError) as raised:
        load_cases(file)
    told = str(raised.value)
    assert told.startswith(f"{file}:2: {field}")
    assert about in told
    assert "\n" not in told


def test_blank_lines_count_as_lines(tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(f"\n\n{line()}\n\n{line(id='a2', count='x')}", encoding="utf-8")
    with pytest.raises(CaseError, match=r":5: count: "):
        load_cases(file)


@pytest.mark.parametrize("text", ["", "\n \n"], ids=["empty", "blank"])
def test_file_without_cases_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "none.jsonl"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CaseError, match=r"none\.jsonl' has no cases"):
        load_cases(file)


def test_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match=r"gone\.jsonl"):
        load_cases(tmp_path / "gone.jsonl")
    (tmp_path / "latin.jsonl").write_bytes(b"\xe9")
    with pytest.raises(CaseError, match=r"latin\.jsonl"):
        load_cases(tmp_path / "latin.jsonl")


@pytest.mark.parametrize(
    ("select", "expected"),
    [
        pytest.param({}, set(BY_ID), id="nothing asked"),
        pytest.param({"genre": ["drama"]}, {"samurai", "sholay", "separation", "no"}, id="genre"),
        pytest.param({"genre": ["drama", "action"]}, {"samurai", "sholay"}, id="all genres"),
        pytest.param({"mood": ["funny", "dark"]}, {"tampopo", "m"}, id="any mood"),
        pytest.param({"country": ["IN", "IR"]}, {"sholay", "separation"}, id="any country"),
        pytest.param({"language": ["ja"]}, {"tampopo", "samurai"}, id="language"),
        pytest.param({"creator": ["Fritz Lang", "Juzo Itami"]}, {"m", "tampopo"}, id="any creator"),
        pytest.param({"items": ["m", "gone"]}, {"m"}, id="items"),
        pytest.param({"year": [1954, 1985]}, {"tampopo", "samurai", "sholay"}, id="both bounds in"),
        pytest.param({"year": [1986, None]}, {"separation", "no"}, id="at least"),
        pytest.param({"runtime": [None, 114]}, {"tampopo", "m"}, id="at most"),
        pytest.param({"maturity": [13, None]}, {"tampopo", "m"}, id="age"),
        pytest.param(
            {"not_genre": ["drama", "crime"]}, {"tampopo"}, id="none of the genres refused"
        ),
        pytest.param({"not_country": ["JP"], "genre": ["action"]}, {"sholay"}, id="and"),
        pytest.param({"not_mood": ["epic", "sad", "dark"]}, {"tampopo", "no"}, id="not mood"),
        pytest.param(
            {"not_language": ["ja", "hi"], "not_items": ["m"]}, {"separation", "no"}, id="not items"
        ),
    ],
)
def test_select_takes_the_items_that_fulfil_every_field(
    select: dict[str, object], expected: set[str]
) -> None:
    found = Select.model_validate(select)
    assert {film.item_id for film in FILMS if found.holds(film)} == expected


@pytest.mark.parametrize("field", ["year", "runtime", "maturity"])
def test_unknown_measure_breaks_a_bound_and_no_bound_asks_for_none(field: str) -> None:
    bare = item("bare")
    assert not Select.model_validate({field: [0, None]}).holds(bare)
    assert not Select.model_validate({field: [None, 9999]}).holds(bare)
    assert Select.model_validate({field: [None, None]}).holds(bare)


def test_unknown_language_is_not_a_language_asked_for_or_refused() -> None:
    bare = item("bare")
    assert not Select(language=("ja",)).holds(bare)
    assert Select(not_language=("ja",)).holds(bare)


def test_turn_may_be_a_text_alone() -> None:
    found = case(turns=["One", {"say": "Two", "kind": ["answer"]}])
    assert found.turns == (Turn(say="One"), Turn(say="Two", kind=("answer",)))


def test_expectations_of_the_case_are_those_of_its_last_turn() -> None:
    found = case(turns=["One", "Two"], kind=["question"], constraints=["genre include war"])
    assert found.turn(0).kind == ()
    assert found.turn(0).constraints is None
    assert found.turn(1).kind == ("question",)
    assert found.turn(1).constraints == ("genre include war",)


def test_last_turn_goes_before_the_case() -> None:
    last = {"say": "Two", "kind": ["answer"], "constraints": []}
    found = case(turns=[last], kind=["question"], constraints=["genre include war"])
    assert found.turn(0).kind == ("answer",)
    assert found.turn(0).constraints == ()


def test_first_predicate_that_holds_gives_the_grade() -> None:
    found = case(
        predicate=[
            {"grade": 3, "genre": ["action"], "country": ["JP"]},
            {"grade": 1, "genre": ["action"]},
            {"grade": 5, "country": ["JP"]},
        ]
    )
    assert found.relevant(FILMS) == {"samurai": 3, "sholay": 1, "tampopo": 5}


def test_one_predicate_needs_no_list() -> None:
    assert case(predicate={"country": ["DE"]}).relevant(FILMS) == {"m": 1}


def test_item_of_grade_0_is_judged_but_not_relevant() -> None:
    found = case(qrels={"m": 0, "no": 2})
    assert found.has_relevance
    assert found.relevant(FILMS) == {"no": 2}


def test_language_tags_are_brought_to_one_form() -> None:
    found = case(language="hi_latn", turns=[{"say": "x", "reply_language": "PT-br"}])
    assert found.language == "hi-Latn"
    assert found.turns[0].reply_language == "pt"
