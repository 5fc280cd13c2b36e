"""Connector marks: where a flow continues on another page, the same name at both ends, each a link to the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import centred_block
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.flowables import ORIGIN, LinkArea, link_areas_of, shapes_of
from cpm_desktop.printing.report.line_boxes import Content, text
from cpm_desktop.printing.report.report_scenario import ReportScenario
from cpm_desktop.printing.report.style import SMALL_LINK, THEME
from cpm_desktop.printing.tiling.connectors import Connector, ConnectorEnd
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport

MARK_GAP = 16.0
PILL_HEIGHT = 10.5
PILL_PITCH = 11.5
"""The least distance of the centres of two pills on one edge, in points."""
PILL_TEXT_SIZE = 7.0
PILL_DISTANCE = 3.0
"""The distance of a pill from the edge of its part, in points."""
PREVIOUS_PAGE = QT_TRANSLATE_NOOP("Report", "← continued from page {page}")
NEXT_PAGE = QT_TRANSLATE_NOOP("Report", "continued on page {page} →")

Edge: TypeAlias = Literal["left", "top", "right", "bottom"]


@dataclass(slots=True)
class PageDecorations:
    """The shapes and links around the viewports of a page, collected one after the other."""

    title: list[Shape] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    links: list[LinkArea] = field(default_factory=list)

    def add_title(self, content: Content, width: float) -> None:
        """Add the title of the page at its top left."""
        self.title += shapes_of(content(width), ORIGIN)

    def add(self, content: Content, corner: Point, width: float) -> None:
        """Add content with its top left at `corner`."""
        line_boxes = content(width)
        self.shapes += shapes_of(line_boxes, corner)
        self.links += link_areas_of(line_boxes, corner)


class _Mark(NamedTuple):
    """A pill at the edge of a part: its name, the place where its flow crosses the edge, and the link target."""

    edge: Edge
    place: Point
    name: str
    key: str


def part_key(report_scenario: ReportScenario, page: int) -> str:
    """Return the anchor of a page of parts."""
    return report_scenario.anchor_key("part", str(page))


def connector_key(report_scenario: ReportScenario, number: int, *, is_start: bool) -> str:
    """Return the anchor of one end of a connector."""
    return report_scenario.anchor_key("connector", str(number), "start" if is_start else "end")


def add_page_links(
    decorations: PageDecorations, report_scenario: ReportScenario, room: Size, page: int, page_count: int
) -> None:
    """Add links to the page before and the page after at the top right."""
    end = room.width
    for neighbour, words in ((page + 1, NEXT_PAGE), (page - 1, PREVIOUS_PAGE)):
        if not 0 <= neighbour < page_count:
            continue
        number = report_scenario.page_number("part", str(neighbour))
        content = text(
            translate("Report", words).format(page=number), SMALL_LINK, link=part_key(report_scenario, neighbour)
        )
        width = max(line_box.width for line_box in content(room.width))
        decorations.add(content, Point(end - width, 6), room.width)
        end -= width + MARK_GAP


def add_connectors(
    decorations: PageDecorations, report_scenario: ReportScenario, part: int, viewport: DiagramViewport
) -> None:
    """Add the pills of all connectors of a part beside its edges, where they cover nothing."""
    marks = sorted(_marks_of(report_scenario, part, viewport))
    for edge, group in groupby(marks, key=lambda mark: mark.edge):
        _add_edge(decorations, viewport.map_to_page(viewport.area), edge, [*group])


def _marks_of(report_scenario: ReportScenario, part: int, viewport: DiagramViewport) -> list[_Mark]:
    marks = []
    for number, connector in enumerate(report_scenario.page_plan.connectors):
        for end, is_start in ((connector.start, True), (connector.end, False)):
            if end.part == part:
                name = _shown_name(report_scenario, connector, is_start=is_start)
                key = connector_key(report_scenario, number, is_start=not is_start)
                place = viewport.map_to_page(Box(*end.place, 0, 0))
                marks.append(_Mark(_edge_of(end, viewport.area), Point(place.x, place.y), name, key))
    return marks


def connector_name(report_scenario: ReportScenario, connector: Connector) -> str:
    """Return the name of a connector: the page on which it starts, and its letter."""
    return f"{_page_of(report_scenario, connector.start)}{connector.letters}"


def _shown_name(report_scenario: ReportScenario, connector: Connector, *, is_start: bool) -> str:
    """Return the name of a connector; at its start with the page on which it ends, if that is another page."""
    name, page = connector_name(report_scenario, connector), _page_of(report_scenario, connector.end)
    return f"{name} → {page}" if is_start and page != _page_of(report_scenario, connector.start) else name


def _page_of(report_scenario: ReportScenario, end: ConnectorEnd) -> str:
    parts = report_scenario.page_plan.parts
    return report_scenario.page_number("part", str(parts.pages[end.part])) if parts else ""


def _edge_of(end: ConnectorEnd, area: Box) -> Edge:
    """Return the edge of an area that is nearest to the end of a connector."""
    distances: dict[Edge, float] = {
        "left": abs(end.place.x - area.x),
        "right": abs(end.place.x - area.x - area.width),
        "top": abs(end.place.y - area.y),
        "bottom": abs(end.place.y - area.y - area.height),
    }
    return min(distances, key=lambda edge: distances[edge])


def _add_edge(decorations: PageDecorations, area: Box, edge: Edge, marks: Sequence[_Mark]) -> None:
    """Add the pills beside one edge, each near its flow and clear of the others."""
    is_side = edge in {"left", "right"}
    marks = sorted(marks, key=lambda mark: mark.place.y if is_side else mark.place.x)
    lines = [shape_line(mark.name, PILL_TEXT_SIZE, "bold") for mark in marks]
    widths = [max(PILL_HEIGHT, line.width + 6) for line in lines]
    if is_side:
        positions = spread([mark.place.y for mark in marks], PILL_PITCH, area.y, area.y + area.height)
    else:
        positions = spread([mark.place.x for mark in marks], max(widths) + 2, area.x, area.x + area.width)
    for mark, line, width, position in zip(marks, lines, widths, positions, strict=True):
        offset = PILL_DISTANCE + (width if is_side else PILL_HEIGHT) / 2
        centre = {
            "left": Point(area.x - offset, position),
            "right": Point(area.x + area.width + offset, position),
            "top": Point(position, area.y - offset),
            "bottom": Point(position, area.y + area.height + offset),
        }[edge]
        box = Box(centre.x - width / 2, centre.y - PILL_HEIGHT / 2, width, PILL_HEIGHT)
        near = {
            "left": Point(area.x - PILL_DISTANCE, position),
            "right": Point(area.x + area.width + PILL_DISTANCE, position),
            "top": Point(position, area.y - PILL_DISTANCE),
            "bottom": Point(position, area.y + area.height + PILL_DISTANCE),
        }[edge]
        decorations.shapes += [
            Polyline((mark.place, near), Stroke(THEME.accent, 0.7), 0, Layer.FLOWS),
            Rectangle(box, Fill(THEME.paper), Stroke(THEME.accent, 0.7), PILL_HEIGHT / 2, Layer.HEADERS),
            *centred_block([line], centre, THEME.accent, layer=Layer.HEADERS),
        ]
        decorations.links.append(LinkArea(with_margin(box, 1), mark.key))


def spread(positions: Sequence[float], pitch: float, low: float, high: float) -> list[float]:
    """Return the positions, which are in order, moved apart to at least `pitch`, between `low` and `high` if they fit.

    More positions than fit continue beyond `high`.
    """
    found: list[float] = []
    for position in positions:
        found.append(max(position, found[-1] + pitch if found else low + pitch / 2))
    limit = max(high - pitch / 2, low + pitch / 2 + pitch * (len(found) - 1))
    for index in range(len(found) - 1, -1, -1):
        found[index] = min(found[index], limit)
        limit = found[index] - pitch
    return found
