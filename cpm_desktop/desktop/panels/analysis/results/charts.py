"""The charts of each tab."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.charts.chart_table import ChartSheet, chart_sheet, part_name
from cpm_desktop.desktop.workspace.analysis_scheduler import Shown
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.layout.placement import place
from cpm_desktop.model.document import Scenario
from cpm_desktop.printing.charts import (
    Called,
    cause_shares,
    efforts,
    emotion_curves,
    handoff_table,
    lead_times,
    value_mix,
)

CHARTS = QT_TRANSLATE_NOOP("Analysis", "Charts")
HEAT = QT_TRANSLATE_NOOP("Analysis", "Heat")
CAUSES = QT_TRANSLATE_NOOP("Analysis", "Causes")
EMOTION = QT_TRANSLATE_NOOP("Analysis", "Emotion")


def effort_charts(shown: Shown) -> tuple[ChartSheet]:
    """Return where the time goes, what the customer's time goes into, and what it is worth."""
    return (chart_sheet(shown.scenario, CHARTS, _lead_times, _efforts, _value_mix),)


def handoff_charts(shown: Shown) -> tuple[ChartSheet]:
    """Return how often work passes from which department to which."""
    return (chart_sheet(shown.scenario, HEAT, _handoffs),)


def cause_charts(shown: Shown) -> tuple[ChartSheet]:
    """Return what share of the contacts each cause explains."""
    return (chart_sheet(shown.scenario, CAUSES, _causes),)


def emotion_charts(shown: Shown) -> tuple[ChartSheet]:
    """Return a curve for each customer, the steps in the order in which they stand on the canvas."""
    scenario = shown.scenario
    title = QCoreApplication.translate("Chart", "What is felt: {name}")
    curves = emotion_curves(scenario, place(scenario), title, partial(part_name, scenario))
    empty = QCoreApplication.translate("Chart", "No emotions yet: the customer has no steps.")
    return (ChartSheet(EMOTION, curves, empty, is_along_canvas=True),)


def _lead_times(scenario: Scenario, called: Called) -> Chart:
    return lead_times(scenario, QCoreApplication.translate("Chart", "Where the time of a case goes"), called)


def _efforts(scenario: Scenario, called: Called) -> Chart:
    return efforts(scenario, QCoreApplication.translate("Chart", "What takes the customer's time"), called)


def _value_mix(scenario: Scenario, _: Called) -> Chart:
    return value_mix(
        scenario,
        QCoreApplication.translate("Chart", "What it is worth to the customer"),
        QCoreApplication.translate("Chart", "The customer's own time"),
        QCoreApplication.translate("Chart", "All work"),
    )


def _handoffs(scenario: Scenario, called: Called) -> Chart:
    title = QCoreApplication.translate("Chart", "Handoffs in one case, from the row to the column")
    return handoff_table(scenario, title, called)


def _causes(scenario: Scenario, called: Called) -> Chart:
    title = QCoreApplication.translate("Chart", "Share of the contacts that each cause explains")
    return cause_shares(scenario, title, called)
