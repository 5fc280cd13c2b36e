"""Continuation marks: links between the tiles of a diagram that is split across pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import centred_block
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, translate, translate_plural
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.flowables import LinkArea, link_areas_of, shapes_of
from cpm_desktop.printing.report.line_boxes import Content, text
from cpm_desktop.printing.report.report_scenario import ReportScenario
from cpm_desktop.printing.report.style import SMALL_LINK, THEME
from cpm_desktop.printing.tiling.diagram_tiles import DiagramTile, DiagramTiles
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport
from cpm_desktop.printing.tiling.page_plan import neighbouring_tiles

MARK_GAP = 16.0
PILL_HEIGHT = 11.0
PILL_TEXT_SIZE = 6.4
MIN_INDEX_WIDTH = 24.0
"""The minimum width for page numbers above a column of tiles, in points."""
CONTINUATION_TEXTS = {
    (0, -1): QT_TRANSLATE_NOOP("Report", "← continued from page {page}"),
    (-1, 0): QT_TRANSLATE_NOOP("Report", "↑ continued from page {page}"),
    (1, 0): QT_TRANSLATE_NOOP("Report", "↓ continued on page {page}"),
    (0, 1): QT_TRANSLATE_NOOP("Report", "continued on page {page} →"),
}
"""Texts by the side on which the diagram continues, given as the change of row and column."""


@dataclass(slots=True)
class PageDecorations:
    """The shapes and links around the viewports of a page, collected one after the other."""

    shapes: list[Shape] = field(default_factory=list)
    links: list[LinkArea] = field(default_factory=list)

    def add(self, content: Content, corner: Point, width: float) -> None:
        """Add content with its top left at `corner`."""
        line_boxes = content(width)
        self.shapes += shapes_of(line_boxes, corner)
        self.links += link_areas_of(line_boxes, corner)


def add_continuation_links(
    decorations: PageDecorations, report_scenario: ReportScenario, room: Size, tiles: DiagramTiles, tile: DiagramTile
) -> None:
    """Add links to the pages of the neighbouring tiles at the top right."""
    end = room.width
    for side, index in reversed([*neighbouring_tiles(tiles, tile)]):
        words = translate("Report", CONTINUATION_TEXTS[side]).format(
            page=report_scenario.page_number("part", str(index))
        )
        content = text(words, SMALL_LINK, link=report_scenario.anchor_key("part", str(index)))
        width = max(line_box.width for line_box in content(room.width))
        decorations.add(content, Point(end - width, 6), room.width)
        end -= width + MARK_GAP


def add_page_index(
    decorations: PageDecorations, report_scenario: ReportScenario, viewport: DiagramViewport, tiles: DiagramTiles
) -> None:
    """Draw a line above each column of tiles, with their page numbers."""
    for number, column in enumerate(tiles.columns):
        indices = [str(tile.index) for tile in tiles.tiles if tile.column == number]
        if not indices:
            continue
        box = viewport.map_to_page(Box(column.start, viewport.area.y, column.length, 1))
        ends = Point(box.x + 1.5, box.y - 3), Point(box.x + box.width - 1.5, box.y - 3)
        decorations.shapes.append(Polyline(ends, Stroke(THEME.accent, 0.8), 0, Layer.GRID))
        pages = [report_scenario.page_number("part", index) for index in indices]
        words = translate_plural("Report", "page(s) {pages}", len(pages))
        content = text(
            words.format(pages=comma_list(pages)),
            SMALL_LINK,
            link=report_scenario.anchor_key("part", indices[0]),
            lines=1,
        )
        line_box = content(max(box.width, MIN_INDEX_WIDTH))[0]
        corner = Point(box.x + (box.width - line_box.width) / 2, box.y - 4 - line_box.height)
        decorations.add(content, corner, max(box.width, MIN_INDEX_WIDTH))


def add_flow_page_numbers(
    decorations: PageDecorations, report_scenario: ReportScenario, edge_crossings: Iterable[tuple[int, Point]]
) -> None:
    """Write the number of the page where it continues on every flow that crosses the edge of the tile."""
    for index, centre in edge_crossings:
        line = shape_line(report_scenario.page_number("part", str(index)), PILL_TEXT_SIZE, "bold")
        width = max(PILL_HEIGHT, line.width + 6)
        box = Box(centre.x - width / 2, centre.y - PILL_HEIGHT / 2, width, PILL_HEIGHT)
        outline = Stroke(THEME.accent, 0.7)
        decorations.shapes += [
            Rectangle(box, Fill(THEME.paper), outline, PILL_HEIGHT / 2, Layer.HEADERS),
            *centred_block([line], centre, THEME.accent, layer=Layer.HEADERS),
        ]
        decorations.links.append(LinkArea(with_margin(box, 1), report_scenario.anchor_key("part", str(index))))
