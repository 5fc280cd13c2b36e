"""Which sides a flow leaves and enters by: the pair that gives the plainest free route.

All exits of a node are decided together: those of a decision take different corners, the plainest route first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cpm_desktop.layout.rect import Area
from cpm_desktop.layout.routing.channels import CLEARANCE
from cpm_desktop.layout.routing.ends import Side, end_at
from cpm_desktop.layout.routing.routing_input import POINTED, Stop
from cpm_desktop.layout.routing.simple_routes import plain_route
from cpm_desktop.layout.routing.tracked_query import Survey

RIGHT, LEFT, BOTTOM, TOP = Side.RIGHT, Side.LEFT, Side.BOTTOM, Side.TOP

LEAVING: dict[str, dict[Side, float]] = {
    "step": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 0.7, TOP: 0.8},
    "decision": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 0.2, TOP: 0.5},
    "parallel": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 0.2, TOP: 0.3},
    "start": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 1.0, TOP: 0.8},
    "end": {RIGHT: 0.0, LEFT: 2.4, BOTTOM: 1.0, TOP: 0.8},
}
"""What it costs, in corners, to leave a node of each kind by each side."""
ENTERING: dict[str, dict[Side, float]] = {
    "step": {RIGHT: 1.4, LEFT: 0.0, BOTTOM: 0.4, TOP: 0.3},
    "decision": {RIGHT: 1.6, LEFT: 0.0, BOTTOM: 1.1, TOP: 1.2},
    "parallel": {RIGHT: 1.6, LEFT: 0.0, BOTTOM: 0.4, TOP: 0.4},
    "start": {RIGHT: 1.4, LEFT: 0.0, BOTTOM: 0.8, TOP: 0.4},
    "end": {RIGHT: 1.4, LEFT: 0.0, BOTTOM: 0.8, TOP: 0.3},
}
"""What it costs, in corners, to enter a node of each kind by each side."""
TAKEN = 0.9
"""What it costs, in corners, to leave a decision by a corner that another exit has taken."""
LENGTH_COST = 1 / 400
"""What a unit of length costs, in corners."""
BLOCKED = 4.0
"""What it costs, in corners, when no plain route is free between two sides."""


class Sides(NamedTuple):
    """The side by which a flow leaves its source, and the side by which it enters its target."""

    leaving: Side
    entering: Side


TO_ITSELF = Sides(RIGHT, TOP)
"""The sides of a flow that leads back to the very node it comes from."""


def sides_of_exits(survey: Survey, source: Stop, targets: Sequence[Stop | None]) -> list[Sides]:
    """Return the sides for each flow from `source`, in order; None stands for the source itself as the target."""
    best = [(0.0, TO_ITSELF) if target is None else _best(survey, source, target, set()) for target in targets]
    if source.kind not in POINTED or len({sides.leaving for _, sides in best}) == len(best):
        return [sides for _, sides in best]
    taken: set[Side] = set()
    chosen = [sides for _, sides in best]
    for index in sorted(range(len(best)), key=lambda index: best[index][0]):
        target = targets[index]
        if target is not None:
            chosen[index] = _best(survey, source, target, taken)[1]
        taken.add(chosen[index].leaving)
    return chosen


def _best(survey: Survey, source: Stop, target: Stop, taken: set[Side]) -> tuple[float, Sides]:
    """Return the sides for one flow and their cost, where some sides of the source are taken."""
    best = (float("inf"), Sides(RIGHT, LEFT))
    for cost, corners, leaving, entering in sorted(_options(source, target, taken)):
        if cost >= best[0]:
            break
        sides = Sides(Side(leaving), Side(entering))
        if corners > 2 or not _is_free(survey, source, target, sides):
            best = min(best, (cost + BLOCKED, sides))
        else:
            best = (cost, sides)
    return best


def _is_free(survey: Survey, source: Stop, target: Stop, sides: Sides) -> bool:
    start, finish = end_at(source.area, sides.leaving), end_at(target.area, sides.entering)
    return plain_route(survey, start, finish, CLEARANCE) is not None


def _options(source: Stop, target: Stop, taken: set[Side]) -> list[tuple[float, int, int, int]]:
    """Return for each pair of sides the cost and the corners that a flow has at least, were there no boxes."""
    entering_costs = ENTERING[target.kind].values()
    finishes = [*zip(range(4), entering_costs, _middles(target.area), strict=True)]
    options = []
    leaving_costs = LEAVING[source.kind].values()
    for leaving, general_cost, start in zip(range(4), leaving_costs, _middles(source.area), strict=True):
        axis, direction = leaving >> 1, 1 - 2 * (leaving & 1)
        leaving_cost = general_cost + TAKEN if leaving in taken else general_cost
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


def _middles(area: Area) -> tuple[tuple[float, float], ...]:
    """Return the middle of each side of a box."""
    left, top, right, bottom = area
    x, y = (left + right) / 2, (top + bottom) / 2
    return (right, y), (left, y), (x, bottom), (x, top)
