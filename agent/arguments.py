"""Tool arguments as models write them, brought into the form the tools take.

Small models translate values, number films as people do, and name fields in their own way. What can
be told for certain is mended here; the rest the tool refuses, naming what is valid.
"""

import json
from typing import Any

import regex

from agent.conversation import Conversation
from agent.lexicon import load_lexicon
from agent.linking import best_titles
from agent.parse import parse, western_digits
from agent.spoken_in import known_languages
from tools.constraints import Attribute
from tools.rank import MAX_COUNT

_ATTRIBUTES: dict[str, Attribute] = {
    "genres": "genre",
    "category": "genre",
    "moods": "mood",
    "tone": "mood",
    "countries": "country",
    "country_of_origin": "country",
    "origin": "country",
    "language": "original_language",
    "languages": "original_language",
    "director": "creator",
    "author": "creator",
    "creators": "creator",
    "release_year": "year",
    "date": "year",
    "decade": "year",
    "duration": "runtime",
    "length": "runtime",
    "minutes": "runtime",
    "age": "maturity",
    "age_rating": "maturity",
    "item_id": "item",
    "title": "item",
    "film": "item",
    "movie": "item",
}
_RULES = {
    **dict.fromkeys(("is", "=", "==", "equals", "equal", "only", "must", "want", "in"), "include"),
    **dict.fromkeys(("not", "!=", "without", "no", "isn't", "never", "avoid"), "exclude"),
    **dict.fromkeys((">=", "min", "minimum", "from", "since", "after", "at least"), "at_least"),
    **dict.fromkeys(("<=", "max", "maximum", "until", "up_to", "under", "at most"), "at_most"),
    **dict.fromkeys((">", "more", "newer", "longer", "greater_than", "newer_than"), "more_than"),
    **dict.fromkeys(("<", "less", "older", "shorter", "before", "older_than"), "less_than"),
    **dict.fromkeys(("similar", "similar_to", "likes"), "like"),
    **dict.fromkeys(("dislike", "disliked", "hates"), "unlike"),
}
_ACTIONS = {
    **dict.fromkeys(("set", "update", "insert", "include", "create", "replace"), "add"),
    **dict.fromkeys(("delete", "drop"), "remove"),
    **dict.fromkeys(("loosen", "ignore"), "relax"),
    **dict.fromkeys(("clear", "clear_all"), "reset"),
    **dict.fromkeys(("revert", "back"), "undo"),
}
_FIELDS = {
    **dict.fromkeys(("field", "attr", "name", "key"), "attribute"),
    **dict.fromkeys(("operator", "op", "relation", "condition"), "rule"),
    **dict.fromkeys(("values", "val"), "value"),
    **dict.fromkeys(("type", "operation"), "action"),
}
_MEASURES = {"year", "runtime", "maturity", "price"}
_NAMED = {"genre", "mood", "country", "original_language"}
_PLACE = regex.compile(r"\s*(?:#|no\.?|number|item)?\s*(-?\d{1,2})\s*", regex.IGNORECASE)
_DECADE = regex.compile(r"\s*(\d{3}0)'?s\s*")
_NUMBER = regex.compile(r"\d+(?:\.\d+)?")


def evidence_id(conversation: Conversation, given: str) -> str:
    """Return the id of the evidence that a model means: "x:country" is the field "countries" of x."""
    if given in conversation.evidence:
        return given
    item_id, _, name = given.strip().rpartition(":")
    wanted = _ATTRIBUTES.get(name, name)
    of_item = (i for i in conversation.evidence if i.startswith(f"{item_id}:"))
    for known in of_item:
        field = known.rpartition(":")[2].split(".")[0]
        if _ATTRIBUTES.get(field, field) == wanted:
            return known
    return given


def repaired(conversation: Conversation, tool: str, args: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a tool call in the form the tool takes, as far as that is certain."""
    match tool:
        case "update_constraints":
            return {"changes": _changes(conversation, args)}
        case "search_items":
            args = dict(args)
            if not str(args.get("query") or "").strip():
                args["query"] = conversation.asked or "-"
            if like := args.get("like"):
                args["like"] = _item(conversation, str(like))
            return args
        case "rank_items":
            args = dict(args)
            if conversation.candidates and args.get("candidates") not in conversation.candidates:
                args["candidates"] = list(conversation.candidates)[-1]
            if isinstance(args.get("count"), int):
                args["count"] = min(max(args["count"], 1), MAX_COUNT)
            return args
        case "item_details":
            return {**args, "item_id": _item(conversation, str(args.get("item_id", "")))}
    return args


def _changes(conversation: Conversation, args: dict[str, Any]) -> list[Any]:
    given: Any = args.get("changes", args)
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except json.JSONDecodeError:
            return [given]  # the tool says what it takes
    if isinstance(given, dict):
        given = [given]
    if not isinstance(given, list):
        return [given]
    changes: list[Any] = []
    for change in given:
        changes += _change(conversation, change) if isinstance(change, dict) else [change]
    return changes


def _change(conversation: Conversation, given: dict[str, Any]) -> list[dict[str, Any]]:
    change = {_FIELDS.get(str(k).lower(), str(k).lower()): v for k, v in given.items()}
    for field, names in (("action", _ACTIONS), ("attribute", _ATTRIBUTES), ("rule", _RULES)):
        if isinstance(value := change.get(field), str):
            plain = value.strip().lower()
            change[field] = names.get(plain, plain.replace(" ", "_"))
    values = change.get("value")
    if isinstance(values, list):
        return [c for v in values for c in _change(conversation, {**change, "value": v})]
    attribute, rule = change.get("attribute"), change.get("rule")
    if values is None or change.get("action") == "remove":
        return [change]
    value = western_digits(str(values)).strip()
    if attribute == "item":
        return [{**change, "value": _item(conversation, value)}]
    if attribute in _MEASURES:
        return _measured(change, str(attribute), rule, value)
    if attribute in _NAMED:
        value = _canonical(conversation, str(attribute), value)
    return [{**change, "value": value}]


def _measured(
    change: dict[str, Any], attribute: str, rule: Any, value: str
) -> list[dict[str, Any]]:
    """Return the bounds that a value of a measure comes to."""
    if attribute == "year" and (decade := _DECADE.fullmatch(value)):
        first = int(decade[1])
        ends = {"at_least": first, "at_most": first + 9}
        if rule in ends:
            ends = {rule: ends[rule]}
        return [{**change, "rule": r, "value": str(v)} for r, v in ends.items()]
    number = _NUMBER.search(value)
    if not number or value.startswith("#"):
        return [{**change, "value": value}]
    if rule == "include":
        return [{**change, "rule": r, "value": number[0]} for r in ("at_least", "at_most")]
    if rule in {"more_than", "less_than"} and value == number[0] and len(value) > 2:
        # compared with a number, not with a film
        step = 1 if rule == "more_than" else -1
        bound = "at_least" if rule == "more_than" else "at_most"
        return [{**change, "rule": bound, "value": str(int(float(value)) + step)}]
    if rule in {"more_than", "less_than"}:
        return [{**change, "value": f"#{number[0]}"}]
    return [{**change, "value": number[0]}]


def _canonical(conversation: Conversation, attribute: str, value: str) -> str:
    """Return a genre, mood, country or language that is written as people do in its canonical form."""
    catalog = conversation.sources.catalog
    if attribute in {"genre", "mood"} and value.lower() in catalog.values(attribute):  # type: ignore[arg-type]  # narrowed by the check
        return value
    if attribute in {"country", "original_language"} and len(value) == 2 and value.isascii():
        return value
    for tag in dict.fromkeys((conversation.spoken, conversation.reply_language, "en")):
        for wish in parse(value, load_lexicon(tag, known_languages(catalog))).wishes:
            if wish.attribute == attribute:
                return wish.value
            if (wish.attribute, attribute) == ("country", "original_language"):
                said = parse(f"{value} language", load_lexicon("en", known_languages(catalog)))
                languages = [w.value for w in said.wishes if w.attribute == "original_language"]
                if languages:
                    return languages[0]
    return value


def _item(conversation: Conversation, value: str) -> str:
    """Return the id of an item that is named by id, place or title."""
    if value in conversation.sources.catalog:
        return value
    if place := _PLACE.fullmatch(western_digits(value)):
        return f"#{place[1]}"
    found = best_titles(conversation, value)
    return found[0] if len(found) == 1 else value
