"""The tool update_constraints."""

import re
from typing import Annotated, Literal

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import BaseModel, Field
from rapidfuzz import process

from catalog.catalog import folded_title
from catalog.filters import MEASURES, Labels
from language.detect import normalise_tag
from language.names import country_codes
from tools.constraints import Attribute, ConstraintError, ConstraintStack, Rule
from tools.errors import ToolError
from tools.session import Session

Action = Literal["add", "also", "remove", "relax", "undo", "reset"]
Comparison = Literal["more_than", "less_than"]
_PRICE_STEP = 0.01
_PLACE = re.compile(r"#\s?(-?[0-9]{1,3})")
SHOWN, TYPICAL = "shown", "typical"
"""What is compared with: all films of the list shown last, or those in its middle."""


class Change(BaseModel):
    """One change of the rules."""

    action: Action = "add"
    attribute: Attribute | None = None
    rule: Rule | Comparison | None = None
    value: str | None = Field(default=None, max_length=200)


def shown_item(session: Session, value: str) -> str:
    """Return the id of an entry of the list shown last ("#2"; "#-1" is the last), or `value` itself.

    Raises:
        ToolError: If the list has no such entry.
    """
    found = _PLACE.fullmatch(value)
    if not found:
        return value
    place, n = int(found[1]), len(session.shown)
    if place == -1 and n:
        return session.shown[-1]
    if not 1 <= place <= n:
        there = f"it has 1 to {n}" if n else "no list was shown yet"
        raise ToolError(f"the list has no number {place}; {there}")
    return session.shown[place - 1]


def bound(session: Session, attribute: Attribute, rule: Comparison, value: str) -> tuple[Rule, str]:
    """Return the bound that a comparison with shown items comes to ("newer than #2").

    More than the whole list is more than the most of it; more than what is typical of it is more
    than its median. Items without the measure do not count.

    Raises:
        ToolError: If the attribute cannot be compared, or nothing shown has it.
    """
    if attribute not in MEASURES:
        raise ToolError(f"{rule} takes {', '.join(MEASURES)}, got {attribute!r}")
    ids = session.shown if value in {SHOWN, TYPICAL} else [shown_item(session, value)]
    items = [session.sources.catalog.item(i) for i in ids if i in session.sources.catalog]
    known = sorted(v for item in items if (v := getattr(item, attribute)) is not None)
    if not known:
        raise ToolError(f"nothing to compare: no {attribute} is known of {value!r}")
    if value == TYPICAL:
        known = [known[len(known) // 2]] if rule == "less_than" else [known[(len(known) - 1) // 2]]
    step = _PRICE_STEP if attribute == "price" else 1
    if rule == "more_than":
        return "at_least", f"{known[-1] + step:.10g}"
    return "at_most", f"{known[0] - step:.10g}"


def canonical(session: Session, attribute: Attribute, value: str) -> str:
    """Return a value in the form the catalogue uses.

    Raises:
        ToolError: If the value is a translation, a typo or unknown; names the nearest valid ones.
    """
    catalog = session.sources.catalog
    value = value.strip()
    if attribute == "price":
        try:
            return f"{float(value):.10g}"
        except ValueError:
            raise ToolError(f"price takes a number, got {value!r}") from None
    if attribute in MEASURES:
        try:
            return str(int(value))
        except ValueError:
            raise ToolError(f"{attribute} takes a whole number, got {value!r}") from None
    if attribute == "item":
        value = shown_item(session, value)
        if value not in catalog:
            raise ToolError(f"no item {value!r}; find_title gives the id of a title")
        return value
    if attribute == "country":
        if value.upper() not in country_codes():
            raise ToolError(f"country takes an ISO 3166-1 code such as JP, got {value!r}")
        return value.upper()
    if attribute == "original_language":
        try:
            return normalise_tag(value)
        except ValueError as error:
            raise ToolError(str(error)) from None
    name: Labels = attribute  # type: ignore[assignment]  # the labels that remain
    known = catalog.values(name)
    wanted = folded_title(value) if name == "creator" else value.lower()
    if wanted in known:
        return wanted
    near = [text for text, *_ in process.extract(wanted, list(known), limit=5)]
    raise ToolError(f"the catalogue has no {name} {value!r}; nearest: {', '.join(near)}")


def apply(session: Session, changes: list[Change]) -> ConstraintStack:
    """Change the session's rules, all changes or none, and return those then in force.

    Raises:
        ToolError: If a change is not valid.
    """
    stack, undone_in = session.constraints, session.undone_in
    for change in changes:
        try:
            # the planner may have taken it back before a model does
            if change.action != "undo":
                stack = _changed(session, stack, change)
            elif undone_in != session.turn:
                stack, undone_in = stack.undo(), session.turn
        except ConstraintError as error:
            raise ToolError(str(error)) from None
    session.constraints, session.undone_in = stack, undone_in
    return stack


def _changed(session: Session, stack: ConstraintStack, change: Change) -> ConstraintStack:
    attribute, rule, value = change.attribute, change.rule, change.value
    match change.action:
        case "reset":
            return stack.reset(session.turn)
        case "remove":
            return stack.remove(value or "", session.turn)
        case "relax":
            if attribute is None:
                raise ToolError("action relax takes an attribute, and a value if only that goes")
            return stack.relax(
                attribute, canonical(session, attribute, value) if value else None, session.turn
            )
    if attribute is None or rule is None or value is None:
        raise ToolError(f"action {change.action} takes attribute, rule and value")
    if rule == "more_than" or rule == "less_than":
        rule, value = bound(session, attribute, rule, value)
    value = canonical(session, attribute, value)
    return stack.add(attribute, rule, value, session.turn, beside=change.action == "also")


def describe(stack: ConstraintStack) -> str:
    """Return the rules in force, one a line."""
    rows = [f"{e.id}: {e.attribute} {e.rule} {e.value}" for e in stack.entries]
    return "\n".join(rows) or "no rules in force"


@tool(parse_docstring=True)
def update_constraints(
    changes: Annotated[list[Change], Field(min_length=1, max_length=20)],
    runtime: ToolRuntime[Session],
) -> str:
    """Add or drop rules the user gave; search_items keeps to them.

    Values are canonical: ISO codes, item ids, #2 for the second film shown, genres and moods in
    English. more_than and less_than compare year or runtime with #2 or with "shown", the whole list.

    Args:
        changes: add, also (keeps earlier values) take attribute, rule, value; relax an attribute;
            remove a rule id as value; undo takes back the last turn.
    """
    session = runtime.context
    return describe(apply(session, changes))
