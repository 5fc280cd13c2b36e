"""Measures of one drawing, of an author or of the automatic layout: what makes flows hard to follow, and its size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect, inflated, rect_of, rects_overlap
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point
from tests.layout.geometry import diagonal_segments

TOLERANCE = 1.0
"""Distances up to this length do not count: drawings of authors are seldom exact."""


class Segment(NamedTuple):
    """A part of a flow between two of its points."""

    flow: Flow
    start: Point
    end: Point


class Measures(NamedTuple):
    """The measures of a drawing; smaller ones are better."""

    crossings: int
    overlaps: int
    overlaps_of_strangers: int
    """Overlaps of flows without a common end."""
    flows_through_boxes: int
    box_overlaps: int
    diagonals: int
    bends: int
    length: float
    """The length of all flows, in mean box widths."""
    area: float
    """Width times height, in millions."""
    width_to_height: float


def measures_of(flows: Mapping[str, Flow], boxes: Mapping[str, Box], routes: Mapping[str, Sequence[Point]]) -> Measures:
    """Return the measures of a drawing of `flows`."""
    segments = [
        Segment(flows[key], *ends) for key, route in routes.items() for ends in pairwise(route) if ends[0] != ends[1]
    ]
    pairs = [(one, other) for one, other in combinations(segments, 2) if one.flow is not other.flow]
    overlapping = [pair for pair in pairs if _overlap(*pair)]
    width, height = _extent(boxes, routes)
    mean_width = sum(box.width for box in boxes.values()) / len(boxes)
    length = sum(abs(part.start.x - part.end.x) + abs(part.start.y - part.end.y) for part in segments)
    return Measures(
        crossings=sum(_cross(*pair) for pair in pairs),
        overlaps=len(overlapping),
        overlaps_of_strangers=sum(_ends(one.flow).isdisjoint(_ends(other.flow)) for one, other in overlapping),
        flows_through_boxes=sum(
            1 for key, route in routes.items() for _ in _boxes_in_the_way(flows[key], boxes, route)
        ),
        box_overlaps=sum(rects_overlap(rect_of(a), rect_of(b)) for a, b in combinations(boxes.values(), 2)),
        diagonals=sum(
            min(abs(a.x - b.x), abs(a.y - b.y)) > TOLERANCE
            for r in routes.values()
            for a, b in diagonal_segments(tuple(r))
        ),
        bends=sum(max(0, len(route) - 2) for route in routes.values()),
        length=length / mean_width,
        area=width * height / 1e6,
        width_to_height=width / height,
    )


def _ends(flow: Flow) -> set[str]:
    return {flow.source, flow.target}


def _side(segment: Segment, point: Point) -> float:
    """Return on which side of a segment a point lies: the sign of the area between."""
    (x1, y1), (x2, y2) = segment.start, segment.end
    return (x2 - x1) * (point.y - y1) - (y2 - y1) * (point.x - x1)


def _cross(one: Segment, other: Segment) -> bool:
    """Return whether the interiors of two segments cross."""
    return _side(one, other.start) * _side(one, other.end) < 0 and _side(other, one.start) * _side(other, one.end) < 0


def _overlap(one: Segment, other: Segment) -> bool:
    """Return whether two horizontal or vertical segments share more than a point of a line."""
    for axis in (0, 1):
        places = (one.start[axis], one.end[axis], other.start[axis], other.end[axis])
        if max(places) - min(places) <= TOLERANCE / 2:
            low, high = sorted((one.start[1 - axis], one.end[1 - axis]))
            least, most = sorted((other.start[1 - axis], other.end[1 - axis]))
            return min(high, most) - max(low, least) > TOLERANCE
    return False


def _boxes_in_the_way(flow: Flow, boxes: Mapping[str, Box], route: Sequence[Point]) -> Iterator[str]:
    """Yield the other nodes whose boxes a flow crosses by more than the tolerance."""
    for key, box in boxes.items():
        area = inflated(rect_of(box), -TOLERANCE)
        if key not in _ends(flow) and any(_passes_through(start, end, area) for start, end in pairwise(route)):
            yield key


def _passes_through(start: Point, end: Point, area: Rect) -> bool:
    """Return whether a straight line crosses the interior of an area (Liang and Barsky)."""
    first, last = 0.0, 1.0
    for axis in (0, 1):
        least, most, length = area[axis], area[axis + 2], end[axis] - start[axis]
        if length == 0:
            if not least < start[axis] < most:
                return False
            continue
        entered, left = sorted(((least - start[axis]) / length, (most - start[axis]) / length))
        first, last = max(first, entered), min(last, left)
    return first < last


def _extent(boxes: Mapping[str, Box], routes: Mapping[str, Sequence[Point]]) -> tuple[float, float]:
    """Return width and height of a drawing, without its lanes."""
    points = [point for route in routes.values() for point in route]
    for x, y, width, height in boxes.values():
        points += [Point(x, y), Point(x + width, y + height)]
    xs, ys = zip(*points, strict=True)
    return max(xs) - min(xs), max(1.0, max(ys) - min(ys))
