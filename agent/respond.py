"""One turn: a message in, a Reply out, whatever the model does."""

import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage
from langchain_core.runnables import RunnableConfig
from langgraph.errors import GraphRecursionError

from agent.answer import Answer
from agent.build import Agent
from agent.conversation import Conversation, Plan
from agent.describe import describe_rule, known_title, shown_title
from agent.failure import ModelFailure
from agent.grounding import Grounded, cited_evidence, ground
from agent.middleware import past_messages
from agent.planner import make_plan
from agent.reply import (
    ConstraintOut,
    ContributionsOut,
    CultureOut,
    EvidenceOut,
    ItemOut,
    NoticeOut,
    Reply,
    ToolOut,
    UsageOut,
)
from agent.spoken_in import message_language, unlock
from agent.tokens import count_prompt
from agent.wording import planner_answer
from language.detect import normalise_tag
from language.fold import clean
from language.messages import available
from language.names import language_name
from language.script import direction
from tools import TOOLS
from tools.constraints import MAX_RULES

MAX_CHARS = 2000
"""Of a message; what follows is not read, and a notice says so."""
MAX_PASSED = 400
"""Items of a subject that are remembered as shown."""
_RECURSION = 40


class EmptyMessageError(ValueError):
    """A message without anything to read."""

    def __init__(self) -> None:
        """Say what was expected."""
        super().__init__("the message is empty; write what you would like to see")


@dataclass(slots=True)
class _Spent:
    """Tokens of a turn."""

    prompt: int = 0
    completion: int = 0
    estimated: bool = False


def respond(
    agent: Agent, conversation: Conversation, text: str, *, reply_language: str | None = None
) -> Reply:
    """Return the reply to a message; the conversation holds what the turn changed.

    Args:
        agent: The model's loop.
        conversation: Of this user; its `turn` is the number of this turn.
        text: The message as it came.
        reply_language: BCP 47 that the user asked for; by default the message's own.

    Raises:
        EmptyMessageError: If there is nothing to read.
        ValueError: If `reply_language` is no language.
    """
    start = time.perf_counter()
    _begin(conversation)
    conversation.deadline = time.monotonic() + agent.turn_seconds
    cut = text[:MAX_CHARS]
    cleaned = clean(cut)
    if not cleaned.text:
        raise EmptyMessageError
    if len(text) > MAX_CHARS:
        conversation.notice("notice-text-cut")
    if cleaned.changed:
        conversation.notice("notice-text-cleaned")
    if conversation.user_id and not conversation.past and conversation.turn == 1:
        conversation.notice("notice-user-unknown", user=conversation.user_id)
    before = conversation.spoken if conversation.past_turns else None
    tag = message_language(conversation.sources.catalog, cleaned.text, before)
    unlock(conversation, tag)
    locked = conversation.locked[0] if conversation.locked else None
    _choose_language(agent, conversation, tag, reply_language or locked)
    conversation.spoken = conversation.spoken if tag == "und" else tag
    conversation.asked = cleaned.text
    conversation.plan = plan = make_plan(conversation, cleaned.text, tag)
    conversation.asking = "nothing"
    if plan.answer_in:
        _switch(agent, conversation, plan.answer_in)
    spent = _Spent()
    given = conversation.constraints.given
    answer = _answer(agent, conversation, cleaned.text, spent)
    stack = conversation.constraints
    if stack.given > given and len(stack.entries) == MAX_RULES:
        conversation.notice("notice-rules-full")
    reply = _reply(agent, conversation, answer, spent)
    reply.usage.seconds = round(time.perf_counter() - start, 4)
    conversation.past_turns.append((cleaned.text, reply.text))
    _remember(conversation, plan, reply)
    return reply


def _remember(conversation: Conversation, plan: Plan, reply: Reply) -> None:
    """Keep what later messages may refer to."""
    if reply.items:
        conversation.shown = [item.item_id for item in reply.items]
        conversation.last_reasons = {item.item_id: item.reasons for item in reply.items}
        conversation.listed_in = conversation.turn
        passed = dict.fromkeys([*conversation.passed, *conversation.shown])
        conversation.passed = list(passed)[-MAX_PASSED:]
        conversation.focus = reply.items[0].item_id if len(reply.items) == 1 else None
    elif plan.item_ids:
        conversation.focus = plan.item_ids[0]


def _begin(conversation: Conversation) -> None:
    conversation.notices = []
    conversation.tool_uses = []
    conversation.messages = []
    conversation.candidates = {}
    conversation.model_calls = 0
    conversation.prompt_parts = {}
    conversation.model_ran = False
    conversation.repairing = False


def _choose_language(
    agent: Agent, conversation: Conversation, tag: str, wanted: str | None
) -> None:
    """Set the reply language: the one asked for, else the message's, else the conversation's.

    The planner writes only languages that have a message file, a model writes any.
    """
    language = normalise_tag(wanted) if wanted else tag
    if language == "und":
        return
    if language in available() or not agent.is_planner:
        conversation.reply_language = language
        return
    _reply_in_english(conversation, language)


def _switch(agent: Agent, conversation: Conversation, wanted: str) -> None:
    """Answer in another language from now on; the letters stay those the user writes."""
    spoken = conversation.spoken
    if spoken.split("-")[0] == wanted:
        wanted = spoken
    conversation.locked = (wanted, spoken)
    _choose_language(agent, conversation, wanted, None)


def _reply_in_english(conversation: Conversation, instead_of: str) -> None:
    conversation.reply_language = "en"
    conversation.notice(
        "notice-language",
        language=_language_called(instead_of),
        reply=language_name("en", "en"),
    )


def _language_called(tag: str) -> str:
    name = language_name(tag, "en")
    return f"{name} in Latin letters" if tag.endswith("-Latn") else name


def _answer(agent: Agent, conversation: Conversation, text: str, spent: _Spent) -> Answer:
    """Return a grounded answer: the model's, mended once if need be, or the planner's."""
    thread = uuid.uuid4().hex
    try:
        messages = [*past_messages(conversation), HumanMessage(text)]
        given = _run(agent, conversation, thread, messages, spent)
        checked = _checked(conversation, given, text)
        if agent.is_planner:
            return checked.answer
        if checked.problems and _worth_mending(checked):
            conversation.repairing = True
            problems = "\n".join(f"- {p}" for p in checked.problems[:8])
            message = HumanMessage(
                agent.prompts.render(
                    "repair",
                    problems=problems,
                    reply_language=_language_called(conversation.reply_language),
                )
            )
            given = _run(agent, conversation, thread, [message], spent)
            checked = _checked(conversation, given, text)
        answer = _usable(conversation, checked)
        conversation.asking = "nothing"  # what the planner would have asked was not said
        return answer
    except ModelFailure as failure:
        return _fallback(conversation, failure)
    except GraphRecursionError:
        return _fallback(conversation, ModelFailure("model-limit"))
    finally:
        state = agent.graph.get_state(RunnableConfig(configurable={"thread_id": thread}))
        conversation.messages = list(state.values.get("messages", ()))
        agent.checkpointer.delete_thread(thread)


def _run(
    agent: Agent,
    conversation: Conversation,
    thread: str,
    messages: Sequence[BaseMessage],
    spent: _Spent,
) -> Answer | None:
    """Return what the model handed in; None if it ended without an answer that can be read."""
    config = RunnableConfig(configurable={"thread_id": thread}, recursion_limit=_RECURSION)
    state = agent.graph.invoke(
        {"messages": list(messages)}, config=config, context=conversation, durability="sync"
    )
    # the thread's messages, so on a repair those of the first run are among them
    used = [m.usage_metadata for m in state["messages"] if isinstance(m, AIMessage)]
    spent.prompt = sum(u["input_tokens"] for u in used if u)
    spent.completion = sum(u["output_tokens"] for u in used if u)
    if conversation.model_ran and not spent.prompt:  # many local servers do not count
        counted = count_prompt(state["messages"], TOOLS, agent.model_name)
        spent.prompt, spent.estimated = counted.tokens, True
    answer = state.get("structured_response")
    return answer if isinstance(answer, Answer) else None


def _checked(conversation: Conversation, answer: Answer | None, asked: str) -> Grounded:
    if answer is None:
        empty = Answer(kind="answer", text="")
        return Grounded(empty, ["there was no Answer that could be read; call the tool Answer"])
    return ground(conversation, answer, asked)


def _worth_mending(checked: Grounded) -> bool:
    """Whether another call of the model is worth its time.

    A single reason without support is dropped without asking; an answer that is unreadable, in the
    wrong language, or loses items or its opening is given back.
    """
    bare = [c for c in checked.answer.items if not c.reasons]
    return (
        checked.wrong_language
        or checked.invented
        or not checked.answer.text
        or len(bare) * 2 > len(checked.answer.items)
    )


def _usable(conversation: Conversation, checked: Grounded) -> Answer:
    """Return the checked answer, or fail if too little of it stands."""
    answer = checked.answer
    if checked.wrong_language:
        raise ModelFailure("model-language")
    completed = _completed(conversation, answer)
    if answer.kind == "recommendation" and not completed.items:
        raise ModelFailure("model-invented" if checked.invented else "model-unreadable")
    if not answer.text and not answer.items:
        raise ModelFailure("model-unreadable")
    if checked.problems:
        conversation.notice("notice-model-dropped")
    return completed


def _completed(conversation: Conversation, answer: Answer) -> Answer:
    """Give the planner's reasons to items that lost all their own, and its opening if that is gone."""
    if not answer.items:
        return answer
    own = {c.item_id: c for c in _planned(conversation).items}
    items = [c if c.reasons else own.get(c.item_id, c) for c in answer.items]
    text = answer.text or conversation.words.say("intro", count=len(items))
    # an item without one supported reason is no recommendation that can be explained
    stands = [c for c in items if c.reasons]
    return Answer(kind=answer.kind, text=text, evidence=answer.evidence, items=stands)


def _planned(conversation: Conversation) -> Answer:
    assert conversation.plan is not None, "a turn begins with a plan"
    return planner_answer(conversation, conversation.plan)


def _fallback(conversation: Conversation, failure: ModelFailure) -> Answer:
    if conversation.reply_language not in available():
        _reply_in_english(conversation, conversation.reply_language)
    reason = conversation.words.say(failure.why)
    conversation.notice("notice-model-failed", reason=reason)
    return _planned(conversation)


def _reply(agent: Agent, conversation: Conversation, answer: Answer, spent: _Spent) -> Reply:
    words = conversation.words
    items = _items_out(conversation, answer)
    evidence = cited_evidence(conversation, answer)
    return Reply(
        kind=answer.kind,
        language=conversation.reply_language,
        direction=direction(conversation.reply_language),
        text=_full_text(conversation, answer, items),
        items=items,
        evidence={
            key: EvidenceOut(
                tool=e.tool, item_id=e.item_id, field=e.field, value=e.value, source=e.source
            )
            for key, e in evidence.items()
        },
        constraints=[
            ConstraintOut(
                id=c.id,
                kind=c.kind,
                value=c.value,
                turn=c.turn,
                text=describe_rule(conversation, c),
            )
            for c in conversation.constraints.entries
        ],
        culture=CultureOut(
            market=conversation.market if conversation.culture else None,
            how=conversation.market_how if conversation.culture else "none",
        ),
        notices=[
            NoticeOut(id=n.message_id, text=words.say(n.message_id, **n.values))
            for n in conversation.notices
        ],
        usage=UsageOut(
            model=agent.model_name,
            model_calls=conversation.model_calls,
            prompt_tokens=spent.prompt,
            completion_tokens=spent.completion,
            prompt_parts=conversation.prompt_parts,
            estimated=spent.estimated,
            tools=[
                ToolOut(name=t.name, seconds=round(t.seconds, 5)) for t in conversation.tool_uses
            ],
        ),
    )


def _items_out(conversation: Conversation, answer: Answer) -> list[ItemOut]:
    words = conversation.words
    catalog = conversation.sources.catalog
    parts = {
        catalog.at(entry.item_num).item_id: entry.contributions
        for candidates in conversation.candidates.values()
        for entry in candidates.ranked
    }
    items = []
    for place, choice in enumerate(answer.items, start=1):
        item = catalog.item(choice.item_id)
        scored = parts.get(choice.item_id)
        contributions = ContributionsOut(
            relevance=scored.relevance if scored else 0.0,
            taste=scored.taste if scored else 0.0,
            culture=scored.culture if scored else 0.0,
            novelty=scored.novelty if scored else 0.0,
            diversity=scored.diversity if scored else 0.0,
        )
        items.append(
            ItemOut(
                item_id=item.item_id,
                rank=place,
                title=known_title(item, words),
                title_original=item.title_original,
                title_latin=item.title_latin,
                score=round(scored.score, 6) if scored else 0.0,
                contributions=contributions,
                reasons=choice.reasons,
                facts=item.facts(),
            )
        )
    return items


def _full_text(conversation: Conversation, answer: Answer, items: list[ItemOut]) -> str:
    """Return the opening, the list, one item a line, and what the answer says after its first line."""
    words = conversation.words
    opening, _, question = answer.text.partition("\n") if items else (answer.text, "", "")
    lines = [opening] if opening else []
    for item in items:
        reasons = words.joined([reason.text for reason in item.reasons])
        title = shown_title(conversation.sources.catalog.item(item.item_id), words)
        year = item.facts.get("year")
        if year is None:
            lines.append(
                words.say("item-without-year", rank=item.rank, title=title, reasons=reasons)
            )
        else:
            lines.append(
                words.say("item", rank=item.rank, title=title, year=str(year), reasons=reasons)
            )
    if question:
        lines.append(question)
    return "\n".join(lines)
