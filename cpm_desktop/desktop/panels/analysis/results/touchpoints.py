"""Touchpoints: the crossings between customer and organisation, and between customers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.crossings.touchpoints import Touchpoint, touchpoints
from cpm_desktop.desktop.panels.analysis.table.cells import element_name, expected_count_cell, text_cell
from cpm_desktop.desktop.panels.analysis.table.expected_counts import ExpectedCounts, expected_counts
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, label_and_value
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.vocabulary.all_terms import term_label

KIND_NAMES = {
    "contact": QT_TRANSLATE_NOOP("Analysis", "Contact"),
    "reply": QT_TRANSLATE_NOOP("Analysis", "Reply"),
    "meeting": QT_TRANSLATE_NOOP("Analysis", "Meeting"),
    "notification": QT_TRANSLATE_NOOP("Analysis", "Notification"),
}
COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "No."), 5, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Phase"), 14),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Kind"),
        12,
        explanation=QT_TRANSLATE_NOOP(
            "Analysis",
            "A contact goes to the organisation, a reply to the customer, a meeting to another customer. "
            "A notification needs no answer.",
        ),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Channel"), 11),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "From"), 24),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "To"), 24),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Reason"), 18, is_stretched=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Physical evidence"), 18),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Expected"),
        9,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Average number of times per case"),
    ),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Touchpoints")
EMPTY_TEXT = QT_TRANSLATE_NOOP(
    "Analysis", "No touchpoints: no flow leads from the customer to the organisation or back yet."
)


def touchpoint_tables(analysis_input: AnalysisInput) -> tuple[TableData]:
    """Return the touchpoints in document order; the user can sort them by phase or channel."""
    scenario = analysis_input.scenario
    counts = expected_counts(scenario)
    phase_positions = {phase: place for place, phase in enumerate(scenario.phases)}
    rows = tuple(_row(scenario, touchpoint, counts, phase_positions) for touchpoint in touchpoints(scenario))
    return (TableData(TITLE, COLUMNS, rows, EMPTY_TEXT, counts.problem),)


def _row(
    scenario: Scenario, touchpoint: Touchpoint, counts: ExpectedCounts, phase_positions: dict[str, int]
) -> TableRow:
    phase = touchpoint.phase
    cells = (
        Cell(str(touchpoint.number), float(touchpoint.number)),
        Cell(element_name(scenario, phase), float(phase_positions[phase]))
        if phase
        else Cell(sort_key=float(len(phase_positions))),
        text_cell(_kind_text(touchpoint)),
        text_cell(term_label(touchpoint.channel or "")),
        _step_cell(scenario, touchpoint.source),
        _step_cell(scenario, touchpoint.target),
        text_cell(touchpoint.reason),
        text_cell(comma_list(touchpoint.evidence)),
        expected_count_cell(counts.by_flow.get(touchpoint.flow)),
    )
    return TableRow(cells, (touchpoint.flow,), (touchpoint.source, touchpoint.target))


def _kind_text(touchpoint: Touchpoint) -> str:
    return QCoreApplication.translate("Analysis", KIND_NAMES[touchpoint.kind])


def _step_cell(scenario: Scenario, element_id: str) -> Cell:
    """Return a cell with a step after its lane, or with a lane alone."""
    name = element_name(scenario, element_id)
    node = scenario.nodes.get(element_id)
    return text_cell(label_and_value(element_name(scenario, node.lane), name) if node else name)
