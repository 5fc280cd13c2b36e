"""The way of one flow between two ports: a plain shape if one is free, else a search, closer to boxes if need be."""

from __future__ import annotations

from cpm_desktop.layout.rect import Area
from cpm_desktop.layout.routing.channels import CLEARANCE
from cpm_desktop.layout.routing.ends import End, Side, end_at
from cpm_desktop.layout.routing.grid_search import CORNER_COST, Candidate, searched_route
from cpm_desktop.layout.routing.obstacle_map import FAR, Surroundings
from cpm_desktop.layout.routing.obstacles import Obstacles
from cpm_desktop.layout.routing.routing_input import Stop
from cpm_desktop.layout.routing.sides import ENTERING, LEAVING
from cpm_desktop.layout.routing.simple_routes import plain_route
from cpm_desktop.layout.routing.tracked_query import Survey
from cpm_desktop.model.layout import Point

NOWHERE = Surroundings(Obstacles(()), None, Area(-FAR, -FAR, FAR, FAR))
"""Surroundings without boxes or walls."""
CLEARANCES = (CLEARANCE, 4.0, 1.0)
"""How far a flow keeps from boxes: as far as it can."""
OTHER_SIDE = 1.5
"""What it costs, in corners, to use another side than the one that was chosen."""


def way_between(survey: Survey, source: Stop, start: End, target: Stop, finish: End) -> tuple[Point, ...]:
    """Return the route from `start` on `source` to `finish` on `target`.

    It goes through boxes only where there is no other way at all: where boxes lie on top of each other.
    """
    for clearance in CLEARANCES:
        found = plain_route(survey, start, finish, clearance)
        if found is None:
            starts = _candidates(source, start, LEAVING[source.kind])
            finishes = _candidates(target, finish, ENTERING[target.kind])
            found = searched_route(survey, starts, finishes, clearance)
        if found is not None:
            return found
    return _regardless(start, finish)


def _candidates(stop: Stop, chosen: End, costs: dict[Side, float]) -> list[Candidate]:
    others = [
        Candidate(end_at(stop.area, side), CORNER_COST * (OTHER_SIDE + costs[side]))
        for side in Side
        if side is not chosen.side
    ]
    return [Candidate(chosen, 0.0), *others]


def _regardless(start: End, finish: End) -> tuple[Point, ...]:
    empty = Survey(NOWHERE)
    found = plain_route(empty, start, finish, CLEARANCE)
    if found is None:
        found = searched_route(empty, [Candidate(start, 0.0)], [Candidate(finish, 0.0)], CLEARANCE)
    return found or (Point(start.x, start.y), Point(finish.x, start.y), Point(finish.x, finish.y))
