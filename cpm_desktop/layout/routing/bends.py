"""Routes through bends placed by hand: the bends stay, and the ends are connected at right angles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.port import Side, port_range
from cpm_desktop.model.layout import Point


def route_through_bends(
    source: tuple[Rect, bool], bends: Sequence[Point], target: tuple[Rect, bool]
) -> tuple[Point, ...]:
    """Return the route from one box through `bends` to the other.

    Each box is given with a flag that is true if flows meet it only at the middle of a side.
    """
    points = [*reversed(_bend_to_border(*source, bends[0]))]
    for bend in bends:
        if points[-1].x != bend.x and points[-1].y != bend.y:
            points.append(Point(bend.x, points[-1].y))
        points.append(bend)
    points += _bend_to_border(*target, bends[-1])
    return (points[0], *(point for before, point in pairwise(points) if point != before))


def _bend_to_border(area: Rect, centre_only: bool, bend: Point) -> list[Point]:
    """Return the points from `bend` to the border of a box, without the bend itself."""
    vertical = port_range(area, Side.RIGHT, centre_only)
    horizontal = port_range(area, Side.TOP, centre_only)
    outside_horizontally = bend.x <= area.left or bend.x >= area.right
    outside_vertically = bend.y <= area.top or bend.y >= area.bottom
    right, below = bend.x >= area.right, bend.y >= area.bottom
    if outside_horizontally and (vertical.low <= bend.y <= vertical.high or not outside_vertically):
        y = min(max(bend.y, vertical.low), vertical.high)
        border = Point(area.right if right else area.left, y)
        return [border] if y == bend.y else [Point(bend.x, y), border]
    x = min(max(bend.x, horizontal.low), horizontal.high)
    border = Point(x, area.bottom if below else area.top)
    if x == bend.x or not outside_vertically:
        return [border] if x == bend.x else [Point(x, bend.y), border]
    return [Point(x, bend.y), border]
