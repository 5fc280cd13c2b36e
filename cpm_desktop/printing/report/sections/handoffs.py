"""The register of handoffs: where work passes from one part of the organisation to another."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.crossings.handoffs import Handoff, handoffs
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, translate
from cpm_desktop.printing.report.headings import section_intro
from cpm_desktop.printing.report.inline_symbols import handoff_symbol
from cpm_desktop.printing.report.line_boxes import Content, stack, text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name, lane_name
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL, SMALL_LINK
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable, group_row

EXPLANATION = QT_TRANSLATE_NOOP(
    "Report",
    "Numbers match the dark discs on the diagram. A hollow disc marks a handoff carried by "
    "the customer: the work changes department while it is with the customer.",
)


def handoff_section(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the handoffs by number; those that the customer carries are last; empty without any."""
    found = handoffs(report_scenario.scenario)
    if not found:
        return []
    intro = section_intro(
        translate("Report", "Handoffs"), report_scenario.anchor_key("handoffs"), translate("Report", EXPLANATION)
    )
    carried = [handoff for handoff in found if handoff.is_customer_carried]
    between = [handoff for handoff in found if not handoff.is_customer_carried]
    rows: list[ReportRow] = []
    if between:
        title = translate("Report", "Between departments ({count})").format(count=len(between))
        rows += [group_row(title), *_rows(report_scenario, between)]
    if carried:
        title = translate("Report", "Carried by the customer ({count})").format(count=len(carried))
        rows += [group_row(title), *_rows(report_scenario, carried)]
    return [ReportTable(_columns(), rows, intro=intro)]


def _rows(report_scenario: ReportScenario, found: list[Handoff]) -> list[ReportRow]:
    """Return a row for each handoff; of several with the same number only the first has an anchor."""
    rows: list[ReportRow] = []
    last = ""
    for handoff in found:
        rows.append(_row(report_scenario, handoff, has_anchor=handoff.label != last))
        last = handoff.label
    return rows


def _row(report_scenario: ReportScenario, handoff: Handoff, *, has_anchor: bool) -> ReportRow:
    link = report_scenario.link_to("element", handoff.flow)
    page = text(report_scenario.page_number("element", handoff.flow), SMALL_LINK, link=link) if link else stack()
    cells = (
        handoff_symbol(handoff.label, link, is_customer_carried=handoff.is_customer_carried),
        _endpoint_content(report_scenario, handoff.source),
        _endpoint_content(report_scenario, handoff.target),
        stack(text(handoff.medium, CELL), text(comma_list(handoff.carries), SMALL)),
        text(format_duration_approx(handoff.wait_minutes) if handoff.wait_minutes else "", CELL),
        page,
    )
    return ReportRow(cells, report_scenario.anchor_key("handoff", handoff.label) if has_anchor else "")


def _endpoint_content(report_scenario: ReportScenario, step: str) -> Content:
    """Return a lane with its step."""
    return stack(
        text(lane_name(report_scenario.scenario, step), CELL_STRONG),
        text(element_name(report_scenario.scenario, step), SMALL),
    )


def _columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "No."), 34),
        ReportColumn(translate("Report", "From"), share=1),
        ReportColumn(translate("Report", "To"), share=1),
        ReportColumn(translate("Report", "Channel and content"), share=0.9),
        ReportColumn(translate("Report", "Wait"), 70),
        ReportColumn(translate("Report", "Page"), 40),
    )
