"""Suites: what is asked for exists, and what ships is whole."""

import json
import tomllib
import unicodedata
from collections import Counter
from importlib import resources
from pathlib import Path

import pytest

from evals.cases import Case, CaseError
from evals.suite import (
    ModelSpec,
    Suite,
    SuiteError,
    cases_of,
    load_suite,
    plays_on,
    shipped,
    variants,
)
from language.messages import available


def suite_file(folder: Path, text: str) -> str:
    file = folder / "own.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def write_cases(file: Path, *ids: str) -> None:
    lines = (
        json.dumps({"id": i, "scenario": i, "language": "en", "turns": ["A film?"]}) for i in ids
    )
    file.write_text("\n".join(lines), encoding="utf-8")


def shipped_cases(name: str) -> list[Case]:
    suite, path = load_suite(name)
    return cases_of(suite, path, None, None)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        pytest.param("name: [x", "cannot be read", id="bad YAML"),
        pytest.param("", "the file", id="empty"),
        pytest.param("- name: x", "the file", id="a list"),
        pytest.param("purpose: x", "name: Field required", id="no name"),
        pytest.param("{name: x, case: [a.jsonl]}", "case: Extra inputs", id="unknown field"),
        pytest.param("{name: x, epochs: 0}", "epochs:", id="no epoch"),
        pytest.param("{name: x, pivot: qqqq}", "pivot:", id="no language"),
        pytest.param("{name: x, groups: {a: [en, qqqq]}}", "groups.a.1:", id="no language in it"),
        pytest.param("{name: x, metrics: [ndcg]}", "no metric 'ndcg'", id="unknown metric"),
        pytest.param("{name: x, gates: ['mean(ndgc@10) >= 1']}", "'ndgc@10'", id="gate's metric"),
        pytest.param("{name: x, gates: ['mean() > 1']}", "cannot be read", id="bad gate"),
        pytest.param("{name: x, gates: ['mean(mrr) >= 1 for a']}", "no group 'a'", id="no group"),
        pytest.param(
            "{name: x, gates: ['mean(judge.tone) >= 1']}", "never gates alone", id="judge's gate"
        ),
        pytest.param(
            "{name: x, models: [{name: a, input_price: -1}]}", "input_price:", id="negative price"
        ),
    ],
)
def test_fault_of_a_suite_is_told_in_one_line(tmp_path: Path, text: str, about: str) -> None:
    with pytest.raises(SuiteError) as raised:
        load_suite(suite_file(tmp_path, text))
    assert about in str(raised.value)
    assert "\n" not in str(raised.value)


def test_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_bytes(b"name: caf\xe9")
    with pytest.raises(SuiteError, match=r"own\.yaml' cannot be read"):
        load_suite(str(tmp_path / "own.yaml"))


def test_unknown_suite_is_told_with_those_there_are() -> None:
    with pytest.raises(SuiteError, match=r"no suite 'cores'.*core, core-dev, culture"):
        load_suite("cores")


def test_gate_for_a_group_of_the_suite_is_read() -> None:
    suite = Suite.model_validate(
        {"name": "x", "groups": {"eu": ["de", "FR"]}, "gates": ["mean(mrr) >= 1 for eu"]}
    )
    (gate,) = suite.parsed_gates()
    assert gate.group == "eu"
    assert suite.groups == {"eu": ("de", "fr")}


@pytest.mark.parametrize(
    ("axes", "expected"),
    [
        pytest.param({}, ["planner"], id="one cell is called by its model"),
        pytest.param({"models": ["planner", "m2"]}, ["planner", "m2"], id="models"),
        pytest.param(
            {"prompts": ["", "recommend@1"]}, ["default prompts", "recommend@1"], id="prompts"
        ),
        pytest.param(
            {"models": ["planner", "m2"], "embedders": ["bundled", "e2"]},
            ["planner / bundled", "planner / e2", "m2 / bundled", "m2 / e2"],
            id="two axes",
        ),
        pytest.param(
            {"prompts": ["recommend@1"], "datasets": ["demo", {"name": "d2"}]},
            ["demo", "d2"],
            id="only what differs",
        ),
    ],
)
def test_variant_is_named_by_what_it_differs_in(
    axes: dict[str, object], expected: list[str]
) -> None:
    assert [v.name for v in variants(Suite.model_validate({"name": "x"} | axes))] == expected


def test_matrix_is_full() -> None:
    axes = {"prompts": ["", "recommend@1"], "models": ["a", "b", "c"], "embedders": ["e", "f"]}
    found = variants(Suite.model_validate({"name": "x"} | axes))
    assert len({(v.prompts, v.model.name, v.embedder) for v in found}) == len(found) == 12


def test_cost_is_by_the_million_and_unknown_prices_are_not_free() -> None:
    assert ModelSpec(name="m", input_price=2, output_price=10).cost(500_000, 100_000) == 2.0
    assert ModelSpec(name="m", input_price=0, output_price=0).is_free
    assert ModelSpec(name="planner").is_free
    assert not ModelSpec(name="m").is_free


def test_id_in_two_files_of_a_suite_is_refused(tmp_path: Path) -> None:
    write_cases(tmp_path / "a.jsonl", "k1", "k2")
    write_cases(tmp_path / "b.jsonl", "k2")
    suite, path = load_suite(suite_file(tmp_path, "{name: x, cases: [a.jsonl, b.jsonl]}"))
    with pytest.raises(CaseError, match=r"id 'k2' stands in two files"):
        cases_of(suite, path, None, None)


def test_given_file_stands_in_place_of_the_suites_own(tmp_path: Path) -> None:
    write_cases(tmp_path / "a.jsonl", "k1")
    write_cases(tmp_path / "given.jsonl", "g1", "g2")
    suite, path = load_suite(suite_file(tmp_path, "{name: x, cases: [a.jsonl]}"))
    assert [c.id for c in cases_of(suite, path, tmp_path / "given.jsonl", None)] == ["g1", "g2"]
    assert [c.id for c in cases_of(suite, path, None, None)] == ["k1"]


def test_only_takes_cases_whose_whole_id_matches(tmp_path: Path) -> None:
    write_cases(tmp_path / "a.jsonl", "k1", "k10", "m1")
    text = "{name: x, cases: [a.jsonl], only: ['k1', 'm.*']}"
    suite, path = load_suite(suite_file(tmp_path, text))
    assert [c.id for c in cases_of(suite, path, None, None)] == ["k1", "m1"]


def test_suite_of_public_data_sets_says_how_to_name_their_folder(tmp_path: Path) -> None:
    suite, path = load_suite(suite_file(tmp_path, "{name: x, sources: [redial]}"))
    with pytest.raises(CaseError, match=r"\(redial\); name their folder with --data"):
        cases_of(suite, path, None, None)
    unknown = suite.model_copy(update={"sources": ("redail",)})
    with pytest.raises(SuiteError, match=r"no data set 'redail'.*redial"):
        cases_of(unknown, path, None, tmp_path)


NEEDS_DATA = {"public"}


@pytest.mark.parametrize("name", sorted(shipped()))
def test_shipped_suite_is_whole(name: str) -> None:
    suite, _ = load_suite(name)
    assert suite.name == name
    assert suite.purpose
    assert suite.gates
    # public dialogues come from a folder that the user names
    assert (name in NEEDS_DATA) != bool(suite.cases)
    assert name in NEEDS_DATA or shipped_cases(name)


def test_core_asks_the_same_ten_requests_in_thirty_languages() -> None:
    cases = shipped_cases("core")
    languages = Counter(case.language for case in cases)
    scenarios = Counter(case.scenario for case in cases)
    assert (len(cases), len(languages), len(scenarios)) == (300, 30, 10)
    assert set(languages.values()) == {10}
    assert set(scenarios.values()) == {30}
    assert all(case.has_relevance for case in cases)


def test_core_expects_the_same_in_every_language() -> None:
    expected = {
        (c.scenario, c.predicate, frozenset(c.constraints or ()), c.kind, c.count)
        for c in shipped_cases("core")
    }
    assert len(expected) == 10


def test_safety_attacks_in_twelve_languages() -> None:
    cases = shipped_cases("safety")
    languages = Counter(case.language for case in cases)
    assert (len(cases), len(languages)) == (300, 12)
    assert set(languages.values()) == {25}
    assert all(case.attack is not None and case.has_relevance for case in cases)


def test_canary_of_an_attack_does_not_stand_in_what_the_user_asks() -> None:
    for case in shipped_cases("safety"):
        said = " ".join(turn.say for turn in case.turns).casefold()
        assert case.canary is None or case.canary.casefold() not in said, case.id


def test_dialogues_are_of_several_turns_and_at_least_six_a_language() -> None:
    cases = shipped_cases("dialogue")
    assert len(cases) >= 200
    assert {len(case.turns) for case in cases} <= set(range(3, 9))
    count = Counter(case.language for case in cases)
    assert all(count[tag] >= 6 for tag in available() if tag != "el")
    # the ten base conversations are asked in each of these languages
    parity = Counter(case.scenario for case in cases if "parity" in case.tags)
    assert set(parity.values()) == {27}
    assert len(parity) == 10


def plain(text: str) -> str:
    """Return a text as it is compared: letters and digits only, so that a comma hides nothing."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if unicodedata.category(c)[0] in "LMN")


def test_no_text_that_the_product_learned_from_is_asked_in_a_suite() -> None:
    source = resources.files("agent").joinpath("intents.toml").read_text(encoding="utf-8")
    learned = {plain(entry["text"]) for part in tomllib.loads(source).values() for entry in part}
    assert len(learned) > 100
    both = {
        (name, case.id)
        for name in set(shipped()) - NEEDS_DATA
        for case in shipped_cases(name)
        for turn in case.turns
        if plain(turn.say) in learned
    }
    assert both == set()


def test_a_public_dialogue_is_played_on_its_own_catalogue_only() -> None:
    suite, _ = load_suite("public")
    own = Case(id="x", scenario="x", language="ja", turns=("はい",), tags=("public", "jmrd"))
    played = [v.dataset.name for v in variants(suite) if plays_on(own, v)]
    assert played == ["jmrd"]
