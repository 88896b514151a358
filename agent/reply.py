"""What a turn gives back, everywhere the same."""

from pydantic import BaseModel

from agent.answer import Kind, Reason
from catalog.items import Fact
from language.script import Direction
from tools.session import MarketSource


class ContributionsOut(BaseModel):
    """The parts of an item's score; they sum to it."""

    relevance: float
    taste: float
    culture: float
    novelty: float
    diversity: float


class ItemOut(BaseModel):
    """One recommended item."""

    item_id: str
    rank: int
    title: str
    title_original: str
    title_latin: str | None = None
    score: float
    contributions: ContributionsOut
    reasons: list[Reason]
    facts: dict[str, Fact]


class EvidenceOut(BaseModel):
    """One fact that a reason cites."""

    tool: str
    item_id: str | None = None
    field: str
    value: Fact
    source: str | None = None


class ConstraintOut(BaseModel):
    """One rule in force."""

    id: str
    kind: str
    value: str
    turn: int
    text: str
    """In the reply's language."""


class CultureOut(BaseModel):
    """What was assumed about the market, and from where."""

    market: str | None = None
    how: MarketSource = "none"
    used: bool = False
    notes: list[str] = []


class NoticeOut(BaseModel):
    """What went wrong or was done instead."""

    id: str
    text: str


class ToolOut(BaseModel):
    """One tool call."""

    name: str
    seconds: float


class UsageOut(BaseModel):
    """What the turn cost."""

    model: str
    model_calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    prompt_parts: dict[str, int] = {}
    """Prompt tokens by part: instructions, examples, history, message, tool results, tools."""
    estimated: bool = False
    """Whether the tokens were counted here, the provider not having told them."""
    seconds: float = 0.0
    tools: list[ToolOut] = []


class Reply(BaseModel):
    """The answer to one message."""

    kind: Kind
    language: str
    direction: Direction
    text: str
    items: list[ItemOut] = []
    evidence: dict[str, EvidenceOut] = {}
    constraints: list[ConstraintOut] = []
    culture: CultureOut = CultureOut()
    notices: list[NoticeOut] = []
    usage: UsageOut
