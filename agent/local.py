"""A chat model in a local directory, run by transformers in this process."""

import json
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, BaseMessage, ToolCall, convert_to_openai_messages
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import PrivateAttr

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


class LocalModelError(ValueError):
    """A directory that holds no chat model."""


class LocalModel(BaseChatModel):
    """Speaks through the chat template of its tokenizer, tools included, without sampling."""

    max_tokens: int = 1200
    directory: str = ""
    _tokenizer: "PreTrainedTokenizerBase" = PrivateAttr()
    _network: "PreTrainedModel" = PrivateAttr()

    @property
    def _llm_type(self) -> str:
        return "huggingface"

    @property
    def model_name(self) -> str:
        """The directory's name."""
        return Path(self.directory).name

    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """Return the model with tools offered; a choice among them cannot be forced on it."""
        return self.bind(tools=[convert_to_openai_tool(tool) for tool in tools])

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        import torch

        inputs: Any = self._tokenizer.apply_chat_template(
            convert_to_openai_messages(messages),
            tools=kwargs.get("tools"),
            add_generation_prompt=True,
            return_dict=True,
            return_tensors="pt",
        )
        n_prompt = int(inputs["input_ids"].shape[1])
        with torch.inference_mode():
            output = self._network.generate(  # type: ignore[operator]  # typed as an attribute
                **inputs, max_new_tokens=self.max_tokens, do_sample=False
            )
        new = output[0][n_prompt:]
        text = str(self._tokenizer.decode(new, skip_special_tokens=True))
        message = AIMessage(
            content=text,
            tool_calls=tool_calls_in(text),
            usage_metadata={
                "input_tokens": n_prompt,
                "output_tokens": len(new),
                "total_tokens": n_prompt + len(new),
            },
        )
        return ChatResult(generations=[ChatGeneration(message=message)])


def tool_calls_in(text: str) -> list[ToolCall]:
    """Return the calls {"name": ..., "arguments": {...}} that stand in a text, in order.

    Templates put them between marks of their own; what is common to all is the JSON object.
    """
    decoder = json.JSONDecoder()
    calls: list[ToolCall] = []
    start = text.find("{")
    while start >= 0:
        try:
            found, end = decoder.raw_decode(text, start)
        except json.JSONDecodeError:
            end = start + 1
        else:
            arguments = found.get("arguments", found.get("parameters"))
            if isinstance(found.get("name"), str) and isinstance(arguments, dict):
                call_id = f"call-{uuid.uuid4().hex[:8]}"
                calls.append(
                    ToolCall(name=found["name"], args=arguments, id=call_id, type="tool_call")
                )
        start = text.find("{", end)
    return calls


def load_local(directory: str, max_tokens: int) -> LocalModel:
    """Return the chat model of a directory; nothing is downloaded.

    Raises:
        LocalModelError: If the directory is missing, or its tokenizer has no chat template.
    """
    if not Path(directory).is_dir():
        raise LocalModelError(f"no model directory at {directory!r}; give the folder of its files")
    from transformers import AutoModelForCausalLM, AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(directory, local_files_only=True)
        network = AutoModelForCausalLM.from_pretrained(directory, local_files_only=True)
    except (OSError, ValueError) as error:
        first = str(error).splitlines()[0]
        raise LocalModelError(f"{directory!r} holds no chat model: {first}") from error
    if not tokenizer.chat_template:
        raise LocalModelError(
            f"the tokenizer in {directory!r} has no chat template; use a chat model"
        )
    model = LocalModel(directory=directory, max_tokens=max_tokens)
    model._tokenizer, model._network = tokenizer, network  # in evaluation mode as loaded
    return model
