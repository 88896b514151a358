"""How far raters agree beyond chance: pure functions."""

from collections.abc import Sequence

import numpy as np


def cohen_kappa(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return the agreement of two raters, from -1 to 1; 0 is what chance would give.

    Cohen 1960, "A coefficient of agreement for nominal scales", Educational and Psychological
    Measurement 20(1), p. 40: (p_o - p_e) / (1 - p_e), with p_e from each rater's own shares.

    Args:
        first: The category of each item by one rater.
        second: Those of the same items by the other.

    Returns:
        None where it is not defined: no items, or one category alone.

    Raises:
        ValueError: If the raters rated different numbers of items.
    """
    if len(first) != len(second):
        raise ValueError(f"two raters rate the same items, got {len(first)} and {len(second)}")
    categories = sorted({*first, *second})
    if len(categories) < 2:
        return None
    chosen = np.array([first, second])[:, :, None] == np.array(categories)  # (2, items, categories)
    observed = (chosen[0] & chosen[1]).any(axis=1).mean()
    expected = chosen.mean(axis=1).prod(axis=0).sum()
    return float((observed - expected) / (1 - expected))


def fleiss_kappa(ratings: Sequence[Sequence[float]]) -> float | None:
    """Return the agreement of several raters, at most 1; 0 is what chance would give.

    Fleiss 1971, "Measuring nominal scale agreement among many raters", Psychological Bulletin
    76(5), eq. 2 to 7: (P - P_e) / (1 - P_e), with P_e from the shares of all ratings together.

    Args:
        ratings: One row per item, in it the category by each rater.

    Returns:
        None where it is not defined: no items, fewer than two raters, or one category alone.

    Raises:
        ValueError: If an item has more ratings than another.
    """
    if len({len(row) for row in ratings}) > 1:
        raise ValueError("each item takes the same number of ratings")
    categories = sorted({category for row in ratings for category in row})
    if len(categories) < 2 or len(ratings[0]) < 2:
        return None
    n = len(ratings[0])
    counts = (np.array(ratings)[:, :, None] == np.array(categories)).sum(axis=1)  # n_ij
    observed = ((counts**2).sum(axis=1) - n).mean() / (n * (n - 1))
    expected = (counts.mean(axis=0) / n) ** 2
    return float((observed - expected.sum()) / (1 - expected.sum()))
