"""The tool item_details."""

from typing import Annotated

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import Field

from catalog.items import Item
from tools.errors import ToolError
from tools.session import Session
from tools.show import fenced


def details(session: Session, item_id: str) -> Item:
    """Return an item and make its facts citable.

    Raises:
        ToolError: If there is no such item.
    """
    if item_id not in session.sources.catalog:
        raise ToolError(f"no item {item_id!r}; find_title gives the id of a title")
    item = session.sources.catalog.item(item_id)
    session.cite("item_details", item)
    return item


def describe(item: Item) -> str:
    """Return what the model reads of an item."""
    rows = [f"title={item.title_original}"]
    rows += [f"title.{tag}={title}" for tag, title in item.titles.items()]
    rows += [
        f"{name}={'/'.join(value) if isinstance(value, list) else value}"
        for name, value in item.facts().items()
    ]
    rows += [f"text.{tag}={text}" for tag, text in item.texts.items()]
    return f"{item.item_id}; evidence ids are item_id:field\n" + fenced("\n".join(rows))


@tool(parse_docstring=True)
def item_details(
    item_id: Annotated[str, Field(min_length=1, max_length=200)], runtime: ToolRuntime[Session]
) -> str:
    """Tell everything the catalogue knows of one item.

    Args:
        item_id: From another tool.
    """
    return describe(details(runtime.context, item_id))
