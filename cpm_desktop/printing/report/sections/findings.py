"""The findings of the checks; the section is left out if there are none."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.printing.report.headings import section_intro
from cpm_desktop.printing.report.line_boxes import Content, stack, text
from cpm_desktop.printing.report.report_scenario import ReportScenario
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL_LINK
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

EXPLANATION = QT_TRANSLATE_NOOP("Report", "Errors make metrics wrong. Check the warnings. Hints may be intentional.")
LEVEL_NAMES = {
    "error": QT_TRANSLATE_NOOP("Report", "Error"),
    "warning": QT_TRANSLATE_NOOP("Report", "Warning"),
    "info": QT_TRANSLATE_NOOP("Report", "Hint"),
}


def finding_section(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the findings, the worst first; empty if there are none."""
    found = findings(report_scenario.scenario)
    if not found:
        return []
    rows = [
        ReportRow(
            (
                text(translate("Report", LEVEL_NAMES[finding.level]), CELL_STRONG),
                text(finding.message, CELL),
                _page_link(report_scenario, finding),
            )
        )
        for finding in found
    ]
    title, explanation = translate("Report", "Findings"), translate("Report", EXPLANATION)
    return [
        ReportTable(_columns(), rows, intro=section_intro(title, report_scenario.anchor_key("findings"), explanation))
    ]


def _page_link(report_scenario: ReportScenario, finding: Finding) -> Content:
    """Return the page number of the first element of the finding that is drawn."""
    for element in finding.elements:
        if link := report_scenario.link_to("element", element):
            return text(report_scenario.page_number("element", element), SMALL_LINK, link=link)
    return stack()


def _columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(translate("Report", "Kind"), 60),
        ReportColumn(translate("Report", "Finding"), share=1),
        ReportColumn(translate("Report", "Page"), 40),
    )
