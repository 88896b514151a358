"""Titles, values and rules in the reader's words."""

from agent.conversation import Conversation
from catalog.items import Item
from language.latin import to_latin
from language.messages import Messages
from language.names import country_name, language_name
from language.script import script_for, script_of
from tools.constraints import Attribute, Constraint


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
    value = describe_value(words, rule.attribute, rule.value)
    if rule.attribute == "item" and value in conversation.sources.catalog:
        value = known_title(conversation.sources.catalog.item(value), words)
    if rule.rule in {"include", "exclude"} and rule.attribute != "item":
        text = words.say(f"constraint-{rule.attribute}", value=value)
        return words.say("constraint-not", constraint=text) if rule.rule == "exclude" else text
    name = f"constraint-{rule.kind}"
    if not words.has(name):  # a bound on age from below has no sentence of its own
        return f"{rule.attribute} {rule.rule} {value}"
    return words.say(name, value=value)


def describe_value(words: Messages, attribute: Attribute, value: str) -> str:
    """Return a value of an attribute in the reader's words."""
    match attribute:
        case "genre" | "mood":
            return words.word(attribute, value)
        case "country":
            return country_name(value, words.tag)
        case "original_language":
            return language_name(value, words.tag)
        case "creator":
            return value.title()
    return value


def describe_rules(conversation: Conversation) -> list[str]:
    """Return the rules in force in the reader's words, oldest first."""
    return [describe_rule(conversation, rule) for rule in conversation.constraints.entries]
