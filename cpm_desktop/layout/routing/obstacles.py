"""The boxes that flows go around, found quickly by where they lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.layout.rect import Area

CELL = 192.0
"""Width and height of a cell of the grid: about one step with the room around it."""
MANY_CELLS = 400
"""An area over more cells than this is not worth the grid: it is kept apart, or asked for by looking at everything."""

Cell = tuple[int, int]


class Obstacles:
    """Areas in a grid of square cells. Never changes; `moved` makes the next one and shares what stays."""

    __slots__ = ("cells", "large")

    def __init__(self, areas: Iterable[Area]) -> None:
        self.cells: dict[Cell, tuple[Area, ...]] = {}
        """The areas that touch each cell; an area stands in every cell that it touches."""
        self.large: tuple[Area, ...] = ()
        """The areas that touch too many cells to stand in each."""
        self._replace((), areas)

    def moved(self, gone: Iterable[Area], come: Iterable[Area]) -> Obstacles:
        """Return obstacles without the areas `gone` (each taken out once) and with the areas `come`."""
        made = Obstacles(())
        made.cells, made.large = dict(self.cells), self.large
        made._replace(gone, come)
        return made

    def _replace(self, gone: Iterable[Area], come: Iterable[Area]) -> None:
        changed: dict[Cell, list[Area]] = {}
        large = list(self.large)

        def lists(area: Area) -> Iterator[list[Area]]:
            if _is_large(area):
                yield large
                return
            for cell in _cells_of(area):
                if cell not in changed:
                    changed[cell] = list(self.cells.get(cell, ()))
                yield changed[cell]

        for area in gone:
            for areas in lists(area):
                areas.remove(area)
        for area in come:
            for areas in lists(area):
                areas.append(area)
        self.cells.update((cell, tuple(areas)) for cell, areas in changed.items())
        self.large = tuple(large)


def _is_large(area: Area) -> bool:
    left, top, right, bottom = area
    return (right // CELL - left // CELL + 1) * (bottom // CELL - top // CELL + 1) > MANY_CELLS


def _cells_of(area: Area) -> list[Cell]:
    left, top, right, bottom = area
    columns = range(int(left // CELL), int(right // CELL) + 1)
    rows = range(int(top // CELL), int(bottom // CELL) + 1)
    return [(column, row) for column in columns for row in rows]
