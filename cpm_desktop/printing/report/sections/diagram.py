"""The diagram of a scenario: the whole on one page and, if that is too small to read, parts on further pages."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cpm_desktop.drawing.bounds import bounding_box
from cpm_desktop.drawing.shapes import Layer, Rectangle, Shape, Stroke
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, label_and_value, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.report.flowables import Anchor
from cpm_desktop.printing.report.headings import SECTION_LEVEL, TILE_LEVEL
from cpm_desktop.printing.report.line_boxes import right_aligned, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name
from cpm_desktop.printing.report.sections.block_overview import add_blocks
from cpm_desktop.printing.report.sections.connector_marks import (
    PageDecorations,
    add_connectors,
    add_page_links,
    connector_key,
    part_key,
)
from cpm_desktop.printing.report.sections.diagram_page import DiagramPage
from cpm_desktop.printing.report.style import SECTION, SMALL, THEME
from cpm_desktop.printing.tiling.diagram_parts import DiagramParts
from cpm_desktop.printing.tiling.diagram_tiles import phases_in
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport
from cpm_desktop.printing.tiling.page_plan import PlannedPage

TITLE = QT_TRANSLATE_NOOP("Report", "Diagram")
MAX_TITLE_SHARE = 0.6
"""The largest share of the width of a page that the title of a part takes."""


def diagram_section(report_scenario: ReportScenario, room: Size) -> list[Flowable]:
    """Return the pages with the diagram, each as large as `room`, in points."""
    plan = report_scenario.page_plan
    pages = range(plan.parts.page_count) if plan.parts else range(0)
    return [
        _overview_page(report_scenario, room),
        *(_part_page(report_scenario, room, plan.parts, page) for page in pages if plan.parts),
    ]


def _overview_page(report_scenario: ReportScenario, room: Size) -> DiagramPage:
    """Return the page with the whole diagram; if its text would be too small, with blocks of phases and lanes."""
    plan = report_scenario.page_plan
    decorations = PageDecorations()
    title = translate("Report", TITLE)
    decorations.add_title(text(title, SECTION), room.width)
    if plan.parts:
        sentence = translate("Report", "The following pages show it larger, in parts.")
        decorations.add(right_aligned(sentence, SMALL), Point(0, 6), room.width)
    viewports: tuple[DiagramViewport, ...] = (plan.legend,)
    anchors = [Anchor(report_scenario.anchor_key("diagram"), 0, title, SECTION_LEVEL)]
    if plan.overview is None:
        add_blocks(decorations, report_scenario, Size(room.width, plan.legend.corner.y))
    else:
        viewports = plan.overview.viewports
        anchors += _element_anchors(report_scenario, plan.overview)
    return DiagramPage(
        report_scenario,
        room,
        viewports,
        title_shapes=decorations.title,
        decoration_shapes=decorations.shapes,
        links=decorations.links,
        anchors=anchors,
    )


def _part_page(report_scenario: ReportScenario, room: Size, parts: DiagramParts, page: int) -> DiagramPage:
    """Return one page of parts, with links to the parts before and after."""
    plan, scene = report_scenario.page_plan, report_scenario.scene
    on_page = parts.parts_on(page)
    shown = dict.fromkeys(phase for part in on_page for phase in phases_in(scene, parts.parts[part].area))
    phases = comma_list(element_name(report_scenario.scenario, phase) for phase in shown)
    number = translate("Report", "Part {number} of {count}").format(number=page + 1, count=parts.page_count)
    title = label_and_value(number, phases) if phases else number
    decorations = PageDecorations()
    decorations.add_title(text(title, SECTION, lines=1), room.width * MAX_TITLE_SHARE)
    add_page_links(decorations, report_scenario, room, page, parts.page_count)
    for part in on_page:
        viewports = plan.part_viewports[part].viewports
        decorations.shapes += _frames(viewports)
        add_connectors(decorations, report_scenario, part, viewports[0])
    anchors = [
        Anchor(part_key(report_scenario, page), 0, title, TILE_LEVEL),
        *_connector_anchors(report_scenario, on_page),
        *_element_anchors(report_scenario, plan.part_pages[page]),
    ]
    return DiagramPage(
        report_scenario,
        room,
        plan.part_pages[page].viewports,
        title_shapes=decorations.title,
        decoration_shapes=decorations.shapes,
        links=decorations.links,
        anchors=anchors,
    )


def _frames(viewports: Sequence[DiagramViewport]) -> list[Shape]:
    """Return hairlines around the area of a part and around the headers of its lanes."""
    areas = [viewport.map_to_page(viewport.area) for viewport in viewports[:2]]
    return [Rectangle(bounding_box([area]), None, Stroke(THEME.hairline, 0.6), 0, Layer.GRID) for area in areas]


def _connector_anchors(report_scenario: ReportScenario, parts: Sequence[int]) -> list[Anchor]:
    """Return an anchor for each end of a connector on a page."""
    plan = report_scenario.page_plan
    anchors = []
    for number, connector in enumerate(plan.connectors):
        for end, is_start in ((connector.start, True), (connector.end, False)):
            if end.part in parts:
                view = plan.part_viewports[end.part].viewports[0]
                top = view.corner.y + (end.place.y - view.area.y) * view.scale
                anchors.append(Anchor(connector_key(report_scenario, number, is_start=is_start), top))
    return anchors


def _element_anchors(report_scenario: ReportScenario, page: PlannedPage) -> list[Anchor]:
    """Return an anchor for every element that a page shows, as the target of links from registers."""
    return [Anchor(report_scenario.anchor_key("element", element), y) for element, y in page.element_tops.items()]
