"""The order of parallel segments that causes the fewest crossings.

Two segments that overlap along their common direction cross each other's neighbours depending on which comes first. At
each end, the segment that ends first turns aside, or both turn together and their next segments decide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.model.layout import Point

SAME = 0.5
"""Ends that differ by less are equal."""


class RoutePosition(NamedTuple):
    """A segment of a route."""

    route: Sequence[Point]
    number: int


def preferred_order(one: RoutePosition, other: RoutePosition, axis: int) -> int:
    """Return the crossings that are saved if `one` has the larger position along `axis`, not the smaller one.

    The number is negative if the smaller position is better, and 0 if both are equal.
    """
    return _order_at_end(one, other, axis, -1) + _order_at_end(one, other, axis, 1)


def _order_at_end(one: RoutePosition, other: RoutePosition, axis: int, direction: int) -> int:
    sign = 1
    for _ in range(min(len(one.route), len(other.route))):
        first, second = _end(one, axis, direction), _end(other, axis, direction)
        if first.reach < second.reach - SAME:
            return sign * first.turn
        if second.reach < first.reach - SAME:
            return -sign * second.turn
        if first.turn != second.turn:
            return sign if first.turn > second.turn else -sign
        if first.turn == 0:
            return 0
        sign *= -direction * first.turn
        one, other = RoutePosition(one.route, first.following), RoutePosition(other.route, second.following)
        axis, direction = 1 - axis, first.turn
    return 0


class _SegmentEnd(NamedTuple):
    reach: float
    """How far the segment reaches in the given direction."""
    turn: int
    """Whether the route turns there towards smaller (−1) or larger (1) positions; 0 if it ends."""
    following: int
    """The index of the next segment."""


def _end(place: RoutePosition, axis: int, direction: int) -> _SegmentEnd:
    route, number = place
    along = 1 - axis
    forward = (route[number + 1][along] - route[number][along]) * direction > 0
    corner = number + 1 if forward else number
    beyond = corner + 1 if forward else corner - 1
    turn = 0
    if 0 <= beyond < len(route):
        difference = route[beyond][axis] - route[corner][axis]
        turn = (difference > 0) - (difference < 0)
    return _SegmentEnd(route[corner][along] * direction, turn, corner if forward else corner - 1)


def order_of(positions: Sequence[float], weights: Sequence[Mapping[int, float]]) -> list[int]:
    """Return an order of items that violates little weight.

    `weights[i][j]` is the weight of placing item i before item j, negative for the reverse. Eades, Lin and Smyth, *A
    fast and effective heuristic for the feedback arc set problem*: items that nothing precedes come first, then the
    item with the largest surplus. Items that tie are sorted by their positions.
    """
    remaining = sorted(range(len(positions)), key=lambda item: (positions[item], item))
    surplus = [sum(line.values()) for line in weights]
    preceded = [sum(weight < 0 for weight in line.values()) for line in weights]
    order = []
    while remaining:
        item = next((item for item in remaining if not preceded[item]), None)
        if item is None:
            item = max(remaining, key=lambda item: (surplus[item], -positions[item]))
        remaining.remove(item)
        order.append(item)
        for other, weight in weights[item].items():
            surplus[other] += weight
            preceded[other] -= weight > 0
    return order
