from pathlib import Path

import numpy as np
import pytest

from catalog.interactions import Interactions, collect
from scorer.base import Scorer
from scorer.ease import EaseSettings, fit_ease, load_ease
from scorer.popularity import fit_popularity, load_popularity
from tests.unit.scorer.contracts import N_ITEMS, ScorerContract, planted


class TestPopularity(ScorerContract):
    personal = False

    def fit(self, interactions: Interactions, n_items: int) -> Scorer:
        return fit_popularity(interactions, n_items)

    def load(self, folder: Path) -> Scorer:
        return load_popularity(folder)


class TestEase(ScorerContract):
    def fit(self, interactions: Interactions, n_items: int) -> Scorer:
        return fit_ease(interactions, n_items, EaseSettings(l2=5.0))

    def load(self, folder: Path) -> Scorer:
        return load_ease(folder)


def test_ease_is_the_closed_form_of_the_paper() -> None:
    data = planted()
    x = np.zeros((len(data.user_ids), N_ITEMS))
    x[data.users, data.items] = 1.0
    met = x[:, :6]  # item 6 is met by nobody and takes no part
    p = np.linalg.inv(met.T @ met + 5.0 * np.eye(6))
    b = np.eye(6) - p / np.diag(p)
    scores = fit_ease(data, N_ITEMS, EaseSettings(l2=5.0)).score({2: 1.0, 4: -0.5})
    assert scores[:6] == pytest.approx(b[2] - 0.5 * b[4], abs=1e-5)
    assert np.isnan(scores[6])


def test_ease_keeps_to_the_items_with_the_most_likes() -> None:
    rows = [(f"u{n}", str(i), 1.0) for n in range(9) for i in range(n % 4 + 1)]
    data = collect(rows, {str(i): i for i in range(4)}, {})
    scores = fit_ease(data, 4, EaseSettings(max_items=2)).score({0: 1.0})
    assert np.isnan(scores).tolist() == [False, False, True, True]


def test_ease_learns_nothing_from_bad_ratings() -> None:
    data = collect([("u", "0", 0.2), ("u", "1", 0.4)], {"0": 0, "1": 1}, {})
    assert np.isnan(fit_ease(data, 2).score({0: 1.0})).all()
