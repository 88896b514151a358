"""Leaks: titles of what a simulated user is after, in what that user says.

The known simulators compare lower-case ASCII, in which every Japanese, Arabic or Hindi title is the
empty text. Here a title counts in each language and script of the catalogue, and read aloud in
Latin letters. Where a title is an everyday word, it counts only if it is written as a title.
"""

from collections.abc import Sequence

from catalog.items import Item
from evals.simulator.said import Said
from evals.simulator.titles import forms, sound_of


def leaked_titles(text: str, items: Sequence[Item]) -> list[str]:
    """Return the titles of `items` that stand in a text, as the catalogue has them, distinct.

    Case, width, accents, spacing and punctuation do not matter; nor do Arabic articles, Korean
    particles, Russian endings, Hiragana for Katakana, or a slip of the pen in a long title. A text
    in another script is read in Latin letters too ("Тампопо" for "Tampopo"). Titles that are
    everyday words or very short ("Her", "No", "乱") count only in quotation marks, alone, or with a
    capital where no sentence begins. No title counts inside another word.

    Args:
        text: What somebody said.
        items: Those that must not be named.
    """
    said = Said.of(text)
    found: dict[str, None] = {}
    for item in items:
        for tag, title in item.all_titles().items():
            if any(map(said.names, forms(title, tag))) or said.sounds_like(sound_of(title, tag)):
                found[title] = None
    return list(found)
