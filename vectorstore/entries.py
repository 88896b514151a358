"""What the index holds of an item: one text a language, which says what the item is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from catalog.items import Item
from language.messages import available, messages
from language.names import country_name


@dataclass(frozen=True, slots=True)
class Entry:
    """One item's text in one language."""

    item_num: int
    language: str
    text: str


def entries(items: Iterable[Item]) -> Iterator[Entry]:
    """Yield the entries of items numbered from 0; an item without any text gets one of its facts."""
    for num, item in enumerate(items):
        for language in item.texts or {"en": ""}:
            yield Entry(num, language, passage(item, language))


def passage(item: Item, language: str) -> str:
    """Return title, kind and origin, and description of an item in a language.

    Genre and country stand there in words, so that a request in any language can be near to them
    in meaning and not only in spelling.
    """
    words = messages(language if language in available() else "en")
    genres = words.listed([words.word("genre", g) for g in item.genres])
    countries = words.listed([country_name(c, language) for c in item.countries])
    moods = words.listed([words.word("mood", m) for m in item.moods])
    kind = ", ".join(part for part in (genres, moods, countries) if part)
    head = item.title_for(language) + (f" ({kind})" if kind else "")
    text = item.texts.get(language, "")
    return f"{head}: {text}" if text else head
