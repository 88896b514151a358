"""The planner's answers: sentences from message files, each with the evidence it rests on."""

from agent.answer import Answer, Choice, Reason
from agent.clarify import question_for
from agent.conflict import contradiction, droppable
from agent.conversation import Conversation, Move, Plan
from agent.describe import describe_rule, describe_rules, known_title
from agent.explain import about, beliefs, compare, why, why_not
from catalog.items import Item
from language.names import country_name, language_name
from scorer.rank import Ranked

_CLOSE = 0.45
"""Cosine from which on a description is said to be close to the request."""
_MAX_REASONS = 4


def planner_answer(conversation: Conversation, plan: Plan) -> Answer:
    """Return the answer to a plan whose tool calls were made."""
    words = conversation.words
    match plan.move:
        case "recommend" | "more_like":
            return _recommendation(conversation, plan)
        case "about":
            return about(conversation, plan.item_ids[0])
        case "why":
            return why(conversation, plan.item_ids[0])
        case "why_not":
            return why_not(conversation, plan.item_ids[0])
        case "compare":
            return compare(conversation, plan.item_ids[0], plan.item_ids[1])
        case "beliefs":
            return beliefs(conversation)
        case "switch":
            language = language_name(conversation.reply_language, words.tag)
            return Answer(kind="question", text=words.say("language-switched", language=language))
        case "ask_which":
            items = [conversation.sources.catalog.item(i) for i in plan.item_ids[:5]]
            titles = words.listed(
                [f"{known_title(item, words)} ({item.year or '?'})" for item in items]
            )
            return Answer(kind="question", text=words.say("about-which", titles=titles))
        case "ask_place":
            n = len(conversation.shown)
            text = words.say("reference-unknown", count=n) if n else words.say("reference-none")
            return Answer(kind="question", text=text)
        case "decline":
            return Answer(kind="decline", text=words.say("decline"))
        case "abuse":
            return Answer(kind="decline", text=words.say("abuse"))
    if plan.move in _ASKED:
        return Answer(kind="question", text=words.say(_ASKED[plan.move]))
    return Answer(kind="answer", text=words.say(_SAID.get(plan.move, plan.move)))


_ASKED: dict[Move, str] = {
    "ask_title": "about-unknown",
    "ask_more": "ask-more",
    "ask_compare": "compare-which",
    "reset": "reset-done",
}
_SAID: dict[Move, str] = {"nothing_to_undo": "undo-none", "nothing_to_relax": "relax-none"}


def _recommendation(conversation: Conversation, plan: Plan) -> Answer:
    ranked = last_ranking(conversation)
    if pair := contradiction(conversation):
        conversation.asking = "conflict"
        first, second = (describe_rule(conversation, rule) for rule in pair)
        text = conversation.words.say("conflict", first=first, second=second)
        return Answer(kind="question", text=text)
    if not ranked:
        return _nothing(conversation)
    if len(ranked) < conversation.count:
        conversation.notice("notice-fewer", count=len(ranked))
    items = [
        Choice(
            item_id=conversation.sources.catalog.at(entry.item_num).item_id,
            reasons=_reasons(conversation, entry),
        )
        for entry in ranked
    ]
    text, evidence = _opening(conversation, plan, len(ranked)), list[str]()
    if plan.may_ask and (question := question_for(conversation, ranked)):
        conversation.asking = "detail"
        text, evidence = f"{text}\n{question.text}", question.evidence
    return Answer(kind="recommendation", text=text, evidence=evidence, items=items)


def _nothing(conversation: Conversation) -> Answer:
    """Say that nothing keeps all rules, and which of them could go."""
    words = conversation.words
    rules = describe_rules(conversation)
    if not rules or any(s.found for s in list(conversation.candidates.values())[-1:]):
        return Answer(kind="answer", text=words.say("nothing-left"))
    options = droppable(conversation)
    if conversation.plan and conversation.plan.opening in {"more", "different"} and options:
        # it is what was shown already that leaves nothing, not the rules
        return Answer(kind="answer", text=words.say("nothing-left"))
    if not options:
        text = words.say("nothing-fits", constraints=words.listed(rules))
        return Answer(kind="question", text=text)
    conversation.asking = "drop"
    evidence = [conversation.cite_count(rule.id, n) for rule, n in options]
    named = [
        words.say("relax-option", constraint=describe_rule(conversation, rule), count=n)
        for rule, n in options
    ]
    text = words.say(
        "nothing-fits-options", constraints=words.listed(rules), options=words.listed(named)
    )
    return Answer(kind="question", text=text, evidence=evidence)


def _opening(conversation: Conversation, plan: Plan, n: int) -> str:
    words = conversation.words
    title = ""
    if plan.item_ids:
        title = known_title(conversation.sources.catalog.item(plan.item_ids[0]), words)
    match plan.opening:
        case "undone":
            return words.say("forgotten")
        case "relaxed":
            gone = [
                describe_rule(conversation, rule)
                for rule in conversation.constraints.log
                if rule.ended == conversation.turn
            ]
            if gone:
                return words.say("relaxed", constraints=words.listed(gone))
        case "more" | "different":
            return words.say(f"intro-{plan.opening}", count=n)
        case "instead" if title:
            return words.say("intro-instead", count=n, title=title)
    if plan.move == "more_like" and title:
        return words.say("intro-like", count=n, title=title)
    return words.say("intro", count=n)


def last_ranking(conversation: Conversation) -> list[Ranked]:
    """Return the newest ranking of this turn; empty if there is none."""
    for candidates in reversed(conversation.candidates.values()):
        if candidates.ranked:
            return candidates.ranked
    return []


def _reasons(conversation: Conversation, entry: Ranked) -> list[Reason]:
    """Return why an item stands in the list: first what was asked for, then what raised it."""
    words = conversation.words
    catalog = conversation.sources.catalog
    item = catalog.at(entry.item_num)
    rules = conversation.constraints
    asked = {c.attribute for c in rules.entries if c.rule in {"include", "at_least", "at_most"}}
    reasons: list[Reason] = []

    def give(message_id: str, fields: list[str], **values: object) -> None:
        ids = [f"{item.item_id}:{name}" for name in fields]
        reasons.append(Reason(text=words.say(message_id, **values), evidence=ids))

    genres = words.listed([words.word("genre", g) for g in item.genres])
    countries = words.listed([country_name(c, words.tag) for c in item.countries])
    if genres and countries:
        give("reason-genre-country", ["genres", "countries"], genres=genres, countries=countries)
    elif genres:
        give("reason-genre", ["genres"], genres=genres)
    elif countries:
        give("reason-country", ["countries"], countries=countries)
    if "original_language" in asked and item.original_language:
        name = language_name(item.original_language, words.tag)
        give("reason-language", ["original_language"], language=name)
    wanted = [m for m in rules.values("mood", "include") if m in item.moods]
    if wanted:
        moods = words.listed([words.word("mood", m) for m in wanted])
        give("reason-mood", ["moods"], moods=moods)
    if "runtime" in asked and item.runtime:
        give("reason-runtime", ["runtime"], minutes=item.runtime)
    if "maturity" in asked and item.maturity is not None:
        give("reason-maturity", ["maturity"], age=item.maturity)
    if "creator" in asked and item.creators:
        give("reason-creator", ["creators"], creators=words.listed(list(item.creators)))
    if entry.liked:
        liked = catalog.at(next(iter(entry.liked)))
        give("reason-taste", ["taste"], title=known_title(liked, words))
        if conversation.sources.simulated_users:
            conversation.notice("notice-simulated")
    if (
        f"{item.item_id}:relevance" in conversation.evidence
        and _relevance(conversation, item) >= _CLOSE
    ):
        give("reason-meaning", ["relevance"])
    if not reasons and item.year:
        give("reason-year", ["year"], year=str(item.year))
    if not reasons:
        give("reason-popular", ["popularity"])
    return reasons[:_MAX_REASONS]


def _relevance(conversation: Conversation, item: Item) -> float:
    return float(str(conversation.evidence[f"{item.item_id}:relevance"].value))
