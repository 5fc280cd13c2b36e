"""The metrics of the process, calculated for an average case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.analysis.comparison.obstacles import lost_cases_message
from cpm_desktop.analysis.metrics.estimates import estimates_message
from cpm_desktop.analysis.metrics.measured_metrics import MeasuredMetric, measured_metrics
from cpm_desktop.analysis.metrics.metric_meanings import METRIC_MEANINGS
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS, MetricUnit, scalar_metrics
from cpm_desktop.desktop.panels.analysis.table.cells import (
    EMPTY_CELL,
    duration_cell,
    element_name,
    expected_count_cell,
    share_cell,
    text_cell,
)
from cpm_desktop.desktop.panels.analysis.table.expected_counts import unknown_metrics_message
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario

COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Metric"), 34),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Per case"),
        14,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Calculated from the model"),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Measured"),
        11,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "The actual value of a measure with the same meaning"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Meaning"), 50, is_stretched=True),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Metrics")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No metrics yet: draw a process from a start to an end.")


def process_metrics_table(scenario: Scenario) -> TableData:
    """Return each scalar metric, and the probability of each end."""
    if not scenario.nodes:
        return TableData(TITLE, COLUMNS, (), EMPTY_TEXT)
    problem = unknown_metrics_message(scenario)
    found, measured = scalar_metrics(scenario), measured_by_metric(scenario)
    rows = [
        metric_row(one.label, found[one.name], one.unit, METRIC_MEANINGS.get(one.name, ""), measured.get(one.name))
        for one in SCALAR_METRICS
    ]
    if not problem:
        rows += _outcome_rows(scenario)
    return TableData(TITLE, COLUMNS, tuple(rows), EMPTY_TEXT, problem or figures_note(scenario))


def figures_note(scenario: Scenario) -> str:
    """Return what limits the metrics of a scenario: lost cases, and metrics that are simulated."""
    return " ".join(filter(None, (lost_cases_message(scenario), estimates_message(scenario))))


def measured_by_metric(scenario: Scenario) -> Mapping[str, MeasuredMetric]:
    """Return the first measure of each metric, by the name of the metric."""
    return {pair.name: pair for pair in reversed(measured_metrics(scenario))}


def metric_row(
    label: str, number: float | None, unit: MetricUnit, meaning: str, pair: MeasuredMetric | None = None
) -> TableRow:
    """Return the row of one metric, with its measure if there is one; label and meaning are translated here."""
    cells = (
        text_cell(QCoreApplication.translate("Analysis", label)),
        metric_cell(number, unit),
        EMPTY_CELL if pair is None else compared_cell(pair, pair.measured),
        text_cell(QCoreApplication.translate("Analysis", meaning)),
    )
    return TableRow(cells, () if pair is None else (pair.measure.id,))


def compared_cell(pair: MeasuredMetric, number: float) -> Cell:
    """Return one side of a measured metric; its colour and explanation say whether the two sides disagree."""
    cell = metric_cell(number, pair.unit)
    if not pair.contradicts:
        return cell
    text = QCoreApplication.translate("Analysis", "Measured {measured}, but the model gives {modelled}")
    measured, modelled = (metric_cell(side, pair.unit).text for side in (pair.measured, pair.modelled))
    return replace(cell, tone="bad", explanation=text.format(measured=measured, modelled=modelled))


def metric_cell(number: float | None, unit: MetricUnit) -> Cell:
    """Return a cell with a metric in its unit."""
    if number is None:
        return EMPTY_CELL
    match unit:
        case "min":
            return duration_cell(number)
        case "%":
            return share_cell(number)
        case _:
            return expected_count_cell(number)


def _outcome_rows(scenario: Scenario) -> Iterator[TableRow]:
    """Yield the probability of each end; its row navigates to the end."""
    label = QCoreApplication.translate("Analysis", "Ends with “{name}”")
    meaning = QCoreApplication.translate("Analysis", "Share of cases that reach this end")
    for end, probability in outcomes(scenario).items():
        yield TableRow(
            (
                text_cell(label.format(name=element_name(scenario, end))),
                share_cell(probability),
                EMPTY_CELL,
                text_cell(meaning),
            ),
            (end,),
        )
