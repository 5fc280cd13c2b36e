"""Improvement ideas: what could be removed, merged or left to the customer, with what this saves at most."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.analysis.candidates.candidate import CandidateKind, RedesignPractice
from cpm_desktop.analysis.candidates.improvement_ideas import ImprovementIdea, improvement_ideas
from cpm_desktop.analysis.candidates.savings import Savings
from cpm_desktop.analysis.comparison.obstacles import lost_cases_message
from cpm_desktop.desktop.panels.analysis.table.cells import (
    EMPTY_CELL,
    element_names,
    optional_duration_cell,
    text_cell,
)
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
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
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Kind"), 17),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Why"), 40, is_stretched=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Customer saves"),
        12,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Active time and time on hold per case, at most"),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Staff saves"),
        11,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Working time of the organisation per case, at most"),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Less waiting"),
        11,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Waiting time per case, at most"),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Per year"),
        12,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP(
            "Analysis", "Saved cost of steps in a year, at most. Empty without cases per year or costs of the steps."
        ),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Usual remedy"),
        17,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Redesign practices from Reijers and Limam Mansar"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Where"), 24),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Improvement ideas")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No improvement ideas found.")


def candidate_tables(analysis_input: AnalysisInput) -> tuple[TableData]:
    """Return the improvement ideas, those that save most first."""
    scenario = analysis_input.scenario
    rows = tuple(_row(scenario, idea) for idea in improvement_ideas(scenario))
    return (TableData(TITLE, COLUMNS, rows, EMPTY_TEXT, lost_cases_message(scenario)),)


def _row(scenario: Scenario, idea: ImprovementIdea) -> TableRow:
    candidate = idea.candidate
    cells = (
        text_cell(QCoreApplication.translate("Analysis", KIND_NAMES[candidate.kind])),
        text_cell(candidate.explanation),
        *_savings_cells(scenario, idea.savings),
        text_cell(QCoreApplication.translate("Analysis", PRACTICE_NAMES[candidate.practice])),
        text_cell(element_names(scenario, candidate.elements)),
    )
    return TableRow(cells, candidate.elements, change=candidate.change)


def _savings_cells(scenario: Scenario, savings: Savings | None) -> tuple[Cell, ...]:
    if savings is None:
        return (EMPTY_CELL,) * 4
    return (
        optional_duration_cell(savings.customer_minutes),
        optional_duration_cell(savings.company_minutes),
        optional_duration_cell(savings.waiting_minutes),
        _money_cell(savings.money_a_year, scenario.currency),
    )


def _money_cell(amount: float | None, currency: str) -> Cell:
    if not amount:
        return EMPTY_CELL if amount is None else Cell(sort_key=0.0)
    return Cell(f"{QLocale().toString(round(amount))} {currency}".strip(), amount)
