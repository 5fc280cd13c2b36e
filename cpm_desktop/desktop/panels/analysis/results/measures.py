"""Measures: what has been measured against its target, and what can be worked out from the process."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.results.figures import figure_sheet
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, figure, name_of, names_of, whole, words
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet
from cpm_desktop.desktop.text.element_text import choice_name
from cpm_desktop.desktop.text.quantities import number_text
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Measure

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "Measure"), 26, grows=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "How known"),
        11,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Objective figures are counted, subjective ones are what people say"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Actual"), 8, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Target"), 8, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Against the target"), 15),
    Column(QT_TRANSLATE_NOOP("Analysis", "Unit"), 7),
    Column(QT_TRANSLATE_NOOP("Analysis", "About"), 18),
    Column(QT_TRANSLATE_NOOP("Analysis", "Source"), 22),
    Column(QT_TRANSLATE_NOOP("Analysis", "Date"), 10),
    Column(QT_TRANSLATE_NOOP("Analysis", "Sample"), 7, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Confidence"), 10),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Targets")
EMPTY = QT_TRANSLATE_NOOP(
    "Analysis",
    "Nothing has been measured yet: Add offers the usual measures; what can be worked out stands under Figures.",
)


def measure_sheets(shown: Shown) -> tuple[Sheet, Sheet]:
    """Return the measures, objective ones first, and the figures of the process."""
    scenario = shown.scenario
    found = sorted(scenario.measures.values(), key=lambda measure: measure.subjective)
    rows = tuple(_row(scenario, measure) for measure in found)
    return (Sheet(TITLE, COLUMNS, rows, EMPTY), figure_sheet(scenario))


def _row(scenario: Scenario, measure: Measure) -> Row:
    objective = QCoreApplication.translate("Analysis", "Objective")
    subjective = QCoreApplication.translate("Analysis", "Subjective")
    cells = (
        words(name_of(scenario, measure.id)),
        Cell(subjective if measure.subjective else objective, float(measure.subjective)),
        figure(measure.actual),
        figure(measure.target),
        against_target(measure),
        words(measure.unit),
        words(names_of(scenario, measure.targets)),
        words(measure.source),
        words(measure.date),
        whole(measure.sample_size),
        words(choice_name(measure.confidence)),
    )
    return Row(cells, (measure.id,), measure.targets)


def against_target(measure: Measure) -> Cell:
    """Return by how much a measure is off its target, with its sign and in words; the worst is sorted first."""
    if measure.actual is None or measure.target is None:
        return NOTHING
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
    return Cell(pattern.format(difference=f"{sign}{number_text(abs(difference))}"), gain)
