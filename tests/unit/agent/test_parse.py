from importlib import resources

import pytest

from agent.lexicon import load_lexicon
from agent.lexicon_file import LexiconFileError, lexicon_tags, parse_lexicon, read_lexicon
from agent.parse import Wish, parse, western_digits

LANGUAGES = frozenset({"ja", "fr", "ko", "ar", "hi", "en", "de", "es", "zh"})
INCLUDE = {
    ("mood", "include", "light"),
    ("country", "include", "JP"),
    ("genre", "include", "comedy"),
}


def wishes(text: str, tag: str) -> set[tuple[str, str, str]]:
    said = parse(text, load_lexicon(tag, LANGUAGES))
    return {(w.attribute, w.rule, w.value) for w in said.wishes}


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "a light Japanese comedy"),
        ("fr", "une comédie japonaise légère"),
        ("es", "una comedia japonesa ligera"),
        ("de", "eine leichte japanische Komödie"),
        ("ja", "軽い日本のコメディ"),
        ("zh", "一部轻松的日本喜剧"),
        ("ar", "كوميديا يابانية خفيفة"),
        ("hi", "हल्की जापानी कॉमेडी"),
        ("hi-Latn", "koi halki phulki japani comedy dikhao"),
    ],
)
def test_one_request_means_the_same_in_every_language(tag: str, text: str) -> None:
    assert wishes(text, tag) == INCLUDE


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "a comedy, no horror or war"),
        ("fr", "une comédie, pas d'horreur ni de guerre"),
        ("es", "una comedia, sin terror ni guerra"),
        ("de", "eine Komödie, kein Horror oder Krieg"),
        ("ja", "コメディがいい。ホラーや戦争は嫌です"),
        ("zh", "喜剧，不要恐怖和战争"),
        ("ar", "كوميديا بدون رعب أو حرب"),
        ("hi-Latn", "comedy chahiye, horror ya war nahi"),
    ],
)
def test_a_negation_reaches_what_it_excludes_and_no_more(tag: str, text: str) -> None:
    assert wishes(text, tag) == {
        ("genre", "include", "comedy"),
        ("genre", "exclude", "horror"),
        ("genre", "exclude", "war"),
    }


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "films from before 1980", {("year", "at_most", "1979")}),
        ("ja", "1980年より前の映画", {("year", "at_most", "1979")}),
        ("ja", "1980年以前の映画", {("year", "at_most", "1980")}),
        ("ar", "أفلام قبل ١٩٨٠", {("year", "at_most", "1979")}),
        ("hi", "१९८० से पहले की फ़िल्में", {("year", "at_most", "1979")}),
        ("de", "Filme aus den 80ern", {("year", "at_least", "1980"), ("year", "at_most", "1989")}),
        ("fr", "années 80", {("year", "at_least", "1980"), ("year", "at_most", "1989")}),
        ("ja", "80年代の映画", {("year", "at_least", "1980"), ("year", "at_most", "1989")}),
        ("en", "under 90 minutes", {("runtime", "at_most", "90")}),
        ("en", "less than 2 hours", {("runtime", "at_most", "120")}),
        ("ja", "90分以内", {("runtime", "at_most", "90")}),
        ("es", "para ver con mis hijos", {("maturity", "at_most", "6")}),
    ],
)
def test_bounds_in_words_and_digits_of_any_script(
    tag: str, text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert wishes(text, tag) == expected


def test_a_language_is_meant_only_where_a_word_says_so() -> None:
    assert wishes("a French film", "en") == {("country", "include", "FR")}
    assert wishes("a film in French", "en") == {("original_language", "include", "fr")}
    assert wishes("フランス語の映画", "ja") == {("original_language", "include", "fr")}
    assert wishes("ein Film auf Japanisch", "de") == {("original_language", "include", "ja")}


@pytest.mark.parametrize(
    ("tag", "text", "count"),
    [
        ("en", "recommend 3 films", 3),
        ("en", "a film", None),
        ("zh", "推荐三部法国爱情片", 3),
        ("ja", "韓国映画を3本おすすめして", 3),
        ("ar", "اقترح 7 أفلام", 7),
        ("hi", "३ फ़िल्में सुझाओ", 3),
        ("en", "films from 1985", None),
    ],
)
def test_how_many_films_are_wanted(tag: str, text: str, count: int | None) -> None:
    assert parse(text, load_lexicon(tag, LANGUAGES)).count == count


def test_a_katakana_country_is_not_seen_inside_another_word() -> None:
    assert ("country", "include", "TH") not in wishes("タイトルが面白い映画", "ja")
    assert ("country", "include", "TH") in wishes("タイの映画", "ja")


def test_english_words_are_understood_in_other_languages_but_short_ones_are_not() -> None:
    assert ("genre", "include", "thriller") in wishes("un buen thriller", "es")
    assert wishes("Das war schön", "de") == set()


def test_the_subject_is_what_remains_without_asking_and_without_what_is_refused() -> None:
    said = parse("show me a film about trains, no horror", load_lexicon("en", LANGUAGES))
    assert "trains" in said.subject
    assert "film" not in said.subject
    assert "horror" not in said.subject


def test_digits_of_all_scripts_are_read() -> None:
    assert western_digits("١٩٨٠ १९८० 1980 ５") == "1980 1980 1980 5"


@pytest.mark.parametrize("tag", lexicon_tags())
def test_a_lexicon_has_the_genres_and_moods_of_english(tag: str) -> None:
    english, own = read_lexicon("en"), read_lexicon(tag)
    assert set(own.genres) == set(english.genres)
    assert set(own.moods) == set(english.moods)
    assert own.language == tag


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("[moves]", "[moves", "no TOML"),
        ("[genres]", "[colours]", "genres: Field required"),
        ("greeting = [", "greet = [", "moves.greet: Input should be 'greeting'"),
        ('"hello"', '"?"', "'?' has no letter"),
        ('\n9 = ["ninth"', '\n12 = ["ninth"', "ordinals.12"),
        ("\ndisliked = [", "\nhelp2 = [", "moves.help2"),
        ('\nolder = ["older"', '\nlonger2 = ["older"', "critiques.longer2"),
    ],
)
def test_a_damaged_lexicon_is_refused_by_name(old: str, new: str, fault: str) -> None:
    source = resources.files("agent").joinpath("lexicon", "en.toml").read_text(encoding="utf-8")
    assert old in source
    with pytest.raises(LexiconFileError, match=r"xx\.toml: ") as caught:
        parse_lexicon(source.replace(old, new, 1), "xx.toml")
    assert fault in str(caught.value)


def test_wishes_are_not_repeated() -> None:
    said = parse("comedy comedy comedies", load_lexicon("en", LANGUAGES))
    assert said.wishes == [Wish("genre", "include", "comedy")]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "films of the sixties"),
        ("vi", "phim những năm 1960"),
        ("id", "film tahun 60-an"),
        ("sw", "filamu za miaka ya 1960"),
        ("th", "หนังยุค 60"),
        ("bn", "ষাটের দশকের সিনেমা"),
        ("ar", "أفلام الستينيات"),
        ("zh", "六十年代的电影"),
        ("hi-Latn", "sixties ki film"),
    ],
)
def test_a_decade_is_understood_in_digits_and_in_words(tag: str, text: str) -> None:
    assert wishes(text, tag) == {("year", "at_least", "1960"), ("year", "at_most", "1969")}


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("hi", "कॉमेडी फ़िल्म, लेकिन हॉरर नहीं"),
        ("bn", "কমেডি সিনেমা, কিন্তু হরর না"),
        ("ja", "コメディ映画、ただしホラーは除く"),
        ("ko", "코미디 영화, 하지만 공포는 말고"),
    ],
)
def test_a_negation_behind_does_not_run_back_over_but(tag: str, text: str) -> None:
    assert wishes(text, tag) == {("genre", "include", "comedy"), ("genre", "exclude", "horror")}


@pytest.mark.parametrize(
    ("tag", "text", "bounds"),
    [
        ("de", "was zwischen 70 und 85", {("at_least", "1970"), ("at_most", "1985")}),
        ("es", "de antes del 85", {("at_most", "1984")}),
        ("ko", "1960년이랑 90년 사이", {("at_least", "1960"), ("at_most", "1990")}),
        ("pl", "z lat 1980-2000", {("at_least", "1980"), ("at_most", "2000")}),
        ("es", "de los sesenta a los ochenta", {("at_least", "1960"), ("at_most", "1989")}),
        ("ru", "2015+", {("at_least", "2015")}),
        ("ja", "1990年より前のはナシで", {("at_least", "1990")}),
        ("pt", "não me mostra nada de antes de 1990", {("at_least", "1990")}),
        ("ar-Latn", "bin 95 w 2005", {("at_least", "1995"), ("at_most", "2005")}),
    ],
)
def test_years_without_a_century_and_ranges_are_read(
    tag: str, text: str, bounds: set[tuple[str, str]]
) -> None:
    assert {(rule, value) for a, rule, value in wishes(text, tag) if a == "year"} == bounds


@pytest.mark.parametrize(
    ("tag", "text"),
    [("en", "37 times 48"), ("ja", "37かける48はいくつ？"), ("zh", "37乘以48等於多少")],
)
def test_a_sum_is_no_range_of_years(tag: str, text: str) -> None:
    assert wishes(text, tag) == set()


@pytest.mark.parametrize(
    ("tag", "text", "age"),
    [
        ("en", "okay for six year olds", "6"),
        ("de", "für Zwölfjährige geeignet", "12"),
        ("ru", "можно двенадцатилетним", "12"),
        ("ar", "مناسب لطفل عمره 10 سنوات", "10"),
    ],
)
def test_an_age_is_a_limit_of_the_rating(tag: str, text: str, age: str) -> None:
    assert ("maturity", "at_most", age) in wishes(text, tag)


def test_a_length_said_twice_is_one_length() -> None:
    assert ("runtime", "at_most", "120") in wishes("two hours, that is 120 minutes", "en")


@pytest.mark.parametrize(
    ("tag", "text", "wish"),
    [
        ("pt", "um filme q seja francês", ("country", "include", "FR")),
        ("en", "an animted movie", ("genre", "include", "animation")),
        ("de", "eine spansiche Komödie", ("country", "include", "ES")),
        ("fr", "un film tourné avnat 1960", ("year", "at_most", "1959")),
    ],
)
def test_chat_spelling_and_slips_are_understood(
    tag: str, text: str, wish: tuple[str, str, str]
) -> None:
    assert wish in wishes(text, tag)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("pl", "bez komedii i filmów francuskich"),
        ("de", "keine Komödien und keine Filme aus Frankreich"),
        ("he", "בלי קומדיות וסרטים צרפתיים"),
    ],
)
def test_a_refusal_runs_over_the_word_for_films(tag: str, text: str) -> None:
    assert wishes(text, tag) == {("genre", "exclude", "comedy"), ("country", "exclude", "FR")}


def test_what_is_refused_first_is_not_asked_for() -> None:
    said = wishes("no musicals please, we have had enough musicals", "en")
    assert ("genre", "exclude", "music") in said
    assert ("genre", "include", "music") not in said
