"""The cost of an ordering: crossings of flows, and flows that are not straight."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence

from cpm_desktop.layout.long_flows import Link, OrderingGraph

CROSSING_COST = 3.0
"""The cost of a crossing, in rows."""
BLOCKED_COST = 6.0
"""The cost of a node between two linked nodes of one column, in rows."""
SLANT_COST = 0.6
"""The cost, in rows, of two linked items that are not in the same row."""
OTHER_LANE_WEIGHT = 0.3
"""How strongly items in different lanes pull each other, relative to those in one lane."""


def link_cost(link: Link, distance: float, same_lane: bool) -> float:
    """Return the cost of a link between items at this distance, in rows."""
    if not distance:
        return 0.0
    return link.weight * (distance + SLANT_COST if same_lane else distance * OTHER_LANE_WEIGHT)


def ordering_cost(graph: OrderingGraph, height: Mapping[str, float]) -> float:
    """Return the cost of items at these heights, in rows."""
    column_of = {item: index for index, column in enumerate(graph.columns) for item in column}
    gaps: list[list[tuple[float, float]]] = [[] for _ in graph.columns]
    inside: list[list[tuple[float, float]]] = [[] for _ in graph.columns]
    cost = 0.0
    for link in graph.links:
        first, second = height[link.first], height[link.second]
        same_lane = graph.lane_of[link.first] == graph.lane_of[link.second]
        cost += link_cost(link, abs(first - second), same_lane)
        index = column_of[link.first]
        (inside if index == column_of[link.second] else gaps)[index].append((first, second))
    cost += CROSSING_COST * sum(map(count_crossings, gaps))
    for column, links in zip(graph.columns, inside, strict=True):
        if links:
            cost += _cost_inside_column(graph, column, links, height)
    return cost


def count_crossings(links: Iterable[tuple[float, float]]) -> int:
    """Return how many pairs of links between two columns cross; each is given by the heights of its ends."""
    count = 0
    passed: list[float] = []
    pending: list[float] = []
    last = float("-inf")
    for first, second in sorted(links):
        if first != last:
            for height in pending:
                insort(passed, height)
            pending, last = [], first
        count += len(passed) - bisect_right(passed, second)
        pending.append(second)
    return count


def _cost_inside_column(
    graph: OrderingGraph, column: Sequence[str], links: Iterable[tuple[float, float]], height: Mapping[str, float]
) -> float:
    """Return the cost of links within a column: of the flows that they cross, and of nodes in their way."""
    flows = sorted(height[item] for item in column if item in graph.waypoints)
    nodes = sorted(height[item] for item in column if item not in graph.waypoints)
    cost = 0.0
    for link in links:
        low, high = min(link), max(link)
        cost += CROSSING_COST * (bisect_left(flows, high) - bisect_right(flows, low))
        cost += BLOCKED_COST * (bisect_left(nodes, high) - bisect_right(nodes, low))
    return cost
