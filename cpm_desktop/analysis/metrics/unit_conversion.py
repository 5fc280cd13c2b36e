"""Conversion between units of the same kind."""

from __future__ import annotations

MINUTES_PER_UNIT = {
    "s": 1 / 60,
    "sec": 1 / 60,
    "min": 1.0,
    "minute": 1.0,
    "minutes": 1.0,
    "h": 60.0,
    "hour": 60.0,
    "hours": 60.0,
    "d": 1440.0,
    "day": 1440.0,
    "days": 1440.0,
}
"""The durations that are converted into each other. A day has 24 hours."""


def conversion_factor(source: str, target: str) -> float | None:
    """Return the factor from one unit to another; 1 for the same unit, None where they do not convert."""
    one, other = (unit.strip().casefold() for unit in (source, target))
    if one == other:
        return 1.0
    if one in MINUTES_PER_UNIT and other in MINUTES_PER_UNIT:
        return MINUTES_PER_UNIT[one] / MINUTES_PER_UNIT[other]
    return None
