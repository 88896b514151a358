from importlib import resources

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from language.messages import MessageError, Messages, available

_VALUES = {
    "count": 3,
    "minutes": 90,
    "age": 12,
    "rank": 1,
    "year": "1985",
    "$": "X",
}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _variables(tag: str) -> dict[str, set[str]]:
    source = resources.files("language").joinpath("messages", f"{tag}.ftl")
    found = {}
    for entry in parse(source.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{tag}.ftl: {entry.content}"
        if isinstance(entry, ast.Message):
            visitor = _Variables()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found


def test_the_languages_that_were_promised_have_messages() -> None:
    promised = (
        "en es fr de it pt nl pl ru uk tr ar fa he hi bn ta ja zh ko vi id th sw "
        "hi-Latn ur-Latn ar-Latn"
    )
    assert set(available()) >= set(promised.split())


@pytest.mark.parametrize("tag", available())
def test_each_language_says_the_same_things_with_the_same_values(tag: str) -> None:
    assert _variables(tag) == _variables("en")


@pytest.mark.parametrize("tag", available())
@pytest.mark.parametrize("count", [0, 1, 2, 3, 11, 100])
def test_every_message_can_be_said_for_every_number(tag: str, count: int) -> None:
    spoken = Messages(tag)
    for name, variables in _variables(tag).items():
        values = {v: count if v in {"count", "minutes", "age"} else "X" for v in variables}
        text = spoken.say(name, **values)
        assert text.strip()
        assert "{" not in text
        assert "$" not in text


def test_values_stand_isolated_in_right_to_left_text() -> None:
    text = Messages("ar").say("item", rank=1, title="Amélie", year="2001", reasons="…")
    assert "\u2068Amélie\u2069" in text
    assert "\u2068" not in Messages("fr").say("item", rank=1, title="A", year="2001", reasons="…")


def test_a_missing_value_or_message_is_an_error_and_no_half_sentence() -> None:
    with pytest.raises(MessageError, match="count"):
        Messages("en").say("intro")
    with pytest.raises(MessageError, match="no message 'nonsense'"):
        Messages("en").say("nonsense")
    with pytest.raises(MessageError, match="no messages in 'tlh'"):
        Messages("tlh")
