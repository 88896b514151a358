import pytest

from language.detect import detect, normalise_tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("une comédie japonaise légère", "fr"),
        ("軽い日本のコメディ", "ja"),
        ("كوميديا يابانية خفيفة", "ar"),
        ("हल्की-फुल्की जापानी कॉमेडी", "hi"),
        ("一部轻松的日本喜剧", "zh"),
        ("лёгкая японская комедия", "ru"),
        ("vichekesho vyepesi vya Kijapani", "sw"),
        ("mujhe koi halki phulki comedy dikhao", "hi-Latn"),
        ("koi achhi si film batao jo bohat zaroor dekhni chahiye", "ur-Latn"),
        ("ana 3ayez film kwayes 3ala elharb", "ar-Latn"),
        ("หนังตลกญี่ปุ่น", "th"),
        ("가벼운 일본 코미디", "ko"),
        ("ελαφριά κωμωδία", "el"),
        ("יש לך סרט מצחיק?", "he"),
        ("یک کمدی سبک ژاپنی", "fa"),
        ("أرني Happiness Was Free", "ar"),
        ("🎬🎬🎬", "und"),
        ("", "und"),
    ],
)
def test_the_language_of_a_short_text_is_found(text: str, tag: str) -> None:
    assert detect(text).tag == tag


@pytest.mark.parametrize(
    ("given", "tag"),
    [("FR_fr", "fr"), ("zh-CN", "zh"), ("hi-latn", "hi-Latn"), ("JA", "ja"), ("hi-Deva", "hi")],
)
def test_tags_become_canonical(given: str, tag: str) -> None:
    assert normalise_tag(given) == tag


@pytest.mark.parametrize("given", ["", "french please", "xx-yy-zz-!", "xyzzy"])
def test_what_is_no_language_is_refused_by_name(given: str) -> None:
    with pytest.raises(ValueError, match="write it like 'fr'"):
        normalise_tag(given)
