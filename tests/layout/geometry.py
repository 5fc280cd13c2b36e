"""Geometric checks of boxes and routes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations, pairwise

from cpm_desktop.layout.placement import Placement, Route
from cpm_desktop.layout.rect import Rect, rect_of, rects_overlap
from cpm_desktop.model.layout import Box, Point


def overlapping_pairs(boxes: Iterable[Box]) -> list[tuple[Box, Box]]:
    """Return the pairs of boxes whose interiors overlap."""
    return [(one, other) for one, other in combinations(boxes, 2) if rects_overlap(rect_of(one), rect_of(other))]


def diagonal_segments(route: Route) -> list[tuple[Point, Point]]:
    """Return the segments of a route that are neither horizontal nor vertical."""
    return [(start, end) for start, end in pairwise(route) if start.x != end.x and start.y != end.y]


def boxes_crossed_by(route: Route, boxes: Iterable[Box]) -> list[Box]:
    """Return the boxes whose interior a route crosses."""
    pieces = [Rect(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)) for a, b in pairwise(route)]
    return [box for box in boxes if any(rects_overlap(piece, rect_of(box)) for piece in pieces)]


def is_on_border(point: Point, box: Box) -> bool:
    """Return whether a point lies on the border of a box."""
    left, top, right, bottom = rect_of(box)
    inside = left <= point.x <= right and top <= point.y <= bottom
    return inside and (point.x in {left, right} or point.y in {top, bottom})


def all_routes(placement: Placement, flow_ids: Iterable[str]) -> dict[str, Route]:
    """Return the routes of some flows, computed in the given order."""
    return {flow_id: placement.route(flow_id) for flow_id in flow_ids}
