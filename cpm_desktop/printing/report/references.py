"""How the parts of a diagram point to each other, so that a cut loses nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.drawing.bounds import grown
from cpm_desktop.drawing.polylines import Segment, segments
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import centred_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.flowables import Link, links_of
from cpm_desktop.printing.report.parts import Part, Parts
from cpm_desktop.printing.report.pieces import Piece, text
from cpm_desktop.printing.report.sheet import Window
from cpm_desktop.printing.report.style import SMALL_LINK, THEME
from cpm_desktop.printing.report.subject import Subject

BETWEEN = 16.0
PILL = 11.0
PILL_TEXT = 6.4
SIDES = ((0, -1), (-1, 0), (1, 0), (0, 1))
"""Left, above, below, right: by how much row and column change."""
CONTINUED = {
    (0, -1): "← continued from page {}",
    (-1, 0): "↑ continued from page {}",
    (1, 0): "↓ continued on page {}",
    (0, 1): "continued on page {} →",
}

Around = tuple[list[Shape], list[Link]]
"""What is drawn around a window, and where it leads."""


def continuations(subject: Subject, room: Size, parts: Parts, part: Part) -> Around:
    """Return, at the upper right, on which pages the parts around this one are."""
    shapes: list[Shape] = []
    links: list[Link] = []
    end = room.width
    for side, order in reversed([*_neighbours(parts, part)]):
        words = CONTINUED[side].format(subject.page("part", str(order)))
        piece = text(words, SMALL_LINK, link=subject.key("part", str(order)))(room.width)[0]
        corner = Point(end - piece.width, 6)
        _add(piece, corner, shapes, links)
        end = corner.x - BETWEEN
    return shapes, links


def page_index(subject: Subject, window: Window, parts: Parts) -> Around:
    """Return a line above each column of parts that says on which pages they are."""
    shapes: list[Shape] = []
    links: list[Link] = []
    for number, column in enumerate(parts.columns):
        orders = [str(order) for order, part in enumerate(parts.parts) if part.column == number]
        if not orders:
            continue
        box = window.on_page(Box(column.start, window.area.y, column.length, 1))
        ends = Point(box.x + 1.5, box.y - 3), Point(box.x + box.width - 1.5, box.y - 3)
        shapes.append(Polyline(ends, Stroke(THEME.accent, 0.8), 0, Layer.GRID))
        pages = [subject.page("part", order) for order in orders]
        words = f"{'page' if len(pages) == 1 else 'pages'} {', '.join(pages)}"
        piece = text(words, SMALL_LINK, link=subject.key("part", orders[0]), lines=1)(box.width)[0]
        _add(piece, Point(box.x + (box.width - piece.width) / 2, box.y - 4 - piece.height), shapes, links)
    return shapes, links


def cut_flows(subject: Subject, window: Window, parts: Parts, part: Part) -> Around:
    """Return, at every flow that a cut goes through, the number of the page on which it goes on."""
    shapes: list[Shape] = []
    links: list[Link] = []
    for side, order in _neighbours(parts, part):
        page, key = subject.page("part", str(order)), subject.key("part", str(order))
        for crossing in sorted(_crossings(subject, part.area, side)):
            spot = window.on_page(Box(*crossing, 0, 0))
            pill = _pill(Point(spot.x, spot.y), page)
            shapes += pill[0]
            links.append(Link(pill[1], key))
    return shapes, links


def _neighbours(parts: Parts, part: Part) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield the sides of a part on which it goes on, with the number of the part there."""
    for down, across in SIDES:
        order = parts.at(part.row + down, part.column + across)
        if order is not None:
            yield (down, across), order


def _crossings(subject: Subject, area: Box, side: tuple[int, int]) -> set[Point]:
    """Return where flows cross one side of an area."""
    scene = subject.scene
    routes = (scene.placement.route(flow) for flow in scene.scenario.flows)
    stretches = (stretch for route in routes if len(route) > 1 for stretch in segments(route))
    return set(_met(stretches, area, side))


def _met(stretches: Iterable[Segment], area: Box, side: tuple[int, int]) -> Iterator[Point]:
    down, across = side
    for start, end in stretches:
        if across:
            edge = area.x + area.width * (across > 0)
            if min(start.x, end.x) < edge < max(start.x, end.x) and area.y <= start.y <= area.y + area.height:
                yield Point(edge, start.y)
        else:
            edge = area.y + area.height * (down > 0)
            if min(start.y, end.y) < edge < max(start.y, end.y) and area.x <= start.x <= area.x + area.width:
                yield Point(start.x, edge)


def _pill(centre: Point, page: str) -> tuple[list[Shape], Box]:
    """Return a page number on the edge that a flow crosses, and its area."""
    line = shape_line(page, PILL_TEXT, "bold")
    width = max(PILL, line.width + 6)
    box = Box(centre.x - width / 2, centre.y - PILL / 2, width, PILL)
    shapes: list[Shape] = [
        Rectangle(box, Fill(THEME.paper), Stroke(THEME.accent, 0.7), PILL / 2, Layer.HEADERS),
        *centred_block([line], centre, THEME.accent, layer=Layer.HEADERS),
    ]
    return shapes, grown(box, 1)


def _add(piece: Piece, corner: Point, shapes: list[Shape], links: list[Link]) -> None:
    shapes += piece.draw(corner)
    links += links_of([piece], corner)
