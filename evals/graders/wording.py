"""Is each turn answered in the user's language?"""

from collections.abc import Mapping

from agent.grounding import same_language
from agent.reply import Reply
from evals.graders.base import Context, verdict
from evals.results import Grade
from language.detect import detect

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
    text = own_words(context, reply)
    if sum(c.isalpha() for c in text) < MIN_LETTERS:
        return ""
    found = detect(text)
    unsure = found.script == "Latn" and found.confidence < _CONFIDENT
    if found.tag == "und" or unsure or same_language(found.tag, wanted):
        return ""
    return f"is written in {found.tag}, expected {wanted}"


def own_words(context: Context, reply: Reply) -> str:
    """Return a reply's text without titles, names and quoted descriptions."""
    quoted = {str(e.value) for e in reply.evidence.values() if e.field.startswith("text.")}
    about = {e.item_id for e in reply.evidence.values()} | {i.item_id for i in reply.items}
    catalog = context.world.sources.catalog
    for item_id in about:
        if item_id is not None and item_id in catalog:
            item = catalog.item(item_id)
            quoted |= {*item.all_titles().values(), *item.creators}
    for shown in reply.items:
        quoted |= {shown.title, shown.title_original}
    text = reply.text
    for words in sorted(quoted, key=len, reverse=True):
        text = text.replace(words, " ")
    return text
