"""Touchpoints: where the customer meets the organisation, or another customer."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.crossings.crossing import Crossing, CrossingKind, crossings
from cpm_desktop.analysis.crossings.flow_numbers import number_flows
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.crossings.nearest_steps import nearest_steps_after, nearest_steps_before
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.memoize import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """A flow that crosses the boundary of a customer lane."""

    number: int
    """The number of the touchpoint, counted in document order of the flows."""
    kind: CrossingKind
    """A contact leads to the organisation, a reply to the customer, and a meeting to another customer.

    A notification expects no answer. No touchpoint is a handoff.
    """
    source: str
    target: str
    """Both are nodes, or for messages and notifications also lanes."""
    flow: str
    channel: str | None
    """The channel of the flow if it has one, else of the customer's step, else of the other step."""
    reason: str
    """Why the source turns to the other side: the reason of the last step before."""
    evidence: tuple[str, ...]
    """The physical evidence that the customer sees or touches: brought to a contact, or received with a reply."""
    phase: str | None
    """The phase in which the customer meets the other side."""


@memoize_by_scenario
def touchpoints(scenario: Scenario) -> tuple[Touchpoint, ...]:
    """Return all touchpoints, in document order of their flows.

    A convention of this project, close to the service encounters of LOVEM.
    """
    is_customer_lane = customer_lane_test(scenario)
    found = [
        crossing
        for crossing in crossings(scenario).values()
        if is_customer_lane(crossing.source_lane) or is_customer_lane(crossing.target_lane)
    ]
    numbers = number_flows(scenario, (crossing.flow for crossing in found))
    return tuple(_touchpoint(scenario, crossing, numbers[crossing.flow]) for crossing in found)


def _touchpoint(scenario: Scenario, crossing: Crossing, number: int) -> Touchpoint:
    is_customer_lane, flow = customer_lane_test(scenario), scenario.flows[crossing.flow]
    to_customer = is_customer_lane(crossing.target_lane)
    before = _step_in(nearest_steps_before(scenario).get(flow.source), crossing.source_lane)
    after = _step_in(nearest_steps_after(scenario).get(flow.target), crossing.target_lane)
    customer, other = (after, before) if to_customer else (before, after)
    evidence_steps = (before, after) if to_customer else (customer,)
    ends = (flow.target, flow.source) if to_customer else (flow.source, flow.target)
    node = next((scenario.nodes[end] for end in ends if end in scenario.nodes), None)
    return Touchpoint(
        number=number,
        kind=crossing.kind,
        source=flow.source,
        target=flow.target,
        flow=flow.id,
        channel=flow.medium or next((step.channel for step in (customer, other) if step and step.channel), None),
        reason=before.reason if before else "",
        evidence=tuple(dict.fromkeys(item for step in evidence_steps if step for item in step.evidence)),
        phase=node.phase if node else None,
    )


def _step_in(step: Step | None, lane: str) -> Step | None:
    """Return the step if it is in this lane: the step at this end of a crossing."""
    return step if step and step.lane == lane else None
