"""Scripts: which one a text is written in, and in which direction it runs. Names are ISO 15924."""

import functools
from collections import Counter
from typing import Literal

import langcodes
import regex

Direction = Literal["ltr", "rtl"]

_SCRIPTS = {
    "Latn": "Latin",
    "Cyrl": "Cyrillic",
    "Grek": "Greek",
    "Arab": "Arabic",
    "Hebr": "Hebrew",
    "Armn": "Armenian",
    "Geor": "Georgian",
    "Deva": "Devanagari",
    "Beng": "Bengali",
    "Guru": "Gurmukhi",
    "Gujr": "Gujarati",
    "Orya": "Oriya",
    "Taml": "Tamil",
    "Telu": "Telugu",
    "Knda": "Kannada",
    "Mlym": "Malayalam",
    "Sinh": "Sinhala",
    "Thai": "Thai",
    "Laoo": "Lao",
    "Khmr": "Khmer",
    "Mymr": "Myanmar",
    "Tibt": "Tibetan",
    "Mong": "Mongolian",
    "Ethi": "Ethiopic",
    "Hang": "Hangul",
    "Hira": "Hiragana",
    "Kana": "Katakana",
    "Hani": "Han",
}
_ONE_SCRIPT = {
    code: regex.compile(rf"[\p{{Script={name}}}&&\p{{L}}]", regex.VERSION1)
    for code, name in _SCRIPTS.items()
}
_LETTER_WEIGHT = {"Latn": 1, "Hani": 5, "Hira": 3, "Kana": 3, "Hang": 3}
_JAPANESE = {"Hira", "Kana"}
_RTL_SCRIPTS = {"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"}
_UNSPACED = regex.compile(
    r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}"
    r"\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]+"
)
_LETTER = regex.compile(r"\p{L}")


def count_scripts(text: str) -> Counter[str]:
    """Return how many letters of `text` belong to each script."""
    found: Counter[str] = Counter()
    if text.isascii():
        latin = sum(c.isalpha() for c in text)
        return Counter({"Latn": latin}) if latin else found
    for code, pattern in _ONE_SCRIPT.items():
        if n := len(pattern.findall(text)):
            found[code] = n
    return found


def script_of(text: str) -> str | None:
    """Return the script that `text` is mostly written in; None if it has no letters.

    Letters count by what they hold: one of Han is about a word, one of Latin a fifth of one, and
    Latin names stand in texts of all scripts; the script of the first word counts twice, for a
    sentence seldom begins with a foreign title. Japanese mixes three scripts and is reported as
    "Jpan" as soon as it has kana, Korean with Hangul as "Kore".
    """
    found = count_scripts(text)
    if not found:
        return None
    letter = _LETTER.search(text)
    first = count_scripts(letter.group()) if letter else Counter[str]()
    for code in found:
        found[code] *= _LETTER_WEIGHT.get(code, 2) * (2 if code in first else 1)
    japanese = sum(found[code] for code in _JAPANESE)
    if japanese and japanese + found["Hani"] >= found.most_common(1)[0][1]:
        return "Jpan"
    best = min(found, key=lambda code: (-found[code], code))
    return "Kore" if best == "Hang" else best


def has_letters(text: str) -> bool:
    """Whether any character of `text` is a letter of some script."""
    return _LETTER.search(text) is not None


def unspaced_runs(text: str) -> list[str]:
    """Return the runs of `text` in scripts that are written without spaces between words."""
    return [match.group() for match in _UNSPACED.finditer(text)]


@functools.cache
def script_for(tag: str) -> str:
    """Return the script a language is usually written in, by CLDR's likely subtags."""
    return langcodes.Language.get(tag).maximize().script or "Zzzz"


@functools.cache
def direction(tag: str) -> Direction:
    """Return the direction in which the language of a BCP 47 tag is written."""
    return "rtl" if script_for(tag) in _RTL_SCRIPTS else "ltr"
