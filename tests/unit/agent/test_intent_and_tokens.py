from pathlib import Path

import numpy as np
import pytest

from agent.intent import Intent, examples, fit_intent, load_intent
from agent.tokens import count_tokens
from app.services import Services


def test_the_classifier_separates_what_can_be_separated() -> None:
    vectors = np.eye(4, dtype=np.float32)
    intent = fit_intent(vectors, np.array([1, 1, -1, -1], dtype=np.float32))
    assert [intent.is_wish(v) for v in vectors] == [True, True, False, False]


def test_what_is_saved_decides_the_same(tmp_path: Path) -> None:
    intent = Intent(np.array([0.5, -0.25], dtype=np.float32), 0.125, "x")
    intent.save(tmp_path / "intent.json")
    again = load_intent(tmp_path / "intent.json")
    assert np.allclose(again.weights, intent.weights)
    assert (again.bias, again.made_of) == (intent.bias, intent.made_of)


def test_there_are_as_many_wishes_as_other_messages_in_many_languages() -> None:
    texts, signs = examples()
    assert len(texts) == len(set(texts)) == len(signs)
    assert abs(float(signs.sum())) < 20


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
    text: str, wish: bool, demo: Services
) -> None:
    assert demo.intent.is_wish(demo.sources.embedder.embed_query(text)) is wish


def test_tokens_are_counted_in_the_models_own_vocabulary() -> None:
    # known from OpenAI's tokenizer: "hello world" is two tokens in both vocabularies
    assert count_tokens("hello world", "gpt-4o-mini").tokens == 2
    assert count_tokens("hello world", "gpt-4").tokens == 2
    assert count_tokens("hello world", "gpt-4o-mini").exact
