"""The measures of two scenarios on one scorecard, and the customer's steps in both side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.comparing.benchmark import Line, Standing, scorecard
from cpm_desktop.analysis.comparing.side_by_side import side_by_side
from cpm_desktop.desktop.panels.analysis.comparison.compared_scenarios import Pair, named_column
from cpm_desktop.desktop.panels.analysis.comparison.figures import percent_cell
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, name_of, words
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet, Tone
from cpm_desktop.desktop.text.element_text import choice_name
from cpm_desktop.desktop.text.quantities import minutes_text, number_text
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated, set_apart
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step

MEASURES = QT_TRANSLATE_NOOP("Analysis", "Measures")
NO_MEASURES = QT_TRANSLATE_NOOP(
    "Analysis", "Neither scenario has a measure yet: the tab Measures adds the usual ones, in each scenario."
)
STEPS = QT_TRANSLATE_NOOP("Analysis", "Customer's steps")
NO_STEPS = QT_TRANSLATE_NOOP("Analysis", "The customer has nothing to do in either scenario.")
MEASURE = Column(QT_TRANSLATE_NOOP("Analysis", "Measure"), 22)
MISSING = QT_TRANSLATE_NOOP("Analysis", "Missing")
AFTER = (
    Column(QT_TRANSLATE_NOOP("Analysis", "Who is ahead"), 18),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "In per cent"),
        11,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "The gap as a share of the figure of the shown scenario"),
    ),
    Column(
        MISSING,
        24,
        grows=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Enter leads to the measure, whose fields stand in the inspector"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "How theirs is known"), 28),
    Column(QT_TRANSLATE_NOOP("Analysis", "How ours is known"), 28),
)
LACKED: dict[str, str] = {
    "actual": QT_TRANSLATE_NOOP("Analysis", "the figure"),
    "source": QT_TRANSLATE_NOOP("Analysis", "the source"),
    "date": QT_TRANSLATE_NOOP("Analysis", "the date"),
    "confidence": QT_TRANSLATE_NOOP("Analysis", "the confidence"),
}
LEVEL = QT_TRANSLATE_NOOP("Analysis", "level")
AHEAD = QT_TRANSLATE_NOOP("Analysis", "{gap} ahead")
BEHIND = QT_TRANSLATE_NOOP("Analysis", "{gap} behind")


@dataclass(frozen=True, slots=True)
class _Side:
    """One of two scenarios: what it is called, and where Enter leads for what is in it."""

    scenario: Scenario
    name: str
    home: str


def _sides(pair: Pair) -> tuple[_Side, _Side]:
    """Return what is shown and what it is compared with."""
    return _Side(pair.this, pair.this_name, ""), _Side(pair.base, pair.base_name, pair.home)


def measures_sheet(pair: Pair | None, alone: str) -> Sheet:
    """Return the measures of the shown scenario (ours) beside those of the other (theirs), with what is missing."""
    if pair is None:
        return Sheet(MEASURES, (MEASURE, *AFTER), (), alone)
    ours, theirs = _sides(pair)
    columns = (MEASURE, *(named_column(side.name, is_number=True) for side in (ours, theirs)), *AFTER)
    rows = tuple(_score_row(line, ours, theirs) for line in scorecard(pair.this, pair.base))
    return Sheet(MEASURES, columns, rows, NO_MEASURES)


def _score_row(line: Line, ours: _Side, theirs: _Side) -> Row:
    cells = (
        words(line.name or (choice_name(line.score) if line.score else "")),
        _standing_cell(line.own, line.unit, ours),
        _standing_cell(line.theirs, line.unit, theirs),
        ahead_cell(line),
        percent_cell(None if line.percent is None else -line.percent),
        _missing_cell(line, ours, theirs),
        words(_known(line.theirs)),
        words(_known(line.own)),
    )
    standing, home = (line.own, ours.home) if line.own is not None else (line.theirs, theirs.home)
    return Row(cells, (standing.measure,) if standing is not None else (), scenario=home)


def _standing_cell(standing: Standing | None, unit: str, side: _Side) -> Cell:
    """Return the figure of one side; Enter leads to it."""
    if standing is None or standing.actual is None:
        return NOTHING if standing is None else Cell("", elements=(standing.measure,), scenario=side.home)
    text = _with_unit(number_text(standing.actual), unit)
    return Cell(text, standing.actual, elements=(standing.measure,), scenario=side.home)


def ahead_cell(line: Line) -> Cell:
    """Return in words whether the shown scenario is ahead or behind, and by how much."""
    if line.gap is None:
        return NOTHING
    if not line.gap:
        return Cell(QCoreApplication.translate("Analysis", LEVEL), 0.0)
    is_ahead = line.ahead == "own"
    tone: Tone = "good" if is_ahead else "bad"
    size = number_text(round(abs(line.gap), 9))
    gap = f"{'+' if is_ahead else '−'}{size if _is_scale(line.unit) else _with_unit(size, line.unit)}"
    pattern = QCoreApplication.translate("Analysis", AHEAD if is_ahead else BEHIND)
    return Cell(pattern.format(gap=gap), -line.gap, tone=tone)


def _with_unit(figure: str, unit: str) -> str:
    """Return a figure with its unit; the scale of a rating stands in brackets."""
    return f"{figure} ({unit})" if _is_scale(unit) else f"{figure} {unit}".strip()


def _is_scale(unit: str) -> bool:
    """Tell whether a unit is the scale of a rating, such as 1–7."""
    return "–" in unit


def _missing_cell(line: Line, ours: _Side, theirs: _Side) -> Cell:
    """Return what somebody has to fill in so that the line counts, theirs first; Enter leads there."""
    lacking = [
        (side, standing)
        for side, standing in ((theirs, line.theirs), (ours, line.own))
        if standing and standing.missing
    ]
    if not lacking:
        return NOTHING
    told = set_apart(_lacks(side, standing) for side, standing in lacking)
    side, standing = lacking[0]
    return Cell(told, elements=(standing.measure,), scenario=side.home)


def _lacks(side: _Side, standing: Standing) -> str:
    pattern = QCoreApplication.translate("Analysis", "{scenario}: {missing}")
    missing = (QCoreApplication.translate("Analysis", LACKED[name]) for name in standing.missing)
    return pattern.format(scenario=side.name, missing=enumerated(missing))


def _known(standing: Standing | None) -> str:
    """Return how one knows: source, date and confidence, and how large the sample is."""
    if standing is None:
        return ""
    sample = QCoreApplication.translate("Analysis", "sample of {count}").format(
        count=number_text(standing.sample_size or 0)
    )
    confidence = QCoreApplication.translate("Analysis", "confidence: {confidence}")
    parts = (
        standing.source,
        standing.date,
        confidence.format(confidence=choice_name(standing.confidence)) if standing.confidence else "",
        sample if standing.sample_size else "",
    )
    return " · ".join(part for part in parts if part)


def steps_sheet(pair: Pair | None, alone: str) -> Sheet:
    """Return what the customer does in both, phase by phase; the same step stands on one line."""
    phase = Column(QT_TRANSLATE_NOOP("Analysis", "Phase"), 18)
    if pair is None:
        return Sheet(STEPS, (phase,), (), alone)
    ours, theirs = _sides(pair)
    columns = (phase, *(column for side in (ours, theirs) for column in _step_columns(side)))
    return Sheet(STEPS, columns, tuple(_step_rows(pair, ours, theirs)), NO_STEPS)


def _step_columns(side: _Side) -> tuple[Column, Column]:
    return named_column(side.name, 34), Column(QT_TRANSLATE_NOOP("Analysis", "Takes"), 20)


def _step_rows(pair: Pair, ours: _Side, theirs: _Side) -> Iterator[Row]:
    for found in side_by_side(pair.this, pair.base):
        within = pair.this if found.phase in pair.this.phases else pair.base
        phase = words(name_of(within, found.phase)) if found.phase is not None else NOTHING
        known, home = (found.own, ours.home) if found.own is not None else (found.theirs, theirs.home)
        cells = (phase, *_step_cells(found.own, ours), *_step_cells(found.theirs, theirs))
        yield Row(cells, (known.id,) if known is not None else (), scenario=home)


def _step_cells(step: Step | None, side: _Side) -> tuple[Cell, Cell]:
    """Return a step of the customer and what it takes; Enter leads to it."""
    if step is None:
        return Cell(QCoreApplication.translate("Analysis", "— not there"), ""), NOTHING
    takes = [minutes_text(step.touch_minutes)] if step.touch_minutes else []
    if step.wait_minutes:
        pattern = QCoreApplication.translate("Analysis", "{minutes} waiting")
        takes.append(pattern.format(minutes=minutes_text(step.wait_minutes)))
    name = Cell(name_of(side.scenario, step.id), elements=(step.id,), scenario=side.home)
    return name, words(" + ".join(takes))
