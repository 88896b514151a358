"""The tool find_title."""

from typing import Annotated

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import Field

from tools.errors import ToolError
from tools.session import Session
from tools.show import fenced, title_row
from vectorstore.titles import find_titles


@tool(parse_docstring=True)
def find_title(
    title: Annotated[str, Field(min_length=1, max_length=200)], runtime: ToolRuntime[Session]
) -> str:
    """Find the item that a title means, in any language or script, also misspelt.

    Args:
        title: The title as the user wrote it.
    """
    session = runtime.context
    catalog = session.sources.catalog
    matches = find_titles(catalog, title)
    if not matches:
        raise ToolError(f"no title like {title!r}; ask the user, or search_items by subject")
    rows = []
    for match in matches:
        item = catalog.at(match.item_num)
        session.cite("find_title", item)
        rows.append(f"{match.confidence:.2f} {title_row(item)}")
    sure = "" if matches[0].sure else "\nnone is certain: ask the user which one is meant"
    return fenced("\n".join(rows)) + sure
