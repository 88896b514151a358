"""Does the list keep the rules, and is the stack of rules the one the user built?"""

from collections.abc import Iterable, Mapping

from agent.reply import Reply
from catalog.items import Item
from evals.cases import Select
from evals.graders.base import Context, verdict
from evals.results import Grade

_HARD = {
    ("genre", "include"): "genre",
    ("genre", "exclude"): "not_genre",
    ("country", "exclude"): "not_country",
    ("original_language", "exclude"): "not_language",
    ("mood", "exclude"): "not_mood",
}
"""Rules of which every value counts, as fields of a Select. Items are looked at by `_met`."""
_EITHER = {("country", "include"): "country", ("original_language", "include"): "language"}
"""Rules of which one value is enough."""


def select_of(rules: Iterable[str]) -> Select:
    """Return what items must fulfil under rules written "attribute rule value".

    Written anew, not taken from the product, so that the two check each other. A wanted mood, a
    liked item and a maker are no hard rules here: moods are soft, and makers are folded names.
    """
    labels: dict[str, list[str]] = {}
    spans: dict[str, list[float | None]] = {}
    for rule in rules:
        attribute, sign, value = rule.split(" ", 2)
        if name := _HARD.get((attribute, sign)) or _EITHER.get((attribute, sign)):
            labels.setdefault(name, []).append(value)
        elif sign in {"at_least", "at_most"} and not value.startswith("@"):
            spans.setdefault(attribute, [None, None])[sign == "at_most"] = float(value)
    return Select.model_validate({**labels, **spans})


def stack_of(reply: Reply) -> list[str]:
    """Return the rules that a reply states, each "attribute rule value"."""
    return [f"{c.kind.replace('-', ' ', 1)} {c.value}" for c in reply.constraints]


def rules(context: Context) -> Mapping[str, Grade]:
    """Grade rules_kept, asked_kept, stack, stack_turns, unseen, disliked, fresh and length.

    `rules_kept` holds the items against the rules that the reply itself states, `asked_kept`
    against those that the case says the user gave: the second also sees what was misread.
    """
    own: list[str] = []
    asked: list[str] = []
    right: list[bool] = []
    wrong = ""
    checks_asked = False
    for number, turn, reply in context.replies():
        items = [item for shown in reply.items if (item := context.known(shown))]
        own += _broken(items, select_of(stack_of(reply)), number)
        expected = context.stated(number)
        if expected is not None:
            right.append(set(expected) == set(stack_of(reply)))
            if not right[-1]:
                wrong = wrong or _difference(number, expected, stack_of(reply))
        if expected or turn.allowed:
            checks_asked = True
            asked += _broken(items, select_of(expected or ()), number)
            asked += _broken(items, turn.allowed or Select(), number)
    grades = {"rules_kept": verdict(own), **_met(context), **_pages(context)}
    if checks_asked:
        grades["asked_kept"] = verdict(asked)
    if right:
        whole = len(context.trace.turns) == len(context.case.turns)
        grades["stack"] = Grade(value=float(right[-1] and whole), reason=wrong)
        grades["stack_turns"] = Grade(value=sum(right) / len(right), reason=wrong)
    return grades


def _broken(items: list[Item], select: Select, number: int) -> list[str]:
    return [f"turn {number + 1}: {i.item_id} breaks a rule" for i in items if not select.holds(i)]


def _difference(number: int, expected: Iterable[str], found: Iterable[str]) -> str:
    missing, extra = set(expected) - set(found), set(found) - set(expected)
    parts = [f"lacks {sorted(missing)}"] if missing else []
    parts += [f"has {sorted(extra)}"] if extra else []
    return f"turn {number + 1} {', '.join(parts)}"


def _met(context: Context) -> dict[str, Grade]:
    """Grade what must not come back: seen items, and disliked ones."""
    seen, disliked = set(_past(context)), set[str]()
    faults_seen: list[str] = []
    faults_disliked: list[str] = []
    for number, turn, reply in context.replies():
        seen |= set(turn.absent)
        for rule in (*(context.stated(number) or ()), *stack_of(reply)):
            attribute, sign, value = rule.split(" ", 2)
            if attribute == "item":
                seen |= {value} if sign in {"exclude", "like"} else set()
                disliked |= {value} if sign == "unlike" else set()
        shown = {item.item_id for item in reply.items}
        faults_seen += [f"turn {number + 1}: {i} was seen" for i in sorted(shown & seen)]
        faults_disliked += [
            f"turn {number + 1}: {i} was disliked" for i in sorted(shown & disliked)
        ]
    grades = {}
    if seen:
        grades["unseen"] = verdict(faults_seen)
    if disliked:
        grades["disliked"] = verdict(faults_disliked)
    return grades


def _pages(context: Context) -> dict[str, Grade]:
    """Grade whether further lists hold nothing shown before, and lists are as long as asked for."""
    shown: set[str] = set()
    repeated: list[str] = []
    uneven: list[str] = []
    checks_fresh = checks_length = False
    for number, turn, reply in context.replies():
        items = [item.item_id for item in reply.items]
        if turn.fresh:
            checks_fresh = True
            again = [i for i in items if i in shown]
            repeated += [f"turn {number + 1}: {i} was shown before" for i in again]
        if turn.n_items is not None:
            checks_length = True
            fewer = any(n.id == "notice-fewer" for n in reply.notices)
            if len(items) != turn.n_items and not (fewer or reply.kind == "question"):
                uneven.append(f"turn {number + 1}: {len(items)} items, not {turn.n_items}")
        shown |= set(items)
    grades = {}
    if checks_fresh:
        grades["fresh"] = verdict(repeated)
    if checks_length:
        grades["length"] = verdict(uneven)
    return grades


def _past(context: Context) -> list[str]:
    interactions = context.world.sources.interactions
    user = context.case.user
    if interactions is None or user not in interactions.user_ids:
        return []
    catalog = context.world.sources.catalog
    return [catalog.at(num).item_id for num in interactions.history(user)]
