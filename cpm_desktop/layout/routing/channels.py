"""Channels: the free stretches between boxes, and the place in one that a flow takes."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.layout.routing.tracked_query import Survey

CLEARANCE = 10.0
"""How far a flow keeps away from boxes where there is room."""
PERIOD = 336.0
"""Flows that come from further apart than this may run on one line: a channel has room for few."""
BROADEST = 64.0
"""How much of a broad channel flows share, so that they stay close to where they lead."""


class Stretch(NamedTuple):
    """From where to where, along one axis."""

    low: float
    high: float


def free_stretches(survey: Survey, axis: int, along: Stretch, across: Stretch, clearance: float) -> list[Stretch]:
    """Return the free parts of `along`: where a line from end to end of `across` keeps `clearance` from every box.

    `axis` is that of `along`: 0 asks for an x at which a vertical line can stand.
    """
    low, high = along
    reach = (low - clearance, high + clearance)
    deep = (across.low - clearance, across.high + clearance)
    first, second = (reach, deep) if axis == 0 else (deep, reach)
    areas = survey.within(first[0], second[0], first[1], second[1])
    taken = sorted((area[axis] - clearance, area[axis + 2] + clearance) for area in areas)
    free, position = [], low
    for start, end in taken:
        if start >= position:
            free.append(Stretch(position, min(start, high)))
        position = max(position, end)
        if position > high:
            break
    if position <= high:
        free.append(Stretch(position, high))
    return free


def ray(survey: Survey, axis: int, start: float, limit: float, level: float, clearance: float) -> float:
    """Return how far a line along `axis` gets from `start` towards `limit` before it comes too near a box."""
    low, high = min(start, limit), max(start, limit)
    if axis == 0:
        areas = survey.within(low, level - clearance, high, level + clearance)
    else:
        areas = survey.within(level - clearance, low, level + clearance, high)
    if not areas:
        return limit
    if limit >= start:
        return max(start, min(area[axis] for area in areas) - clearance)
    return min(start, max(area[axis + 2] for area in areas) + clearance)


def share(stretch: Stretch, origin: float, heading: float, near: float) -> float:
    """Return the place in `stretch` for a flow that comes from `origin` and heads away (`heading` > 0) or back.

    Flows from different origins get different places, nested so that those which run side by side do not cross: of
    two that head down, the one from further up turns later. In a broad channel the places lie close to `near`.
    """
    low, high = stretch
    if high - low > BROADEST:
        low = min(max(low, near - BROADEST / 2), high - BROADEST)
        high = low + BROADEST
    part = (origin % PERIOD) / PERIOD
    return round(low + (high - low) * (1 - part if heading > 0 else part), 2)
