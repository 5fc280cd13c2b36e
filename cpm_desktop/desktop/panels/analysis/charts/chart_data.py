"""The charts of an analysis tab as plain values, and the texts of their labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.metrics.breakdown import NO_PHASE
from cpm_desktop.desktop.panels.analysis.table.cells import element_name
from cpm_desktop.desktop.panels.analysis.table.expected_counts import unknown_metrics_message
from cpm_desktop.desktop.text.quantities import format_share_approx
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES

MIN_DISTINCT_COUNT = 0.005
"""Smaller counts round to zero at two decimals."""


@dataclass(frozen=True, slots=True)
class ChartData:
    """Charts that are shown together, or a sentence if there are none."""

    title: str
    """The untranslated title; the view translates it."""
    charts: tuple[Chart, ...]
    empty_text: str = ""
    """The sentence shown if there are no charts, already translated."""
    notice: str = ""
    """A remark about these figures, already translated."""
    is_along_canvas: bool = False
    """Whether the charts are curves to align with the diagram while it is visible."""

    @property
    def is_empty(self) -> bool:
        """Return whether there are no charts."""
        return not self.charts

    @property
    def tab_count(self) -> int:
        """Return the number of charts."""
        return len(self.charts)


def chart_data(scenario: Scenario, title: str, *draw: Callable[[Scenario, Callable[[str], str]], Chart]) -> ChartData:
    """Return charts of a scenario; if the case never ends, return a sentence, as there are no expected values."""
    try:
        return ChartData(title, tuple(each(scenario, partial(chart_element_name, scenario)) for each in draw))
    except EndlessError:
        return ChartData(title, (), unknown_metrics_message(scenario))


def chart_element_name(scenario: Scenario, element_id: str) -> str:
    """Return the name of an element in a chart; `NO_PHASE` has a name too."""
    if element_id == NO_PHASE:
        return QCoreApplication.translate("Chart", "No phase")
    return element_name(scenario, element_id)


def count_text(count: float) -> str:
    """Return an expected count with up to two decimals, without trailing zeros."""
    if 0 < count < MIN_DISTINCT_COUNT:
        return f"< {QLocale().toString(2 * MIN_DISTINCT_COUNT)}"
    rounded = round(count, 2)
    return QLocale().toString(int(rounded)) if rounded == int(rounded) else QLocale().toString(rounded, "f", 2)


def chart_labels() -> ChartLabels:
    """Return the labels of charts: localized numbers, and value classes as the inspector names them."""
    return ChartLabels(
        share=format_share_approx,
        count=count_text,
        value_classes={value: term.translated_label() for value, term in VALUE_CLASSES.items()},
    )
