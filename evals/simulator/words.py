"""Words of a text in a form in which titles of any script can be compared."""

import unicodedata
from dataclasses import dataclass

import regex

from language.fold import fold

_UNSPACED = (
    r"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}"
    r"\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー"
)
# "AKIRAみたいな" is two words: Latin letters begin and end one inside a script without spaces
_WORD = regex.compile(
    rf"[{_UNSPACED}][{_UNSPACED}\p{{M}}\p{{Nd}}]*"
    rf"|[[\p{{L}}\p{{M}}\p{{N}}]--[{_UNSPACED}]]+",
    regex.VERSION1,
)
_UNSEEN = regex.compile(r"[\p{Cf}\u00ad\u0640]+")
_VOWEL_SIGNS = regex.compile(r"(?<=\p{Script=Arabic})[\u064b-\u0652\u0670]")
# one letter written in two ways; the Kana rows are added below
_SAME = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th"}
    | {"ة": "ه", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ے": "ي"}
    | {"\u093c": None, "\u0901": "\u0902"}
    | {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word, and where it stands."""

    raw: str
    """As written, in NFKC."""
    folded: str
    start: int
    end: int


def plain(text: str) -> str:
    """Return a text in NFKC without what cannot be seen: joiners, soft hyphens, kashidas."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text))


def same(text: str) -> str:
    """Return a text folded so that spellings of one title are equal.

    Further than `fold`: Arabic and Persian letters of one sound, Devanagari with or without
    nukta, Hiragana for Katakana, and the letters of Latin that are no accented ones.
    """
    folded = fold(_VOWEL_SIGNS.sub("", plain(text)))
    # nukta letters are composed by nothing but exclusion; taken apart, the dot goes alone
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", folded).translate(_SAME))


def words_of(text: str) -> list[Word]:
    """Return the words of a text that `plain` has returned, in order."""
    return [Word(m.group(), same(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]
