"""What happened when a case was played: messages, tool calls and replies."""

from typing import Any, Literal

from pydantic import BaseModel

from agent.reply import Reply


class ToolCall(BaseModel):
    """One call of a tool and what came of it."""

    name: str
    args: dict[str, Any]
    by: Literal["planner", "model"]
    status: Literal["success", "error"] = "success"
    result: str = ""


class Played(BaseModel):
    """One turn: what was said, what came back."""

    said: str
    reply: Reply | None = None
    """None where the product failed; `error` says how."""
    error: str | None = None
    tool_calls: list[ToolCall] = []
    messages: list[dict[str, Any]] = []
    """As the model saw them, in OpenAI's form, with what it answered."""
    seconds: float = 0.0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    model_calls: int = 0


class Trace(BaseModel):
    """A case from its first turn to its last."""

    case_id: str
    turns: list[Played]

    @property
    def last(self) -> Played:
        """The turn that the case's own expectations are about."""
        return self.turns[-1]
