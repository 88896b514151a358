"""The tool score_items."""

from typing import Annotated

import numpy as np
from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import Field

from tools.errors import ToolError
from tools.rank import candidate_set
from tools.session import Session


@tool(parse_docstring=True)
def score_items(
    candidates: Annotated[str, Field(pattern=r"^c[0-9]+$")], runtime: ToolRuntime[Session]
) -> str:
    """Tell which candidates fit this user's own taste best, by what similar users liked.

    Use it to compare candidates; rank_items uses these scores anyway.

    Args:
        candidates: Handle from search_items.
    """
    session = runtime.context
    scorers = session.sources.scorers
    if scorers is None:
        raise ToolError("this catalogue has no interactions; use rank_items")
    if not session.history:
        raise ToolError("this user has no history to go by; use rank_items")
    scores = np.nan_to_num(scorers.taste.score(session.history))
    nums = [f.item_num for f in candidate_set(session, candidates).found]
    best = sorted(nums, key=lambda num: (-float(scores[num]), num))[:10]
    catalog = session.sources.catalog
    session.returned.update(catalog.at(num).item_id for num in best)
    return "\n".join(f"{catalog.at(num).item_id}: {scores[num]:+.3f}" for num in best)
