"""The scorecard with the measures of two scenarios, and the customer's steps in both side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.comparison.benchmark import ScorecardEntry, ScorecardLine, scorecard
from cpm_desktop.analysis.comparison.customer_step_pairs import pair_customer_steps
from cpm_desktop.analysis.comparison.obstacles import comparison_obstacles
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import (
    NO_VERDICT,
    ComparedScenarios,
    scenario_column,
)
from cpm_desktop.desktop.panels.analysis.comparison.metrics import percent_difference_cell
from cpm_desktop.desktop.panels.analysis.table.cells import EMPTY_CELL, element_name, text_cell
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, TableColumn, TableData, TableRow, Tone
from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.duration_format import format_duration
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, semicolon_list, translate_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.vocabulary.all_terms import term_label

MEASURES_TITLE = QT_TRANSLATE_NOOP("Analysis", "Measures")
NO_MEASURES = QT_TRANSLATE_NOOP(
    "Analysis", "Neither scenario has measures yet. Add them in the Measures tab of each scenario."
)
STEPS_TITLE = QT_TRANSLATE_NOOP("Analysis", "Customer steps")
NO_STEPS = QT_TRANSLATE_NOOP("Analysis", "The customer has no steps in either scenario.")
MEASURE_COLUMN = TableColumn(QT_TRANSLATE_NOOP("Analysis", "Measure"), 22)
MISSING_TITLE = QT_TRANSLATE_NOOP("Analysis", "Missing")
COMPARISON_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Ahead"), 18),
    TableColumn(
        QT_TRANSLATE_NOOP("Analysis", "Change %"),
        11,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Gap as a share of the current scenario's value"),
    ),
    TableColumn(
        MISSING_TITLE,
        24,
        is_stretched=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Press Enter to show the measure in the inspector"),
    ),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Their source"), 28),
    TableColumn(QT_TRANSLATE_NOOP("Analysis", "Our source"), 28),
)
GAP_COLUMN_COUNT = 2
"""How many of these columns are about the gap; other competitors come after them."""
MISSING_FIELD_NAMES: dict[str, str] = {
    "actual": QT_TRANSLATE_NOOP("Analysis", "the value"),
    "source": QT_TRANSLATE_NOOP("Analysis", "the source"),
    "date": QT_TRANSLATE_NOOP("Analysis", "the date"),
    "confidence": QT_TRANSLATE_NOOP("Analysis", "the confidence"),
}
LEVEL = QT_TRANSLATE_NOOP("Analysis", "equal")
AHEAD = QT_TRANSLATE_NOOP("Analysis", "{gap} ahead")
BEHIND = QT_TRANSLATE_NOOP("Analysis", "{gap} behind")


@dataclass(frozen=True, slots=True)
class _ComparedSide:
    """One of the two scenarios: its name, and the scenario id for navigation to its elements."""

    scenario: Scenario
    name: str
    navigable_scenario_id: str


def _sides(pair: ComparedScenarios) -> tuple[_ComparedSide, _ComparedSide]:
    """Return the displayed scenario and the baseline."""
    return _ComparedSide(pair.current, pair.current_name, ""), _ComparedSide(
        pair.baseline, pair.baseline_name, pair.navigable_baseline_id
    )


def measures_table(
    pair: ComparedScenarios | None, no_comparison_text: str, other_competitors: Sequence[Scenario] = ()
) -> TableData:
    """Return the measures of the displayed scenario (ours) and the baseline (theirs), with their missing fields.

    Other competitors follow, each in a column with the value and the gap.
    """
    if pair is None:
        return TableData(MEASURES_TITLE, (MEASURE_COLUMN, *COMPARISON_COLUMNS), (), no_comparison_text)
    ours, theirs = _sides(pair)
    columns = (
        MEASURE_COLUMN,
        *(scenario_column(side.name, is_number=True) for side in (ours, theirs)),
        *COMPARISON_COLUMNS[:GAP_COLUMN_COUNT],
        *(scenario_column(competitor.name or competitor.id, 22) for competitor in other_competitors),
        *COMPARISON_COLUMNS[GAP_COLUMN_COUNT:],
    )
    problems = comparison_obstacles(pair.baseline, pair.current)
    if problems:
        return TableData(MEASURES_TITLE, columns, (), NO_VERDICT, " ".join(problems))
    others = [_competitor_cells(pair.current, competitor) for competitor in other_competitors]
    rows = tuple(_score_row(line, ours, theirs, others) for line in scorecard(pair.current, pair.baseline))
    return TableData(MEASURES_TITLE, columns, rows, NO_MEASURES)


def _competitor_cells(current: Scenario, competitor: Scenario) -> Mapping[str, Cell]:
    """Return the values of a competitor with their gaps, by the ids of our measures; without gaps if it has errors."""
    has_verdict = not comparison_obstacles(current, competitor)
    return {
        line.own.measure: _competitor_cell(line, competitor.id, has_verdict=has_verdict)
        for line in scorecard(current, competitor)
        if line.own is not None and line.theirs is not None
    }


def _competitor_cell(line: ScorecardLine, competitor: str, *, has_verdict: bool) -> Cell:
    entry = line.theirs
    if entry is None or entry.actual is None:
        return EMPTY_CELL
    value = _with_unit(format_number(entry.actual), line.displayed_unit)
    gap = gap_cell(line) if has_verdict else EMPTY_CELL
    text = comma_list(filter(None, (value, gap.text)))
    explanation = line.finding or _evidence_text(entry)
    return Cell(text, entry.actual, explanation, elements=(entry.measure,), scenario_id=competitor, tone=gap.tone)


def _score_row(
    line: ScorecardLine, ours: _ComparedSide, theirs: _ComparedSide, others: Sequence[Mapping[str, Cell]]
) -> TableRow:
    own = line.own.measure if line.own is not None else ""
    cells = (
        text_cell(line.name or (term_label(line.score) if line.score else "")),
        _measure_cell(line.own, line.unit, ours),
        _measure_cell(line.theirs, line.displayed_unit, theirs),
        gap_cell(line),
        percent_difference_cell(None if line.gap_percent is None else -line.gap_percent),
        *(cells_by_measure.get(own, EMPTY_CELL) for cells_by_measure in others),
        _missing_cell(line, ours, theirs),
        text_cell(_evidence_text(line.theirs)),
        text_cell(_evidence_text(line.own)),
    )
    entry, scenario_id = (
        (line.own, ours.navigable_scenario_id) if line.own is not None else (line.theirs, theirs.navigable_scenario_id)
    )
    return TableRow(cells, (entry.measure,) if entry is not None else (), scenario_id=scenario_id)


def _measure_cell(entry: ScorecardEntry | None, unit: str, side: _ComparedSide) -> Cell:
    """Return the value of one side's measure; Enter navigates to it."""
    if entry is None or entry.actual is None:
        return (
            EMPTY_CELL if entry is None else Cell("", elements=(entry.measure,), scenario_id=side.navigable_scenario_id)
        )
    text = _with_unit(format_number(entry.actual), unit)
    return Cell(text, entry.actual, elements=(entry.measure,), scenario_id=side.navigable_scenario_id)


def gap_cell(line: ScorecardLine) -> Cell:
    """Return in words whether the displayed scenario is ahead or behind, and by how much."""
    if line.gap is None:
        return EMPTY_CELL
    if not line.gap:
        return Cell(QCoreApplication.translate("Analysis", LEVEL), 0.0)
    is_ahead = line.leading_side == "own"
    tone: Tone = "good" if is_ahead else "bad"
    size = format_number(round(abs(line.gap), 9))
    gap = f"{'+' if is_ahead else '−'}{size if _is_rating_scale(line.unit) else _with_unit(size, line.unit)}"
    pattern = QCoreApplication.translate("Analysis", AHEAD if is_ahead else BEHIND)
    return Cell(pattern.format(gap=gap), -line.gap, tone=tone)


def _with_unit(number: str, unit: str) -> str:
    """Return a number with its unit; a rating scale is in brackets."""
    return f"{number} ({unit})" if _is_rating_scale(unit) else f"{number} {unit}".strip()


def _is_rating_scale(unit: str) -> bool:
    """Return whether a unit is a rating scale, such as 1–7."""
    return "–" in unit


def _missing_cell(line: ScorecardLine, ours: _ComparedSide, theirs: _ComparedSide) -> Cell:
    """Return the fields missing for a valid comparison, theirs first; Enter navigates to the measure."""
    incomplete = [(side, entry) for side, entry in ((theirs, line.theirs), (ours, line.own)) if entry and entry.missing]
    if not incomplete:
        return text_cell(line.finding)
    missing = [_missing_text(side, entry) for side, entry in incomplete]
    text = semicolon_list([line.finding, *missing] if line.finding else missing)
    side, entry = incomplete[0]
    return Cell(text, elements=(entry.measure,), scenario_id=side.navigable_scenario_id)


def _missing_text(side: _ComparedSide, entry: ScorecardEntry) -> str:
    pattern = QCoreApplication.translate("Analysis", "{scenario}: {missing}")
    missing = (QCoreApplication.translate("Analysis", MISSING_FIELD_NAMES[name]) for name in entry.missing)
    return pattern.format(scenario=side.name, missing=comma_list(missing))


def _evidence_text(entry: ScorecardEntry | None) -> str:
    """Return the evidence of a measure: source, date, confidence and sample size."""
    if entry is None:
        return ""
    sample = translate_plural("Analysis", "sample of %Ln", entry.sample_size or 0)
    confidence = QCoreApplication.translate("Analysis", "confidence: {confidence}")
    parts = (
        entry.source,
        entry.date,
        confidence.format(confidence=term_label(entry.confidence)) if entry.confidence else "",
        sample if entry.sample_size else "",
    )
    return " · ".join(part for part in parts if part)


def steps_table(pair: ComparedScenarios | None, no_comparison_text: str) -> TableData:
    """Return the customer's steps in both scenarios, phase by phase; the same step is on one row."""
    phase = TableColumn(QT_TRANSLATE_NOOP("Analysis", "Phase"), 18)
    if pair is None:
        return TableData(STEPS_TITLE, (phase,), (), no_comparison_text)
    ours, theirs = _sides(pair)
    columns = (phase, *(column for side in (ours, theirs) for column in _step_columns(side)))
    return TableData(STEPS_TITLE, columns, tuple(_step_rows(pair, ours, theirs)), NO_STEPS)


def _step_columns(side: _ComparedSide) -> tuple[TableColumn, TableColumn]:
    return scenario_column(side.name, 34), TableColumn(QT_TRANSLATE_NOOP("Analysis", "Duration"), 20)


def _step_rows(pair: ComparedScenarios, ours: _ComparedSide, theirs: _ComparedSide) -> Iterator[TableRow]:
    for step_pair in pair_customer_steps(pair.current, pair.baseline):
        phase_scenario = pair.current if step_pair.phase in pair.current.phases else pair.baseline
        phase = text_cell(element_name(phase_scenario, step_pair.phase)) if step_pair.phase is not None else EMPTY_CELL
        linked_step, scenario_id = (
            (step_pair.own, ours.navigable_scenario_id)
            if step_pair.own is not None
            else (step_pair.theirs, theirs.navigable_scenario_id)
        )
        cells = (phase, *_step_cells(step_pair.own, ours), *_step_cells(step_pair.theirs, theirs))
        yield TableRow(cells, (linked_step.id,) if linked_step is not None else (), scenario_id=scenario_id)


def _step_cells(step: Step | None, side: _ComparedSide) -> tuple[Cell, Cell]:
    """Return a step of the customer and its duration; Enter navigates to it."""
    if step is None:
        return Cell(QCoreApplication.translate("Analysis", "— missing"), ""), EMPTY_CELL
    durations = [format_duration(step.touch_minutes)] if step.touch_minutes else []
    if step.wait_minutes:
        pattern = QCoreApplication.translate("Analysis", "{minutes} waiting")
        durations.append(pattern.format(minutes=format_duration(step.wait_minutes)))
    name = Cell(element_name(side.scenario, step.id), elements=(step.id,), scenario_id=side.navigable_scenario_id)
    return name, text_cell(" + ".join(durations))
