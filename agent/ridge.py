"""Kernel ridge regression on examples (Saunders et al. 1998), with a Gaussian kernel."""

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import scipy.linalg
from numpy.typing import NDArray

from vectorstore.embed import Embedder, Vectors

Floats = NDArray[np.float32]
_DIRECTIONS = 256
"""Of the vectors, those along which the examples differ most: as good as all, and a quarter of them."""
_SIGNALS_WEIGHT = 0.4
"""Of what the words say beside the vector, which has length 1."""
_WIDTH = 1.2
_RIDGE = 0.15
_FOLDS = 5
_MOST = 2500
"""Examples that are fitted during an ingest: time grows with their cube. What ships is fitted to all."""
_SEED = 7


@dataclass(frozen=True, slots=True)
class Ridge:
    """Scores of one class or of several, from a vector and from signals."""

    examples: Floats
    """As points, shape (n_examples, n_directions + n_signals)."""
    weights: Floats
    """Shape (n_examples, n_classes)."""
    directions: Floats
    """Principal ones of the examples' vectors, shape (dimension, n_directions)."""

    def scores(self, vector: Vectors, signals: Floats) -> Floats:
        """Return how much a message looks like each class, about -1 to 1, shape (n_classes,)."""
        point = _points(vector[None], signals[None], self.directions)
        return np.asarray((_kernel(point, self.examples) @ self.weights)[0], dtype=np.float32)

    def save(self, path: Path, about: Mapping[str, object]) -> None:
        """Write it as .npz, points and directions in half precision, with what else belongs to it."""
        np.savez_compressed(
            path,
            examples=self.examples.astype(np.float16),
            weights=self.weights,
            directions=self.directions.astype(np.float16),
            about=np.array(json.dumps(about)),
        )


def load(path: Path) -> tuple[Ridge, dict[str, Any]]:
    """Return what `save` wrote."""
    with np.load(path, allow_pickle=False) as data:
        named = (data[name].astype(np.float32) for name in ("examples", "weights", "directions"))
        return Ridge(*named), json.loads(str(data["about"]))


def embedded(embedder: Embedder, texts: Sequence[str]) -> Vectors:
    """Return the vectors of messages, as requests, shape (n, dimension)."""
    with ThreadPoolExecutor() as pool:
        return np.stack(list(pool.map(embedder.embed_query, texts)))


def shipped(name: str) -> Path:
    """Return where a classifier that comes with the package lies, or is to lie."""
    return Path(str(resources.files("agent").joinpath(name)))


def step(n_examples: int, *, whole: bool) -> int:
    """Return how far apart the examples stand that are fitted: 1 for all of them."""
    return 1 if whole else -(-n_examples // _MOST)


def fit(vectors: Vectors, signals: Floats, signs: Floats) -> tuple[Ridge, Floats]:
    """Return the regression, and the score of each example from a fit without its fold.

    Args:
        vectors: Of the examples, shape (n, dimension).
        signals: What their words say, shape (n, n_signals).
        signs: 1 for members of a class, -1 for others, shape (n, n_classes).
    """
    _, _, rows = np.linalg.svd(vectors - vectors.mean(axis=0), full_matrices=False)
    directions = rows[:_DIRECTIONS].T.astype(np.float32)
    points = _points(vectors, signals, directions)
    order = np.random.default_rng(_SEED).permutation(len(points))
    scores = np.zeros_like(signs, dtype=np.float32)
    for fold in range(_FOLDS):
        out = order[fold::_FOLDS]
        kept = np.setdiff1d(order, out)
        scores[out] = _kernel(points[out], points[kept]) @ _weights(points[kept], signs[kept])
    return Ridge(points, _weights(points, signs), directions), scores


def _points(vectors: Floats, signals: Floats, directions: Floats) -> Floats:
    return np.hstack([vectors @ directions, _SIGNALS_WEIGHT * signals]).astype(np.float32)


def _kernel(a: Floats, b: Floats) -> Floats:
    """Return the Gaussian kernel of all pairs, shape (n_a, n_b)."""
    distance = (a**2).sum(1)[:, None] + (b**2).sum(1)[None] - 2 * a @ b.T
    return np.asarray(np.exp(-_WIDTH * distance), dtype=np.float32)


def _weights(points: Floats, signs: Floats) -> Floats:
    """Return the weight of each example for each class."""
    gram = _kernel(points, points).astype(np.float64)
    gram[np.diag_indices_from(gram)] += _RIDGE
    found = scipy.linalg.solve(gram, signs, assume_a="pos", overwrite_a=True, check_finite=False)
    return np.asarray(found, dtype=np.float32)
