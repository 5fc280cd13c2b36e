"""What follows from a map alone, worked out once as long as it stays the very same map."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

M = TypeVar("M")
T = TypeVar("T")

_CACHE_SIZE = 4
"""For how many maps a result is kept: this one, the one before the last change, and two to compare with."""


def memoize_by_identity(compute: Callable[[M], T]) -> Callable[[M], T]:
    """Return `derive`, which then works out each map once as long as few others come in between.

    Maps that two documents share are the very same objects, so a command that leaves them alone costs nothing here.
    Safe to call from several threads: at worst two of them work out the same.
    """
    results: tuple[tuple[M, T], ...] = ()

    @wraps(compute)
    def lookup(entries: M) -> T:
        nonlocal results
        for known, result in results:
            if known is entries:
                return result
        result = compute(entries)
        results = ((entries, result), *results[: _CACHE_SIZE - 1])
        return result

    return lookup
