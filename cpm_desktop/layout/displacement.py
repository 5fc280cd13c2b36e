"""Pushes the nodes of one lane aside, so that they clear each other, by the shortest way."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.layout.rect import Rect, rects_overlap
from cpm_desktop.model.bands import Span

Direction: TypeAlias = Literal["down", "up", "right", "left"]
DIRECTIONS: tuple[Direction, ...] = ("down", "up", "right", "left")

DISTANCE_ACROSS = 32.0
"""The distance that a node pushed sideways keeps from the next node: room for the flow between them."""
DISTANCE_DOWN = 24.0
"""The distance that a node pushed up or down keeps from the next node."""
EDGE_DISTANCE = 8.0
"""The distance that a pushed node keeps from the top of its lane and from the ends of its phase."""
ACROSS_WEIGHT = 1.5
"""The cost of moving sideways, compared with the same distance up or down, which keeps the order in time."""
ROUNDING_ERROR = 0.05
"""Coordinates are rounded to hundredths; smaller overlaps do not count."""
_CELL_WIDTH = 256.0


@dataclass(frozen=True, slots=True)
class Occupant:
    """A node in a lane, as an area that nodes keep clear of."""

    area: Rect
    """The box of the node and its name, with y from the top of the lane."""
    phase: Span | None
    """The span of the node's phase; pushing sideways does not leave it."""
    rank: int
    """A node is pushed by nodes of the same or a lower rank; a node of rank 0 is never pushed."""


class LaneOccupancy:
    """The areas of all nodes in one lane, found by their position."""

    def __init__(self, occupants: Mapping[str, Occupant], height: float) -> None:
        self._occupants, self._height = occupants, height
        self._areas: dict[str, Rect] = {}
        self._cells: dict[int, set[str]] = {}
        self.moved: dict[str, Rect] = {}
        """The areas of all nodes that were moved."""
        for key, occupant in occupants.items():
            self._put(key, occupant.area)

    def settle(
        self,
        key: str,
        partners: Collection[str],
        pending: Collection[str],
        directions: Iterable[Direction] = DIRECTIONS,
    ) -> None:
        """Move a node clear of all others by the cheapest push, and with it the nodes that it pushes.

        `partners` are nodes that it must not push, whatever their rank. `pending` nodes are moved later and are not in
        the way. In one of the `directions` there must be enough space.
        """
        pushes = [self._pushed(key, direction, partners, pending) for direction in directions]
        cheapest = min((push for push in pushes if push is not None), key=self._cost)
        for other, area in cheapest.items():
            self._remove(other)
            self._put(other, area)
        self.moved |= cheapest

    def _pushed(
        self, key: str, direction: Direction, partners: Collection[str], pending: Collection[str]
    ) -> dict[str, Rect] | None:
        """Return the new areas if a node moves in one direction; None where there is not enough space."""
        least_rank = max(1, self._occupants[key].rank)
        areas, queue = {key: self._areas[key]}, deque([key])

        def can_push(other: str, area: Rect) -> bool:
            if other in partners or self._occupants[other].rank < least_rank:
                return False
            return _is_ahead(areas.get(other, self._areas[other]), area, direction)

        while queue:
            current = queue.popleft()
            area = areas[current]
            close = self._close_ids(current, area, areas, direction, pending)
            while blockers := [other for other in close if not can_push(other, area)]:
                area = _past(area, areas.get(blockers[0], self._areas[blockers[0]]), direction)
                close = self._close_ids(current, area, areas, direction, pending)
            if not self._is_inside(current, area, direction):
                return None
            areas[current] = area
            for other in close:
                areas[other] = _past(areas.get(other, self._areas[other]), area, direction)
                queue.append(other)
        return areas

    def _close_ids(
        self, key: str, area: Rect, areas: Mapping[str, Rect], direction: Direction, pending: Collection[str]
    ) -> list[str]:
        """Return the nodes that a node in `area` is too close to, with `areas` in place of their own."""
        unmoved = {other for cell in _cells_of(area) for other in self._cells.get(cell, ())} - areas.keys()
        close = [other for other in unmoved.difference(pending) if _are_close(self._areas[other], area, direction)]
        close += [other for other in areas if other != key and _are_close(areas[other], area, direction)]
        return sorted(close)

    def _is_inside(self, key: str, area: Rect, direction: Direction) -> bool:
        """Return whether a pushed node is still within its lane and phase; lanes can grow downwards."""
        phase = self._occupants[key].phase
        match direction:
            case "down":
                return True
            case "up":
                return area.top >= EDGE_DISTANCE
            case "right":
                return phase is None or area.right <= phase.end - EDGE_DISTANCE
            case "left":
                return area.left >= (phase.start if phase else 0.0) + EDGE_DISTANCE

    def _cost(self, areas: Mapping[str, Rect]) -> float:
        """Return the total distance of a push, and by how much the lane grows for it."""
        across = sum(abs(area.left - self._areas[key].left) for key, area in areas.items())
        down = sum(abs(area.top - self._areas[key].top) for key, area in areas.items())
        growth = max(area.bottom for area in areas.values()) + EDGE_DISTANCE - self._height
        return ACROSS_WEIGHT * across + down + max(growth, 0.0)

    def _put(self, key: str, area: Rect) -> None:
        self._areas[key] = area
        for cell in _cells_of(area):
            self._cells.setdefault(cell, set()).add(key)

    def _remove(self, key: str) -> None:
        for cell in _cells_of(self._areas[key]):
            self._cells[cell].discard(key)


def _cells_of(area: Rect) -> Iterable[int]:
    """Return the numbers of the columns of cells that an area and the space around it touch."""
    left, right = area.left - DISTANCE_ACROSS, area.right + DISTANCE_ACROSS
    return range(int(left // _CELL_WIDTH), int(right // _CELL_WIDTH) + 1)


def _are_close(one: Rect, other: Rect, direction: Direction) -> bool:
    """Return whether two areas overlap, or are closer than the smallest distance along the direction of a push."""
    across = DISTANCE_ACROSS if direction in {"right", "left"} else 0.0
    down = DISTANCE_DOWN if direction in {"down", "up"} else 0.0
    left, top, right, bottom = other
    across, down = across - ROUNDING_ERROR, down - ROUNDING_ERROR
    return rects_overlap(one, Rect(left - across, top - down, right + across, bottom + down))


def _is_ahead(other: Rect, area: Rect, direction: Direction) -> bool:
    """Return whether a node is in front of `area` in the direction of a push, so that it is pushed and not passed."""
    match direction:
        case "down":
            return other.top >= area.top
        case "up":
            return other.bottom <= area.bottom
        case "right":
            return other.left >= area.left
        case "left":
            return other.right <= area.right


def _past(area: Rect, blocker: Rect, direction: Direction) -> Rect:
    """Return `area` moved in one direction until it is clear of `blocker`."""
    left, top, right, bottom = area
    across = down = 0.0
    match direction:
        case "down":
            down = blocker.bottom + DISTANCE_DOWN - top
        case "up":
            down = blocker.top - DISTANCE_DOWN - bottom
        case "right":
            across = blocker.right + DISTANCE_ACROSS - left
        case "left":
            across = blocker.left - DISTANCE_ACROSS - right
    return Rect(left + across, top + down, right + across, bottom + down)
