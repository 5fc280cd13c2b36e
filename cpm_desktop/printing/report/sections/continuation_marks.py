"""How the parts of a diagram point to each other, so that a cut loses nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from cpm_desktop.drawing.bounds import grown
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import centred_block
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.flowables import Link, links_of, placed
from cpm_desktop.printing.report.line_boxes import Content, text
from cpm_desktop.printing.report.report_scenario import Subject
from cpm_desktop.printing.report.style import SMALL_LINK, THEME
from cpm_desktop.printing.report.tiling.diagram_tiles import Part, Parts
from cpm_desktop.printing.report.tiling.diagram_viewport import Window
from cpm_desktop.printing.report.tiling.page_plan import neighbours

BETWEEN = 16.0
PILL = 11.0
PILL_TEXT = 6.4
NARROWEST = 24.0
"""Room for a page number above a column of parts, however narrow the column is, in points."""
CONTINUED = {
    (0, -1): QT_TRANSLATE_NOOP("Report", "← continued from page {page}"),
    (-1, 0): QT_TRANSLATE_NOOP("Report", "↑ continued from page {page}"),
    (1, 0): QT_TRANSLATE_NOOP("Report", "↓ continued on page {page}"),
    (0, 1): QT_TRANSLATE_NOOP("Report", "continued on page {page} →"),
}
"""By the side on which a part goes on: how much row and column change."""


@dataclass(slots=True)
class Around:
    """What is drawn around the windows of a page, and where it leads; gathered piece by piece."""

    shapes: list[Shape] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    def put(self, content: Content, corner: Point, width: float) -> None:
        """Add content from a corner on."""
        pieces = content(width)
        self.shapes += [shape for piece, at in placed(pieces, corner) for shape in piece.draw(at)]
        self.links += links_of(pieces, corner)


def continuations(around: Around, subject: Subject, room: Size, parts: Parts, part: Part) -> None:
    """Say at the upper right on which pages the parts around this one are."""
    end = room.width
    for side, order in reversed([*neighbours(parts, part)]):
        words = translate("Report", CONTINUED[side]).format(page=subject.page("part", str(order)))
        content = text(words, SMALL_LINK, link=subject.key("part", str(order)))
        width = max(piece.width for piece in content(room.width))
        around.put(content, Point(end - width, 6), room.width)
        end -= width + BETWEEN


def page_index(around: Around, subject: Subject, window: Window, parts: Parts) -> None:
    """Draw a line above each column of parts that says on which pages they are."""
    for number, column in enumerate(parts.columns):
        orders = [str(part.order) for part in parts.parts if part.column == number]
        if not orders:
            continue
        box = window.on_page(Box(column.start, window.area.y, column.length, 1))
        ends = Point(box.x + 1.5, box.y - 3), Point(box.x + box.width - 1.5, box.y - 3)
        around.shapes.append(Polyline(ends, Stroke(THEME.accent, 0.8), 0, Layer.GRID))
        pages = [subject.page("part", order) for order in orders]
        words = translate("Report", "page {pages}") if len(pages) == 1 else translate("Report", "pages {pages}")
        content = text(words.format(pages=enumerated(pages)), SMALL_LINK, link=subject.key("part", orders[0]), lines=1)
        piece = content(max(box.width, NARROWEST))[0]
        corner = Point(box.x + (box.width - piece.width) / 2, box.y - 4 - piece.height)
        around.put(content, corner, max(box.width, NARROWEST))


def cut_flows(around: Around, subject: Subject, crossings: Iterable[tuple[int, Point]]) -> None:
    """Write on every flow that a cut goes through the number of the page on which it goes on."""
    for order, centre in crossings:
        line = shape_line(subject.page("part", str(order)), PILL_TEXT, "bold")
        width = max(PILL, line.width + 6)
        box = Box(centre.x - width / 2, centre.y - PILL / 2, width, PILL)
        outline = Stroke(THEME.accent, 0.7)
        around.shapes += [
            Rectangle(box, Fill(THEME.paper), outline, PILL / 2, Layer.HEADERS),
            *centred_block([line], centre, THEME.accent, layer=Layer.HEADERS),
        ]
        around.links.append(Link(grown(box, 1), subject.key("part", str(order))))
