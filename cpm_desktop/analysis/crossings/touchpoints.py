"""Touchpoints: where the customer and the organisation meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.crossings.flow_numbers import number_flows
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test, entering_flows, lane_of
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.memoize import memoize_by_scenario

TouchpointKind: TypeAlias = Literal["contact", "reply", "notification"]


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """An adjacency, message or notification that crosses the customer boundary."""

    number: int
    """The number of the crossing flow, counted in document order. Touchpoints on the same flow have the same number."""
    kind: TouchpointKind
    """A contact leads to the organisation, a reply to the customer. A notification expects no answer."""
    source: str
    target: str
    """Both are steps, or for messages and notifications also other nodes or lanes."""
    flow: str
    """The flow that crosses the boundary."""
    channel: str | None
    """The channel of the flow if it has one, else of the customer's step, else of the other step."""
    reason: str
    """Why the source turns to the other side."""
    evidence: tuple[str, ...]
    """The physical evidence that the customer sees or touches: brought to a contact, or received with a reply."""
    phase: str | None
    """The phase in which the customer meets the organisation."""


@memoize_by_scenario
def touchpoints(scenario: Scenario) -> tuple[Touchpoint, ...]:
    """Return all touchpoints, in document order of the flows that cross the customer boundary.

    A convention of this project (contacts and replies by adjacency), close to the service encounters of LOVEM.
    """
    found = [*_step_touchpoints(scenario), *_message_touchpoints(scenario)]
    numbers = number_flows(scenario, (touchpoint.flow for touchpoint in found))
    found = [replace(touchpoint, number=numbers[touchpoint.flow]) for touchpoint in found]
    return tuple(sorted(found, key=lambda touchpoint: touchpoint.number))


def _step_touchpoints(scenario: Scenario) -> Iterator[Touchpoint]:
    is_customer_lane = customer_lane_test(scenario)
    for adjacency in adjacencies(scenario):
        source, target = scenario.nodes[adjacency.source], scenario.nodes[adjacency.target]
        if is_customer_lane(source.lane) != is_customer_lane(target.lane):
            for flow in entering_flows(scenario, adjacency, is_customer_lane):
                yield _touchpoint(scenario, flow, adjacency.source, adjacency.target, is_customer_lane(target.lane))


def _message_touchpoints(scenario: Scenario) -> Iterator[Touchpoint]:
    """Yield notifications to and from customers, and messages from or to lanes."""
    is_customer_lane = customer_lane_test(scenario)
    for flow in scenario.flows.values():
        to_lane = flow.source in scenario.lanes or flow.target in scenario.lanes
        if flow.kind == "notification" or to_lane:
            ends = (lane_of(scenario, flow.source), lane_of(scenario, flow.target))
            if is_customer_lane(ends[0]) != is_customer_lane(ends[1]):
                yield _touchpoint(scenario, flow, flow.source, flow.target, is_customer_lane(ends[1]))


def _touchpoint(scenario: Scenario, flow: Flow, source: str, target: str, to_customer: bool) -> Touchpoint:
    """Return the touchpoint on `flow`, without its number."""
    ends = [_step_or_none(scenario, end) for end in (source, target)]
    customer, organisation = reversed(ends) if to_customer else ends
    evidence_steps = ends if to_customer else [customer]
    node = scenario.nodes.get(target if to_customer else source) or scenario.nodes.get(
        source if to_customer else target
    )
    return Touchpoint(
        number=0,
        kind="notification" if flow.kind == "notification" else "reply" if to_customer else "contact",
        source=source,
        target=target,
        flow=flow.id,
        channel=flow.medium or next((end.channel for end in (customer, organisation) if end and end.channel), None),
        reason=ends[0].reason if ends[0] else "",
        evidence=tuple(dict.fromkeys(item for end in evidence_steps if end for item in end.evidence)),
        phase=node.phase if node else None,
    )


def _step_or_none(scenario: Scenario, element_id: str) -> Step | None:
    node = scenario.nodes.get(element_id)
    return node if isinstance(node, Step) else None
