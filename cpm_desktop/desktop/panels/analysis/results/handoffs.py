"""Handoffs: work that passes between departments, as a list and as a matrix of lanes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.crossings.handoffs import Handoff, handoffs
from cpm_desktop.desktop.panels.analysis.results.pain_points import numbered_names
from cpm_desktop.desktop.panels.analysis.table.cells import (
    EMPTY_CELL,
    element_name,
    expected_count_cell,
    optional_duration_cell,
    text_cell,
)
from cpm_desktop.desktop.panels.analysis.table.expected_counts import ExpectedCounts, expected_counts
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, label_and_value
from cpm_desktop.model.document import Scenario

COLUMNS = (
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "No."),
        5,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Number on the canvas"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "From"), 26),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "To"), 26),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Channel"), 12),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Wait"), 8, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Expected"),
        9,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Average number of times per case"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Passed on"), 17),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Problem"), 18, is_stretched=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Carried by"), 11),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "List")
MATRIX_TITLE = QT_TRANSLATE_NOOP("Analysis", "Matrix")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No handoffs: no work passes between departments yet.")
LANE_COLUMN = TableColumn(
    QT_TRANSLATE_NOOP("Analysis", "From ↓ to →"),
    24,
    explanation=QT_TRANSLATE_NOOP("Analysis", "Handoffs from the row's lane to the column's lane"),
)


def handoff_tables(analysis_input: AnalysisInput) -> tuple[TableData, TableData]:
    """Return the handoffs by number, and a matrix of their counts between lanes.

    Handoffs that the customer carries are listed, but not included in the count of the tab.
    """
    scenario = analysis_input.scenario
    found, counts = handoffs(scenario), expected_counts(scenario)
    problems = _problems_by_flow(scenario)
    rows = tuple(
        _row(scenario, handoff, order, counts, problems.get(handoff.flow, "")) for order, handoff in enumerate(found)
    )
    marked = {handoff.number for handoff in found if not handoff.is_customer_carried}
    return (TableData(TITLE, COLUMNS, rows, EMPTY_TEXT, counts.problem, len(marked)), _matrix_table(scenario, found))


def _row(scenario: Scenario, handoff: Handoff, order: int, counts: ExpectedCounts, problems: str) -> TableRow:
    customer = QCoreApplication.translate("Analysis", "the customer")
    cells = (
        Cell(handoff.label, float(order)),
        _lane_and_step_cell(scenario, handoff.source_lane, handoff.source),
        _lane_and_step_cell(scenario, handoff.target_lane, handoff.target),
        text_cell(handoff.medium),
        optional_duration_cell(handoff.wait_minutes),
        EMPTY_CELL if handoff.is_customer_carried else expected_count_cell(counts.by_flow.get(handoff.flow)),
        text_cell(comma_list(handoff.carries)),
        text_cell(problems),
        text_cell(customer if handoff.is_customer_carried else ""),
    )
    return TableRow(cells, (handoff.flow,), (handoff.source, handoff.target))


def _lane_and_step_cell(scenario: Scenario, lane: str, step: str) -> Cell:
    """Return a cell with a lane and a node in it; only the lane where a message starts or ends at the lane."""
    if step == lane:
        return text_cell(element_name(scenario, lane))
    return text_cell(label_and_value(element_name(scenario, lane), element_name(scenario, step)))


def _problems_by_flow(scenario: Scenario) -> dict[str, str]:
    """Return the annotations of each flow as text, by the flow's id."""
    numbers = {annotation_id: number for number, annotation_id in enumerate(scenario.annotations, 1)}
    noted: dict[str, list[str]] = {}
    for note in scenario.annotations.values():
        for target in note.targets:
            noted.setdefault(target, []).append(note.id)
    return {flow: numbered_names(scenario, numbers, noted[flow]) for flow in scenario.flows if flow in noted}


def _matrix_table(scenario: Scenario, found: Sequence[Handoff]) -> TableData:
    """Return the number of handoffs between each two lanes, including those that the customer carries."""
    handoffs_by_lanes: dict[tuple[str, str], list[Handoff]] = {}
    for handoff in found:
        handoffs_by_lanes.setdefault((handoff.source_lane, handoff.target_lane), []).append(handoff)
    lanes = [lane for lane in scenario.lanes if any(lane in ends for ends in handoffs_by_lanes)]
    columns = (LANE_COLUMN, *(TableColumn(element_name(scenario, lane), is_number=True) for lane in lanes))
    rows = (
        TableRow(
            (
                Cell(element_name(scenario, lane), elements=(lane,)),
                *(_matrix_cell(handoffs_by_lanes.get((lane, to), [])) for to in lanes),
            )
        )
        for lane in lanes
    )
    return TableData(MATRIX_TITLE, columns, tuple(rows), EMPTY_TEXT, has_cell_selection=True)


def _matrix_cell(found: Sequence[Handoff]) -> Cell:
    """Return a cell with the number of handoffs between two lanes; the tooltip lists them."""
    if not found:
        return EMPTY_CELL
    flows = tuple(dict.fromkeys(handoff.flow for handoff in found))
    numbers = comma_list(dict.fromkeys(handoff.label for handoff in found))
    explanation = QCoreApplication.translate("Analysis", "Handoffs {numbers}").format(numbers=numbers)
    return Cell(str(len(flows)), float(len(flows)), explanation, elements=flows)
