"""Charts of a scenario: what the analyses say, as the values that the drawing shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from cpm_desktop.analysis.causes.contact_causes import contact_causes
from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.sides import customer_side
from cpm_desktop.analysis.measures.breakdown import NO_PHASE, Portion, portions_by_lane, portions_by_phase
from cpm_desktop.analysis.measures.interactions import interaction_matrix
from cpm_desktop.analysis.measures.value_ratios import customer_minutes_by_value, work_minutes_by_value
from cpm_desktop.analysis.simulation.distribution import Distribution
from cpm_desktop.drawing.charts.causes import CauseShare, CauseShares
from cpm_desktop.drawing.charts.effort import Effort, Efforts
from cpm_desktop.drawing.charts.emotions import EmotionCurve, FeltStep
from cpm_desktop.drawing.charts.heatmap import HeatTable, TableCell, TableLane
from cpm_desktop.drawing.charts.histogram import Histogram, HistogramBar
from cpm_desktop.drawing.charts.lead_time import LeadTimes, Times
from cpm_desktop.drawing.charts.value_mix import ValueBar, ValueMix
from cpm_desktop.drawing.emotions import emotion_of
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Step

Called: TypeAlias = Callable[[str], str]
"""What an element is called, by its id; no phase at all has the id NO_PHASE."""


def lead_times(scenario: Scenario, title: str, called: Called) -> LeadTimes:
    """Return work and waiting by phase, by lane where there are no phases; raises EndlessError."""
    rows = (
        Times(called(part), portion.touch_minutes, portion.wait_minutes, part)
        for part, portion in _portions(scenario).items()
    )
    return LeadTimes(title, tuple(rows))


def efforts(scenario: Scenario, title: str, called: Called) -> Efforts:
    """Return what each phase takes of the customer's time, each lane where there are no phases; raises EndlessError."""
    rows = (
        Effort(called(part), portion.active_customer_minutes, portion.hold_minutes, part)
        for part, portion in _portions(scenario).items()
    )
    return Efforts(title, tuple(rows))


def value_mix(scenario: Scenario, title: str, customers: str, everybodys: str) -> ValueMix:
    """Return what customers' own time, and all work, is worth; raises EndlessError."""
    bars = (
        ValueBar(customers, customer_minutes_by_value(scenario)),
        ValueBar(everybodys, work_minutes_by_value(scenario)),
    )
    return ValueMix(title, bars)


def handoff_table(scenario: Scenario, title: str, called: Called) -> HeatTable:
    """Return how often work passes between the lanes of the organisation that have to do with it; raises EndlessError.

    Every cell stands for the flows along which its handoffs go; those that the customer carries are not counted.
    """
    of_customer = customer_side(scenario)
    passed = [
        found
        for found in interaction_matrix(scenario)
        if found.source != found.target and not (of_customer(found.source) or of_customer(found.target))
    ]
    involved = {lane for found in passed for lane in (found.source, found.target)}
    places = {lane: place for place, lane in enumerate(lane for lane in scenario.lanes if lane in involved)}
    flows: dict[tuple[str, str], list[str]] = {}
    for handoff in handoffs(scenario):
        if not handoff.customer_carried:
            flows.setdefault((handoff.source_lane, handoff.target_lane), []).append(handoff.flow)
    cells = {
        (places[found.source], places[found.target]): TableCell(
            found.expected, tuple(dict.fromkeys(flows.get((found.source, found.target), ())))
        )
        for found in passed
    }
    return HeatTable(title, tuple(TableLane(called(lane), lane) for lane in places), cells)


def cause_shares(scenario: Scenario, title: str, called: Called) -> CauseShares:
    """Return what share of the contacts each cause explains, the largest first; raises EndlessError."""
    rows = (
        CauseShare(called(cause.annotation), cause.share, scenario.annotations[cause.annotation].kind, cause.annotation)
        for cause in contact_causes(scenario)
    )
    return CauseShares(title, tuple(rows))


def emotion_curves(scenario: Scenario, placement: Placement, title: str, called: Called) -> tuple[EmotionCurve, ...]:
    """Return what each customer feels, step by step as they stand on the diagram from left to right.

    `title` says {name} where the name of the lane goes. Lanes without steps have no curve.
    """
    notes = _notes(scenario)
    curves = []
    for lane in scenario.lanes.values():
        steps = [node for node in scenario.nodes.values() if isinstance(node, Step) and node.lane == lane.id]
        if lane.kind == "customer" and steps:
            steps.sort(key=lambda step: placement.nodes[step.id].x)
            felt = (FeltStep(called(step.id), emotion_of(step, notes.get(step.id, ())), step.id) for step in steps)
            curves.append(EmotionCurve(title.format(name=called(lane.id)), tuple(felt)))
    return tuple(curves)


def spread(found: Distribution, title: str, exact: float | None = None) -> Histogram:
    """Return how a time spreads over simulated cases, with what is expected `exact`ly."""
    return Histogram(title, tuple(HistogramBar(*bar) for bar in found.bars), found.p50, found.p90, exact)


def _portions(scenario: Scenario) -> Mapping[str, Portion]:
    found = portions_by_phase(scenario) if scenario.phases else portions_by_lane(scenario)
    return {part: portion for part, portion in found.items() if part != NO_PHASE or portion != Portion()}


def _notes(scenario: Scenario) -> Mapping[str, list[Annotation]]:
    found: dict[str, list[Annotation]] = {}
    for annotation in scenario.annotations.values():
        for target in annotation.targets:
            found.setdefault(target, []).append(annotation)
    return found
