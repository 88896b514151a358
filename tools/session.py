"""What a tool may use during one run."""

import threading
from dataclasses import dataclass, field
from typing import Literal

from catalog.catalog import Catalog
from catalog.interactions import Interactions
from catalog.items import Fact, Item
from language.translate import Translator
from scorer.rank import Ranked
from scorer.train import Scorers
from tools.constraints import ConstraintStack
from vectorstore.embed import Embedder, Vectors
from vectorstore.index import ItemIndex
from vectorstore.search import Found

MarketSource = Literal["stated", "client", "suggested", "none"]


_HANDLES = threading.Lock()
"""A model may call tools side by side; each search needs a handle of its own."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What all sessions share, loaded once and never changed."""

    catalog: Catalog
    index: ItemIndex
    embedder: Embedder
    scorers: Scorers | None = None
    interactions: Interactions | None = None
    simulated_users: bool = False
    """Whether the interactions were made by a program."""
    translator: Translator | None = None


@dataclass(slots=True)
class CandidateSet:
    """Items that a search found, which the model names by handle."""

    handle: str
    found: list[Found]
    ranked: list[Ranked] = field(default_factory=list)


@dataclass(slots=True)
class Evidence:
    """One fact that a sentence can cite."""

    tool: str
    field: str
    value: Fact
    item_id: str | None = None
    source: str | None = None


@dataclass(slots=True)
class Session:
    """One conversation, as the tools see it. Who the user is stands here, never in an argument."""

    sources: Sources
    user_id: str | None = None
    market: str | None = None
    """ISO 3166-1."""
    market_how: MarketSource = "none"
    culture: bool = True
    turn: int = 1
    constraints: ConstraintStack = field(default_factory=ConstraintStack)
    past: dict[int, float] = field(default_factory=dict)
    """What the interaction data says of the user: item number to strength, -1 to 1."""
    shown: list[str] = field(default_factory=list)
    """Item ids of the list shown last."""
    passed: list[str] = field(default_factory=list)
    """Item ids of all lists since the last fresh start, the last one among them."""
    undone_in: int = 0
    """The turn that took something back last: a second undo in it is the same one."""
    candidates: dict[str, CandidateSet] = field(default_factory=dict)
    evidence: dict[str, Evidence] = field(default_factory=dict)
    returned: set[str] = field(default_factory=set)
    """Item ids that a tool returned in this session."""
    _vectors: dict[str, Vectors] = field(default_factory=dict)

    @property
    def history(self) -> dict[int, float]:
        """What the user met: the past, overridden by what this conversation says."""
        catalog = self.sources.catalog
        told = dict.fromkeys(self.constraints.values("item", "like"), 1.0)
        told |= dict.fromkeys(self.constraints.values("item", "unlike"), -1.0)
        return self.past | {catalog.num(i): s for i, s in told.items() if i in catalog}

    def vector(self, text: str) -> Vectors:
        """Return a request's vector, embedded once a session."""
        if text not in self._vectors:
            if len(self._vectors) > 50:
                self._vectors.clear()
            self._vectors[text] = self.sources.embedder.embed_query(text)
        return self._vectors[text]

    def add_candidates(self, found: list[Found]) -> CandidateSet:
        """Keep a search's result under a new handle."""
        with _HANDLES:
            new = CandidateSet(f"c{len(self.candidates) + 1}", found)
            self.candidates[new.handle] = new
        return new

    def cite(self, tool: str, item: Item, *, shown: bool = True) -> list[str]:
        """Make an item's facts and text citable, and return their evidence ids.

        An id is made of item and field ("tampopo-1985:year"), so that it can be written and
        checked without a table of its own. With `shown` the item may be recommended.
        """
        if shown:
            self.returned.add(item.item_id)
        ids = []
        for name, value in item.facts().items():
            ids.append(self._add(Evidence(tool, name, value, item.item_id, "catalogue")))
        for language, text in item.texts.items():
            name = f"text.{language}"
            ids.append(self._add(Evidence(tool, name, text, item.item_id, "catalogue")))
        return ids

    def cite_value(self, tool: str, item_id: str, name: str, value: Fact, source: str) -> str:
        """Make one more value citable, such as a score, and return its evidence id."""
        return self._add(Evidence(tool, name, value, item_id, source))

    def cite_count(self, rule_id: str, n_items: int) -> str:
        """Make citable how many items there are without a rule, and return the evidence id."""
        evidence_id = f"{rule_id}:fitting_without"
        self.evidence[evidence_id] = Evidence(
            "search_items", "fitting_without", n_items, source="catalogue"
        )
        return evidence_id

    def _add(self, evidence: Evidence) -> str:
        evidence_id = f"{evidence.item_id}:{evidence.field}"
        self.evidence[evidence_id] = evidence
        return evidence_id
