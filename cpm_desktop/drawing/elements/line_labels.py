"""The names of the lines of interaction and visibility: below the right end of the line, clear of what crosses it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.drawing.bounds import grown, shape_bounds
from cpm_desktop.drawing.elements.lanes import service_strokes
from cpm_desktop.drawing.polylines import segments, stretch_box
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Polyline, Shape
from cpm_desktop.drawing.spatial_grid import boxes_meet
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import SMALL, block_height, block_width, left_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

AWAY, BELOW = 8.0, 3.0
"""From the right end of a line to its name, and from the line down to it."""
GAP = 4.0
"""Between a name and what it makes way for."""
_LAYERS = frozenset({Layer.FLOWS, Layer.NODES, Layer.LABELS, Layer.MARKS})


def line_names(scene: Scene, around: Iterable[Shape], left: float = 0.0) -> list[Shape]:
    """Return the name of each line, right of `left`, where it covers nothing of what is drawn `around` it."""
    taken = list(obstacles(around))
    shapes: list[Shape] = []
    for lane, name, stroke in service_strokes(scene):
        if lane is None:
            continue
        line = shape_line(name, SMALL, "bold")
        size = Size(block_width([line]), block_height([line]))
        corner = Point(scene.placement.width - AWAY - size.width, scene.placement.lanes[lane].end + BELOW)
        place = clear_place(Box(*corner, *size), taken, left)
        shapes += left_block([line], Point(place.x, place.y), stroke.colour, layer=Layer.LINES)
    return shapes


def obstacles(shapes: Iterable[Shape]) -> Iterator[Box]:
    """Yield what a name makes way for: boxes, words and marks, and each stretch of a flow."""
    for shape in shapes:
        if shape.layer not in _LAYERS:
            continue
        if isinstance(shape, Polyline):
            yield from (stretch_box(stretch, 1) for stretch in segments(shape.points))
        else:
            yield shape_bounds(shape)


def clear_place(wanted: Box, taken: Iterable[Box], left: float = 0.0) -> Box:
    """Return `wanted`, or the nearest place left of it that meets none of `taken`; `wanted` if none is right of `left`.

    What reaches into the row of the name is passed from right to left.
    """
    row = wanted._replace(x=left, width=wanted.x + wanted.width - left)
    place = wanted
    for box in sorted((box for box in taken if boxes_meet(box, row)), key=lambda box: -(box.x + box.width)):
        if boxes_meet(grown(box, GAP), place):
            place = place._replace(x=box.x - GAP - place.width)
    return place if place.x >= left else wanted
