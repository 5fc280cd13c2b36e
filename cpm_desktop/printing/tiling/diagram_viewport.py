"""A viewport of a diagram: an area of it at a position on a page."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Box, Point


class DiagramViewport(NamedTuple):
    """An area of a diagram, shown at a corner given in points from the top left of the page."""

    shapes: list[Shape]
    area: Box
    corner: Point
    scale: float

    def map_to_page(self, box: Box) -> Box:
        """Return the position on the page of a box of the diagram."""
        x = self.corner.x + (box.x - self.area.x) * self.scale
        y = self.corner.y + (box.y - self.area.y) * self.scale
        return Box(x, y, box.width * self.scale, box.height * self.scale)

    def shows_centre_of(self, box: Box) -> bool:
        """Return whether the centre of a box is visible."""
        x, y = box.x + box.width / 2 - self.area.x, box.y + box.height / 2 - self.area.y
        return 0 <= x <= self.area.width and 0 <= y <= self.area.height
