import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from language.fold import clean, fold, index_terms, stem, stems


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("Amélie ÑANDÚ", "amelie nandu", id="latin accents go"),
        pytest.param("Ёлка", "елка", id="cyrillic too"),
        pytest.param("أَفْلَام", "افلام", id="arabic vowel marks and hamza go"),
        pytest.param("हिन्दी", "हिन्दी", id="devanagari vowel signs are letters"),
        pytest.param("ガンダム", "ガンダム", id="kana voicing stays"),
        pytest.param("Ｔａｍｐｏｐｏ", "tampopo", id="full width"),
        pytest.param("Amélie 千尋 ガ", "amelie 千尋 ガ", id="one script does not shield another"),
    ],
)
def test_fold_keeps_letters_and_drops_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("a\0b", "ab", id="NUL"),
        pytest.param("a\ud800b", "ab", id="lone surrogate"),
        pytest.param("a\u202eb", "ab", id="direction override"),
        pytest.param("\u0007", "", id="nothing left"),
    ],
)
def test_clean_takes_out_what_breaks_others(text: str, cleaned: str) -> None:
    found = clean(text)
    assert (found.text, found.changed) == (cleaned, True)


def test_clean_leaves_marks_that_scripts_need() -> None:
    persian = "می\u200cخواهم"  # zero-width non-joiner is spelling in Persian
    assert clean(persian).text == persian
    assert not clean("a\n b").changed


def test_unspaced_scripts_are_indexed_by_pairs_of_characters() -> None:
    assert index_terms("千と千尋 abc") == ["千と", "と千", "千尋", "abc"]


def test_inflected_forms_share_a_stem() -> None:
    assert stems("japonaise", "fr") == stems("Japonais", "fr")
    assert stems("японскую", "ru") == stems("японский", "ru")


def test_threads_do_not_spoil_one_another_s_stems() -> None:
    words = [
        f"{a}{b}{c}" for a in "بپتجچ" for b in "رزسشع" for c in ("ها", "ترین", "ی", "مان", "شان")
    ]
    single = {word: stem(word, "fa") for word in words}
    stem.cache_clear()
    barrier = threading.Barrier(8)

    def work(_: int) -> dict[str, str]:
        barrier.wait()
        return {word: stem(word, "fa") for word in words}

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads change places in the midst of a word
    try:
        with ThreadPoolExecutor(8) as pool:
            assert all(found == single for found in pool.map(work, range(8)))
    finally:
        sys.setswitchinterval(interval)
