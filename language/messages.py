"""What is said to users, from one Fluent file a language."""

import functools
from collections.abc import Mapping
from importlib import resources

from fluent.runtime import FluentBundle, FluentResource

from language.names import join, locale_for
from language.script import direction


class MessageError(LookupError):
    """A message that its language's file lacks, or that was given other values than it takes."""


@functools.cache
def available() -> tuple[str, ...]:
    """Return the tags of the languages that have a message file, sorted."""
    folder = resources.files("language").joinpath("messages")
    return tuple(sorted(p.name[:-4] for p in folder.iterdir() if p.name.endswith(".ftl")))


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
        locale = locale_for(tag)
        # marks around values keep an embedded Latin title in place in right-to-left text, and
        # only clutter the rest
        self._bundle = FluentBundle(
            [str(locale).replace("_", "-"), "en"], use_isolating=direction(tag) == "rtl"
        )
        self._bundle.add_resource(FluentResource(source.read_text(encoding="utf-8")))

    def say(self, message_id: str, **values: object) -> str:
        """Return a message with its values filled in.

        Numbers choose the plural form by the language's own rules; a year is passed as text, or
        it would be written with a thousands separator.

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
        text, errors = self._bundle.format_pattern(pattern, _plain(values))
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

    def listed(self, names: list[str]) -> str:
        """Return names joined in the way of the language."""
        return join(names, self.tag)


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    return {k: v if isinstance(v, int | float) else str(v) for k, v in values.items()}


@functools.cache
def messages(tag: str) -> Messages:
    """Return the messages of a language, loaded once."""
    return Messages(tag)
