"""Is a difference real? Intervals that respect scenarios, and what too few cases cannot show."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import stats

MIN_CLUSTERS = 10
"""With fewer, resampled clusters say nothing reliable: no interval is given."""
_RESAMPLES = 2000
_POWER = 0.8


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean and its interval of confidence."""

    mean: float
    low: float | None
    """None with fewer than ten clusters."""
    high: float | None
    n: int
    n_clusters: int
    error: float | None = None
    """Standard error, from the resampled means."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A mean of paired differences."""

    mean: float
    low: float | None
    high: float | None
    p: float | None
    """Of a permutation test; None with fewer than ten clusters."""
    n: int
    n_clusters: int
    detectable: float | None
    """The smallest difference that this many clusters would show in four of five runs."""


Values = Mapping[str, float]
"""Case to value."""


def clustered(
    values: Values, clusters: Mapping[str, str], seed: int, level: float = 0.95
) -> Interval:
    """Return the mean of values, with a bootstrap that draws whole clusters.

    Cases of one scenario in many languages are not independent, so scenarios are drawn, with
    replacement, as in Field & Welsh 2007; the statistic is the mean over the cases drawn.

    Args:
        values: One value a case; none is NaN.
        clusters: The cluster of each case.
        seed: Of the draws.
        level: Of the interval, such as 0.95.

    Raises:
        ValueError: If there are no values.
    """
    if not values:
        raise ValueError("there is no value to take the mean of")
    sums, counts = _by_cluster(values, clusters)
    mean = float(sums.sum() / counts.sum())
    if len(sums) < MIN_CLUSTERS:
        return Interval(mean, None, None, len(values), len(sums))
    drawn = stats.bootstrap(
        (sums, counts),
        lambda s, c, axis=-1: s.sum(axis=axis) / c.sum(axis=axis),
        paired=True,
        vectorized=True,
        n_resamples=_RESAMPLES,
        confidence_level=level,
        method="percentile",
        rng=np.random.default_rng(seed),
    )
    low, high = drawn.confidence_interval
    return Interval(
        mean, float(low), float(high), len(values), len(sums), float(drawn.standard_error)
    )


def paired_difference(
    a: Values, b: Values, clusters: Mapping[str, str], seed: int, level: float = 0.95
) -> Difference:
    """Return the mean of a less b over the cases that both have.

    The interval is a clustered bootstrap's; p a permutation test's that flips the sign of whole
    clusters (two-sided); the detectable effect is (z(1 - alpha/2) + z(power)) standard errors.

    Raises:
        ValueError: If they have no case in common.
    """
    differences = {case: a[case] - b[case] for case in a if case in b}
    if not differences:
        raise ValueError("the two have no case in common")
    interval = clustered(differences, clusters, seed, level)
    if interval.error is None:
        n, k = interval.n, interval.n_clusters
        return Difference(interval.mean, None, None, None, n, k, None)
    sums, _ = _by_cluster(differences, clusters)
    p = 1.0
    if np.any(sums != 0):
        tested = stats.permutation_test(
            (sums,),
            lambda s, axis=-1: s.mean(axis=axis),
            permutation_type="samples",
            vectorized=True,
            n_resamples=_RESAMPLES,
            rng=np.random.default_rng(seed),
        )
        p = float(tested.pvalue)
    detectable = (stats.norm.ppf(0.5 + level / 2) + stats.norm.ppf(_POWER)) * interval.error
    return Difference(
        interval.mean,
        interval.low,
        interval.high,
        p,
        interval.n,
        interval.n_clusters,
        float(detectable) if math.isfinite(detectable) else None,
    )


def _by_cluster(
    values: Values, clusters: Mapping[str, str]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return sum and number of the values of each cluster, shape (n_clusters,), by name."""
    sums: dict[str, float] = {}
    counts: dict[str, float] = {}
    for case, value in values.items():
        name = clusters[case]
        sums[name] = sums.get(name, 0.0) + value
        counts[name] = counts.get(name, 0.0) + 1.0
    names = sorted(sums)
    return np.array([sums[n] for n in names]), np.array([counts[n] for n in names])
