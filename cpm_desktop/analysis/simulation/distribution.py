"""The distribution of a metric over many cases."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, sqrt
from typing import NamedTuple

MAX_BINS = 24


class HistogramBin(NamedTuple):
    """One bar of a histogram: cases from `low` up to, but not including, `high`. The last bar includes `high`."""

    low: float
    high: float
    cases: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """The distribution of a metric, with the standard error of its mean."""

    mean: float
    standard_error: float
    """σ/√n: in 95 of 100 simulations the mean is within 1.96 standard errors of the expected value."""
    p50: float
    """The median: half of the cases take at most this value."""
    p90: float
    """The 90th percentile: 90 % of the cases take at most this value."""
    least: float
    most: float
    bars: tuple[HistogramBin, ...]
    """The histogram with bars of equal width from minimum to maximum; one bar where all cases are equal."""


def distribution(samples: Iterable[float]) -> Distribution:
    """Return the distribution of at least one sample."""
    ordered = sorted(samples)
    count = len(ordered)
    mean = sum(ordered) / count
    variance = sum((sample - mean) ** 2 for sample in ordered) / max(1, count - 1)
    return Distribution(
        mean=mean,
        standard_error=sqrt(variance / count),
        p50=_percentile(ordered, 0.5),
        p90=_percentile(ordered, 0.9),
        least=ordered[0],
        most=ordered[-1],
        bars=_histogram_bins(ordered),
    )


def _percentile(ordered: list[float], share: float) -> float:
    """Return the smallest sample that at least this share of all samples does not exceed (nearest rank)."""
    return ordered[ceil(share * len(ordered)) - 1]


def _histogram_bins(ordered: list[float]) -> tuple[HistogramBin, ...]:
    least, most = ordered[0], ordered[-1]
    if least == most:
        return (HistogramBin(least, most, len(ordered)),)
    edges = [least + (most - least) * number / MAX_BINS for number in range(MAX_BINS)]
    positions = [bisect_left(ordered, edge) for edge in edges] + [len(ordered)]
    return tuple(
        HistogramBin(low, high, end - begin)
        for low, high, begin, end in zip(edges, [*edges[1:], most], positions, positions[1:], strict=False)
    )
