import subprocess
import sys

import numpy as np
import pytest

from vectorstore.embed import BundledEmbedder, Embedder, guard, load_embedder

HOSTILE = {
    "a glyph that grows to 18 characters": "\ufdfa" * 1000,
    "one of it in a sentence": "فيلم \ufdfa جميل",
    "NUL": "sea\0 film",
    "lone surrogate": "a\ud800b",
    "overrides": "\u202eabc\u202c",
    "emoji": "🎬" * 500,
    "blank": " \n\t",
    "empty": "",
    "a megabyte": "word " * 200_000,
    "a megabyte without blanks": "字" * 400_000,
    "private use": "\ue000\U000f0000",
    "controls": "".join(map(chr, range(32))),
}


def test_no_text_crashes_the_process_or_gives_half_a_vector() -> None:
    # in a process of its own: what this guards against is a segmentation fault
    code = (
        "import numpy as np\n"
        "from tests.unit.vectorstore.test_embed import HOSTILE\n"
        "from vectorstore.embed import BundledEmbedder\n"
        "e = BundledEmbedder()\n"
        "for name, text in HOSTILE.items():\n"
        "    for v in (e.embed_query(text), e.embed_passages([text, 'x', text])[2]):\n"
        "        assert v.shape == (896,) and np.isfinite(v).all(), name\n"
        "        assert abs(float(np.linalg.norm(v)) - 1) < 1e-3, name\n"
        "print('alive')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr[-2000:]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_guard_leaves_short_text_in_nfkc_without_nul(text: str) -> None:
    safe = guard(text, 500)
    assert safe.strip()
    assert len(safe) <= 500
    assert "\0" not in safe
    safe.encode()


def test_composed_and_decomposed_text_get_the_same_vector(embedder: Embedder) -> None:
    composed, decomposed = "한국 영화", "한국 영화"
    assert np.allclose(embedder.embed_query(composed), embedder.embed_query(decomposed))


@pytest.mark.parametrize(
    "request_text",
    [
        "une comédie sur la cuisine",
        "料理のコメディ",
        "كوميديا عن الطبخ",
        "खाने पर कॉमेडी",
        "khane par comedy",
    ],
)
def test_meaning_crosses_languages_and_scripts(embedder: Embedder, request_text: str) -> None:
    passages = embedder.embed_passages(
        ["A comedy about cooking and food", "A war drama set in the trenches of 1916"]
    )
    about_food, about_war = passages @ embedder.embed_query(request_text)
    assert about_food > about_war


def test_no_texts_no_vectors(embedder: Embedder) -> None:
    assert embedder.embed_passages([]).shape == (0, BundledEmbedder.dimension)


def test_an_unknown_embedder_is_named() -> None:
    with pytest.raises(ValueError, match="no embedder 'word2vec'"):
        load_embedder("word2vec")
