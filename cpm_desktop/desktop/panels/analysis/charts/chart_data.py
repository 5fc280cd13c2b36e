"""Charts of a tab of the analysis dock, as plain values, and the words that they are labelled with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.metrics.breakdown import NO_PHASE
from cpm_desktop.desktop.panels.analysis.table.cells import element_name
from cpm_desktop.desktop.panels.analysis.table.expected_counts import endless_case_message
from cpm_desktop.desktop.text.quantities import format_share_approx
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES

MIN_DISTINCT_COUNT = 0.005
"""Smaller counts are not told apart from each other at two decimals."""


@dataclass(frozen=True, slots=True)
class ChartData:
    """Charts that are looked at together, or a sentence where there are none."""

    title: str
    """Translated where it is shown."""
    charts: tuple[Chart, ...]
    empty_text: str = ""
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
    def tab_count(self) -> int:
        """Return how many charts there are."""
        return len(self.charts)


def chart_data(scenario: Scenario, title: str, *draw: Callable[[Scenario, Callable[[str], str]], Chart]) -> ChartData:
    """Return a sheet of charts; where the case never ends it says so instead, for then nothing can be expected."""
    try:
        return ChartData(title, tuple(each(scenario, partial(chart_element_name, scenario)) for each in draw))
    except EndlessError:
        return ChartData(title, (), endless_case_message(scenario))


def chart_element_name(scenario: Scenario, element_id: str) -> str:
    """Return what an element is called in a chart; what is in no phase has a name too."""
    if element_id == NO_PHASE:
        return QCoreApplication.translate("Chart", "In no phase")
    return element_name(scenario, element_id)


def count_text(count: float) -> str:
    """Return an expected count to two decimals, without zeros at its end."""
    if 0 < count < MIN_DISTINCT_COUNT:
        return f"< {QLocale().toString(2 * MIN_DISTINCT_COUNT)}"
    rounded = round(count, 2)
    return QLocale().toString(int(rounded)) if rounded == int(rounded) else QLocale().toString(rounded, "f", 2)


def chart_labels() -> ChartLabels:
    """Return the words of charts, with figures as the reader writes them and values as the inspector names them."""
    return ChartLabels(
        share=format_share_approx,
        count=count_text,
        value_classes={value: term.translated_label() for value, term in VALUE_CLASSES.items()},
    )
