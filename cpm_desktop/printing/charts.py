"""Charts of a scenario: converts results of analyses into chart values for the drawing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.history.contact_causes import contact_causes
from cpm_desktop.analysis.metrics.breakdown import NO_PHASE, TimeBreakdown, breakdown_by_lane, breakdown_by_phase
from cpm_desktop.analysis.metrics.interactions import interaction_matrix
from cpm_desktop.analysis.metrics.value_ratios import ValueMix, customer_value_mix, work_value_mix
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
"""Returns the name of the element with an id; "no phase" has the id NO_PHASE."""


def lead_times(scenario: Scenario, title: str, name_of: NameOf) -> LeadTimeChart:
    """Return work and waiting by phase, or by lane if there are no phases; raises EndlessError."""
    rows = (
        LeadTimeRow(name_of(band_id), breakdown.touch_minutes, breakdown.wait_minutes, band_id)
        for band_id, breakdown in _portions_by_band(scenario).items()
    )
    return LeadTimeChart(title, tuple(rows))


def efforts(scenario: Scenario, title: str, name_of: NameOf) -> EffortChart:
    """Return the customer's time by phase, or by lane if there are no phases; raises EndlessError."""
    rows = (
        EffortRow(name_of(band_id), breakdown.active_customer_minutes, breakdown.hold_minutes, band_id)
        for band_id, breakdown in _portions_by_band(scenario).items()
    )
    return EffortChart(title, tuple(rows))


def value_mix(scenario: Scenario, title: str, customer_label: str, all_work_label: str) -> ValueMixChart:
    """Return the value mix of the customers' own time and of all work; raises EndlessError."""
    bars = (
        _value_mix_bar(customer_label, customer_value_mix(scenario)),
        _value_mix_bar(all_work_label, work_value_mix(scenario)),
    )
    return ValueMixChart(title, bars)


def _value_mix_bar(name: str, mix: ValueMix) -> ValueMixBar:
    return ValueMixBar(name, mix.minutes, mix.unjudged_minutes, mix.unjudged_steps)


def handoff_heatmap(scenario: Scenario, title: str, name_of: NameOf) -> HeatmapChart:
    """Return the number of handoffs between the lanes of the organisation that take part; raises EndlessError.

    Every cell contains the flows of its handoffs; handoffs that the customer carries are not counted.
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
    """Return the share of contacts that each cause explains, the largest first; raises EndlessError."""
    rows = (
        CauseRow(name_of(cause.annotation), cause.share, scenario.annotations[cause.annotation].kind, cause.annotation)
        for cause in contact_causes(scenario)
    )
    return CauseChart(title, tuple(rows))


def emotion_curves(
    scenario: Scenario, placement: Placement, title: str, name_of: NameOf, base: Scenario | None = None
) -> tuple[EmotionChart, ...]:
    """Return the emotion chart of each customer, with the steps in the order of the diagram from left to right.

    `title` contains {name} as a placeholder for the name of the lane. Lanes without steps have no curve. With the
    `base` of a comparison, each chart contains the emotions of the same steps in it too.
    """
    emotions, base_emotions = _emotions(scenario), _emotions(base) if base is not None else {}
    curves = []
    for lane in scenario.lanes.values():
        steps = [node for node in scenario.nodes.values() if isinstance(node, Step) and node.lane == lane.id]
        if lane.kind == "customer" and steps:
            steps.sort(key=lambda step: placement.nodes[step.id].x)
            felt = (
                EmotionStep(name_of(step.id), emotions[step.id], step.id, base_emotions.get(step.id)) for step in steps
            )
            base_name = (base.name or base.id) if base is not None else ""
            curves.append(EmotionChart(title.format(name=name_of(lane.id)), tuple(felt), base_name))
    return tuple(curves)


def _emotions(scenario: Scenario) -> dict[str, int | None]:
    """Return the emotion at each step, by its id."""
    notes = _annotations_by_target(scenario)
    return {
        node.id: emotion_of(node, notes.get(node.id, ())) for node in scenario.nodes.values() if isinstance(node, Step)
    }


def time_histogram(distribution: Distribution, title: str, exact: float | None = None) -> HistogramChart:
    """Return the distribution of a time over simulated cases, with its `exact` mean."""
    return HistogramChart(
        title, tuple(HistogramBar(*bar) for bar in distribution.bars), distribution.p50, distribution.p90, exact
    )


def _portions_by_band(scenario: Scenario) -> Mapping[str, TimeBreakdown]:
    found = breakdown_by_phase(scenario) if scenario.phases else breakdown_by_lane(scenario)
    return {
        band_id: breakdown
        for band_id, breakdown in found.items()
        if band_id != NO_PHASE or breakdown != TimeBreakdown()
    }


def _annotations_by_target(scenario: Scenario) -> Mapping[str, list[Annotation]]:
    found: dict[str, list[Annotation]] = {}
    for annotation in scenario.annotations.values():
        for target in annotation.targets:
            found.setdefault(target, []).append(annotation)
    return found
