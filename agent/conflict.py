"""Rules that cannot all be kept: which contradict each other, and which one to drop."""

from agent.conversation import Conversation
from tools.constraints import Constraint, ConstraintStack

_MAX_OPTIONS = 4


def contradiction(conversation: Conversation) -> tuple[Constraint, ...]:
    """Return the first two rules that no item can keep together; empty if there are none."""
    return next(iter(conversation.constraints.conflicts()), ())


def droppable(conversation: Conversation) -> list[tuple[Constraint, int]]:
    """Return the rules without any one of which something would fit, with how many items then do.

    Best first, ties in the order in which the rules were given. Empty where more than one has to go.
    """
    stack = conversation.constraints
    found = []
    for rule in stack.entries:
        rest = ConstraintStack(tuple(e for e in stack.entries if e is not rule))
        if n := n_fitting(conversation, rest):
            found.append((rule, n))
    # without a rule that hides nothing there is as little as with it
    return sorted(found, key=lambda pair: -pair[1])[:_MAX_OPTIONS]


def broken(conversation: Conversation, item_id: str) -> list[Constraint]:
    """Return the rules in force that an item does not keep.

    Values of which one is enough are taken together: an item from one of two countries breaks none.
    """
    catalog = conversation.sources.catalog
    num = catalog.num(item_id)
    stack = conversation.constraints
    found = []
    for rule in stack.entries:
        group: tuple[Constraint, ...] = (rule,)
        if rule.rule == "include" and rule.attribute != "genre":
            group = tuple(
                e for e in stack.entries if (e.attribute, e.rule) == (rule.attribute, rule.rule)
            )
        allowed = catalog.allowed(ConstraintStack(group).filter())
        if allowed is not None and num not in allowed:
            found.append(rule)
    return found


def n_fitting(conversation: Conversation, stack: ConstraintStack) -> int:
    """Return how many items of the catalogue keep all rules of a stack."""
    catalog = conversation.sources.catalog
    allowed = catalog.allowed(stack.filter())
    return len(catalog) if allowed is None else len(allowed)


def asked_about(conversation: Conversation) -> list[Constraint]:
    """Return the rules that the last reply asked to choose from, in its order; empty if none."""
    match conversation.asking:
        case "conflict":
            return list(contradiction(conversation))
        case "drop":
            return [rule for rule, _ in droppable(conversation)]
    return []
