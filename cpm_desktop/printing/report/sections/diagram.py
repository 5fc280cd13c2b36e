"""The diagram of a scenario: whole on one page and, where that is too small to read, in parts on pages of their own."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from cpm_desktop.drawing.bounds import united
from cpm_desktop.drawing.shapes import Layer, Rectangle, Shape, Stroke
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated, labelled, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.report.flowables import ORIGIN, Anchor
from cpm_desktop.printing.report.headings import PART_LEVEL, SECTION_LEVEL
from cpm_desktop.printing.report.line_boxes import right, text
from cpm_desktop.printing.report.report_scenario import Subject, called
from cpm_desktop.printing.report.sections.continuation_marks import Around, continuations, cut_flows, page_index
from cpm_desktop.printing.report.sections.diagram_page import Sheet
from cpm_desktop.printing.report.style import SECTION, SMALL, THEME
from cpm_desktop.printing.report.tiling.diagram_tiles import Part, Parts, phases_in
from cpm_desktop.printing.report.tiling.diagram_viewport import Window
from cpm_desktop.printing.report.tiling.page_plan import PlannedPage

TITLE = QT_TRANSLATE_NOOP("Report", "Diagram")
TITLE_SHARE = 0.6
"""Of the width of a page, the title of a part takes no more than this."""


def diagram_section(subject: Subject, room: Size) -> list[Flowable]:
    """Return the pages with the diagram, each as large as `room`, in points."""
    plan = subject.plan
    if plan.parts is None:
        return [_whole(subject, room, None)]
    pages = zip(plan.parts.parts, plan.pages, strict=True)
    return [_whole(subject, room, plan.parts), *(_part(subject, room, plan.parts, *page) for page in pages)]


def _whole(subject: Subject, room: Size, parts: Parts | None) -> Sheet:
    """Return the page with the whole diagram; where there are parts it says on which pages they are."""
    page = subject.plan.whole
    around = Around()
    title = translate("Report", TITLE)
    around.put(text(title, SECTION), ORIGIN, room.width)
    if parts:
        sentence = translate("Report", "The following pages show it larger, in parts.")
        around.put(right(sentence, SMALL), Point(0, 6), room.width)
        page_index(around, subject, page.windows[0], parts)
    anchors = [Anchor(subject.key("diagram"), 0, title, SECTION_LEVEL), *_places(subject, page)]
    return Sheet(subject, room, page.windows, around=around.shapes, links=around.links, anchors=anchors)


def _part(subject: Subject, room: Size, parts: Parts, part: Part, page: PlannedPage) -> Sheet:
    """Return a page with one part, and where the ones around it are."""
    phases = enumerated(called(subject.scenario, phase) for phase in phases_in(subject.scene, part.area))
    number = translate("Report", "Part {number} of {count}").format(number=part.order + 1, count=len(parts.parts))
    title = labelled(number, phases) if phases else number
    around = Around()
    around.put(text(title, SECTION, lines=1), ORIGIN, room.width * TITLE_SHARE)
    continuations(around, subject, room, parts, part)
    around.shapes += _frame(page.windows)
    cut_flows(around, subject, page.crossings)
    anchors = [Anchor(subject.key("part", str(part.order)), 0, title, PART_LEVEL), *_places(subject, page)]
    return Sheet(subject, room, page.windows, around=around.shapes, links=around.links, anchors=anchors)


def _frame(windows: Sequence[Window]) -> list[Shape]:
    """Return a hairline around a part, so that it is seen where it has been cut."""
    area = united([window.on_page(window.area) for window in windows[:2]])
    return [Rectangle(area, None, Stroke(THEME.hairline, 0.6), 0, Layer.HEADERS)]


def _places(subject: Subject, page: PlannedPage) -> list[Anchor]:
    """Return the place of every element that a page shows, so that registers can lead there."""
    return [Anchor(subject.key("element", element), y) for element, y in page.elements.items()]
