"""The cover: what the report is about, for whom, by whom and when."""

from __future__ import annotations

from datetime import date

from cpm_desktop.drawing.shapes import Layer, Polyline, Shape, Stroke
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.report.flowables import Drawn, placed
from cpm_desktop.printing.report.line_boxes import Content, Piece, gap, height_of, stacked, text
from cpm_desktop.printing.report.sections.cover_art import motif_shapes
from cpm_desktop.printing.report.style import (
    BODY,
    LONG_TITLE,
    OVERLINE,
    SMALL,
    STRONG,
    SUBTITLE,
    THEME,
    TITLE,
)

UNTITLED = QT_TRANSLATE_NOOP("Report", "Untitled process")
LONG = 70
"""A title of more characters is set smaller."""
KINDS = {
    "as_is": QT_TRANSLATE_NOOP("Report", "as it is"),
    "what_if": QT_TRANSLATE_NOOP("Report", "what-if"),
    "competitor": QT_TRANSLATE_NOOP("Report", "competitor"),
}
MONTHS = (
    QT_TRANSLATE_NOOP("Report", "January"),
    QT_TRANSLATE_NOOP("Report", "February"),
    QT_TRANSLATE_NOOP("Report", "March"),
    QT_TRANSLATE_NOOP("Report", "April"),
    QT_TRANSLATE_NOOP("Report", "May"),
    QT_TRANSLATE_NOOP("Report", "June"),
    QT_TRANSLATE_NOOP("Report", "July"),
    QT_TRANSLATE_NOOP("Report", "August"),
    QT_TRANSLATE_NOOP("Report", "September"),
    QT_TRANSLATE_NOOP("Report", "October"),
    QT_TRANSLATE_NOOP("Report", "November"),
    QT_TRANSLATE_NOOP("Report", "December"),
)
MOST_SCENARIOS = 8
MOTIF = 0.3
"""Where the motif begins, as a share of the page's height."""


class Cover(Drawn):
    """One whole page without margins."""

    def __init__(self, document: Document, scenarios: list[Scenario], dated: date, size: Size, margin: float) -> None:
        super().__init__()
        self.width, self.height = size
        self._document, self._scenarios, self._dated, self._margin = document, scenarios, dated, margin

    def wrap(self, _: float, __: float) -> tuple[float, float]:
        """Return the size, which does not depend on the room."""
        return self.width, self.height

    def shapes(self) -> list[Shape]:
        """Return title, motif and facts, from top to bottom."""
        room = self.width - 2 * self._margin
        title = _heading(self._document)(room)
        top = Point(self._margin, self._margin * 1.4)
        motif_top = max(self.height * MOTIF, top.y + height_of(title) + 40)
        facts_top = motif_top + self.width * 0.42 + 44
        return [
            *_shapes(title, top),
            *motif_shapes(Point(0, motif_top), self.width),
            *self._facts(facts_top, room),
        ]

    def _facts(self, top: float, room: float) -> list[Shape]:
        half = room / 2
        rule = Polyline(
            (Point(self._margin, top), Point(self._margin + room, top)), Stroke(THEME.hairline, 0.6), 0, Layer.GRID
        )
        left = _scenario_list(self._scenarios)(half - 16)
        beside = _people(self._document, self._dated)(half - 16)
        return [
            rule,
            *_shapes(left, Point(self._margin, top + 14)),
            *_shapes(beside, Point(self._margin + half, top + 14)),
        ]


def title_of(document: Document) -> str:
    """Return the title of a report, in one line."""
    return " ".join(document.title.split()) or translate("Report", UNTITLED)


def kind_name(scenario: Scenario) -> str:
    """Return which state of the process a scenario shows."""
    return translate("Report", KINDS[scenario.kind])


def written(day: date) -> str:
    """Return a date as people write it: “22 November 2026”."""
    month = translate("Report", MONTHS[day.month - 1])
    return translate("Report", "{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def _heading(document: Document) -> Content:
    title = title_of(document)
    style = TITLE if len(title) <= LONG else LONG_TITLE
    return stacked(
        text(translate("Report", "CUSTOMER PROCESS"), OVERLINE),
        gap(8),
        text(title, style, lines=4),
        gap(6),
        text(document.meta.client, SUBTITLE, lines=2),
    )


def _scenario_list(scenarios: list[Scenario]) -> Content:
    title = translate("Report", "Scenarios") if len(scenarios) > 1 else translate("Report", "Scenario")
    lines: list[Content] = [text(title, SMALL), gap(3)]
    for scenario in scenarios[:MOST_SCENARIOS]:
        lines += [text(scenario.name or scenario.id, STRONG, lines=2), text(kind_name(scenario), SMALL), gap(5)]
    if len(scenarios) > MOST_SCENARIOS:
        more = translate("Report", "and {count} more").format(count=len(scenarios) - MOST_SCENARIOS)
        lines.append(text(more, SMALL))
    return stacked(*lines)


def _people(document: Document, dated: date) -> Content:
    facts = (
        (translate("Report", "Client"), document.meta.client),
        (translate("Report", "Author"), document.meta.author),
        (translate("Report", "Date"), written(dated)),
    )
    return stacked(
        *(
            content
            for name, value in facts
            if value.strip()
            for content in (text(name, SMALL), gap(3), text(value, BODY, lines=3), gap(9))
        )
    )


def _shapes(pieces: list[Piece], corner: Point) -> list[Shape]:
    return [shape for piece, at in placed(pieces, corner) for shape in piece.draw(at)]
