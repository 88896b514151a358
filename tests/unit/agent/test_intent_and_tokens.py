from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from agent.intent import Intent, Message, examples, fit_intent, load_intent, signals_of
from agent.lexicon import load_lexicon
from agent.parse import parse
from agent.reply import Reply
from agent.tokens import count_tokens
from app.services import Services

SIGNS = np.array([1, -1] * 20, dtype=np.float32)


def separable() -> Intent:
    """A classifier of two groups of vectors that lie apart, without any word."""
    rng = np.random.default_rng(1)
    vectors = rng.normal(0, 0.05, (40, 8)).astype(np.float32)
    vectors[:, 0] += SIGNS
    signals, _ = signals_of(parse("", load_lexicon("en", frozenset())), "")
    return fit_intent(vectors, np.stack([signals] * 40), ["none"] * 40, SIGNS, "two groups")


def message(first: float) -> Message:
    signals, evidence = signals_of(parse("", load_lexicon("en", frozenset())), "")
    return Message(np.array([first, *[0.0] * 7], dtype=np.float32), signals, evidence)


def test_the_classifier_separates_what_can_be_separated() -> None:
    intent = separable()
    assert intent.is_wish(message(1.0))
    assert not intent.is_wish(message(-1.0))


def test_what_is_saved_decides_the_same(tmp_path: Path) -> None:
    intent = separable()
    intent.save(tmp_path / "intent.npz")
    again = load_intent(tmp_path / "intent.npz")
    assert (again.limits, again.made_of) == (intent.limits, intent.made_of)
    assert again.score(message(0.5)) == pytest.approx(intent.score(message(0.5)), abs=0.01)


def test_there_are_many_wishes_and_other_messages_and_none_twice() -> None:
    texts, tags, kinds = examples()
    assert len(texts) == len(set(texts)) == len(kinds) == len(tags)
    assert min(kinds.count("wish"), kinds.count("other")) > 1000


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("a Japanese comedy film", "request"),
        ("films about chess", "topic"),
        ("a Japanese comedy", "attribute"),
        ("chess", "none"),
    ],
)
def test_what_the_words_say_is_told_apart(text: str, evidence: str) -> None:
    said = parse(text, load_lexicon("en", frozenset()))
    assert signals_of(said, text)[1] == evidence


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("a lonely lighthouse keeper and the sea", True),
        ("田舎の小さな駅で働く少年", True),
        ("صداقة بين عجوز وطفل", True),
        ("गाँव के स्कूल की एक नई टीचर", True),
        ("set an alarm for seven", False),
        ("明日の天気は？", False),
        ("ما هي عاصمة فرنسا؟", False),
        ("भारत का प्रधानमंत्री कौन है", False),
    ],
)
def test_a_described_subject_is_a_wish_and_a_command_is_not(
    text: str, wish: bool, ask: Callable[..., Reply]
) -> None:
    assert (ask(text).kind == "recommendation") is wish


def test_the_classifier_that_is_shipped_belongs_to_the_examples(demo: Services) -> None:
    from importlib import resources

    shipped = load_intent(Path(str(resources.files("agent").joinpath("intent.npz"))))
    assert shipped.made_of == demo.intent.made_of


def test_tokens_are_counted_in_the_models_own_vocabulary() -> None:
    # known from OpenAI's tokenizer: "hello world" is two tokens in both vocabularies
    assert count_tokens("hello world", "gpt-4o-mini").tokens == 2
    assert count_tokens("hello world", "gpt-4").tokens == 2
    assert count_tokens("hello world", "gpt-4o-mini").exact
