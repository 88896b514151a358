"""Acts and languages of short messages, where words alone do not tell."""

from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from agent.acts import Acts, examples, fit_acts, load_acts
from agent.latin import Spelling, learn
from agent.spoken_in import message_language
from app.services import Services
from language.detect import Detected
from tests.unit.agent.test_conversation import Talk, rules


def corners() -> Acts:
    """A classifier of three groups of vectors that lie apart."""
    rng = np.random.default_rng(1)
    kinds = ["forget", "other", "thanks"] * 20
    vectors = rng.normal(0, 0.02, (60, 8)).astype(np.float32)
    for row, kind in enumerate(kinds):
        vectors[row, ["forget", "other", "thanks"].index(kind)] += 1
    return fit_acts(vectors, np.zeros((60, 6), dtype=np.float32), kinds, "three groups")


def vector(*first: float) -> np.ndarray:
    return np.array([*first, *[0.0] * (8 - len(first))], dtype=np.float32)


SIGNALS = np.zeros(6, dtype=np.float32)


def test_an_act_is_told_and_what_is_none_or_between_is_not() -> None:
    acts = corners()
    assert acts.act(vector(1), SIGNALS) == "forget"
    assert acts.act(vector(0, 0, 1), SIGNALS) == "thanks"
    assert acts.act(vector(0, 1), SIGNALS) is None
    assert acts.act(vector(0.7, 0, 0.7), SIGNALS) is None


def test_what_is_saved_tells_the_same(tmp_path: Path) -> None:
    acts = corners()
    acts.save(tmp_path / "acts.npz")
    again = load_acts(tmp_path / "acts.npz")
    assert (again.kinds, again.limits, again.made_of) == (acts.kinds, acts.limits, acts.made_of)
    assert again.act(vector(1), SIGNALS) == "forget"


def test_every_act_has_examples_in_every_language() -> None:
    _, tags, kinds = examples()
    by_kind: dict[str, set[str]] = {}
    for tag, kind in zip(tags, kinds, strict=True):
        by_kind.setdefault(kind, set()).add(tag)
    languages = {"ar", "he", "ja", "th", "zh", "hi-Latn", "ar-Latn", "ur-Latn", "sw", "ta"}
    assert all(languages <= tags for tags in by_kind.values())


def test_what_is_shipped_belongs_to_the_examples(demo: Services) -> None:
    shipped = load_acts(Path(str(resources.files("agent").joinpath("acts.npz"))))
    assert shipped.made_of == demo.acts.made_of


@pytest.mark.parametrize(
    ("opening", "undo"),
    [
        ("Ein iranisches Drama", "vergiss, was ich da eben von mir gegeben habe"),
        ("درام إيراني", "تراجع عمّا ذكرته للتو من فضلك"),
        ("イランのドラマ", "ついさっき言ったのは取り下げます"),
        ("koi irani drama film", "abhi jo bola use hata do"),
    ],
)
def test_an_undo_in_other_words_takes_back_the_last_rule(
    opening: str, undo: str, demo: Services
) -> None:
    talk = Talk(demo)
    before = rules(talk(opening))
    talk.state.constraints = talk.state.constraints.add(
        "genre", "exclude", "horror", talk.state.turn
    )
    talk.state.turn += 1
    assert rules(talk(undo)) == before != set()


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("peli policial surcoreana", "es"),
        ("irani movie chahiye", "hi-Latn or ur-Latn"),
        ("film boulisi men koria l janoubiya", "ar-Latn"),
        ("komedi aja", "id"),
        ("An Iranian comedy with a wedding", "en"),
    ],
)
def test_a_short_message_is_told_by_its_spelling_and_its_words(
    text: str, tag: str, demo: Services
) -> None:
    assert message_language(demo.sources.catalog, text) in tag.split(" or ")


def test_spelling_is_learnt_from_sentences_of_languages_in_latin_letters() -> None:
    texts = ["ein schöner Film"] * 120 + ["un beau film"] * 120 + ["фильм"] * 120 + ["een"]
    tags = ["de"] * 120 + ["fr"] * 120 + ["ru"] * 120 + ["nl"]
    known, counts = learn(texts, tags)
    assert known == ["de", "fr"]
    unknown = Detected("und", "Latn", 0.0)
    ranked = Spelling(known, counts).ranked("schöner", unknown)
    assert ranked[0][0] == "de"
    assert sum(np.exp(log) for _, log in ranked) == pytest.approx(1)
    assert [log for _, log in Spelling(known, counts).ranked("", unknown)] == pytest.approx(
        [np.log(0.5)] * 2
    )
