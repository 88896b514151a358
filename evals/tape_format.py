"""What a tape holds: the key of a request and the text of an answer, without chance or secrets."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from langchain_core.messages import AIMessage, BaseMessage, ToolMessage

from evals.masking import masked_all

PARAMETERS = frozenset(
    (
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "strict",
        "response_format",
        "format",
        "temperature",
        "top_p",
        "top_k",
        "min_p",
        "max_tokens",
        "max_completion_tokens",
        "num_predict",
        "num_ctx",
        "stop",
        "seed",
        "n",
        "presence_penalty",
        "frequency_penalty",
        "repeat_penalty",
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "reasoning",
        "reasoning_effort",
        "thinking",
        "verbosity",
    )
)
"""All that is read of a call beside its messages; keys, headers and addresses are not among it."""

_METADATA = frozenset(
    (
        "model_name",
        "model",
        "model_provider",
        "finish_reason",
        "stop_reason",
        "stop_sequence",
        "done_reason",
        "system_fingerprint",
        "output_version",
    )
)
"""All that is kept of a response's metadata; usage callbacks need the model's name."""

_CALL_ID_FIELDS = ("id", "call_id", "tool_use_id", "tool_call_id")
"""Where providers put the id of a tool call into the blocks of a message's content."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a model is asked."""

    model: str
    epoch: int
    messages: Sequence[BaseMessage]
    parameters: dict[str, Any]
    """Of the model and of the call; those that are not in PARAMETERS do not count."""


def key_of(request: Request, secrets: Sequence[str] = ()) -> str:
    """Return the hash of a request, the same for equal requests in every run.

    Ids of messages do not count, and those of tool calls are numbers in order of appearance.
    """
    counted = {k: v for k, v in request.parameters.items() if k in PARAMETERS and v is not None}
    record = {
        "model": request.model,
        "epoch": request.epoch,
        "messages": _numbered(request.messages),
        "parameters": counted,
    }
    # masked here too: a hash of a short password could be searched for, and keys are changed
    return hashlib.sha256(_canonical(masked_all(_plain(record), secrets)).encode()).hexdigest()


def answer_to(answer: AIMessage, secrets: Sequence[str] = ()) -> str:
    """Return an answer as the text that goes on the tape."""
    data = answer.model_dump(mode="json", exclude={"id", "type", "response_metadata", "example"})
    data["response_metadata"] = {
        k: v for k, v in answer.response_metadata.items() if k in _METADATA
    }
    # the calls as older clients gave them a second time, with ids that would not be changed
    data["additional_kwargs"].pop("tool_calls", None)
    return _canonical(masked_all(_plain(data), secrets))


def answer_from(text: str, key: str) -> AIMessage:
    """Return the answer of a tape's text.

    Its tool calls get ids made of the request's key: the same in each replay, and not those of
    another call in the conversation, so that each tool message finds its call.

    Raises:
        ValueError: If the text is no answer.
    """
    data = json.loads(text)
    calls = [*data["tool_calls"], *data["invalid_tool_calls"]]
    ids: dict[str, str] = {}
    for number, call in enumerate(calls):
        new = f"call_{key[:12]}_{number}"
        if call["id"] is not None:
            ids[call["id"]] = new
        call["id"] = new
    if isinstance(data["content"], list):
        data["content"] = [_renamed(block, ids) for block in data["content"]]
    return AIMessage(**data)


def _renamed(block: Any, ids: dict[str, str]) -> Any:
    """Return a block of content with the ids of tool calls changed, and all other ids as they are."""
    if not isinstance(block, dict):
        return block
    changed = {f: ids[block[f]] for f in _CALL_ID_FIELDS if block.get(f) in ids}
    return block | changed


def _numbered(messages: Sequence[BaseMessage]) -> list[dict[str, Any]]:
    """Return messages as plain records without anything that differs between equal runs."""
    numbers: dict[str, str] = {}
    given = 0
    records = []
    for message in messages:
        record: dict[str, Any] = {"type": message.type, "name": message.name}
        if isinstance(message, AIMessage):
            calls = []
            for call in [*message.tool_calls, *message.invalid_tool_calls]:
                # a fresh number even if the id came before: small servers say call_0 each time
                numbers[str(call["id"])] = str(given)
                calls.append({"name": call["name"], "args": call["args"], "id": str(given)})
                given += 1
            record["tool_calls"] = calls
        if isinstance(message, ToolMessage):
            record["status"] = message.status
            record["tool_call_id"] = numbers.get(message.tool_call_id)
        record["content"] = _content(message.content, numbers)
        records.append(record)
    return records


def _content(content: str | list[Any], numbers: dict[str, str]) -> Any:
    if isinstance(content, str):
        return content
    return [_block(block, numbers) for block in content]


def _block(block: Any, numbers: dict[str, str]) -> Any:
    """Return a block with its call ids numbered; other ids are the provider's and come by chance."""
    if not isinstance(block, dict):
        return block
    kept = {k: v for k, v in block.items() if k not in _CALL_ID_FIELDS}
    return kept | {f: numbers.get(str(block[f])) for f in _CALL_ID_FIELDS if f in block}


def _plain(value: Any) -> Any:
    """Return a value as JSON has it; what JSON does not know, as its name."""
    return json.loads(json.dumps(value, default=_named))


def _named(value: Any) -> str:
    # a class given as a response format, say; repr() of an object could hold its address
    kind = value if isinstance(value, type) else type(value)
    return f"{kind.__module__}.{kind.__qualname__}"


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
