"""Memoization of functions of one immutable map, by identity of the map."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

M = TypeVar("M")
T = TypeVar("T")

_CACHE_SIZE = 4
"""The number of cached results: the current map, the one before the last change, and two for comparisons."""


def memoize_by_identity(compute: Callable[[M], T]) -> Callable[[M], T]:
    """Return a version of `compute` that caches its results for the maps used last.

    Documents share unchanged maps, so a command that leaves a map alone costs nothing here. Thread-safe: at worst, two
    threads compute the same result.
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
