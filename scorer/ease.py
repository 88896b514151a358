"""EaseScorer: item-item weights in closed form."""

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

from catalog.interactions import Interactions
from scorer.base import History, Scores


@dataclass(frozen=True, slots=True)
class EaseSettings:
    """Knobs of EASE."""

    l2: float = 100.0
    """Regularisation, in interactions: the higher, the less weight on rare items."""
    like_from: float = 0.6
    """Ratings below this share of the scale are no likes and are not learned from."""
    max_items: int = 12_000
    """Items with the most likes that take part; a dense matrix of 12,000 takes 0.6 GB."""


class EaseScorer:
    """Scores by x @ B, with x the history and B the weights between items."""

    name = "ease"

    def __init__(self, weights: NDArray[np.float32], item_nums: NDArray[np.int64], n_items: int):
        """Take the weights, shape (n_known, n_known), and the item numbers they stand for."""
        self._weights = weights
        self._item_nums = item_nums
        self._n_items = n_items
        self._row = np.full(n_items, -1, dtype=np.int64)
        self._row[item_nums] = np.arange(len(item_nums))

    def score(self, history: History) -> Scores:
        """Return x @ B, shape (n_items,); NaN for items outside the model."""
        scores = np.full(self._n_items, np.nan, dtype=np.float32)
        known = {int(self._row[i]): s for i, s in history.items() if self._row[i] >= 0}
        if not known:
            scores[self._item_nums] = 0.0
            return scores
        rows = self._weights[list(known)]  # (n_history, n_known)
        strengths = np.array(list(known.values()), dtype=np.float32)
        scores[self._item_nums] = strengths @ rows
        return scores

    def shares(self, history: History, item_num: int) -> dict[int, float]:
        """Return each history item's exact part of the score; they sum to it."""
        column = int(self._row[item_num])
        if column < 0:
            return {}
        return {
            i: float(s * self._weights[self._row[i], column])
            for i, s in history.items()
            if self._row[i] >= 0
        }

    def save(self, folder: Path) -> None:
        """Write ease.safetensors."""
        tensors: dict[str, NDArray[Any]] = {
            "weights": self._weights,
            "item_nums": self._item_nums,
            "n_items": np.array([self._n_items], dtype=np.int64),
        }
        save_file(tensors, folder / "ease.safetensors")


def fit_ease(
    interactions: Interactions, n_items: int, settings: EaseSettings | None = None
) -> EaseScorer:
    """Return EASE fitted to likes (Steck 2019, eq. 8: B = I - P diagMat(1 / diag(P))).

    Args:
        interactions: Likes are those whose value is at least `like_from`, each counted as 1.
        n_items: Items in the catalogue.
        settings: Knobs; the defaults suit some ten thousand interactions.
    """
    import torch

    settings = settings or EaseSettings()
    liked = interactions.values >= settings.like_from
    users, items = interactions.users[liked], interactions.items[liked]
    counts = np.bincount(items, minlength=n_items)
    order = np.argsort(-counts, kind="stable")[: settings.max_items]
    item_nums = np.sort(order[counts[order] > 0]).astype(np.int64)
    if not len(item_nums):
        return EaseScorer(np.zeros((0, 0), dtype=np.float32), item_nums, n_items)
    column = np.full(n_items, -1, dtype=np.int64)
    column[item_nums] = np.arange(len(item_nums))
    inside = column[items] >= 0
    indices = torch.from_numpy(np.stack([users[inside].astype(np.int64), column[items[inside]]]))
    shape = (len(interactions.user_ids), len(item_nums))
    with warnings.catch_warnings():
        # torch says on first use that its sparse tensors are in beta; ours are checked by the tests
        warnings.filterwarnings("ignore", message="Sparse", category=UserWarning)
        x = torch.sparse_coo_tensor(indices, torch.ones(indices.shape[1]), shape).coalesce()
        gram = torch.sparse.mm(x.t(), x).to_dense()  # (n_known, n_known)
    gram.diagonal().add_(settings.l2)
    p = torch.cholesky_inverse(torch.linalg.cholesky(gram))
    weights = p / -p.diagonal()
    weights.fill_diagonal_(0.0)
    # safetensors writes memory as it lies, and this one lies by columns
    return EaseScorer(np.ascontiguousarray(weights.numpy()), item_nums, n_items)


def load_ease(folder: Path) -> EaseScorer:
    """Read what `save` wrote."""
    tensors = load_file(folder / "ease.safetensors")
    return EaseScorer(tensors["weights"], tensors["item_nums"], int(tensors["n_items"][0]))
