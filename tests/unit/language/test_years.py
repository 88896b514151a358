import pytest

from language.years import gregorian_years


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ja", "昭和50年の映画", "1975年の映画"),
        ("ja", "平成元年より後", "1989年より後"),
        ("ja", "昭和の名作", "1926-1989の名作"),
        ("ja", "一九九八年", "1998年"),
        ("zh", "民國85年的電影", "1996年的電影"),
        ("zh", "二〇〇五年以后", "2005年以后"),
        ("th", "หนังปี 2540", "หนังปี 1997"),
        ("th", "พ.ศ. 2500", "ปี 1957"),
        ("th", "หนังปี 1997", "หนังปี 1997"),
        ("fa", "بعد از 1380", "بعد از 2001"),
        ("fa", "بعد از 2001", "بعد از 2001"),
        ("en", "films from 1380 on", "films from 1380 on"),
        ("hi-Latn", "1975 ke baad", "1975 ke baad"),
    ],
)
def test_years_of_other_calendars_become_gregorian(tag: str, text: str, expected: str) -> None:
    assert gregorian_years(text, tag) == expected
