"""Geometry along the corners of a flow."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TypeAlias

from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.layout import Box, Point

Segment: TypeAlias = tuple[Point, Point]


def segments(route: Route) -> list[Segment]:
    """Return the stretches between corners that differ; a route of one place has one stretch of no length."""
    distinct = [(start, end) for start, end in pairwise(route) if start != end]
    return distinct or [(route[0], route[-1])]


def segment_box(segment: Segment, margin: float) -> Box:
    """Return the rectangle that holds a stretch, with `margin` around it."""
    start, end = segment
    box = Box(min(start.x, end.x), min(start.y, end.y), abs(end.x - start.x), abs(end.y - start.y))
    return with_margin(box, margin)


def point_along(segment: Segment, distance: float) -> Point:
    """Return the point `distance` past the end of `segment`, or before it where negative; never before its start."""
    start, end = segment
    length = hypot(end.x - start.x, end.y - start.y)
    share = max(length + distance, 0.0) / length if length else 0.0
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def intersection_at_y(route: Route, y: float) -> Point | None:
    """Return where `route` first crosses the height `y`, or None where it does not."""
    for start, end in segments(route):
        low, high = sorted((start.y, end.y))
        if low <= y <= high and low != high:
            share = (y - start.y) / (end.y - start.y)
            return Point(start.x + (end.x - start.x) * share, y)
    return None


def midpoint(route: Route) -> Point:
    """Return the point half way along `route`."""
    route_segments = segments(route)
    remaining = sum(hypot(end.x - start.x, end.y - start.y) for start, end in route_segments) / 2
    for start, end in route_segments:
        length = hypot(end.x - start.x, end.y - start.y)
        if length >= remaining:
            return point_along((start, end), remaining - length)
        remaining -= length
    return route[-1]
