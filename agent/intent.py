"""Is a message a wish? A small classifier over its vector and over what the lexicon saw in it."""

import argparse
import functools
import hashlib
import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from agent.lexicon import load_lexicon
from agent.lexicon_file import lexicon_tags
from agent.parse import Parsed, parse
from agent.ridge import Ridge, embedded, fit, load, shipped, step
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
_TOLERATED: dict[Evidence, float] = {
    "request": 0.1,
    "topic": 0.08,
    "attribute": 0.01,
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
    """Tells wishes from other messages."""

    ridge: Ridge
    limits: dict[Evidence, float]
    """The score from which on a message is a wish, fitted on held-out examples."""
    made_of: str = ""
    """Embedder and examples that it was fitted to."""

    def score(self, message: Message) -> float:
        """Return how much a message looks like a wish, about -1 to 1."""
        return float(self.ridge.scores(message.vector, message.signals)[0])

    def is_wish(self, message: Message) -> bool:
        """Whether a message asks for something to watch or read."""
        return self.score(message) > self.limits[message.evidence]

    def save(self, path: Path) -> None:
        """Write it as .npz."""
        self.ridge.save(path, {"limits": self.limits, "made_of": self.made_of})


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


def _source() -> str:
    return resources.files("agent").joinpath("intents.toml").read_text(encoding="utf-8")


def examples() -> tuple[list[str], list[str], list[str]]:
    """Return our example messages, their languages (BCP 47), and whether each is "wish" or "other"."""
    tables = tomllib.loads(_source())
    said = [(e["text"], e["language"], kind) for kind in ("wish", "other") for e in tables[kind]]
    texts, tags, kinds = (list(column) for column in zip(*said, strict=True))
    return texts, tags, kinds


@functools.cache
def _read(text: str) -> tuple[Signals, Evidence]:
    """Return the signals of an example, read in the language it seems to be in."""
    tag = detect(text).tag
    lexicon = load_lexicon("en" if tag == "und" else tag, frozenset(lexicon_tags()))
    return signals_of(parse(text, lexicon), text)


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
    ridge, held_out = fit(vectors, signals, signs[:, None])
    scores = held_out[:, 0]
    kinds = np.array(evidence)
    limits: dict[Evidence, float] = {}
    for kind in get_args(Evidence):
        others = scores[(kinds == kind) & (signs < 0)]
        limits[kind] = float(np.quantile(others, 1 - _TOLERATED[kind])) if len(others) else 0.0
    return Intent(ridge, limits, made_of)


def train_intent(embedder: Embedder, *, whole: bool = False) -> Intent:
    """Return the classifier for an embedder's vectors: the one that is shipped, or a new one.

    A new one embeds a part of the examples; with `whole` all of them, which takes minutes.
    """
    path = shipped("intent.npz")
    made_of = f"{embedder.name} {_examples_hash()}"
    if path.is_file() and (known := load_intent(path)).made_of == made_of:
        return known
    texts, _, kinds = examples()
    every = step(len(texts), whole=whole)
    texts, kinds = texts[::every], kinds[::every]
    signs = np.where(np.array(kinds) == "wish", 1.0, -1.0).astype(np.float32)
    vectors = embedded(embedder, texts)
    read = [_read(text) for text in texts]
    return fit_intent(vectors, np.stack([s for s, _ in read]), [e for _, e in read], signs, made_of)


def _examples_hash() -> str:
    return hashlib.sha256(_source().encode()).hexdigest()[:16]


def load_intent(path: Path) -> Intent:
    """Read what `save` wrote."""
    ridge, about = load(path)
    return Intent(ridge, about["limits"], about["made_of"])


def main() -> None:
    """Fit the classifier of the bundled embedder again: python -m agent.intent"""
    argparse.ArgumentParser(description=main.__doc__).parse_args()
    path = shipped("intent.npz")
    path.unlink(missing_ok=True)  # or it would be taken for the new one
    train_intent(load_embedder("bundled"), whole=True).save(path)


if __name__ == "__main__":
    main()
