"""Cells for what many sheets show: numbers, durations, shares, names of elements."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from cpm_desktop.desktop.panels.analysis.table.table_data import Cell
from cpm_desktop.desktop.text.element_text import kind_name, kind_of, own_text
from cpm_desktop.desktop.text.quantities import number_text, rough_minutes_text, rough_share_text
from cpm_desktop.i18n import set_apart
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

NOTHING = Cell()


def words(text: str) -> Cell:
    """Return a cell with text on one line, the whole of it with its breaks as the explanation."""
    line = one_line(text)
    return Cell(line, explanation=text if text.strip() != line else "")


def whole(number: int | None) -> Cell:
    """Return a cell with a whole number."""
    return NOTHING if number is None else Cell(number_text(number), float(number))


def figure(number: float | None) -> Cell:
    """Return a cell with a figure that a person has given, as it is."""
    return NOTHING if number is None else Cell(number_text(number), number)


def count(expected: float | None) -> Cell:
    """Return a cell with an expected count in one case, to two decimals."""
    return NOTHING if expected is None else Cell(QLocale().toString(float(expected), "f", 2), expected)


def duration(minutes: float) -> Cell:
    """Return a cell with a duration; empty where there is none at all."""
    return rough_duration(minutes) if minutes else Cell(key=0.0)


def rough_duration(minutes: float) -> Cell:
    """Return a cell with a computed duration, as people say it."""
    return Cell(rough_minutes_text(minutes), minutes)


def share(part: float | None) -> Cell:
    """Return a cell with a share in per cent."""
    return NOTHING if part is None else Cell(rough_share_text(part), part)


def signed(number: int | None) -> Cell:
    """Return a cell with a number and its sign."""
    if number is None:
        return NOTHING
    return Cell(f"{number:+d}".replace("-", "−") if number else "0", float(number))


def name_of(scenario: Scenario, element_id: str) -> str:
    """Return what an element is called, on one line: its own words, else what it joins or is."""
    element = scenario.element(element_id)
    if element is None:
        return element_id
    own = one_line(own_text(element))
    if not own and isinstance(element, Flow):
        return f"{name_of(scenario, element.source)} → {name_of(scenario, element.target)}"
    return own or kind_name(kind_of(element))


def names_of(scenario: Scenario, element_ids: Iterable[str]) -> str:
    """Return what several elements are called, on one line."""
    return set_apart(name_of(scenario, element_id) for element_id in element_ids)


def one_line(text: str) -> str:
    """Return `text` without breaks."""
    return " ".join(text.split())
