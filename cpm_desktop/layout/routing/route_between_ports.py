"""The route of one flow between two ports: a simple route, else a search, with less clearance if needed."""

from __future__ import annotations

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import CLEARANCE
from cpm_desktop.layout.routing.grid_search import CORNER_COST, PortCandidate, search_route
from cpm_desktop.layout.routing.obstacle_map import FAR_COORDINATE, ObstacleMap
from cpm_desktop.layout.routing.obstacles import ObstacleGrid
from cpm_desktop.layout.routing.port import Port, Side, port_at_offset
from cpm_desktop.layout.routing.routing_input import Endpoint
from cpm_desktop.layout.routing.sides import ENTERING_COSTS, LEAVING_COSTS
from cpm_desktop.layout.routing.simple_routes import simple_route
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.layout import Point

EMPTY_OBSTACLE_MAP = ObstacleMap(
    ObstacleGrid(()), None, Rect(-FAR_COORDINATE, -FAR_COORDINATE, FAR_COORDINATE, FAR_COORDINATE)
)
"""An obstacle map without boxes or walls."""
CLEARANCES = (CLEARANCE, 4.0, 1.0)
"""The distances that a flow keeps from boxes, tried from the largest to the smallest."""
OTHER_SIDE_COST = 1.5
"""The cost, in corners, of using another side than the chosen one."""


def route_between(
    query: TrackedObstacleQuery, source: Endpoint, start: Port, target: Endpoint, finish: Port
) -> tuple[Point, ...]:
    """Return the route from `start` on `source` to `finish` on `target`.

    It crosses boxes only if there is no other route, for example where boxes overlap.
    """
    for clearance in CLEARANCES:
        route = simple_route(query, start, finish, clearance)
        if route is None:
            starts = _port_candidates(source, start, LEAVING_COSTS[source.kind])
            finishes = _port_candidates(target, finish, ENTERING_COSTS[target.kind])
            route = search_route(query, starts, finishes, clearance)
        if route is not None:
            return route
    return _route_ignoring_obstacles(start, finish)


def _port_candidates(endpoint: Endpoint, chosen: Port, costs: dict[Side, float]) -> list[PortCandidate]:
    others = [
        PortCandidate(port_at_offset(endpoint.area, side), CORNER_COST * (OTHER_SIDE_COST + costs[side]))
        for side in Side
        if side is not chosen.side
    ]
    return [PortCandidate(chosen, 0.0), *others]


def _route_ignoring_obstacles(start: Port, finish: Port) -> tuple[Point, ...]:
    empty = TrackedObstacleQuery(EMPTY_OBSTACLE_MAP)
    route = simple_route(empty, start, finish, CLEARANCE)
    if route is None:
        route = search_route(empty, [PortCandidate(start, 0.0)], [PortCandidate(finish, 0.0)], CLEARANCE)
    return route or (Point(start.x, start.y), Point(finish.x, start.y), Point(finish.x, finish.y))
