"""Items: what can be recommended, and what is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from language.script import script_for, script_of

FACTS = (
    "year",
    "countries",
    "original_language",
    "creators",
    "genres",
    "moods",
    "runtime",
    "maturity",
    "price",
)
"""The fields of an item that a reply may state as facts, in the order in which they are shown."""

Fact = str | int | float | list[str]


class UnknownItemError(LookupError):
    """No item has this id."""

    def __init__(self, item_id: str) -> None:
        """Name the id that is not in the catalogue."""
        super().__init__(
            f"the catalogue has no item {item_id!r}; find_title gives the ids of titles"
        )


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be recommended. A field that is not known is None or empty."""

    item_id: str
    title_original: str
    titles: Mapping[str, str] = field(default_factory=dict)
    """BCP 47 to the title known there, without the original one."""
    title_latin: str | None = None
    """The original title in Latin letters; None where it is written in them."""
    original_language: str | None = None
    """BCP 47; "zxx" where the item has no words."""
    year: int | None = None
    countries: tuple[str, ...] = ()
    """ISO 3166-1 alpha-2, the main one first."""
    creators: tuple[str, ...] = ()
    """Who made it: directors, authors."""
    genres: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    runtime: int | None = None
    """Minutes."""
    maturity: int | None = None
    """The age from which it is fit, in years."""
    price: float | None = None
    """In the currency of the catalogue."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """BCP 47 to a description."""

    def title_for(self, tag: str) -> str:
        """Return the title that a reader of a language knows.

        Its title in that language, else the original one if that is written in the reader's
        script, else the English one, else the original one.
        """
        base = tag.split("-")[0]
        if "-Latn" in tag:
            return self.titles.get(tag) or self.titles.get("en") or self.title_original
        if base == self.original_language:
            return self.title_original
        if known := self.titles.get(tag) or self.titles.get(base):
            return known
        same_script = script_of(self.title_original) == script_for(base)
        return (
            self.title_original
            if same_script and base != "en"
            else self.titles.get("en", self.title_original)
        )

    def all_titles(self) -> dict[str, str]:
        """Return every title with its language; the original one under its own."""
        own = {self.original_language or "und": self.title_original}
        latin = {f"{self.original_language or 'und'}-Latn": self.title_latin}
        return own | dict(self.titles) | {k: v for k, v in latin.items() if v}

    def facts(self) -> dict[str, Fact]:
        """Return what is known of the item, by field; unknown fields are absent."""
        known: dict[str, Fact] = {}
        for name in FACTS:
            value = getattr(self, name)
            if value is None or value == ():
                continue
            known[name] = list(value) if isinstance(value, tuple) else value
        return known
