"""Memoization of results that several analyses of one process share."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from cpm_desktop.model.document import Scenario

T = TypeVar("T")

_CACHE_SIZE = 4
"""The number of cached results: the current process, the one before the last change, and two for comparisons."""


def memoize_by_scenario(analysis: Callable[[Scenario], T]) -> Callable[[Scenario], T]:
    """Return a version of `analysis` that caches its results for the scenarios used last.

    The analysis must depend on lanes, nodes and flows only. The cached result is returned while these are identical, so
    that moving a box or writing an annotation costs nothing. Thread-safe.
    """
    results: tuple[tuple[Scenario, T], ...] = ()

    @wraps(analysis)
    def lookup(scenario: Scenario) -> T:
        nonlocal results
        for known, result in results:
            if known.nodes is scenario.nodes and known.flows is scenario.flows and known.lanes is scenario.lanes:
                return result
        result = analysis(scenario)
        results = ((scenario, result), *results[: _CACHE_SIZE - 1])
        return result

    return lookup
