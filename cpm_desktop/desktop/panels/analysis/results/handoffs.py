"""Handoffs: where work passes between departments, as a list and as a matrix of lanes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.crossings.handoffs import Handoff, handoffs
from cpm_desktop.desktop.panels.analysis.results.pain_points import numbered_names
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, count, duration, name_of, words
from cpm_desktop.desktop.panels.analysis.table.expectations import ExpectedCounts, expected_counts
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated, labelled
from cpm_desktop.model.document import Scenario

COLUMNS = (
    Column(
        QT_TRANSLATE_NOOP("Analysis", "No."),
        5,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "As on the canvas"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "From"), 26),
    Column(QT_TRANSLATE_NOOP("Analysis", "To"), 26),
    Column(QT_TRANSLATE_NOOP("Analysis", "Medium"), 12),
    Column(QT_TRANSLATE_NOOP("Analysis", "Wait"), 8, is_number=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Expected"),
        9,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "How often this happens in one case, on average"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "What is passed on"), 17),
    Column(QT_TRANSLATE_NOOP("Analysis", "What goes wrong"), 18, grows=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Carried by"), 11),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "List")
MATRIX = QT_TRANSLATE_NOOP("Analysis", "Matrix")
EMPTY = QT_TRANSLATE_NOOP("Analysis", "No handoffs: no work passes between departments yet.")
LANE_COLUMN = Column(
    QT_TRANSLATE_NOOP("Analysis", "From ↓ to →"),
    24,
    explanation=QT_TRANSLATE_NOOP(
        "Analysis", "How many handoffs there are from the lane of the row to that of the column"
    ),
)


def handoff_sheets(shown: Shown) -> tuple[Sheet, Sheet]:
    """Return the handoffs by number, and how many there are between which lanes.

    As everywhere, those that the customer carries are listed, but not counted.
    """
    scenario = shown.scenario
    found, counts = handoffs(scenario), expected_counts(scenario)
    problems = _problems(scenario)
    rows = tuple(_row(scenario, handoff, counts, problems.get(handoff.flow, "")) for handoff in found)
    marked = {handoff.number for handoff in found if not handoff.customer_carried}
    return (Sheet(TITLE, COLUMNS, rows, EMPTY, counts.problem, len(marked)), _matrix(scenario, found))


def _row(scenario: Scenario, handoff: Handoff, counts: ExpectedCounts, problems: str) -> Row:
    customer = QCoreApplication.translate("Analysis", "the customer")
    cells = (
        Cell(str(handoff.number), float(handoff.number)),
        _end(scenario, handoff.source_lane, handoff.source),
        _end(scenario, handoff.target_lane, handoff.target),
        words(handoff.medium),
        duration(handoff.wait),
        NOTHING if handoff.customer_carried else count(counts.between(handoff.source, handoff.target)),
        words(enumerated(handoff.carries)),
        words(problems),
        words(customer if handoff.customer_carried else ""),
    )
    return Row(cells, (handoff.flow,), (handoff.source, handoff.target))


def _end(scenario: Scenario, lane: str, step: str) -> Cell:
    """Return a lane with the step in it."""
    return words(labelled(name_of(scenario, lane), name_of(scenario, step)))


def _problems(scenario: Scenario) -> dict[str, str]:
    """Return what has been noted at each flow, by its id."""
    numbers = {annotation_id: number for number, annotation_id in enumerate(scenario.annotations, 1)}
    noted: dict[str, list[str]] = {}
    for note in scenario.annotations.values():
        for target in note.targets:
            noted.setdefault(target, []).append(note.id)
    return {flow: numbered_names(scenario, numbers, noted[flow]) for flow in scenario.flows if flow in noted}


def _matrix(scenario: Scenario, found: Sequence[Handoff]) -> Sheet:
    """Return how many handoffs lead from which lane to which; those that the customer carries are counted, too."""
    between: dict[tuple[str, str], list[Handoff]] = {}
    for handoff in found:
        between.setdefault((handoff.source_lane, handoff.target_lane), []).append(handoff)
    lanes = [lane for lane in scenario.lanes if any(lane in ends for ends in between)]
    columns = (LANE_COLUMN, *(Column(name_of(scenario, lane), is_number=True) for lane in lanes))
    rows = (
        Row((Cell(name_of(scenario, lane), elements=(lane,)), *(_meeting(between.get((lane, to), [])) for to in lanes)))
        for lane in lanes
    )
    return Sheet(MATRIX, columns, tuple(rows), EMPTY, by_cell=True)


def _meeting(found: Sequence[Handoff]) -> Cell:
    """Return how many handoffs there are between two lanes, and which."""
    if not found:
        return NOTHING
    flows = tuple(dict.fromkeys(handoff.flow for handoff in found))
    numbers = enumerated(str(number) for number in dict.fromkeys(handoff.number for handoff in found))
    explanation = QCoreApplication.translate("Analysis", "Handoffs {numbers}").format(numbers=numbers)
    return Cell(str(len(flows)), float(len(flows)), explanation, elements=flows)
