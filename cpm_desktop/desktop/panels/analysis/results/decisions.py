"""Decisions: who decides by which rule, and each exit with its probability and how it is known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.metrics.decision_register import DecisionExit, DecisionRecord, decision_register
from cpm_desktop.desktop.panels.analysis.table.cells import (
    EMPTY_CELL,
    element_name,
    expected_count_cell,
    share_cell,
    text_cell,
)
from cpm_desktop.desktop.panels.analysis.table.expected_counts import unknown_metrics_message
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
from cpm_desktop.desktop.text.quantities import format_share_approx
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.vocabulary.all_terms import term_label

COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Decision"), 20),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Lane"), 14),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Owner"), 14),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Rule"), 24, is_stretched=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Exit"), 18),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Leads to"), 22),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Share"), 8, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Evidence"),
        11,
        explanation=QT_TRANSLATE_NOOP("Analysis", "How the share is known; select the exit to enter it"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Source"), 14),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Expected"),
        9,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "How often a case takes this exit, on average"),
    ),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Decisions")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No decisions yet.")


def decision_tables(analysis_input: AnalysisInput) -> tuple[TableData]:
    """Return a row for each exit of each decision, in document order. The count of the tab is that of the decisions."""
    scenario = analysis_input.scenario
    found = decision_register(scenario)
    rows = tuple(row for record in found for row in _rows(scenario, record))
    return (TableData(TITLE, COLUMNS, rows, EMPTY_TEXT, unknown_metrics_message(scenario), len(found)),)


def _rows(scenario: Scenario, record: DecisionRecord) -> tuple[TableRow, ...]:
    decision = record.decision
    cells = (
        Cell(element_name(scenario, decision.id), elements=(decision.id,)),
        text_cell(element_name(scenario, decision.lane)),
        text_cell(decision.owner),
        text_cell(decision.rule),
    )
    if not record.exits:
        return (TableRow((*cells, *[EMPTY_CELL] * (len(COLUMNS) - len(cells))), (decision.id,)),)
    return tuple(
        TableRow((*cells, *_exit_cells(scenario, one)), (one.flow.id,), (decision.id,)) for one in record.exits
    )


def _exit_cells(scenario: Scenario, one: DecisionExit) -> tuple[Cell, ...]:
    flow = one.flow
    return (
        text_cell(flow.label),
        text_cell(element_name(scenario, flow.target)),
        share_cell(one.probability) if flow.probability is not None else _split_share_cell(one.probability),
        text_cell(term_label(flow.knowledge) if flow.knowledge else ""),
        text_cell(flow.knowledge_source),
        expected_count_cell(one.expected),
    )


def _split_share_cell(probability: float) -> Cell:
    """Return a cell with the share of an exit without a probability."""
    explanation = QCoreApplication.translate("Analysis", "No probability entered; the rest of 100 % is split evenly")
    return Cell(f"({format_share_approx(probability)})", probability, explanation)
