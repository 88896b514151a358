"""Profiles of markets, from CLDR and the holidays library."""

import datetime
from dataclasses import dataclass
from importlib.metadata import version

import babel
import babel.numbers
import holidays
from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from language.names import country_codes, country_name
from language.script import direction, script_for

_AHEAD = datetime.timedelta(days=365)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class UnknownMarketError(LookupError):
    """A market that is no country of ISO 3166-1."""

    def __init__(self, market: str) -> None:
        """Name the market that does not exist."""
        super().__init__(f"market {market!r} is no ISO 3166-1 alpha-2 country; write it like BR")


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday."""

    date: datetime.date
    name: str


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a market. Descriptive of a country, never of a person."""

    market: str
    """ISO 3166-1."""
    name: str
    languages: tuple[str, ...]
    """Official ones, BCP 47, most spoken first."""
    scripts: tuple[str, ...]
    """ISO 15924."""
    directions: tuple[str, ...]
    currency: str | None
    """ISO 4217."""
    week_starts: str
    holidays: tuple[Holiday, ...] | None
    """Those of the next 12 months; None where the library does not cover the country."""
    sources: tuple[str, ...]


def profile(market: str, today: datetime.date) -> Profile:
    """Return the profile of a market.

    Args:
        market: ISO 3166-1 alpha-2.
        today: The first day of the 12 months of holidays.

    Raises:
        UnknownMarketError: If there is no such country.
    """
    code = market.upper()
    if code not in country_codes():
        raise UnknownMarketError(market)
    languages = tuple(get_official_languages(code, de_facto=True))
    tags = tuple(dict.fromkeys(tag.split("_")[0] for tag in languages))
    scripts = tuple(dict.fromkeys(script_for(tag) for tag in tags))
    first = _locale(code).first_week_day
    currencies = babel.numbers.get_territory_currencies(code)
    return Profile(
        market=code,
        name=country_name(code, "en"),
        languages=tags,
        scripts=scripts,
        directions=tuple(dict.fromkeys(direction(tag) for tag in tags)),
        currency=str(currencies[0]) if currencies else None,
        week_starts=_DAYS[first],
        holidays=_coming(code, today),
        sources=(
            f"Unicode CLDR by babel {babel.__version__}",
            f"python-holidays {version('holidays')}",
        ),
    )


def _locale(code: str) -> Locale:
    """Return CLDR's main locale of a country; the world's where it has none."""
    try:
        return Locale.parse(f"und_{code}", resolve_likely_subtags=True)
    except UnknownLocaleError:
        return Locale.parse("en_001")


def _coming(code: str, today: datetime.date) -> tuple[Holiday, ...] | None:
    until = today + _AHEAD
    try:
        days = holidays.country_holidays(code, years=range(today.year, until.year + 1))
    except NotImplementedError:
        return None
    return tuple(Holiday(d, str(days[d])) for d in sorted(days) if today <= d < until)
