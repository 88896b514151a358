"""Which language a short message in Latin letters is in, by how our own sentences are spelt.

Identifiers of language are made for paragraphs; of "peli policial surcoreana" or "irani movie chahiye"
they know little. A naive Bayes model over letter n-grams of the sentences that polyrec's classifiers
learn from knows how people ask for films, and is weighed with what the identifier says.
"""

import argparse
import functools
import unicodedata
import zlib
from collections.abc import Sequence

import numpy as np
import regex
from numpy.typing import NDArray

from agent import acts, intent
from agent.ridge import shipped
from language.detect import Detected
from language.script import script_for

Counts = NDArray[np.float64]
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_LONGEST = 4
"""Letters of an n-gram."""
_BUCKETS = 2**15
_SMOOTHING = 0.1
"""Added to each count (Lidstone)."""
_FULL = 60
"""N-grams are no independent witnesses: of long messages no more than so many are believed."""
_BELIEF = 0.1
"""Of each n-gram."""
_PRIOR, _LEAST = 0.75, 0.03
"""How much the identifier weighs, and the least probability it can give."""
_FEWEST = 100
"""Sentences from which a language can be learnt."""


class Spelling:
    """How the sentences of each language are spelt."""

    def __init__(self, tags: Sequence[str], counts: Counts) -> None:
        """Take the languages, BCP 47, and how often each has each n-gram, shape (n, n_buckets)."""
        self.tags = tuple(tags)
        totals = counts.sum(axis=1, keepdims=True)
        self._logs = np.log((counts + _SMOOTHING) / (totals + _SMOOTHING * counts.shape[1]))

    def ranked(self, text: str, found: Detected) -> list[tuple[str, float]]:
        """Return the languages from the most likely one down, each with its log-probability.

        Args:
            text: A short message.
            found: What an identifier of languages says of it.
        """
        grams = _buckets(text)
        logs = np.zeros(len(self.tags))
        if grams:
            logs = self._logs[:, grams].mean(axis=1) * min(len(grams), _FULL) * _BELIEF
        if found.tag in self.tags:
            prior = np.full(len(self.tags), (1 - found.confidence) / len(self.tags))
            prior[self.tags.index(found.tag)] += found.confidence
            logs += _PRIOR * np.log(np.maximum(prior, _LEAST))
        logs -= np.logaddexp.reduce(logs)
        order = np.argsort(-logs, kind="stable")
        return [(self.tags[i], float(logs[i])) for i in order]


def _buckets(text: str) -> list[int]:
    words = _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
    spelt = f" {' '.join(words)} " if words else ""
    grams = (spelt[i : i + n] for n in range(1, _LONGEST + 1) for i in range(len(spelt) - n + 1))
    return [zlib.crc32(gram.encode()) % _BUCKETS for gram in grams]


def learn(texts: Sequence[str], tags: Sequence[str]) -> tuple[list[str], Counts]:
    """Return the languages in Latin letters that have enough sentences, and their counts."""
    known = [
        tag
        for tag in sorted(set(tags))
        if (tag.endswith("-Latn") or script_for(tag) == "Latn") and tags.count(tag) >= _FEWEST
    ]
    counts = np.zeros((len(known), _BUCKETS))
    for text, tag in zip(texts, tags, strict=True):
        if tag in known:
            np.add.at(counts[known.index(tag)], _buckets(text), 1)
    return known, counts


@functools.cache
def spelling() -> Spelling:
    """Return what ships, learnt from the examples of the classifiers."""
    with np.load(shipped("latin.npz"), allow_pickle=False) as data:
        return Spelling([str(tag) for tag in data["tags"]], data["counts"].astype(np.float64))


def main() -> None:
    """Count again: python -m agent.latin"""
    argparse.ArgumentParser(description=main.__doc__).parse_args()
    asked, said = intent.examples(), acts.examples()
    # acts.examples holds part of the other ones: a sentence counts once
    pairs = sorted({*zip(asked[0], asked[1], strict=True), *zip(said[0], said[1], strict=True)})
    texts, languages = zip(*pairs, strict=True)
    tags, counts = learn(texts, languages)
    np.savez_compressed(shipped("latin.npz"), tags=np.array(tags), counts=counts.astype(np.uint16))


if __name__ == "__main__":
    main()
