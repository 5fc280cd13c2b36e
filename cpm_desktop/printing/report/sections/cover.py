"""The cover: what the report is about, for whom, by whom and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cpm_desktop.drawing.shapes import Layer, Polyline, Shape, Stroke
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, format_date, translate, translate_plural
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import Point
from cpm_desktop.model.vocabulary.scenario_kinds import SCENARIO_KINDS
from cpm_desktop.printing.report.flowables import ShapeFlowable, shapes_of
from cpm_desktop.printing.report.line_boxes import Content, gap, stack, text, total_height
from cpm_desktop.printing.report.report_scenario import ReportScenario
from cpm_desktop.printing.report.sections.cover_picture import ART_ASPECT_RATIO, cover_picture
from cpm_desktop.printing.report.style import (
    BODY,
    BODY_STRONG,
    LONG_TITLE,
    OVERLINE,
    SMALL,
    SUBTITLE,
    THEME,
    TITLE,
)
from cpm_desktop.printing.tiling.viewport_painter import paint_viewport

UNTITLED = QT_TRANSLATE_NOOP("Report", "Untitled process")
MAX_LARGE_TITLE_LENGTH = 70
"""A title with more characters is set in a smaller size."""
MAX_SCENARIOS = 8
ART_TOP_SHARE = 0.3
"""The top of the cover art, as a share of the page's height."""


class CoverPage(ShapeFlowable):
    """One whole page without margins."""

    def __init__(
        self,
        document: Document,
        report_scenarios: Sequence[ReportScenario],
        cover_date: date,
        size: Size,
        margin: float,
    ) -> None:
        super().__init__()
        self.width, self.height = size
        self._document, self._cover_date, self._margin = document, cover_date, margin
        self._scenarios = [one.scenario for one in report_scenarios]
        self._shown = report_scenarios[0]

    def wrap(self, _: float, __: float) -> tuple[float, float]:
        """Return the size, which does not depend on the room."""
        return self.width, self.height

    def paint(self) -> None:
        """Paint the title as a heading, the art as decoration, and the facts as a paragraph."""
        title, art_top, facts = self._parts()
        self.paint_tagged("H1", title)
        with self.canv.artifact():
            paint_viewport(self.canv, cover_picture(self._shown, Point(0, art_top), self.width), self.height)
        self.paint_tagged("P", facts)
        self.add_links_and_anchors()

    def shapes(self) -> list[Shape]:
        """Return title and facts, from top to bottom."""
        title, _, facts = self._parts()
        return [*title, *facts]

    def _parts(self) -> tuple[list[Shape], float, list[Shape]]:
        """Return the title, the top of the picture, and the facts."""
        room = self.width - 2 * self._margin
        title = _title_content(self._document)(room)
        top = Point(self._margin, self._margin * 1.4)
        art_top = max(self.height * ART_TOP_SHARE, top.y + total_height(title) + 40)
        facts_top = art_top + self.width * ART_ASPECT_RATIO + 44
        return shapes_of(title, top), art_top, self._fact_shapes(facts_top, room)

    def _fact_shapes(self, top: float, room: float) -> list[Shape]:
        half = room / 2
        rule = Polyline(
            (Point(self._margin, top), Point(self._margin + room, top)), Stroke(THEME.hairline, 0.6), 0, Layer.GRID
        )
        left = _scenario_list(self._scenarios)(half - 16)
        beside = _document_facts(self._document, self._cover_date)(half - 16)
        return [
            rule,
            *shapes_of(left, Point(self._margin, top + 14)),
            *shapes_of(beside, Point(self._margin + half, top + 14)),
        ]


def report_title(document: Document) -> str:
    """Return the title of a report, in one line."""
    return " ".join(document.title.split()) or translate("Report", UNTITLED)


def _title_content(document: Document) -> Content:
    title = report_title(document)
    style = TITLE if len(title) <= MAX_LARGE_TITLE_LENGTH else LONG_TITLE
    return stack(
        text(translate("Report", "CUSTOMER PROCESS"), OVERLINE),
        gap(8),
        text(title, style, lines=4),
        gap(6),
        text(document.meta.client, SUBTITLE, lines=2),
    )


def _scenario_list(scenarios: list[Scenario]) -> Content:
    title = translate("Report", "Scenarios") if len(scenarios) > 1 else translate("Report", "Scenario")
    lines: list[Content] = [text(title, SMALL), gap(3)]
    for scenario in scenarios[:MAX_SCENARIOS]:
        lines += [
            text(scenario.name or scenario.id, BODY_STRONG, lines=2),
            text(SCENARIO_KINDS[scenario.kind].translated_name(), SMALL),
            gap(5),
        ]
    if len(scenarios) > MAX_SCENARIOS:
        more = translate_plural("Report", "and %Ln more", len(scenarios) - MAX_SCENARIOS)
        lines.append(text(more, SMALL))
    return stack(*lines)


def _document_facts(document: Document, cover_date: date) -> Content:
    facts = (
        (translate("Report", "Client"), document.meta.client),
        (translate("Report", "Author"), document.meta.author),
        (translate("Report", "Date"), format_date(cover_date)),
    )
    return stack(
        *(
            content
            for name, value in facts
            if value.strip()
            for content in (text(name, SMALL), gap(3), text(value, BODY, lines=3), gap(9))
        )
    )
