"""Boxes sorted into cells, so that those near a place are found without asking all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import floor

from cpm_desktop.model.layout import Box

CELL_SIZE = 128.0


def boxes_overlap(one: Box, other: Box) -> bool:
    """Tell whether the insides of two boxes meet."""
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


class BoxGrid:
    """A set of boxes that grows, each known by a key."""

    def __init__(self) -> None:
        self._cells: defaultdict[tuple[int, int], dict[str, list[Box]]] = defaultdict(dict)

    def add(self, box: Box, key: str = "") -> None:
        """Add a box."""
        for cell in _cells_of(box):
            self._cells[cell].setdefault(key, []).append(box)

    def has_box_overlapping(self, area: Box) -> bool:
        """Tell whether any box meets an area."""
        return any(boxes_overlap(box, area) for boxes in self._near(area) for box in boxes)

    def boxes_overlapping(self, area: Box) -> list[Box]:
        """Return the boxes that meet an area, each once."""
        return list(dict.fromkeys(box for boxes in self._near(area) for box in boxes if boxes_overlap(box, area)))

    def keys_near(self, area: Box) -> list[str]:
        """Return the keys of the boxes in the cells that meet an area, each once, in the order in which they came."""
        return list(dict.fromkeys(key for cell in _cells_of(area) for key in self._cells.get(cell, {})))

    def _near(self, area: Box) -> Iterator[list[Box]]:
        for cell in _cells_of(area):
            yield from self._cells.get(cell, {}).values()


def _cells_of(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(floor(box.x / CELL_SIZE), floor((box.x + box.width) / CELL_SIZE) + 1):
        for row in range(floor(box.y / CELL_SIZE), floor((box.y + box.height) / CELL_SIZE) + 1):
            yield column, row
