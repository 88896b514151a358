"""The planner: what to do about a message, without a model."""

import functools

import regex

from agent.conversation import Conversation, Move, Plan, PlannedCall
from agent.intent import Message, is_question, signals_of
from agent.lexicon import lexicon_tags, load_lexicon
from agent.parse import Parsed, Wish, parse
from catalog.catalog import Catalog, folded_title
from language.detect import Detected, detect
from language.script import count_scripts, has_letters, script_for
from vectorstore.titles import Mention, find_titles, mentions

_TITLE_MOVES = ("more_like", "liked", "disliked", "seen", "about", "why")
_SMALL: tuple[Move, ...] = ("greeting", "thanks", "goodbye", "help")
_SMALL_WORDS = 6
_UNSURE = 0.6
_SHORT_CHARS = 30
_TINY_CHARS = 10
_EDGES = regex.compile(r"^[\s\p{P}]+|[\s\p{P}]+$")


def make_plan(conversation: Conversation, text: str, tag: str) -> Plan:
    """Return what to do about a message.

    Args:
        conversation: Says what was shown, and gets notices about guesses.
        text: The message, cleaned.
        tag: BCP 47 of the message; "und" where unknown.
    """
    catalog = conversation.sources.catalog
    lexicon = load_lexicon("en" if tag == "und" else tag, catalog_languages(catalog))
    said = parse(text, lexicon)
    linked = _link_titles(conversation, text, said)
    if plan := _small_move(said, linked):
        return plan
    if "reset" in said.moves and not said.wishes:
        change = {"action": "reset"}
        return Plan("reset", (PlannedCall("update_constraints", {"changes": [change]}),))
    asks = {"about", "why"} & set(said.moves) and not said.wishes
    if asks and (plan := _question(conversation, said, linked)):
        return plan
    undone = "forget" in said.moves and not said.wishes
    changes = [_change(wish) for wish in said.wishes if _is_known(catalog, wish)]
    makers = _creators(catalog, text, said)
    like, told = _told(said, linked)
    if undone:
        changes = [{"action": "undo"}]
    elif like or makers:
        changes = _dropped_rules(conversation) + changes
    changes += makers + told
    if "more_like" in said.moves and not linked and said.quoted:
        conversation.notice("notice-title-unknown", asked=said.quoted[0])
    if not (changes or _asks_for_items(said)):
        if items := _short_title(conversation, text, said):
            call = PlannedCall("item_details", {"item_id": items[0]})
            return Plan("about", (call,), item_ids=(items[0],))
        if tag == "und":
            return Plan("ask_more")
    takes_back = undone and bool(conversation.constraints.entries)
    names_one = "more_like" in said.moves and bool(said.quoted)
    if not (like or makers or told or takes_back or names_one) and not _is_wish(
        conversation, said, text
    ):
        return Plan("decline")
    if undone or (conversation.shown and not like and not makers and _only_refines(said)):
        # the same subject as before, under the rules as they are now
        like = like or next(iter(conversation.constraints.values("item", "like")[-1:]), None)
    else:
        conversation.subject = said.subject or text
    return _recommend(conversation, said, changes, like, undone)


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
    found = detect(_without_titles(catalog, text))
    short = len(text) <= _SHORT_CHARS
    if short and (found.confidence < _UNSURE or found.tag not in lexicon_tags()):
        for tag in ("en", *lexicon_tags()):
            lexicon = load_lexicon(tag, frozenset())
            spoken = lexicon.read(text)
            for match in lexicon.matches(spoken):
                small = match.term.kind == "move" and match.term.key in _SMALL
                if small and match.end - match.start == len(spoken.units):
                    return tag
    if before and _says_little(found, text, before):
        return before
    return found.tag


def _says_little(found: Detected, text: str, before: str) -> bool:
    """Whether a message in the script of the conversation is too short to change its language."""
    script = "Latn" if before.endswith("-Latn") else script_for(before)
    if found.script != script:
        return False
    return len(text) <= _TINY_CHARS or (len(text) <= _SHORT_CHARS and found.confidence < _UNSURE)


def _without_titles(catalog: Catalog, text: str) -> str:
    """Return a message of several scripts without the titles in it, if anything else remains."""
    if text.isascii() or len(count_scripts(text)) < 2:
        return text
    rest = folded_title(text)
    for mention in mentions(catalog, text):
        rest = rest.replace(mention.title, " ")
    return rest if has_letters(rest) else text


@functools.lru_cache(maxsize=8)
def catalog_languages(catalog: Catalog) -> frozenset[str]:
    """Return the original languages of a catalogue's items, BCP 47."""
    return frozenset(catalog.values("original_language"))


def _is_known(catalog: Catalog, wish: Wish) -> bool:
    """Whether a catalogue can tell which items a wish fits; if not, it is left to the search.

    A country that no item is from is a rule that nothing fits, but where no item has a country at
    all it would be a rule about nothing.
    """
    match wish.attribute:
        case "genre" | "mood":
            return wish.value in catalog.values(wish.attribute)
        case "country" | "original_language":
            return bool(catalog.values(wish.attribute))
        case "year" | "runtime" | "maturity":
            return catalog.has(wish.attribute)
        case _:
            return True


def _dropped_rules(conversation: Conversation) -> list[dict[str, object]]:
    """Return the changes that open a new subject: what was wanted goes, what was refused stays."""
    return [
        {"action": "remove", "value": rule.id}
        for rule in conversation.constraints.entries
        if rule.rule in {"include", "at_least"}
        or (rule.rule == "at_most" and rule.attribute != "maturity")
    ]


def _only_refines(said: Parsed) -> bool:
    """Whether a message only adds rules to the list shown, and names no new subject."""
    return bool(said.wishes) and all(
        w.rule != "include" or w.attribute == "mood" for w in said.wishes
    )


def _is_wish(conversation: Conversation, said: Parsed, text: str) -> bool:
    """Whether a message asks for something, by its meaning and by what its words say.

    Words that ask with two that describe are enough, and where a list was shown any that describe,
    if it is no question; this saves embedding a message that is searched for in other words.
    """
    if conversation.intent is None:
        return True
    signals, evidence = signals_of(said, text)
    told = len({wish.attribute for wish in said.wishes})
    plain = (evidence == "request" and told >= 2) or (told and bool(conversation.shown))
    if plain and not is_question(text):
        return True
    return conversation.intent.is_wish(Message(conversation.vector(text[:500]), signals, evidence))


def _short_title(conversation: Conversation, text: str, said: Parsed) -> list[str]:
    """Return the item whose title, with typos, is the whole message."""
    if not _is_short(said) or said.moves:
        return []
    return _best(conversation, text)


def _recommend(
    conversation: Conversation,
    said: Parsed,
    changes: list[dict[str, object]],
    like: str | None,
    undone: bool,
) -> Plan:
    conversation.count = said.count or conversation.count
    handle = f"c{len(conversation.candidates) + 1}"
    search: dict[str, object] = {"query": conversation.subject[:500] or "-"}
    if like:
        search["like"] = like
    calls = [
        PlannedCall("search_items", search),
        PlannedCall("rank_items", {"candidates": handle, "count": conversation.count}),
    ]
    if changes:
        calls.insert(0, PlannedCall("update_constraints", {"changes": changes[:20]}))
    return Plan(
        "more_like" if like else "recommend",
        tuple(calls),
        item_ids=(like,) if like else (),
        undone=undone,
    )


def _is_short(said: Parsed) -> bool:
    """Whether a message has few words; in scripts without spaces four characters count as one."""
    return said.n_units <= _SMALL_WORDS * (1 if said.spaced else 4)


def _asks_for_items(said: Parsed) -> bool:
    return bool(said.wishes) or "recommend" in said.moves or said.count is not None


def _small_move(said: Parsed, linked: dict[str, list[str]]) -> Plan | None:
    """Return greeting, thanks, goodbye or help if the message is nothing more than that."""
    if _asks_for_items(said) and "help" not in said.moves:
        return None
    if any(linked.values()) or not _is_short(said):
        return None
    for move in _SMALL:
        if move in said.moves and not said.wishes:
            return Plan(move)
    return None


def _question(
    conversation: Conversation, said: Parsed, linked: dict[str, list[str]]
) -> Plan | None:
    """Return the plan for a question about one item; None if no item is meant."""
    move: Move = "why" if "why" in said.moves else "about"
    item_ids = linked.get(move) or linked.get("quoted") or []
    if not item_ids and said.number and said.number <= len(conversation.shown):
        item_ids = [conversation.shown[said.number - 1]]
    if not item_ids and move == "why" and conversation.shown:
        item_ids = conversation.shown[:1]
    if len(item_ids) > 1:
        return Plan("ask_which", item_ids=tuple(item_ids))
    if item_ids:
        call = PlannedCall("item_details", {"item_id": item_ids[0]})
        return Plan(move, (call,), item_ids=(item_ids[0],))
    if move == "about" and conversation.shown and said.n_units <= _SMALL_WORDS:
        return Plan("ask_title")
    return None


def _link_titles(conversation: Conversation, text: str, said: Parsed) -> dict[str, list[str]]:
    """Return the items whose titles the message names, by the move they belong to.

    A title counts only beside a move that takes one, in quotation marks, or as the whole message:
    "Good Morning" is a greeting before it is a film.
    """
    catalog = conversation.sources.catalog
    moves = [m for m in _TITLE_MOVES if m in said.moves]
    linked: dict[str, list[str]] = {}
    whole = folded_title(text)
    found = mentions(catalog, text) if moves or said.quoted else []
    for quoted in said.quoted:
        if items := _best(conversation, quoted):
            linked["quoted"] = items
            break
    if not moves and not linked and not _asks_for_items(said):
        exact = catalog.titled([whole]).get(whole, [])
        if exact and not set(said.moves) & set(_SMALL):
            linked["about"] = [catalog.at(num).item_id for num in exact]
            said.moves["about"] = 0
        return linked
    for move in moves:
        if linked.get("quoted"):
            linked[move] = linked["quoted"]
            continue
        if literal := _sensible(found, said, move, whole):
            linked[move] = [catalog.at(num).item_id for num in literal.item_nums]
            continue
        if move in {"more_like", "about", "why"} and not said.wishes:
            for part in (said.after_cue.get(move, ""), said.before_cue.get(move, "")):
                if part and len(part) >= 3 and (items := _best(conversation, part)):
                    linked[move] = items
                    break
    return linked


def _sensible(found: list[Mention], said: Parsed, move: str, opening: str) -> Mention | None:
    """Return the longest mention that is no word of the request itself, nor the greeting before it."""
    words = {w.value for w in said.wishes}
    for mention in found:
        if said.moves.get("greeting") == 0 and opening.startswith(mention.title):
            continue
        near = said.after_cue.get(move, "") + "\n" + said.before_cue.get(move, "")
        beside = mention.title in folded_title(near) and mention.title not in words
        if beside and (len(mention.title) > 2 or mention.title == folded_title(near)):
            return mention
    return None


def _best(conversation: Conversation, title: str) -> list[str]:
    """Return the items a title surely means; notices a title that was corrected."""
    catalog = conversation.sources.catalog
    matches = [m for m in find_titles(catalog, _EDGES.sub("", title)) if m.sure]
    if not matches:
        return []
    top = [m for m in matches if m.confidence == matches[0].confidence]
    items = [catalog.at(m.item_num) for m in top]
    if top[0].confidence < 1.0 and len(items) == 1:
        shown = items[0].title_for(conversation.reply_language)
        conversation.notice("notice-title-guessed", asked=title.strip(), title=shown)
    return [item.item_id for item in items]


def _told(said: Parsed, linked: dict[str, list[str]]) -> tuple[str | None, list[dict[str, object]]]:
    """Return the item to find similar ones to, and the changes that say what the user thinks."""
    changes: list[dict[str, object]] = []
    like = None
    for move in ("disliked", "more_like", "liked", "seen"):
        for item_id in linked.get(move, [])[:1]:
            rule = {"disliked": "unlike", "seen": "exclude"}.get(move, "like")
            if any(c["value"] == item_id for c in changes):
                continue
            changes.append({"attribute": "item", "rule": rule, "value": item_id})
            if rule == "like":
                like = item_id
    return like, changes


def _creators(catalog: Catalog, text: str, said: Parsed) -> list[dict[str, object]]:
    """Return a change for each maker whose whole name stands in the message."""
    folded = f" {folded_title(text)} "
    named = [name for name in catalog.values("creator") if f" {name} " in folded and " " in name]
    if not named and "by" in said.cues:
        last = {name.split()[-1]: name for name in catalog.values("creator") if " " in name}
        # a surname alone may be an ordinary word; names are written with a capital
        named = [
            last[w]
            for w in folded.split()
            if w in last and len(w) >= 4 and not text.islower() and w.capitalize() in text
        ]
    return [{"attribute": "creator", "rule": "include", "value": name} for name in named[:3]]


def _change(wish: Wish) -> dict[str, object]:
    return {"attribute": wish.attribute, "rule": wish.rule, "value": wish.value}
