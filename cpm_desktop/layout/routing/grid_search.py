"""Shortest-path search over the lines along boxes, used when no simple route is free."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.port import Port
from cpm_desktop.layout.routing.simple_routes import without_redundant_points
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.layout import Point

CORNER_COST = 60.0
"""The cost of a corner: as much as a detour of this length."""
SEARCH_MARGINS = (64.0, 320.0, 1600.0)
"""The margins around the two ends within which the search is tried, one after the other, until it finds a route."""
MAX_GRID_LINES = 160
"""A grid with more lines than this along one axis is not searched, because that takes too long."""
MAX_POINTS_NEAR_GOALS = 60
"""The number of points around the goals checked first. If fewer points are reachable, boxes may enclose the goals."""

GridPoint = tuple[int, int]
"""The index of an x and of a y."""
SearchState = tuple[int, int, int]
"""The index of an x and of a y, and the heading: 0 left, 1 right, 2 up, 3 down (opposites differ in the lowest bit)."""


class PortCandidate(NamedTuple):
    """A port that the search may use, and the cost of using it."""

    port: Port
    cost: float


class SearchGrid(NamedTuple):
    """The lines of a search, and which segments of them are blocked."""

    xs: list[float]
    ys: list[float]
    blocked_horizontally: list[bytearray]
    """For each y, whether the segment from each x to the next is blocked."""
    blocked_vertically: list[bytearray]
    """For each x, whether the segment from each y to the next is blocked."""


def search_route(
    query: TrackedObstacleQuery,
    sources: Sequence[PortCandidate],
    targets: Sequence[PortCandidate],
    clearance: float,
    max_points_near_goals: int = MAX_POINTS_NEAR_GOALS,
) -> tuple[Point, ...] | None:
    """Return the cheapest route from one of `sources` to one of `targets` that keeps `clearance`, or None.

    `max_points_near_goals` limits how many grid points are visited to find out whether the targets are enclosed.
    """
    ends = [candidate.port for candidate in (*sources, *targets)]
    for margin in SEARCH_MARGINS:
        region = Rect(
            min(end.x for end in ends) - margin,
            min(end.y for end in ends) - margin,
            max(end.x for end in ends) + margin,
            max(end.y for end in ends) + margin,
        )
        areas = sorted(set(query.obstacles_in(*region)))
        grid = _build_grid(region, areas, ends, clearance)
        if len(grid.xs) > MAX_GRID_LINES or len(grid.ys) > MAX_GRID_LINES:
            return None
        route = _RouteSearch(grid, targets, clearance, max_points_near_goals).find_cheapest(sources)
        if route is not None:
            return route
    return None


def _stub_point(port: Port, clearance: float) -> tuple[float, float]:
    """Return the point straight out from `port` where the search may first turn."""
    out = clearance * port.side.direction
    return (round(port.x + out, 2), port.y) if port.side.axis == 0 else (port.x, round(port.y + out, 2))


def _build_grid(region: Rect, areas: list[Rect], ends: list[Port], clearance: float) -> SearchGrid:
    stubs = [_stub_point(end, clearance) for end in ends]
    xs = {x for x, _ in stubs} | {end.x for end in ends}
    ys = {y for _, y in stubs} | {end.y for end in ends}
    for left, top, right, bottom in areas:
        xs.update((round(left - clearance, 2), round(right + clearance, 2)))
        ys.update((round(top - clearance, 2), round(bottom + clearance, 2)))
    columns = sorted(x for x in xs if region.left <= x <= region.right)
    rows = sorted(y for y in ys if region.top <= y <= region.bottom)
    across = [bytearray(len(columns)) for _ in rows]
    down = [bytearray(len(rows)) for _ in columns]
    for left, top, right, bottom in areas:
        _mark_blocked(
            across, rows, columns, (top - clearance, bottom + clearance), (left - clearance, right + clearance)
        )
        _mark_blocked(down, columns, rows, (left - clearance, right + clearance), (top - clearance, bottom + clearance))
    return SearchGrid(columns, rows, across, down)


def _mark_blocked(
    segments: list[bytearray],
    levels: list[float],
    positions: list[float],
    level_span: tuple[float, float],
    position_span: tuple[float, float],
) -> None:
    """Mark the segments between `positions` on those `levels` that are inside a box or its clearance."""
    inside = [index for index, level in enumerate(levels) if level_span[0] + 0.005 < level < level_span[1] - 0.005]
    if not inside:
        return
    for index in range(len(positions) - 1):
        if positions[index + 1] > position_span[0] + 0.005 and positions[index] < position_span[1] - 0.005:
            for level in inside:
                segments[level][index] = 1


class _RouteSearch:
    """One search for the cheapest route; a state is a grid point and the heading there."""

    def __init__(
        self, grid: SearchGrid, targets: Sequence[PortCandidate], clearance: float, max_points_near_goals: int
    ) -> None:
        self.max_points_near_goals = max_points_near_goals
        self.grid, self.clearance = grid, clearance
        self.column_of = {x: index for index, x in enumerate(grid.xs)}
        self.row_of = {y: index for index, y in enumerate(grid.ys)}
        self.goals: dict[GridPoint, list[PortCandidate]] = {}
        for goal in targets:
            self.goals.setdefault(self._grid_point(goal.port), []).append(goal)
        self.stubs = [_stub_point(goal.port, clearance) for goal in targets]
        self.heap: list[tuple[float, float, SearchState]] = []
        self.best_cost: dict[SearchState, float] = {}
        self.predecessor: dict[SearchState, SearchState | PortCandidate] = {}
        self.best_arrival: tuple[float, SearchState, PortCandidate] | None = None

    def find_cheapest(self, sources: Sequence[PortCandidate]) -> tuple[Point, ...] | None:
        """Return the cheapest route from one of `sources`, or None if there is none."""
        if self._is_enclosed({self._grid_point(candidate.port) for candidate in sources}):
            return None
        for candidate in sources:
            side = candidate.port.side
            state = (*self._grid_point(candidate.port), 2 * side.axis + (side.direction > 0))
            self._relax(state, candidate.cost, candidate)
        while self.heap:
            estimate, cost, state = heappop(self.heap)
            if self.best_arrival is not None and estimate >= self.best_arrival[0]:
                break
            if cost <= self.best_cost[state]:
                self._close(state, cost)
                for heading in range(4):
                    if heading ^ state[2] != 1:
                        self._expand(state, cost, heading)
        return None if self.best_arrival is None else self._build_route(self.best_arrival[1], self.best_arrival[2])

    def _is_enclosed(self, sources: Collection[GridPoint]) -> bool:
        """Return whether boxes enclose the goals. Finding this out from the sources would visit every grid point."""
        seen, pending = set(self.goals), list(self.goals)
        while pending:
            if len(seen) > self.max_points_near_goals:
                return False
            for point in self._adjacent_points(*pending.pop()):
                if point not in seen:
                    seen.add(point)
                    pending.append(point)
        return seen.isdisjoint(sources)

    def _adjacent_points(self, column: int, row: int) -> Iterator[GridPoint]:
        """Yield the grid points that are one free segment away."""
        across, down = self.grid.blocked_horizontally[row], self.grid.blocked_vertically[column]
        if column > 0 and not across[column - 1]:
            yield column - 1, row
        if column < len(across) - 1 and not across[column]:
            yield column + 1, row
        if row > 0 and not down[row - 1]:
            yield column, row - 1
        if row < len(down) - 1 and not down[row]:
            yield column, row + 1

    def _grid_point(self, port: Port) -> GridPoint:
        x, y = _stub_point(port, self.clearance)
        return self.column_of[x], self.row_of[y]

    def _relax(self, state: SearchState, cost: float, origin: SearchState | PortCandidate) -> None:
        if cost < self.best_cost.get(state, float("inf")):
            self.best_cost[state], self.predecessor[state] = cost, origin
            x, y = self.grid.xs[state[0]], self.grid.ys[state[1]]
            heappush(self.heap, (cost + self._remaining_cost(x, y), cost, state))

    def _remaining_cost(self, x: float, y: float) -> float:
        """Return a lower bound of the cost from here to the nearest goal."""
        return min(
            abs(x - to_x) + abs(y - to_y) + (CORNER_COST if x != to_x and y != to_y else 0.0)
            for to_x, to_y in self.stubs
        )

    def _close(self, state: SearchState, cost: float) -> None:
        for goal in self.goals.get(state[:2], ()):
            arrival_heading = 2 * goal.port.side.axis + (goal.port.side.direction < 0)
            if arrival_heading ^ state[2] == 1:
                continue
            total = cost + goal.cost + (CORNER_COST if arrival_heading != state[2] else 0)
            if self.best_arrival is None or total < self.best_arrival[0]:
                self.best_arrival = (total, state, goal)

    def _expand(self, state: SearchState, cost: float, heading: int) -> None:
        """Extend the search by one segment in the given heading, unless it is blocked."""
        column, row, before = state
        forward = heading & 1
        if heading < 2:
            lines, blocked, segment = self.grid.xs, self.grid.blocked_horizontally[row], column - 1 + forward
            successor = (column - 1 + 2 * forward, row, heading)
        else:
            lines, blocked, segment = self.grid.ys, self.grid.blocked_vertically[column], row - 1 + forward
            successor = (column, row - 1 + 2 * forward, heading)
        if 0 <= segment < len(lines) - 1 and not blocked[segment]:
            turn = 0.0 if heading == before else CORNER_COST
            self._relax(successor, cost + lines[segment + 1] - lines[segment] + turn, state)

    def _build_route(self, last: SearchState, goal: PortCandidate) -> tuple[Point, ...]:
        points = [Point(goal.port.x, goal.port.y)]
        state: SearchState | PortCandidate = last
        while not isinstance(state, PortCandidate):
            points.append(Point(self.grid.xs[state[0]], self.grid.ys[state[1]]))
            state = self.predecessor[state]
        points.append(Point(state.port.x, state.port.y))
        return without_redundant_points(tuple(reversed(points)))
