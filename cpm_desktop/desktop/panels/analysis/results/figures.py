"""The figures of the process: what can be worked out for an average case."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.analysis.measures.scalar_metrics import PLAIN_NUMBERS, Unit, plain_numbers
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, count, name_of, rough_duration, share, words
from cpm_desktop.desktop.panels.analysis.table.expectations import endless_problem
from cpm_desktop.desktop.panels.analysis.table.table_data import Cell, Column, Row, Sheet
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.document import Scenario

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "Figure"), 34),
    Column(QT_TRANSLATE_NOOP("Analysis", "In one case"), 14, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "What it says"), 50, grows=True),
)
TITLE = QT_TRANSLATE_NOOP("Analysis", "Figures")
EMPTY = QT_TRANSLATE_NOOP("Analysis", "No figures yet: draw a process from a start to an end.")
MEANINGS: dict[str, str] = {
    "customer_steps": QT_TRANSLATE_NOOP("Analysis", "What the customer has to do, on average"),
    "lead_minutes": QT_TRANSLATE_NOOP("Analysis", "From start to end, work and waiting"),
    "touch_minutes": QT_TRANSLATE_NOOP("Analysis", "Work, whoever does it"),
    "wait_minutes": QT_TRANSLATE_NOOP("Analysis", "Waiting before the steps"),
    "cycle_time_efficiency": QT_TRANSLATE_NOOP("Analysis", "Touch time as a share of lead time"),
    "active_customer_minutes": QT_TRANSLATE_NOOP("Analysis", "In which the customer does something or is present"),
    "hold_minutes": QT_TRANSLATE_NOOP("Analysis", "Waiting through which the customer has to stay"),
    "passive_wait_minutes": QT_TRANSLATE_NOOP("Analysis", "Waiting during which the customer can do something else"),
    "value_added_ratio": QT_TRANSLATE_NOOP("Analysis", "Work that the customer would pay for"),
    "value_added_lead_ratio": QT_TRANSLATE_NOOP("Analysis", "How much of the whole time is worth something to them"),
    "handoffs": QT_TRANSLATE_NOOP("Analysis", "Work passes between departments"),
    "contacts": QT_TRANSLATE_NOOP("Analysis", "The customer turns to the organisation"),
    "replies": QT_TRANSLATE_NOOP("Analysis", "The organisation turns to the customer"),
    "failure_exposure": QT_TRANSLATE_NOOP("Analysis", "Steps that fail, on average"),
    "churn_exposure": QT_TRANSLATE_NOOP("Analysis", "The chance to lose the customer by what hurts on the way"),
}


def figure_sheet(scenario: Scenario) -> Sheet:
    """Return every figure that is one number, and how likely each end is."""
    if not scenario.nodes:
        return Sheet(TITLE, COLUMNS, (), EMPTY)
    problem = endless_problem(scenario)
    found = plain_numbers(scenario)
    rows = [figure_row(one.label, found[one.name], one.unit, MEANINGS.get(one.name, "")) for one in PLAIN_NUMBERS]
    if not problem:
        rows += _outcome_rows(scenario)
    return Sheet(TITLE, COLUMNS, tuple(rows), EMPTY, problem)


def figure_row(label: str, number: float | None, unit: Unit, meaning: str) -> Row:
    """Return the row of one figure; label and meaning are translated."""
    return Row(
        (
            words(QCoreApplication.translate("Analysis", label)),
            figure_cell(number, unit),
            words(QCoreApplication.translate("Analysis", meaning)),
        )
    )


def figure_cell(number: float | None, unit: Unit) -> Cell:
    """Return a figure in its unit."""
    if number is None:
        return NOTHING
    match unit:
        case "min":
            return rough_duration(number)
        case "%":
            return share(number)
        case _:
            return count(number)


def _outcome_rows(scenario: Scenario) -> Iterator[Row]:
    """Yield how likely each end is; the row leads to it."""
    label = QCoreApplication.translate("Analysis", "Ends with “{name}”")
    meaning = QCoreApplication.translate("Analysis", "The share of cases that come to this end")
    for end, probability in outcomes(scenario).items():
        yield Row((words(label.format(name=name_of(scenario, end))), share(probability), words(meaning)), (end,))
