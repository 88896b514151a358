"""How tool results name items to a model: short rows, with item text fenced as data."""

from catalog.items import Item

FENCE_OPEN, FENCE_CLOSE = "«data»", "«/data»"
_TEXT_CHARS = 160


def fenced(text: str) -> str:
    """Return text from a catalogue or a user between marks that it cannot contain itself."""
    # again and again: a mark taken out of the middle of another one makes that one whole
    while FENCE_OPEN in text or FENCE_CLOSE in text:
        text = text.replace(FENCE_OPEN, "").replace(FENCE_CLOSE, "")
    return f"{FENCE_OPEN}{text}{FENCE_CLOSE}"


def title_row(item: Item) -> str:
    """Return an item's id, title and year in one line."""
    english = item.titles.get("en")
    title = item.title_original if not english else f"{english} / {item.title_original}"
    return f"{item.item_id}: {title}" + (f" ({item.year})" if item.year else "")


def fact_row(item: Item, *, with_text: bool) -> str:
    """Return an item's facts in one line; the field names are those that evidence ids end with."""
    parts = [item.item_id, f"title={item.titles.get('en', item.title_original)}"]
    for name, value in item.facts().items():
        parts.append(f"{name}={'/'.join(value) if isinstance(value, list) else value}")
    if with_text and item.texts:
        language = "en" if "en" in item.texts else next(iter(item.texts))
        text = item.texts[language]
        cut = text if len(text) <= _TEXT_CHARS else text[:_TEXT_CHARS].rsplit(" ", 1)[0] + " …"
        parts.append(f"text.{language}={cut}")
    return " | ".join(parts)
