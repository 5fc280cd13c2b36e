"""Chooses the sides by which a flow leaves and enters: the pair with the simplest free route."""

from __future__ import annotations

from collections.abc import Sequence
from operator import add
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import CLEARANCE
from cpm_desktop.layout.routing.nearby_routes import NearbyRoutes
from cpm_desktop.layout.routing.port import Interval, Side, port_at_offset
from cpm_desktop.layout.routing.routing_input import Endpoint
from cpm_desktop.layout.routing.simple_routes import simple_route
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.layout import Point

RIGHT, LEFT, BOTTOM, TOP = Side.RIGHT, Side.LEFT, Side.BOTTOM, Side.TOP

LEAVING_COSTS: dict[str, dict[Side, float]] = {
    "step": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 0.7, TOP: 0.8},
    "decision": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 0.2, TOP: 0.5},
    "parallel": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 0.2, TOP: 0.3},
    "start": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 1.0, TOP: 0.8},
    "end": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 1.0, TOP: 0.8},
}
"""The cost, in corners, of leaving a node of each kind by each side."""
ENTERING_COSTS: dict[str, dict[Side, float]] = {
    "step": {RIGHT: 1.4, LEFT: 0.0, BOTTOM: 0.4, TOP: 0.3},
    "decision": {RIGHT: 1.6, LEFT: 0.0, BOTTOM: 1.1, TOP: 1.2},
    "parallel": {RIGHT: 1.6, LEFT: 0.0, BOTTOM: 0.4, TOP: 0.4},
    "start": {RIGHT: 1.4, LEFT: 0.0, BOTTOM: 0.8, TOP: 0.4},
    "end": {RIGHT: 1.4, LEFT: 0.0, BOTTOM: 0.8, TOP: 0.3},
}
"""The cost, in corners, of entering a node of each kind by each side."""
LENGTH_COST = 1 / 400
"""The cost, in corners, of one unit of length."""
BLOCKED_COST = 4.0
"""The cost, in corners, of a pair of sides without a free simple route."""
OTHER_LANE_COST = 1.5
"""The cost, in corners, of a route that leaves the lanes of its ends."""


class Sides(NamedTuple):
    """The side by which a flow leaves its source, and the side by which it enters its target."""

    leaving: Side
    entering: Side


SELF_LOOP_SIDES = Sides(RIGHT, TOP)
"""The sides of a flow whose source is also its target."""


class SideCosts(NamedTuple):
    """The extra costs, in corners, of using each side because other flows use it."""

    leaving: Sequence[float]
    entering: Sequence[float]


NO_SIDE_COSTS = SideCosts((0.0,) * 4, (0.0,) * 4)
"""The costs of sides that no other flow uses."""
MESSAGE_SIDE_COSTS = SideCosts((0.9, 0.9, 0.0, 0.0), (0.9, 0.9, 0.0, 0.0))
"""The additional costs for a message or notification between lanes: it runs up or down."""


class SideChoice(NamedTuple):
    """The sides of a flow, their cost in corners, and the simple route between them, if one is free."""

    cost: float
    sides: Sides
    route: tuple[Point, ...] = ()


def best_sides(
    query: TrackedObstacleQuery,
    source: Endpoint,
    target: Endpoint,
    lanes: Interval,
    extra: SideCosts = NO_SIDE_COSTS,
    nearby: NearbyRoutes | None = None,
) -> SideChoice:
    """Return the best sides for a flow between two nodes.

    `lanes` is the span of their lanes along y, `nearby` are routes that the flow should not cross.
    """
    best = SideChoice(float("inf"), Sides(RIGHT, LEFT))
    for cost, corners, leaving, entering in sorted(_side_options(source, target, extra)):
        if cost >= best.cost:
            break
        sides = Sides(Side(leaving), Side(entering))
        route = None if corners > 2 else _free_route(query, source, target, sides)
        if route is None:
            best = min(best, SideChoice(cost + BLOCKED_COST, sides))
            continue
        penalty = 0.0 if nearby is None else nearby.cost_of(route)
        if any(not lanes.low <= y <= lanes.high for _, y in route):
            penalty += OTHER_LANE_COST
        best = min(best, SideChoice(cost + penalty, sides, route))
    return best


def _free_route(
    query: TrackedObstacleQuery, source: Endpoint, target: Endpoint, sides: Sides
) -> tuple[Point, ...] | None:
    start, finish = port_at_offset(source.area, sides.leaving), port_at_offset(target.area, sides.entering)
    return simple_route(query, start, finish, CLEARANCE)


def _side_options(source: Endpoint, target: Endpoint, extra: SideCosts) -> list[tuple[float, int, int, int]]:
    """Return for each pair of sides the minimum cost and number of corners of a flow, ignoring boxes."""
    entering_costs = map(add, ENTERING_COSTS[target.kind].values(), extra.entering)
    finishes = [*zip(range(4), entering_costs, _side_midpoints(target.area), strict=True)]
    options = []
    leaving_costs = map(add, LEAVING_COSTS[source.kind].values(), extra.leaving)
    for leaving, leaving_cost, start in zip(range(4), leaving_costs, _side_midpoints(source.area), strict=True):
        axis, direction = leaving >> 1, 1 - 2 * (leaving & 1)
        for entering, entering_cost, finish in finishes:
            ahead = (finish[axis] - start[axis]) * direction
            aside = finish[1 - axis] - start[1 - axis]
            length = abs(ahead) + abs(aside)
            if entering >> 1 != axis:
                beyond = -aside * (1 - 2 * (entering & 1))
                corners = 1 if ahead >= CLEARANCE and beyond >= CLEARANCE else 3
            elif entering & 1 == leaving & 1:
                corners = 2
            elif ahead < 0:
                corners = 4
            else:
                corners = 2 if aside else 0
            cost = leaving_cost + entering_cost + corners + length * LENGTH_COST
            options.append((cost, corners, leaving, entering))
    return options


def _side_midpoints(area: Rect) -> tuple[tuple[float, float], ...]:
    """Return the middle of each side of a box."""
    left, top, right, bottom = area
    x, y = (left + right) / 2, (top + bottom) / 2
    return (right, y), (left, y), (x, bottom), (x, top)
