"""Effort and value: what a case costs the customer, and which steps are worth it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.comparing.deltas import PATH_NUMBERS
from cpm_desktop.analysis.crossings.expectations import steps_of
from cpm_desktop.analysis.measures.scalar_metrics import PLAIN_NUMBERS
from cpm_desktop.analysis.measures.value_ratios import customer_minutes_by_value
from cpm_desktop.analysis.paths.failure_demand import failure_demand
from cpm_desktop.analysis.paths.first_contact import first_contact_resolution
from cpm_desktop.analysis.paths.path_measures import expected_path_measures
from cpm_desktop.analysis.paths.variants import Variants, variants
from cpm_desktop.desktop.panels.analysis.results.figures import COLUMNS, EMPTY, MEANINGS, figure_row
from cpm_desktop.desktop.panels.analysis.results.paths import MOST, PATH_MEANINGS, WORK, coverage
from cpm_desktop.desktop.panels.analysis.table.cells import NOTHING, count, duration, name_of, share, words
from cpm_desktop.desktop.panels.analysis.table.expectations import endless_problem
from cpm_desktop.desktop.panels.analysis.table.table_data import Bar, Cell, Column, Row, Sheet
from cpm_desktop.desktop.text.element_text import choice_name
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, Number, in_percent
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step

EFFORT = ("customer_steps", "active_customer_minutes", "hold_minutes", "passive_wait_minutes", "contacts")
"""The figures of a case that are the customer's effort; they do not add up to one number."""
TITLE = QT_TRANSLATE_NOOP("Analysis", "Effort")
STEPS = QT_TRANSLATE_NOOP("Analysis", "Steps")
NO_STEPS = QT_TRANSLATE_NOOP("Analysis", "No steps yet.")
STEP_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Analysis", "Step"), 26, grows=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Lane"), 16),
    Column(QT_TRANSLATE_NOOP("Analysis", "Value"), 12),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Visits"),
        8,
        is_number=True,
        explanation=QT_TRANSLATE_NOOP("Analysis", "How often this happens in one case, on average"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Work"), 12, is_number=True),
    Column(QT_TRANSLATE_NOOP("Analysis", "Wait"), 12, is_number=True),
    Column(
        QT_TRANSLATE_NOOP("Analysis", "Share of work"),
        16,
        explanation=QT_TRANSLATE_NOOP("Analysis", "Of all work in one case"),
    ),
    Column(QT_TRANSLATE_NOOP("Analysis", "Fails"), 8, is_number=True),
)


def effort_sheets(shown: Shown) -> tuple[Sheet, Sheet]:
    """Return the customer's effort as a list of figures, and every step with its part in it."""
    return (_effort_sheet(shown.scenario), _step_sheet(shown.scenario))


def _effort_sheet(scenario: Scenario) -> Sheet:
    if not scenario.nodes:
        return Sheet(TITLE, COLUMNS, (), EMPTY)
    problem = endless_problem(scenario)
    if problem:
        return Sheet(TITLE, COLUMNS, (), EMPTY, problem)
    plain = {one.name: one for one in PLAIN_NUMBERS}
    rows = [
        figure_row(plain[name].label, plain[name].measure(scenario), plain[name].unit, MEANINGS.get(name, ""))
        for name in EFFORT
    ]
    found = variants(scenario, most=MOST, work=WORK)
    rows += [*_path_rows(scenario, found), *_value_rows(scenario)]
    return Sheet(TITLE, COLUMNS, tuple(rows), EMPTY, coverage(found))


def _path_rows(scenario: Scenario, found: Variants) -> Iterator[Row]:
    """Yield what can be told on paths alone, averages over the variants."""
    measures = expected_path_measures(scenario, found)
    if measures is None:
        return
    for name, label, unit, _ in PATH_NUMBERS:
        yield figure_row(label, getattr(measures, name), unit, PATH_MEANINGS.get(name, ""))
    yield figure_row(
        QT_TRANSLATE_NOOP("Analysis", "First-contact resolution"),
        first_contact_resolution(scenario, found),
        "%",
        QT_TRANSLATE_NOOP("Analysis", "Issues for which the customer turns to the organisation only once"),
    )
    yield figure_row(
        QT_TRANSLATE_NOOP("Analysis", "Failure demand"),
        failure_demand(scenario, found).share,
        "%",
        QT_TRANSLATE_NOOP("Analysis", "Contacts that a failure has caused"),
    )


def _value_rows(scenario: Scenario) -> Iterator[Row]:
    """Yield what the customer's own time goes into."""
    label = QCoreApplication.translate("Analysis", "Customer's time: {value}")
    meaning = QT_TRANSLATE_NOOP("Analysis", "Of the time in which the customer does something or is present")
    for value, minutes in customer_minutes_by_value(scenario).items():
        yield figure_row(label.format(value=choice_name(value)), minutes, "min", meaning)


def _step_sheet(scenario: Scenario) -> Sheet:
    problem = endless_problem(scenario)
    visited = None if problem else visits(scenario)
    work = {step.id: visited[step.id] * step.touch_minutes for step in steps_of(scenario)} if visited else {}
    total = sum(work.values())
    rows = (
        _step_row(scenario, step, visited[step.id] if visited else None, work[step.id] / total if total else None)
        for step in steps_of(scenario)
    )
    return Sheet(STEPS, STEP_COLUMNS, tuple(rows), NO_STEPS, problem)


def _step_row(scenario: Scenario, step: Step, visited: float | None, part: float | None) -> Row:
    cells = (
        words(name_of(scenario, step.id)),
        words(name_of(scenario, step.lane)),
        words(choice_name(step.value)) if step.value else NOTHING,
        count(visited),
        duration(step.touch_minutes),
        duration(step.wait_minutes),
        _bar(part),
        share(step.fail_probability) if step.fail_probability else NOTHING,
    )
    return Row(cells, (step.id,))


def _bar(part: float | None) -> Cell:
    """Return a share in whole per cent with a bar."""
    return Cell(key=0.0) if part is None else Cell(in_percent(f"{Number(part * 100):.0f}"), part, bar=Bar(part))
