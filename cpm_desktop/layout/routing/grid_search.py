"""Shortest-path search over the lines along boxes, used when no simple route is free."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
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
"""The most lines of a grid along one axis; a search between distant ends uses the lines near them."""
MAX_POINTS_NEAR_GOALS = 60
"""The number of points around the goals checked first. If fewer points are reachable, boxes may enclose the goals."""

GridPoint = tuple[int, int]
"""The index of an x and of a y."""
SearchState = tuple[int, int, int]
"""The index of an x and of a y, and the heading: 0 left, 1 right, 2 up, 3 down (opposites differ in the lowest bit)."""


INFINITY = float("inf")


def _least_corners(heading: int, last: int, right: int, down: int) -> int:
    """Return the fewest corners from one heading to another, to a point whose direction is given by two signs."""
    ahead = (right if heading < 2 else down) * (1 if heading & 1 else -1)
    if heading >> 1 != last >> 1:
        onward = (right if last < 2 else down) * (1 if last & 1 else -1)
        return 1 if ahead >= 0 and onward >= 0 else 3
    aside = down if heading < 2 else right
    if heading != last:
        return 2 if aside else 4
    if ahead < 0:
        return 4
    return 2 if aside else 0


LEAST_CORNERS = [
    [
        {
            3 * right + down: CORNER_COST * _least_corners(heading, last, right, down)
            for right in (-1, 0, 1)
            for down in (-1, 0, 1)
        }
        for last in range(4)
    ]
    for heading in range(4)
]
"""By heading, last heading and direction (3 · sign of x + sign of y): the cost of the fewest corners to a point."""


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
    columns = _nearest_lines((x for x in xs if region.left <= x <= region.right), {x for x, _ in stubs})
    rows = _nearest_lines((y for y in ys if region.top <= y <= region.bottom), {y for _, y in stubs})
    across = [bytearray(len(columns)) for _ in rows]
    down = [bytearray(len(rows)) for _ in columns]
    for left, top, right, bottom in areas:
        _mark_blocked(
            across, rows, columns, (top - clearance, bottom + clearance), (left - clearance, right + clearance)
        )
        _mark_blocked(down, columns, rows, (left - clearance, right + clearance), (top - clearance, bottom + clearance))
    return SearchGrid(columns, rows, across, down)


def _nearest_lines(lines: Iterable[float], ends: Collection[float]) -> list[float]:
    """Return the lines in order, and of too many only those nearest to the ends of the search."""
    found = sorted(lines)
    if len(found) > MAX_GRID_LINES:
        nearest = sorted(found, key=lambda line: min(abs(line - end) for end in ends))
        found = sorted(nearest[:MAX_GRID_LINES])
    return found


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


class _Goal(NamedTuple):
    """A port at which the search may end, with the point in front of it and the heading there."""

    x: float
    y: float
    heading: int
    candidate: PortCandidate

    @classmethod
    def from_candidate(cls, candidate: PortCandidate, clearance: float) -> _Goal:
        """Return the goal in front of a port."""
        side = candidate.port.side
        return cls(*_stub_point(candidate.port, clearance), 2 * side.axis + (side.direction < 0), candidate)


def _distances(lines: Sequence[float], goal: float, factor: int) -> list[tuple[float, int]]:
    """Return the distance of each line from a goal, and the sign of the direction there times `factor`."""
    return [(abs(goal - line), factor * ((goal > line) - (goal < line))) for line in lines]


class _RouteSearch:
    """One A* search for the cheapest route; a state is a grid point and the heading there."""

    def __init__(
        self, grid: SearchGrid, targets: Sequence[PortCandidate], clearance: float, max_points_near_goals: int
    ) -> None:
        self.max_points_near_goals = max_points_near_goals
        self.grid, self.clearance = grid, clearance
        self.column_of = {x: index for index, x in enumerate(grid.xs)}
        self.row_of = {y: index for index, y in enumerate(grid.ys)}
        goals = [_Goal.from_candidate(candidate, clearance) for candidate in targets]
        distances = [(_distances(grid.xs, goal.x, 3), _distances(grid.ys, goal.y, 1)) for goal in goals]
        self.goals_by_heading = [
            [
                (across, down, goal.candidate.cost, LEAST_CORNERS[heading][goal.heading])
                for goal, (across, down) in zip(goals, distances, strict=True)
            ]
            for heading in range(4)
        ]
        self.steps: dict[GridPoint, list[tuple[float, SearchState]]] = {}
        self.goals: dict[GridPoint, list[_Goal]] = {}
        for goal in goals:
            self.goals.setdefault(self._grid_point(goal.candidate.port), []).append(goal)
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
            if candidate.cost < self.best_cost.get(state, INFINITY):
                self.best_cost[state], self.predecessor[state] = candidate.cost, candidate
                heappush(self.heap, (candidate.cost + self._remaining_cost(*state), candidate.cost, state))
        while self.heap:
            estimate, cost, state = heappop(self.heap)
            if self.best_arrival is not None and estimate >= self.best_arrival[0]:
                break
            if cost <= self.best_cost[state]:
                if state[:2] in self.goals:
                    self._close(state, cost)
                self._expand(state, cost)
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

    def _remaining_cost(self, column: int, row: int, heading: int) -> float:
        """Return a lower bound of the cost from here to the best goal: length and corners of a route around no box."""
        least = INFINITY
        for across, down, cost, corners in self.goals_by_heading[heading]:
            (width, x_sign), (height, y_sign) = across[column], down[row]
            bound = width + height + cost + corners[x_sign + y_sign]
            if bound >= least:
                continue
            least = bound
        return least

    def _close(self, state: SearchState, cost: float) -> None:
        for goal in self.goals[state[:2]]:
            if goal.heading ^ state[2] == 1:
                continue
            total = cost + goal.candidate.cost + (CORNER_COST if goal.heading != state[2] else 0)
            if self.best_arrival is None or total < self.best_arrival[0]:
                self.best_arrival = (total, state, goal.candidate)

    def _expand(self, state: SearchState, cost: float) -> None:
        """Extend the search by the free segments in all headings except back."""
        before, best_cost = state[2], self.best_cost
        for length, successor in self._steps_from(state[:2]):
            heading = successor[2]
            if heading ^ before != 1:
                total = cost + length if heading == before else cost + length + CORNER_COST
                if total < best_cost.get(successor, INFINITY):
                    best_cost[successor], self.predecessor[successor] = total, state
                    heappush(self.heap, (total + self._remaining_cost(*successor), total, successor))

    def _steps_from(self, point: GridPoint) -> list[tuple[float, SearchState]]:
        """Return the free segments from a point, each with its length and the state at its end."""
        steps = self.steps.get(point)
        if steps is None:
            column, row = point
            xs, ys = self.grid.xs, self.grid.ys
            steps = self.steps[point] = [
                (
                    abs(xs[to_column] - xs[column]) + abs(ys[to_row] - ys[row]),
                    (to_column, to_row, 0 if to_column < column else 1 if to_column > column else 2 + (to_row > row)),
                )
                for to_column, to_row in self._adjacent_points(column, row)
            ]
        return steps

    def _build_route(self, last: SearchState, goal: PortCandidate) -> tuple[Point, ...]:
        points = [Point(goal.port.x, goal.port.y)]
        state: SearchState | PortCandidate = last
        while not isinstance(state, PortCandidate):
            points.append(Point(self.grid.xs[state[0]], self.grid.ys[state[1]]))
            state = self.predecessor[state]
        points.append(Point(state.port.x, state.port.y))
        return without_redundant_points(tuple(reversed(points)))
