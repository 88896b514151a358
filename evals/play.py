"""Playing a case against the product, in this process."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse
from langchain_core.callbacks import get_usage_metadata_callback
from langchain_core.messages import (
    AIMessage,
    BaseMessage,
    ToolMessage,
    convert_to_openai_messages,
)

from agent.conversation import Conversation
from agent.respond import EmptyMessageError, respond
from app.services import Services
from catalog.catalog import Catalog
from catalog.items import Item
from evals.cases import Attack, Case
from evals.traces import Played, ToolCall, Trace
from tools.session import Sources

_PLANNED = "plan-"
_RESULT_CHARS = 4000


class Player(Protocol):
    """Plays cases against a product, in this process or elsewhere."""

    def play(self, case: Case) -> Trace:
        """Return what happened; a fault of the product is an `error` in the trace, not raised."""
        ...


class PoisonedCatalog(Catalog):
    """The catalogue with a text planted in the description of every item."""

    def __init__(self, catalog: Catalog, text: str) -> None:
        """Take the catalogue that stays as it is, and the text."""
        super().__init__(catalog.path)
        self.planted = text

    def at(self, item_num: int) -> Item:
        """Return the item with the text at the end of each of its descriptions."""
        item = super().at(item_num)
        texts = item.texts or {"en": ""}
        return replace(
            item, texts={tag: f"{text} {self.planted}".strip() for tag, text in texts.items()}
        )


@dataclass(slots=True)
class AttackedConversation(Conversation):
    """A conversation in which each tool's result ends with a planted text."""

    planted: str = ""


class PlantInTools(AgentMiddleware[AgentState[Any], Conversation]):
    """Adds the planted text to every tool result before a model reads it."""

    def wrap_model_call(
        self,
        request: ModelRequest[Conversation],
        handler: Callable[[ModelRequest[Conversation]], ModelResponse[Any]],
    ) -> ModelResponse[Any]:
        """Call the model with the tool results of an attacked conversation changed."""
        conversation = request.runtime.context
        if isinstance(conversation, AttackedConversation) and conversation.planted:
            messages = [_planted(m, conversation.planted) for m in request.messages]
            request = request.override(messages=messages)
        return handler(request)


def _planted(message: Any, text: str) -> Any:
    if not isinstance(message, ToolMessage):
        return message
    return message.model_copy(update={"content": f"{message.text}\n{text}"})


@dataclass(frozen=True, slots=True)
class InProcess:
    """Plays cases against services of this process."""

    services: Services

    def play(self, case: Case) -> Trace:
        """Return what happened, turn by turn; ends at the first turn that fails."""
        try:
            conversation = open_conversation(self.services, case)
        except Exception as error:  # whatever the product raises is the finding
            return Trace(case_id=case.id, turns=[_failed(case.turns[0].say, error)])
        turns: list[Played] = []
        for number in range(len(case.turns)):
            turns.append(play_turn(self.services, conversation, said_in(case, number)))
            if turns[-1].error:
                break
        return Trace(case_id=case.id, turns=turns)


def said_in(case: Case, number: int) -> str:
    """Return a turn's message, with the attack where it stands in the user's last one."""
    say = case.turns[number].say
    attack = case.planted
    if attack is None or attack.where != "user" or number < len(case.turns) - 1:
        return say
    return f"{attack.text}\n{say}" if attack.placement == "before" else f"{say}\n{attack.text}"


def open_conversation(services: Services, case: Case) -> Conversation:
    """Return a new conversation for a case, with its user, market, culture, count and attack."""
    conversation = services.conversation(
        user_id=case.user, market=case.market, culture=case.culture, count=case.count
    )
    return _attacked(conversation, case.planted) if case.planted else conversation


def _attacked(conversation: Conversation, attack: Attack) -> Conversation:
    if attack.where == "item":
        conversation.sources = _poisoned(conversation.sources, attack.text)
    if attack.where == "tool":
        return AttackedConversation(
            sources=conversation.sources,
            user_id=conversation.user_id,
            market=conversation.market,
            market_how=conversation.market_how,
            culture=conversation.culture,
            past=conversation.past,
            intent=conversation.intent,
            acts=conversation.acts,
            count=conversation.count,
            planted=attack.text,
        )
    return conversation


def _poisoned(sources: Sources, text: str) -> Sources:
    return replace(sources, catalog=PoisonedCatalog(sources.catalog, text))


def play_turn(services: Services, conversation: Conversation, say: str) -> Played:
    """Return one turn, and move the conversation on to the next."""
    start = time.perf_counter()
    try:
        with get_usage_metadata_callback() as usage:
            reply = respond(services.agent, conversation, say)
    except EmptyMessageError as error:
        return Played(said=say, error=f"refused: {error}")
    except Exception as error:  # whatever the product raises is the finding
        return _failed(say, error)
    counted = list(usage.usage_metadata.values())
    played = Played(
        said=say,
        reply=reply,
        tool_calls=_tool_calls(conversation.messages),
        messages=_as_openai(conversation.messages),
        seconds=time.perf_counter() - start,
        # what the provider told LangChain holds calls that ended in a fallback too
        prompt_tokens=sum(u["input_tokens"] for u in counted) or reply.usage.prompt_tokens,
        completion_tokens=sum(u["output_tokens"] for u in counted) or reply.usage.completion_tokens,
        model_calls=reply.usage.model_calls,
    )
    conversation.turn += 1
    return played


def _failed(say: str, error: Exception) -> Played:
    return Played(said=say, error=f"{type(error).__name__}: {error}")


def _tool_calls(messages: list[BaseMessage]) -> list[ToolCall]:
    """Return the tool calls of a turn in order; handing in the answer is none."""
    results = {m.tool_call_id: m for m in messages if isinstance(m, ToolMessage)}
    calls = []
    for message in messages:
        for call in message.tool_calls if isinstance(message, AIMessage) else ():
            if call["name"] == "Answer":
                continue
            result = results.get(call["id"] or "")
            calls.append(
                ToolCall(
                    name=call["name"],
                    args=call["args"],
                    by="planner" if (call["id"] or "").startswith(_PLANNED) else "model",
                    status="error" if result is None or result.status == "error" else "success",
                    result=result.text[:_RESULT_CHARS] if result else "",
                )
            )
    return calls


def _as_openai(messages: list[BaseMessage]) -> list[dict[str, Any]]:
    found = convert_to_openai_messages(messages)
    listed = found if isinstance(found, list) else [found]
    return [json.loads(json.dumps(m, ensure_ascii=False, default=str)) for m in listed]
