"""What is said to users, from one Fluent file a language."""

import functools
from collections.abc import Mapping
from importlib import resources

import babel
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentInt

from language.names import join, locale_for
from language.script import direction

_UNSPACED_SENTENCES = {"ja", "zh"}
_YEARS = frozenset({"year", "rank", "from", "to"})
"""Values that are numbers but written without a thousands separator."""


class MessageError(LookupError):
    """A message that its language's file lacks, or that was given other values than it takes."""


@functools.cache
def available() -> tuple[str, ...]:
    """Return the tags of the languages that have a message file, sorted."""
    folder = resources.files("language").joinpath("messages")
    return tuple(sorted(p.name[:-4] for p in folder.iterdir() if p.name.endswith(".ftl")))


class _Number(FluentInt):
    """A number that is written in the digits of its language."""

    def format(self, locale: babel.Locale) -> str:
        return str(format_decimal(int(self), locale=locale, numbering_system="default"))


@functools.cache
def native_digits(tag: str) -> dict[int, str]:
    """Return a table for str.translate from 0 to 9 to the digits that CLDR gives a language.

    Empty for a language in Latin letters that is usually written in others.
    """
    if "-Latn" in tag:
        return {}
    locale = locale_for(tag)
    return {
        ord(str(i)): str(format_decimal(i, locale=locale, numbering_system="default"))
        for i in range(10)
    }


class Messages:
    """The messages of one language."""

    def __init__(self, tag: str) -> None:
        """Load the language's file.

        Raises:
            MessageError: If the language has none; `available` lists those that do.
        """
        if tag not in available():
            raise MessageError(f"no messages in {tag!r}; there are {', '.join(available())}")
        self.tag = tag
        source = resources.files("language").joinpath("messages", f"{tag}.ftl")
        # plurals are those of the language, in whatever letters it is written
        self._bundle = FluentBundle(
            [str(locale_for(tag.split("-")[0])).replace("_", "-"), "en"],
            # marks around values keep an embedded Latin title in place in right-to-left text, and
            # only clutter the rest
            use_isolating=direction(tag) == "rtl",
        )
        self._digits = native_digits(tag)
        self._bundle.add_resource(FluentResource(source.read_text(encoding="utf-8")))

    def say(self, message_id: str, **values: object) -> str:
        """Return a message with its values filled in.

        Numbers choose the plural form by the language's own rules, and are written in its digits.

        Raises:
            MessageError: If there is no such message, or a value it needs is missing.
        """
        name = (
            message_id.replace("_", "-") if not self._bundle.has_message(message_id) else message_id
        )
        if not self._bundle.has_message(name):
            raise MessageError(f"{self.tag} has no message {message_id!r}")
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise MessageError(f"{self.tag} message {message_id!r} has no text")
        text, errors = self._bundle.format_pattern(pattern, self._plain(values))
        if errors:
            raise MessageError(f"{self.tag} message {message_id!r}: {errors[0]}")
        return str(text)

    def has(self, message_id: str) -> bool:
        """Whether the language has this message."""
        return bool(self._bundle.has_message(message_id))

    def word(self, kind: str, value: str) -> str:
        """Return the word for a catalogue value ("genre", "comedy"); the value where unknown.

        Catalogues bring genres of their own, which no file can list.
        """
        name = f"{kind}-{value}"
        return self.say(name) if self.has(name) else value

    def number(self, value: int | str) -> str:
        """Return a number in the language's digits, without separators: a year, a place."""
        return str(value).translate(self._digits)

    def joined(self, sentences: list[str]) -> str:
        """Return sentences one behind the other."""
        return ("" if self.tag in _UNSPACED_SENTENCES else " ").join(sentences)

    def _plain(self, values: Mapping[str, object]) -> dict[str, object]:
        plain: dict[str, object] = {}
        for name, value in values.items():
            if name in _YEARS:
                plain[name] = self.number(str(value))
            elif isinstance(value, int):
                plain[name] = _Number(value)
            else:
                plain[name] = value if isinstance(value, float) else str(value)
        return plain

    def listed(self, names: list[str]) -> str:
        """Return names joined in the way of the language."""
        return join(names, self.tag)


@functools.cache
def messages(tag: str) -> Messages:
    """Return the messages of a language, loaded once."""
    return Messages(tag)
