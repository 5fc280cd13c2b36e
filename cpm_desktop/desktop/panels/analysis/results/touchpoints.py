"""Touchpoints: where customer and organisation meet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.crossings.touchpoints import Touchpoint, touchpoints
from cpm_desktop.desktop.panels.analysis.table.cells import count, name_of, words
from cpm_desktop.desktop.panels.analysis.table.expectations import ExpectedCounts, expected_counts
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet
from cpm_desktop.desktop.text.element_text import choice_name
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, enumerated, labelled
from cpm_desktop.model.document import Scenario

KIND_NAMES = {
    "contact": QT_TRANSLATE_NOOP("Analysis", "Contact"),
    "reply": QT_TRANSLATE_NOOP("Analysis", "Reply"),
    "notification": QT_TRANSLATE_NOOP("Analysis", "Notification"),
}
COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "No."), 5, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Phase"), 11),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Kind"),
        12,
        explanation=QT_TRANSLATE_NOOP(
            "Analysis", "A contact goes to the organisation, a reply to the customer; a notification needs no answer."
        ),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Channel"), 11),
    Column(QT_TRANSLATE_NOOP("Analysis", "From"), 24),
    Column(QT_TRANSLATE_NOOP("Analysis", "To"), 24),
    Column(QT_TRANSLATE_NOOP("Analysis", "Reason"), 18, grows=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Evidence"), 18),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Expected"),
        9,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "How often this happens in one case, on average"),
    ),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Touchpoints")
EMPTY = QT_TRANSLATE_NOOP(
    "Analysis", "No touchpoints: no flow leads from the customer to the organisation or back yet."
)


def touchpoint_sheets(shown: Shown) -> tuple[Sheet]:
    """Return the touchpoints in document order; one sorts them by phase or channel."""
    scenario = shown.scenario
    counts = expected_counts(scenario)
    places = {phase: place for place, phase in enumerate(scenario.phases)}
    rows = tuple(_row(scenario, touchpoint, counts, places) for touchpoint in touchpoints(scenario))
    return (Sheet(TITLE, COLUMNS, rows, EMPTY, counts.problem),)


def _row(scenario: Scenario, touchpoint: Touchpoint, counts: ExpectedCounts, places: dict[str, int]) -> Row:
    phase = touchpoint.phase
    cells = (
        Cell(str(touchpoint.number), float(touchpoint.number)),
        Cell(name_of(scenario, phase), float(places[phase])) if phase else Cell(key=float(len(places))),
        words(_kind(touchpoint)),
        words(choice_name(touchpoint.channel or "")),
        _end(scenario, touchpoint.source),
        _end(scenario, touchpoint.target),
        words(touchpoint.reason),
        words(enumerated(touchpoint.evidence)),
        count(counts.between(touchpoint.source, touchpoint.target)),
    )
    return Row(cells, (touchpoint.flow,), (touchpoint.source, touchpoint.target))


def _kind(touchpoint: Touchpoint) -> str:
    return QCoreApplication.translate("Analysis", KIND_NAMES[touchpoint.kind])


def _end(scenario: Scenario, element_id: str) -> Cell:
    """Return a step with its lane before it; a lane itself alone."""
    name = name_of(scenario, element_id)
    node = scenario.nodes.get(element_id)
    return words(labelled(name_of(scenario, node.lane), name) if node else name)
