"""Assigns each node a row of its lane: near its neighbours, so that flows are short, straight and seldom cross."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.layout.crossings import link_cost, ordering_cost
from cpm_desktop.layout.long_flows import Link, OrderingGraph
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress, iterate_with_subranges

SWEEP_COUNT = 10
"""How many sweeps over the columns are made, alternating in direction; the best one counts."""
LANE_GAP = 1.0
"""The distance between the last row of a lane and the first of the next one, in rows, in addition to 1."""
LOWER_ROW_COST = 0.05
"""The cost of each row further down, so that the simple case runs along the top of its lane."""
MAX_EXTRA_ROWS = 2
"""How many rows a lane may have beyond the most nodes in one of its columns, so that branches keep their row."""


class RowAssignment(NamedTuple):
    """The row of each node within its lane, from 0, and how many rows each lane has."""

    row_of: dict[str, int]
    row_counts: dict[str, int]
    long_flows: dict[str, list[dict[int, int]]]
    """How many long flows run above each row of each lane, and below the last, in each column that has some."""


class Pull(NamedTuple):
    """A link that pulls an item towards a height."""

    link: Link
    height: float
    same_lane: bool


def order_rows(
    graph: OrderingGraph, lanes: Sequence[str], first_sweep: int = 0, report: ReportProgress = ignore_progress
) -> RowAssignment:
    """Return a row for every node of `graph`; two nodes of one lane and column never share a row.

    Columns are swept in both directions; the items of each cell (a lane in a column) are sorted by the mean height of
    their neighbours and get the heights closest to them. Nodes are in rows, waypoints in rows or between them.
    `first_sweep` is the number of the first sweep; even ones go from left to right.
    """
    sweeps = _Sweeps(graph, lanes)
    best, least = sweeps.height, float("inf")
    for sweep, report_sweep in iterate_with_subranges(range(first_sweep, first_sweep + SWEEP_COUNT), report):
        sweeps.run(sweep, report_sweep, sweep > first_sweep + 1)
        if sweep > first_sweep:
            cost = ordering_cost(graph, sweeps.height)
            if cost < least:
                best, least = dict(sweeps.height), cost
    return _without_empty_rows(graph, lanes, {item: best[item] - sweeps.base[graph.lane_of[item]] for item in best})


def _without_empty_rows(graph: OrderingGraph, lanes: Sequence[str], position: Mapping[str, float]) -> RowAssignment:
    """Return the rows of the nodes, without the rows that contain neither a node nor a long flow."""
    used: dict[str, set[float]] = {lane: set() for lane in lanes}
    for item, place in position.items():
        if place == int(place):
            used[graph.lane_of[item]].add(place)
    rows = {lane: {place: row for row, place in enumerate(sorted(places))} for lane, places in used.items()}
    row_of = {item: rows[graph.lane_of[item]][place] for item, place in position.items() if item not in graph.waypoints}
    counts = {lane: max(1, len(places)) for lane, places in used.items()}
    return RowAssignment(row_of, counts, _long_flows(graph, position, used, counts))


def _long_flows(
    graph: OrderingGraph, position: Mapping[str, float], used: Mapping[str, set[float]], counts: Mapping[str, int]
) -> dict[str, list[dict[int, int]]]:
    """Return how many waypoints are above each row of each lane, and below the last, by column."""
    found: dict[str, list[dict[int, int]]] = {lane: [{} for _ in range(count + 1)] for lane, count in counts.items()}
    rows = {lane: sorted(places) for lane, places in used.items()}
    for index, column in enumerate(graph.columns):
        for item in column:
            if position[item] != int(position[item]):
                lane = graph.lane_of[item]
                gap = found[lane][bisect_left(rows[lane], position[item])]
                gap[index] = gap.get(index, 0) + 1
    return found


class _Sweeps:
    """The state of the sweeps: the cells of each column, and the height of each item, in rows."""

    def __init__(self, graph: OrderingGraph, lanes: Sequence[str]) -> None:
        self.graph = graph
        self.column_of = {item: index for index, column in enumerate(graph.columns) for item in column}
        self.links: dict[str, list[Link]] = {}
        for link in graph.links:
            self.links.setdefault(link.first, []).append(link)
            self.links.setdefault(link.second, []).append(link)
        self.cells = [_cells_of(column, graph.lane_of) for column in graph.columns]
        self.counts = self._row_counts(lanes)
        self.base: dict[str, float] = {}
        top = 0.0
        for lane in lanes:
            self.base[lane] = top
            top += self.counts[lane] + LANE_GAP
        self.height: dict[str, float] = {}

    def _row_counts(self, lanes: Sequence[str]) -> dict[str, int]:
        most, wanted = dict.fromkeys(lanes, 1), dict.fromkeys(lanes, 1)
        for cells in self.cells:
            for lane, items in cells.items():
                nodes = sum(item not in self.graph.waypoints for item in items)
                most[lane], wanted[lane] = max(most[lane], nodes), max(wanted[lane], len(items))
        return {lane: min(wanted[lane], most[lane] + MAX_EXTRA_ROWS) for lane in lanes}

    def run(self, sweep: int, report: ReportProgress, all_sides: bool) -> None:
        """Place the items of all columns once; even sweeps go from left to right.

        Unless `all_sides` is set, items are placed by their neighbours in the columns already placed in this sweep.
        """
        forward = sweep % 2 == 0
        order = range(len(self.cells)) if forward else range(len(self.cells) - 1, -1, -1)
        for index in iterate_with_progress(order, report):
            for lane, items in self.cells[index].items():
                pulls = {item: self._pulls(item, index, forward, all_sides) for item in items}
                self._place(lane, items, pulls)

    def _pulls(self, item: str, index: int, forward: bool, all_sides: bool) -> list[Pull]:
        """Return the pulls on an item; at first only of the columns already placed in this sweep."""
        lane_of, pulls = self.graph.lane_of, []
        for link in self.links.get(item, ()):
            other = link.second if link.first == item else link.first
            if other in self.height and (all_sides or (self.column_of[other] <= index) == forward):
                pulls.append(Pull(link, self.height[other], lane_of[other] == lane_of[item]))
        return pulls

    def _place(self, lane: str, items: list[str], pulls: Mapping[str, Sequence[Pull]]) -> None:
        """Sort the items of a cell by the mean of their neighbours, and place each as close to it as possible."""
        base, count, waypoints = self.base[lane], self.counts[lane], self.graph.waypoints
        middle = {item: _mean_height(pulls[item], self.height.get(item, base)) for item in items}
        items.sort(key=middle.__getitem__)
        costs = [
            [
                _height_cost(pulls[item], base + (slot - 1) / 2) + abs(slot - 1) / 2 * LOWER_ROW_COST
                if slot % 2 or item in waypoints
                else float("inf")
                for slot in range(2 * count + 1)
            ]
            for item in items
        ]
        sizes = [0 if item in waypoints else 1 for item in items]
        for item, slot in zip(items, _cheapest_slots(costs, sizes), strict=True):
            self.height[item] = base + (slot - 1) / 2


def _cells_of(column: Sequence[str], lane_of: Mapping[str, str]) -> dict[str, list[str]]:
    cells: dict[str, list[str]] = {}
    for item in column:
        cells.setdefault(lane_of[item], []).append(item)
    return cells


def _mean_height(pulls: Sequence[Pull], otherwise: float) -> float:
    total = sum(pull.link.weight for pull in pulls)
    return sum(pull.height * pull.link.weight for pull in pulls) / total if pulls else otherwise


def _height_cost(pulls: Sequence[Pull], height: float) -> float:
    return sum(link_cost(pull.link, abs(height - pull.height), pull.same_lane) for pull in pulls)


def _cheapest_slots(costs: Sequence[Sequence[float]], sizes: Sequence[int]) -> list[int]:
    """Return ascending slots, one for each line of `costs`, with the smallest total cost.

    A slot is half a row. Neighbouring items are at least the sum of their sizes apart.
    """
    count = len(costs[0])
    best = [list(costs[0])]
    for number in range(1, len(costs)):
        gap, before, least = sizes[number - 1] + sizes[number], best[-1], float("inf")
        line = []
        for slot in range(count):
            if slot >= gap:
                least = min(least, before[slot - gap])
            line.append(least + costs[number][slot])
        best.append(line)
    slots: list[int] = []
    end = count
    for number in range(len(costs) - 1, -1, -1):
        slot = min(range(end), key=best[number].__getitem__)
        slots.append(slot)
        end = slot + 1 - (sizes[number] + sizes[number - 1] if number else 0)
    return slots[::-1]
