"""Which items and makers a message means: by title, by place in the list, by "it"."""

from dataclasses import dataclass, field

import regex

from agent.conversation import Conversation
from agent.parse import Parsed
from catalog.catalog import Catalog, folded_title
from language.fold import fold
from vectorstore.titles import Mention, find_titles, mentions, sounding_like

TITLE_MOVES = ("more_like", "liked", "disliked", "seen", "about", "why", "why_not", "compare")
SMALL_MOVES = ("greeting", "thanks", "goodbye", "help", "yes", "refuse", "abuse")
_TITLE_WORDS = 8
_EDGES = regex.compile(r"^[\s\p{P}]+|[\s\p{P}]+$")


@dataclass(slots=True)
class Linked:
    """The items that a message means."""

    titled: dict[str, list[str]] = field(default_factory=dict)
    """Move to the ids of the items that one title beside it may mean."""
    named: list[str] = field(default_factory=list)
    """Ids of all items whose titles stand in the message, in its order."""
    placed: list[str] = field(default_factory=list)
    """Ids of the entries of the list that are meant by their place, or by "it"."""
    unplaced: bool = False
    """Whether a place is named that the list does not have."""
    written: list[str] = field(default_factory=list)
    """The titles as they stand in the message: their words say nothing else."""

    def meant(self, move: str) -> list[str]:
        """Return the items that a move is about: a title goes before a place."""
        return self.titled.get(move) or self.titled.get("quoted") or self.placed[:1]


def link(conversation: Conversation, text: str, said: Parsed) -> Linked:
    """Return the items a message means; notices a title that was corrected.

    A title counts only beside a move that takes one, in quotation marks, or as the whole message:
    "Good Morning" is a greeting before it is a film.
    """
    catalog = conversation.sources.catalog
    linked = Linked()
    _link_places(conversation, said, linked)
    moves = [m for m in TITLE_MOVES if m in said.moves]
    whole = folded_title(text)
    found = mentions(catalog, text) if moves or said.quoted else []
    linked.named = [
        catalog.at(m.item_nums[0]).item_id
        for m in sorted(found, key=lambda m: whole.find(m.title))
        if _is_own(m, said) and len(m.item_nums) == 1
    ]
    for quoted in said.quoted:
        if items := best_titles(conversation, quoted):
            linked.titled["quoted"] = items
            linked.written.append(quoted)
            break
    asks = bool(said.wishes) or "recommend" in said.moves or said.count is not None
    if not moves and not linked.titled and not asks:
        exact = catalog.titled([whole]).get(whole, [])
        if exact and not set(said.moves) & set(SMALL_MOVES):
            linked.titled["about"] = [catalog.at(num).item_id for num in exact]
            said.moves["about"] = 0
        return linked
    for move in moves:
        if linked.titled.get("quoted"):
            linked.titled[move] = linked.titled["quoted"]
        elif literal := _beside(found, said, move, whole):
            linked.titled[move] = [catalog.at(num).item_id for num in literal.item_nums]
            linked.written.append(literal.title)
        elif not said.wishes and not linked.placed:
            for part in (said.after_cue.get(move, ""), said.before_cue.get(move, "")):
                if len(part) < 3 or len(part.split()) > _TITLE_WORDS:
                    continue
                if items := best_titles(conversation, part):
                    linked.titled[move] = items
                    linked.written.append(part)
                    break
    return linked


def _link_places(conversation: Conversation, said: Parsed, linked: Linked) -> None:
    shown = conversation.shown
    for place in said.places:
        if place == -1 and shown:
            linked.placed.append(shown[-1])
        elif 1 <= place <= len(shown):
            linked.placed.append(shown[place - 1])
        else:
            linked.unplaced = True
    if not said.places and "it" in said.cues and conversation.focus:
        linked.placed.append(conversation.focus)


def _is_own(mention: Mention, said: Parsed) -> bool:
    """Whether a title is no word of the request itself."""
    return len(mention.title) > 2 and mention.title not in {w.value for w in said.wishes}


def _beside(found: list[Mention], said: Parsed, move: str, opening: str) -> Mention | None:
    """Return the longest mention that stands beside a move, and is not the greeting before it."""
    for mention in found:
        if said.moves.get("greeting") == 0 and opening.startswith(mention.title):
            continue
        near = folded_title(said.after_cue.get(move, "") + "\n" + said.before_cue.get(move, ""))
        title = mention.title
        if not said.spaced:  # such messages are read without blanks, Latin titles in them too
            near, title = near.replace(" ", ""), title.replace(" ", "")
        if title in near and (_is_own(mention, said) or title == near):
            return mention
    return None


def best_titles(conversation: Conversation, title: str) -> list[str]:
    """Return the items a title surely means; notices a title that was corrected."""
    catalog = conversation.sources.catalog
    wanted = _EDGES.sub("", title)
    matches = [m for m in find_titles(catalog, wanted) if m.sure]
    matches = matches or sounding_like(catalog, wanted)
    if not matches:
        return []
    top = [m for m in matches if m.confidence == matches[0].confidence]
    items = [catalog.at(m.item_num) for m in top]
    if top[0].confidence < 1.0 and len(items) == 1:
        shown = items[0].title_for(conversation.reply_language)
        conversation.notice("notice-title-guessed", asked=title.strip(), title=shown)
    return [item.item_id for item in items]


def without_titles(text: str, titles: list[str]) -> str:
    """Return a message without the titles that stand in it, however they are written there."""
    for title in titles:
        words = [regex.escape(w) for w in folded_title(title).split()]
        if not words:
            continue
        pattern = regex.compile(r"[^\p{L}\p{M}\p{N}]*".join(words))
        # folding may change the length of a text; then the title is left where it is
        folded = fold(text)
        if len(folded) != len(text):
            return pattern.sub(" ", folded)
        if found := pattern.search(folded):
            text = f"{text[: found.start()]} {text[found.end() :]}"
    return text


def creators(catalog: Catalog, text: str, said: Parsed) -> list[str]:
    """Return the makers whose whole names stand in the message, three at most.

    After a word such as "by" the surname is enough, where it is written with a capital: alone it
    may be an ordinary word.
    """
    folded = f" {folded_title(text)} "
    named = [name for name in catalog.values("creator") if f" {name} " in folded and " " in name]
    if not named and "by" in said.cues and not text.islower():
        last = {name.split()[-1]: name for name in catalog.values("creator") if " " in name}
        named = [
            last[w] for w in folded.split() if w in last and len(w) >= 4 and w.capitalize() in text
        ]
    return named[:3]
