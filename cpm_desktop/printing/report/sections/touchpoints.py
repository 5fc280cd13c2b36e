"""The register of touchpoints: where customer and organisation meet, phase by phase."""

from __future__ import annotations

from itertools import groupby

from reportlab.platypus import Flowable

from cpm_desktop.analysis.crossings.touchpoints import Touchpoint, touchpoints
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, translate
from cpm_desktop.printing.report.headings import section_intro
from cpm_desktop.printing.report.inline_symbols import channel_label
from cpm_desktop.printing.report.line_boxes import Content, stack, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name, lane_name
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable, group_row

EXPLANATION = QT_TRANSLATE_NOOP(
    "Report",
    "Every place where the process crosses the line between customer and organisation, or between two customers: "
    "a contact goes to the organisation, a reply to the customer, a meeting to another customer, and a notification "
    "needs no answer.",
)
DIRECTIONS = {
    "contact": QT_TRANSLATE_NOOP("Report", "Contact →"),
    "reply": QT_TRANSLATE_NOOP("Report", "← Reply"),
    "meeting": QT_TRANSLATE_NOOP("Report", "Meeting →"),
    "notification": QT_TRANSLATE_NOOP("Report", "← Notification"),
}
NO_PHASE_TITLE = QT_TRANSLATE_NOOP("Report", "Without a phase")


def touchpoint_section(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the touchpoints in the order of the phases, and in document order within a phase; empty without any."""
    found = touchpoints(report_scenario.scenario)
    if not found:
        return []
    intro = section_intro(
        translate("Report", "Touchpoints"), report_scenario.anchor_key("touchpoints"), translate("Report", EXPLANATION)
    )
    order = {phase: index for index, phase in enumerate(report_scenario.scenario.phases)}
    rows: list[ReportRow] = []
    by_phase = sorted(found, key=lambda touchpoint: order.get(touchpoint.phase or "", len(order)))
    for phase, members in groupby(by_phase, key=lambda touchpoint: touchpoint.phase):
        if order:
            rows.append(
                group_row(
                    element_name(report_scenario.scenario, phase) if phase else translate("Report", NO_PHASE_TITLE)
                )
            )
        rows += [_row(report_scenario, touchpoint) for touchpoint in members]
    return [ReportTable(_columns(), _with_unique_anchors(rows), intro=intro)]


def _row(report_scenario: ReportScenario, touchpoint: Touchpoint) -> ReportRow:
    link = report_scenario.link_to("element", touchpoint.flow)
    number = text(str(touchpoint.number), CELL_STRONG, link=link)
    words = translate("Report", "p. {page}").format(page=report_scenario.page_number("element", touchpoint.flow))
    page = text(words, SMALL_LINK, link=link) if link else stack()
    cells = (
        stack(number, page),
        text(_direction(report_scenario, touchpoint), CELL),
        _endpoint_content(report_scenario, touchpoint.source),
        _endpoint_content(report_scenario, touchpoint.target),
        channel_label(report_scenario.scene, touchpoint.channel),
        text(touchpoint.reason, CELL),
        text(comma_list(touchpoint.evidence), CELL),
    )
    return ReportRow(cells, report_scenario.anchor_key("touchpoint", touchpoint.flow))


def _direction(report_scenario: ReportScenario, touchpoint: Touchpoint) -> str:
    """Return the kind with an arrow; the arrow of a notification may point in either direction."""
    if touchpoint.kind != "notification":
        return translate("Report", DIRECTIONS[touchpoint.kind])
    node = report_scenario.scenario.nodes.get(touchpoint.source)
    lane = report_scenario.scenario.lanes[node.lane if node else touchpoint.source]
    if lane.kind == "customer":
        return translate("Report", "Notification →")
    return translate("Report", DIRECTIONS["notification"])


def _endpoint_content(report_scenario: ReportScenario, element_id: str) -> Content:
    """Return a step with its lane below it."""
    if element_id in report_scenario.scenario.lanes:
        return text(lane_name(report_scenario.scenario, element_id), CELL)
    return stack(
        text(element_name(report_scenario.scenario, element_id), CELL),
        text(lane_name(report_scenario.scenario, element_id), SMALL),
    )


def _with_unique_anchors(rows: list[ReportRow]) -> list[ReportRow]:
    """Return the rows with unique anchors: of several rows for the same flow only the first keeps its anchor."""
    seen: set[str] = set()
    found = []
    for row in rows:
        found.append(ReportRow(row.cells, "", row.is_group) if row.anchor in seen else row)
        seen.add(row.anchor)
    return found


def _columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "No."), 30),
        ReportColumn(translate("Report", "Direction"), 70),
        ReportColumn(translate("Report", "From"), share=1.3),
        ReportColumn(translate("Report", "To"), share=1.3),
        ReportColumn(translate("Report", "Channel"), 84),
        ReportColumn(translate("Report", "Reason"), share=1),
        ReportColumn(translate("Report", "Evidence"), share=1),
    )
