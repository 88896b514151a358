"""Is each turn answered in the user's language?"""

import functools
from collections.abc import Mapping

import regex

from agent.grounding import same_language
from agent.reply import Reply
from evals.graders.base import Context, verdict
from evals.results import Grade
from language.detect import detect
from language.script import unspaced_runs

MIN_LETTERS = 24
"""Shorter texts say too little to an identifier."""
_CONFIDENT = 0.5
_ADMITTED = "notice-language"


def wording(context: Context) -> Mapping[str, Grade]:
    """Grade reply_language and own_language, as shares of the turns.

    `own_language`: the reply is in the user's language. `reply_language` also takes a reply in
    English that says that the language cannot be written yet: the product keeps what it promises.
    Both look at the text, titles and names left out, not only at what the reply says of itself.
    """
    turns = list(context.replies())
    if not turns:
        return {}
    faults: list[str] = []
    own = 0
    for number, turn, reply in turns:
        wanted = turn.reply_language or context.case.language
        fault = _fault(context, reply, wanted)
        own += not fault
        admitted = any(n.id == _ADMITTED for n in reply.notices)
        if fault and not (admitted and not _fault(context, reply, "en")):
            faults.append(f"turn {number + 1} {fault}")
    share = 1 - len(faults) / len(turns)
    return {
        "reply_language": Grade(value=share, reason=verdict(faults).reason),
        "own_language": Grade(value=own / len(turns)),
    }


def _fault(context: Context, reply: Reply, wanted: str) -> str:
    if not same_language(reply.language, wanted):
        return f"says it is in {reply.language}, expected {wanted}"
    lines = [line for line in own_words(context, reply).split("\n") if _is_long(line)]
    if wanted.endswith("-Latn"):
        # romanised text is full of English loans: the opening is the line that tells
        lines = lines[:1]
    other = [tag for line in lines if (tag := _other_language(line, wanted))]
    return f"is written in {other[0]}, expected {wanted}" if 2 * len(other) > len(lines) else ""


def _is_long(text: str) -> bool:
    return sum(c.isalpha() for c in text) >= MIN_LETTERS


def _other_language(text: str, wanted: str) -> str:
    """Return the language of a text where it is surely another one, else ""."""
    found = detect(text)
    unsure = found.script == "Latn" and found.confidence < _CONFIDENT
    if found.tag == "und" or unsure or same_language(found.tag, wanted):
        return ""
    return found.tag


def own_words(context: Context, reply: Reply) -> str:
    """Return a reply's text without titles, names and quoted descriptions."""
    return without_quotes(context, reply, reply.text)


def without_quotes(context: Context, reply: Reply, text: str) -> str:
    """Return a text of a reply without the titles, names and descriptions that it quotes."""
    quoted = {str(e.value) for e in reply.evidence.values() if e.field.startswith("text.")}
    about = {e.item_id for e in reply.evidence.values()} | {i.item_id for i in reply.items}
    about |= {str(e.value) for e in reply.evidence.values()} | {c.value for c in reply.constraints}
    catalog = context.world.sources.catalog
    for item_id in about:
        if item_id is not None and item_id in catalog:
            item = catalog.item(item_id)
            quoted |= {*item.all_titles().values(), *item.creators}
    for shown in reply.items:
        quoted |= {shown.title, shown.title_original}
    for words in sorted(quoted - {""}, key=len, reverse=True):
        if words in text:
            text = _whole(words).sub(" ", text)
    return text


@functools.lru_cache(maxsize=5000)
def _whole(words: str) -> regex.Pattern[str]:
    """Return a pattern that finds words as they stand, but "No" not in "Norway"."""
    if unspaced_runs(words):
        return regex.compile(regex.escape(words))
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}]){regex.escape(words)}(?![\p{{L}}\p{{M}}])")
