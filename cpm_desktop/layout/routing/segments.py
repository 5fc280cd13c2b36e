"""The segments of routes, and how far each may move without crossing a box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import free_intervals
from cpm_desktop.layout.routing.port import Interval, Side, port_range
from cpm_desktop.layout.routing.routing_input import CENTRE_PORTS_ONLY, RoutingInput
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Point

MAX_SHIFT = 64.0
"""How far a segment may move away from its first position, so that flows stay close to their ends."""
SHIFT_CLEARANCES = (8.0, 3.0, 0.9)
"""The distances that a moved segment keeps from boxes, from the largest to the smallest."""
BORDER_DISTANCE = 6.0
"""The distance that a moved segment keeps from the border of its lane."""
SAME = 0.01
"""Coordinates that differ by less are equal."""


class Segment(NamedTuple):
    """One axis-aligned piece of a route, and the range of its positions."""

    flow: str
    number: int
    """The place of the segment in its route, from 0."""
    axis: int
    """The axis along which the segment moves: 0 for a vertical one, whose x changes."""
    position: float
    extent: Interval
    """The range that it covers along the other axis."""
    range: Interval
    """The positions that keep it clear of boxes."""
    ports: tuple[str, ...]
    """The sides of the boxes at its ends; segments with a common one are placed like ports."""

    @property
    def is_straight(self) -> bool:
        """Return whether the segment is a whole route between two boxes."""
        return len(self.ports) == 2

    @property
    def is_fixed(self) -> bool:
        """Return whether the segment cannot move."""
        return self.range.low == self.range.high

    @property
    def area(self) -> Rect:
        """Return the area that the segment may cover."""
        (low, high), (least, most) = self.extent, self.range
        return Rect(least, low, most, high) if self.axis == 0 else Rect(low, least, high, most)


def movable_segments(
    query: TrackedObstacleQuery, routing_input: RoutingInput, flow: Flow, route: Sequence[Point], axis: int
) -> Iterator[Segment]:
    """Yield the segments of a route that move along `axis`. Segments of a flow with manual bends stay in place."""
    fixed = bool(routing_input.scenario.layout.flows.get(flow.id))
    last = len(route) - 2
    for index in range(last + 1):
        start, end = route[index], route[index + 1]
        if start[axis] != end[axis] or start == end:
            continue
        ends = []
        if index == 0 and flow.source in routing_input.nodes:
            ends.append((flow.source, start, end))
        if index == last and flow.target in routing_input.nodes:
            ends.append((flow.target, end, start))
        position, extent = start[axis], Interval(*sorted((start[1 - axis], end[1 - axis])))
        limits, clear = Interval(position - MAX_SHIFT, position + MAX_SHIFT), extent
        ports = []
        for node_id, border, other in ends:
            node = routing_input.endpoint(node_id)
            side = _side(border, other)
            room = port_range(node.area, side, node.kind in CENTRE_PORTS_ONLY)
            limits = Interval(max(limits.low, room.low), min(limits.high, room.high))
            ports.append(f"{node_id} {side.value}")
            clear = _without_end(clear, side)
        if fixed or limits.low >= limits.high or _folds_back(route, index, axis):
            limits = Interval(position, position)
        else:
            limits = _free_range(query, axis, position, limits, clear)
            if axis == 1 and not ports:
                limits = _range_within_lane(routing_input, position, limits)
        yield Segment(flow.id, index, axis, position, extent, limits, tuple(ports))


def _folds_back(route: Sequence[Point], index: int, axis: int) -> bool:
    """Return whether the segment before or after one runs back along its line, as at a box inside another.

    If one of the two moved alone, the other would be diagonal.
    """
    neighbours = (*route[max(index - 1, 0) : index], *route[index + 2 : index + 3])
    return any(point[axis] == route[index][axis] for point in neighbours)


def _without_end(extent: Interval, side: Side) -> Interval:
    """Return the part of an extent that is not next to the box at its end."""
    distance = SHIFT_CLEARANCES[0] + 1
    if side.direction > 0:
        return Interval(extent.low + distance, extent.high)
    return Interval(extent.low, extent.high - distance)


def _side(border: Point, other: Point) -> Side:
    """Return the side of a box at which a segment from `border` to `other` leaves."""
    if border.y == other.y:
        return Side.RIGHT if other.x > border.x else Side.LEFT
    return Side.BOTTOM if other.y > border.y else Side.TOP


def _free_range(
    query: TrackedObstacleQuery, axis: int, position: float, limits: Interval, extent: Interval
) -> Interval:
    if extent.low > extent.high:
        return limits
    for clearance in SHIFT_CLEARANCES:
        for free in free_intervals(query, axis, limits, extent, clearance):
            if free.low - SAME <= position <= free.high + SAME:
                return Interval(min(free.low, position), max(free.high, position))
    return Interval(position, position)


def _range_within_lane(routing_input: RoutingInput, position: float, limits: Interval) -> Interval:
    """Return the part of `limits` in which a horizontal segment stays in its lane."""
    top, bottom = routing_input.interior_at(position)
    low, high = top + BORDER_DISTANCE, bottom - BORDER_DISTANCE
    if low < high:
        low, high = min(low, position), max(high, position)
        return Interval(max(low, limits.low), min(high, limits.high))
    return limits
