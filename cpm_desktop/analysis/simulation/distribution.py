"""How a figure spreads over many cases."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, sqrt
from typing import NamedTuple

MAX_BINS = 24


class HistogramBin(NamedTuple):
    """One bar of a histogram: cases from `low` up to, but not including, `high`; the last bar includes it."""

    low: float
    high: float
    cases: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """The spread of a figure, with the error of its mean."""

    mean: float
    standard_error: float
    """σ/√n: in 95 of 100 simulations the mean is within 1.96 of these of what is expected."""
    p50: float
    """Half of the cases are no longer than this."""
    p90: float
    """Nine of ten cases are no longer than this."""
    least: float
    most: float
    bars: tuple[HistogramBin, ...]
    """The histogram, from the least to the most in bars of the same width; one bar where all cases are the same."""


def distribution(samples: Iterable[float]) -> Distribution:
    """Return the spread of at least one sample."""
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
    """Return the least sample that at least this share of all samples does not pass (nearest rank)."""
    return ordered[ceil(share * len(ordered)) - 1]


def _histogram_bins(ordered: list[float]) -> tuple[HistogramBin, ...]:
    least, most = ordered[0], ordered[-1]
    if least == most:
        return (HistogramBin(least, most, len(ordered)),)
    edges = [least + (most - least) * number / MAX_BINS for number in range(MAX_BINS)]
    places = [bisect_left(ordered, edge) for edge in edges] + [len(ordered)]
    return tuple(
        HistogramBin(low, high, end - begin)
        for low, high, begin, end in zip(edges, [*edges[1:], most], places, places[1:], strict=False)
    )
