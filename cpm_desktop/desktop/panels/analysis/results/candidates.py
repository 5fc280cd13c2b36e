"""Candidates: what could be streamlined, put together or left to the customer, and what is most often done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.candidates.candidate import Candidate, CandidateKind, Practice
from cpm_desktop.analysis.candidates.streamlining import candidates
from cpm_desktop.desktop.panels.analysis.table.cells import names_of, words
from cpm_desktop.desktop.panels.analysis.table.table_data import Column, Row, Sheet
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
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
PRACTICE_NAMES: dict[Practice, str] = {
    "contact reduction": QT_TRANSLATE_NOOP("Analysis", "contact reduction"),
    "task elimination": QT_TRANSLATE_NOOP("Analysis", "task elimination"),
    "task composition": QT_TRANSLATE_NOOP("Analysis", "task composition"),
    "task automation": QT_TRANSLATE_NOOP("Analysis", "task automation"),
    "order-based work": QT_TRANSLATE_NOOP("Analysis", "order-based work"),
    "control addition": QT_TRANSLATE_NOOP("Analysis", "control addition"),
    "case assignment": QT_TRANSLATE_NOOP("Analysis", "case assignment"),
}
COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "Kind"), 16),
    Column(QT_TRANSLATE_NOOP("Analysis", "Why"), 50, grows=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "What is often done"),
        17,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Redesign practices by the names of Reijers and Limam Mansar"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Where"), 28),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Candidates")
EMPTY = QT_TRANSLATE_NOOP("Analysis", "No candidates: nothing stands out that could be left out or put together.")


def candidate_sheets(shown: Shown) -> tuple[Sheet]:
    """Return the candidates, first those that would spare the customer something."""
    rows = tuple(_row(shown.scenario, candidate) for candidate in candidates(shown.scenario))
    return (Sheet(TITLE, COLUMNS, rows, EMPTY),)


def _row(scenario: Scenario, candidate: Candidate) -> Row:
    cells = (
        words(QCoreApplication.translate("Analysis", KIND_NAMES[candidate.kind])),
        words(candidate.why),
        words(QCoreApplication.translate("Analysis", PRACTICE_NAMES[candidate.practice])),
        words(names_of(scenario, candidate.elements)),
    )
    return Row(cells, candidate.elements)
