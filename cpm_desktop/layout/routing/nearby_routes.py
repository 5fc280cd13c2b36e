"""The routes near a flow, and what it costs to cross them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect, rects_overlap
from cpm_desktop.model.layout import Point

CROSSING_COST = 2.5
"""The cost, in corners, of crossing the route of another flow."""
SHARED_LINE_COST = 5.0
"""The cost, in corners, of running on one line with a flow that has no common end."""


class RouteInArea(NamedTuple):
    """A route and the area around it."""

    route: Sequence[Point]
    area: Rect


class NearbyRoute(NamedTuple):
    """The route of another flow, and whether that flow has no end in common with the one that is routed."""

    place: RouteInArea
    is_stranger: bool


class NearbyRoutes:
    """The routes near a flow. Remembers the routes of which it was asked the cost: the answers depend on no others."""

    __slots__ = ("_others", "compared")

    def __init__(self, others: Iterable[NearbyRoute]) -> None:
        self._others = tuple(others)
        self.compared: list[RouteInArea] = []

    def cost_of(self, route: Sequence[Point]) -> float:
        """Return the cost, in corners, of crossing the other routes."""
        place = RouteInArea(route, bounds_of(route))
        self.compared.append(place)
        return sum(meeting_cost(place, other) for other in self._others)


def bounds_of(route: Sequence[Point]) -> Rect:
    """Return the area around a route."""
    if not route:
        return Rect(0.0, 0.0, 0.0, 0.0)
    xs, ys = zip(*route, strict=True)
    return Rect(min(xs) - 1, min(ys) - 1, max(xs) + 1, max(ys) + 1)


def meeting_cost(one: RouteInArea, other: NearbyRoute) -> float:
    """Return the cost, in corners, of crossing another route or of running on one line with it."""
    (route, area), ((other_route, other_area), is_stranger) = one, other
    if not rects_overlap(area, other_area):
        return 0.0
    cost = CROSSING_COST * crossing_count(route, other_route)
    if is_stranger and shares_line(route, other_route):
        cost += SHARED_LINE_COST
    return cost


def crossing_count(one: Sequence[Point], other: Sequence[Point]) -> int:
    """Return how often two routes cross; corners on the other route do not count."""
    count = 0
    for (x1, y1), (x2, y2) in pairwise(one):
        for (x3, y3), (x4, y4) in pairwise(other):
            if y1 == y2 and x3 == x4:
                count += (x1 - x3) * (x2 - x3) < 0 > (y3 - y1) * (y4 - y1)
            elif x1 == x2 and y3 == y4:
                count += (y1 - y3) * (y2 - y3) < 0 > (x3 - x1) * (x4 - x1)
    return count


def shares_line(one: Sequence[Point], other: Sequence[Point]) -> bool:
    """Return whether two routes run on one line anywhere."""
    for start, end in pairwise(one):
        axis = 0 if start.x == end.x else 1
        low, high = sorted((start[1 - axis], end[1 - axis]))
        for first, second in pairwise(other):
            if first[axis] == second[axis] == start[axis]:
                least, most = sorted((first[1 - axis], second[1 - axis]))
                if least < high and low < most:
                    return True
    return False
