"""Remembering what several analyses of one process share."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from cpm_desktop.model.document import Scenario

T = TypeVar("T")

_CACHE_SIZE = 4
"""For how many processes a result is kept: this one, the one before the last change, and two to compare with."""


def memoize_by_scenario(analysis: Callable[[Scenario], T]) -> Callable[[Scenario], T]:
    """Return `analysis`, which then works out each process once as long as few others come in between.

    The analysis may look at nothing but lanes, nodes and flows: where these are the very same values so is the result,
    whatever else has changed, so that moving a box or writing a note costs nothing. Safe to call from several threads.
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
