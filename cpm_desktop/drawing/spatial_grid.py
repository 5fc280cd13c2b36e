"""A grid of cells that finds the boxes near an area without looking at all boxes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import floor

from cpm_desktop.model.layout import Box

CELL_SIZE = 128.0


def boxes_overlap(one: Box, other: Box) -> bool:
    """Return whether the interiors of two boxes overlap."""
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


class BoxGrid:
    """A growing set of boxes, each with a key."""

    def __init__(self) -> None:
        self._cells: defaultdict[tuple[int, int], dict[str, list[Box]]] = defaultdict(dict)

    def add(self, box: Box, key: str = "") -> None:
        """Add a box."""
        for cell in _cells_of(box):
            self._cells[cell].setdefault(key, []).append(box)

    def has_box_overlapping(self, area: Box) -> bool:
        """Return whether any box overlaps an area."""
        return any(boxes_overlap(box, area) for boxes in self._near(area) for box in boxes)

    def boxes_overlapping(self, area: Box) -> list[Box]:
        """Return the boxes that overlap an area, each once."""
        return list(dict.fromkeys(box for boxes in self._near(area) for box in boxes if boxes_overlap(box, area)))

    def keys_near(self, area: Box) -> list[str]:
        """Return the keys of the boxes in the cells that an area touches, each once, in the order of their cells."""
        return list(dict.fromkeys(key for cell in _cells_of(area) for key in self._cells.get(cell, {})))

    def _near(self, area: Box) -> Iterator[list[Box]]:
        for cell in _cells_of(area):
            yield from self._cells.get(cell, {}).values()


def _cells_of(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(floor(box.x / CELL_SIZE), floor((box.x + box.width) / CELL_SIZE) + 1):
        for row in range(floor(box.y / CELL_SIZE), floor((box.y + box.height) / CELL_SIZE) + 1):
            yield column, row
