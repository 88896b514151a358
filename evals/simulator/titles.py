"""Titles in the forms in which they are looked for in what somebody said."""

import functools
from dataclasses import dataclass
from importlib import resources

import regex

from evals.simulator.words import plain, same, words_of
from language.latin import to_latin
from language.script import script_of, unspaced_runs

HAN = regex.compile(r"\p{Script=Han}")
KANA = regex.compile(r"[\p{Script=Hiragana}\p{Script=Katakana}]")
HANGUL = regex.compile(r"\p{Script=Hangul}")
_HIRAGANA_ONLY = regex.compile(r"[\p{Script=Hiragana}ー]+")
_CASED = regex.compile(r"[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]")
_PARTS = regex.compile(r"\s*[/:：—–]\s+|\s+[-–—]\s+|/|：")
_SPELLINGS = (("ph", "f"), ("ou", "o"), ("oo", "u"), ("w", "v"), ("y", "i"), ("ai", "e"))
_NASAL = regex.compile(r"m(?=[pbm])")
_LONG = regex.compile(r"(?<=[aeiou])h(?![aeiou])")
_DOUBLE = regex.compile(r"(\p{L})\1+")
_MIN_SOUND = 5
_MIN_LATIN_SOUND = 8
_MIN_PART = 7
_MIN_HAN_PART = 3


@dataclass(frozen=True, slots=True)
class Title:
    """One way to write a title."""

    joined: str
    """Its folded words without anything between them."""
    words: tuple[str, ...]
    tag: str
    unspaced: bool
    """Whether it holds a script that is written without spaces."""
    everyday: bool
    """Whether it is an everyday word, or too short to be taken for a title wherever it stands."""


@functools.lru_cache(maxsize=20_000)
def forms(title: str, tag: str) -> tuple[Title, ...]:
    """Return a title, then its parts where it has a subtitle or two names; empty without words."""
    whole = _taken_apart(plain(title), tag)
    if not whole.words:
        return ()
    parts = [_taken_apart(part, tag) for part in _PARTS.split(plain(title))]
    telling = [
        part
        for part in parts
        if len(part.joined) >= (_MIN_HAN_PART if HAN.search(part.joined) else _MIN_PART)
        and not part.everyday
    ]
    return tuple(dict.fromkeys([whole, *telling]))


def _taken_apart(text: str, tag: str) -> Title:
    found = words_of(text)
    words = tuple(word.folded for word in found)
    joined = "".join(words)
    raw = "".join(word.raw for word in found)
    return Title(joined, words, tag, bool(unspaced_runs(joined)), _is_everyday(joined, words, raw))


def _is_everyday(joined: str, words: tuple[str, ...], raw: str) -> bool:
    if joined in _everyday() or joined.isdigit() or len(joined) <= 1:
        return True
    if unspaced_runs(joined):
        if _HIRAGANA_ONLY.fullmatch(raw) and len(joined) <= 3:
            return True
        return not KANA.search(joined) and len(joined) <= (2 if HAN.search(joined) else 3)
    if len(words) > 1 or HANGUL.search(joined):
        return False
    return len(joined) <= (2 if _CASED.search(joined) else 3)


@functools.cache
def _everyday() -> frozenset[str]:
    """Return the words of the list, folded."""
    path = resources.files("evals.simulator").joinpath("everyday.txt")
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(same(word) for line in lines if line[:1] != "#" for word in line.split())


@functools.lru_cache(maxsize=20_000)
def sound_of(title: str, tag: str) -> str:
    """Return how a title sounds, in few letters; empty where that says too little."""
    found = forms(title, tag)
    if not found or found[0].everyday:
        return ""
    is_latin = script_of(title) == "Latn"
    latin = same(title if is_latin else to_latin(title, tag) or "")
    sound = in_sounds(latin)
    # what is Latin already is compared as it is written; only long titles are worth a second look
    enough = len(sound) >= (_MIN_LATIN_SOUND if is_latin else _MIN_SOUND)
    return sound if enough and latin not in _everyday() else ""


def in_sounds(latin: str) -> str:
    """Return Latin letters without what transliterations differ in: Tampopo is Tanpopo."""
    text = "".join(word.folded for word in words_of(plain(latin)))
    for spelling, sound in _SPELLINGS:
        text = text.replace(spelling, sound)
    return shortened(_LONG.sub("", _NASAL.sub("n", text)))


def shortened(sound: str) -> str:
    """Return a sound with each doubled letter once."""
    return _DOUBLE.sub(r"\1", sound)
