"""What the model may do, one tool a module."""

from langchain_core.tools import BaseTool

from tools.culture import culture_profile
from tools.details import item_details
from tools.find_title import find_title
from tools.rank import rank_items
from tools.score import score_items
from tools.search import search_items
from tools.translate import translate_text
from tools.update_constraints import update_constraints

TOOLS: tuple[BaseTool, ...] = (
    search_items,
    find_title,
    item_details,
    score_items,
    rank_items,
    update_constraints,
    translate_text,
    culture_profile,
)
