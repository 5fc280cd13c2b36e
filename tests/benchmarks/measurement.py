"""Time measurement: named values, and how often a task is repeated to get them."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Measurement:
    """One measured value: seconds, or megabytes for memory."""

    name: str
    steps: int
    value: float


def median_seconds(action: Callable[[], object], repeats: int = 5) -> float:
    """Return the median time of `action`."""
    return median(durations(action for _ in range(repeats)))


def durations(actions: Iterable[Callable[[], object]], clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """Return the duration of each action by `clock`, in seconds, without garbage collection."""
    times = []
    with _gc_disabled():
        for action in actions:
            start = clock()
            action()
            times.append(clock() - start)
    return times


def percentile_99(times: list[float]) -> float:
    """Return the 99th percentile: only one time in a hundred is longer."""
    return sorted(times)[min(len(times) - 1, len(times) * 99 // 100)]


@contextmanager
def _gc_disabled() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
