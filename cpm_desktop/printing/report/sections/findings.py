"""What is not consistent in the process; a report on a sound one has no such section."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.checks.findings import findings
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.printing.report.headings import opening
from cpm_desktop.printing.report.line_boxes import Content, stacked, text
from cpm_desktop.printing.report.report_scenario import Subject
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL_LINK
from cpm_desktop.printing.report.table import Column, Row, Table

EXPLANATION = QT_TRANSLATE_NOOP(
    "Report", "An error makes figures wrong, a warning is something to look at, a hint may be as it should."
)
LEVELS = {
    "error": QT_TRANSLATE_NOOP("Report", "Error"),
    "warning": QT_TRANSLATE_NOOP("Report", "Warning"),
    "info": QT_TRANSLATE_NOOP("Report", "Hint"),
}


def finding_section(subject: Subject) -> list[Flowable]:
    """Return the findings, the worst first; nothing where there are none."""
    found = findings(subject.scenario)
    if not found:
        return []
    rows = [
        Row(
            (
                text(translate("Report", LEVELS[finding.level]), CELL_STRONG),
                text(finding.message, CELL),
                _page(subject, finding),
            )
        )
        for finding in found
    ]
    title, explanation = translate("Report", "To be checked"), translate("Report", EXPLANATION)
    return [Table(_columns(), rows, opened=opening(title, subject.key("findings"), explanation))]


def _page(subject: Subject, finding: Finding) -> Content:
    """Return the page on which the first element that is drawn stands."""
    for element in finding.elements:
        key = subject.key("element", element)
        if key in subject.pages:
            return text(subject.page("element", element), SMALL_LINK, link=key)
    return stacked()


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Report", "Kind"), 60),
        Column(translate("Report", "What to look at"), share=1),
        Column(translate("Report", "Page"), 40),
    )
