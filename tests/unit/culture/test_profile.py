import datetime

import pytest

from culture.profile import UnknownMarketError, profile

TODAY = datetime.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("market", "first_day", "script"),
    [
        ("IL", "Sunday", "Hebr"),
        ("EG", "Saturday", "Arab"),
        ("JP", "Sunday", "Jpan"),
        ("FR", "Monday", "Latn"),
    ],
)
def test_a_profile_tells_week_and_script(market: str, first_day: str, script: str) -> None:
    found = profile(market, TODAY)
    assert (found.week_starts, found.scripts[0]) == (first_day, script)
    assert len(found.sources) == 2


def test_holidays_are_those_of_the_next_twelve_months() -> None:
    days = profile("FR", TODAY).holidays
    assert days is not None
    assert days[0].date == datetime.date(2026, 12, 25)
    assert all(TODAY <= day.date < datetime.date(2027, 11, 23) for day in days)


def test_no_country_no_profile() -> None:
    with pytest.raises(UnknownMarketError, match="write it like BR"):
        profile("XX", TODAY)
