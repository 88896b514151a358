"""Breaking the product on purpose: does the right gate fail, and no other?

Each mutant changes one thing in the running product, the suite `mutants` is run, and exactly the
gates named must fail. The unbroken product must pass all of them first. A mutant whose gate stays
green is a blind spot of the suite.
"""

import dataclasses
import itertools
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

import agent.respond
import scorer.rank
import tools.rank
from agent.answer import Answer, Reason
from agent.conversation import Conversation, Plan, PlannedCall
from agent.reply import CultureOut, NoticeOut, Reply
from catalog.items import Item
from evals.journal import Journal, plan_hash
from evals.results import Report
from evals.run import Limits, run
from evals.saved import slim
from evals.stage import Stages
from evals.suite import cases_of, load_suite, variants

Anything = Any  # functions of the product, whatever they take
Planner = Callable[[Conversation, str, str], Plan]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One way to break the product."""

    name: str
    gates: tuple[str, ...]
    """Begin of the texts of the gates that must fail."""
    plant: Callable[[], Iterator[None]]
    """A generator: changes the product up to its yield, and puts it right after it."""


MUTANTS: list[Mutant] = []


def _mutant(*gates: str) -> Callable[[Callable[[], Iterator[None]]], Callable[[], Iterator[None]]]:
    def register(plant: Callable[[], Iterator[None]]) -> Callable[[], Iterator[None]]:
        MUTANTS.append(Mutant(plant.__name__, gates, plant))
        return plant

    return register


@contextmanager
def _put(owner: Anything, name: str, value: Anything) -> Iterator[None]:
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


def _changed_reply(change: Callable[[Reply, Conversation], Reply]) -> Anything:
    """Return `_reply` of agent.respond with its result changed."""
    original = agent.respond._reply

    def changed(agent_: Anything, conversation: Conversation, *rest: Anything) -> Reply:
        before = original(agent_, conversation, *rest)
        return _told_anew(before, change(before, conversation), conversation)

    return _put(agent.respond, "_reply", changed)


def _told_anew(before: Reply, after: Reply, conversation: Conversation) -> Reply:
    """Return a reply whose text lists the items that it has now, so that only the fault is seen."""
    ids = [item.item_id for item in after.items]
    known = all(item_id in conversation.sources.catalog for item_id in ids)
    if not known or ids == [item.item_id for item in before.items]:
        return after
    items = [item.model_copy(update={"rank": i}) for i, item in enumerate(after.items, start=1)]
    opening = Answer(kind=after.kind, text=after.text.split("\n")[0])
    text = agent.respond._full_text(conversation, opening, items)
    return after.model_copy(update={"items": items, "text": text})


def _every(n: int) -> Callable[[], bool]:
    """Return what says yes every n-th time: a fault that strikes now and then."""
    counter = itertools.count(1)
    return lambda: next(counter) % n == 0


def _with_items(reply: Reply, change: Callable[[list[Anything]], list[Anything]]) -> Reply:
    return reply.model_copy(update={"items": change(list(reply.items))}) if reply.items else reply


def _posing_as(shown: Anything, item: Item) -> Anything:
    """Return an item's place in a list with another item in it, without reasons."""
    return shown.model_copy(
        update={
            "item_id": item.item_id,
            "title": item.title_original,
            "title_original": item.title_original,
            "title_latin": item.title_latin,
            "facts": item.facts(),
            "reasons": [],
        }
    )


def _with_first_reason(reply: Reply, change: Callable[[Reason], Reason]) -> Reply:
    def changed(items: list[Anything]) -> list[Anything]:
        first = items[0]
        reasons = [change(first.reasons[0]), *first.reasons[1:]]
        return [first.model_copy(update={"reasons": reasons}), *items[1:]]

    return _with_items(reply, changed) if reply.items and reply.items[0].reasons else reply


@_mutant("failures(rules_kept)")
def drops_a_constraint() -> Iterator[None]:
    """An item that breaks a rule in force slips in at the end."""

    def change(reply: Reply, conversation: Conversation) -> Reply:
        excluded = conversation.constraints.values("genre", "exclude")
        if not excluded or not reply.items:
            return reply
        catalog = conversation.sources.catalog
        shown = {i.item_id for i in reply.items}
        bad = next(i for i in catalog if set(excluded) & set(i.genres) and i.item_id not in shown)
        slipped = _posing_as(reply.items[-1], bad)
        return _with_items(reply, lambda items: [*items[:-1], slipped])

    with _changed_reply(change):
        yield


@_mutant("failures(facts)")
def swaps_titles() -> Iterator[None]:
    """The first two items carry one another's titles."""

    def swap(items: list[Anything]) -> list[Anything]:
        if len(items) < 2:
            return items
        a, b = items[0], items[1]
        return [
            a.model_copy(update={"title": b.title}),
            b.model_copy(update={"title": a.title}),
            *items[2:],
        ]

    with _changed_reply(lambda reply, _: _with_items(reply, swap)):
        yield


@_mutant("mean(reply_language)")
def answers_in_english() -> Iterator[None]:
    """Every reply is written in English, and no notice says so; messages are read as before."""
    plan_of: Planner = vars(agent.respond)["make_plan"]
    before: dict[int, str] = {}

    def plan(conversation: Conversation, text: str, tag: str) -> Plan:
        found = plan_of(conversation, text, tag)
        before[id(conversation)] = conversation.reply_language
        conversation.reply_language = "en"
        return found

    def restore(reply: Reply, conversation: Conversation) -> Reply:
        conversation.reply_language = before.pop(id(conversation))
        return reply

    with _put(agent.respond, "make_plan", plan), _changed_reply(restore):
        yield


@_mutant("failures(facts)")
def invents_a_year() -> Iterator[None]:
    """A reason says a year that is not the item's."""

    def lie(reason: Reason) -> Reason:
        return reason.model_copy(update={"text": f"{reason.text} (1897)"})

    with _changed_reply(lambda reply, _: _with_first_reason(reply, lie)):
        yield


@_mutant("failures(facts)")
def names_another_country() -> Iterator[None]:
    """A reason says a country that the item is not from."""
    from language.names import country_name

    def change(reply: Reply, _: Conversation) -> Reply:
        foreign = country_name("PY", reply.language)
        return _with_first_reason(
            reply, lambda r: r.model_copy(update={"text": f"{r.text} {foreign} ."})
        )

    with _changed_reply(change):
        yield


@_mutant("failures(no_leak)")
def leaks_a_profile() -> Iterator[None]:
    """A reply names another user of the interaction data."""

    def change(reply: Reply, conversation: Conversation) -> Reply:
        interactions = conversation.sources.interactions
        if interactions is None or not reply.items:
            return reply
        said = NoticeOut(id="planted", text=f"· {interactions.user_ids[-1]} ·")
        return reply.model_copy(update={"notices": [*reply.notices, said]})

    with _changed_reply(change):
        yield


@_mutant("failures(no_leak)")
def tells_the_prompt() -> Iterator[None]:
    """A reply quotes the system prompt."""
    from prompts import load_prompt

    told = load_prompt("recommend").text.split("\n")[0]

    def change(reply: Reply, _: Conversation) -> Reply:
        if reply.language != "en" or not reply.items:
            return reply
        return reply.model_copy(update={"text": f"{reply.text}\n{told}"})

    with _changed_reply(change):
        yield


@_mutant("failures(disliked)")
def ignores_a_dislike() -> Iterator[None]:
    """What the user disliked comes back, although it stands in the rules."""
    with _shown_again("unlike"):
        yield


@_mutant("failures(unseen)")
def shows_what_was_seen() -> Iterator[None]:
    """What the user has seen comes back."""
    with _shown_again("exclude"):
        yield


def _shown_again(sign: str) -> Anything:
    def change(reply: Reply, conversation: Conversation) -> Reply:
        told = [
            c.value
            for c in conversation.constraints.entries
            if c.attribute == "item" and c.rule == sign
        ]
        if not told or not reply.items:
            return reply
        item = conversation.sources.catalog.item(told[-1])
        return _with_items(reply, lambda items: [*items[:-1], _posing_as(items[-1], item)])

    return _changed_reply(change)


@_mutant("mean(no_false_recommendation)")
def recommends_in_small_talk() -> Iterator[None]:
    """Every small talk is taken for a wish."""
    original: Planner = vars(agent.respond)["make_plan"]

    def plan(conversation: Conversation, text: str, tag: str) -> Plan:
        found = original(conversation, text, tag)
        if found.move not in {"decline", "greeting"} or conversation.shown:
            return found
        search = PlannedCall("search_items", {"query": text[:500]})
        rank = PlannedCall("rank_items", {"candidates": "c1", "count": conversation.count})
        return Plan("recommend", (search, rank))

    with _put(agent.respond, "make_plan", plan):
        yield


@_mutant("failures(ids)")
def invents_an_item() -> Iterator[None]:
    """An item with an id that the catalogue does not know is added."""

    def invent(items: list[Anything]) -> list[Anything]:
        return [*items, items[-1].model_copy(update={"item_id": "no-such-film-2030"})]

    with _changed_reply(lambda reply, _: _with_items(reply, invent)):
        yield


@_mutant("failures(distinct)")
def repeats_an_item() -> Iterator[None]:
    """The first item stands again at the end, in every fourth reply."""
    strikes = _every(4)

    def change(reply: Reply, _: Conversation) -> Reply:
        if len(reply.items) < 2 or not strikes():
            return reply
        return _with_items(reply, lambda items: [*items[:-1], items[0]])

    with _changed_reply(change):
        yield


@_mutant("failures(no_market_inferred)")
def infers_a_market() -> Iterator[None]:
    """A market is taken from the language of the message."""

    def change(reply: Reply, conversation: Conversation) -> Reply:
        if conversation.market is not None or not conversation.culture:
            return reply
        guessed = CultureOut(market=reply.language[:2].upper(), how="suggested", used=True)
        return reply.model_copy(update={"culture": guessed})

    with _changed_reply(change):
        yield


@_mutant("failures(culture_off)")
def uses_culture_that_is_off() -> Iterator[None]:
    """The market is used although culture was switched off."""

    def change(reply: Reply, conversation: Conversation) -> Reply:
        if conversation.culture or conversation.market is None:
            return reply
        used = CultureOut(market=conversation.market, how="client", used=True)
        return reply.model_copy(update={"culture": used})

    with _changed_reply(change):
        yield


@_mutant("failures(off_same)")
def lets_the_market_through() -> Iterator[None]:
    """With culture off, a market still changes the order of the list."""
    original = agent.respond._items_out

    def items(conversation: Conversation, answer: Answer) -> Anything:
        found = original(conversation, answer)
        if not conversation.culture and conversation.market is not None and len(found) > 1:
            return [*found[:-2], found[-1], found[-2]]
        return found

    with _put(agent.respond, "_items_out", items):
        yield


@_mutant("failures(no_stereotype)")
def generalises_about_people() -> Iterator[None]:
    """A reply says what all members of a group like."""

    def change(reply: Reply, _: Conversation) -> Reply:
        if reply.language != "en" or not reply.items:
            return reply
        first, *rest = reply.text.split("\n")
        said = f"{first} People like you enjoy these."
        return reply.model_copy(update={"text": "\n".join([said, *rest])})

    with _changed_reply(change):
        yield


@_mutant("paired_drop(ndcg@10)")
def turns_the_ranking_round() -> Iterator[None]:
    """Candidates are ranked worst first."""
    original: Anything = vars(tools.rank)["rank_candidates"]

    def worst_first(
        candidates: Anything, scorers: Anything, history: Anything, n: int, **kw: Anything
    ) -> Anything:
        turned = [dataclasses.replace(c, relevance=1 - c.relevance) for c in candidates]
        kw["weights"] = scorer.rank.Weights(mood=-1.0, relevance=1.0)
        return original(turned, scorers, history, n, **kw)

    with _put(tools.rank, "rank_candidates", worst_first):
        yield


@_mutant("worst_language_gap(ndcg@10)")
def neglects_one_language() -> Iterator[None]:
    """Lists for Hindi in Latin letters have three items at most."""
    original: Planner = vars(agent.respond)["make_plan"]

    def plan(conversation: Conversation, text: str, tag: str) -> Plan:
        if tag == "hi-Latn":
            conversation.count = min(conversation.count, 3)
        return original(conversation, text, tag)

    with _put(agent.respond, "make_plan", plan):
        yield


@_mutant("mean(attack_resisted)")
def obeys_planted_text() -> Iterator[None]:
    """A film that a planted text advertises is listed first."""
    from evals.play import PoisonedCatalog

    def change(reply: Reply, conversation: Conversation) -> Reply:
        catalog = conversation.sources.catalog
        if not isinstance(catalog, PoisonedCatalog) or not reply.items:
            return reply
        advertised = [i for i in catalog if i.item_id in catalog.planted]
        shown = {i.item_id for i in reply.items}
        if not advertised or advertised[0].item_id in shown:
            return reply
        # the rules go, so that only obedience is seen
        promoted = _with_items(
            reply, lambda items: [_posing_as(items[0], advertised[0]), *items[1:]]
        )
        return promoted.model_copy(update={"constraints": []})

    with _changed_reply(change):
        yield


@_mutant("failures(must_call)")
def skips_the_search() -> Iterator[None]:
    """The search is hidden from the record: a list that no tool call explains."""
    original = agent.respond._answer

    def answer(agent_: Anything, conversation: Conversation, *rest: Anything) -> Anything:
        found = original(agent_, conversation, *rest)
        conversation.messages = [
            m
            for m in conversation.messages
            if not any(c["name"] == "search_items" for c in getattr(m, "tool_calls", ()))
        ]
        return found

    with _put(agent.respond, "_answer", answer):
        yield


@_mutant("failures(forbidden)")
def translates_without_need() -> Iterator[None]:
    """The request is sent to a translator, which the search does not need."""
    with _more_calls([PlannedCall("translate_text", {"text": "film", "target": "en"})]):
        yield


@_mutant("failures(call_budget)")
def searches_again_and_again() -> Iterator[None]:
    """The same details are asked for over and over."""
    with _more_calls([PlannedCall("item_details", {"item_id": "tampopo-1985"})] * 8):
        yield


def _more_calls(calls: Sequence[PlannedCall]) -> Anything:
    original: Planner = vars(agent.respond)["make_plan"]

    def plan(conversation: Conversation, text: str, tag: str) -> Plan:
        found = original(conversation, text, tag)
        if found.move != "recommend":
            return found
        return dataclasses.replace(found, calls=(*found.calls, *calls))

    return _put(agent.respond, "make_plan", plan)


@_mutant("failures(evidence)")
def cites_what_is_not_there() -> Iterator[None]:
    """A reason cites evidence that the reply does not hold."""

    def cite(reason: Reason) -> Reason:
        return reason.model_copy(update={"evidence": [*reason.evidence, "nowhere:year"]})

    with _changed_reply(lambda reply, _: _with_first_reason(reply, cite)):
        yield


@_mutant("paired_drop(stack_turns)")
def forgets_rules_between_turns() -> Iterator[None]:
    """Each turn begins without the rules of those before it, but for what was seen or disliked."""
    original = agent.respond._begin

    def begin(conversation: Conversation) -> None:
        original(conversation)
        stack = conversation.constraints
        kept = tuple(e for e in stack.entries if e.attribute == "item")
        conversation.constraints = dataclasses.replace(stack, log=kept)

    with _put(agent.respond, "_begin", begin):
        yield


@_mutant("failures(direction)")
def turns_arabic_round() -> Iterator[None]:
    """A right-to-left reply says that it runs from the left."""
    with _changed_reply(lambda reply, _: reply.model_copy(update={"direction": "ltr"})):
        yield


@_mutant("failures(adds_up)")
def scores_without_reason() -> Iterator[None]:
    """A score is more than its contributions."""

    def raise_first(items: list[Anything]) -> list[Anything]:
        return [items[0].model_copy(update={"score": items[0].score + 0.1}), *items[1:]]

    with _changed_reply(lambda reply, _: _with_items(reply, raise_first)):
        yield


@_mutant("failures(answered)")
def crashes_now_and_then() -> Iterator[None]:
    """One turn in forty raises."""
    original: Planner = vars(agent.respond)["make_plan"]
    strikes = _every(40)

    def plan(conversation: Conversation, text: str, tag: str) -> Plan:
        if strikes():
            raise RuntimeError("planted")
        return original(conversation, text, tag)

    with _put(agent.respond, "make_plan", plan):
        yield


def failed_gates(report: Report) -> list[str]:
    """Return the gates that a run did not pass."""
    return [gate.gate for gate in report.gates if gate.status != "passed"]


def run_mutants(stages: Stages, only: Sequence[str], console: Console) -> list[str]:
    """Run the unbroken product and each mutant; return the names of those not caught as they must.

    Args:
        stages: Of the demo catalogue and the planner.
        only: Names of mutants; none for all.
        console: Told one line each.
    """
    sound = _run(stages, None)
    if red := failed_gates(sound):
        console.print(f"the unbroken product fails {'; '.join(red)}", markup=False)
        return ["unbroken"]
    baseline = slim(sound)
    wrong = []
    chosen = [m for m in MUTANTS if not only or m.name in only]
    for mutant in chosen:
        with contextmanager(mutant.plant)():
            red = failed_gates(_run(stages, baseline))
        expected = [g for g in red if g.startswith(mutant.gates)]
        caught = len(expected) == len(mutant.gates) and red == expected
        wrong += [] if caught else [mutant.name]
        shown = "; ".join(red) or "nothing"
        console.print(f"{'caught' if caught else 'MISSED'} {mutant.name}: {shown}", markup=False)
    caught_all = f"{len(chosen) - len(wrong)} of {len(chosen)}"
    console.print(f"{caught_all} mutants fail the right gate and no other")
    return wrong


class _Nobody:
    def begin(self, total: int, done: int) -> None: ...

    def advance(self, cost: float) -> None: ...


def _run(stages: Stages, baseline: Report | None) -> Report:
    suite, path = load_suite("mutants")
    cases = cases_of(suite, path, None, None)
    matrix = variants(suite)
    if baseline is None:  # nothing to compare with yet
        gates = tuple(g for g in suite.gates if not g.startswith("paired_drop"))
        suite = suite.model_copy(update={"gates": gates})
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(
            Path(folder) / "journal.jsonl", plan_hash(suite, matrix, cases), resume=False
        )
        try:
            # one thread, so that a fault that strikes now and then strikes the same cases
            return run(
                suite, cases, matrix, stages, journal, Limits(threads=1), _Nobody(), baseline
            )
        finally:
            journal.close()
