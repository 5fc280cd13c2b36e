"""The touchpoints: where customer and organisation meet, phase by phase."""

from __future__ import annotations

from itertools import groupby

from reportlab.platypus import Flowable

from cpm_desktop.analysis.crossings.touchpoints import Touchpoint, touchpoints
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated, translate
from cpm_desktop.printing.report.headings import opening, said
from cpm_desktop.printing.report.inline_symbols import channel_name
from cpm_desktop.printing.report.line_boxes import Content, stacked, text
from cpm_desktop.printing.report.report_scenario import Subject, called, lane_name
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import Column, Row, Table, group

EXPLANATION = QT_TRANSLATE_NOOP(
    "Report",
    "Every place where the process crosses the line between customer and organisation: a contact goes to the "
    "organisation, a reply to the customer, a notification needs no answer.",
)
DIRECTIONS = {
    "contact": QT_TRANSLATE_NOOP("Report", "Contact →"),
    "reply": QT_TRANSLATE_NOOP("Report", "← Reply"),
    "notification": QT_TRANSLATE_NOOP("Report", "← Notification"),
}
NO_PHASE = QT_TRANSLATE_NOOP("Report", "Without a phase")


def touchpoint_section(subject: Subject) -> list[Flowable]:
    """Return the touchpoints in the order of the phases, and in document order within."""
    found = touchpoints(subject.scenario)
    opened = opening(
        translate("Report", "Touchpoints"),
        subject.key("touchpoints"),
        translate("Report", EXPLANATION) if found else "",
    )
    if not found:
        sentence = translate("Report", "There are no touchpoints yet: no flow crosses the customer boundary.")
        return [said(opened, sentence)]
    order = {phase: place for place, phase in enumerate(subject.scenario.phases)}
    rows: list[Row] = []
    by_phase = sorted(found, key=lambda touchpoint: order.get(touchpoint.phase or "", len(order)))
    for phase, members in groupby(by_phase, key=lambda touchpoint: touchpoint.phase):
        if order:
            rows.append(group(called(subject.scenario, phase) if phase else translate("Report", NO_PHASE)))
        rows += [_row(subject, touchpoint) for touchpoint in members]
    return [Table(_columns(), _anchored_once(rows), opened=opened)]


def _row(subject: Subject, touchpoint: Touchpoint) -> Row:
    place = subject.key("element", touchpoint.flow)
    shown = place in subject.pages
    number = text(str(touchpoint.number), CELL_STRONG, link=place if shown else "")
    words = translate("Report", "p. {page}").format(page=subject.page("element", touchpoint.flow))
    page = text(words, SMALL_LINK, link=place) if shown else stacked()
    cells = (
        stacked(number, page),
        text(_direction(subject, touchpoint), CELL),
        _end(subject, touchpoint.source),
        _end(subject, touchpoint.target),
        channel_name(subject.scene, touchpoint.channel),
        text(touchpoint.reason, CELL),
        text(enumerated(touchpoint.evidence), CELL),
    )
    return Row(cells, subject.key("touchpoint", touchpoint.flow))


def _direction(subject: Subject, touchpoint: Touchpoint) -> str:
    """Return the kind with an arrow; the arrow of a notification may point to either side."""
    if touchpoint.kind != "notification":
        return translate("Report", DIRECTIONS[touchpoint.kind])
    node = subject.scenario.nodes.get(touchpoint.source)
    lane = subject.scenario.lanes[node.lane if node else touchpoint.source]
    if lane.kind == "customer":
        return translate("Report", "Notification →")
    return translate("Report", DIRECTIONS["notification"])


def _end(subject: Subject, element_id: str) -> Content:
    """Return a step with its lane below it."""
    if element_id in subject.scenario.lanes:
        return text(lane_name(subject.scenario, element_id), CELL)
    return stacked(
        text(called(subject.scenario, element_id), CELL), text(lane_name(subject.scenario, element_id), SMALL)
    )


def _anchored_once(rows: list[Row]) -> list[Row]:
    """Return the rows so that of those that share a flow only the first can be gone to."""
    seen: set[str] = set()
    found = []
    for row in rows:
        found.append(Row(row.cells, "", row.is_group) if row.anchor in seen else row)
        seen.add(row.anchor)
    return found


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Report", "No."), 30),
        Column(translate("Report", "Direction"), 70),
        Column(translate("Report", "From"), share=1.3),
        Column(translate("Report", "To"), share=1.3),
        Column(translate("Report", "Channel"), 84),
        Column(translate("Report", "Reason"), share=1),
        Column(translate("Report", "Evidence"), share=1),
    )
