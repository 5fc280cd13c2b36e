"""What is not consistent in the process; a report on a sound one has no such section."""

from __future__ import annotations

from reportlab.platypus import Flowable

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.checks.findings import findings
from cpm_desktop.printing.report.headings import opening
from cpm_desktop.printing.report.pieces import Content, stacked, text
from cpm_desktop.printing.report.style import CELL, CELL_STRONG, SMALL_LINK
from cpm_desktop.printing.report.subject import Subject
from cpm_desktop.printing.report.table import Column, Row, Table

EXPLANATION = "An error makes figures wrong, a warning is something to look at, a hint may be as it should."
COLUMNS = (Column("Kind", 60), Column("What to look at", share=1), Column("Page", 40))
LEVELS = {"error": "Error", "warning": "Warning", "info": "Hint"}


def finding_section(subject: Subject) -> list[Flowable]:
    """Return the findings, the worst first; nothing where there are none."""
    found = findings(subject.scenario)
    if not found:
        return []
    rows = [
        Row((text(LEVELS[finding.level], CELL_STRONG), text(finding.message, CELL), _page(subject, finding)))
        for finding in found
    ]
    return [Table(COLUMNS, rows, opened=opening("To be checked", subject.key("findings"), EXPLANATION))]


def _page(subject: Subject, finding: Finding) -> Content:
    """Return the page on which the first element that is drawn stands."""
    for element in finding.elements:
        key = subject.key("element", element)
        if key in subject.pages:
            return text(subject.page("element", element), SMALL_LINK, link=key)
    return stacked()
