"""Measures of relevance: equal to what their definitions give by hand and by another program."""

import math
import random
from collections.abc import Mapping, Sequence

import pytest

from evals.graders.ranking import MEASURES, measured


def dcg(gains: Sequence[int]) -> float:
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, start=1))


@pytest.mark.parametrize(
    ("grades", "ids", "expected"),
    [
        pytest.param({"a": 1}, ["a"], {"ndcg@10": 1, "mrr": 1, "hit@1": 1, "recall@1": 1, "precision@5": 0.2}, id="first"),
        pytest.param({"a": 1}, ["x", "y", "a"], {"ndcg@10": 0.5, "mrr": 1 / 3, "hit@1": 0, "hit@5": 1, "recall@1": 0}, id="third"),
        pytest.param({"a": 1, "b": 1}, ["b", "x", "x2", "x3", "x4", "a"], {"recall@1": 0.5, "recall@5": 0.5, "recall@10": 1, "precision@5": 0.2}, id="first and sixth"),
        pytest.param({"a": 3, "b": 1}, ["b", "a"], {"ndcg@5": (1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3))}, id="grades in the wrong order"),
        pytest.param({"a": 2, "b": 1}, ["a"], {"ndcg@10": 2 / (2 + 1 / math.log2(3)), "recall@20": 0.5}, id="one is missing"),
        pytest.param({"a": 1}, ["x", "x", "x", "a"], {"mrr": 0.5, "recall@5": 1}, id="a repeated id counts once"),
        pytest.param({"a": 1}, ["x"], dict.fromkeys(MEASURES, 0), id="nothing right"),
        pytest.param({"a": 1}, [], dict.fromkeys(MEASURES, 0), id="empty list"),
        pytest.param({"a": 1}, [*"bcdefghijk", "a"], {"ndcg@10": 0, "mrr": 1 / 11, "recall@20": 1, "hit@5": 0}, id="eleventh"),
    ],
)  # fmt: skip
def test_measures_are_as_their_definitions_say(
    grades: Mapping[str, int], ids: Sequence[str], expected: Mapping[str, float]
) -> None:
    found = measured(grades, ids)
    assert {name: found[name] for name in expected} == pytest.approx(expected)


def test_measures_agree_with_an_independent_formula_on_random_lists() -> None:
    rng = random.Random(3)
    names = [f"i{n}" for n in range(30)]
    for _ in range(150):
        grades = {name: rng.randint(1, 5) for name in rng.sample(names, rng.randint(1, 15))}
        ids = rng.sample(names, rng.randint(1, 20))
        found = measured(grades, ids)
        ideal = dcg(sorted(grades.values(), reverse=True)[:10])
        places = [rank for rank, i in enumerate(ids, start=1) if i in grades]
        assert found["ndcg@10"] == pytest.approx(dcg([grades.get(i, 0) for i in ids[:10]]) / ideal)
        assert found["mrr"] == pytest.approx(1 / places[0] if places else 0)
        assert found["recall@10"] == pytest.approx(sum(p <= 10 for p in places) / len(grades))
        assert found["precision@5"] == pytest.approx(sum(p <= 5 for p in places) / 5)
        assert found["hit@5"] == float(any(p <= 5 for p in places))
