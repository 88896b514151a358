import pytest

from scorer.ease import EaseSettings
from scorer.rank import Candidate, Weights, rank
from scorer.train import fit
from tests.fakes import item
from tests.unit.scorer.contracts import N_ITEMS, planted

SCORERS = fit(planted(), N_ITEMS, EaseSettings(l2=5.0))


def _candidates(*relevance: float, **fields: object) -> list[Candidate]:
    return [Candidate(i, r, item(f"i{i}", **fields)) for i, r in enumerate(relevance)]


def test_the_parts_of_a_score_sum_to_it_and_relevance_decides() -> None:
    ranked = rank(_candidates(0.2, 0.9, 0.5), None, {}, 3)
    assert [r.item_num for r in ranked] == [1, 2, 0]
    first = ranked[0].contributions
    assert first.score == pytest.approx(0.9)
    assert first.culture == 0.0


def test_equal_scores_go_to_the_lower_number() -> None:
    assert [r.item_num for r in rank(_candidates(0.5, 0.5, 0.5), None, {}, 2)] == [0, 1]


def test_items_of_the_history_are_not_recommended_again() -> None:
    assert 0 not in [r.item_num for r in rank(_candidates(0.9, 0.5), SCORERS, {0: 1.0}, 5)]


def test_a_like_moves_its_companions_up_at_once_and_says_so() -> None:
    candidates = _candidates(*[0.5] * 6)
    ranked = rank(candidates, SCORERS, {0: 1.0}, 6)
    assert {r.item_num for r in ranked[:2]} == {1, 2}
    assert list(ranked[0].liked) == [0]
    assert ranked[0].contributions.taste > 0
    opposite = rank(candidates, SCORERS, {3: 1.0}, 6)
    assert {r.item_num for r in opposite[:2]} == {4, 5}


def test_one_maker_does_not_fill_the_list() -> None:
    same = [Candidate(i, 0.9, item(f"s{i}", creators=("A",))) for i in range(3)]
    other = Candidate(3, 0.85, item("o", creators=("B",)))
    ranked = rank([*same, other], None, {}, 4)
    assert [r.item_num for r in ranked] == [0, 3, 1, 2]
    assert ranked[1].contributions.diversity == 0.0
    assert ranked[2].contributions.diversity == pytest.approx(-Weights().diversity)


def test_a_mood_that_was_asked_for_raises_and_excludes_nothing() -> None:
    light = Candidate(1, 0.5, item("l", moods=("light",)))
    ranked = rank([Candidate(0, 0.55, item("d")), light], None, {}, 2, moods=["light"])
    assert [r.item_num for r in ranked] == [1, 0]


def test_no_candidates_no_list() -> None:
    assert rank([], SCORERS, {0: 1.0}, 5) == []
