"""What every scorer promises, on data with an answer planted in it."""

from pathlib import Path

import numpy as np
import pytest

from catalog.interactions import Interactions, collect
from scorer.base import Scorer

N_ITEMS = 7
"""Items 0, 1, 2 are met together, and 3, 4, 5; item 6 is met by nobody."""


def planted() -> Interactions:
    """Two circles of users who never meet the other's items."""
    rows = [(f"a{n}", str(i), 1.0) for n in range(20) for i in (0, 1, 2) if (n + i) % 4]
    rows += [(f"b{n}", str(i), 1.0) for n in range(20) for i in (3, 4, 5) if (n + i) % 4]
    return collect(rows, {str(i): i for i in range(N_ITEMS)}, {})


class ScorerContract:
    """Subclass it and add `fit`."""

    personal = True

    def fit(self, interactions: Interactions, n_items: int) -> Scorer:
        raise NotImplementedError

    @pytest.fixture
    def scorer(self) -> Scorer:
        return self.fit(planted(), N_ITEMS)

    def test_there_is_one_score_an_item(self, scorer: Scorer) -> None:
        assert isinstance(scorer, Scorer)
        scores = scorer.score({0: 1.0})
        assert scores.shape == (N_ITEMS,)
        assert scores.dtype == np.float32

    def test_the_same_history_gives_the_same_scores(self, scorer: Scorer) -> None:
        assert np.array_equal(scorer.score({0: 1.0}), scorer.score({0: 1.0}), equal_nan=True)

    def test_a_like_raises_what_goes_with_it(self, scorer: Scorer) -> None:
        if not self.personal:
            pytest.skip("blind to the history by design")
        scores = scorer.score({0: 1.0})
        assert min(scores[1], scores[2]) > max(scores[3], scores[4], scores[5])

    def test_a_dislike_lowers_what_goes_with_it(self, scorer: Scorer) -> None:
        if not self.personal:
            pytest.skip("blind to the history by design")
        scores = scorer.score({0: -1.0})
        assert max(scores[1], scores[2]) < min(scores[3], scores[4], scores[5])

    def test_shares_sum_to_the_score(self, scorer: Scorer) -> None:
        history = {0: 1.0, 3: -0.5, 4: 0.25}
        shares = scorer.shares(history, 1)
        if shares:
            assert sum(shares.values()) == pytest.approx(float(scorer.score(history)[1]), abs=1e-6)

    def test_unknown_items_in_a_history_change_nothing(self, scorer: Scorer) -> None:
        known = scorer.score({0: 1.0})
        assert np.array_equal(known, scorer.score({0: 1.0, 6: 1.0}), equal_nan=True)

    def test_what_is_saved_scores_the_same(self, scorer: Scorer, tmp_path: Path) -> None:
        scorer.save(tmp_path)
        again = self.load(tmp_path)
        assert np.array_equal(scorer.score({0: 1.0}), again.score({0: 1.0}), equal_nan=True)

    def load(self, folder: Path) -> Scorer:
        raise NotImplementedError
