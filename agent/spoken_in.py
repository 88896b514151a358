"""Which language a message is in, and which one it is answered in."""

import functools
from dataclasses import replace

from agent.conversation import Conversation
from agent.latin import spelling
from agent.lexicon import load_lexicon
from agent.lexicon_file import lexicon_tags
from agent.linking import SMALL_MOVES
from catalog.catalog import Catalog, folded_title
from language.detect import Detected, detect, romanised_marks, romanised_words
from language.messages import available
from language.script import count_scripts, has_letters, script_for
from vectorstore.titles import Mention, mentions

_WRITTEN_ALIKE = {"wuu": "zh", "yue": "zh", "gan": "zh"}
"""Chinese languages that short texts do not tell apart."""
_HINDI_URDU = ("hi-Latn", "ur-Latn")
"""Most of their words are the same: those that are not decide."""
_UNSURE, _FAIRLY_SURE = 0.6, 0.8
_UNLIKELY, _DOUBTFUL = -6.0, -0.15
"""Log-probability of a language that is not worth a look, and of one that is not sure."""
_MOST_LIKELY = 6
_WORDS_WEIGHT = 10.0
"""Of the share of a message that a language's words explain, beside the log-probability."""
_SHORT_CHARS = 30
_TINY_CHARS = 10
_TINY_WORDS = 2
_FOLLOW_UP_CHARS = 80


def message_language(catalog: Catalog, text: str, before: str | None = None) -> str:
    """Return the language of a message, BCP 47; "und" if it has none.

    Titles in a script of their own are not the message's language ("films like 千と千尋の神隠し").
    A greeting of a word or two says little to a language identifier, but stands in a lexicon; any
    other short message that says little is in the language of the conversation.

    Args:
        catalog: Has the titles.
        text: The message.
        before: The conversation's language so far; None at its beginning.
    """
    plain = _without_titles(catalog, text)
    found = detect(plain)
    found = replace(found, tag=_WRITTEN_ALIKE.get(found.tag, found.tag))
    likely = _likely(catalog, plain, found, settled=before is not None)
    identified, found = found.tag, replace(found, tag=likely[0]) if likely else found
    short = len(text) <= _SHORT_CHARS
    tiny = len(text.split()) <= _TINY_WORDS and short and found.confidence < _FAIRLY_SURE
    if tiny or (short and (found.confidence < _UNSURE or found.tag not in lexicon_tags())):
        # what is both English and the conversation's language is the latter
        first = [t for t in (before, identified, "en") if t in lexicon_tags()]
        others = likely or [t for t in lexicon_tags() if _written_in(t, found.script)]
        for tag in dict.fromkeys([*first, *others]):
            if _is_small_talk(text, tag):
                return tag
    if before in _HINDI_URDU and found.tag in _HINDI_URDU:
        # "bhasha" or "zaban": a word that only one of them has settles it, also later on
        theirs = {tag: romanised_marks(text, tag) for tag in (before, found.tag)}
        return max(theirs, key=lambda tag: theirs[tag])
    if before and found.tag != before and _stays(catalog, found, text, before):
        return before
    return found.tag


def _likely(catalog: Catalog, text: str, found: Detected, *, settled: bool) -> list[str]:
    """Return the languages that a short message in Latin letters may be in, the likeliest first.

    Languages that polyrec has no sentences of are left to the identifier, if it is sure. Where the
    spelling does not tell, and no conversation does, the words do that a language explains.
    """
    known = spelling()
    if found.script != "Latn" or len(text) > _FOLLOW_UP_CHARS:
        return []
    if found.tag not in known.tags and found.confidence >= _FAIRLY_SURE:
        return []
    likely = [(tag, log) for tag, log in known.ranked(text, found) if log > _UNLIKELY]
    if likely[0][1] < _DOUBTFUL and not settled:
        letters = max(1, sum(map(str.isalpha, text)))
        weighed = {
            tag: log + _WORDS_WEIGHT * _explained(catalog, text, tag) / letters
            for tag, log in likely[:_MOST_LIKELY]
        }
        return sorted(weighed, key=lambda tag: -weighed[tag])
    return [tag for tag, _ in likely]


def _is_small_talk(text: str, tag: str) -> bool:
    """Whether the whole message is a greeting, or thanks, or the like."""
    lexicon = load_lexicon(tag, frozenset())
    spoken = lexicon.read(text)
    return any(
        m.term.kind == "move" and m.term.key in SMALL_MOVES and m.end - m.start == len(spoken.units)
        for m in lexicon.matches(spoken)
    )


def _written_in(tag: str, script: str) -> bool:
    return script == ("Latn" if tag.endswith("-Latn") else script_for(tag))


def _stays(catalog: Catalog, found: Detected, text: str, before: str) -> bool:
    """Whether a message is in the language of the conversation, though it looks like another one.

    It is where it is short and says little, and where the words of the conversation's language
    explain at least as much of it as those of the other one: follow-ups are a few words long,
    and people mix English words in.
    """
    # Han alone may be Japanese, and a Latin title stands in messages of all scripts
    if not _written_in(before, found.script) and (before, found.script) != ("ja", "Hani"):
        return not has_letters(text)
    if len(text) <= _TINY_CHARS or (len(text) <= _SHORT_CHARS and found.confidence < _UNSURE):
        return True
    if len(text) > _FOLLOW_UP_CHARS:
        return False
    if found.tag not in lexicon_tags():
        return True
    own, other = (_explained(catalog, text, tag) for tag in (before, found.tag))
    return own > 0 and own >= other


def _explained(catalog: Catalog, text: str, tag: str) -> int:
    """Return how many characters of a text the words of a language explain."""
    lexicon = load_lexicon(tag, known_languages(catalog))
    spoken = lexicon.read(text)
    units = {i for m in lexicon.matches(spoken) for i in range(m.start, m.end)}
    small = romanised_words(tag)
    return sum(len(word) for i, word in enumerate(spoken.plain) if i in units or word in small)


def _without_titles(catalog: Catalog, text: str) -> str:
    """Return a message without the longer titles in it, if anything else remains."""
    mixed = not text.isascii() and len(count_scripts(text)) > 1
    found = [m for m in mentions(catalog, text) if mixed or _is_foreign(catalog, m)]
    if not found:
        return text
    rest = folded_title(text)
    for mention in found:
        rest = rest.replace(mention.title, " ")
    return rest if has_letters(rest) else text


def _is_foreign(catalog: Catalog, mention: Mention) -> bool:
    """Whether a longer title is the English or the original one, which people use everywhere."""
    items = [catalog.at(num) for num in mention.item_nums]
    titles = {t for i in items for t in (i.title_original, i.titles.get("en", ""))}
    return " " in mention.title and mention.title in {folded_title(t) for t in titles}


@functools.lru_cache(maxsize=8)
def known_languages(catalog: Catalog) -> frozenset[str]:
    """Return the languages worth recognising by name, BCP 47: of the items, and of replies."""
    spoken = {tag.split("-")[0] for tag in available()}
    return frozenset(catalog.values("original_language")) | spoken


def unlock(conversation: Conversation, tag: str) -> None:
    """Forget the language that was asked for, if the user plainly went over to a third one."""
    if conversation.locked and tag not in {*conversation.locked, "und"}:
        conversation.locked = None
