"""The obstacles of flows: the boxes that they are routed around, and the frame that they do not leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_desktop.layout.rect import Rect, bounding_rect
from cpm_desktop.layout.routing.obstacles import ObstacleGrid
from cpm_desktop.layout.routing.routing_input import RoutingInput

FAR_COORDINATE = 1e9
"""A coordinate outside of every diagram."""


@dataclass(frozen=True, slots=True)
class ObstacleMap:
    """Boxes and frame. Immutable; `with_boxes_moved` returns a changed copy that shares the unchanged parts."""

    obstacles: ObstacleGrid
    bounds: Rect | None
    frame: Rect

    @classmethod
    def from_boxes(cls, routing_input: RoutingInput, boxes: Sequence[Rect]) -> ObstacleMap:
        """Return the obstacle map of an input with these boxes."""
        around = bounding_rect(boxes) if boxes else None
        return cls(ObstacleGrid(boxes), around, routing_input.frame(around))

    def with_boxes_moved(
        self, routing_input: RoutingInput, removed: Sequence[Rect], added: Sequence[Rect]
    ) -> ObstacleMap:
        """Return the obstacle map of another input, with some boxes removed and others added."""
        obstacles = self.obstacles.with_rects_moved(removed, added)
        around = self._updated_bounds(obstacles, removed, added)
        return ObstacleMap(obstacles, around, routing_input.frame(around))

    def _updated_bounds(self, obstacles: ObstacleGrid, removed: Sequence[Rect], added: Sequence[Rect]) -> Rect | None:
        if self.bounds is None or any(_touches_edge(area, self.bounds) for area in removed):
            remaining = [area for areas in (*obstacles.cells.values(), obstacles.large) for area in areas]
            return bounding_rect(remaining) if remaining else None
        return bounding_rect([self.bounds, *added])

    @property
    def walls(self) -> tuple[Rect, Rect, Rect, Rect]:
        """Return the areas around the frame."""
        left, top, right, bottom = self.frame
        return (
            Rect(-FAR_COORDINATE, -FAR_COORDINATE, left, FAR_COORDINATE),
            Rect(-FAR_COORDINATE, -FAR_COORDINATE, FAR_COORDINATE, top),
            Rect(right, -FAR_COORDINATE, FAR_COORDINATE, FAR_COORDINATE),
            Rect(-FAR_COORDINATE, bottom, FAR_COORDINATE, FAR_COORDINATE),
        )

    def common_frame(self, other: ObstacleMap) -> Rect | None:
        """Return the intersection of two different frames, or None if they are equal."""
        if self.frame == other.frame:
            return None
        (left, top, right, bottom), frame = self.frame, other.frame
        return Rect(max(left, frame.left), max(top, frame.top), min(right, frame.right), min(bottom, frame.bottom))


def _touches_edge(area: Rect, around: Rect) -> bool:
    return any(one == other for one, other in zip(area, around, strict=True))
