"""The grid of tiles of a poster: their parts of the sheet, names and neighbours. Empty tiles are left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.shapes import Layer, Polyline, Shape, TextRun
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.poster.row_connectors import connector_letters
from cpm_desktop.printing.poster.sheet import PosterSheet
from cpm_desktop.printing.poster.tile_axis import TileAxis, divide_among_tiles
from cpm_desktop.printing.tiling.diagram_tiles import intersects
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport

SIDES = {"←": (0, -1), "→": (0, 1), "↑": (-1, 0), "↓": (1, 0)}
"""The change of row and column to each neighbour."""


@dataclass(frozen=True, slots=True)
class PosterTile:
    """One tile: its place in the grid, and the part of the sheet that it shows."""

    row: int
    column: int
    window: Box

    @property
    def name(self) -> str:
        """Return the name: a letter for the row and a number for the column, such as B3."""
        return tile_name(self.row, self.column)


@dataclass(frozen=True)
class TileGrid:
    """The tiles of a sheet, row by row."""

    across: TileAxis
    down: TileAxis
    tiles: tuple[PosterTile, ...]

    def own_part(self, tile: PosterTile) -> Box:
        """Return the part of the sheet between the cuts of a tile."""
        return _box(self.across.own_part(tile.column), self.down.own_part(tile.row))

    def neighbours(self, tile: PosterTile) -> Iterator[tuple[str, str]]:
        """Yield an arrow and the name for each neighbour."""
        names = {other.name for other in self.tiles}
        for arrow, (down, across) in SIDES.items():
            name = tile_name(tile.row + down, tile.column + across)
            if tile.row + down >= 0 and name in names:
                yield arrow, name


def tile_name(row: int, column: int) -> str:
    """Return the name of a place in the grid."""
    return f"{connector_letters(row) if row >= 0 else ''}{column + 1}"


def tile_grid(sheet: PosterSheet, window: Size, overlap: float) -> TileGrid:
    """Return the tiles of a sheet, each showing `window`; all lengths are in points."""
    width, height = sheet.paper.size_in_points
    boxes = sheet.step_boxes
    across, down = (
        divide_among_tiles(Span(sheet.margin, side - 2 * sheet.margin), length, overlap, steps)
        for side, length, steps in (
            (width, window.width, [Span(box.x, box.width) for box in boxes]),
            (height, window.height, [Span(box.y, box.height) for box in boxes]),
        )
    )
    printed = list(_printed_boxes(sheet))
    tiles = []
    for row, column in product(range(len(down.windows)), range(len(across.windows))):
        own = _box(across.own_part(column), down.own_part(row))
        if any(intersects(box, own) for box in printed):
            tiles.append(PosterTile(row, column, _box(across.windows[column], down.windows[row])))
    return TileGrid(across, down, tuple(tiles))


def _box(across: Span, down: Span) -> Box:
    return Box(across.start, down.start, across.length, down.length)


def _printed_boxes(sheet: PosterSheet) -> Iterator[Box]:
    """Yield the boxes on the sheet of everything but the grounds of lanes, their lines, and the lines of headers."""
    for diagram, *headers in sheet.row_viewports:
        yield from _boxes(diagram, [shape for shape in diagram.shapes if shape.layer >= Layer.FLOWS])
        for viewport in headers:
            yield from _boxes(viewport, [shape for shape in viewport.shapes if isinstance(shape, TextRun)])
    for viewport in (sheet.legend, sheet.frame):
        yield from _boxes(viewport, viewport.shapes)


def _boxes(viewport: DiagramViewport, shapes: list[Shape]) -> Iterator[Box]:
    for shape in shapes:
        parts = (
            [segment_box(part, 0) for part in segments(shape.points)]
            if isinstance(shape, Polyline)
            else [shape_bounds(shape)]
        )
        yield from (viewport.map_to_page(part) for part in parts if intersects(part, viewport.area))
