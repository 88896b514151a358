"""Texts in Latin letters, for readers who cannot read the script."""

import functools
from typing import TYPE_CHECKING

from language.script import script_of

if TYPE_CHECKING:
    import cutlet
    import uroman

# uroman takes seconds to load, cutlet brings a dictionary: all three wait until they are needed


@functools.cache
def _uroman() -> "uroman.Uroman":
    import uroman

    return uroman.Uroman()


@functools.cache
def _japanese() -> "cutlet.Cutlet":
    import cutlet

    return cutlet.Cutlet("hepburn")


def _pinyin(text: str) -> str:
    from pypinyin import Style, lazy_pinyin

    return " ".join(lazy_pinyin(text, style=Style.NORMAL, v_to_u=True)).capitalize()


def to_latin(text: str, language: str) -> str | None:
    """Return `text` in Latin letters; None where it is written in them already.

    Japanese by cutlet (Hepburn), Chinese by pypinyin (pinyin without tones), all else by uroman
    (Hermjakob et al. 2018). Readings of names are guesses; a catalogue's own romanised title is
    better and takes precedence where there is one.

    Args:
        text: One title or name.
        language: BCP 47 of the text: Han characters are read in Chinese or Japanese by it.
    """
    script = script_of(text)
    if script is None or script == "Latn":
        return None
    base = language.split("-")[0]
    if script == "Jpan" or (script == "Hani" and base == "ja"):
        return str(_japanese().romaji(text))
    if script == "Hani":
        return _pinyin(text)
    romanised = str(_uroman().romanize_string(text)).strip()
    return romanised[:1].upper() + romanised[1:]
