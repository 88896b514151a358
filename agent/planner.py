"""The planner: what to do about a message, without a model."""

from dataclasses import dataclass

from agent.acts import act_signals
from agent.conflict import asked_about
from agent.conversation import Conversation, Move, Opening, Plan, PlannedCall
from agent.intent import Message, Signals, is_question, signals_of
from agent.lexicon import load_lexicon
from agent.linking import Linked, best_titles, creators, link, without_titles
from agent.numbers import MAX_COUNT, OLD_YEAR, RECENT_YEAR, SHORT_MINUTES
from agent.parse import Parsed, Relaxed, Wish, parse
from agent.spoken_in import known_languages
from catalog.catalog import Catalog
from tools.constraints import Attribute
from tools.update_constraints import SHOWN, TYPICAL
from vectorstore.embed import Vectors

Change = dict[str, object]

_SMALL: tuple[Move, ...] = ("thanks", "goodbye", "greeting", "help")
"""In this order: "ciao" is a greeting and a goodbye, "bye, ciao" is none but the latter."""
_SMALL_WORDS = 6
_FEW_WORDS, _SOME_WORDS = 9, 14
_ITEM_MOVES = {
    *("more", "different", "fewer", "more_like", "liked", "disliked", "seen"),
    *("compare", "about", "why", "why_not", "forget", "reset", "beliefs"),
}
"""What a message that does one of these is about is no answer to a question."""
_TITLED = {"more_like", "liked", "disliked", "seen"}
_CRITIQUES: dict[str, tuple[Attribute, str]] = {
    "newer": ("year", "more_than"),
    "older": ("year", "less_than"),
    "shorter": ("runtime", "less_than"),
    "longer": ("runtime", "more_than"),
    "cheaper": ("price", "less_than"),
    "dearer": ("price", "more_than"),
}
_SAYING = {*_ITEM_MOVES, *_SMALL, "abuse", "yes", "refuse", "answer_in"} - {"more_like"}
"""Words after which a message needs no guess at what it does; "like" says that of itself too seldom."""
_SMALL_TALK_SCORE = -0.3
"""Of the classifier of wishes; below it, a message looks more like small talk than like a wish."""
_RELAXING: dict[str, Attribute] = {
    "relax_country": "country",
    "relax_genre": "genre",
    "relax_runtime": "runtime",
    "relax_year": "year",
}
_PLACES = {"about": 1, "why": 1, "disliked": 1, "liked": 1, "more_like": 1, "compare": 2}
"""How many films of the list an act is about."""
_ALONE = {
    "newer": Wish("year", "at_least", str(RECENT_YEAR)),
    "older": Wish("year", "at_most", str(OLD_YEAR)),
    "shorter": Wish("runtime", "at_most", str(SHORT_MINUTES)),
}
"""What a comparison means where nothing was shown that it could compare with."""


@dataclass(slots=True)
class _Heard:
    """A message with all that is needed to make a plan for it."""

    conversation: Conversation
    text: str
    tag: str
    said: Parsed
    linked: Linked
    act: str | None = None
    """What the message does by its meaning, where no word says so."""

    @property
    def catalog(self) -> Catalog:
        return self.conversation.sources.catalog

    @property
    def vector(self) -> Vectors:
        """Of the message as a request; embedded once a session."""
        return self.conversation.vector(self.text[:500])

    @property
    def sense(self) -> tuple[Vectors, Signals]:
        """What the classifier of acts looks at."""
        return self.vector, act_signals(self.said, self.text)

    @property
    def is_short(self) -> bool:
        return _has_words(self.said, _SMALL_WORDS)

    @property
    def asks_for_items(self) -> bool:
        said = self.said
        return bool(said.wishes) or "recommend" in said.moves or said.count is not None

    @property
    def is_bare(self) -> bool:
        """Whether the lexicon explains all of the message but for two words or a fourth of it."""
        rest = self.said.n_units - self.said.covered
        return rest <= max(2 if self.said.spaced else 6, self.said.n_units // 4)

    @property
    def goes_on(self) -> bool:
        """Whether there is a list that the message may go on from."""
        return bool(
            self.conversation.shown and (self.conversation.subject or self.conversation.like)
        )


def make_plan(conversation: Conversation, text: str, tag: str) -> Plan:
    """Return what to do about a message.

    Args:
        conversation: Says what was shown, and gets notices about guesses; its subject, and how many
            items are wanted, change with the message.
        text: The message, cleaned.
        tag: BCP 47 of the message; "und" where unknown.
    """
    lexicon = load_lexicon(
        "en" if tag == "und" else tag, known_languages(conversation.sources.catalog)
    )
    said = parse(text, lexicon)
    linked = link(conversation, text, said)
    if linked.written:
        # a ghost in a title is no wish for horror
        rest = parse(without_titles(text, linked.written), lexicon)
        said.wishes, said.critiques, said.relaxed = rest.wishes, rest.critiques, rest.relaxed
        said.places, said.number, said.count = rest.places, rest.number, rest.count
    heard = _Heard(conversation, text, tag, said, linked)
    _hear_act(heard)
    for answer in (_settled, _small_talk, _about_talk, _about_items):
        if plan := answer(heard):
            return plan
    return _list(heard)


def _hear_act(heard: _Heard) -> None:
    """Add what a message does by its meaning, if its words do not say it and the rest is there."""
    said, acts = heard.said, heard.conversation.acts
    if acts is None or heard.tag == "und":
        return
    if (
        said.answer_in
        and heard.conversation.shown
        and acts.prefers("wish", "answer_in", *heard.sense)
    ):
        # "they should speak Italian": the films, not the two of us
        said.wishes.append(Wish("original_language", "include", said.answer_in))
        said.answer_in = None
    told = said.answer_in or said.critiques or said.relaxed or said.count
    if told or _SAYING & set(said.moves) or any(heard.linked.titled.values()):
        return
    if any(w.attribute not in {"country", "original_language"} for w in said.wishes):
        return
    act = acts.act(*heard.sense)
    switches = act == "answer_in" and said.languages
    if switches and (not said.wishes or acts.prefers("answer_in", "wish", *heard.sense)):
        said.answer_in, said.wishes = said.languages[0], []
    if act is None or said.wishes:
        return
    if relaxed := _RELAXING.get(act):
        said.relaxed.append(Relaxed(relaxed))
    elif act == "fewer":
        said.count = said.number
    elif len(heard.linked.placed) >= _PLACES.get(act, 0):
        said.moves.setdefault(act, 0)
    heard.act = act


def _settled(heard: _Heard) -> Plan | None:
    """Return the plan for the answer to a question about rules, if the message is one."""
    conversation, said = heard.conversation, heard.said
    options = asked_about(conversation)
    if not options or said.wishes or said.relaxed or _ITEM_MOVES & set(said.moves):
        return None
    place = next(iter(said.places), said.number or said.count)
    if place is None and "yes" in said.moves and heard.is_short and len(options) == 1:
        place = 1
    if place == -1:
        place = len(options)
    if place is None or not 1 <= place <= len(options):
        return None
    chosen = options[place - 1]
    # of two that contradict each other the chosen one stays, of those to drop it goes
    gone = (
        [r for r in options if r is not chosen] if conversation.asking == "conflict" else [chosen]
    )
    changes: list[Change] = [{"action": "remove", "value": rule.id} for rule in gone]
    return _recommend(heard, changes, opening="relaxed")


def _small_talk(heard: _Heard) -> Plan | None:
    """Return greeting, thanks, goodbye, help and the like if the message is nothing more than that."""
    said = heard.said
    if any(heard.linked.titled.values()) or said.wishes or said.relaxed:
        return None
    if "abuse" in said.moves and _has_words(said, _FEW_WORDS) and "recommend" not in said.moves:
        return Plan("abuse")
    if heard.act in _SMALL:
        return Plan(heard.act)
    whole = said.covered >= said.n_units and not said.places
    if not (heard.is_short or whole) or (heard.asks_for_items and "help" not in said.moves):
        return None
    for move in _SMALL:
        if move in said.moves and not _ITEM_MOVES & set(said.moves):
            return Plan(move)
    moves = set(said.moves)
    if whole and {"yes", "refuse"} & moves and not (_ITEM_MOVES & moves or said.answer_in):
        return Plan("ask_more")
    return None


def _about_talk(heard: _Heard) -> Plan | None:
    """Return the plan for a message about the conversation itself."""
    conversation, said = heard.conversation, heard.said
    if said.wishes:
        return None
    if said.answer_in:
        return Plan("switch", answer_in=said.answer_in)
    if _resets(heard):
        conversation.begin_subject("")
        conversation.passed = []
        return Plan("reset", (_update([{"action": "reset"}]),))
    if "forget" in said.moves and not said.relaxed:
        if not conversation.constraints.changed:
            return Plan("nothing_to_undo")
        if conversation.like not in conversation.constraints.undo().values("item", "like"):
            conversation.like = None
        return _recommend(heard, [{"action": "undo"}], opening="undone")
    if "beliefs" in said.moves:
        return Plan("beliefs")
    return None


def _resets(heard: _Heard) -> bool:
    """Whether all is to begin anew; not where somebody in a plot does so."""
    few = _has_words(heard.said, _FEW_WORDS)
    return "reset" in heard.said.moves and (few or heard.is_bare)


def _about_items(heard: _Heard) -> Plan | None:
    """Return the plan for a question about items that are known."""
    said, linked = heard.said, heard.linked
    moves = set(said.moves)
    wants_list = {"more_like", "disliked", "seen", "liked"} & moves or said.wishes
    if linked.unplaced and (moves - {"recommend"} or said.critiques) and not said.wishes:
        return Plan("ask_place")
    if ("compare" in moves or (said.critiques and len(linked.placed) > 1)) and not (
        said.wishes and len(linked.placed + linked.named) < 2
    ):
        return _compare(heard)
    if wants_list and "why" not in moves and "why_not" not in moves:
        return None
    if said.relaxed or said.indifferent:
        return None
    if not said.wishes and {"about", "why", "why_not"} & moves:
        return _question(heard)
    return None


def _compare(heard: _Heard) -> Plan:
    linked, shown = heard.linked, heard.conversation.shown
    items = list(dict.fromkeys(linked.placed + linked.named))[:2]
    if not items and len(shown) >= 2:
        items = shown[:2]
    if len(items) < 2:
        return Plan("ask_compare")
    calls = tuple(PlannedCall("item_details", {"item_id": i}) for i in items)
    return Plan("compare", calls, item_ids=tuple(items))


def _question(heard: _Heard) -> Plan | None:
    """Return the plan for a question about one item; None if no item is meant."""
    conversation, said, linked = heard.conversation, heard.said, heard.linked
    move: Move = "about"
    if {"why", "why_not"} & set(said.moves):
        move = "why"
    keys = ("why_not", "why") if move == "why" else ("about",)
    items = next((found for key in keys if (found := linked.meant(key))), [])
    if not items and said.number and said.number <= len(conversation.shown):
        items = [conversation.shown[said.number - 1]]
    if not items and move == "why" and conversation.shown and "why_not" not in said.moves:
        items = [conversation.focus or conversation.shown[0]]
    if len(items) > 1:
        return Plan("ask_which", item_ids=tuple(items))
    if items:
        call = PlannedCall("item_details", {"item_id": items[0]})
        missing = items[0] not in {*conversation.shown, *conversation.last_reasons}
        if move == "why" and (missing or "why_not" in said.moves):
            return _why_not(heard, items[0], call)
        return Plan(move, (call,), item_ids=(items[0],))
    if "why_not" in said.moves or (move == "about" and conversation.shown and heard.is_short):
        return Plan("ask_title")
    return None


def _why_not(heard: _Heard, item_id: str, call: PlannedCall) -> Plan:
    search = PlannedCall("search_items", _search(heard.conversation))
    return Plan("why_not", (call, search), item_ids=(item_id,))


def _list(heard: _Heard) -> Plan:
    """Return the plan for a message that asks for items, or the refusal of one that does not."""
    conversation, said, linked = heard.conversation, heard.said, heard.linked
    changes = [_change(wish, said) for wish in said.wishes if _is_known(heard.catalog, wish)]
    makers = creators(heard.catalog, heard.text, said)
    changes += [{"attribute": "creator", "rule": "include", "value": m} for m in makers]
    told = _told(heard)
    compared = _compared(heard)
    relaxed, missing = _relaxed(heard)
    like = next((str(c["value"]) for c in told if c["rule"] == "like"), None)
    count = _count(heard)
    pages = _pages(heard)
    certain = bool(makers or told or relaxed or pages or (compared and linked.placed)) or (
        bool(compared or (count and heard.goes_on)) and _has_words(said, _FEW_WORDS)
    )
    if _TITLED & set(said.moves) and not told and said.quoted:
        conversation.notice("notice-title-unknown", asked=said.quoted[0])
        certain = True
    if missing and not (changes or certain):
        return Plan("nothing_to_relax")
    if not (changes or certain or heard.asks_for_items):
        if heard.is_short and not said.moves and (items := best_titles(conversation, heard.text)):
            call = PlannedCall("item_details", {"item_id": items[0]})
            return Plan("about", (call,), item_ids=(items[0],))
        if heard.tag == "und":
            return Plan("ask_more")
    if not certain and not _is_wish(heard):
        return Plan("decline")
    opening: Opening = pages or ("relaxed" if relaxed else "found")
    if any(c["rule"] == "unlike" for c in told) and not pages:
        opening = "instead"
    conversation.count = count or conversation.count
    changes = relaxed + changes + compared + told
    if (like and like not in conversation.shown) or makers:
        changes = _dropped_rules(heard) + changes
        conversation.begin_subject(said.subject or heard.text, like)
    elif like:
        conversation.like = like
    elif not (heard.goes_on and _refines(heard, certain=certain)):
        if _resets(heard):
            changes = [{"action": "reset"}, *changes]
        conversation.begin_subject(said.subject or heard.text)
    return _recommend(heard, changes, opening=opening, fresh=bool(pages), told=told)


def _refines(heard: _Heard, *, certain: bool) -> bool:
    """Whether a message changes the list shown and names no new subject; may add to its subject."""
    conversation, said = heard.conversation, heard.said
    if _resets(heard):
        return False
    included = [w for w in said.wishes if w.rule == "include" and w.attribute != "mood"]
    if not included:
        return certain or bool(said.wishes)
    if certain and not heard.is_bare:
        return False
    replaced = {
        rule.attribute
        for rule in conversation.constraints.entries
        if rule.rule == "include" and rule.value not in {w.value for w in included}
    } & {w.attribute for w in included}
    if replaced or not heard.is_bare:
        return False
    conversation.subject = f"{conversation.subject} {said.subject or heard.text}".strip()[-500:]
    return True


def _recommend(
    heard: _Heard,
    changes: list[Change],
    *,
    opening: Opening = "found",
    fresh: bool = False,
    told: list[Change] | None = None,
) -> Plan:
    conversation = heard.conversation
    search = _search(conversation)
    if fresh:
        search["fresh"] = True
    ranking: dict[str, object] = {
        "candidates": f"c{len(conversation.candidates) + 1}",
        "count": conversation.count,
    }
    if opening == "different":
        ranking["apart"] = True
    calls = [PlannedCall("search_items", search), PlannedCall("rank_items", ranking)]
    if changes:
        calls.insert(0, _update(changes[:20]))
    items = [str(c["value"]) for c in told or [] if c["rule"] in {"like", "unlike"}]
    return Plan(
        "more_like" if conversation.like else "recommend",
        tuple(calls),
        item_ids=tuple(items[:1] or filter(None, [conversation.like])),
        opening=opening,
        answer_in=heard.said.answer_in,
        may_ask=opening == "found"
        and conversation.asking == "nothing"
        and not heard.said.indifferent
        and bool(changes or not heard.goes_on),
    )


def _search(conversation: Conversation) -> dict[str, object]:
    """Return the arguments of a search for the present subject."""
    search: dict[str, object] = {"query": conversation.subject[:500] or "-"}
    if conversation.like:
        search["like"] = conversation.like
    return search


def _update(changes: list[Change]) -> PlannedCall:
    return PlannedCall("update_constraints", {"changes": changes})


def _change(wish: Wish, said: Parsed) -> Change:
    change: Change = {"attribute": wish.attribute, "rule": wish.rule, "value": wish.value}
    if "also" in said.cues and wish.rule == "include":
        change["action"] = "also"
    return change


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
        case "year" | "runtime" | "maturity" | "price":
            return catalog.has(wish.attribute)
        case _:
            return True


def _told(heard: _Heard) -> list[Change]:
    """Return the changes that say what the user thinks of items, or knows already."""
    said, linked = heard.said, heard.linked
    changes: list[Change] = []
    for move in ("disliked", "seen", "more_like", "liked"):
        if move not in said.moves:
            continue
        rule = {"disliked": "unlike", "seen": "exclude"}.get(move, "like")
        items = linked.titled.get(move, [])[:1] or linked.placed
        if not items and move == "seen" and "these" in said.cues:
            items = heard.conversation.shown
        if rule == "like":
            items = items[:1]
        for item_id in items:
            # "I have seen it and did not like it" is told by its first part
            if all(c["value"] != item_id for c in changes):
                changes.append({"attribute": "item", "rule": rule, "value": item_id})
    if not changes and heard.asks_for_items and not _ITEM_MOVES & set(said.moves):
        # a title in quotation marks, in a request
        quoted = linked.titled.get("quoted", [])
        changes = [{"attribute": "item", "rule": "like", "value": i} for i in quoted[:1]]
    if not changes and linked.placed and {"exclude_before", "exclude_after"} & said.cues:
        # "not the first one"
        refused = linked.placed if not said.wishes else []
        changes = [{"attribute": "item", "rule": "unlike", "value": i} for i in refused]
    return changes


def _compared(heard: _Heard) -> list[Change]:
    """Return the changes for comparisons with what was shown; by itself a word such as "newer"."""
    conversation, said, linked = heard.conversation, heard.said, heard.linked
    titled = next((ids for ids in linked.titled.values() if len(ids) == 1), [])
    bounded = {w.attribute for w in said.wishes if w.rule in {"at_least", "at_most"}}
    changes: list[Change] = []
    for critique in said.critiques:
        attribute, rule = _CRITIQUES[critique]
        if attribute in bounded or (attribute == "price" and not heard.catalog.has("price")):
            continue
        if reference := next(iter(linked.placed or titled), None):
            value = reference
        elif conversation.shown:
            value = SHOWN if "these" in said.cues else TYPICAL
        elif alone := _ALONE.get(critique):
            attribute, rule, value = alone.attribute, alone.rule, alone.value
        else:
            continue
        changes.append({"attribute": attribute, "rule": rule, "value": value})
    return changes


def _relaxed(heard: _Heard) -> tuple[list[Change], bool]:
    """Return the changes that relax rules, and whether something was to be relaxed that is none."""
    in_force = heard.conversation.constraints.entries
    changes: list[Change] = []
    for relaxed in heard.said.relaxed:
        if any(
            e.attribute == relaxed.attribute and relaxed.value in {None, e.value} for e in in_force
        ):
            change: Change = {"action": "relax", "attribute": relaxed.attribute}
            changes.append(change | ({"value": relaxed.value} if relaxed.value else {}))
    return changes, bool(heard.said.relaxed) and not changes


def _count(heard: _Heard) -> int | None:
    """Return how many items are wanted, if the message says so."""
    said = heard.said
    if said.count is not None:
        return said.count
    # "only three" after a list
    alone = "fewer" in said.moves or "but" in said.cues or said.covered >= said.n_units - 1
    if said.number and heard.goes_on and alone and not said.wishes and not said.places:
        return min(said.number, MAX_COUNT)
    if "fewer" in said.moves and heard.goes_on and heard.is_short:
        return max(1, len(heard.conversation.shown) // 2)
    return None


def _pages(heard: _Heard) -> Opening | None:
    """Return whether further items or different ones are wanted of the list shown."""
    said = heard.said
    few = _FEW_WORDS if said.wishes or said.critiques else _SOME_WORDS
    if not heard.goes_on or not _has_words(said, few):
        return None
    if {"more_like", "disliked", "liked", "seen"} & set(said.moves) and heard.linked.placed:
        return None
    if "different" in said.moves:
        return "different"
    if "more" in said.moves and not said.critiques:
        return "more"
    return None


def _dropped_rules(heard: _Heard) -> list[Change]:
    """Return the changes that open a new subject: what was wanted goes, what was refused stays."""
    return [
        {"action": "remove", "value": rule.id}
        for rule in heard.conversation.constraints.entries
        if rule.rule in {"include", "at_least"}
        or (rule.rule == "at_most" and rule.attribute != "maturity")
    ]


def _is_wish(heard: _Heard) -> bool:
    """Whether a message asks for something, by its meaning and by what its words say.

    Words that ask with two that describe are enough, or two that describe and hardly any besides;
    this saves embedding a message that is searched for in other words. Where a list was shown, any
    words that describe are enough, unless the message as a whole looks like small talk ("an hour in
    traffic again").
    """
    conversation, said = heard.conversation, heard.said
    if conversation.intent is None:
        return True
    signals, evidence = signals_of(said, heard.text)
    told = len(said.wishes)
    if told >= 2 and (evidence == "request" or heard.is_bare or _has_words(said, _FEW_WORDS)):
        return True
    plain = (conversation.shown or evidence == "request") and heard.is_bare
    if told and plain and not (said.guessed or is_question(heard.text)):
        return True
    message = Message(heard.vector, signals, evidence)
    if told and conversation.shown and not said.guessed:
        return conversation.intent.score(message) > _SMALL_TALK_SCORE
    return conversation.intent.is_wish(message)


def _has_words(said: Parsed, n: int) -> bool:
    """Whether a message has few words; in scripts without spaces four characters count as one."""
    return said.n_units <= n * (1 if said.spaced else 4)
