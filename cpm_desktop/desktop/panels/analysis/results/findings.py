"""Findings: inconsistencies in the process, errors first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.checks.finding import FINDING_LEVELS, Finding, FindingLevel
from cpm_desktop.desktop.panels.analysis.table.cells import element_names, text_cell
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario

LEVEL_NAMES: dict[FindingLevel, str] = {
    "error": QT_TRANSLATE_NOOP("Analysis", "Error"),
    "warning": QT_TRANSLATE_NOOP("Analysis", "Warning"),
    "info": QT_TRANSLATE_NOOP("Analysis", "Hint"),
}
COLUMNS = (
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Level"),
        10,
        explanation=QT_TRANSLATE_NOOP(
            "Analysis", "Errors make metrics wrong. Check the warnings. Hints may be intentional."
        ),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Finding"), 60, is_stretched=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Where"), 36),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Findings")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No problems found.")


def finding_tables(analysis_input: AnalysisInput) -> tuple[TableData]:
    """Return the findings, errors first."""
    rows = tuple(_row(analysis_input.scenario, finding) for finding in findings(analysis_input.scenario))
    return (TableData(TITLE, COLUMNS, rows, EMPTY_TEXT),)


def _row(scenario: Scenario, finding: Finding) -> TableRow:
    level = QCoreApplication.translate("Analysis", LEVEL_NAMES[finding.level])
    cells = (
        Cell(level, float(FINDING_LEVELS.index(finding.level))),
        text_cell(finding.message),
        text_cell(element_names(scenario, finding.elements)),
    )
    return TableRow(cells, finding.elements)
