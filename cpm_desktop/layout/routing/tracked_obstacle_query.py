"""Obstacle queries that record the area they cover."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect, bounding_rect, rects_overlap
from cpm_desktop.layout.routing.obstacle_map import ObstacleMap


class QueriedArea(NamedTuple):
    """The area that a result depends on: the queried rectangles."""

    bounds: Rect
    """The smallest rectangle around all of them."""
    coordinates: array[float]
    """Left, top, right and bottom of each; an array takes a tenth of the memory of tuples."""

    def overlaps_any(self, areas: Iterable[Rect], around: Rect) -> bool:
        """Return whether one of `areas`, whose bounds are `around`, overlaps a queried rectangle."""
        if not rects_overlap(self.bounds, around):
            return False
        queried = self.coordinates
        lefts, tops, rights, bottoms = queried[::4], queried[1::4], queried[2::4], queried[3::4]
        for left, top, right, bottom in areas:
            for x1, y1, x2, y2 in zip(lefts, tops, rights, bottoms, strict=True):
                if x1 < right and left < x2 and y1 < bottom and top < y2:
                    return True
        return False


NOWHERE = Rect(float("inf"), float("inf"), float("-inf"), float("-inf"))
EVERYWHERE = Rect(float("-inf"), float("-inf"), float("inf"), float("inf"))


class TrackedObstacleQuery:
    """Queries an obstacle map and records the queried area, which is the area that a route depends on."""

    __slots__ = ("_obstacle_map", "_queried")

    def __init__(self, obstacle_map: ObstacleMap) -> None:
        self._obstacle_map = obstacle_map
        self._queried: set[Rect] = set()

    @property
    def queried_area(self) -> QueriedArea:
        """Return the area of all queries so far."""
        bounds = bounding_rect(self._queried) if self._queried else NOWHERE
        return QueriedArea(bounds, array("d", chain.from_iterable(self._queried)))

    @property
    def frame(self) -> Rect:
        """Return the area that flows do not leave."""
        self._queried.add(EVERYWHERE)
        return self._obstacle_map.frame

    def obstacles_in(self, left: float, top: float, right: float, bottom: float) -> list[Rect]:
        """Return the boxes and walls whose interior overlaps the given area; some may be listed twice.

        Their order depends on earlier moves, so callers must not rely on it.
        """
        self._queried.add(Rect(left, top, right, bottom))
        found = self._obstacle_map.obstacles.areas_in(left, top, right, bottom)
        frame = self._obstacle_map.frame
        if left < frame[0] or top < frame[1] or right > frame[2] or bottom > frame[3]:
            found += [
                wall
                for wall in self._obstacle_map.walls
                if wall[0] < right and wall[2] > left and wall[1] < bottom and wall[3] > top
            ]
        return found

    def is_free(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Return whether the given area overlaps no box and no wall."""
        return not self.obstacles_in(left, top, right, bottom)
