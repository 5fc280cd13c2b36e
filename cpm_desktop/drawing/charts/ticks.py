"""Ticks of axes: at round numbers, or at round times for an axis of minutes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from math import ceil, floor, isclose

MINUTES_PER_DAY = 1440.0
_ROUND_TIMES = (1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 180.0, 360.0, 720.0)
"""Round times in minutes, from one minute to half a day."""


def ticks(least: float, most: float, number: int) -> list[float]:
    """Return about `number` round numbers (1, 2 or 5 times a power of ten apart) that span `least` … `most`."""
    return _ticks_between(least, most, _first_step_from(_decimal_steps(least, most), (most - least) / max(1, number)))


def minute_ticks(least: float, most: float, number: int) -> list[float]:
    """Return about `number` times, round in minutes, hours or days, that span `least` … `most`."""
    return _ticks_between(least, most, _first_step_from(_time_steps(), (most - least) / max(1, number)))


def share_ticks(number: int) -> list[float]:
    """Return the ticks of an axis of shares: quarters, or halves if fewer than four ticks fit."""
    return [0.0, 0.25, 0.5, 0.75, 1.0] if number >= 4 else [0.0, 0.5, 1.0]


def _first_step_from(steps: Iterator[float], least: float) -> float:
    return next(step for step in steps if step >= least or isclose(step, least))


def _decimal_steps(least: float, most: float) -> Iterator[float]:
    """Yield 1, 2 and 5 times ascending powers of ten, starting far below the difference."""
    power = decimal_exponent(max(most - least, 1e-9)) - 3
    for exponent in count(power):
        yield from (factor * 10.0**exponent for factor in (1, 2, 5))


def _time_steps() -> Iterator[float]:
    """Yield decimal parts of a minute, then round times, then decimal multiples of a day."""
    yield from (factor * 10.0**exponent for exponent in range(-4, 0) for factor in (1, 2, 5))
    yield from _ROUND_TIMES
    for exponent in count():
        yield from (factor * 10.0**exponent * MINUTES_PER_DAY for factor in (1, 2, 5))


def decimal_exponent(number: float) -> int:
    """Return the exponent of the power of ten that is not larger than a positive `number`."""
    exponent = 0
    while number >= 10:
        number, exponent = number / 10, exponent + 1
    while number < 1:
        number, exponent = number * 10, exponent - 1
    return exponent


def _ticks_between(least: float, most: float, step: float) -> list[float]:
    first, last = floor(least / step + 1e-9), ceil(most / step - 1e-9)
    return [round(place * step, 9) for place in range(first, max(last, first + 1) + 1)]
