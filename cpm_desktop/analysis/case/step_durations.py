"""Varying durations, drawn from the beta distribution of project planning (PERT)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

QUANTILE_COUNT = 256
"""The number of equally likely durations for a range. At P90 they are accurate to 0.1 %."""
_CONCENTRATION = 6.0
"""α + β of the beta distribution, as in PERT (Malcolm et al., 1959).

It is increased where the mean is close to an end, so that α and β stay at least 1 and the density has one peak.
"""
_GRID_CELLS = 2048
_MIN_MEAN_SHARE = 1e-3


def possible_minutes(mean: float, low: float, high: float) -> tuple[float, ...]:
    """Return equally likely durations between `low` and `high` minutes whose mean is exactly `mean`.

    These are quantiles of a beta distribution over the range with α + β = 6. A mean outside the range widens it, so the
    expected value never depends on the range. Without variation, all durations equal the mean.
    """
    low, high = min(low, mean), max(high, mean)
    if not low < mean < high:
        return (mean,) * QUANTILE_COUNT
    share = min(max((mean - low) / (high - low), _MIN_MEAN_SHARE), 1 - _MIN_MEAN_SHARE)
    quantiles = _quantiles(round(share, 4))
    minutes_before_correction = [low + (high - low) * quantile for quantile in quantiles]
    deviation = mean - sum(minutes_before_correction) / QUANTILE_COUNT
    return tuple(minutes + deviation for minutes in minutes_before_correction)


@lru_cache(maxsize=1024)
def _quantiles(mean: float) -> Sequence[float]:
    """Return quantiles of a beta distribution on 0 … 1 with this mean, computed from its density."""
    concentration = max(_CONCENTRATION, 1 / mean, 1 / (1 - mean))
    alpha, beta = concentration * mean, concentration * (1 - mean)
    points = [(cell + 0.5) / _GRID_CELLS for cell in range(_GRID_CELLS)]
    sums = list(accumulate(point ** (alpha - 1) * (1 - point) ** (beta - 1) for point in points))
    cumulative_targets = [(number + 0.5) / QUANTILE_COUNT * sums[-1] for number in range(QUANTILE_COUNT)]
    return [points[bisect_left(sums, target)] for target in cumulative_targets]
