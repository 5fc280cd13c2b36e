"""Charts of a tab of the analysis dock, as plain values, and the words that they are labelled with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import get_args

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.measures.breakdown import NO_PHASE
from cpm_desktop.desktop.panels.analysis.table.cells import name_of
from cpm_desktop.desktop.panels.analysis.table.expectations import endless_problem
from cpm_desktop.desktop.text.element_text import choice_name
from cpm_desktop.desktop.text.quantities import rough_minutes_text, rough_share_text
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import ValueClass

LEAST_COUNT = 0.005
"""Smaller counts are not told apart from each other at two decimals."""


@dataclass(frozen=True, slots=True)
class ChartSheet:
    """Charts that are looked at together, or a sentence where there are none."""

    title: str
    """Translated where it is shown."""
    charts: tuple[Chart, ...]
    empty: str = ""
    """One sentence that helps whoever finds nothing here, already in the reader's language."""
    notice: str = ""
    """What is to be known about these figures, already in the reader's language."""
    is_along_canvas: bool = False
    """The charts are curves whose steps stand under those of the diagram, as long as that is in sight."""

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to look at."""
        return not self.charts

    @property
    def counted(self) -> int:
        """Return how many charts there are."""
        return len(self.charts)


def chart_sheet(scenario: Scenario, title: str, *draw: Callable[[Scenario, Callable[[str], str]], Chart]) -> ChartSheet:
    """Return a sheet of charts; where the case never ends it says so instead, for then nothing can be expected."""
    try:
        return ChartSheet(title, tuple(each(scenario, partial(part_name, scenario)) for each in draw))
    except EndlessError:
        return ChartSheet(title, (), endless_problem(scenario))


def part_name(scenario: Scenario, element_id: str) -> str:
    """Return what an element is called in a chart; what is in no phase has a name too."""
    if element_id == NO_PHASE:
        return QCoreApplication.translate("Chart", "In no phase")
    return name_of(scenario, element_id)


def count_text(count: float) -> str:
    """Return an expected count to two decimals, without zeros at its end."""
    if 0 < count < LEAST_COUNT:
        return f"< {QLocale().toString(2 * LEAST_COUNT)}"
    rounded = round(count, 2)
    return QLocale().toString(int(rounded)) if rounded == int(rounded) else QLocale().toString(rounded, "f", 2)


def chart_words() -> ChartWords:
    """Return the words of charts, with figures as the reader writes them and values as the inspector names them."""
    values: tuple[ValueClass, ...] = get_args(ValueClass)
    return ChartWords(
        minutes=rough_minutes_text,
        share=rough_share_text,
        count=count_text,
        values={value: choice_name(value) for value in values},
    )
