"""The tool update_constraints."""

from typing import Annotated, Literal

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import BaseModel, Field
from rapidfuzz import process

from catalog.catalog import folded_title
from catalog.filters import Labels
from language.detect import normalise_tag
from language.names import country_codes
from tools.constraints import Attribute, ConstraintError, ConstraintStack, Rule
from tools.errors import ToolError
from tools.session import Session

Action = Literal["add", "remove", "undo", "reset"]


class Change(BaseModel):
    """One change of the rules."""

    action: Action = "add"
    attribute: Attribute | None = None
    rule: Rule | None = None
    value: str | None = Field(default=None, max_length=200)


def canonical(session: Session, attribute: Attribute, value: str) -> str:
    """Return a value in the form the catalogue uses.

    Raises:
        ToolError: If the value is a translation, a typo or unknown; names the nearest valid ones.
    """
    catalog = session.sources.catalog
    value = value.strip()
    if attribute in {"year", "runtime", "maturity"}:
        try:
            return str(int(value))
        except ValueError:
            raise ToolError(f"{attribute} takes a whole number, got {value!r}") from None
    if attribute == "item":
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
    stack = session.constraints
    for change in changes:
        try:
            if change.action == "reset":
                stack = stack.reset()
            elif change.action == "undo":
                stack = stack.undo()
            elif change.action == "remove":
                stack = stack.remove(change.value or "")
            elif change.attribute is None or change.rule is None or change.value is None:
                raise ToolError("action add takes attribute, rule and value")
            else:
                value = canonical(session, change.attribute, change.value)
                stack = stack.add(change.attribute, change.rule, value, session.turn)
        except ConstraintError as error:
            raise ToolError(str(error)) from None
    session.constraints = stack
    return stack


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

    Values are canonical: ISO codes, item ids, genres and moods of the catalogue in English.

    Args:
        changes: action add takes attribute, rule and value; remove takes a rule id as value.
    """
    session = runtime.context
    return describe(apply(session, changes))
