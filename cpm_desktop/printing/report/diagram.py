"""The diagram of a scenario: whole on one page and, where that is too small to read, in parts on pages of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from cpm_desktop.drawing.bounds import grown, shape_bounds, united
from cpm_desktop.drawing.diagram import diagram_bounds
from cpm_desktop.drawing.lanes import LANE_HEADER, PHASE_HEADER
from cpm_desktop.drawing.legend import legend_shapes
from cpm_desktop.drawing.polylines import middle
from cpm_desktop.drawing.shapes import Layer, Rectangle, Shape, Stroke
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.report.flowables import ORIGIN, Anchor, Link, links_of, placed
from cpm_desktop.printing.report.headings import PART_LEVEL, SECTION_LEVEL
from cpm_desktop.printing.report.parts import (
    READABLE,
    Part,
    Parts,
    lane_headers,
    part_shapes,
    parts_of,
    phase_headers,
    phases_in,
)
from cpm_desktop.printing.report.pieces import Content, right, text
from cpm_desktop.printing.report.references import continuations, cut_flows, page_index
from cpm_desktop.printing.report.sheet import Sheet, Window
from cpm_desktop.printing.report.style import SECTION, SMALL, THEME
from cpm_desktop.printing.report.subject import Subject, called

HEADLINE = 30.0
"""Room for the title of a page, in points."""
INDEX = 20.0
"""Room above a whole diagram for the pages of its parts."""
SUNK = 0.3
"""Of the white space on a page with a wide diagram so much is above it."""
LEGEND_SCALE = 0.66
LEGEND_GAP = 10.0
TITLE = "Diagram"


def diagram_section(subject: Subject, room: Size) -> list[Flowable]:
    """Return the pages with the diagram, each as large as `room`, in points."""
    bounds = diagram_bounds(subject.scene, list(subject.shapes))
    legend = _legend(subject, room)
    below = Size(room.width, legend.corner.y - HEADLINE - INDEX)
    scale = min(POINTS_PER_UNIT, below.width / bounds.width, below.height / bounds.height)
    sunk = (below.height - bounds.height * scale) * SUNK
    corner = Point((room.width - bounds.width * scale) / 2, HEADLINE + INDEX + sunk)
    windows = [Window(list(subject.shapes), bounds, corner, scale), legend]
    if scale >= READABLE:
        return [_whole(subject, room, windows, None)]
    parts = parts_of(subject.scene, subject.shapes, Size(room.width, room.height - HEADLINE))
    return [_whole(subject, room, windows, parts), *(_part(subject, room, parts, part) for part in parts.parts)]


def _whole(subject: Subject, room: Size, windows: Sequence[Window], parts: Parts | None) -> Sheet:
    """Return the page with the whole diagram; where there are parts it says on which pages they are."""
    note = "The following pages show it larger, in parts." if parts else ""
    around, links = _set(((text(TITLE, SECTION), ORIGIN), (right(note, SMALL), Point(0, 6))), room.width)
    if parts:
        index, index_links = page_index(subject, windows[0], parts)
        around, links = [*around, *index], [*links, *index_links]
    anchors = [Anchor(subject.key("diagram"), 0, TITLE, SECTION_LEVEL)]
    places = [] if parts else _places(subject, windows[:1])
    return Sheet(subject, room, windows, around=around, links=links, anchors=[*anchors, *places])


def _part(subject: Subject, room: Size, parts: Parts, part: Part) -> Sheet:
    """Return a page with one part, and where the ones around it are."""
    windows = _part_windows(subject, part.area, parts.scale)
    order = parts.parts.index(part)
    phases = ", ".join(called(subject.scenario, phase) for phase in phases_in(subject.scene, part.area))
    title = ": ".join(words for words in (f"Part {order + 1} of {len(parts.parts)}", phases) if words)
    around, links = _set([(text(title, SECTION, lines=1), ORIGIN)], room.width * 0.6)
    more, more_links = continuations(subject, room, parts, part)
    cut, cut_links = cut_flows(subject, windows[0], parts, part)
    return Sheet(
        subject,
        room,
        windows,
        around=[*around, *more, *_frame(windows), *cut],
        links=[*links, *more_links, *cut_links],
        anchors=[Anchor(subject.key("part", str(order)), 0, title, PART_LEVEL), *_places(subject, windows)],
    )


def _part_windows(subject: Subject, area: Box, scale: float) -> list[Window]:
    """Return the windows onto a part: what happens in it, its lanes to the left and its phases above."""
    scene = subject.scene
    top = HEADLINE + (PHASE_HEADER * scale if scene.scenario.phases else 0.0)
    left = LANE_HEADER * scale if scene.scenario.lanes else 0.0
    across = Box(-LANE_HEADER, area.y, LANE_HEADER, area.height)
    above = Box(area.x, -PHASE_HEADER, area.width, PHASE_HEADER)
    return [
        Window(part_shapes(scene, subject.shapes, area), area, Point(left, top), scale),
        Window(lane_headers(scene, area), across, Point(0, top), scale),
        Window(phase_headers(scene, area), above, Point(left, HEADLINE), scale),
    ]


def _frame(windows: Sequence[Window]) -> list[Shape]:
    """Return a hairline around a part, so that it is seen where it has been cut."""
    area = united([window.on_page(window.area) for window in windows[:2]])
    return [Rectangle(area, None, Stroke(THEME.hairline, 0.6), 0, Layer.HEADERS)]


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
