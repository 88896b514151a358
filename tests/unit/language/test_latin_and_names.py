import pytest

from language.latin import to_latin
from language.names import country_name, join, language_name
from language.script import direction, script_of


@pytest.mark.parametrize(
    ("text", "language", "latin"),
    [
        ("千と千尋の神隠し", "ja", "Sen to Chihiro no kamikakushi"),
        ("霸王别姬", "zh", "Ba wang bie ji"),
        ("Иди и смотри", "ru", "Idi i smotri"),
        ("लगान", "hi", "Lagaan"),
        ("Amélie", "fr", None),
        ("8½", "it", None),
    ],
)
def test_titles_are_given_in_latin_letters_where_they_are_not(
    text: str, language: str, latin: str | None
) -> None:
    assert to_latin(text, language) == latin


def test_names_come_from_cldr_in_the_readers_language() -> None:
    assert country_name("JP", "ar") == "اليابان"
    assert country_name("JP", "sw") == "Japani"
    assert language_name("ja", "fr") == "japonais"
    assert country_name("XX", "fr") == "XX"
    assert join(["a", "b", "c"], "fr") == "a, b et c"
    assert join(["甲", "乙"], "zh") == "甲和乙"


@pytest.mark.parametrize(
    ("text", "script"),
    [("abc", "Latn"), ("かな漢字", "Jpan"), ("漢字", "Hani"), ("한글", "Kore"), ("123", None)],
)
def test_the_script_of_a_text(text: str, script: str | None) -> None:
    assert script_of(text) == script


def test_direction_follows_the_script_and_not_only_the_language() -> None:
    assert [direction(t) for t in ("ar", "he", "fa", "ar-Latn", "ja")] == [
        "rtl",
        "rtl",
        "rtl",
        "ltr",
        "ltr",
    ]
