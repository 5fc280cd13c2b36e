"""The cost of a drawing: how hard its flows are to follow, and how large it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.layout.placement import Placement, Route

CROSSING_COST = 5.0
SHARED_LINE_COST = 4.0
"""The cost of two flows on one line."""
BEND_COST = 1.0
LENGTH_COST = 1 / 1_000
"""The cost of one unit of length of a flow."""
SIZE_COST = 1 / 500
"""The cost of one unit of width or height of the diagram."""


class _Stretch(NamedTuple):
    """A segment of a flow along one axis: its position across, and its range along the axis."""

    across: float
    low: float
    high: float


def drawing_cost(placement: Placement, flow_ids: Iterable[str]) -> float:
    """Return the cost of a placement with its routes, in bends."""
    routes = [placement.route(flow_id) for flow_id in flow_ids]
    horizontal, vertical = sorted(_stretches(routes, 1)), sorted(_stretches(routes, 0))
    length = sum(stretch.high - stretch.low for stretch in (*horizontal, *vertical))
    return (
        CROSSING_COST * _crossings(horizontal, vertical)
        + SHARED_LINE_COST * (_shared_lines(horizontal) + _shared_lines(vertical))
        + BEND_COST * sum(len(route) - 2 for route in routes)
        + LENGTH_COST * length
        + SIZE_COST * (placement.width + placement.height)
    )


def _stretches(routes: Iterable[Route], axis: int) -> list[_Stretch]:
    """Return the segments whose points have one coordinate along `axis` in common."""
    return [
        _Stretch(start[axis], *sorted((start[1 - axis], end[1 - axis])))
        for route in routes
        for start, end in pairwise(route)
        if start[axis] == end[axis] and start != end
    ]


def _crossings(horizontal: list[_Stretch], vertical: list[_Stretch]) -> int:
    levels = [stretch.across for stretch in horizontal]
    return sum(
        stretch.low < x < stretch.high
        for x, low, high in vertical
        for stretch in horizontal[bisect_right(levels, low) : bisect_left(levels, high)]
    )


def _shared_lines(stretches: list[_Stretch]) -> int:
    """Return how many pairs of sorted stretches on one line overlap."""
    count = 0
    for number, (across, _, high) in enumerate(stretches):
        for other in stretches[number + 1 :]:
            if other.across != across or other.low >= high:
                break
            count += 1
    return count
