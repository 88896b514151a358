"""The tool culture_profile."""

import datetime
from typing import Annotated

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import Field

from culture.profile import UnknownMarketError, profile
from tools.errors import ToolError
from tools.session import Session

_HOLIDAYS = 8


@tool(parse_docstring=True)
def culture_profile(
    market: Annotated[str, Field(pattern=r"^[A-Za-z]{2}$")], runtime: ToolRuntime[Session]
) -> str:
    """Tell languages, week and coming holidays of a country. It says nothing about a person.

    Args:
        market: ISO 3166-1 country code that the user or the client stated.
    """
    if not runtime.context.culture:
        raise ToolError("culture is switched off in this session; answer without it")
    try:
        found = profile(market, datetime.date.today())
    except UnknownMarketError as error:
        raise ToolError(str(error)) from None
    rows = [
        f"market={found.market} ({found.name})",
        f"languages={'/'.join(found.languages) or 'unknown'}",
        f"scripts={'/'.join(found.scripts)}",
        f"currency={found.currency or 'unknown'}",
        f"week_starts={found.week_starts}",
    ]
    if found.holidays is None:
        rows.append("holidays=not covered by the source")
    else:
        rows += [f"holiday={day.date.isoformat()} {day.name}" for day in found.holidays[:_HOLIDAYS]]
    return "\n".join([*rows, f"sources={'; '.join(found.sources)}"])
