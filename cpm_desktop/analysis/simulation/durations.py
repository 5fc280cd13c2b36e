"""Durations that vary: drawn from the beta distribution that project planning (PERT) uses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

QUANTILE_COUNT = 256
"""How many equally likely durations stand for a range: enough for the tenth part of a per cent at P90."""
_CONCENTRATION = 6.0
"""α + β of the beta distribution, as in PERT (Malcolm et al., 1959); more where the mean is close to an end, so that
neither falls below 1 and there is one hump."""
_GRID_CELLS = 2048
_MIN_MEAN_SHARE = 1e-3


def possible_minutes(mean: float, low: float, high: float) -> tuple[float, ...]:
    """Return equally likely durations between `low` and `high` minutes whose mean is exactly `mean`.

    The quantiles of a beta distribution over the range with α + β = 6. A mean outside the range widens it, so that
    what is expected never depends on the range; where there is nothing to vary all durations are the mean.
    """
    low, high = min(low, mean), max(high, mean)
    if not low < mean < high:
        return (mean,) * QUANTILE_COUNT
    share = min(max((mean - low) / (high - low), _MIN_MEAN_SHARE), 1 - _MIN_MEAN_SHARE)
    quantiles = _quantiles(round(share, 4))
    drawn = [low + (high - low) * quantile for quantile in quantiles]
    deviation = mean - sum(drawn) / QUANTILE_COUNT
    return tuple(minutes + deviation for minutes in drawn)


@lru_cache(maxsize=1024)
def _quantiles(mean: float) -> Sequence[float]:
    """Return the middles of equally likely parts of a beta distribution on 0 … 1 with this mean, by its density."""
    concentration = max(_CONCENTRATION, 1 / mean, 1 / (1 - mean))
    alpha, beta = concentration * mean, concentration * (1 - mean)
    places = [(cell + 0.5) / _GRID_CELLS for cell in range(_GRID_CELLS)]
    sums = list(accumulate(place ** (alpha - 1) * (1 - place) ** (beta - 1) for place in places))
    wanted = [(number + 0.5) / QUANTILE_COUNT * sums[-1] for number in range(QUANTILE_COUNT)]
    return [places[bisect_left(sums, part)] for part in wanted]
