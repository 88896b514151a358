"""What polyrec says of items and of what it believes, on request; each sentence with its evidence."""

from collections.abc import Callable

from agent.answer import Answer
from agent.conflict import broken
from agent.conversation import Conversation
from agent.describe import describe_rule, describe_rules, known_title, shown_title
from catalog.items import Item
from language.messages import Messages
from language.names import country_name, language_name


def about(conversation: Conversation, item_id: str) -> Answer:
    """Tell what the catalogue knows of an item."""
    words = conversation.words
    item = conversation.sources.catalog.item(item_id)
    said: dict[str, str] = {}
    if item.year:
        said["year"] = words.say("reason-year", year=str(item.year))
    if item.genres:
        said["genres"] = words.say("reason-genre", genres=_genres(item, words))
    if item.countries:
        said["countries"] = words.say("reason-country", countries=_countries(item, words))
    if item.creators:
        said["creators"] = words.say("reason-creator", creators=_creators(item, words))
    if item.runtime:
        said["runtime"] = words.say("reason-runtime", minutes=item.runtime)
    language = words.tag if words.tag in item.texts else "en"
    if language in item.texts:
        said[f"text.{language}"] = words.say("about-plot", plot=item.texts[language])
    text = words.say(
        "about", title=shown_title(item, words), facts=words.joined(list(said.values()))
    )
    return Answer(kind="answer", text=text, evidence=[f"{item_id}:{name}" for name in said])


def why(conversation: Conversation, item_id: str) -> Answer:
    """Give the reasons that were given for an item of a list."""
    words = conversation.words
    given = conversation.last_reasons.get(item_id)
    if not given:
        return Answer(kind="answer", text=words.say("why-none"))
    item = conversation.sources.catalog.item(item_id)
    reasons = words.joined([reason.text for reason in given])
    text = words.say("why", title=known_title(item, words), reasons=reasons)
    return Answer(kind="answer", text=text, evidence=[e for r in given for e in r.evidence])


def why_not(conversation: Conversation, item_id: str) -> Answer:
    """Say why an item is missing from the list: a rule it breaks, or how many fit better."""
    words = conversation.words
    item = conversation.sources.catalog.item(item_id)
    title = known_title(item, words)
    if item_id in conversation.shown:
        place = conversation.shown.index(item_id) + 1
        return Answer(kind="answer", text=words.say("why-listed", title=title, rank=place))
    if rules := broken(conversation, item_id):
        told = words.listed([describe_rule(conversation, rule) for rule in rules])
        text = words.say("why-not-rule", title=title, constraints=told)
        evidence = [f"{item_id}:{name}" for name in item.facts()]
        return Answer(kind="answer", text=text, evidence=evidence)
    if item_id in conversation.passed:
        return Answer(kind="answer", text=words.say("why-not-shown", title=title))
    found = next(iter(list(conversation.candidates.values())[-1:]), None)
    num = conversation.sources.catalog.num(item_id)
    places = [c.item_num for c in found.found] if found else []
    better = places.index(num) if num in places else len(places)
    cited = conversation.cite_value(
        "search_items", item_id, "found_before", better, "candidates of the request"
    )
    text = words.say("why-not-lower", title=title, count=max(1, better))
    return Answer(kind="answer", text=text, evidence=[cited])


def compare(conversation: Conversation, first_id: str, second_id: str) -> Answer:
    """Set two items side by side, one line a field that both have."""
    words = conversation.words
    catalog = conversation.sources.catalog
    first, second = catalog.item(first_id), catalog.item(second_id)
    lines = [
        words.say(
            "compare-intro", first=known_title(first, words), second=known_title(second, words)
        )
    ]
    evidence: list[str] = []
    for name, value_of in _VALUES.items():
        values = value_of(first, words), value_of(second, words)
        if not all(values):
            continue
        field = words.say(f"field-{name}")
        if values[0] == values[1]:
            lines.append(words.say("compare-same", field=field, value=values[0]))
        else:
            lines.append(words.say("compare-row", field=field, first=values[0], second=values[1]))
        evidence += [f"{first_id}:{name}", f"{second_id}:{name}"]
    return Answer(kind="answer", text="\n".join(lines), evidence=evidence)


def _year(item: Item, words: Messages) -> str:
    return words.number(item.year) if item.year else ""


def _genres(item: Item, words: Messages) -> str:
    return words.listed([words.word("genre", g) for g in item.genres])


def _moods(item: Item, words: Messages) -> str:
    return words.listed([words.word("mood", m) for m in item.moods])


def _countries(item: Item, words: Messages) -> str:
    return words.listed([country_name(c, words.tag) for c in item.countries])


def _language(item: Item, words: Messages) -> str:
    return language_name(item.original_language, words.tag) if item.original_language else ""


def _creators(item: Item, words: Messages) -> str:
    return words.listed(list(item.creators))


def _runtime(item: Item, words: Messages) -> str:
    return words.say("value-minutes", minutes=item.runtime) if item.runtime else ""


def _maturity(item: Item, words: Messages) -> str:
    return words.say("value-age", age=item.maturity) if item.maturity is not None else ""


def _price(item: Item, words: Messages) -> str:
    return words.number(f"{item.price:.10g}") if item.price is not None else ""


_VALUES: dict[str, Callable[[Item, Messages], str]] = {
    "year": _year,
    "genres": _genres,
    "moods": _moods,
    "countries": _countries,
    "original_language": _language,
    "creators": _creators,
    "runtime": _runtime,
    "maturity": _maturity,
    "price": _price,
}


def beliefs(conversation: Conversation) -> Answer:
    """Say what polyrec takes the user to want, and how to correct it."""
    words = conversation.words
    rules = describe_rules(conversation)
    if not rules:
        parts = [words.say("beliefs-none")]
    else:
        parts = [words.say("beliefs", constraints=words.listed(rules))]
    if conversation.market and conversation.culture:
        country = country_name(conversation.market, words.tag)
        parts.append(words.say("beliefs-market", country=country))
    if rules:
        parts.append(words.say("beliefs-correct"))
    return Answer(kind="answer", text=words.joined(parts))
