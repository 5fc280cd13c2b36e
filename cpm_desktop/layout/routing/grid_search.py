"""The way round when no plain shape is free: a search over the lines that run along boxes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from cpm_desktop.layout.rect import Area
from cpm_desktop.layout.routing.ends import End
from cpm_desktop.layout.routing.simple_routes import straightened
from cpm_desktop.layout.routing.tracked_query import Survey
from cpm_desktop.model.layout import Point

CORNER_COST = 60.0
"""A corner is worth a detour of this length."""
MARGINS = (64.0, 320.0, 1600.0)
"""How far around the two ends the search looks, in turn, until it finds a way."""
MOST_LINES = 160
"""A field with more lines than this along one axis is not searched: it would take too long."""
NEAR_GOALS = 60
"""So many places around the goals are looked at first: where fewer are all there is, no way leads there from afar."""

Place = tuple[int, int]
"""The index of an x and of a y."""
State = tuple[int, int, int]
"""The index of an x and of a y, and the heading: 0 left, 1 right, 2 up, 3 down (so opposite ones differ in one bit)."""


class Candidate(NamedTuple):
    """An end that the search may use, and what it costs to use it."""

    end: End
    cost: float


class Field(NamedTuple):
    """The lines of a search, and which pieces of them are free."""

    xs: list[float]
    ys: list[float]
    across: list[bytearray]
    """For each y, whether the piece from each x to the next is blocked."""
    down: list[bytearray]
    """For each x, whether the piece from each y to the next is blocked."""


def searched_route(
    survey: Survey, sources: Sequence[Candidate], targets: Sequence[Candidate], clearance: float
) -> tuple[Point, ...] | None:
    """Return the cheapest way from one of `sources` to one of `targets` that keeps `clearance`, or None."""
    ends = [candidate.end for candidate in (*sources, *targets)]
    for margin in MARGINS:
        region = Area(
            min(end.x for end in ends) - margin,
            min(end.y for end in ends) - margin,
            max(end.x for end in ends) + margin,
            max(end.y for end in ends) + margin,
        )
        areas = sorted(set(survey.within(*region)))
        field = _field(region, areas, ends, clearance)
        if len(field.xs) > MOST_LINES or len(field.ys) > MOST_LINES:
            return None
        found = _Search(field, targets, clearance).cheapest(sources)
        if found is not None:
            return found
    return None


def _stub(end: End, clearance: float) -> tuple[float, float]:
    """Return the point straight out from `end` where the search may first turn."""
    out = clearance * end.side.direction
    return (round(end.x + out, 2), end.y) if end.side.axis == 0 else (end.x, round(end.y + out, 2))


def _field(region: Area, areas: list[Area], ends: list[End], clearance: float) -> Field:
    stubs = [_stub(end, clearance) for end in ends]
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
        _block(across, rows, columns, (top - clearance, bottom + clearance), (left - clearance, right + clearance))
        _block(down, columns, rows, (left - clearance, right + clearance), (top - clearance, bottom + clearance))
    return Field(columns, rows, across, down)


def _block(
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


class _Search:
    """One search for the cheapest way: states are a place on the lines and the heading there."""

    def __init__(self, field: Field, targets: Sequence[Candidate], clearance: float) -> None:
        self.field, self.clearance = field, clearance
        self.column_of = {x: index for index, x in enumerate(field.xs)}
        self.row_of = {y: index for index, y in enumerate(field.ys)}
        self.goals: dict[Place, list[Candidate]] = {}
        for goal in targets:
            self.goals.setdefault(self._place(goal.end), []).append(goal)
        self.stubs = [_stub(goal.end, clearance) for goal in targets]
        self.heap: list[tuple[float, float, State]] = []
        self.best: dict[State, float] = {}
        self.origin: dict[State, State | Candidate] = {}
        self.done: tuple[float, State, Candidate] | None = None

    def cheapest(self, sources: Sequence[Candidate]) -> tuple[Point, ...] | None:
        """Return the cheapest way from one of `sources`, or None where there is none."""
        if self._is_walled_in({self._place(candidate.end) for candidate in sources}):
            return None
        for candidate in sources:
            side = candidate.end.side
            state = (*self._place(candidate.end), 2 * side.axis + (side.direction > 0))
            self._reach(state, candidate.cost, candidate)
        while self.heap:
            estimate, cost, state = heappop(self.heap)
            if self.done is not None and estimate >= self.done[0]:
                break
            if cost <= self.best[state]:
                self._arrive(state, cost)
                for heading in range(4):
                    if heading ^ state[2] != 1:
                        self._go_on(state, cost, heading)
        return None if self.done is None else self._way(self.done[1], self.done[2])

    def _is_walled_in(self, sources: Collection[Place]) -> bool:
        """Tell whether boxes close to the goals keep every way out: to find that from afar would take all places."""
        seen, doubtful = set(self.goals), list(self.goals)
        while doubtful:
            if len(seen) > NEAR_GOALS:
                return False
            for place in self._places_beside(*doubtful.pop()):
                if place not in seen:
                    seen.add(place)
                    doubtful.append(place)
        return seen.isdisjoint(sources)

    def _places_beside(self, column: int, row: int) -> Iterator[Place]:
        """Yield the places one free piece of a line away."""
        across, down = self.field.across[row], self.field.down[column]
        if column > 0 and not across[column - 1]:
            yield column - 1, row
        if column < len(across) - 1 and not across[column]:
            yield column + 1, row
        if row > 0 and not down[row - 1]:
            yield column, row - 1
        if row < len(down) - 1 and not down[row]:
            yield column, row + 1

    def _place(self, end: End) -> Place:
        x, y = _stub(end, self.clearance)
        return self.column_of[x], self.row_of[y]

    def _reach(self, state: State, cost: float, origin: State | Candidate) -> None:
        if cost < self.best.get(state, float("inf")):
            self.best[state], self.origin[state] = cost, origin
            x, y = self.field.xs[state[0]], self.field.ys[state[1]]
            heappush(self.heap, (cost + self._rest(x, y), cost, state))

    def _rest(self, x: float, y: float) -> float:
        """Return what the way from here to the nearest goal costs at least."""
        return min(
            abs(x - to_x) + abs(y - to_y) + (CORNER_COST if x != to_x and y != to_y else 0.0)
            for to_x, to_y in self.stubs
        )

    def _arrive(self, state: State, cost: float) -> None:
        for goal in self.goals.get(state[:2], ()):
            arriving = 2 * goal.end.side.axis + (goal.end.side.direction < 0)
            if arriving ^ state[2] == 1:
                continue
            total = cost + goal.cost + (CORNER_COST if arriving != state[2] else 0)
            if self.done is None or total < self.done[0]:
                self.done = (total, state, goal)

    def _go_on(self, state: State, cost: float, heading: int) -> None:
        """Go one piece on along a line, unless a box is in the way."""
        column, row, before = state
        forward = heading & 1
        if heading < 2:
            lines, blocked, piece = self.field.xs, self.field.across[row], column - 1 + forward
            following = (column - 1 + 2 * forward, row, heading)
        else:
            lines, blocked, piece = self.field.ys, self.field.down[column], row - 1 + forward
            following = (column, row - 1 + 2 * forward, heading)
        if 0 <= piece < len(lines) - 1 and not blocked[piece]:
            turn = 0.0 if heading == before else CORNER_COST
            self._reach(following, cost + lines[piece + 1] - lines[piece] + turn, state)

    def _way(self, last: State, goal: Candidate) -> tuple[Point, ...]:
        points = [Point(goal.end.x, goal.end.y)]
        state: State | Candidate = last
        while not isinstance(state, Candidate):
            points.append(Point(self.field.xs[state[0]], self.field.ys[state[1]]))
            state = self.origin[state]
        points.append(Point(state.end.x, state.end.y))
        return straightened(tuple(reversed(points)))
