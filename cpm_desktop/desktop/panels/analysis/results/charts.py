"""The charts of each tab."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.panels.analysis.charts.chart_data import ChartData, chart_data, chart_element_name
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.desktop.workspace.comparison_settings import Baseline
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.printing.charts import (
    NameOf,
    cause_shares,
    efforts,
    emotion_curves,
    handoff_heatmap,
    lead_times,
    value_mix,
)

CHARTS_TITLE = QT_TRANSLATE_NOOP("Analysis", "Charts")
HEATMAP_TITLE = QT_TRANSLATE_NOOP("Analysis", "Heat")
CAUSES_TITLE = QT_TRANSLATE_NOOP("Analysis", "Causes")
EMOTION_TITLE = QT_TRANSLATE_NOOP("Analysis", "Emotion")


def effort_charts(analysis_input: AnalysisInput) -> tuple[ChartData]:
    """Return charts of the time of a case, of the customer's time, and of the value of both."""
    return (chart_data(analysis_input.scenario, CHARTS_TITLE, _lead_time_chart, _effort_chart, _value_mix_chart),)


def handoff_charts(analysis_input: AnalysisInput) -> tuple[ChartData]:
    """Return a heat map of the handoffs between departments."""
    return (chart_data(analysis_input.scenario, HEATMAP_TITLE, _handoff_chart),)


def cause_charts(analysis_input: AnalysisInput) -> tuple[ChartData]:
    """Return a chart of the share of contacts that each cause explains."""
    return (chart_data(analysis_input.scenario, CAUSES_TITLE, _cause_chart),)


def emotion_charts(analysis_input: AnalysisInput, baseline: Baseline | None = None) -> tuple[ChartData]:
    """Return an emotion curve for each customer, with the steps in their order on the canvas.

    With a baseline, each chart also contains its curve.
    """
    scenario, document = analysis_input.scenario, analysis_input.document
    base = baseline.scenario(document) if baseline is not None and baseline.exists_in(document) else None
    title = QCoreApplication.translate("Chart", "How {name} feels")
    if base is not None:
        compared = QCoreApplication.translate("Chart", "How {name} feels, compared with {baseline} (dashed)")
        title = compared.replace("{baseline}", (base.name or base.id).replace("{", "{{").replace("}", "}}"))
    lookup_name = partial(chart_element_name, scenario)
    curves = emotion_curves(scenario, compute_placement(scenario), title, lookup_name, base)
    empty = QCoreApplication.translate("Chart", "No emotions yet: the customer has no steps.")
    return (ChartData(EMOTION_TITLE, curves, empty, is_along_canvas=True),)


def _lead_time_chart(scenario: Scenario, lookup_name: NameOf) -> Chart:
    return lead_times(scenario, QCoreApplication.translate("Chart", "Where the time of a case goes"), lookup_name)


def _effort_chart(scenario: Scenario, lookup_name: NameOf) -> Chart:
    return efforts(scenario, QCoreApplication.translate("Chart", "Where the customer's time goes"), lookup_name)


def _value_mix_chart(scenario: Scenario, _: NameOf) -> Chart:
    return value_mix(
        scenario,
        QCoreApplication.translate("Chart", "Value to the customer"),
        QCoreApplication.translate("Chart", "The customer's own time"),
        QCoreApplication.translate("Chart", "All work"),
    )


def _handoff_chart(scenario: Scenario, lookup_name: NameOf) -> Chart:
    title = QCoreApplication.translate("Chart", "Handoffs per case, from row to column")
    return handoff_heatmap(scenario, title, lookup_name)


def _cause_chart(scenario: Scenario, lookup_name: NameOf) -> Chart:
    title = QCoreApplication.translate("Chart", "Contacts that each problem explains at most, once met")
    return cause_shares(scenario, title, lookup_name)
