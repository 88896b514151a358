"""One conversation, as the agent sees it."""

from dataclasses import dataclass, field
from typing import Literal

from langchain_core.messages import BaseMessage

from agent.acts import Acts
from agent.answer import Reason
from agent.intent import Intent
from language.messages import Messages, available, messages
from tools.session import Session

Move = Literal[
    "recommend",
    "more_like",
    "about",
    "why",
    "why_not",
    "compare",
    "beliefs",
    "switch",
    "ask_which",
    "ask_title",
    "ask_more",
    "ask_compare",
    "ask_place",
    "greeting",
    "thanks",
    "goodbye",
    "help",
    "abuse",
    "reset",
    "nothing_to_undo",
    "nothing_to_relax",
    "decline",
]
Opening = Literal["found", "more", "different", "instead", "undone", "relaxed"]
"""How a list is introduced."""
Asking = Literal["nothing", "conflict", "drop", "detail"]
"""What the last reply asked: which of two rules holds, which one to drop, what a list lacked."""


@dataclass(frozen=True, slots=True)
class PlannedCall:
    """A tool call that the planner wants made."""

    name: str
    args: dict[str, object]


@dataclass(frozen=True, slots=True)
class Plan:
    """What the planner makes of a message."""

    move: Move
    calls: tuple[PlannedCall, ...] = ()
    item_ids: tuple[str, ...] = ()
    """Items the message is about."""
    opening: Opening = "found"
    answer_in: str | None = None
    """The language that replies shall be in from now on, BCP 47."""
    may_ask: bool = True
    """Whether a question may follow the list."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the reader should know, as a message and its values."""

    message_id: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class ToolUse:
    """One tool call that was made."""

    name: str
    seconds: float


@dataclass(slots=True)
class Conversation(Session):
    """A session with what only the agent needs."""

    intent: Intent | None = None
    """Tells wishes from small talk where no word does; None takes all for wishes."""
    acts: Acts | None = None
    """Tells what a message does where no word does."""
    reply_language: str = "en"
    """BCP 47."""
    spoken: str = "en"
    """The language of the user's last message, BCP 47."""
    count: int = 5
    plan: Plan | None = None
    repairing: bool = False
    model_calls: int = 0
    deadline: float | None = None
    """When the model's time for this turn is over, by time.monotonic; None sets no end."""
    prompt_parts: dict[str, int] = field(default_factory=dict)
    """Tokens of this turn's prompts, by part; estimated where the model's vocabulary is not known."""
    model_ran: bool = False
    """Whether a model other than the planner wrote anything this turn."""
    notices: list[Notice] = field(default_factory=list)
    tool_uses: list[ToolUse] = field(default_factory=list)
    messages: list[BaseMessage] = field(default_factory=list)
    """All of this turn, prefetched tool calls among them: the trace that evaluations read."""
    last_reasons: dict[str, list[Reason]] = field(default_factory=dict)
    """Item id to the reasons given when it was last shown."""
    asked: str = ""
    """The message of this turn, cleaned."""
    subject: str = ""
    """What the last list was searched for; a message that only adds rules refines that."""
    like: str | None = None
    """The item that the last list was to be like."""
    focus: str | None = None
    """The item talked of last: "it"."""
    asking: Asking = "nothing"
    locked: tuple[str, str] | None = None
    """The reply language that was asked for, and the language in which it was asked, BCP 47."""
    listed_in: int = 0
    """The turn whose reply held the list shown last; 0 if none did."""
    past_turns: list[tuple[str, str]] = field(default_factory=list)
    """Texts of user and reply, oldest first."""

    @property
    def words(self) -> Messages:
        """The messages in which polyrec speaks: the reply language's, or English."""
        return messages(self.reply_language if self.reply_language in available() else "en")

    def begin_subject(self, subject: str, like: str | None = None) -> None:
        """Turn to something else."""
        self.subject, self.like = subject, like

    def notice(self, message_id: str, **values: object) -> None:
        """Say something once."""
        new = Notice(message_id, values)
        if new not in self.notices:
            self.notices.append(new)
