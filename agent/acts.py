"""What a message does where no word of the lexicon says so: undo, compare, thank, ask why ..."""

import argparse
import functools
import hashlib
import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent.intent import examples as intent_examples
from agent.intent import is_question
from agent.lexicon import load_lexicon
from agent.lexicon_file import lexicon_tags
from agent.parse import Parsed, parse
from agent.ridge import Floats, Ridge, embedded, fit, load, shipped, step
from vectorstore.embed import Embedder, Vectors, load_embedder

NONE = ("other", "wish")
"""What the examples of the intent classifier do: nothing of the kind that is sought here."""
_PRECISION = 0.95
_GRAVE = {"forget": 0.99, "reset": 0.99}
"""How often an act must be right: rules that are dropped by mistake cost more than an answer."""
_KEPT = 3
"""Every third of those examples is enough here."""
_CLEARLY = 0.3
_NEVER = 9.0
"""A margin that no message has."""


@dataclass(frozen=True, slots=True)
class Acts:
    """Tells the acts of a conversation apart, and abstains where it is not sure."""

    ridge: Ridge
    kinds: tuple[str, ...]
    limits: dict[str, float]
    """By kind: how far ahead of the next one it must be, fitted on held-out examples."""
    made_of: str = ""
    """Embedder and examples that it was fitted to."""

    def act(self, vector: Vectors, signals: Floats) -> str | None:
        """Return what a message does; None if that is none of the acts, or not sure."""
        scores = self.ridge.scores(vector, signals)
        second, first = np.argsort(scores)[-2:]
        kind = self.kinds[first]
        sure = scores[first] - scores[second] >= self.limits.get(kind, _NEVER)
        return kind if sure and kind not in NONE else None

    def prefers(self, kind: str, other: str, vector: Vectors, signals: Floats) -> bool:
        """Whether a message looks clearly more like one kind than like another."""
        scores = self.ridge.scores(vector, signals)
        return bool(scores[self.kinds.index(kind)] > scores[self.kinds.index(other)] + _CLEARLY)

    def save(self, path: Path) -> None:
        """Write it as .npz."""
        about = {"kinds": self.kinds, "limits": self.limits, "made_of": self.made_of}
        self.ridge.save(path, about)


def load_acts(path: Path) -> Acts:
    """Read what `save` wrote."""
    ridge, about = load(path)
    return Acts(ridge, tuple(about["kinds"]), about["limits"], about["made_of"])


def act_signals(said: Parsed, text: str) -> Floats:
    """Return what can be told of a message without knowing its words, shape (6,).

    Words of moves are left out on purpose: the classifier is asked where there are none.
    """
    length = said.n_units / (1 if said.spaced else 4)
    return np.array(
        [
            bool(said.places),
            len(said.places) > 1,
            said.number is not None,
            bool(said.languages),
            is_question(text),
            min(length, 20) / 20,
        ],
        dtype=np.float32,
    )


def fit_acts(vectors: Vectors, signals: Floats, kinds: list[str], made_of: str = "") -> Acts:
    """Return a classifier that is as often right, where it decides, as is wanted on held-out examples.

    Args:
        vectors: Of the examples, as requests, shape (n, dimension).
        signals: Of the examples, shape (n, n_signals).
        kinds: What each does, `NONE` among them.
        made_of: Says what the examples are.
    """
    names = tuple(sorted(set(kinds)))
    classes = np.array([names.index(kind) for kind in kinds])
    signs = np.where(classes[:, None] == np.arange(len(names)), 1.0, -1.0).astype(np.float32)
    ridge, held_out = fit(vectors, signals, signs)
    ranked = np.argsort(held_out, axis=1)
    rows = np.arange(len(kinds))
    margins = held_out[rows, ranked[:, -1]] - held_out[rows, ranked[:, -2]]
    limits = {}
    for number, name in enumerate(names):
        said = ranked[:, -1] == number
        limits[name] = _limit(margins[said], classes[said] == number, _GRAVE.get(name, _PRECISION))
    return Acts(ridge, names, limits, made_of)


def _limit(margins: Floats, right: NDArray[np.bool_], precision: float) -> float:
    """Return the least margin from which on so large a share of the examples is right."""
    order = np.argsort(-margins)
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(shares >= precision)
    return float(margins[order[enough[-1]]]) if len(enough) else _NEVER


def _source() -> str:
    return resources.files("agent").joinpath("acts.toml").read_text(encoding="utf-8")


def examples() -> tuple[list[str], list[str], list[str]]:
    """Return our example messages, their languages (BCP 47), and what each does."""
    texts, tags, kinds = (column[::_KEPT] for column in intent_examples())
    for kind, table in tomllib.loads(_source()).items():
        for language, said in table.items():
            texts += said
            tags += [language] * len(said)
            kinds += [kind] * len(said)
    return texts, tags, kinds


def train_acts(embedder: Embedder, *, whole: bool = False) -> Acts:
    """Return the classifier for an embedder's vectors: the one that is shipped, or a new one.

    A new one embeds a part of the examples; with `whole` all of them, which takes minutes.
    """
    path = shipped("acts.npz")
    texts, tags, kinds = examples()
    made_of = f"{embedder.name} {_hash(texts)}"
    if path.is_file() and (known := load_acts(path)).made_of == made_of:
        return known
    every = step(len(texts), whole=whole)
    texts, tags, kinds = texts[::every], tags[::every], kinds[::every]
    vectors = embedded(embedder, texts)
    signals = np.stack([_read(t, tag) for t, tag in zip(texts, tags, strict=True)])
    return fit_acts(vectors, signals, kinds, made_of)


@functools.cache
def _read(text: str, tag: str) -> Floats:
    return act_signals(parse(text, load_lexicon(tag, frozenset(lexicon_tags()))), text)


def _hash(texts: list[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def main() -> None:
    """Fit the classifier of the bundled embedder again: python -m agent.acts"""
    argparse.ArgumentParser(description=main.__doc__).parse_args()
    path = shipped("acts.npz")
    path.unlink(missing_ok=True)  # or it would be taken for the new one
    train_acts(load_embedder("bundled"), whole=True).save(path)


if __name__ == "__main__":
    main()
