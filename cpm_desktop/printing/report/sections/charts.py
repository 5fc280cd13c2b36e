"""The charts of the report: time, effort and value mix, emotions, handoffs and causes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from reportlab.platypus import Flowable

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.metrics.breakdown import NO_PHASE
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.printing.charts import cause_shares, efforts, emotion_curves, handoff_heatmap, lead_times, value_mix
from cpm_desktop.printing.report.chart import ChartBlock
from cpm_desktop.printing.report.headings import section_intro, text_section
from cpm_desktop.printing.report.report_scenario import ReportScenario, element_name

TIME_EXPLANATION = QT_TRANSLATE_NOOP("Report", "Work is solid, waiting is pale and hatched.")
EMOTION_EXPLANATION = QT_TRANSLATE_NOOP(
    "Report", "From each step's emotion, or its worst annotation, in diagram order."
)
ENDLESS_MESSAGE = QT_TRANSLATE_NOOP("Report", "Cases never leave “{name}”, so no averages can be calculated.")
MAX_STEPS_PER_CURVE = 30
"""The most steps in one curve; longer curves are split into several."""


def time_section(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the charts of lead time, customer effort and value mix; empty without steps."""
    scenario = report_scenario.scenario
    if not any(node.kind == "step" for node in scenario.nodes.values()):
        return []
    intro = section_intro(
        translate("Report", "Time, effort and value"),
        report_scenario.anchor_key("time"),
        translate("Report", TIME_EXPLANATION),
    )
    if not case_starts(scenario):
        return [
            *text_section(intro, translate("Report", "The process has no start, so there are no figures per case."))
        ]
    name_of = partial(_chart_label, scenario)
    try:
        charts: tuple[Chart, ...] = (
            lead_times(scenario, translate("Report", "Where the time of a case goes"), name_of),
            efforts(scenario, translate("Report", "Where the customer’s time goes"), name_of),
            value_mix(
                scenario,
                translate("Report", "Value to the customer"),
                translate("Report", "The customer’s own time"),
                translate("Report", "All work"),
            ),
        )
    except EndlessError as endless:
        return [
            *text_section(
                intro, translate("Report", ENDLESS_MESSAGE).format(name=element_name(scenario, endless.state))
            )
        ]
    first, *others = charts
    return [ChartBlock(report_scenario, first, intro), *(ChartBlock(report_scenario, chart) for chart in others)]


def emotion_section(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the emotion curve of each customer; empty if no emotion is set."""
    scenario = report_scenario.scenario
    curves = emotion_curves(scenario, report_scenario.scene.placement, "{name}", partial(_chart_label, scenario))
    known = [curve for curve in curves if any(step.emotion is not None for step in curve.steps)]
    blocks: list[Flowable] = []
    for curve_part in (curve_part for curve in known for curve_part in _split_curve(curve)):
        intro = (
            None
            if blocks
            else section_intro(
                translate("Report", "What customers feel"),
                report_scenario.anchor_key("emotions"),
                translate("Report", EMOTION_EXPLANATION),
            )
        )
        blocks.append(ChartBlock(report_scenario, curve_part, intro))
    return blocks


def handoff_chart(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the heatmap of handoffs between lanes; empty without handoffs or with an endless case."""
    try:
        table = handoff_heatmap(
            report_scenario.scenario,
            translate("Report", "Handoffs per case"),
            partial(_chart_label, report_scenario.scenario),
        )
    except EndlessError:
        return []
    return [ChartBlock(report_scenario, table)] if table.cells else []


def cause_chart(report_scenario: ReportScenario) -> list[Flowable]:
    """Return the chart of the share of contacts by cause; empty without causes or with an endless case."""
    title = translate("Report", "Contacts that each problem explains at most, once met")
    try:
        shares = cause_shares(report_scenario.scenario, title, partial(_chart_label, report_scenario.scenario))
    except EndlessError:
        return []
    return [ChartBlock(report_scenario, shares)] if shares.rows else []


def _split_curve(curve: EmotionChart) -> Iterator[EmotionChart]:
    """Yield a curve in parts that fit on a page."""
    if len(curve.steps) <= MAX_STEPS_PER_CURVE:
        yield curve
        return
    for first in range(0, len(curve.steps), MAX_STEPS_PER_CURVE):
        steps = curve.steps[first : first + MAX_STEPS_PER_CURVE]
        title = translate("Report", "{title}, steps {first} to {last}")
        title = title.format(title=curve.title, first=first + 1, last=first + len(steps))
        yield replace(curve, title=title, steps=steps)


def _chart_label(scenario: Scenario, element_id: str) -> str:
    return translate("Report", "No phase") if element_id == NO_PHASE else element_name(scenario, element_id)
