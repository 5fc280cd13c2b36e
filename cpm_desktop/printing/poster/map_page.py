"""The map page of a poster in tiles: how many sheets there are, where each belongs, and how to put them together."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.text_line import FontWeight
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import block_height, centred_block, left_block
from cpm_desktop.i18n import translate, translate_plural
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.canvas import PaperCanvas
from cpm_desktop.printing.painter import paint_shapes
from cpm_desktop.printing.poster.scale_bar import BAR_HEIGHT, BAR_LENGTH, scale_bar_shapes
from cpm_desktop.printing.poster.tile_pages import TilePages
from cpm_desktop.printing.report.style import THEME

TITLE_SIZE, TEXT_SIZE, NAME_SIZE = 16.0, 9.0, 12.0
GAP = 8.0


def paint_map_page(canvas: PaperCanvas, pages: TilePages, title: str) -> None:
    """Paint the map page, on the paper of the tiles."""
    width, height = pages.paper.size_in_points
    room = width - 2 * pages.margin
    shapes: list[Shape] = []
    y = pages.margin
    for words, size, weight in _texts(pages, title):
        lines = break_text(words, room, size, weight)
        shapes += left_block(lines, Point(pages.margin, y), THEME.ink, layer=Layer.LABELS, full_text=words)
        y += block_height(lines) + GAP / 2
    bottom = height - pages.margin - BAR_HEIGHT
    shapes += _map_shapes(pages, Box(pages.margin, y + GAP, room, bottom - y - 2 * GAP))
    shapes += scale_bar_shapes(Point(width - pages.margin - BAR_LENGTH, bottom))
    paint_shapes(canvas, shapes, left=0, top=height, scale=1, origin=Box(0, 0, 1, 1))


def _texts(pages: TilePages, title: str) -> Iterator[tuple[str, float, FontWeight]]:
    """Yield the title and the instructions."""
    grid = pages.grid
    count = translate_plural("Poster", "%Ln sheet(s) of {width} × {height} mm", len(grid.tiles))
    yield title, TITLE_SIZE, "bold"
    yield count.format(width=f"{pages.paper.width:g}", height=f"{pages.paper.height:g}"), TEXT_SIZE, "bold"
    yield (
        translate("Poster", "1. Print at 100 %, not fitted to the page. The bar on every sheet must measure 100 mm."),
        TEXT_SIZE,
        "regular",
    )
    yield (
        translate("Poster", "2. Lay the sheets out as on this map, row by row: {first} to {last}.").format(
            first=grid.tiles[0].name, last=grid.tiles[-1].name
        ),
        TEXT_SIZE,
        "regular",
    )
    yield _gluing_text(pages), TEXT_SIZE, "regular"


def _gluing_text(pages: TilePages) -> str:
    if pages.has_marks:
        return translate(
            "Poster",
            "3. Cut each sheet at the dashed lines on its left and top, and glue it on the lines of its neighbours.",
        )
    return translate("Poster", "3. Glue the sheets together so that the parts that both show lie on each other.")


def _map_shapes(pages: TilePages, room: Box) -> Iterator[Shape]:
    """Yield the map: the steps of the diagram as boxes, and the sheets with their names."""
    width, height = pages.sheet.paper.size_in_points
    scale = min(room.width / width, room.height / height)
    left = room.x + (room.width - width * scale) / 2

    def on_map(box: Box) -> Box:
        return Box(left + box.x * scale, room.y + box.y * scale, box.width * scale, box.height * scale)

    for box in pages.sheet.step_boxes:
        yield Rectangle(on_map(box), Fill(THEME.header), Stroke(THEME.hairline, 0.4), 0, Layer.NODES)
    for tile in pages.grid.tiles:
        box = on_map(pages.grid.own_part(tile))
        yield Rectangle(box, None, Stroke(THEME.ink, 0.7), 0, Layer.LABELS)
        lines = break_text(tile.name, box.width, min(NAME_SIZE, box.height * 0.8), "bold")
        centre = Point(box.x + box.width / 2, box.y + box.height / 2)
        yield from centred_block(lines, centre, THEME.ink, layer=Layer.LABELS)
