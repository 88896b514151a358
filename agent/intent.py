"""Is a message a wish, where no word of the lexicon says so?"""

import json
import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from vectorstore.embed import Embedder, Vectors

_RIDGE = 1.0
"""Regularisation, chosen by leaving out a fifth of the examples at a time."""


@dataclass(frozen=True, slots=True)
class Intent:
    """A linear classifier over request vectors."""

    weights: NDArray[np.float32]
    """Shape (dimension,)."""
    bias: float

    def is_wish(self, vector: Vectors) -> bool:
        """Whether a message asks for something to watch or read."""
        return float(vector @ self.weights) + self.bias > 0.0

    def save(self, path: Path) -> None:
        """Write it as JSON."""
        record = {"weights": [round(float(w), 6) for w in self.weights], "bias": self.bias}
        path.write_text(json.dumps(record), encoding="utf-8")


def examples() -> tuple[list[str], NDArray[np.float32]]:
    """Return our example messages, and 1 for each wish and -1 for anything else."""
    source = resources.files("agent").joinpath("intents.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(source)
    texts = [e["text"] for kind in ("wish", "other") for e in tables[kind]]
    signs = np.repeat([1.0, -1.0], [len(tables["wish"]), len(tables["other"])])
    return texts, signs.astype(np.float32)


def fit_intent(vectors: Vectors, signs: NDArray[np.float32]) -> Intent:
    """Return ridge regression on the signs (Hoerl & Kennard 1970), the mean taken out.

    Args:
        vectors: Of the examples, as requests, shape (n, dimension).
        signs: 1 or -1, shape (n,).
    """
    mean = vectors.mean(axis=0)
    centred = vectors - mean
    # n is smaller than the dimension: solve in the space of the examples
    gram = centred @ centred.T
    gram[np.diag_indices_from(gram)] += _RIDGE
    weights = centred.T @ np.linalg.solve(gram, signs - signs.mean())
    return Intent(weights.astype(np.float32), float(signs.mean() - mean @ weights))


def train_intent(embedder: Embedder) -> Intent:
    """Return the classifier for an embedder's vectors."""
    texts, signs = examples()
    return fit_intent(np.stack([embedder.embed_query(text) for text in texts]), signs)


def load_intent(path: Path) -> Intent:
    """Read what `save` wrote."""
    record = json.loads(path.read_text(encoding="utf-8"))
    return Intent(np.array(record["weights"], dtype=np.float32), float(record["bias"]))
