"""Phrases: what a simulated user types, from one Fluent file a language."""

import functools
from importlib import resources

from fluent.runtime import FluentBundle, FluentResource

from evals.simulator.clues import Clue
from language.messages import available, messages
from language.names import country_name, language_name, locale_for


class PhraseError(LookupError):
    """A language without phrases, or a phrase that its file lacks."""


@functools.cache
def phrase_languages() -> tuple[str, ...]:
    """Return the tags of the languages that simulated users speak, sorted."""
    folder = resources.files("evals.simulator").joinpath("phrases")
    return tuple(sorted(p.name[:-4] for p in folder.iterdir() if p.name.endswith(".ftl")))


class Phrases:
    """The phrases of one language."""

    def __init__(self, tag: str) -> None:
        """Load the language's file.

        Raises:
            PhraseError: If the language has none.
        """
        if tag not in phrase_languages():
            known = ", ".join(phrase_languages())
            raise PhraseError(f"no simulated user speaks {tag!r}; they speak {known}")
        self.tag = tag
        source = resources.files("evals.simulator").joinpath("phrases", f"{tag}.ftl")
        locale = str(locale_for(tag)).replace("_", "-")
        # people type no isolating marks
        self._bundle = FluentBundle([locale, "en"], use_isolating=False)
        self._bundle.add_resource(FluentResource(source.read_text(encoding="utf-8")))

    def say(self, phrase_id: str, **values: str) -> str:
        """Return a phrase with its values filled in.

        Raises:
            PhraseError: If there is no such phrase, or a value it needs is missing.
        """
        pattern = self._bundle.get_message(phrase_id).value if self.has(phrase_id) else None
        if pattern is None:
            raise PhraseError(f"{self.tag} has no phrase {phrase_id!r}")
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise PhraseError(f"{self.tag} phrase {phrase_id!r}: {errors[0]}")
        return str(text)

    def has(self, phrase_id: str) -> bool:
        """Whether the language has this phrase."""
        return bool(self._bundle.has_message(phrase_id))

    def word(self, clue: Clue) -> str:
        """Return the word for a clue's value, as this language's phrases take it.

        A term of the phrase file, which fits its sentences, comes before polyrec's own word and
        the name in CLDR.
        """
        name = f"{clue.kind}-{clue.value}"
        if self.has(name):
            return self.say(name)
        match clue.kind:
            case "genre" | "mood":
                known = self.tag in available()
                return messages(self.tag).word(clue.kind, clue.value) if known else clue.value
            case "country":
                return country_name(clue.value, self.tag)
            case "language":
                return language_name(clue.value, self.tag)
            case _:
                return clue.value

    def tell(self, clue: Clue) -> str:
        """Return a clue as a sentence."""
        return self.say(f"fact-{clue.kind}", value=self.word(clue))

    def tell_briefly(self, clue: Clue) -> str:
        """Return a clue in a word or two."""
        return self.say(f"terse-{clue.kind}", value=self.word(clue))

    def refuse(self, clue: Clue) -> str:
        """Return the sentence that refuses a genre or a country."""
        return self.say(f"refuse-{clue.kind}", value=self.word(clue))

    def variants(self, phrase_id: str) -> list[str]:
        """Return the phrases that say the same: ID-1, ID-2 and so on."""
        found: list[str] = []
        while self.has(name := f"{phrase_id}-{len(found) + 1}"):
            found.append(self.say(name))
        return found


@functools.cache
def phrases(tag: str) -> Phrases:
    """Return the phrases of a language, loaded once."""
    return Phrases(tag)
