"""Which sides a flow leaves and enters by: the pair that gives the plainest free route.

All exits of a node are decided together, in document order, so that the exits of a decision take different corners.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cpm_desktop.layout.areas import Area
from cpm_desktop.layout.routing.channels import CLEARANCE
from cpm_desktop.layout.routing.ends import End, Side, end_at
from cpm_desktop.layout.routing.obstacles import Survey
from cpm_desktop.layout.routing.shapes import plain_route
from cpm_desktop.model.elements import NodeKind

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
    "decision": {RIGHT: 1.6, LEFT: 0.0, BOTTOM: 0.4, TOP: 0.8},
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

POINTED: frozenset[NodeKind] = frozenset({"decision", "parallel", "start", "end"})
"""Nodes that flows meet at the middle of a side alone."""


class Sides(NamedTuple):
    """The side by which a flow leaves its source, and the side by which it enters its target."""

    leaving: Side
    entering: Side


class Stop(NamedTuple):
    """A node as a flow sees it."""

    kind: NodeKind
    area: Area


def sides_of_exits(survey: Survey, source: Stop, targets: Iterable[Stop | None]) -> list[Sides]:
    """Return the sides for each flow from `source`, in order; None stands for the source itself as the target."""
    chosen: list[Sides] = []
    taken: set[Side] = set()
    pointed = source.kind in POINTED
    for target in targets:
        sides = Sides(RIGHT, TOP) if target is None else _best(survey, source, target, taken if pointed else set())
        taken.add(sides.leaving)
        chosen.append(sides)
    return chosen


def _best(survey: Survey, source: Stop, target: Stop, taken: set[Side]) -> Sides:
    options = []
    for leaving in Side:
        leaving_cost = LEAVING[source.kind][leaving] + (TAKEN if leaving in taken else 0.0)
        start = end_at(source.area, leaving)
        for entering in Side:
            finish = end_at(target.area, entering)
            corners, length = _fewest_corners(start, finish)
            cost = leaving_cost + ENTERING[target.kind][entering] + corners + length * LENGTH_COST
            options.append((cost, leaving, entering, corners, start, finish))
    options.sort()
    best = (float("inf"), Sides(RIGHT, LEFT))
    for cost, leaving, entering, corners, start, finish in options:
        if cost >= best[0]:
            break
        blocked = corners > 2 or plain_route(survey, start, finish, CLEARANCE) is None
        total = cost + BLOCKED if blocked else cost
        if total < best[0]:
            best = (total, Sides(leaving, entering))
    return best[1]


def _fewest_corners(start: End, finish: End) -> tuple[int, float]:
    """Return how many corners a route between two ends has at least, were there no boxes, and how long it is."""
    across, down = finish.x - start.x, finish.y - start.y
    length = abs(across) + abs(down)
    axis, direction = start.side.axis, start.side.direction
    ahead = (finish[axis] - start[axis]) * direction
    if axis != finish.side.axis:
        other = 1 - axis
        behind = (start[other] - finish[other]) * finish.side.direction
        return (1, length) if ahead >= CLEARANCE and behind >= CLEARANCE else (3, length + 2 * CLEARANCE)
    if direction == finish.side.direction:
        return 2, length + 2 * CLEARANCE
    if ahead < 0:
        return 4, length + 4 * CLEARANCE
    return (0 if start[1 - axis] == finish[1 - axis] else 2), length
