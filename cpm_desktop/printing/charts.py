"""Charts of a scenario: what the analyses say, as the values that the drawing shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from cpm_desktop.analysis.causes.contact_causes import contact_causes
from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.sides import customer_lane_test
from cpm_desktop.analysis.metrics.breakdown import NO_PHASE, TimeBreakdown, breakdown_by_lane, breakdown_by_phase
from cpm_desktop.analysis.metrics.interactions import interaction_matrix
from cpm_desktop.analysis.metrics.value_ratios import customer_minutes_by_value, work_minutes_by_value
from cpm_desktop.analysis.simulation.distribution import Distribution
from cpm_desktop.drawing.charts.causes import CauseChart, CauseRow
from cpm_desktop.drawing.charts.effort import EffortChart, EffortRow
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart, EmotionStep
from cpm_desktop.drawing.charts.heatmap import HeatmapCell, HeatmapChart, HeatmapLane
from cpm_desktop.drawing.charts.histogram import HistogramBar, HistogramChart
from cpm_desktop.drawing.charts.lead_time import LeadTimeChart, LeadTimeRow
from cpm_desktop.drawing.charts.value_mix import ValueMixBar, ValueMixChart
from cpm_desktop.drawing.emotions import emotion_of
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Step

NameOf: TypeAlias = Callable[[str], str]
"""What an element is called, by its id; no phase at all has the id NO_PHASE."""


def lead_times(scenario: Scenario, title: str, name_of: NameOf) -> LeadTimeChart:
    """Return work and waiting by phase, by lane where there are no phases; raises EndlessError."""
    rows = (
        LeadTimeRow(name_of(part), portion.touch_minutes, portion.wait_minutes, part)
        for part, portion in _portions_by_band(scenario).items()
    )
    return LeadTimeChart(title, tuple(rows))


def efforts(scenario: Scenario, title: str, name_of: NameOf) -> EffortChart:
    """Return what each phase takes of the customer's time, each lane where there are no phases; raises EndlessError."""
    rows = (
        EffortRow(name_of(part), portion.active_customer_minutes, portion.hold_minutes, part)
        for part, portion in _portions_by_band(scenario).items()
    )
    return EffortChart(title, tuple(rows))


def value_mix(scenario: Scenario, title: str, customer_label: str, all_work_label: str) -> ValueMixChart:
    """Return what customers' own time, and all work, is worth; raises EndlessError."""
    bars = (
        ValueMixBar(customer_label, customer_minutes_by_value(scenario)),
        ValueMixBar(all_work_label, work_minutes_by_value(scenario)),
    )
    return ValueMixChart(title, bars)


def handoff_heatmap(scenario: Scenario, title: str, name_of: NameOf) -> HeatmapChart:
    """Return how often work passes between the lanes of the organisation that have to do with it; raises EndlessError.

    Every cell stands for the flows along which its handoffs go; those that the customer carries are not counted.
    """
    of_customer = customer_lane_test(scenario)
    passed = [
        found
        for found in interaction_matrix(scenario)
        if found.source != found.target and not (of_customer(found.source) or of_customer(found.target))
    ]
    involved = {lane for found in passed for lane in (found.source, found.target)}
    places = {lane: place for place, lane in enumerate(lane for lane in scenario.lanes if lane in involved)}
    flows: dict[tuple[str, str], list[str]] = {}
    for handoff in handoffs(scenario):
        if not handoff.is_customer_carried:
            flows.setdefault((handoff.source_lane, handoff.target_lane), []).append(handoff.flow)
    cells = {
        (places[found.source], places[found.target]): HeatmapCell(
            found.expected, tuple(dict.fromkeys(flows.get((found.source, found.target), ())))
        )
        for found in passed
    }
    return HeatmapChart(title, tuple(HeatmapLane(name_of(lane), lane) for lane in places), cells)


def cause_shares(scenario: Scenario, title: str, name_of: NameOf) -> CauseChart:
    """Return what share of the contacts each cause explains, the largest first; raises EndlessError."""
    rows = (
        CauseRow(name_of(cause.annotation), cause.share, scenario.annotations[cause.annotation].kind, cause.annotation)
        for cause in contact_causes(scenario)
    )
    return CauseChart(title, tuple(rows))


def emotion_curves(scenario: Scenario, placement: Placement, title: str, name_of: NameOf) -> tuple[EmotionChart, ...]:
    """Return what each customer feels, step by step as they stand on the diagram from left to right.

    `title` says {name} where the name of the lane goes. Lanes without steps have no curve.
    """
    notes = _annotations_by_target(scenario)
    curves = []
    for lane in scenario.lanes.values():
        steps = [node for node in scenario.nodes.values() if isinstance(node, Step) and node.lane == lane.id]
        if lane.kind == "customer" and steps:
            steps.sort(key=lambda step: placement.nodes[step.id].x)
            felt = (EmotionStep(name_of(step.id), emotion_of(step, notes.get(step.id, ())), step.id) for step in steps)
            curves.append(EmotionChart(title.format(name=name_of(lane.id)), tuple(felt)))
    return tuple(curves)


def time_histogram(distribution: Distribution, title: str, exact: float | None = None) -> HistogramChart:
    """Return how a time spreads over simulated cases, with what is expected `exact`ly."""
    return HistogramChart(
        title, tuple(HistogramBar(*bar) for bar in distribution.bars), distribution.p50, distribution.p90, exact
    )


def _portions_by_band(scenario: Scenario) -> Mapping[str, TimeBreakdown]:
    found = breakdown_by_phase(scenario) if scenario.phases else breakdown_by_lane(scenario)
    return {part: portion for part, portion in found.items() if part != NO_PHASE or portion != TimeBreakdown()}


def _annotations_by_target(scenario: Scenario) -> Mapping[str, list[Annotation]]:
    found: dict[str, list[Annotation]] = {}
    for annotation in scenario.annotations.values():
        for target in annotation.targets:
            found.setdefault(target, []).append(annotation)
    return found
