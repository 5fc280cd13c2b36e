"""The plain shapes of a route: straight, one corner, and two corners, around whatever boxes there are."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.layout.routing.channels import Stretch, free_stretches, ray, share
from cpm_desktop.layout.routing.ends import End, point_of
from cpm_desktop.layout.routing.tracked_query import Survey
from cpm_desktop.model.layout import Point

DETOUR = 360.0
"""How far beyond its ends a flow that turns back looks for a channel."""

APPROACH = (12.0, 20.0)
"""How long the last piece is at least, along x and along y, where there is room: an arrow head and a rounded corner."""

Corners = tuple[Point, ...]


def plain_route(survey: Survey, source: End, target: End, clearance: float) -> Corners | None:
    """Return the free route of fewest corners from `source` to `target` with at most two, or None."""
    if source.side.axis != target.side.axis:
        return _one_corner(survey, source, target, clearance)
    return _straight(survey, source, target, clearance) or _two_corners(survey, source, target, clearance)


def segment_is_free(survey: Survey, start: Point, end: Point, clearance: float) -> bool:
    """Return whether a line keeps `clearance` sideways from every box, and touches none lengthways."""
    (x1, y1), (x2, y2) = start, end
    if y1 == y2:
        return survey.is_free(min(x1, x2), y1 - clearance, max(x1, x2), y1 + clearance)
    return survey.is_free(x1 - clearance, min(y1, y2), x1 + clearance, max(y1, y2))


def _straight(survey: Survey, source: End, target: End, clearance: float) -> Corners | None:
    axis, direction = source.side.axis, source.side.direction
    if source[1 - axis] != target[1 - axis] or target.side.direction == direction:
        return None
    if (target[axis] - source[axis]) * direction <= 0:
        return None
    start, end = point_of(source), point_of(target)
    return (start, end) if segment_is_free(survey, start, end, clearance) else None


def _one_corner(survey: Survey, source: End, target: End, clearance: float) -> Corners | None:
    corner = Point(target.x, source.y) if source.side.axis == 0 else Point(source.x, target.y)
    for end in (source, target):
        axis = end.side.axis
        if (corner[axis] - end[axis]) * end.side.direction < clearance:
            return None
    start, finish = point_of(source), point_of(target)
    if segment_is_free(survey, start, corner, clearance) and segment_is_free(survey, corner, finish, clearance):
        return (start, corner, finish)
    return None


def _two_corners(survey: Survey, source: End, target: End, clearance: float) -> Corners | None:
    axis = source.side.axis
    room = _room(source, target, axis, clearance)
    if room is None:
        return None
    far = room.high if source.side.direction > 0 else room.low
    reached = ray(survey, axis, source[axis], far, source[1 - axis], clearance)
    far = room.high if target.side.direction > 0 else room.low
    approached = ray(survey, axis, target[axis], far, target[1 - axis], clearance)
    low, high = room
    low, high = (low, min(high, reached)) if source.side.direction > 0 else (max(low, reached), high)
    low, high = (low, min(high, approached)) if target.side.direction > 0 else (max(low, approached), high)
    if low > high:
        return None
    levels = Stretch(min(source[1 - axis], target[1 - axis]), max(source[1 - axis], target[1 - axis]))
    free = free_stretches(survey, axis, Stretch(low, high), levels, clearance)
    if not free:
        return None
    turning_back = source.side.direction == target.side.direction
    first = (source.side.direction > 0) == turning_back
    stretch = free[0] if first else free[-1]
    near = stretch.low if first else stretch.high
    heading = (target[1 - axis] - source[1 - axis]) * source.side.direction
    place = share(stretch, source[1 - axis], heading, near)
    if axis == 0:
        corners = Point(place, source.y), Point(place, target.y)
    else:
        corners = Point(source.x, place), Point(target.x, place)
    return (point_of(source), *corners, point_of(target))


def _room(source: End, target: End, axis: int, clearance: float) -> Stretch | None:
    """Return where the middle line may stand as far as the two boxes at the ends are concerned."""
    for approach in (max(clearance, APPROACH[axis]), clearance):
        low, high = float("-inf"), float("inf")
        for end, margin in ((source, clearance), (target, approach)):
            if end.side.direction > 0:
                low = max(low, end[axis] + margin)
            else:
                high = min(high, end[axis] - margin)
        if low == float("-inf"):
            low = high - DETOUR
        if high == float("inf"):
            high = low + DETOUR
        if low <= high:
            return Stretch(low, high)
    return None


def straightened(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return `points` without those at which a line goes straight on, or that stand twice."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and _between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _between(start: Point, middle: Point, end: Point) -> bool:
    """Return whether a right-angled line from `start` to `end` passes `middle` without turning there."""
    if start.x == middle.x == end.x:
        return (middle.y - start.y) * (end.y - middle.y) > 0
    if start.y == middle.y == end.y:
        return (middle.x - start.x) * (end.x - middle.x) > 0
    return False
