"""Findings: what is not consistent in the process, errors first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.checks.finding import LEVELS, Finding, Level
from cpm_desktop.analysis.checks.findings import findings
from cpm_desktop.desktop.panels.analysis.table.cells import names_of, words
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario

LEVEL_NAMES: dict[Level, str] = {
    "error": QT_TRANSLATE_NOOP("Analysis", "Error"),
    "warning": QT_TRANSLATE_NOOP("Analysis", "Warning"),
    "info": QT_TRANSLATE_NOOP("Analysis", "Hint"),
}
COLUMNS = (
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Level"),
        10,
        explanation=QT_TRANSLATE_NOOP(
            "Analysis", "An error makes figures wrong, a warning is something to look at, a hint may be as it should."
        ),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "What to look at"), 60, grows=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Where"), 36),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Findings")
EMPTY = QT_TRANSLATE_NOOP("Analysis", "Nothing to look at: the process is consistent.")


def finding_sheets(shown: Shown) -> tuple[Sheet]:
    """Return the findings, errors first."""
    rows = tuple(_row(shown.scenario, finding) for finding in findings(shown.scenario))
    return (Sheet(TITLE, COLUMNS, rows, EMPTY),)


def _row(scenario: Scenario, finding: Finding) -> Row:
    level = QCoreApplication.translate("Analysis", LEVEL_NAMES[finding.level])
    cells = (
        Cell(level, float(LEVELS.index(finding.level))),
        words(finding.message),
        words(names_of(scenario, finding.elements)),
    )
    return Row(cells, finding.elements)
