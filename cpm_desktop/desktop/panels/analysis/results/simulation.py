"""Monte Carlo simulation: the distribution of lead time and of the customer's active time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.metrics.effort import active_customer_minutes
from cpm_desktop.analysis.metrics.times import lead_minutes
from cpm_desktop.analysis.simulation.distribution import Distribution
from cpm_desktop.analysis.simulation.simulation import (
    DEFAULT_CASES,
    DEFAULT_SEED,
    CaseTooLongError,
    Simulation,
    simulate,
)
from cpm_desktop.desktop.panels.analysis.charts.chart_data import ChartData
from cpm_desktop.desktop.panels.analysis.table.cells import duration_cell, text_cell
from cpm_desktop.desktop.panels.analysis.table.expected_counts import unknown_metrics_message
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate_plural
from cpm_desktop.printing.charts import time_histogram

CONFIDENCE_Z = 1.96
"""In 95 of 100 simulations the mean is within this many standard errors of the expected value."""
CHARTS_TITLE = QT_TRANSLATE_NOOP("Analysis", "Charts")
METRICS_TITLE = QT_TRANSLATE_NOOP("Analysis", "Metrics")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Analysis", "Nothing to simulate yet: draw a process from a start to an end.")
COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Metric"), 24, is_stretched=True),
    TableColumn(
        "P50",
        13,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Half of the cases take no longer than this"),
    ),
    TableColumn(
        "P90",
        13,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "90 % of cases take no longer than this"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Shortest"), 13, is_number=True),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Longest"), 13, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Mean"),
        22,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "With its 95 % confidence interval"),
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Exact mean"),
        13,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Calculated, not simulated"),
    ),
)


@dataclass(frozen=True, slots=True)
class SimulationJob:
    """The number of cases and the random seed of a simulation. The same seed simulates the same cases."""

    cases: int = DEFAULT_CASES
    seed: int = DEFAULT_SEED

    def __call__(self, analysis_input: AnalysisInput) -> tuple[ChartData, TableData]:
        """Return the distribution of lead time and of the customer's active time, as charts and as a table."""
        scenario = analysis_input.scenario
        if not any(node.kind == "start" for node in scenario.nodes.values()):
            return _empty_contents(QCoreApplication.translate("Analysis", EMPTY_TEXT))
        try:
            found = simulate(scenario, self.cases, self.seed, analysis_input.limits.simulated_visits)
        except EndlessError:
            return _empty_contents(unknown_metrics_message(scenario))
        except CaseTooLongError as problem:
            return _empty_contents(str(problem))
        return _contents(found, self.cases, lead_minutes(scenario), active_customer_minutes(scenario))


def _contents(found: Simulation, requested_cases: int, lead: float, active: float) -> tuple[ChartData, TableData]:
    lead_name = QCoreApplication.translate("Analysis", "Lead time")
    active_name = QCoreApplication.translate("Analysis", "The customer's active time")
    notice = _notice_text(found, requested_cases)
    charts = (
        time_histogram(found.lead_minutes, lead_name, lead),
        time_histogram(found.active_customer_minutes, active_name, active),
    )
    rows = (_row(lead_name, found.lead_minutes, lead), _row(active_name, found.active_customer_minutes, active))
    return ChartData(CHARTS_TITLE, charts, notice=notice), TableData(METRICS_TITLE, COLUMNS, rows, EMPTY_TEXT, notice)


def _empty_contents(text: str) -> tuple[ChartData, TableData]:
    """Return an empty chart and table that contain only the reason."""
    return ChartData(CHARTS_TITLE, (), text), TableData(METRICS_TITLE, COLUMNS, (), text)


def _row(name: str, found: Distribution, exact: float) -> TableRow:
    mean = f"{format_duration_approx(found.mean)} ± {format_duration_approx(CONFIDENCE_Z * found.standard_error)}"
    cells = (
        text_cell(name),
        duration_cell(found.p50),
        duration_cell(found.p90),
        duration_cell(found.least),
        duration_cell(found.most),
        Cell(mean, found.mean),
        duration_cell(exact),
    )
    return TableRow(cells)


def _notice_text(found: Simulation, requested_cases: int) -> str:
    """Return a notice if fewer cases were simulated than requested."""
    if found.cases == requested_cases:
        return ""
    return translate_plural("Analysis", "Cases are so long that only %Ln (was/were) simulated.", found.cases)
