"""The stripes of a hatch, the same for every painter."""

from __future__ import annotations

from math import ceil, sqrt

from cpm_desktop.drawing.shapes import HATCH_SPACING, HATCH_WIDTH
from cpm_desktop.model.layout import Box, Point

MAX_STRIPES = 4_000
"""The largest number of stripes that are drawn."""


def hatch_stripes(box: Box) -> list[tuple[Point, Point, Point, Point]]:
    """Return the stripes that cover `box`, each a parallelogram as high as the box; painters clip them to the shape.

    Stripes rise to the right at 45° and are counted from the top left of the box, so that the picture does not change
    when the box moves. In a huge box they are further apart, so that there are never more than `MAX_STRIPES`.
    """
    top, bottom = box.y, box.y + box.height
    half = HATCH_WIDTH * sqrt(2) / 2
    spacing = max(HATCH_SPACING, (box.width + box.height) / MAX_STRIPES)
    count = ceil((box.width + box.height) / spacing) + 1
    stripes = []
    for number in range(count):
        x = box.x + number * spacing
        below = x - box.height
        stripes.append(
            (Point(x - half, top), Point(x + half, top), Point(below + half, bottom), Point(below - half, bottom))
        )
    return stripes
