"""The tool search_items."""

from dataclasses import replace
from typing import Annotated

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import Field

from tools.errors import ToolError
from tools.session import CandidateSet, Session
from tools.update_constraints import shown_item
from vectorstore.search import hybrid

N_CANDIDATES = 60


def search(
    session: Session, query: str, like: str | None = None, *, fresh: bool = False
) -> CandidateSet:
    """Return a new candidate set for a request, or for what is near to an item.

    With `fresh`, what was shown before is left out.

    Raises:
        ToolError: If `like` is no item of the catalogue.
    """
    sources = session.sources
    rules = session.constraints.filter()
    if fresh:
        rules = replace(rules, without=rules.without | set(session.passed))
    allowed = sources.catalog.allowed(rules)
    if like is not None:
        like = shown_item(session, like)
    if like is None:
        vector = session.vector(query)
    else:
        if like not in sources.catalog:
            raise ToolError(f"no item {like!r}; find_title gives the id of a title")
        vector = sources.index.vector(sources.catalog.num(like))
        query = ""
    found = hybrid(sources.catalog, sources.index, query, vector, N_CANDIDATES, allowed=allowed)
    return session.add_candidates(found)


def describe(candidates: CandidateSet) -> str:
    """Return what the model reads of a candidate set."""
    if not candidates.found:
        return f"{candidates.handle}: nothing keeps all rules; update_constraints can drop one"
    return f"{candidates.handle}: {len(candidates.found)} candidates; rank_items shows the best"


@tool(parse_docstring=True)
def search_items(
    query: Annotated[str, Field(min_length=1, max_length=500)],
    runtime: ToolRuntime[Session],
    like: str | None = None,
    fresh: bool = False,
) -> str:
    """Find candidates for a request in any language, within the rules in force.

    Returns a handle such as c1 for rank_items.

    Args:
        query: What is wanted, in the user's own words.
        like: Item id, or #2 for the second film shown, to find similar ones to, instead of the query.
        fresh: Leave out what was shown before: for "more" and "something else".
    """
    session = runtime.context
    return describe(search(session, query, like, fresh=fresh))
