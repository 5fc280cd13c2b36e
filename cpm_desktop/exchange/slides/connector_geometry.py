"""The geometry of elbow connectors: a route with up to four bends as one preset shape of DrawingML.

A `bentConnectorN` starts at its top left corner along its first axis, and ends at the opposite corner. Its adjustments
are the positions of its inner segments, as shares of its width and height in 1/100,000 (ECMA-376, part 1, 20.1.9.18).
Flips and a rotation by 90 degrees give the other directions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_desktop.model.layout import Box, Point

TOP, LEFT, BOTTOM, RIGHT = range(4)
"""The connection sites of rectangles and diamonds, by their index."""
MAX_BENDS = 4
MIN_EXTENT = 1.0
"""The least width of a bent connector, so that its adjustments are finite."""
FULL = 100_000
ALIGNED = 3.0
"""Ends closer than this along an axis are joined by a straight line."""


@dataclass(frozen=True, slots=True)
class ConnectorGeometry:
    """A connector, in diagram units."""

    preset: str
    begin_site: int
    end_site: int
    box: Box
    """The box before the rotation."""
    is_rotated: bool
    """Whether the box is turned clockwise by 90 degrees about its centre."""
    flip_h: bool
    flip_v: bool
    adjustments: tuple[int, ...]


def connector_geometry(route: Sequence[Point], source: Box, target: Box) -> ConnectorGeometry:
    """Return the connector along a route, with its ends at the middles of the sides where the route starts and ends."""
    begin_site, end_site = (
        nearest_side(source, route[0]),
        nearest_side(target, route[-1]),
    )
    begin, end = side_middle(source, begin_site), side_middle(target, end_site)
    corners = _reduced(_snapped(list(route), begin, end, begin_site, end_site))
    if len(corners) == 4 and min(abs(end.x - begin.x), abs(end.y - begin.y)) < ALIGNED and _faces(begin_site, end_site):
        corners = [begin, end]
    is_vertical = begin_site in {TOP, BOTTOM}
    if len(corners) == 2:
        box = Box(
            min(begin.x, end.x),
            min(begin.y, end.y),
            abs(end.x - begin.x),
            abs(end.y - begin.y),
        )
        return ConnectorGeometry(
            "straightConnector1",
            begin_site,
            end_site,
            box,
            False,
            end.x < begin.x,
            end.y < begin.y,
            (),
        )
    return _bent(corners, begin_site, end_site, is_vertical)


def nearest_side(box: Box, point: Point) -> int:
    """Return the side of a box that is nearest to a point."""
    distances = {
        TOP: abs(point.y - box.y),
        LEFT: abs(point.x - box.x),
        BOTTOM: abs(point.y - box.y - box.height),
        RIGHT: abs(point.x - box.x - box.width),
    }
    return min(distances, key=lambda side: distances[side])


def side_middle(box: Box, side: int) -> Point:
    """Return the middle of a side of a box."""
    middle = Point(box.x + box.width / 2, box.y + box.height / 2)
    match side:
        case 0:
            return Point(middle.x, box.y)
        case 1:
            return Point(box.x, middle.y)
        case 2:
            return Point(middle.x, box.y + box.height)
        case _:
            return Point(box.x + box.width, middle.y)


def _faces(begin_site: int, end_site: int) -> bool:
    """Return whether two sides are opposite ones, so that level ends can be joined by a straight line."""
    return {begin_site, end_site} in ({TOP, BOTTOM}, {LEFT, RIGHT})


def _snapped(route: list[Point], begin: Point, end: Point, begin_site: int, end_site: int) -> list[Point]:
    """Return the route with its ends moved to `begin` and `end`; its first and last segments keep their direction."""
    inner = route[1:-1]
    if not inner:
        return _joined(begin, end, begin_site, end_site)
    if len(inner) == 1:
        is_vertical = begin_site in {TOP, BOTTOM}
        return [
            begin,
            Point(begin.x, end.y) if is_vertical else Point(end.x, begin.y),
            end,
        ]
    first, last = inner[0], inner[-1]
    inner[0] = Point(begin.x, first.y) if begin_site in {TOP, BOTTOM} else Point(first.x, begin.y)
    inner[-1] = Point(end.x, last.y) if end_site in {TOP, BOTTOM} else Point(last.x, end.y)
    return [begin, *inner, end]


def _joined(begin: Point, end: Point, begin_site: int, end_site: int) -> list[Point]:
    """Return a path between two ends that a straight route joined: straight if they are level, else with two bends."""
    if begin_site in {TOP, BOTTOM}:
        if abs(begin.x - end.x) < ALIGNED or end_site not in {TOP, BOTTOM}:
            return [begin, end]
        middle = (begin.y + end.y) / 2
        return [begin, Point(begin.x, middle), Point(end.x, middle), end]
    if abs(begin.y - end.y) < ALIGNED or end_site in {TOP, BOTTOM}:
        return [begin, end]
    middle = (begin.x + end.x) / 2
    return [begin, Point(middle, begin.y), Point(middle, end.y), end]


def _reduced(corners: list[Point]) -> list[Point]:
    """Return a path with at most four bends: the first and the last ones stay, the middle ones are joined."""
    bends = len(corners) - 2
    if bends <= MAX_BENDS:
        return corners
    begin, first, last, end = corners[0], corners[1], corners[-2], corners[-1]
    starts_vertically = abs(first.x - begin.x) < abs(first.y - begin.y)
    if bends % 2:
        inner = [
            first,
            Point(last.x, first.y) if starts_vertically else Point(first.x, last.y),
            last,
        ]
        return [begin, *inner, end]
    middle = corners[len(corners) // 2]
    across = (
        [Point(middle.x, first.y), Point(middle.x, last.y)]
        if starts_vertically
        else [Point(first.x, middle.y), Point(last.x, middle.y)]
    )
    return [begin, first, *across, last, end]


def _bent(corners: Sequence[Point], begin_site: int, end_site: int, is_vertical: bool) -> ConnectorGeometry:
    begin, end = corners[0], corners[-1]
    along, across = (end.y - begin.y, end.x - begin.x) if is_vertical else (end.x - begin.x, end.y - begin.y)
    length, breadth = max(abs(along), MIN_EXTENT), max(abs(across), MIN_EXTENT)
    centre = Point((begin.x + end.x) / 2, (begin.y + end.y) / 2)
    box = Box(centre.x - length / 2, centre.y - breadth / 2, length, breadth)
    flip_h = along < 0
    flip_v = across > 0 if is_vertical else across < 0
    signed_length, signed_breadth = (
        (-length if flip_h else length),
        (-breadth if across < 0 else breadth),
    )
    adjustments = []
    for index, corner in enumerate(corners[2:-1] if len(corners) > 3 else ()):
        previous = corners[index + 1]
        offset_along = (previous.y - begin.y) if is_vertical else (previous.x - begin.x)
        offset_across = (corner.x - begin.x) if is_vertical else (corner.y - begin.y)
        share = offset_along / signed_length if index % 2 == 0 else offset_across / signed_breadth
        adjustments.append(round(share * FULL))
    return ConnectorGeometry(
        f"bentConnector{len(corners) - 1}",
        begin_site,
        end_site,
        box,
        is_vertical,
        flip_h,
        flip_v,
        tuple(adjustments),
    )
