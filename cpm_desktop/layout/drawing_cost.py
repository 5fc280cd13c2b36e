"""The cost of a drawing: how hard its flows are to follow, and how large it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.layout.placement import Placement, Route

CROSSING_COST = 5.0
SHARED_LINE_COST = 5.0
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
    flow: str


class DrawingCost(NamedTuple):
    """How hard a drawing is to read."""

    total: float
    """The cost, in bends."""
    faults: Mapping[str, int]
    """How often each flow crosses another one or shares a line with it; other flows are not listed."""


def drawing_cost(placement: Placement, flow_ids: Iterable[str]) -> DrawingCost:
    """Return the cost of a placement with its routes."""
    routes = {flow_id: placement.route(flow_id) for flow_id in flow_ids}
    horizontal, vertical = sorted(_stretches(routes, 1)), sorted(_stretches(routes, 0))
    length = sum(stretch.high - stretch.low for stretch in (*horizontal, *vertical))
    crossings = [*_crossings(horizontal, vertical)]
    shared = [*_shared_lines(horizontal), *_shared_lines(vertical)]
    total = (
        CROSSING_COST * len(crossings)
        + SHARED_LINE_COST * len(shared)
        + BEND_COST * sum(len(route) - 2 for route in routes.values())
        + LENGTH_COST * length
        + SIZE_COST * (placement.width + placement.height)
    )
    return DrawingCost(total, Counter(flow_id for pair in (*crossings, *shared) for flow_id in pair))


def _stretches(routes: Mapping[str, Route], axis: int) -> list[_Stretch]:
    """Return the segments whose points have one coordinate along `axis` in common."""
    stretches = []
    for flow_id, route in routes.items():
        for start, end in pairwise(route):
            if start[axis] == end[axis] and start != end:
                low, high = sorted((start[1 - axis], end[1 - axis]))
                stretches.append(_Stretch(start[axis], low, high, flow_id))
    return stretches


def _crossings(horizontal: list[_Stretch], vertical: list[_Stretch]) -> Iterator[tuple[str, str]]:
    """Yield the flows of each horizontal and vertical stretch that cross."""
    levels = [stretch.across for stretch in horizontal]
    for x, low, high, flow_id in vertical:
        for stretch in horizontal[bisect_right(levels, low) : bisect_left(levels, high)]:
            if stretch.low < x < stretch.high:
                yield flow_id, stretch.flow


def _shared_lines(stretches: list[_Stretch]) -> Iterator[tuple[str, str]]:
    """Yield the flows of each two sorted stretches on one line that overlap."""
    for number, (across, _, high, flow_id) in enumerate(stretches):
        for other in stretches[number + 1 :]:
            if other.across != across or other.low >= high:
                break
            yield flow_id, other.flow
