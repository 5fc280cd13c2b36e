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
    """Return the segments between different corners; a route of one point has one segment of length 0."""
    distinct = [(start, end) for start, end in pairwise(route) if start != end]
    return distinct or [(route[0], route[-1])]


def segment_box(segment: Segment, margin: float) -> Box:
    """Return the rectangle that contains a segment, with `margin` around it."""
    start, end = segment
    box = Box(min(start.x, end.x), min(start.y, end.y), abs(end.x - start.x), abs(end.y - start.y))
    return with_margin(box, margin)


def point_along(segment: Segment, distance: float) -> Point:
    """Return the point `distance` past the end of `segment`, or before the end if negative; never before its start."""
    start, end = segment
    length = hypot(end.x - start.x, end.y - start.y)
    share = max(length + distance, 0.0) / length if length else 0.0
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def intersection_at_y(route: Route, y: float) -> Point | None:
    """Return the point where `route` first crosses the height `y`, or None if it does not."""
    for start, end in segments(route):
        low, high = sorted((start.y, end.y))
        if low <= y <= high and low != high:
            share = (y - start.y) / (end.y - start.y)
            return Point(start.x + (end.x - start.x) * share, y)
    return None


def midpoint(route: Route) -> Point:
    """Return the point halfway along `route`."""
    route_segments = segments(route)
    remaining = sum(hypot(end.x - start.x, end.y - start.y) for start, end in route_segments) / 2
    for start, end in route_segments:
        length = hypot(end.x - start.x, end.y - start.y)
        if length >= remaining:
            return point_along((start, end), remaining - length)
        remaining -= length
    return route[-1]
