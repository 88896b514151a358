"""Is a message a wish, where no word of the lexicon says so?"""

import hashlib
import json
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
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
    made_of: str = ""
    """Embedder and examples that it was fitted to."""

    def is_wish(self, vector: Vectors) -> bool:
        """Whether a message asks for something to watch or read."""
        return float(vector @ self.weights) + self.bias > 0.0

    def save(self, path: Path) -> None:
        """Write it as JSON."""
        weights = [round(float(w), 6) for w in self.weights]
        record = {"made_of": self.made_of, "bias": self.bias, "weights": weights}
        path.write_text(json.dumps(record), encoding="utf-8")


def _source() -> str:
    return resources.files("agent").joinpath("intents.toml").read_text(encoding="utf-8")


def examples() -> tuple[list[str], NDArray[np.float32]]:
    """Return our example messages, and 1 for each wish and -1 for anything else."""
    tables = tomllib.loads(_source())
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


def train_intent(embedder: Embedder, last: Path | None = None) -> Intent:
    """Return the classifier for an embedder's vectors.

    Args:
        embedder: Gives the vectors, which takes seconds.
        last: Where an earlier one may lie; it is taken if it was made of the same.
    """
    made_of = f"{embedder.name} {hashlib.sha256(_source().encode()).hexdigest()[:16]}"
    if last is not None and last.is_file() and (known := load_intent(last)).made_of == made_of:
        return known
    texts, signs = examples()
    with ThreadPoolExecutor() as pool:
        vectors = np.stack(list(pool.map(embedder.embed_query, texts)))
    return replace(fit_intent(vectors, signs), made_of=made_of)


def load_intent(path: Path) -> Intent:
    """Read what `save` wrote."""
    record = json.loads(path.read_text(encoding="utf-8"))
    weights = np.array(record["weights"], dtype=np.float32)
    return Intent(weights, float(record["bias"]), str(record["made_of"]))
