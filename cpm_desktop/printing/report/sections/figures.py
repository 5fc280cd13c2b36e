"""What is looked at rather than read: time, effort and value, emotions, and what explains handoffs and contacts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from reportlab.platypus import Flowable

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.measures.breakdown import NO_PHASE
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.drawing.charts.emotions import EmotionCurve
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.printing.charts import cause_shares, efforts, emotion_curves, handoff_table, lead_times, value_mix
from cpm_desktop.printing.report.chart import ChartBlock
from cpm_desktop.printing.report.headings import opening, said
from cpm_desktop.printing.report.report_scenario import Subject, called

TIME = QT_TRANSLATE_NOOP(
    "Report", "Work is what somebody does, waiting what passes before; waiting is pale and hatched."
)
FELT = QT_TRANSLATE_NOOP(
    "Report", "As the steps say, or the worst of what is noted about them; in the order of the diagram."
)
ENDLESS = QT_TRANSLATE_NOOP(
    "Report", "A case never leaves “{name}”, so that nothing can be said about an average case."
)
MOST_FELT = 30
"""So many steps stand in one curve; a longer one goes on in the next."""


def time_section(subject: Subject) -> list[Flowable]:
    """Return where the time goes, what it takes of the customer and what it is worth; nothing without steps."""
    scenario = subject.scenario
    if not any(node.kind == "step" for node in scenario.nodes.values()):
        return []
    opened = opening(translate("Report", "Time, effort and value"), subject.key("time"), translate("Report", TIME))
    named = partial(_named, scenario)
    try:
        charts: tuple[Chart, ...] = (
            lead_times(scenario, translate("Report", "Where the time of a case goes"), named),
            efforts(scenario, translate("Report", "What takes the customer’s time"), named),
            value_mix(
                scenario,
                translate("Report", "What it is worth to the customer"),
                translate("Report", "The customer’s own time"),
                translate("Report", "All work"),
            ),
        )
    except EndlessError as endless:
        return [said(opened, translate("Report", ENDLESS).format(name=called(scenario, endless.state)))]
    first, *others = charts
    return [ChartBlock(subject, first, opened), *(ChartBlock(subject, chart) for chart in others)]


def emotion_section(subject: Subject) -> list[Flowable]:
    """Return the emotion curve of each customer; nothing where no feeling is known."""
    scenario = subject.scenario
    curves = emotion_curves(scenario, subject.scene.placement, "{name}", partial(_named, scenario))
    known = [curve for curve in curves if any(step.emotion is not None for step in curve.steps)]
    blocks: list[Flowable] = []
    for part in (part for curve in known for part in _parts(curve)):
        opened = (
            None
            if blocks
            else opening(translate("Report", "What customers feel"), subject.key("emotions"), translate("Report", FELT))
        )
        blocks.append(ChartBlock(subject, part, opened))
    return blocks


def handoff_chart(subject: Subject) -> list[Flowable]:
    """Return how often work passes from which lane to which; nothing where it does not, or a case never ends."""
    try:
        table = handoff_table(
            subject.scenario, translate("Report", "Handoffs in one case"), partial(_named, subject.scenario)
        )
    except EndlessError:
        return []
    return [ChartBlock(subject, table)] if table.cells else []


def cause_chart(subject: Subject) -> list[Flowable]:
    """Return what share of the contacts each cause explains; nothing where there are no causes, or no end."""
    title = translate("Report", "Share of the contacts that each cause explains")
    try:
        shares = cause_shares(subject.scenario, title, partial(_named, subject.scenario))
    except EndlessError:
        return []
    return [ChartBlock(subject, shares)] if shares.rows else []


def _parts(curve: EmotionCurve) -> Iterator[EmotionCurve]:
    """Yield a curve in parts that have room on a page."""
    if len(curve.steps) <= MOST_FELT:
        yield curve
        return
    for first in range(0, len(curve.steps), MOST_FELT):
        steps = curve.steps[first : first + MOST_FELT]
        title = translate("Report", "{title}, steps {first} to {last}")
        title = title.format(title=curve.title, first=first + 1, last=first + len(steps))
        yield replace(curve, title=title, steps=steps)


def _named(scenario: Scenario, element_id: str) -> str:
    return translate("Report", "In no phase") if element_id == NO_PHASE else called(scenario, element_id)
