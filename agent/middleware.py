"""What surrounds the model in a turn: prefetch, limits, failures, timing."""

import contextvars
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future, wait
from functools import partial
from threading import Thread
from typing import Any, cast

from langchain.agents.middleware import AgentMiddleware, AgentState, ModelRequest, ModelResponse
from langchain.agents.middleware.types import ToolCallRequest
from langchain.tools import ToolRuntime
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage, ToolCall, ToolMessage
from langgraph.errors import GraphBubbleUp
from langgraph.runtime import Runtime
from langgraph.types import Command

from agent.answer import Answer
from agent.arguments import repaired
from agent.conversation import Conversation, PlannedCall, ToolUse
from agent.demonstrate import nearest, rendered
from agent.failure import ModelFailure, failure_of
from agent.model import PlannerModel
from agent.tokens import count_parts
from language.names import country_name, language_name
from prompts import PromptSet
from tools import TOOLS
from tools.errors import ToolError
from tools.update_constraints import describe as describe_rules
from tools.update_constraints import update_constraints

MAX_MODEL_CALLS = 4
"""In one turn, the repair counted in."""

N_EXAMPLES = 2
"""Demonstrations in a prompt."""
_REPEATED = (
    "You have called this with the same arguments: the result stands above. Hand in Answer now, "
    "with what the tools returned."
)
_PAST_CHARS = 300
"""Of each message of an old turn: enough to know what "those" means."""

_TOOLS = {tool.name: tool for tool in TOOLS}


class TurnMiddleware(AgentMiddleware[AgentState[Any], Conversation]):
    """Runs the planner's calls before the model, and stands between the model and the rest."""

    def __init__(self, prompts: PromptSet) -> None:
        """Take the prompts to use."""
        super().__init__()
        self._prompts = prompts

    def before_agent(
        self, state: AgentState[Any], runtime: Runtime[Conversation]
    ) -> dict[str, Any] | None:
        """Make the planner's tool calls, as messages that look as if the model had made them."""
        conversation = runtime.context
        if conversation.repairing or conversation.plan is None or not conversation.plan.calls:
            return None
        calls: list[ToolCall] = []
        results: list[ToolMessage] = []
        for planned in conversation.plan.calls:
            call = ToolCall(
                name=planned.name,
                args=planned.args,
                id=f"plan-{uuid.uuid4().hex[:8]}",
                type="tool_call",
            )
            calls.append(call)
            results.append(_made(planned, call, state, runtime))
        return {"messages": [AIMessage(content="", tool_calls=calls), *results]}

    def wrap_model_call(
        self,
        request: ModelRequest[Conversation],
        handler: Callable[[ModelRequest[Conversation]], ModelResponse[Any]],
    ) -> ModelResponse[Any]:
        """Bind the planner, or call a model within limits and turn its failures into one kind.

        Raises:
            ModelFailure: If the model cannot be used.
        """
        conversation = request.runtime.context
        if isinstance(request.model, PlannerModel):
            return handler(request.override(model=request.model.bound_to(conversation), tools=[]))
        if conversation.model_calls >= MAX_MODEL_CALLS:
            raise ModelFailure("model-limit")
        conversation.model_calls += 1
        system = system_prompt(conversation, self._prompts)
        request = request.override(system_message=SystemMessage("\n".join(system.values())))
        if conversation.model_calls >= MAX_MODEL_CALLS - 1 or conversation.repairing:
            # small models go on calling tools for ever: at the end only the answer is on offer
            request = request.override(tools=[])
        _count(conversation, request, system)
        try:
            response = _in_time(conversation, partial(handler, request))
        except (ModelFailure, GraphBubbleUp):
            raise
        except Exception as error:
            # providers raise classes of their own, which differ between them and their versions;
            # whatever it was, the turn must still end in a reply
            raise failure_of(error) from error
        conversation.model_ran = True
        return response

    def wrap_tool_call(
        self,
        request: ToolCallRequest,
        handler: Callable[[ToolCallRequest], ToolMessage | Command[Any]],
    ) -> ToolMessage | Command[Any]:
        """Time a tool call, and give a ToolError back to the model as what the tool said."""
        # the request's runtime is typed without our context, which create_agent was given
        conversation = cast(Conversation, request.runtime.context)
        start = time.perf_counter()
        call = request.tool_call
        args = repaired(conversation, call["name"], call["args"])
        try:
            if _is_repeated(request, args):
                return ToolMessage(_REPEATED, name=call["name"], tool_call_id=call["id"])
            return handler(request.override(tool_call={**call, "args": args}))
        except ToolError as error:
            return ToolMessage(
                str(error),
                name=request.tool_call["name"],
                tool_call_id=request.tool_call["id"],
                status="error",
            )
        finally:
            conversation.tool_uses.append(
                ToolUse(request.tool_call["name"], time.perf_counter() - start)
            )


def _is_repeated(request: ToolCallRequest, args: dict[str, Any]) -> bool:
    """Whether a tool that only reads was called in this turn with the very same arguments."""
    call = request.tool_call
    for message in reversed(request.state["messages"]):
        if isinstance(message, HumanMessage):
            break
        earlier = message.tool_calls if isinstance(message, AIMessage) else []
        if any(
            (c["name"], c["args"]) == (call["name"], args) for c in earlier if c["id"] != call["id"]
        ):
            return call["name"] != update_constraints.name
    return False


def _in_time(
    conversation: Conversation, call: Callable[[], ModelResponse[Any]]
) -> ModelResponse[Any]:
    """Return what a call returns, or give it up when the turn's time is over.

    A provider's own timeout may start anew with each byte that arrives. A call that was given up
    ends by itself in its thread; nobody reads its answer.

    Raises:
        ModelFailure: If the time is over.
    """
    if conversation.deadline is None:
        return call()
    left = conversation.deadline - time.monotonic()
    answer: Future[ModelResponse[Any]] = Future()

    def run(context: contextvars.Context) -> None:
        try:
            answer.set_result(context.run(call))
        except BaseException as error:
            answer.set_exception(error)

    if left > 0:
        Thread(target=run, args=(contextvars.copy_context(),), daemon=True).start()
        wait([answer], timeout=left)
    if not answer.done():
        raise ModelFailure("model-timeout")
    return answer.result()


def _made(
    planned: PlannedCall,
    call: ToolCall,
    state: AgentState[Any],
    runtime: Runtime[Conversation],
) -> ToolMessage:
    """Return the result of one planned call; a tool's refusal is a result too."""
    tool_runtime: ToolRuntime[Conversation, Any] = ToolRuntime(
        state=state,
        context=runtime.context,
        config={},
        stream_writer=runtime.stream_writer,
        tool_call_id=call["id"],
        store=None,
    )
    start = time.perf_counter()
    try:
        result = _TOOLS[planned.name].invoke(
            {**call, "args": {**planned.args, "runtime": tool_runtime}}
        )
        message = result if isinstance(result, ToolMessage) else None
        assert message is not None, "a tool call gives a tool message"
    except ToolError as error:
        message = ToolMessage(
            str(error), name=planned.name, tool_call_id=call["id"], status="error"
        )
    runtime.context.tool_uses.append(ToolUse(planned.name, time.perf_counter() - start))
    return message


def system_prompt(conversation: Conversation, prompts: PromptSet) -> dict[str, str]:
    """Return what the model is told before a turn, by part: instructions, rules, examples."""
    market = "not stated"
    if conversation.market and conversation.culture:
        market = f"{country_name(conversation.market, 'en')} ({conversation.market_how})"
    tag = conversation.reply_language
    name = language_name(tag, "en") + (" in Latin letters" if tag.endswith("-Latn") else "")
    rules = describe_rules(conversation.constraints)
    values = {
        "reply_language": f"{name} ({tag})",
        "market": market,
        "count": str(conversation.count),
        "rules": rules,
        "examples": "",
    }
    wanted = prompts.variables("recommend")
    text = prompts.render("recommend", **{k: v for k, v in values.items() if k in wanted}).strip()
    parts = {"instructions": text}
    if "examples" in wanted:
        vector = conversation.vector(conversation.asked[:500])
        chosen = nearest(conversation.sources.embedder, vector, N_EXAMPLES)
        parts["examples"] = rendered(chosen)
    return parts


def _count(
    conversation: Conversation, request: ModelRequest[Conversation], system: dict[str, str]
) -> None:
    """Add up what each part of the prompt takes."""
    last = max(i for i, m in enumerate(request.messages) if isinstance(m, HumanMessage))
    messages = {
        "history": request.messages[:last],
        "message": request.messages[last : last + 1],
        "tool results": request.messages[last + 1 :],
    }
    name = getattr(request.model, "model_name", "")
    tools = [*request.tools, Answer]
    for part, n in count_parts(system, messages, tools, str(name)).items():
        conversation.prompt_parts[part] = conversation.prompt_parts.get(part, 0) + n


def past_messages(conversation: Conversation, keep: int = 3) -> list[HumanMessage | AIMessage]:
    """Return the last turns as messages, oldest first; tool messages of old turns are not kept."""
    messages: list[HumanMessage | AIMessage] = []
    for user, reply in conversation.past_turns[-keep:]:
        messages += [HumanMessage(user[:_PAST_CHARS]), AIMessage(reply[:_PAST_CHARS])]
    return messages
