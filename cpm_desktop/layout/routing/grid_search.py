"""The way round when no plain shape is free: a search over the lines that run along boxes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.port import Port
from cpm_desktop.layout.routing.simple_routes import without_redundant_points
from cpm_desktop.layout.routing.tracked_query import TrackedObstacleQuery
from cpm_desktop.model.layout import Point

CORNER_COST = 60.0
"""A corner is worth a detour of this length."""
SEARCH_MARGINS = (64.0, 320.0, 1600.0)
"""How far around the two ends the search looks, in turn, until it finds a way."""
MAX_GRID_LINES = 160
"""A field with more lines than this along one axis is not searched: it would take too long."""
MAX_POINTS_NEAR_GOALS = 60
"""So many places around the goals are looked at first: where fewer are all there is, no way leads there from afar."""

GridPoint = tuple[int, int]
"""The index of an x and of a y."""
SearchState = tuple[int, int, int]
"""The index of an x and of a y, and the heading: 0 left, 1 right, 2 up, 3 down (so opposite ones differ in one bit)."""


class PortCandidate(NamedTuple):
    """An end that the search may use, and what it costs to use it."""

    port: Port
    cost: float


class SearchGrid(NamedTuple):
    """The lines of a search, and which pieces of them are free."""

    xs: list[float]
    ys: list[float]
    blocked_horizontally: list[bytearray]
    """For each y, whether the piece from each x to the next is blocked."""
    blocked_vertically: list[bytearray]
    """For each x, whether the piece from each y to the next is blocked."""


def search_route(
    query: TrackedObstacleQuery, sources: Sequence[PortCandidate], targets: Sequence[PortCandidate], clearance: float
) -> tuple[Point, ...] | None:
    """Return the cheapest way from one of `sources` to one of `targets` that keeps `clearance`, or None."""
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
        route = _RouteSearch(grid, targets, clearance).find_cheapest(sources)
        if route is not None:
            return route
    return None


def _stub_point(port: Port, clearance: float) -> tuple[float, float]:
    """Return the point straight out from `end` where the search may first turn."""
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
    pieces: list[bytearray],
    levels: list[float],
    places: list[float],
    level_span: tuple[float, float],
    place_span: tuple[float, float],
) -> None:
    """Mark the pieces between `places` on those `levels` that lie inside a box, its clearance included."""
    inside = [index for index, level in enumerate(levels) if level_span[0] + 0.005 < level < level_span[1] - 0.005]
    if not inside:
        return
    for index in range(len(places) - 1):
        if places[index + 1] > place_span[0] + 0.005 and places[index] < place_span[1] - 0.005:
            for level in inside:
                pieces[level][index] = 1


class _RouteSearch:
    """One search for the cheapest way: states are a place on the lines and the heading there."""

    def __init__(self, grid: SearchGrid, targets: Sequence[PortCandidate], clearance: float) -> None:
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
        """Return the cheapest way from one of `sources`, or None where there is none."""
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
        """Tell whether boxes close to the goals keep every way out: to find that from afar would take all places."""
        seen, pending = set(self.goals), list(self.goals)
        while pending:
            if len(seen) > MAX_POINTS_NEAR_GOALS:
                return False
            for place in self._adjacent_points(*pending.pop()):
                if place not in seen:
                    seen.add(place)
                    pending.append(place)
        return seen.isdisjoint(sources)

    def _adjacent_points(self, column: int, row: int) -> Iterator[GridPoint]:
        """Yield the places one free piece of a line away."""
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
        """Return what the way from here to the nearest goal costs at least."""
        return min(
            abs(x - to_x) + abs(y - to_y) + (CORNER_COST if x != to_x and y != to_y else 0.0)
            for to_x, to_y in self.stubs
        )

    def _close(self, state: SearchState, cost: float) -> None:
        for goal in self.goals.get(state[:2], ()):
            arriving = 2 * goal.port.side.axis + (goal.port.side.direction < 0)
            if arriving ^ state[2] == 1:
                continue
            total = cost + goal.cost + (CORNER_COST if arriving != state[2] else 0)
            if self.best_arrival is None or total < self.best_arrival[0]:
                self.best_arrival = (total, state, goal)

    def _expand(self, state: SearchState, cost: float, heading: int) -> None:
        """Go one piece on along a line, unless a box is in the way."""
        column, row, before = state
        forward = heading & 1
        if heading < 2:
            lines, blocked, piece = self.grid.xs, self.grid.blocked_horizontally[row], column - 1 + forward
            successor = (column - 1 + 2 * forward, row, heading)
        else:
            lines, blocked, piece = self.grid.ys, self.grid.blocked_vertically[column], row - 1 + forward
            successor = (column, row - 1 + 2 * forward, heading)
        if 0 <= piece < len(lines) - 1 and not blocked[piece]:
            turn = 0.0 if heading == before else CORNER_COST
            self._relax(successor, cost + lines[piece + 1] - lines[piece] + turn, state)

    def _build_route(self, last: SearchState, goal: PortCandidate) -> tuple[Point, ...]:
        points = [Point(goal.port.x, goal.port.y)]
        state: SearchState | PortCandidate = last
        while not isinstance(state, PortCandidate):
            points.append(Point(self.grid.xs[state[0]], self.grid.ys[state[1]]))
            state = self.predecessor[state]
        points.append(Point(state.port.x, state.port.y))
        return without_redundant_points(tuple(reversed(points)))
