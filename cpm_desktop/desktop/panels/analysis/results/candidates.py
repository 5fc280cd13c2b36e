"""Candidates for improvement: what could be removed, merged or left to the customer, and the usual remedy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.candidates.candidate import Candidate, CandidateKind, RedesignPractice
from cpm_desktop.analysis.candidates.candidate_search import candidates
from cpm_desktop.desktop.panels.analysis.table.cells import element_names, text_cell
from cpm_desktop.desktop.panels.analysis.table.table_data import TableColumn, TableData, TableRow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario

KIND_NAMES: dict[CandidateKind, str] = {
    "duplicate_contact": QT_TRANSLATE_NOOP("Analysis", "Repeated contact"),
    "duplicate_data": QT_TRANSLATE_NOOP("Analysis", "Data entered twice"),
    "self_service": QT_TRANSLATE_NOOP("Analysis", "Self-service"),
    "waste_run": QT_TRANSLATE_NOOP("Analysis", "Waste and waiting"),
    "loop": QT_TRANSLATE_NOOP("Analysis", "Loop"),
    "ping_pong": QT_TRANSLATE_NOOP("Analysis", "Ping-pong"),
    "pass_through": QT_TRANSLATE_NOOP("Analysis", "Pass-through"),
    "lane_run": QT_TRANSLATE_NOOP("Analysis", "Steps in a row"),
}
PRACTICE_NAMES: dict[RedesignPractice, str] = {
    "contact reduction": QT_TRANSLATE_NOOP("Analysis", "fewer contacts"),
    "task elimination": QT_TRANSLATE_NOOP("Analysis", "remove a step"),
    "task composition": QT_TRANSLATE_NOOP("Analysis", "merge steps"),
    "task automation": QT_TRANSLATE_NOOP("Analysis", "automate a step"),
    "order-based work": QT_TRANSLATE_NOOP("Analysis", "work without batching"),
    "control addition": QT_TRANSLATE_NOOP("Analysis", "add a check"),
    "case assignment": QT_TRANSLATE_NOOP("Analysis", "one person per case"),
}
COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Kind"), 19),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Why"), 50, is_stretched=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Usual remedy"),
        17,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Redesign practices from Reijers and Limam Mansar"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Where"), 28),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Improvement ideas")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No improvement ideas found.")


def candidate_tables(analysis_input: AnalysisInput) -> tuple[TableData]:
    """Return the candidates; those that save the customer effort come first."""
    rows = tuple(_row(analysis_input.scenario, candidate) for candidate in candidates(analysis_input.scenario))
    return (TableData(TITLE, COLUMNS, rows, EMPTY_TEXT),)


def _row(scenario: Scenario, candidate: Candidate) -> TableRow:
    cells = (
        text_cell(QCoreApplication.translate("Analysis", KIND_NAMES[candidate.kind])),
        text_cell(candidate.explanation),
        text_cell(QCoreApplication.translate("Analysis", PRACTICE_NAMES[candidate.practice])),
        text_cell(element_names(scenario, candidate.elements)),
    )
    return TableRow(cells, candidate.elements)
