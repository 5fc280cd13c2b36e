"""Obstacle queries that record the area they cover."""

from __future__ import annotations

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.obstacle_map import ObstacleMap


class TrackedObstacleQuery:
    """Queries an obstacle map and records the queried area, which is the area that a route depends on."""

    __slots__ = ("_obstacle_map", "bottom", "left", "right", "top")

    def __init__(self, obstacle_map: ObstacleMap) -> None:
        self._obstacle_map = obstacle_map
        self.left = self.top = float("inf")
        self.right = self.bottom = float("-inf")

    @property
    def queried_area(self) -> Rect:
        """Return the bounding area of all queries so far."""
        return Rect(self.left, self.top, self.right, self.bottom)

    @property
    def frame(self) -> Rect:
        """Return the area that flows do not leave."""
        self.left = self.top = float("-inf")
        self.right = self.bottom = float("inf")
        return self._obstacle_map.frame

    def obstacles_in(self, left: float, top: float, right: float, bottom: float) -> list[Rect]:
        """Return the boxes and walls whose interior overlaps the given area; some may be listed twice.

        Their order depends on earlier moves, so callers must not rely on it.
        """
        self._track(left, top, right, bottom)
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

    def _track(self, left: float, top: float, right: float, bottom: float) -> None:
        self.left = min(self.left, left)
        self.top = min(self.top, top)
        self.right = max(self.right, right)
        self.bottom = max(self.bottom, bottom)
