"""Statistics: an interval holds the truth as often as it says, and noise is not taken for news."""

from collections.abc import Mapping

import numpy as np
import pytest
from scipy import stats

from evals.statistics import MIN_CLUSTERS, clustered, paired_difference

LANGUAGES = 5


def clusters_of(n: int) -> dict[str, str]:
    """Return n scenarios of five cases each."""
    return {f"{c}-{i}": f"{c}" for c in range(n) for i in range(LANGUAGES)}


def drawn(
    rng: np.random.Generator, clusters: Mapping[str, str], mean: float = 0.0
) -> dict[str, float]:
    """Return values that mostly differ by scenario: correlation within one is 0.8."""
    shared = {name: rng.normal(0, 2.0) for name in dict.fromkeys(clusters.values())}
    return {case: mean + shared[name] + rng.normal(0, 1.0) for case, name in clusters.items()}


def test_interval_covers_the_mean_about_as_often_as_it_says() -> None:
    clusters = clusters_of(15)
    rng = np.random.default_rng(1)
    covered = 0
    for seed in range(200):
        found = clustered(drawn(rng, clusters, 5.0), clusters, seed)
        assert found.low is not None
        assert found.high is not None
        covered += found.low <= 5.0 <= found.high
    assert 0.88 <= covered / 200 <= 0.99


def test_interval_that_took_cases_for_independent_would_be_too_narrow() -> None:
    clusters = clusters_of(15)
    values = drawn(np.random.default_rng(2), clusters)
    alone = {case: case for case in values}
    whole, naive = clustered(values, clusters, 7), clustered(values, alone, 7)
    assert whole.error is not None
    assert naive.error is not None
    # 5 cases with a correlation of 0.8 widen the error by about sqrt(1 + 4 * 0.8) = 2.05
    assert 1.4 < whole.error / naive.error < 2.8


def test_error_is_that_of_the_mean_of_cluster_means() -> None:
    clusters = {str(i): str(i) for i in range(400)}
    values = {str(i): float(i % 2) for i in range(400)}
    found = clustered(values, clusters, 7)
    assert found.mean == 0.5
    assert found.error == pytest.approx(0.5 / np.sqrt(400), rel=0.1)
    assert found.low == pytest.approx(0.5 - 1.96 * 0.025, abs=0.01)
    assert found.high == pytest.approx(0.5 + 1.96 * 0.025, abs=0.01)


def test_mean_is_over_cases_not_over_scenarios() -> None:
    values = {"a1": 1.0, "a2": 1.0, "a3": 1.0, "b1": 0.0}
    clusters = {"a1": "a", "a2": "a", "a3": "a", "b1": "b"}
    assert clustered(values, clusters, 7).mean == 0.75


def test_narrower_confidence_gives_a_narrower_interval() -> None:
    clusters = clusters_of(20)
    values = drawn(np.random.default_rng(3), clusters)
    wide, narrow = clustered(values, clusters, 7, 0.95), clustered(values, clusters, 7, 0.5)
    assert wide.low is not None and narrow.low is not None
    assert wide.high is not None and narrow.high is not None
    assert wide.low < narrow.low < narrow.high < wide.high


@pytest.mark.parametrize(("n", "given"), [(MIN_CLUSTERS - 1, False), (MIN_CLUSTERS, True)])
def test_interval_needs_ten_scenarios_however_many_cases_there_are(n: int, given: bool) -> None:
    clusters = clusters_of(n)
    values = drawn(np.random.default_rng(4), clusters)
    found = clustered(values, clusters, 7)
    assert (found.n, found.n_clusters) == (n * LANGUAGES, n)
    assert (found.low is not None, found.high is not None) == (given, given)
    other = {case: value - 1.0 for case, value in values.items()}
    difference = paired_difference(values, other, clusters, 7)
    assert difference.mean == pytest.approx(1.0)
    figures = (difference.low, difference.high, difference.p, difference.detectable)
    assert [figure is not None for figure in figures] == [given] * 4


def test_same_seed_gives_the_same_interval_in_any_order_of_cases() -> None:
    clusters = clusters_of(12)
    values = drawn(np.random.default_rng(5), clusters)
    turned = dict(reversed(values.items()))
    assert clustered(values, clusters, 7) == clustered(values, clusters, 7)
    one, other = clustered(values, clusters, 7), clustered(turned, clusters, 7)
    assert (one.low, one.high) == pytest.approx((other.low, other.high))
    assert clustered(values, clusters, 8) != one


def test_nothing_to_average_is_an_error() -> None:
    with pytest.raises(ValueError, match="no value"):
        clustered({}, {}, 7)
    with pytest.raises(ValueError, match="no case in common"):
        paired_difference({"a": 1.0}, {"b": 1.0}, {"a": "a", "b": "b"}, 7)


def test_equal_runs_differ_by_nothing() -> None:
    clusters = clusters_of(12)
    values = drawn(np.random.default_rng(6), clusters)
    found = paired_difference(values, values, clusters, 7)
    assert (found.mean, found.low, found.high, found.p) == (0.0, 0.0, 0.0, 1.0)
    assert found.detectable == 0.0


def test_only_cases_that_both_have_are_compared() -> None:
    found = paired_difference({"a": 1.0, "b": 9.0}, {"a": 0.25, "c": 9.0}, {"a": "a"}, 7)
    assert (found.mean, found.n) == (0.75, 1)


def test_noise_is_seldom_called_a_difference() -> None:
    clusters = clusters_of(14)
    rng = np.random.default_rng(8)
    none = dict.fromkeys(clusters, 0.0)
    found = [paired_difference(drawn(rng, clusters), none, clusters, s).p for s in range(60)]
    p = np.array([value for value in found if value is not None])
    assert len(p) == 60
    assert np.mean(p < 0.05) < 0.12
    # and not because p is always high: about half of them are below a half
    assert 0.3 < np.mean(p < 0.5) < 0.7


def test_clear_difference_is_found_with_its_sign() -> None:
    clusters = clusters_of(20)
    before = drawn(np.random.default_rng(9), clusters)
    noise = np.random.default_rng(10)
    after = {case: value - 1.0 + noise.normal(0, 0.3) for case, value in before.items()}
    found = paired_difference(before, after, clusters, 7)
    assert found.p is not None and found.p < 0.01
    assert found.low is not None and found.low > 0.5
    assert found.mean == pytest.approx(1.0, abs=0.2)
    back = paired_difference(after, before, clusters, 7)
    assert back.mean == pytest.approx(-found.mean)
    assert back.high is not None and back.high < -0.5


@pytest.mark.parametrize("level", [0.95, 0.8], ids=["95 %", "80 %"])
def test_detectable_difference_is_of_two_sides_and_a_power_of_four_in_five(level: float) -> None:
    clusters = clusters_of(16)
    rng = np.random.default_rng(11)
    a, b = drawn(rng, clusters), drawn(rng, clusters)
    error = clustered({case: a[case] - b[case] for case in a}, clusters, 7).error
    assert error is not None
    z = {0.95: 1.959964, 0.8: 1.281552}[level] + 0.841621
    found = paired_difference(a, b, clusters, 7, level)
    assert found.detectable == pytest.approx(z * error, rel=1e-5)


def test_true_effect_of_the_detectable_size_is_found_about_four_times_in_five() -> None:
    clusters = {str(i): str(i) for i in range(40)}
    none = dict.fromkeys(clusters, 0.0)
    rng = np.random.default_rng(12)
    size = (stats.norm.ppf(0.975) + stats.norm.ppf(0.8)) / np.sqrt(40)  # values have deviation 1
    found = 0
    for seed in range(100):
        values = {case: size + rng.normal() for case in clusters}
        p = paired_difference(values, none, clusters, seed).p
        found += p is not None and p < 0.05
    assert 65 <= found <= 92
