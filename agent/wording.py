"""The planner's answers: sentences from message files, each with the evidence it rests on."""

from agent.answer import Answer, Choice, Reason
from agent.conversation import Conversation, Plan
from catalog.items import Item
from language.latin import to_latin
from language.messages import Messages
from language.names import country_name, language_name
from language.script import script_for, script_of
from scorer.rank import Ranked
from tools.constraints import Constraint

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
            return _about(conversation, plan.item_ids[0])
        case "why":
            return _why(conversation, plan.item_ids[0])
        case "ask_which":
            items = [conversation.sources.catalog.item(i) for i in plan.item_ids[:5]]
            titles = words.listed(
                [f"{known_title(item, words)} ({item.year or '?'})" for item in items]
            )
            return Answer(kind="question", text=words.say("about-which", titles=titles))
        case "ask_title":
            return Answer(kind="question", text=words.say("about-unknown"))
        case "ask_more":
            return Answer(kind="question", text=words.say("ask-more"))
        case "reset":
            return Answer(kind="question", text=words.say("reset-done"))
        case "decline":
            return Answer(kind="decline", text=words.say("decline"))
        case _:
            return Answer(kind="answer", text=words.say(plan.move))


def _recommendation(conversation: Conversation, plan: Plan) -> Answer:
    words = conversation.words
    ranked = last_ranking(conversation)
    if not ranked:
        rules = [describe_rule(conversation, c) for c in conversation.constraints.entries]
        if not rules or any(s.found for s in list(conversation.candidates.values())[-1:]):
            return Answer(kind="answer", text=words.say("nothing-left"))
        text = words.say("nothing-fits", constraints=words.listed(rules))
        return Answer(kind="question", text=text)
    if len(ranked) < conversation.count:
        conversation.notice("notice-fewer", count=len(ranked))
    if plan.undone:
        text = words.say("forgotten")
    elif plan.move == "more_like" and plan.item_ids:
        like = conversation.sources.catalog.item(plan.item_ids[0])
        text = words.say("intro-like", count=len(ranked), title=known_title(like, words))
    else:
        text = words.say("intro", count=len(ranked))
    items = [
        Choice(
            item_id=conversation.sources.catalog.at(entry.item_num).item_id,
            reasons=_reasons(conversation, entry),
        )
        for entry in ranked
    ]
    return Answer(kind="recommendation", text=text, items=items)


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


def _about(conversation: Conversation, item_id: str) -> Answer:
    words = conversation.words
    item = conversation.sources.catalog.item(item_id)
    said: dict[str, str] = {}
    if item.year:
        said["year"] = words.say("reason-year", year=str(item.year))
    if item.genres:
        genres = words.listed([words.word("genre", g) for g in item.genres])
        said["genres"] = words.say("reason-genre", genres=genres)
    if item.countries:
        names = words.listed([country_name(c, words.tag) for c in item.countries])
        said["countries"] = words.say("reason-country", countries=names)
    if item.creators:
        creators = words.listed(list(item.creators))
        said["creators"] = words.say("reason-creator", creators=creators)
    if item.runtime:
        said["runtime"] = words.say("reason-runtime", minutes=item.runtime)
    language = words.tag if words.tag in item.texts else "en"
    if language in item.texts:
        said[f"text.{language}"] = words.say("about-plot", plot=item.texts[language])
    text = words.say("about", title=shown_title(item, words), facts=" ".join(said.values()))
    return Answer(kind="answer", text=text, evidence=[f"{item_id}:{name}" for name in said])


def _why(conversation: Conversation, item_id: str) -> Answer:
    words = conversation.words
    given = conversation.last_reasons.get(item_id)
    if not given:
        return Answer(kind="answer", text=words.say("why-none"))
    item = conversation.sources.catalog.item(item_id)
    reasons = " ".join(reason.text for reason in given)
    text = words.say("why", title=known_title(item, words), reasons=reasons)
    return Answer(kind="answer", text=text, evidence=[e for r in given for e in r.evidence])


def known_title(item: Item, words: Messages) -> str:
    """Return the title that the reader knows."""
    return item.title_for(words.tag)


def shown_title(item: Item, words: Messages) -> str:
    """Return the title as a list shows it.

    With the original one beside it where it differs, and in Latin letters where the reader's
    language is written in them and the title is not.
    """
    title = known_title(item, words)
    latin_reader = script_for(words.tag.split("-")[0]) == "Latn" or "-Latn" in words.tag
    if title != item.title_original:
        return words.say("title-with-original", title=title, original=item.title_original)
    if latin_reader and script_of(title) not in {"Latn", None}:
        latin = item.title_latin or to_latin(title, item.original_language or "und")
        if latin:
            return words.say("title-with-latin", title=title, latin=latin)
    return title


def describe_rule(conversation: Conversation, rule: Constraint) -> str:
    """Return a rule in the reader's words."""
    words = conversation.words
    value = rule.value
    if rule.attribute in {"genre", "mood"}:
        value = words.word(rule.attribute, value)
    elif rule.attribute == "country":
        value = country_name(value, words.tag)
    elif rule.attribute == "original_language":
        value = language_name(value, words.tag)
    elif rule.attribute == "item" and value in conversation.sources.catalog:
        value = known_title(conversation.sources.catalog.item(value), words)
    elif rule.attribute == "creator":
        value = value.title()
    if rule.rule in {"include", "exclude"} and rule.attribute != "item":
        text = words.say(f"constraint-{rule.attribute}", value=value)
        return words.say("constraint-not", constraint=text) if rule.rule == "exclude" else text
    name = f"constraint-{rule.kind}"
    if not words.has(name):  # a bound on age from below has no sentence of its own
        return f"{rule.attribute} {rule.rule} {value}"
    return words.say(name, value=value)
