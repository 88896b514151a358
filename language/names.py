"""Names of countries and languages, in every language, from CLDR."""

import functools

from babel import Locale, UnknownLocaleError, lists

# codes of CLDR for unions, islands inside countries, and tests
_NO_COUNTRIES = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ")
)
_SPECIAL = {"zh": "zh_Hans", "yue": "yue_Hant", "nan": "zh_Hant"}


_SPECIAL_LATIN = {"ar-Latn": "en", "ur-Latn": "hi_Latn"}
"""CLDR has no Arabic or Urdu in Latin letters: names come as people mix them in."""


@functools.cache
def locale_for(tag: str) -> Locale:
    """Return the CLDR locale nearest to a BCP 47 tag; English where CLDR has none."""
    for name in ((_SPECIAL | _SPECIAL_LATIN).get(tag, tag).replace("-", "_"), tag.split("-")[0]):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("en")


@functools.cache
def country_codes() -> frozenset[str]:
    """Return all ISO 3166-1 alpha-2 codes in CLDR's list of territories, and XK for Kosovo."""
    codes = (str(code) for code in Locale.parse("en").territories)
    return frozenset(c for c in codes if len(c) == 2 and c.isalpha()) - _NO_COUNTRIES


def country_name(code: str, tag: str) -> str:
    """Return a country's name in a language; the code itself where CLDR has no name."""
    territories = locale_for(tag).territories
    return str(territories.get(code) or Locale.parse("en").territories.get(code) or code)


def language_name(code: str, tag: str) -> str:
    """Return a language's name in a language; where CLDR lacks it, the English one, then the code."""
    base = code.split("-")[0]
    languages = locale_for(tag).languages
    return str(languages.get(base) or Locale.parse("en").languages.get(base) or base)


@functools.cache
def country_names(tag: str) -> dict[str, str]:
    """Return every country's name in a language, by code."""
    territories = locale_for(tag).territories
    return {code: str(territories[code]) for code in sorted(country_codes()) if code in territories}


@functools.cache
def language_names(tag: str) -> dict[str, str]:
    """Return every language's name in a language, by BCP 47 code without subtags."""
    languages = locale_for(tag).languages
    return {code: str(name) for code, name in sorted(languages.items()) if "_" not in code and name}


def join(names: list[str], tag: str) -> str:
    """Return names joined as a list in the way of the language ("a, b and c")."""
    return str(lists.format_list(names, locale=locale_for(tag))) if names else ""


def choice(names: list[str], tag: str) -> str:
    """Return names joined as alternatives in the way of the language ("a, b or c")."""
    return str(lists.format_list(names, style="or", locale=locale_for(tag))) if names else ""
