"""The only place that names a provider; and the planner as a chat model."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from pydantic import PrivateAttr

from agent.answer import Answer
from agent.conversation import Conversation
from agent.wording import planner_answer

PLANNER = "planner"

ChatModel = BaseChatModel
"""What `load_model` returns, for folders that do not know LangChain."""


class ModelSettingError(ValueError):
    """A model name that cannot be loaded, or a key that is missing."""


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """How a model is reached."""

    name: str = PLANNER
    """`planner`, or `provider:model`."""
    base_url: str | None = None
    api_key: str | None = None
    timeout: float = 60.0
    """Seconds for one call."""
    max_tokens: int = 1200
    retries: int = 1
    """Calls repeated after a rate limit or a server's fault, by the provider's client."""


class PlannerModel(BaseChatModel):
    """The planner behind the interface of a chat model: it hands in the answer at once.

    The tool calls of its plan were made before; it reads their results from the conversation that
    the agent binds it to.
    """

    # private, or LangChain would write the whole conversation into each call's trace
    _conversation: Conversation | None = PrivateAttr(default=None)

    @property
    def _llm_type(self) -> str:
        return PLANNER

    def bound_to(self, conversation: Conversation) -> "PlannerModel":
        """Return a planner that answers in a conversation."""
        bound = PlannerModel()
        bound._conversation = conversation
        return bound

    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """Return itself: the planner knows what it may hand in."""
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        conversation = self._conversation
        if conversation is None or conversation.plan is None:
            raise ModelSettingError("the planner works inside the agent only; use agent.respond")
        answer = planner_answer(conversation, conversation.plan)
        call = {
            "name": Answer.__name__,
            "args": answer.model_dump(mode="json"),
            "id": f"answer-{uuid.uuid4().hex[:8]}",
            "type": "tool_call",
        }
        message = AIMessage(content="", tool_calls=[call])
        return ChatResult(generations=[ChatGeneration(message=message)])


def load_model(settings: ModelSettings) -> BaseChatModel:
    """Return the chat model of a setting.

    Raises:
        ModelSettingError: If the provider is not known, its package or its key is missing.
    """
    if settings.name == PLANNER:
        return PlannerModel()
    provider, _, model = settings.name.partition(":")
    if not model:
        raise ModelSettingError(
            f"model {settings.name!r} has no provider; write it like openai:gpt-4o-mini, "
            "ollama:llama3.1, huggingface:DIRECTORY, or planner"
        )
    if provider == "openai":
        return _openai(model, settings)
    if provider == "huggingface":
        return _huggingface(model, settings)
    from langchain.chat_models import init_chat_model

    try:
        chat: BaseChatModel = init_chat_model(settings.name, temperature=0)
    except (ImportError, ValueError) as error:
        raise ModelSettingError(f"model {settings.name!r} cannot be loaded: {error}") from error
    return chat


def _openai(model: str, settings: ModelSettings) -> BaseChatModel:
    from langchain_openai import ChatOpenAI

    if not settings.api_key and not settings.base_url:
        raise ModelSettingError(
            f"model 'openai:{model}' needs a key: set OPENAI_API_KEY, or OPENAI_BASE_URL for a "
            "server of your own, or use --model planner"
        )
    return ChatOpenAI(
        model=model,
        api_key=settings.api_key or "none",  # type: ignore[arg-type]  # a str is accepted
        base_url=settings.base_url,
        timeout=settings.timeout,
        max_retries=settings.retries,
        max_tokens=settings.max_tokens,  # type: ignore[call-arg]  # an alias of the field
        temperature=0,
    )


def _huggingface(directory: str, settings: ModelSettings) -> BaseChatModel:
    from agent.local import load_local

    return load_local(directory, settings.max_tokens)
