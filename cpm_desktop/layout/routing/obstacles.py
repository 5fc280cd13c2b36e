"""A spatial index of the boxes that flows are routed around."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.layout.rect import Rect

CELL_SIZE = 192.0
"""Width and height of a cell of the grid: about one step with the room around it."""
MAX_GRID_CELLS = 400
"""Larger areas are kept outside the grid, and larger queries look at all areas."""

GridCell = tuple[int, int]


class ObstacleGrid:
    """Areas in a grid of square cells. Immutable; `with_rects_moved` returns a copy that shares unchanged cells."""

    __slots__ = ("cells", "large")

    def __init__(self, areas: Iterable[Rect]) -> None:
        self.cells: dict[GridCell, tuple[Rect, ...]] = {}
        """The areas that touch each cell; an area is listed in every cell that it touches."""
        self.large: tuple[Rect, ...] = ()
        """The areas that touch too many cells to be listed in each."""
        self._replace((), areas)

    def areas_in(self, left: float, top: float, right: float, bottom: float) -> list[Rect]:
        """Return the areas whose interior overlaps the given one; some may be listed twice, in any order."""
        cells = self.cells
        first, last = int(left // CELL_SIZE), int(right // CELL_SIZE)
        upper, lower = int(top // CELL_SIZE), int(bottom // CELL_SIZE)
        if (last - first + 1) * (lower - upper + 1) > MAX_GRID_CELLS:
            near = list(cells.values())
        else:
            rows = range(upper, lower + 1)
            near = [
                cells[cell] for column in range(first, last + 1) for row in rows if (cell := (column, row)) in cells
            ]
        if self.large:
            near.append(self.large)
        return [
            area
            for areas in near
            for area in areas
            if area[0] < right and area[2] > left and area[1] < bottom and area[3] > top
        ]

    def with_rects_moved(self, removed: Iterable[Rect], added: Iterable[Rect]) -> ObstacleGrid:
        """Return a grid without the areas `removed` (each removed once) and with the areas `added`."""
        result = ObstacleGrid(())
        result.cells, result.large = dict(self.cells), self.large
        result._replace(removed, added)
        return result

    def _replace(self, removed: Iterable[Rect], added: Iterable[Rect]) -> None:
        changed: dict[GridCell, list[Rect]] = {}
        large = list(self.large)

        def lists(area: Rect) -> Iterator[list[Rect]]:
            if _is_large(area):
                yield large
                return
            for cell in _cells_of(area):
                if cell not in changed:
                    changed[cell] = list(self.cells.get(cell, ()))
                yield changed[cell]

        for area in removed:
            for areas in lists(area):
                areas.remove(area)
        for area in added:
            for areas in lists(area):
                areas.append(area)
        self.cells.update((cell, tuple(areas)) for cell, areas in changed.items())
        self.large = tuple(large)


def _is_large(area: Rect) -> bool:
    left, top, right, bottom = area
    return (right // CELL_SIZE - left // CELL_SIZE + 1) * (bottom // CELL_SIZE - top // CELL_SIZE + 1) > MAX_GRID_CELLS


def _cells_of(area: Rect) -> list[GridCell]:
    left, top, right, bottom = area
    columns = range(int(left // CELL_SIZE), int(right // CELL_SIZE) + 1)
    rows = range(int(top // CELL_SIZE), int(bottom // CELL_SIZE) + 1)
    return [(column, row) for column in columns for row in rows]
