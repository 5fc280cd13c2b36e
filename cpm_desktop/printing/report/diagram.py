"""The diagram of a scenario: whole on one page and, where that is too small to read, in parts on pages of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from cpm_desktop.drawing.bounds import grown, shape_bounds, united
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.lanes import LANE_HEADER, PHASE_HEADER
from cpm_desktop.drawing.legend import legend_shapes
from cpm_desktop.drawing.polylines import middle
from cpm_desktop.drawing.shapes import Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.report.flowables import Anchor, Link, links_of, placed
from cpm_desktop.printing.report.headings import PART_LEVEL, SECTION_LEVEL
from cpm_desktop.printing.report.parts import (
    READABLE,
    Parts,
    lane_headers,
    part_shapes,
    parts_of,
    phase_headers,
    phases_in,
)
from cpm_desktop.printing.report.pieces import Content, right, text
from cpm_desktop.printing.report.sheet import Sheet, Window
from cpm_desktop.printing.report.style import SECTION, SMALL, SMALL_LINK, THEME
from cpm_desktop.printing.report.subject import Subject, called

HEADLINE = 30.0
"""Room for the title of a page, in points."""
INDEX = 20.0
"""Room above a whole diagram for the pages of its parts."""
LEGEND_SCALE = 0.66
LEGEND_GAP = 10.0
TITLE = "Diagram"


def diagram_section(subject: Subject, room: Size) -> list[Flowable]:
    """Return the pages with the diagram, each as large as `room`, in points."""
    scene = subject.scene
    shapes = diagram_shapes(scene, legend=False)
    bounds = diagram_bounds(scene, shapes)
    legend = _legend(subject, room)
    below = Size(room.width, room.height - HEADLINE - INDEX - legend.area.height * legend.scale)
    scale = min(POINTS_PER_UNIT, below.width / bounds.width, below.height / bounds.height)
    corner = Point((room.width - bounds.width * scale) / 2, HEADLINE + INDEX)
    windows = [Window(shapes, bounds, corner, scale), legend]
    if scale >= READABLE:
        return [_whole(subject, room, windows, None)]
    parts = parts_of(scene, shapes, Size(room.width, room.height - HEADLINE))
    pages = [_part(subject, room, shapes, parts, order) for order in range(len(parts.areas))]
    return [_whole(subject, room, windows, parts), *pages]


def _whole(subject: Subject, room: Size, windows: Sequence[Window], parts: Parts | None) -> Sheet:
    """Return the page with the whole diagram; where there are parts it says on which pages they are."""
    note = "The following pages show it larger, in parts." if parts else ""
    around, links = _set(((text(TITLE, SECTION), Point(0, 0)), (right(note, SMALL), Point(0, 6))), room.width)
    if parts:
        index, index_links = _index(subject, windows[0], parts)
        around, links = [*around, *index], [*links, *index_links]
    anchors = [Anchor(subject.key("diagram"), 0, TITLE, SECTION_LEVEL)]
    places = [] if parts else _places(subject, windows[:1])
    return Sheet(subject, room, windows, around=around, links=links, anchors=[*anchors, *places])


def _part(subject: Subject, room: Size, shapes: Sequence[Shape], parts: Parts, order: int) -> Sheet:
    area = parts.areas[order]
    windows = _part_windows(subject, shapes, area, parts.scale)
    phases = ", ".join(called(subject.scenario, phase) for phase in phases_in(subject.scene, area))
    title = f"Part {order + 1} of {len(parts.areas)}"
    headline = text(f"{title}: {phases}" if phases else title, SECTION, lines=1)
    contents = [(headline, Point(0, 0))]
    around, links = _set(contents, room.width * 0.66)
    more, more_links = _continued(subject, room, parts, order)
    anchors = [Anchor(subject.key("part", str(order)), 0, f"{title}: {phases}" if phases else title, PART_LEVEL)]
    return Sheet(
        subject,
        room,
        windows,
        around=[*around, *more, *_frame(windows)],
        links=[*links, *more_links],
        anchors=[*anchors, *_places(subject, windows)],
    )


def _part_windows(subject: Subject, shapes: Sequence[Shape], area: Box, scale: float) -> list[Window]:
    """Return the windows onto a part: what happens in it, its lanes to the left and its phases above."""
    scene = subject.scene
    top = HEADLINE + (PHASE_HEADER * scale if scene.scenario.phases else 0.0)
    left = LANE_HEADER * scale if scene.scenario.lanes else 0.0
    across = Box(-LANE_HEADER, area.y, LANE_HEADER, area.height)
    above = Box(area.x, -PHASE_HEADER, area.width, PHASE_HEADER)
    return [
        Window(part_shapes(scene, shapes, area), area, Point(left, top), scale),
        Window(lane_headers(scene, area), across, Point(0, top), scale),
        Window(phase_headers(scene, area), above, Point(left, HEADLINE), scale),
    ]


def _frame(windows: Sequence[Window]) -> list[Shape]:
    """Return a hairline around a part, so that it is seen where it has been cut."""
    area = united([window.on_page(window.area) for window in windows[:2]])
    return [Rectangle(area, None, Stroke(THEME.hairline, 0.6), 0, Layer.HEADERS)]


def _continued(subject: Subject, room: Size, parts: Parts, order: int) -> tuple[list[Shape], list[Link]]:
    """Return where the parts beside, above and below are."""
    width = len(parts.columns)
    row, column = divmod(order, width)
    beside = (
        (column > 0, order - 1, "← continued from page {}"),
        (row > 0, order - width, "↑ continued from page {}"),
        (row + 1 < len(parts.rows), order + width, "↓ continued on page {}"),
        (column + 1 < width, order + 1, "continued on page {} →"),
    )
    notes = [
        (words.format(subject.page("part", str(other))), subject.key("part", str(other)))
        for there, other, words in beside
        if there
    ]
    shapes: list[Shape] = []
    links: list[Link] = []
    end = room.width
    for words, key in reversed(notes):
        piece = text(words, SMALL_LINK, link=key)(room.width)[0]
        corner = Point(end - piece.width, 6)
        shapes += piece.draw(corner)
        links += links_of([piece], corner)
        end = corner.x - 16
    return shapes, links


def _index(subject: Subject, window: Window, parts: Parts) -> tuple[list[Shape], list[Link]]:
    """Return a line above each column of parts that says on which page it is."""
    shapes: list[Shape] = []
    links: list[Link] = []
    for order, column in enumerate(parts.columns):
        box = window.on_page(Box(column.start, window.area.y, column.length, 1))
        y = box.y - 3
        ends = Point(box.x + 1.5, y), Point(box.x + box.width - 1.5, y)
        shapes.append(Polyline(ends, Stroke(THEME.accent, 0.8), 0, Layer.GRID))
        pages = [subject.page("part", str(order + row * len(parts.columns))) for row in range(len(parts.rows))]
        words = f"{'page' if len(pages) == 1 else 'pages'} {', '.join(pages)}"
        piece = text(words, SMALL_LINK, link=subject.key("part", str(order)))(200)[0]
        corner = Point(box.x + (box.width - piece.width) / 2, y - piece.height - 1)
        shapes += piece.draw(corner)
        links += links_of([piece], corner)
    return shapes, links


def _legend(subject: Subject, room: Size) -> Window:
    """Return the legend at the foot of a page; at one size, however large the diagram is."""
    width = room.width / LEGEND_SCALE
    shapes = legend_shapes(subject.scene, Point(0, LEGEND_GAP), width)
    foot = max((box.y + box.height for box in map(shape_bounds, shapes)), default=0.0)
    return Window(shapes, Box(0, 0, width, foot), Point(0, room.height - foot * LEGEND_SCALE), LEGEND_SCALE)


def _places(subject: Subject, windows: Sequence[Window]) -> list[Anchor]:
    """Return the place of every element that a page shows, so that registers can lead there."""
    found = []
    for element, box in _element_boxes(subject):
        window = next((window for window in windows if window.shows(box)), None)
        if window is not None:
            found.append(Anchor(subject.key("element", element), window.on_page(box).y))
    return found


def _element_boxes(subject: Subject) -> Iterable[tuple[str, Box]]:
    """Yield where each element is on the diagram; a flow is where its middle is."""
    placement, scenario = subject.scene.placement, subject.scenario
    yield from placement.nodes.items()
    for flow in scenario.flows:
        route = placement.route(flow)
        if len(route) > 1:
            yield flow, grown(Box(*middle(route), 0, 0), 1)
    for lane, band in placement.lanes.items():
        yield lane, Box(-LANE_HEADER, band.start, LANE_HEADER, band.length)
    for phase, span in placement.phases.items():
        yield phase, Box(span.start, -PHASE_HEADER, span.length, PHASE_HEADER)


def _set(contents: Iterable[tuple[Content, Point]], width: float) -> tuple[list[Shape], list[Link]]:
    """Return the shapes and links of contents from their corners on."""
    shapes: list[Shape] = []
    links: list[Link] = []
    for content, corner in contents:
        pieces = content(width)
        shapes += [shape for piece, at in placed(pieces, corner) for shape in piece.draw(at)]
        links += links_of(pieces, corner)
    return shapes, links
