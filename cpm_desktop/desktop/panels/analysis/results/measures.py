"""Measures: recorded values against their targets, and the metrics calculated from the process."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.metrics.measured_metrics import MeasuredMetric, measured_metrics
from cpm_desktop.desktop.panels.analysis.results.metrics import compared_cell, process_metrics_table
from cpm_desktop.desktop.panels.analysis.table.cells import (
    EMPTY_CELL,
    element_name,
    element_names,
    integer_cell,
    number_cell,
    text_cell,
)
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Measure
from cpm_desktop.model.vocabulary.all_terms import term_label

COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Measure"), 26, is_stretched=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Type of evidence"),
        11,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Objective values are counted; subjective values are opinions"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Actual"), 8, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Modelled"),
        9,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "The value that the model gives for the same thing, if it gives one"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Target"), 8, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Gap to target"), 15),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Unit"), 7),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Attached to"), 18),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Source"), 22),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Date"), 10),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Sample"), 7, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Confidence"), 10),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Targets")
EMPTY_TEXT = QT_TRANSLATE_NOOP(
    "Analysis",
    "No measures yet. Press Add for the usual ones. Calculated values are in the Metrics tab.",
)


def measure_tables(analysis_input: AnalysisInput) -> tuple[TableData, TableData]:
    """Return the measures, objective ones first, and the metrics of the process."""
    scenario = analysis_input.scenario
    found = sorted(scenario.measures.values(), key=lambda measure: measure.subjective)
    pairs = {pair.measure.id: pair for pair in measured_metrics(scenario)}
    rows = tuple(_row(scenario, measure, pairs.get(measure.id)) for measure in found)
    return (TableData(TITLE, COLUMNS, rows, EMPTY_TEXT), process_metrics_table(scenario))


def _row(scenario: Scenario, measure: Measure, pair: MeasuredMetric | None) -> TableRow:
    objective = QCoreApplication.translate("Analysis", "Objective")
    subjective = QCoreApplication.translate("Analysis", "Subjective")
    cells = (
        text_cell(element_name(scenario, measure.id)),
        Cell(subjective if measure.subjective else objective, float(measure.subjective)),
        number_cell(measure.actual),
        EMPTY_CELL if pair is None else compared_cell(pair, pair.modelled),
        number_cell(measure.target),
        target_gap_cell(measure),
        text_cell(measure.unit),
        text_cell(element_names(scenario, measure.targets)),
        text_cell(measure.source),
        text_cell(measure.date),
        integer_cell(measure.sample_size),
        text_cell(term_label(measure.confidence)),
    )
    return TableRow(cells, (measure.id,), measure.targets)


def target_gap_cell(measure: Measure) -> Cell:
    """Return the gap between a measure and its target, with its sign and in words; the worst sorts first."""
    if measure.actual is None or measure.target is None:
        return EMPTY_CELL
    difference = round(measure.actual - measure.target, 9)
    if not difference:
        return Cell(QCoreApplication.translate("Analysis", "on target"), 0.0)
    is_better = (difference > 0) == (measure.better == "higher")
    sign = "+" if difference > 0 else "−"
    pattern = (
        QCoreApplication.translate("Analysis", "{difference} better")
        if is_better
        else QCoreApplication.translate("Analysis", "{difference} worse")
    )
    gain = abs(difference) if is_better else -abs(difference)
    return Cell(pattern.format(difference=f"{sign}{format_number(abs(difference))}"), gain)
