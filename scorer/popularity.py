"""PopularityScorer: the baseline, and the answer for a user without a history."""

from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from catalog.interactions import Interactions
from scorer.base import History, Scores


class PopularityScorer:
    """Scores an item by how many users met it."""

    name = "popularity"

    def __init__(self, scores: Scores) -> None:
        """Take one score an item, shape (n_items,)."""
        self._scores = scores

    def score(self, history: History) -> Scores:
        """Return log(1 + users) over its maximum, 0 to 1, shape (n_items,); blind to the history."""
        return self._scores

    def shares(self, history: History, item_num: int) -> dict[int, float]:
        """Return an empty dict: popularity owes nothing to the history."""
        return {}

    def save(self, folder: Path) -> None:
        """Write popularity.safetensors."""
        save_file({"scores": self._scores}, folder / "popularity.safetensors")


def fit_popularity(interactions: Interactions, n_items: int) -> PopularityScorer:
    """Return a scorer by number of users."""
    counts = np.bincount(interactions.items, minlength=n_items)
    scores = np.log1p(counts) / max(np.log1p(counts.max(initial=0)), 1e-9)
    return PopularityScorer(scores.astype(np.float32))


def load_popularity(folder: Path) -> PopularityScorer:
    """Read what `save` wrote."""
    return PopularityScorer(load_file(folder / "popularity.safetensors")["scores"])
