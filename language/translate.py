"""Saying a text in another language."""

from typing import Protocol, runtime_checkable


class TranslationUnavailableError(RuntimeError):
    """No engine is configured that could translate, or it failed; the message says which."""


@runtime_checkable
class Translator(Protocol):
    """Anything that translates."""

    def translate(self, text: str, source: str, target: str) -> str:
        """Return `text` in the language `target`.

        Args:
            text: What to translate.
            source: BCP 47 of the text; "und" where unknown.
            target: BCP 47 wanted.

        Raises:
            TranslationUnavailableError: If no translation can be had.
        """
        ...
