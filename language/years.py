"""Years as calendars other than the Gregorian one count them, and years in Han digits."""

import regex

_ERAS = {
    "明治": (1868, 1912),
    "大正": (1912, 1926),
    "昭和": (1926, 1989),
    "平成": (1989, 2019),
    "令和": (2019, 2100),
}
"""Japanese eras by their first and last year (Ministry of Foreign Affairs and law 43 of 1979)."""
_ERA = regex.compile(r"(明治|大正|昭和|平成|令和)\s*(?:(\d{1,2}|元)年)?")
_REPUBLIC = regex.compile(r"民[國国]\s*(\d{1,3})\s*年")
_BUDDHIST = regex.compile(r"(?:พ\.?\s?ศ\.?\s*|ปี\s*)(2[45]\d\d)(?!\d)")
_SOLAR_HIJRI = regex.compile(r"(?<!\d)(1[34]\d\d)(?!\d)")
_HAN_DIGITS = "〇一二三四五六七八九"
_HAN_YEAR = regex.compile(r"(?:[零〇一二三四五六七八九]{4})(?=\s*年)")
_BEFORE_REPUBLIC, _BUDDHIST_LEAD, _SOLAR_HIJRI_LAG = 1911, 543, 621


def gregorian_years(text: str, tag: str) -> str:
    """Return `text` with the years of other calendars as Gregorian ones, digits being 0 to 9.

    Read are Japanese eras ("昭和50年" becomes "1975年", an era alone its span "1926-1989"), the
    Republic of China's years, the Buddhist era in Thai (543 ahead since 1941), the Solar Hijri
    calendar in Persian (621 behind, 622 before the new year in March), and years in Han digits.

    Args:
        text: With western digits.
        tag: BCP 47 of the text: what a bare number may mean depends on it.
    """
    match tag.split("-")[0]:
        case "ja":
            return _HAN_YEAR.sub(_from_han, _ERA.sub(_from_era, text))
        case "zh":
            return _HAN_YEAR.sub(_from_han, _REPUBLIC.sub(_from_republic, text))
        case "th":
            return _BUDDHIST.sub(lambda m: f"ปี {int(m[1]) - _BUDDHIST_LEAD}", text)
        case "fa":
            return _SOLAR_HIJRI.sub(lambda m: str(int(m[1]) + _SOLAR_HIJRI_LAG), text)
    return text


def _from_era(found: regex.Match[str]) -> str:
    first, last = _ERAS[found[1]]
    if found[2] is None:
        return f"{first}-{last}"
    return f"{first - 1 + (1 if found[2] == '元' else int(found[2]))}年"


def _from_republic(found: regex.Match[str]) -> str:
    return f"{_BEFORE_REPUBLIC + int(found[1])}年"


def _from_han(found: regex.Match[str]) -> str:
    return "".join(str(_HAN_DIGITS.index(c.replace("零", "〇"))) for c in found[0])
