"""The metrics of each customer, side by side."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.crossings.lane_sides import customer_lanes
from cpm_desktop.analysis.metrics.customer_metrics import CustomerMetrics, customer_metrics
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, format_percent, translate
from cpm_desktop.printing.report.headings import section_intro
from cpm_desktop.printing.report.line_boxes import text
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name
from cpm_desktop.printing.report.style import CELL, CELL_STRONG
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

EXPLANATION = QT_TRANSLATE_NOOP(
    "Report", "What an average case asks of each customer. A meeting is a contact with another customer."
)


def customer_section(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the metrics of each customer; empty unless there are several customers and metrics per case."""
    scenario = report_scenario.scenario
    lanes = customer_lanes(scenario)
    if len(lanes) < 2 or not has_case_metrics(scenario):
        return []
    rows = [_row(element_name(scenario, lane), customer_metrics(scenario, lane)) for lane in lanes]
    intro = section_intro(
        translate("Report", "Customers"), report_scenario.anchor_key("customers"), translate("Report", EXPLANATION)
    )
    return [ReportTable(_columns(), rows, intro=intro)]


def _row(name: str, found: CustomerMetrics) -> ReportRow:
    resolved = found.first_contact_resolution
    figures = (
        _count(found.steps),
        format_duration_approx(found.touch_minutes or 0.0),
        format_duration_approx(found.wait_minutes or 0.0),
        _count(found.contacts),
        _count(found.meetings),
        _count(found.repeat_contacts),
        "" if resolved is None else format_percent(f"{LocalizedNumber(100 * resolved):.3g}"),
    )
    return ReportRow((text(name, CELL_STRONG), *(text(figure, CELL) for figure in figures)))


def _count(expected: float | None) -> str:
    return "" if expected is None else f"{LocalizedNumber(expected):.2f}"


def _columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "Customer"), share=1),
        ReportColumn(translate("Report", "Steps per case"), 56),
        ReportColumn(translate("Report", "Work"), 60),
        ReportColumn(translate("Report", "Wait"), 60),
        ReportColumn(translate("Report", "Contacts per case"), 62),
        ReportColumn(translate("Report", "Meetings per case"), 62),
        ReportColumn(translate("Report", "Repeats per case"), 56),
        ReportColumn(translate("Report", "First contact"), 52),
    )
