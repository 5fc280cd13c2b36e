"""The table of metrics of two scenarios: their differences, and whether they are better or worse."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.analysis.comparison.metric_differences import MetricDelta, metric_deltas, outcome_deltas
from cpm_desktop.analysis.comparison.obstacles import comparison_obstacles
from cpm_desktop.analysis.metrics.metric_meanings import METRIC_MEANINGS
from cpm_desktop.analysis.metrics.scalar_metrics import MetricUnit
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import ComparedScenarios, scenario_column
from cpm_desktop.desktop.panels.analysis.results.metrics import EMPTY_TEXT, metric_cell
from cpm_desktop.desktop.panels.analysis.table.cells import EMPTY_CELL, text_cell
from cpm_desktop.desktop.panels.analysis.table.expected_counts import unknown_metrics_message
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow, Tone
from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, format_percent, plural_number, translate_plural

TITLE = QT_TRANSLATE_NOOP("Analysis", "Metrics")
BETTER = QT_TRANSLATE_NOOP("Analysis", "better")
WORSE = QT_TRANSLATE_NOOP("Analysis", "worse")
METRIC_COLUMN = TableColumn(QT_TRANSLATE_NOOP("Analysis", "Metric"), 32, is_stretched=True)
DIFFERENCE_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Difference"), 24, is_number=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Change %"),
        11,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Relative to the baseline"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Verdict"), 12),
)


def metrics_table(pair: ComparedScenarios | None, no_comparison_text: str) -> TableData:
    """Return each metric of both scenarios, and the probability of each end."""
    if pair is None:
        return TableData(TITLE, (METRIC_COLUMN, *DIFFERENCE_COLUMNS), (), no_comparison_text)
    columns = (
        METRIC_COLUMN,
        scenario_column(pair.baseline_name, is_number=True),
        scenario_column(pair.current_name, is_number=True),
        *DIFFERENCE_COLUMNS,
    )
    if not (pair.baseline.nodes or pair.current.nodes):
        return TableData(TITLE, columns, (), EMPTY_TEXT)
    return TableData(TITLE, columns, tuple(_rows(pair)), EMPTY_TEXT, _problem(pair))


def _problem(pair: ComparedScenarios) -> str:
    """Return why metrics or verdicts are missing in either scenario: no start, an endless loop, errors, lost cases."""
    pattern = QCoreApplication.translate("Analysis", "{scenario}: {problem}")
    sides = (
        (pair.baseline_name, unknown_metrics_message(pair.baseline)),
        (pair.current_name, unknown_metrics_message(pair.current)),
    )
    unknown = [pattern.format(scenario=name, problem=problem) for name, problem in sides if problem]
    return " ".join((*unknown, *comparison_obstacles(pair.baseline, pair.current)))


def _rows(pair: ComparedScenarios) -> Iterator[TableRow]:
    """Yield the metrics and the ends; without differences while these would compare incomplete figures."""
    compares = not comparison_obstacles(pair.baseline, pair.current)
    for delta in metric_deltas(pair.baseline, pair.current):
        label = QCoreApplication.translate("Analysis", delta.label)
        yield TableRow(
            _cells(delta, label, QCoreApplication.translate("Analysis", METRIC_MEANINGS.get(delta.name, "")), compares)
        )
    pattern = QCoreApplication.translate("Analysis", "Ends with “{name}”")
    for delta in outcome_deltas(pair.baseline, pair.current):
        scenario_id = "" if delta.name in pair.current.nodes else pair.navigable_baseline_id
        yield TableRow(
            _cells(delta, pattern.format(name=" ".join(delta.label.split())), "", compares),
            (delta.name,),
            scenario_id=scenario_id,
        )


def _cells(delta: MetricDelta, label: str, meaning: str, compares: bool) -> tuple[Cell, ...]:
    label_cell = text_cell(label)
    values = (
        label_cell if not meaning else Cell(label_cell.text, explanation=meaning),
        metric_cell(delta.base_value, delta.unit),
        metric_cell(delta.other_value, delta.unit),
    )
    if not compares:
        return (*values, *[EMPTY_CELL] * len(DIFFERENCE_COLUMNS))
    return (
        *values,
        difference_cell(delta.displayed_difference, delta.unit),
        percent_difference_cell(delta.displayed_percent),
        _delta_verdict_cell(delta),
    )


def difference_cell(difference: float | None, unit: MetricUnit) -> Cell:
    """Return a difference with its sign: shares in percentage points, durations in everyday units."""
    if difference is None:
        return EMPTY_CELL
    return Cell(signed_text(difference, _size_text(abs(difference), unit)), difference)


def percent_difference_cell(percent: float | None) -> Cell:
    """Return a relative difference in per cent with its sign."""
    if percent is None:
        return EMPTY_CELL
    return Cell(signed_text(percent, format_percent(format_number(round(abs(percent), 1)))), percent)


def signed_text(value: float, size: str) -> str:
    """Return `size` with the sign of `value` before it."""
    return f"{'+' if value > 0 else '−' if value < 0 else '±'}{size}"


def _size_text(size: float, unit: MetricUnit) -> str:
    match unit:
        case "min":
            return format_duration_approx(size)
        case "%":
            points = round(size * 100, 1)
            pattern = translate_plural("Analysis", "{points} percentage point(s)", plural_number(points))
            return pattern.format(points=format_number(points))
        case _:
            return QLocale().toString(float(size), "f", 2)


def _delta_verdict_cell(delta: MetricDelta) -> Cell:
    """Return in words whether a metric is better or worse; worse ones sort first."""
    if delta.is_equal:
        return Cell(QCoreApplication.translate("Analysis", "equal"), 0.0)
    return verdict_cell(delta.is_better)


def verdict_cell(is_better: bool | None) -> Cell:
    """Return “better” or “worse”, or an empty cell if the metric is neither."""
    if is_better is None:
        return EMPTY_CELL
    tone: Tone = "good" if is_better else "bad"
    text = BETTER if is_better else WORSE
    return Cell(QCoreApplication.translate("Analysis", text), 1.0 if is_better else -1.0, tone=tone)
