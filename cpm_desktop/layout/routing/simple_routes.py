"""Simple routes around boxes: straight, with one corner, and with two corners."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.layout.routing.free_intervals import channel_position, free_intervals, ray_end
from cpm_desktop.layout.routing.port import Interval, Port, port_point
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.layout import Point

MAX_DETOUR = 360.0
"""How far beyond its ends a channel is sought for a flow that turns back."""

MIN_APPROACH = (12.0, 20.0)
"""The minimum length of the last segment along x and y where there is room: an arrowhead and a rounded corner."""

Corners = tuple[Point, ...]


def simple_route(query: TrackedObstacleQuery, source: Port, target: Port, clearance: float) -> Corners | None:
    """Return the free route of fewest corners from `source` to `target` with at most two, or None."""
    if source.side.axis != target.side.axis:
        return _one_corner_route(query, source, target, clearance)
    return _straight_route(query, source, target, clearance) or _two_corner_route(query, source, target, clearance)


def is_segment_free(query: TrackedObstacleQuery, start: Point, end: Point, clearance: float) -> bool:
    """Return whether a line crosses no box and keeps `clearance` from every box beside it."""
    (x1, y1), (x2, y2) = start, end
    if y1 == y2:
        return query.is_free(min(x1, x2), y1 - clearance, max(x1, x2), y1 + clearance)
    return query.is_free(x1 - clearance, min(y1, y2), x1 + clearance, max(y1, y2))


def _straight_route(query: TrackedObstacleQuery, source: Port, target: Port, clearance: float) -> Corners | None:
    axis, direction = source.side.axis, source.side.direction
    if source[1 - axis] != target[1 - axis] or target.side.direction == direction:
        return None
    if (target[axis] - source[axis]) * direction <= 0:
        return None
    start, end = port_point(source), port_point(target)
    return (start, end) if is_segment_free(query, start, end, clearance) else None


def _one_corner_route(query: TrackedObstacleQuery, source: Port, target: Port, clearance: float) -> Corners | None:
    corner = Point(target.x, source.y) if source.side.axis == 0 else Point(source.x, target.y)
    for end in (source, target):
        axis = end.side.axis
        if (corner[axis] - end[axis]) * end.side.direction < clearance:
            return None
    start, finish = port_point(source), port_point(target)
    if is_segment_free(query, start, corner, clearance) and is_segment_free(query, corner, finish, clearance):
        return (start, corner, finish)
    return None


def _two_corner_route(query: TrackedObstacleQuery, source: Port, target: Port, clearance: float) -> Corners | None:
    axis = source.side.axis
    room = _turning_interval(source, target, axis, clearance)
    if room is None:
        return None
    far = room.high if source.side.direction > 0 else room.low
    reached = ray_end(query, axis, source[axis], far, source[1 - axis], clearance)
    far = room.high if target.side.direction > 0 else room.low
    approached = ray_end(query, axis, target[axis], far, target[1 - axis], clearance)
    low, high = room
    low, high = (low, min(high, reached)) if source.side.direction > 0 else (max(low, reached), high)
    low, high = (low, min(high, approached)) if target.side.direction > 0 else (max(low, approached), high)
    if low > high:
        return None
    levels = Interval(min(source[1 - axis], target[1 - axis]), max(source[1 - axis], target[1 - axis]))
    free = free_intervals(query, axis, Interval(low, high), levels, clearance)
    if not free:
        return None
    turning_back = source.side.direction == target.side.direction
    first = (source.side.direction > 0) == turning_back
    interval = free[0] if first else free[-1]
    near = interval.low if first else interval.high
    position = channel_position(interval, near)
    if axis == 0:
        corners = Point(position, source.y), Point(position, target.y)
    else:
        corners = Point(source.x, position), Point(target.x, position)
    return (port_point(source), *corners, port_point(target))


def _turning_interval(source: Port, target: Port, axis: int, clearance: float) -> Interval | None:
    """Return where the middle segment may be, considering only the two boxes at the ends."""
    for approach in (max(clearance, MIN_APPROACH[axis]), clearance):
        low, high = float("-inf"), float("inf")
        for end, margin in ((source, clearance), (target, approach)):
            if end.side.direction > 0:
                low = max(low, end[axis] + margin)
            else:
                high = min(high, end[axis] - margin)
        if low == float("-inf"):
            low = high - MAX_DETOUR
        if high == float("inf"):
            high = low + MAX_DETOUR
        if low <= high:
            return Interval(low, high)
    return None


def without_redundant_points(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return `points` without duplicates and without points in the middle of a straight line."""
    result: list[Point] = []
    for point in points:
        if result and result[-1] == point:
            continue
        if len(result) > 1 and _lies_between(result[-2], result[-1], point):
            result.pop()
        result.append(point)
    return tuple(result)


def _lies_between(start: Point, middle: Point, end: Point) -> bool:
    """Return whether a right-angled line from `start` to `end` passes `middle` without turning there."""
    if start.x == middle.x == end.x:
        return (middle.y - start.y) * (end.y - middle.y) > 0
    if start.y == middle.y == end.y:
        return (middle.x - start.x) * (end.x - middle.x) > 0
    return False
