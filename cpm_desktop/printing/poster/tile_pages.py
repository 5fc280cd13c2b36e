"""The pages of the tiles of a poster: a part of the sheet, with names around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.shapes import Layer, Polyline, Shape, Stroke
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import block_width, left_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.canvas import PaperCanvas
from cpm_desktop.printing.painter import paint_shapes, pdf_colour
from cpm_desktop.printing.paper import POINTS_PER_MM, Paper
from cpm_desktop.printing.poster.scale_bar import BAR_HEIGHT, BAR_LENGTH, scale_bar_shapes
from cpm_desktop.printing.poster.settings import PosterSettings
from cpm_desktop.printing.poster.sheet import MIN_ROOM, PosterSheet
from cpm_desktop.printing.poster.tile_grid import PosterTile, TileGrid, tile_grid
from cpm_desktop.printing.poster.tile_names import visible_lanes, visible_phases
from cpm_desktop.printing.report.style import THEME
from cpm_desktop.printing.tiling.diagram_tiles import BoundedShape, intersects
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport
from cpm_desktop.printing.tiling.viewport_painter import paint_viewport

STRIP = 6 * POINTS_PER_MM
"""The width of the strips with the names of phases and lanes, above and left of the picture."""
FOOT = 9 * POINTS_PER_MM
"""The height of the strip below the picture."""
NAME_SIZE, TILE_NAME_SIZE = 7.5, 14.0
MIN_NAME_LENGTH = 3 * NAME_SIZE
MIN_OVERLAP_FACTOR = 2
"""How many overlaps long the picture of a tile is at least."""
CUT_STROKE = Stroke(THEME.secondary, 0.6, (4, 3))


@dataclass(frozen=True)
class TilePages:
    """The tiles of a sheet on their paper."""

    sheet: PosterSheet
    grid: TileGrid
    paper: Paper
    margin: float
    """The white border of a tile, in points."""
    has_marks: bool

    @property
    def corner(self) -> Point:
        """Return the top left of the picture on each page, in points."""
        return Point(self.margin + STRIP, self.margin + STRIP)

    @cached_property
    def bounded_shapes(self) -> Sequence[tuple[DiagramViewport, Sequence[BoundedShape]]]:
        """Return each viewport of the sheet with its shapes and their boxes on the sheet."""
        return [
            (viewport, [BoundedShape(shape, viewport.map_to_page(shape_bounds(shape))) for shape in viewport.shapes])
            for viewport in self.sheet.viewports
        ]

    def paint(self, canvas: PaperCanvas, tile: PosterTile) -> None:
        """Paint the page of a tile."""
        _, height = self.paper.size_in_points
        canvas.saveState()
        clip = canvas.beginPath()
        area = Box(self.corner.x, self.corner.y, tile.window.width, tile.window.height)
        clip.rect(area.x, height - area.y - area.height, area.width, area.height)
        canvas.clipPath(clip, stroke=0, fill=0)
        self._paint_picture(canvas, tile, height)
        canvas.restoreState()
        shapes = [*self._cut_marks(tile), *self._foot(tile), *self._phase_names(tile)]
        paint_shapes(canvas, shapes, left=0, top=height, scale=1, origin=Box(0, 0, 1, 1))
        self._paint_lane_names(canvas, tile, height)

    def _paint_picture(self, canvas: PaperCanvas, tile: PosterTile, height: float) -> None:
        offset = Point(self.corner.x - tile.window.x, self.corner.y - tile.window.y)
        for viewport, bounded in self.bounded_shapes:
            shapes = [shape for shape, box in bounded if intersects(box, tile.window)]
            if shapes:
                paint_viewport(canvas, viewport, height, offset=offset, shapes=shapes)

    def _cut_marks(self, tile: PosterTile) -> Iterator[Shape]:
        """Yield the lines for cutting, which neighbours show at the same place of the picture."""
        if not self.has_marks:
            return
        window, (left, top) = tile.window, self.corner
        right, bottom = left + window.width, top + window.height
        for cut in self.grid.across.cuts:
            if window.x <= cut <= window.x + window.width:
                x = left + cut - window.x
                yield Polyline((Point(x, top - STRIP / 3), Point(x, bottom)), CUT_STROKE, 0, Layer.HEADERS)
        for cut in self.grid.down.cuts:
            if window.y <= cut <= window.y + window.height:
                y = top + cut - window.y
                yield Polyline((Point(left - STRIP / 3, y), Point(right, y)), CUT_STROKE, 0, Layer.HEADERS)

    def _foot(self, tile: PosterTile) -> Iterator[Shape]:
        """Yield the name of the tile, its neighbours, and the bar of 100 mm."""
        width, height = self.paper.size_in_points
        top = height - self.margin - BAR_HEIGHT
        name = break_text(tile.name, width, TILE_NAME_SIZE, "bold")
        yield from left_block(name, Point(self.margin, top - 2), THEME.ink, layer=Layer.LABELS)
        words = "  ".join(f"{arrow} {neighbour}" for arrow, neighbour in self.grid.neighbours(tile))
        left = self.margin + block_width(name) + 8
        room = width - self.margin - BAR_LENGTH - left - 8
        beside = break_text(words, room, NAME_SIZE, lines=2)
        yield from left_block(beside, Point(left, top), THEME.secondary, layer=Layer.LABELS)
        yield from scale_bar_shapes(Point(width - self.margin - BAR_LENGTH, top))

    def _phase_names(self, tile: PosterTile) -> Iterator[Shape]:
        for name, span in visible_phases(self.sheet, tile.window):
            lines = break_text(name, span.length, NAME_SIZE, "bold", 1) if span.length > MIN_NAME_LENGTH else ()
            x = self.corner.x + span.start - tile.window.x + (span.length - block_width(lines)) / 2
            yield from left_block(lines, Point(x, self.margin + 1), THEME.secondary, layer=Layer.LABELS)

    def _paint_lane_names(self, canvas: PaperCanvas, tile: PosterTile, height: float) -> None:
        """Paint the names of the lanes upwards, left of the picture."""
        canvas.setFillColor(pdf_colour(THEME.secondary))
        for name, span in visible_lanes(self.sheet, tile.window):
            if span.length <= MIN_NAME_LENGTH:
                continue
            line = break_text(name, span.length, NAME_SIZE, "bold", 1)[0]
            middle = self.corner.y + span.start - tile.window.y + span.length / 2
            canvas.saveState()
            canvas.translate(self.corner.x - 5, height - middle - line.width / 2)
            canvas.rotate(90)
            canvas.draw_text_line(0, 0, line)
            canvas.restoreState()


def tile_pages(sheet: PosterSheet, settings: PosterSettings, paper: Paper) -> TilePages | None:
    """Return the tiles of a sheet on paper in the given orientation, or None if the paper is too small."""
    margin, overlap = settings.margin * POINTS_PER_MM, settings.overlap * POINTS_PER_MM
    width, height = (side - 2 * margin for side in paper.size_in_points)
    window = Size(width - STRIP, height - STRIP - FOOT)
    if paper.width - 2 * settings.margin < MIN_ROOM.width or paper.height - 2 * settings.margin < MIN_ROOM.height:
        return None
    if min(window) < MIN_OVERLAP_FACTOR * overlap:
        return None
    return TilePages(sheet, tile_grid(sheet, window, overlap), paper, margin, settings.has_marks)
