"""Texts in a form to compare: folded, split into words, stemmed."""

import functools
import threading
import unicodedata
from dataclasses import dataclass
from typing import Protocol, cast

import regex
import snowballstemmer

from language.script import unspaced_runs

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_DROPPED = regex.compile(r"[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]")
_ACCENTS = regex.compile(
    r"(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])"
    r"\p{Mn}+"
)

# Tamil is left out: its stemmer gives "want" and "do not want" one stem
_STEMMERS = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "tr": "turkish",
}


@dataclass(frozen=True, slots=True)
class CleanText:
    """A text that is safe to store, show and embed."""

    text: str
    changed: bool
    """Whether anything but surrounding blanks was taken out."""


def clean(text: str) -> CleanText:
    """Return `text` in NFC without control characters, lone surrogates and direction overrides.

    Line breaks and tabs become blanks. These characters carry no words, and each of them has
    broken something downstream: a NUL ends C strings, a surrogate cannot be encoded, an override
    turns what follows around.
    """
    flat = " ".join(text.split())
    kept = unicodedata.normalize("NFC", _DROPPED.sub("", flat))
    return CleanText(text=kept.strip(), changed=len(_DROPPED.sub("", flat)) != len(flat))


def fold(text: str) -> str:
    """Return `text` in NFKC, case-folded, with the accents of alphabets removed.

    Vowel signs and tone marks of Indic and South-East Asian scripts are letters in all but name
    and stay; so do the voicing marks of kana.
    """
    text = unicodedata.normalize("NFKC", text).casefold()
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text)))


def words(text: str) -> list[str]:
    """Return the folded words of `text`, in order; a run of unspaced script is one word."""
    return [match.group() for match in _WORD.finditer(fold(text))]


_STEMMING = threading.Lock()
"""A stemmer holds the word it works on: two threads in one give wrong stems, or an IndexError."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's name


@functools.cache
def _stemmer(language: str) -> _Stemmer | None:
    name = _STEMMERS.get(language)
    return cast(_Stemmer, snowballstemmer.stemmer(name)) if name else None  # untyped library


@functools.lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """Return the stem of a word, folded; the folded word itself where no stemmer exists.

    Args:
        word: One word, in its usual spelling: accents guide some stemmers.
        language: BCP 47; only the primary language is used, and romanised text has no stemmer.
    """
    if "-Latn" in language:
        return fold(word)
    stemmer = _stemmer(language.split("-")[0])
    word = unicodedata.normalize("NFKC", word).casefold()
    if stemmer is None:
        return fold(word)
    with _STEMMING:
        return fold(stemmer.stemWord(word))


def stems(text: str, language: str) -> list[str]:
    """Return the stems of the words of `text`, in order."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return [stem(word, language) for word in _WORD.findall(plain)]


def index_terms(text: str) -> list[str]:
    """Return the terms under which the full-text index knows `text`, without language knowledge.

    Words of spaced scripts stand as they are; runs of unspaced scripts become overlapping pairs
    of characters, so that any part of a compound is found.
    """
    folded = fold(text)
    terms: list[str] = []
    for word in _WORD.findall(folded):
        runs = unspaced_runs(word)
        if not runs:
            terms.append(word)
            continue
        for run in runs:
            terms.extend(run[i : i + 2] for i in range(max(1, len(run) - 1)))
    return terms
