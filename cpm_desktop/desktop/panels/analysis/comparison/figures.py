"""By how much the figures of one scenario differ from those of another, with better and worse in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.analysis.comparing.deltas import Delta, deltas, outcome_deltas
from cpm_desktop.analysis.measures.scalar_metrics import Unit
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import Pair, named_column
from cpm_desktop.desktop.panels.analysis.results.figures import EMPTY, MEANINGS, figure_cell
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, words
from cpm_desktop.desktop.panels.analysis.table.expectations import endless_problem
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet, Tone
from cpm_desktop.desktop.text.quantities import number_text, rough_minutes_text
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, in_percent

TITLE = QT_TRANSLATE_NOOP("Analysis", "Figures")
BETTER = QT_TRANSLATE_NOOP("Analysis", "better")
WORSE = QT_TRANSLATE_NOOP("Analysis", "worse")
FIGURE = Column(QT_TRANSLATE_NOOP("Analysis", "Figure"), 32, grows=True)
COLUMNS_AFTER = (
    Column(QT_TRANSLATE_NOOP("Analysis", "Difference"), 14, is_number=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "In per cent"),
        11,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Of the figure that is compared with"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Judged"), 12),
)


def figures_sheet(pair: Pair | None, alone: str) -> Sheet:
    """Return every figure of both scenarios, and how likely each end is."""
    if pair is None:
        return Sheet(TITLE, (FIGURE, *COLUMNS_AFTER), (), alone)
    columns = (
        FIGURE,
        named_column(pair.base_name, is_number=True),
        named_column(pair.this_name, is_number=True),
        *COLUMNS_AFTER,
    )
    if not (pair.base.nodes or pair.this.nodes):
        return Sheet(TITLE, columns, (), EMPTY)
    return Sheet(TITLE, columns, tuple(_rows(pair)), EMPTY, _problem(pair))


def _problem(pair: Pair) -> str:
    """Return why figures are missing: a case that never ends, in either scenario."""
    pattern = QCoreApplication.translate("Analysis", "{scenario}: {problem}")
    sides = ((pair.base_name, endless_problem(pair.base)), (pair.this_name, endless_problem(pair.this)))
    return " ".join(pattern.format(scenario=name, problem=problem) for name, problem in sides if problem)


def _rows(pair: Pair) -> Iterator[Row]:
    for delta in deltas(pair.base, pair.this):
        label = QCoreApplication.translate("Analysis", delta.label)
        yield Row(_cells(delta, label, QCoreApplication.translate("Analysis", MEANINGS.get(delta.name, ""))))
    pattern = QCoreApplication.translate("Analysis", "Ends with “{name}”")
    for delta in outcome_deltas(pair.base, pair.this):
        home = "" if delta.name in pair.this.nodes else pair.home
        yield Row(_cells(delta, pattern.format(name=" ".join(delta.label.split())), ""), (delta.name,), scenario=home)


def _cells(delta: Delta, label: str, meaning: str) -> tuple[Cell, ...]:
    named = words(label)
    return (
        named if not meaning else Cell(named.text, explanation=meaning),
        figure_cell(delta.base, delta.unit),
        figure_cell(delta.with_, delta.unit),
        difference_cell(delta.delta, delta.unit),
        percent_cell(delta.percent),
        _judged(delta),
    )


def difference_cell(difference: float | None, unit: Unit) -> Cell:
    """Return a difference with its sign: shares in percentage points, durations as people say them."""
    if difference is None:
        return NOTHING
    return Cell(signed_text(difference, _size(abs(difference), unit)), difference)


def percent_cell(percent: float | None) -> Cell:
    """Return a difference in per cent with its sign."""
    if percent is None:
        return NOTHING
    return Cell(signed_text(percent, in_percent(number_text(round(abs(percent), 1)))), percent)


def signed_text(value: float, size: str) -> str:
    """Return the text of a value's size with the sign of the value."""
    return f"{'+' if value > 0 else '−' if value < 0 else '±'}{size}"


def _size(size: float, unit: Unit) -> str:
    match unit:
        case "min":
            return rough_minutes_text(size)
        case "%":
            pattern = QCoreApplication.translate("Analysis", "{points} points")
            return pattern.format(points=number_text(round(size * 100, 1)))
        case _:
            return QLocale().toString(float(size), "f", 2)


def _judged(delta: Delta) -> Cell:
    """Return in words whether a figure is better; worse things are sorted first."""
    if delta.delta is None:
        return NOTHING
    if not delta.delta:
        return Cell(QCoreApplication.translate("Analysis", "the same"), 0.0)
    return judged_cell(delta.better)


def judged_cell(better: bool | None) -> Cell:
    """Return “better” or “worse”, nothing where neither is."""
    if better is None:
        return NOTHING
    tone: Tone = "good" if better else "bad"
    text = BETTER if better else WORSE
    return Cell(QCoreApplication.translate("Analysis", text), 1.0 if better else -1.0, tone=tone)
