"""The surroundings of a flow: the boxes that it goes around, and the frame that it does not leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cpm_desktop.layout.rect import Area, bounds
from cpm_desktop.layout.routing.obstacles import Obstacles
from cpm_desktop.layout.routing.routing_input import Situation

FAR = 1e9
"""Further out than anything."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Boxes and frame. Never changes; `moved` makes the next one and shares what stays."""

    obstacles: Obstacles
    bounds: Area | None
    frame: Area

    @classmethod
    def of(cls, situation: Situation, boxes: Sequence[Area]) -> Surroundings:
        """Return the surroundings in a situation with these boxes."""
        around = bounds(boxes) if boxes else None
        return cls(Obstacles(boxes), around, situation.frame(around))

    def moved(self, situation: Situation, gone: Sequence[Area], come: Sequence[Area]) -> Surroundings:
        """Return the surroundings in another situation, where boxes are gone and others have come."""
        obstacles = self.obstacles.moved(gone, come)
        around = self._bounds(obstacles, gone, come)
        return Surroundings(obstacles, around, situation.frame(around))

    def _bounds(self, obstacles: Obstacles, gone: Sequence[Area], come: Sequence[Area]) -> Area | None:
        if self.bounds is None or any(_at_edge(area, self.bounds) for area in gone):
            left = [area for areas in (*obstacles.cells.values(), obstacles.large) for area in areas]
            return bounds(left) if left else None
        return bounds([self.bounds, *come])

    @property
    def walls(self) -> tuple[Area, Area, Area, Area]:
        """Return the areas around the frame."""
        left, top, right, bottom = self.frame
        return (
            Area(-FAR, -FAR, left, FAR),
            Area(-FAR, -FAR, FAR, top),
            Area(right, -FAR, FAR, FAR),
            Area(-FAR, bottom, FAR, FAR),
        )

    def shared_frame(self, other: Surroundings) -> Area | None:
        """Return what two different frames have in common; None where they are the same."""
        if self.frame == other.frame:
            return None
        (left, top, right, bottom), frame = self.frame, other.frame
        return Area(max(left, frame.left), max(top, frame.top), min(right, frame.right), min(bottom, frame.bottom))


def _at_edge(area: Area, around: Area) -> bool:
    return any(one == other for one, other in zip(area, around, strict=True))
