"""Effort and value: the customer's effort in a case, and the value of each step."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.metrics.metric_meanings import METRIC_MEANINGS
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS
from cpm_desktop.analysis.metrics.value_ratios import customer_value_mix
from cpm_desktop.desktop.panels.analysis.results.customers import customer_table
from cpm_desktop.desktop.panels.analysis.results.metrics import (
    COLUMNS,
    EMPTY_TEXT,
    figures_note,
    measured_by_metric,
    metric_row,
)
from cpm_desktop.desktop.panels.analysis.table.cells import (
    EMPTY_CELL,
    element_name,
    expected_count_cell,
    optional_duration_cell,
    share_cell,
    text_cell,
)
from cpm_desktop.desktop.panels.analysis.table.expected_counts import unknown_metrics_message
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, CellBar, TableColumn, TableData, TableRow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.drawing.labels import unjudged_steps_label
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, LocalizedNumber, format_percent
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.vocabulary.all_terms import term_label

EFFORT_METRICS = (
    "customer_steps",
    "active_customer_minutes",
    "hold_minutes",
    "passive_wait_minutes",
    "contacts",
    "meetings",
    "repeat_contacts",
    "first_contact_resolution",
    "failure_demand",
    "re_entries",
    "channel_switches",
    "ping_pongs",
    "customer_carried_handoffs",
    "throughput_yield",
)
"""The metrics of the customer's effort in a case. They are listed separately; they have no common sum."""
TITLE = QT_TRANSLATE_NOOP("Analysis", "Effort")
STEPS_TITLE = QT_TRANSLATE_NOOP("Analysis", "Steps")
NO_STEPS = QT_TRANSLATE_NOOP("Analysis", "No steps yet.")
STEP_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Step"), 26, is_stretched=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Lane"), 16),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Value"), 12),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Visits"),
        8,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Average number of times per case"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Work"), 12, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Wait"), 12, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Share of work"),
        16,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Share of all work in a case"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Fails"), 8, is_number=True),
)


def effort_tables(analysis_input: AnalysisInput) -> tuple[TableData, TableData, TableData]:
    """Return the metrics of the effort, all steps with their share of the work, and the metrics of each customer."""
    scenario = analysis_input.scenario
    return _effort_table(analysis_input), _step_table(scenario), customer_table(scenario)


def _effort_table(analysis_input: AnalysisInput) -> TableData:
    scenario = analysis_input.scenario
    if not scenario.nodes:
        return TableData(TITLE, COLUMNS, (), EMPTY_TEXT)
    problem = unknown_metrics_message(scenario)
    if problem:
        return TableData(TITLE, COLUMNS, (), EMPTY_TEXT, problem)
    measured = measured_by_metric(scenario)
    metrics_by_name = {one.name: one for one in SCALAR_METRICS}
    rows = [
        metric_row(
            metrics_by_name[name].label,
            metrics_by_name[name].calculate(scenario),
            metrics_by_name[name].unit,
            METRIC_MEANINGS.get(name, ""),
            measured.get(name),
        )
        for name in EFFORT_METRICS
    ]
    rows += _value_rows(scenario)
    return TableData(TITLE, COLUMNS, tuple(rows), EMPTY_TEXT, figures_note(scenario))


def _value_rows(scenario: Scenario) -> Iterator[TableRow]:
    """Yield the customer's own time by value class."""
    label = QCoreApplication.translate("Analysis", "Customer's time: {value}")
    meaning = QT_TRANSLATE_NOOP("Analysis", "Share of the time the customer is active or must be present")
    mix = customer_value_mix(scenario)
    for value, minutes in mix.minutes.items():
        yield metric_row(label.format(value=term_label(value)), minutes, "min", meaning)
    if mix.unjudged_steps:
        name = unjudged_steps_label(mix.unjudged_steps)
        yield metric_row(label.format(value=name), mix.unjudged_minutes, "min", meaning)


def _step_table(scenario: Scenario) -> TableData:
    problem = unknown_metrics_message(scenario)
    visited = None if problem else visits(scenario)
    work = {step.id: visited[step.id] * step.touch_minutes for step in steps_of(scenario)} if visited else {}
    total = sum(work.values())
    rows = (
        _step_row(scenario, step, visited[step.id] if visited else None, work[step.id] / total if total else None)
        for step in steps_of(scenario)
    )
    return TableData(STEPS_TITLE, STEP_COLUMNS, tuple(rows), NO_STEPS, problem)


def _step_row(scenario: Scenario, step: Step, visited: float | None, work_share: float | None) -> TableRow:
    cells = (
        text_cell(element_name(scenario, step.id)),
        text_cell(element_name(scenario, step.lane)),
        text_cell(term_label(step.value)) if step.value else EMPTY_CELL,
        expected_count_cell(visited),
        optional_duration_cell(step.touch_minutes),
        optional_duration_cell(step.wait_minutes),
        _share_bar_cell(work_share),
        share_cell(step.fail_probability) if step.fail_probability else EMPTY_CELL,
    )
    return TableRow(cells, (step.id,))


def _share_bar_cell(work_share: float | None) -> Cell:
    """Return a cell with a share in whole per cent and a bar."""
    return (
        Cell(sort_key=0.0)
        if work_share is None
        else Cell(format_percent(f"{LocalizedNumber(work_share * 100):.0f}"), work_share, bar=CellBar(work_share))
    )
