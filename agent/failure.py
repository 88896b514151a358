"""Why a model could not be used, as one of a few reasons that can be said to a user."""

import json
from typing import Literal

import httpx
import openai

Why = Literal[
    "model-timeout",
    "model-rate-limited",
    "model-unreachable",
    "model-refused",
    "model-server",
    "model-unreadable",
    "model-limit",
    "model-invented",
    "model-language",
    "model-error",
]


class ModelFailure(Exception):  # noqa: N818 - it ends a model's part of the turn, not the turn
    """A model cannot be used for this turn; the planner takes its place."""

    def __init__(self, why: Why) -> None:
        """Say why, as the id of a message."""
        super().__init__(why)
        self.why: Why = why


def failure_of(error: BaseException) -> ModelFailure:
    """Return what an exception from a provider means; its text is never shown, it may hold keys."""
    kinds: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], Why], ...] = (
        ((openai.APITimeoutError, httpx.TimeoutException, TimeoutError), "model-timeout"),
        (openai.RateLimitError, "model-rate-limited"),
        ((openai.APIConnectionError, httpx.TransportError, ConnectionError), "model-unreachable"),
        (openai.InternalServerError, "model-server"),
        (openai.APIResponseValidationError, "model-unreadable"),
        (openai.APIStatusError, "model-refused"),
        ((json.JSONDecodeError, openai.LengthFinishReasonError), "model-unreadable"),
    )
    for classes, why in kinds:
        if isinstance(error, classes):
            return ModelFailure(why)
    if isinstance(error, ValueError | TypeError | KeyError | AttributeError | IndexError):
        return ModelFailure("model-unreadable")
    return ModelFailure("model-error")
