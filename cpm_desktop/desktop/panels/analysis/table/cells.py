"""Cells that many tables use: numbers, durations, shares, names of elements."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from cpm_desktop.desktop.panels.analysis.table.table_data import Cell
from cpm_desktop.desktop.text.element_text import user_text
from cpm_desktop.desktop.text.quantities import format_number, format_share_approx
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import semicolon_list
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of

EMPTY_CELL = Cell()


def text_cell(text: str) -> Cell:
    """Return a cell with text on one line; the explanation is the text with its line breaks."""
    line = one_line(text)
    return Cell(line, explanation=text if text.strip() != line else "")


def integer_cell(number: int | None) -> Cell:
    """Return a cell with a whole number."""
    return EMPTY_CELL if number is None else Cell(format_number(number), float(number))


def number_cell(number: float | None) -> Cell:
    """Return a cell with an entered number, not rounded."""
    return EMPTY_CELL if number is None else Cell(format_number(number), number)


def expected_count_cell(expected: float | None) -> Cell:
    """Return a cell with the expected count in one case, with two decimals."""
    return EMPTY_CELL if expected is None else Cell(QLocale().toString(float(expected), "f", 2), expected)


def optional_duration_cell(minutes: float) -> Cell:
    """Return a cell with a duration; empty if the duration is zero."""
    return duration_cell(minutes) if minutes else Cell(sort_key=0.0)


def duration_cell(minutes: float) -> Cell:
    """Return a cell with a calculated duration, rounded to everyday units."""
    return Cell(format_duration_approx(minutes), minutes)


def share_cell(part: float | None) -> Cell:
    """Return a cell with a share in per cent."""
    return EMPTY_CELL if part is None else Cell(format_share_approx(part), part)


def signed_cell(number: int | None) -> Cell:
    """Return a cell with a number and its sign."""
    if number is None:
        return EMPTY_CELL
    return Cell(f"{number:+d}".replace("-", "−") if number else "0", float(number))


def element_name(scenario: Scenario, element_id: str) -> str:
    """Return the name of an element on one line: its own text, else the ends of a flow, else its kind."""
    element = scenario.element(element_id)
    if element is None:
        return element_id
    own = one_line(user_text(element))
    if not own and isinstance(element, Flow):
        return f"{element_name(scenario, element.source)} → {element_name(scenario, element.target)}"
    return own or term_label(kind_of(element))


def element_names(scenario: Scenario, element_ids: Iterable[str]) -> str:
    """Return the names of several elements on one line."""
    return semicolon_list(element_name(scenario, element_id) for element_id in element_ids)


def one_line(text: str) -> str:
    """Return `text` without line breaks."""
    return " ".join(text.split())
