"""Groups the shapes of a diagram by element, without a change to the picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from cpm_desktop.drawing.shape_outlines import outline, outline_bounds
from cpm_desktop.drawing.shapes import Polyline, Shape, TextRun
from cpm_desktop.model.layout import Box

CELL_SIZE = 200.0
"""Shapes are compared only with shapes in the same square of this size."""
TOUCH = 1.5
"""Shapes that overlap by less than this only touch; a line may end under the border of a box."""


class ElementName(NamedTuple):
    """How a group names its element."""

    kind: str
    title: str


class ShapeGroup(NamedTuple):
    """Shapes that are painted one after the other."""

    element: str
    tooltip: str
    is_main: bool
    """Whether this is the one group of the element that has its id."""
    shapes: tuple[Shape, ...]


def shape_groups(shapes: Sequence[Shape], names: Mapping[str, ElementName]) -> Iterator[ShapeGroup]:
    """Yield the shapes in paint order, with one main group for each element in `names`.

    The shapes of such an element are painted together with its last one, except those that would then cover another
    shape that is above them. Shapes of all other elements keep their place.
    """
    places = _painting_places(shapes, names)
    order = sorted(range(len(shapes)), key=lambda number: (places[number], number))
    last = _last_places(shapes, names)

    def key(number: int) -> tuple[str, str, bool]:
        shape = shapes[number]
        is_main = places[number] == last.get(shape.element, -1)
        return shape.element, "" if is_main else shape.tooltip, is_main

    for (element, tooltip, is_main), group in groupby(order, key):
        found = tuple(shapes[number] for number in group)
        tooltips = (shape.tooltip for shape in found if shape.tooltip)
        yield ShapeGroup(element, next(tooltips, "") if is_main else tooltip, is_main, found)


def _last_places(shapes: Sequence[Shape], names: Mapping[str, ElementName]) -> dict[str, int]:
    return {shape.element: number for number, shape in enumerate(shapes) if shape.element in names}


def _painting_places(shapes: Sequence[Shape], names: Mapping[str, ElementName]) -> list[int]:
    """Return the place of each shape in the paint order: the place of the last shape of its element, or its own."""
    last = _last_places(shapes, names)
    places = [last.get(shape.element, number) for number, shape in enumerate(shapes)]
    above = _shapes_above(shapes, [number for number, place in enumerate(places) if place != number])
    pending = list(above)
    while pending:
        kept = [number for number in pending if any(places[other] < places[number] for other in above[number])]
        for number in kept:
            places[number] = number
        pending = [number for number in above if places[number] != number] if kept else []
    return places


def _shapes_above(shapes: Sequence[Shape], moved: Sequence[int]) -> dict[int, list[int]]:
    """Return, for each of the `moved` shapes, the later shapes of other elements that overlap it."""
    boxes = [_boxes_of(shape) for shape in shapes]
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, parts in enumerate(boxes):
        for cell in {cell for part in parts for cell in _cells_of(part)}:
            cells[cell].append(number)
    found = {}
    for number in moved:
        near = {other for part in boxes[number] for cell in _cells_of(part) for other in cells[cell] if other > number}
        found[number] = [
            other
            for other in near
            if shapes[other].element != shapes[number].element
            and any(_overlap(one, two) for one in boxes[number] for two in boxes[other])
        ]
    return found


def _boxes_of(shape: Shape) -> list[Box]:
    """Return boxes that cover a shape: one for each segment of a line."""
    if isinstance(shape, TextRun):
        size = shape.line.size
        return [Box(shape.origin.x, shape.origin.y - size, shape.line.width, 1.3 * size)]
    if isinstance(shape, Polyline):
        half = shape.stroke.width / 2
        return [
            Box(min(a.x, b.x) - half, min(a.y, b.y) - half, abs(a.x - b.x) + 2 * half, abs(a.y - b.y) + 2 * half)
            for a, b in pairwise(shape.points)
        ]
    return [outline_bounds(outline(shape))]


def _cells_of(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box.x // CELL_SIZE), int((box.x + box.width) // CELL_SIZE) + 1):
        for row in range(int(box.y // CELL_SIZE), int((box.y + box.height) // CELL_SIZE) + 1):
            yield column, row


def _overlap(one: Box, other: Box) -> bool:
    return (
        min(one.x + one.width, other.x + other.width) - max(one.x, other.x) > TOUCH
        and min(one.y + one.height, other.y + other.height) - max(one.y, other.y) > TOUCH
    )
