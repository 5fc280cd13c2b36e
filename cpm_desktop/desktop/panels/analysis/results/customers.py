"""The metrics of each customer, side by side."""

from __future__ import annotations

from cpm_desktop.analysis.crossings.lane_sides import customer_lanes
from cpm_desktop.analysis.metrics.customer_metrics import CustomerMetrics, customer_metrics
from cpm_desktop.desktop.panels.analysis.results.metrics import figures_note
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

TITLE = QT_TRANSLATE_NOOP("Analysis", "Customers")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "No customer lanes yet.")
COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Customer"), 20, is_stretched=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Steps per case"), 12, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Work"), 10, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Wait"), 10, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Contacts per case"), 14, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Replies per case"), 14, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Meetings per case"),
        14,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "How often this customer turns to another customer"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Repeat"), 9, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "First contact"),
        11,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Share of reasons settled with a single contact"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Re-entries"), 10, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Channels"),
        9,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Number of channel switches"),
    ),
)


def customer_table(scenario: Scenario) -> TableData:
    """Return the metrics of each customer lane per case, in the order of the lanes."""
    lanes = customer_lanes(scenario)
    if problem := unknown_metrics_message(scenario):
        return TableData(TITLE, COLUMNS, (), EMPTY_TEXT, problem)
    rows = tuple(_row(scenario, lane, customer_metrics(scenario, lane)) for lane in scenario.lanes if lane in lanes)
    return TableData(TITLE, COLUMNS, rows, EMPTY_TEXT, figures_note(scenario))


def _row(scenario: Scenario, lane: str, found: CustomerMetrics) -> TableRow:
    cells = (
        text_cell(element_name(scenario, lane)),
        expected_count_cell(found.steps),
        _duration_cell(found.touch_minutes),
        _duration_cell(found.wait_minutes),
        expected_count_cell(found.contacts),
        expected_count_cell(found.replies),
        expected_count_cell(found.meetings),
        expected_count_cell(found.repeat_contacts),
        share_cell(found.first_contact_resolution),
        expected_count_cell(found.re_entries),
        expected_count_cell(found.channel_switches),
    )
    return TableRow(cells, (lane,))


def _duration_cell(minutes: float | None) -> Cell:
    return EMPTY_CELL if minutes is None else duration_cell(minutes)
