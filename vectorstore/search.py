"""Items for a request, by meaning and by words together."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalog.catalog import Catalog
from vectorstore.embed import Vectors
from vectorstore.index import ItemIndex

_WORDS_WEIGHT = 0.15
"""Of a full-text match in all words, against 1 for the cosine."""


@dataclass(frozen=True, slots=True)
class Found:
    """An item found for a request."""

    item_num: int
    relevance: float
    """0 to 1; comparable within one search."""
    similarity: float
    """The cosine that is part of it; 0 where only words matched."""


def hybrid(
    catalog: Catalog,
    index: ItemIndex,
    query: str,
    vector: Vectors,
    k: int,
    *,
    allowed: NDArray[np.int64] | None = None,
) -> list[Found]:
    """Return up to k items for a request, most relevant first, ties by item number.

    Relevance is the cosine, plus a share for words in common; clipped to 0 to 1.

    Args:
        catalog: Has the full-text index.
        index: Has the vectors.
        query: The request.
        vector: Its vector, shape (dimension,).
        k: How many items.
        allowed: Numbers of the items to choose from, ascending; None for all.
    """
    near = {n.item_num: n.similarity for n in index.nearest(vector, k, allowed=allowed)}
    by_words = catalog.full_text(query, k)
    if allowed is not None:
        keep = set(allowed.tolist())
        by_words = [(num, score) for num, score in by_words if num in keep]
    words = dict(by_words)
    found = [
        Found(
            num,
            min(1.0, max(0.0, near.get(num, 0.0) + _WORDS_WEIGHT * words.get(num, 0.0))),
            near.get(num, 0.0),
        )
        for num in near.keys() | words.keys()
    ]
    return sorted(found, key=lambda f: (-f.relevance, f.item_num))[:k]
