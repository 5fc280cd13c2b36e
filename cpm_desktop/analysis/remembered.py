"""Remembering what several analyses of one scenario share."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from cpm_desktop.model.document import Scenario

T = TypeVar("T")

_KEPT = 4
"""For how many scenarios a result is kept: a process, what it was before, and two to compare with."""


def remembered(analysis: Callable[[Scenario], T]) -> Callable[[Scenario], T]:
    """Return `analysis`, which then works out each scenario once as long as few others come in between.

    A scenario never changes, so the very same value gives the same result. Safe to call from several threads.
    """
    results: tuple[tuple[Scenario, T], ...] = ()

    @wraps(analysis)
    def lookup(scenario: Scenario) -> T:
        nonlocal results
        for known, result in results:
            if known is scenario:
                return result
        result = analysis(scenario)
        results = ((scenario, result), *results[: _KEPT - 1])
        return result

    return lookup
