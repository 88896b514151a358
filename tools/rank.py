"""The tool rank_items."""

from typing import Annotated

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import Field

from scorer.rank import Candidate, Ranked
from scorer.rank import rank as rank_candidates
from tools.errors import ToolError
from tools.session import CandidateSet, Session
from tools.show import fact_row, fenced

MAX_COUNT = 20
_WITH_TEXT = 5


def candidate_set(session: Session, handle: str) -> CandidateSet:
    """Return the candidate set of a handle.

    Raises:
        ToolError: If there is none.
    """
    try:
        return session.candidates[handle]
    except KeyError:
        known = ", ".join(session.candidates) or "none yet; call search_items first"
        raise ToolError(f"no candidates {handle!r}; there are: {known}") from None


def rank(session: Session, handle: str, count: int, *, apart: bool = False) -> list[Ranked]:
    """Rank a candidate set for the session's user, and make the winners' facts citable.

    With `apart`, items that are of the kind of those shown last go down.
    """
    candidates = candidate_set(session, handle)
    catalog = session.sources.catalog
    ranked = rank_candidates(
        [Candidate(f.item_num, f.relevance, catalog.at(f.item_num)) for f in candidates.found],
        session.sources.scorers,
        session.history,
        count,
        moods=session.constraints.values("mood", "include"),
        apart_from=[catalog.item(i) for i in session.shown if i in catalog] if apart else (),
    )
    candidates.ranked = ranked
    similarity = {f.item_num: f.similarity for f in candidates.found}
    origin = "simulated interactions" if session.sources.simulated_users else "interactions"
    for entry in ranked:
        item = catalog.at(entry.item_num)
        session.cite("rank_items", item)
        session.cite_value(
            "search_items",
            item.item_id,
            "relevance",
            f"{similarity[entry.item_num]:.3f}",
            "cosine of request and description",
        )
        if entry.liked:
            liked = [catalog.at(num).item_id for num in entry.liked]
            session.cite_value("score_items", item.item_id, "taste", liked, f"{origin} (EASE)")
        elif session.sources.scorers is not None:
            popularity = float(session.sources.scorers.popularity.score({})[entry.item_num])
            session.cite_value(
                "score_items", item.item_id, "popularity", f"{popularity:.3f}", origin
            )
    return ranked


def describe(session: Session, ranked: list[Ranked]) -> str:
    """Return what the model reads of a ranking."""
    if not ranked:
        return "nothing left to rank: all candidates were seen or excluded"
    catalog = session.sources.catalog
    rows = []
    for place, entry in enumerate(ranked, start=1):
        row = fact_row(catalog.at(entry.item_num), with_text=place <= _WITH_TEXT)
        if entry.liked:
            row += " | taste=" + "/".join(catalog.at(n).item_id for n in entry.liked)
        rows.append(f"{place}. {row}")
    return "ranked, best first; evidence ids are item_id:field\n" + fenced("\n".join(rows))


@tool(parse_docstring=True)
def rank_items(
    candidates: Annotated[str, Field(pattern=r"^c[0-9]+$")],
    runtime: ToolRuntime[Session],
    count: Annotated[int, Field(ge=1, le=MAX_COUNT)] = 5,
    apart: bool = False,
) -> str:
    """Put candidates in the order that suits this user, with the facts of each.

    Args:
        candidates: Handle from search_items.
        count: How many to return.
        apart: Prefer what differs from the films shown last.
    """
    session = runtime.context
    return describe(session, rank(session, candidates, count, apart=apart))
