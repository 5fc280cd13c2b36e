"""The names of the lines of interaction and visibility: below the right end of the line, clear of other shapes.

Where two lines share a lane border, their names are side by side, or below each other in a narrow diagram.
"""

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
"""The distance of a name from the right end of its line, and from the line above it."""
LABEL_GAP = 4.0
"""The distance between a name and the shapes that it avoids."""
_OBSTACLE_LAYERS = frozenset({Layer.FLOWS, Layer.NODES, Layer.LABELS, Layer.MARKS})


def line_labels(scene: Scene, surrounding_shapes: Iterable[Shape], left: float = 0.0) -> list[Shape]:
    """Return the name of each line, right of `left`, where it covers none of `surrounding_shapes`."""
    occupied = list(label_obstacles(surrounding_shapes))
    names: list[Box] = []
    shapes: list[Shape] = []
    for lane, name, stroke in service_strokes(scene):
        if lane is None:
            continue
        line = shape_line(name, SMALL_SIZE, "bold")
        size = Size(block_width([line]), block_height([line]))
        corner = Point(scene.placement.width - RIGHT_OFFSET - size.width, scene.placement.lanes[lane].end + TOP_OFFSET)
        place = _below_names(clear_label_box(Box(*corner, *size), [*occupied, *names], left), names)
        names.append(place)
        shapes += left_block([line], Point(place.x, place.y), stroke.colour, layer=Layer.LINES)
    return shapes


def _below_names(preferred: Box, names: Iterable[Box]) -> Box:
    """Return `preferred`, or a box below the names of other lines that it would cover; `names` are from the top."""
    for name in names:
        if boxes_overlap(name, preferred):
            preferred = preferred._replace(y=name.y + name.height)
    return preferred


def label_obstacles(shapes: Iterable[Shape]) -> Iterator[Box]:
    """Yield the boxes that a name avoids: nodes, texts and marks, and each segment of a flow."""
    for shape in shapes:
        if shape.layer not in _OBSTACLE_LAYERS:
            continue
        if isinstance(shape, Polyline):
            yield from (segment_box(segment, 1) for segment in segments(shape.points))
        else:
            yield shape_bounds(shape)


def clear_label_box(preferred: Box, occupied: Iterable[Box], left: float = 0.0) -> Box:
    """Return `preferred`, or the nearest box left of it that overlaps none of `occupied`.

    If no such box is right of `left`, return `preferred`. Obstacles in the row are checked from right to left.
    """
    row = preferred._replace(x=left, width=preferred.x + preferred.width - left)
    place = preferred
    for box in sorted((box for box in occupied if boxes_overlap(box, row)), key=lambda box: -(box.x + box.width)):
        if boxes_overlap(with_margin(box, LABEL_GAP), place):
            place = place._replace(x=box.x - LABEL_GAP - place.width)
    return place if place.x >= left else preferred
