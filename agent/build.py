"""The LangChain agent: model, tools, middleware, answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from langchain.agents import create_agent
from langchain.agents.middleware import AgentMiddleware
from langchain.agents.structured_output import ToolStrategy
from langchain_core.language_models import BaseChatModel
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.graph.state import CompiledStateGraph

from agent.answer import Answer
from agent.conversation import Conversation
from agent.middleware import TurnMiddleware
from agent.model import PLANNER, PlannerModel
from prompts import PromptSet
from tools import TOOLS

# what a checkpoint may hold beside plain values
_CHECKPOINT_TYPES = ((Answer.__module__, Answer.__name__), (Answer.__module__, "Choice"))


TURN_SECONDS = 90.0


@dataclass(frozen=True, slots=True)
class Agent:
    """A compiled agent and what it was built of."""

    graph: CompiledStateGraph[
        Any, Any, Any, Any
    ]  # LangGraph's own parameters, which we only pass on
    model_name: str
    checkpointer: BaseCheckpointSaver[Any]
    prompts: PromptSet
    turn_seconds: float = TURN_SECONDS
    """For all model calls of a turn; then the planner answers."""

    @property
    def is_planner(self) -> bool:
        """Whether no model is called."""
        return self.model_name == PLANNER


def checkpoint_serde() -> JsonPlusSerializer:
    """Return what writes and reads checkpoints: it refuses types that no turn holds."""
    return JsonPlusSerializer(allowed_msgpack_modules=list(_CHECKPOINT_TYPES))


AgentMaker = Callable[[BaseChatModel], Agent]
"""`build_agent` with all but the model given."""


def build_agent(
    model: BaseChatModel,
    *,
    checkpointer: BaseCheckpointSaver[Any] | None = None,
    prompts: PromptSet | None = None,
    middleware: Sequence[AgentMiddleware[Any, Conversation]] = (),
    turn_seconds: float = TURN_SECONDS,
) -> Agent:
    """Return an agent on a chat model.

    Args:
        model: Any that can call tools, or a PlannerModel.
        checkpointer: Keeps the running turn; None keeps it in memory only.
        prompts: Which versions the model is told; None takes those in force.
        middleware: More of it, nearest to the model: what evaluations plant there.
        turn_seconds: For all model calls of a turn; then the planner answers.
    """
    prompts = prompts or PromptSet()
    checkpointer = checkpointer or InMemorySaver(serde=checkpoint_serde())
    graph = create_agent(
        model,
        tools=list(TOOLS),
        middleware=[TurnMiddleware(prompts), *middleware],
        response_format=ToolStrategy(Answer, tool_message_content="answer received"),
        context_schema=Conversation,
        checkpointer=checkpointer,
    )
    name = getattr(model, "model_name", None) or getattr(model, "model", None)
    if isinstance(model, PlannerModel):
        name = PLANNER
    return Agent(graph, str(name or model._llm_type), checkpointer, prompts, turn_seconds)
