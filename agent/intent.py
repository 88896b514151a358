"""Is a message a wish? A small classifier over its vector and over what the lexicon saw in it."""

import argparse
import functools
import hashlib
import json
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from agent.lexicon import load_lexicon
from agent.lexicon_file import lexicon_tags
from agent.parse import Parsed, parse
from language.detect import detect
from vectorstore.embed import Embedder, Vectors, load_embedder

Evidence = Literal["request", "topic", "attribute", "none"]
"""What the words of a message say: that something is asked for and what it is like; only that it is
about films; only what something is like; nothing."""

_MOVES = (
    "recommend",
    "more_like",
    "liked",
    "disliked",
    "seen",
    "about",
    "why",
    "forget",
    "reset",
    "greeting",
    "thanks",
    "goodbye",
    "help",
)
_ATTRIBUTES = (
    "genre",
    "mood",
    "country",
    "original_language",
    "year",
    "runtime",
    "maturity",
)
_QUESTION = ("?", "？", "؟")
_WORDS_WEIGHT = 0.4
"""Of the lexicon's signals beside the vector, which has length 1."""
_DIRECTIONS = 256
"""Of the vectors, those along which the examples differ most: as good as all, and a quarter of them."""
_WIDTH = 1.2
_RIDGE = 0.15
_FOLDS = 5
_SEED = 7
_TOLERATED: dict[Evidence, float] = {
    "request": 0.2,
    "topic": 0.03,
    "attribute": 0.014,
    "none": 0.0016,
}
"""Share of other messages that may be taken for wishes, by what the words say; small talk without
any word of the lexicon is frequent, small talk with two of them rare."""

Signals = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Message:
    """What the classifier looks at."""

    vector: Vectors
    """Of the message as a request, shape (dimension,)."""
    signals: Signals
    """Of the lexicon, shape (n_signals,)."""
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Intent:
    """Kernel ridge regression on the examples (Saunders et al. 1998), with a Gaussian kernel."""

    examples: NDArray[np.float32]
    """As points, shape (n_examples, n_directions + n_signals)."""
    weights: NDArray[np.float32]
    """Shape (n_examples,)."""
    directions: NDArray[np.float32]
    """Principal ones of the examples' vectors, shape (dimension, n_directions)."""
    limits: dict[Evidence, float]
    """The score from which on a message is a wish, fitted on held-out examples."""
    made_of: str = ""
    """Embedder and examples that it was fitted to."""

    def score(self, message: Message) -> float:
        """Return how much a message looks like a wish, about -1 to 1."""
        point = _points(message.vector[None], message.signals[None], self.directions)
        return float((_kernel(point, self.examples) @ self.weights)[0])

    def is_wish(self, message: Message) -> bool:
        """Whether a message asks for something to watch or read."""
        return self.score(message) > self.limits[message.evidence]

    def save(self, path: Path) -> None:
        """Write it as .npz, in half precision."""
        np.savez_compressed(
            path,
            examples=self.examples.astype(np.float16),
            weights=self.weights,
            directions=self.directions.astype(np.float16),
            about=np.array(json.dumps({"limits": self.limits, "made_of": self.made_of})),
        )


def is_question(text: str) -> bool:
    """Whether a message ends as a question."""
    return text.rstrip().endswith(_QUESTION)


def signals_of(said: Parsed, text: str) -> tuple[Signals, Evidence]:
    """Return what the lexicon saw in a message, as numbers and in a word."""
    # "how old are you" has the word "old" too: what is new, old or short by itself says little
    attributes = {w.attribute for w in said.wishes if w not in said.absolute}
    asks = "recommend" in said.moves
    found = [move in said.moves for move in _MOVES]
    found += [name in attributes for name in _ATTRIBUTES]
    found += [
        any(w.rule == "exclude" for w in said.wishes),
        len(said.wishes) >= 2,
        said.count is not None,
        bool(said.quoted),
        is_question(text),
        bool({"newer", "older", "short"} & said.cues),
        asks and "genre" in attributes,
        asks and bool(attributes),
        not asks and not attributes,
    ]
    signals = np.array([*map(float, found), min(said.n_units, 20) / 20], dtype=np.float32)
    if asks and attributes:
        return signals, "request"
    if asks or "more_like" in said.moves:
        return signals, "topic"
    return signals, "attribute" if attributes else "none"


def _points(
    vectors: NDArray[np.float32], signals: NDArray[np.float32], directions: NDArray[np.float32]
) -> NDArray[np.float32]:
    return np.hstack([vectors @ directions, _WORDS_WEIGHT * signals]).astype(np.float32)


def _kernel(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the Gaussian kernel of all pairs, shape (n_a, n_b)."""
    distance = (a**2).sum(1)[:, None] + (b**2).sum(1)[None] - 2 * a @ b.T
    return np.asarray(np.exp(-_WIDTH * distance), dtype=np.float32)


def _source() -> str:
    return resources.files("agent").joinpath("intents.toml").read_text(encoding="utf-8")


def examples() -> tuple[list[str], NDArray[np.float32]]:
    """Return our example messages, and 1 for each wish and -1 for anything else."""
    tables = tomllib.loads(_source())
    texts = [e["text"] for kind in ("wish", "other") for e in tables[kind]]
    signs = np.repeat([1.0, -1.0], [len(tables["wish"]), len(tables["other"])])
    return texts, signs.astype(np.float32)


@functools.cache
def _read(text: str) -> tuple[Signals, Evidence]:
    """Return the signals of an example, read in the language it seems to be in."""
    tag = detect(text).tag
    lexicon = load_lexicon("en" if tag == "und" else tag, frozenset(lexicon_tags()))
    return signals_of(parse(text, lexicon), text)


def _fit(points: NDArray[np.float32], signs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the weight of each example."""
    gram = _kernel(points, points).astype(np.float64)
    gram[np.diag_indices_from(gram)] += _RIDGE
    return np.linalg.solve(gram, signs).astype(np.float32)


def _held_out(points: NDArray[np.float32], signs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the score of each example from a fit without a fifth of them, its own among those."""
    order = np.random.default_rng(_SEED).permutation(len(points))
    scores = np.zeros(len(points), dtype=np.float32)
    for fold in range(_FOLDS):
        out = order[fold::_FOLDS]
        kept = np.setdiff1d(order, out)
        scores[out] = _kernel(points[out], points[kept]) @ _fit(points[kept], signs[kept])
    return scores


def fit_intent(
    vectors: Vectors,
    signals: NDArray[np.float32],
    evidence: list[Evidence],
    signs: NDArray[np.float32],
    made_of: str = "",
) -> Intent:
    """Return a classifier whose limits keep to what is tolerated on held-out examples.

    Args:
        vectors: Of the examples, as requests, shape (n, dimension).
        signals: Of the examples, shape (n, n_signals).
        evidence: Of the examples.
        signs: 1 for a wish, -1 for anything else, shape (n,).
        made_of: Says what the examples are.
    """
    _, _, rows = np.linalg.svd(vectors - vectors.mean(axis=0), full_matrices=False)
    directions = rows[:_DIRECTIONS].T.astype(np.float32)
    points = _points(vectors, signals, directions)
    scores = _held_out(points, signs)
    kinds = np.array(evidence)
    limits: dict[Evidence, float] = {}
    for kind in get_args(Evidence):
        others = scores[(kinds == kind) & (signs < 0)]
        limits[kind] = float(np.quantile(others, 1 - _TOLERATED[kind])) if len(others) else 0.0
    return Intent(points, _fit(points, signs), directions, limits, made_of)


def train_intent(embedder: Embedder) -> Intent:
    """Return the classifier for an embedder's vectors: the one that is shipped, or a new one.

    A new one embeds all examples, which takes minutes.
    """
    shipped = resources.files("agent").joinpath("intent.npz")
    made_of = f"{embedder.name} {_examples_hash()}"
    if shipped.is_file() and (known := load_intent(Path(str(shipped)))).made_of == made_of:
        return known
    texts, signs = examples()
    with ThreadPoolExecutor() as pool:
        vectors = np.stack(list(pool.map(embedder.embed_query, texts)))
    read = [_read(text) for text in texts]
    return fit_intent(vectors, np.stack([s for s, _ in read]), [e for _, e in read], signs, made_of)


def _examples_hash() -> str:
    return hashlib.sha256(_source().encode()).hexdigest()[:16]


def load_intent(path: Path) -> Intent:
    """Read what `save` wrote."""
    with np.load(path, allow_pickle=False) as data:
        about = json.loads(str(data["about"]))
        return Intent(
            data["examples"].astype(np.float32),
            data["weights"].astype(np.float32),
            data["directions"].astype(np.float32),
            about["limits"],
            about["made_of"],
        )


def main() -> None:
    """Fit the classifier of the bundled embedder again: python -m agent.intent"""
    argparse.ArgumentParser(description=main.__doc__).parse_args()
    path = Path(str(resources.files("agent").joinpath("intent.npz")))
    path.unlink(missing_ok=True)  # or it would be taken for the new one
    train_intent(load_embedder("bundled")).save(path)


if __name__ == "__main__":
    main()
