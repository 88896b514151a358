"""How many tokens a prompt has, offline."""

import functools
import json
import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from langchain_core.messages import BaseMessage, convert_to_openai_messages
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool

_BYTES_PER_TOKEN = 3.0
_CALL_ID = re.compile(r"(?:plan|answer)-[0-9a-f]{8}")
_PER_MESSAGE = 4
"""Marks around a message, as the provider counts them (OpenAI cookbook, num_tokens_from_messages)."""


class _Encoding(Protocol):
    def encode(self, text: str) -> Sequence[int]: ...


@dataclass(frozen=True, slots=True)
class TokenCount:
    """A number of tokens."""

    tokens: int
    exact: bool
    """Whether it was counted in the model's own vocabulary; else it is an estimate from bytes."""


@functools.cache
def _encoding(model: str) -> _Encoding | None:
    """Return the vocabulary of a model; None where it is not known or not to be had.

    tiktoken knows which one belongs to a model, but downloads its file; bpe-openai ships the files.
    """
    import tiktoken

    try:
        name = tiktoken.encoding_name_for_model(model.rpartition(":")[2])
    except KeyError:
        name = "o200k_base"
    try:
        with warnings.catch_warnings():
            # it reads its own files in a way that Python 3.11 calls old
            warnings.filterwarnings("ignore", category=DeprecationWarning)
            import bpe_openai

            encoding: _Encoding = bpe_openai.get_encoding(name)
    except (ImportError, ValueError, KeyError, OSError):
        return None
    return encoding


def count_tokens(text: str, model: str) -> TokenCount:
    """Return the number of tokens of a text for a model.

    Without the model's vocabulary: one token for three bytes of UTF-8, which is more than English
    needs and about right for the other scripts.
    """
    encoding = _encoding(model)
    if encoding is None:
        return TokenCount(round(len(text.encode()) / _BYTES_PER_TOKEN), exact=False)
    return TokenCount(len(encoding.encode(text)), exact=True)


def count_parts(
    parts: Mapping[str, str],
    messages: Mapping[str, Sequence[BaseMessage]],
    tools: Sequence[BaseTool | type | dict[str, Any]],
    model: str,
) -> dict[str, int]:
    """Return the number of tokens of each part of a prompt, and of the tools.

    Args:
        parts: Texts by the name of the part.
        messages: Messages by the name of the part.
        tools: As they are offered.
        model: Whose vocabulary counts.
    """
    texts = dict(parts)
    for name, group in messages.items():
        wire = [convert_to_openai_messages(message) for message in group]
        written = "".join(json.dumps(m, ensure_ascii=False) for m in wire)
        # ids of calls are random, and would make each count another one
        texts[name] = _CALL_ID.sub("call", written)
    schemas = [t if isinstance(t, dict) else convert_to_openai_tool(t) for t in tools]
    texts["tools"] = "".join(json.dumps(s, ensure_ascii=False) for s in schemas)
    return {name: count_tokens(text, model).tokens for name, text in texts.items() if text}


def count_prompt(
    messages: Sequence[BaseMessage], tools: Sequence[BaseTool | type], model: str
) -> TokenCount:
    """Return the number of tokens of messages and tools as they go over the wire."""
    parts: list[Any] = [convert_to_openai_messages(message) for message in messages]
    parts += [convert_to_openai_tool(tool) for tool in tools]
    counts = [count_tokens(json.dumps(part, ensure_ascii=False), model) for part in parts]
    tokens = sum(c.tokens for c in counts) + _PER_MESSAGE * len(messages)
    return TokenCount(tokens, exact=all(c.exact for c in counts))
