"""Are the right items in the list, high up, and not all alike?"""

from collections.abc import Mapping, Sequence

import ir_measures
import numpy as np
from ir_measures import RR, P, R, Success, nDCG

from agent.reply import Reply
from evals.graders.base import Context
from evals.results import Grade

MEASURES = {
    "hit@1": Success @ 1,
    "hit@5": Success @ 5,
    "precision@5": P @ 5,
    "recall@1": R @ 1,
    "recall@5": R @ 5,
    "recall@10": R @ 10,
    "recall@20": R @ 20,
    "ndcg@5": nDCG @ 5,
    "ndcg@10": nDCG @ 10,
    "mrr": RR,
}
"""Computed by ir-measures, on pytrec_eval."""


def ranking(context: Context) -> Mapping[str, Grade]:
    """Grade the measures of relevance, where the case says what is relevant."""
    if not context.case.has_relevance or context.case.persona is not None:
        return {}
    grades = context.case.relevant(context.world.items)
    if not grades:
        return {name: Grade(value=None, reason="no item is relevant") for name in MEASURES}
    reply = context.reply
    ids = [item.item_id for item in reply.items] if reply else []
    return {name: Grade(value=v) for name, v in measured(grades, ids).items()}


def measured(grades: Mapping[str, int], ids: Sequence[str]) -> dict[str, float]:
    """Return each measure of one list.

    Args:
        grades: Item id to grade, 1 and up; at least one.
        ids: Items shown, best first; a repeated one counts where it stands first.
    """
    if not ids:
        return dict.fromkeys(MEASURES, 0.0)
    order = list(dict.fromkeys(ids))
    run = {"q": {item_id: float(len(order) - i) for i, item_id in enumerate(order)}}
    found = ir_measures.calc_aggregate(MEASURES.values(), {"q": dict(grades)}, run)
    return {name: float(found[measure]) for name, measure in MEASURES.items()}


def beyond_accuracy(context: Context) -> Mapping[str, Grade]:
    """Grade diversity and novelty of the last list.

    Diversity is one less the mean cosine of its pairs (Ziegler et al. 2005, intra-list
    similarity); novelty the mean share of users who have not met an item (Vargas & Castells 2011,
    expected popularity complement).
    """
    reply = context.reply
    nums = _nums(context, reply) if reply else []
    grades = {}
    if len(nums) >= 2:
        vectors = np.stack([context.world.vector(n) for n in nums])  # (n_items, dimension)
        pairs = (vectors @ vectors.T)[np.triu_indices(len(nums), 1)]
        grades["diversity"] = Grade(value=float(1 - pairs.mean()))
    if nums and context.world.sources.interactions is not None:
        grades["novelty"] = Grade(value=float(1 - context.world.seen_share[nums].mean()))
    return grades


def _nums(context: Context, reply: Reply) -> list[int]:
    catalog = context.world.sources.catalog
    return [catalog.num(i.item_id) for i in reply.items if i.item_id in catalog]
