"""Routing channels: the free intervals between boxes, and the position of a flow within one."""

from __future__ import annotations

from cpm_desktop.layout.routing.port import Interval
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery

CLEARANCE = 10.0
"""The distance that a flow keeps from boxes where there is room."""
MAX_SHARED_WIDTH = 24.0
"""The part of a wide channel that flows use, so that they stay close to their ends."""


def free_intervals(
    query: TrackedObstacleQuery, axis: int, along: Interval, across: Interval, clearance: float
) -> list[Interval]:
    """Return the parts of `along` where a line over the whole of `across` keeps `clearance` from every box.

    `axis` is the axis of `along`: 0 returns x positions for a vertical line.
    """
    low, high = along
    inflated_along = (low - clearance, high + clearance)
    inflated_across = (across.low - clearance, across.high + clearance)
    first, second = (inflated_along, inflated_across) if axis == 0 else (inflated_across, inflated_along)
    areas = query.obstacles_in(first[0], second[0], first[1], second[1])
    occupied = sorted((area[axis] - clearance, area[axis + 2] + clearance) for area in areas)
    free, position = [], low
    for start, end in occupied:
        if start >= position:
            free.append(Interval(position, min(start, high)))
        position = max(position, end)
        if position > high:
            break
    if position <= high:
        free.append(Interval(position, high))
    return free


def ray_end(
    query: TrackedObstacleQuery, axis: int, start: float, limit: float, level: float, clearance: float
) -> float:
    """Return how far a line along `axis` reaches from `start` towards `limit` with `clearance` to every box."""
    low, high = min(start, limit), max(start, limit)
    if axis == 0:
        areas = query.obstacles_in(low, level - clearance, high, level + clearance)
    else:
        areas = query.obstacles_in(level - clearance, low, level + clearance, high)
    if not areas:
        return limit
    if limit >= start:
        return max(start, min(area[axis] for area in areas) - clearance)
    return min(start, max(area[axis + 2] for area in areas) + clearance)


def channel_position(interval: Interval, near: float) -> float:
    """Return the middle of `interval`; in a wide one, the middle of the part that is close to `near`."""
    low, high = interval
    if high - low > MAX_SHARED_WIDTH:
        low = min(max(low, near - MAX_SHARED_WIDTH / 2), high - MAX_SHARED_WIDTH)
        high = low + MAX_SHARED_WIDTH
    return round((low + high) / 2, 2)
