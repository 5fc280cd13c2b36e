"""The diagram of a scenario: the whole on one page and, if that is too small to read, tiles on separate pages."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cpm_desktop.drawing.bounds import bounding_box
from cpm_desktop.drawing.shapes import Layer, Rectangle, Shape, Stroke
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, label_and_value, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.report.flowables import ORIGIN, Anchor
from cpm_desktop.printing.report.headings import SECTION_LEVEL, TILE_LEVEL
from cpm_desktop.printing.report.line_boxes import right_aligned, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name
from cpm_desktop.printing.report.sections.continuation_marks import (
    PageDecorations,
    add_continuation_links,
    add_flow_page_numbers,
    add_page_index,
)
from cpm_desktop.printing.report.sections.diagram_page import DiagramPage
from cpm_desktop.printing.report.style import SECTION, SMALL, THEME
from cpm_desktop.printing.tiling.diagram_tiles import DiagramTile, DiagramTiles, phases_in
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport
from cpm_desktop.printing.tiling.page_plan import PlannedPage

TITLE = QT_TRANSLATE_NOOP("Report", "Diagram")
MAX_TITLE_SHARE = 0.6
"""The largest share of the width of a page that the title of a tile takes."""


def diagram_section(report_scenario: ReportScenario, room: Size) -> list[Flowable]:
    """Return the pages with the diagram, each as large as `room`, in points."""
    plan = report_scenario.page_plan
    if plan.tiles is None:
        return [_overview_page(report_scenario, room, None)]
    pages = zip(plan.tiles.tiles, plan.tile_pages, strict=True)
    return [
        _overview_page(report_scenario, room, plan.tiles),
        *(_tile_page(report_scenario, room, plan.tiles, *page) for page in pages),
    ]


def _overview_page(report_scenario: ReportScenario, room: Size, tiles: DiagramTiles | None) -> DiagramPage:
    """Return the page with the whole diagram, with the page numbers of its tiles, if any."""
    page = report_scenario.page_plan.overview
    decorations = PageDecorations()
    title = translate("Report", TITLE)
    decorations.add(text(title, SECTION), ORIGIN, room.width)
    if tiles:
        sentence = translate("Report", "The following pages show it larger, in parts.")
        decorations.add(right_aligned(sentence, SMALL), Point(0, 6), room.width)
        add_page_index(decorations, report_scenario, page.viewports[0], tiles)
    anchors = [
        Anchor(report_scenario.anchor_key("diagram"), 0, title, SECTION_LEVEL),
        *_element_anchors(report_scenario, page),
    ]
    return DiagramPage(
        report_scenario,
        room,
        page.viewports,
        decoration_shapes=decorations.shapes,
        links=decorations.links,
        anchors=anchors,
    )


def _tile_page(
    report_scenario: ReportScenario, room: Size, tiles: DiagramTiles, tile: DiagramTile, page: PlannedPage
) -> DiagramPage:
    """Return the page of one tile, with links to its neighbours."""
    phases = comma_list(
        element_name(report_scenario.scenario, phase) for phase in phases_in(report_scenario.scene, tile.area)
    )
    number = translate("Report", "Part {number} of {count}").format(number=tile.index + 1, count=len(tiles.tiles))
    title = label_and_value(number, phases) if phases else number
    decorations = PageDecorations()
    decorations.add(text(title, SECTION, lines=1), ORIGIN, room.width * MAX_TITLE_SHARE)
    add_continuation_links(decorations, report_scenario, room, tiles, tile)
    decorations.shapes += _tile_frame(page.viewports)
    add_flow_page_numbers(decorations, report_scenario, page.edge_crossings)
    anchors = [
        Anchor(report_scenario.anchor_key("part", str(tile.index)), 0, title, TILE_LEVEL),
        *_element_anchors(report_scenario, page),
    ]
    return DiagramPage(
        report_scenario,
        room,
        page.viewports,
        decoration_shapes=decorations.shapes,
        links=decorations.links,
        anchors=anchors,
    )


def _tile_frame(viewports: Sequence[DiagramViewport]) -> list[Shape]:
    """Return a hairline around a tile, which shows where the diagram was cut."""
    area = bounding_box([viewport.map_to_page(viewport.area) for viewport in viewports[:2]])
    return [Rectangle(area, None, Stroke(THEME.hairline, 0.6), 0, Layer.HEADERS)]


def _element_anchors(report_scenario: ReportScenario, page: PlannedPage) -> list[Anchor]:
    """Return an anchor for every element that a page shows, as the target of links from registers."""
    return [Anchor(report_scenario.anchor_key("element", element), y) for element, y in page.element_tops.items()]
