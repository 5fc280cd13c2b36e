"""The names of the lines of interaction and visibility: below the right end of the line, clear of what crosses it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.drawing.bounds import shape_bounds, with_margin
from cpm_desktop.drawing.elements.lanes import service_strokes
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Polyline, Shape
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, block_width, left_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

RIGHT_OFFSET, TOP_OFFSET = 8.0, 3.0
"""From the right end of a line to its name, and from the line down to it."""
LABEL_GAP = 4.0
"""Between a name and what it makes way for."""
_OBSTACLE_LAYERS = frozenset({Layer.FLOWS, Layer.NODES, Layer.LABELS, Layer.MARKS})


def line_labels(scene: Scene, surrounding_shapes: Iterable[Shape], left: float = 0.0) -> list[Shape]:
    """Return the name of each line, right of `left`, where it covers nothing of what is drawn `around` it."""
    occupied = list(label_obstacles(surrounding_shapes))
    shapes: list[Shape] = []
    for lane, name, stroke in service_strokes(scene):
        if lane is None:
            continue
        line = shape_line(name, SMALL_SIZE, "bold")
        size = Size(block_width([line]), block_height([line]))
        corner = Point(scene.placement.width - RIGHT_OFFSET - size.width, scene.placement.lanes[lane].end + TOP_OFFSET)
        place = clear_label_box(Box(*corner, *size), occupied, left)
        shapes += left_block([line], Point(place.x, place.y), stroke.colour, layer=Layer.LINES)
    return shapes


def label_obstacles(shapes: Iterable[Shape]) -> Iterator[Box]:
    """Yield what a name makes way for: boxes, words and marks, and each stretch of a flow."""
    for shape in shapes:
        if shape.layer not in _OBSTACLE_LAYERS:
            continue
        if isinstance(shape, Polyline):
            yield from (segment_box(stretch, 1) for stretch in segments(shape.points))
        else:
            yield shape_bounds(shape)


def clear_label_box(wanted: Box, occupied: Iterable[Box], left: float = 0.0) -> Box:
    """Return `wanted`, or the nearest place left of it that meets none of `taken`; `wanted` if none is right of `left`.

    What reaches into the row of the name is passed from right to left.
    """
    row = wanted._replace(x=left, width=wanted.x + wanted.width - left)
    place = wanted
    for box in sorted((box for box in occupied if boxes_overlap(box, row)), key=lambda box: -(box.x + box.width)):
        if boxes_overlap(with_margin(box, LABEL_GAP), place):
            place = place._replace(x=box.x - LABEL_GAP - place.width)
    return place if place.x >= left else wanted
