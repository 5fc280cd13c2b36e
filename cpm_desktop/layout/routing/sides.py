"""Chooses the sides by which a flow leaves and enters: the pair with the simplest free route.

All exits of a node are chosen together: the exits of a decision use different corners, the simplest route first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import CLEARANCE
from cpm_desktop.layout.routing.port import Side, port_at_offset
from cpm_desktop.layout.routing.routing_input import CENTRE_PORTS_ONLY, Endpoint
from cpm_desktop.layout.routing.simple_routes import simple_route
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery

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
TAKEN_SIDE_COST = 0.9
"""The cost, in corners, of leaving a decision by a corner that another exit uses."""
LENGTH_COST = 1 / 400
"""The cost, in corners, of one unit of length."""
BLOCKED_COST = 4.0
"""The cost, in corners, of a pair of sides without a free simple route."""


class Sides(NamedTuple):
    """The side by which a flow leaves its source, and the side by which it enters its target."""

    leaving: Side
    entering: Side


SELF_LOOP_SIDES = Sides(RIGHT, TOP)
"""The sides of a flow whose source is also its target."""


def choose_sides(query: TrackedObstacleQuery, source: Endpoint, targets: Sequence[Endpoint | None]) -> list[Sides]:
    """Return the sides for each flow from `source`, in order; a target of None is the source itself."""
    best = [
        (0.0, SELF_LOOP_SIDES) if target is None else _best_sides(query, source, target, set()) for target in targets
    ]
    if source.kind not in CENTRE_PORTS_ONLY or len({sides.leaving for _, sides in best}) == len(best):
        return [sides for _, sides in best]
    taken: set[Side] = set()
    chosen = [sides for _, sides in best]
    for index in sorted(range(len(best)), key=lambda index: best[index][0]):
        target = targets[index]
        if target is not None:
            chosen[index] = _best_sides(query, source, target, taken)[1]
        taken.add(chosen[index].leaving)
    return chosen


def _best_sides(
    query: TrackedObstacleQuery, source: Endpoint, target: Endpoint, taken: set[Side]
) -> tuple[float, Sides]:
    """Return the cost and the sides for one flow; leaving by a side in `taken` costs more."""
    best = (float("inf"), Sides(RIGHT, LEFT))
    for cost, corners, leaving, entering in sorted(_side_options(source, target, taken)):
        if cost >= best[0]:
            break
        sides = Sides(Side(leaving), Side(entering))
        if corners > 2 or not _has_free_route(query, source, target, sides):
            best = min(best, (cost + BLOCKED_COST, sides))
        else:
            best = (cost, sides)
    return best


def _has_free_route(query: TrackedObstacleQuery, source: Endpoint, target: Endpoint, sides: Sides) -> bool:
    start, finish = port_at_offset(source.area, sides.leaving), port_at_offset(target.area, sides.entering)
    return simple_route(query, start, finish, CLEARANCE) is not None


def _side_options(source: Endpoint, target: Endpoint, taken: set[Side]) -> list[tuple[float, int, int, int]]:
    """Return for each pair of sides the minimum cost and number of corners of a flow, ignoring boxes."""
    entering_costs = ENTERING_COSTS[target.kind].values()
    finishes = [*zip(range(4), entering_costs, _side_midpoints(target.area), strict=True)]
    options = []
    leaving_costs = LEAVING_COSTS[source.kind].values()
    for leaving, general_cost, start in zip(range(4), leaving_costs, _side_midpoints(source.area), strict=True):
        axis, direction = leaving >> 1, 1 - 2 * (leaving & 1)
        leaving_cost = general_cost + TAKEN_SIDE_COST if leaving in taken else general_cost
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
