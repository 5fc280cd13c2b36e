"""Routes through bends that a person has placed: the bends stay, the ends are joined at right angles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cpm_desktop.layout.rect import Area
from cpm_desktop.layout.routing.ends import Side
from cpm_desktop.layout.routing.ports import port_range
from cpm_desktop.model.layout import Point


def bent_route(source: tuple[Area, bool], bends: Sequence[Point], target: tuple[Area, bool]) -> tuple[Point, ...]:
    """Return the route from one box through `bends` to the other; each box comes with whether it is pointed."""
    points = [*reversed(_from_box(*source, bends[0]))]
    for bend in bends:
        if points[-1].x != bend.x and points[-1].y != bend.y:
            points.append(Point(bend.x, points[-1].y))
        points.append(bend)
    points += _from_box(*target, bends[-1])
    return (points[0], *(point for before, point in pairwise(points) if point != before))


def _from_box(area: Area, pointed: bool, bend: Point) -> list[Point]:
    """Return the way from `bend` to the border of a box, from near the bend to the border, without the bend."""
    level = port_range(area, Side.RIGHT, pointed)
    place = port_range(area, Side.TOP, pointed)
    sideways = bend.x <= area.left or bend.x >= area.right
    upright = bend.y <= area.top or bend.y >= area.bottom
    right, below = bend.x >= area.right, bend.y >= area.bottom
    if sideways and (level.low <= bend.y <= level.high or not upright):
        y = min(max(bend.y, level.low), level.high)
        border = Point(area.right if right else area.left, y)
        return [border] if y == bend.y else [Point(bend.x, y), border]
    x = min(max(bend.x, place.low), place.high)
    border = Point(x, area.bottom if below else area.top)
    if x == bend.x or not upright:
        return [border] if x == bend.x else [Point(x, bend.y), border]
    return [Point(x, bend.y), border]
