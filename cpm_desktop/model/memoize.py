"""Memoization of functions of a document: a result is kept as long as the values that it depends on exist."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from typing import ParamSpec, TypeVar
from weakref import ref

P = ParamSpec("P")
T = TypeVar("T")

DEFAULT_SIZE = 4
"""The number of results that a function keeps: for this document, the one before it, and two to compare."""


def memoize(
    dependencies: Callable[..., tuple[object, ...]], size: int = DEFAULT_SIZE
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Return a decorator that keeps the newest `size` results of a function.

    `dependencies` returns the values that a result depends on. They are compared by identity: documents share the
    values that a command does not change, so such a command costs nothing here. The values are referenced weakly, and
    a result is dropped with the first of them: no closed document stays in memory unless a result refers to it.
    Safe to call from several threads; at worst, two threads calculate the same result.
    """

    def decorate(compute: Callable[P, T]) -> Callable[P, T]:
        results: dict[tuple[int, ...], tuple[T, list[ref[object]]]] = {}

        @wraps(compute)
        def lookup(*args: P.args, **kwargs: P.kwargs) -> T:
            values = dependencies(*args, **kwargs)
            key = tuple(map(id, values))
            if (found := results.get(key)) is not None:
                return found[0]
            result = compute(*args, **kwargs)
            results[key] = result, [ref(value, lambda _: results.pop(key, None)) for value in values]
            for old_key in list(results)[:-size]:
                results.pop(old_key, None)
            return result

        return lookup

    return decorate


def arguments(*values: object) -> tuple[object, ...]:
    """Return all arguments of a function: the dependencies of a result that follows from maps of elements alone."""
    return values


memoize_by_scenario = memoize(attrgetter("nodes", "flows", "lanes"))
"""Memoizes an analysis of a scenario that depends on lanes, nodes and flows alone.

Moving a box or writing an annotation then costs nothing.
"""
