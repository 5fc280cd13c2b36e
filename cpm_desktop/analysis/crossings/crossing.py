"""Crossings: the flows on which a case passes from one lane to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test, lane_of
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.memoize import memoize_by_scenario

CrossingKind: TypeAlias = Literal["handoff", "contact", "reply", "meeting", "notification"]


@dataclass(frozen=True, slots=True)
class Crossing:
    """A flow between two lanes. One flow is one crossing."""

    flow: str
    kind: CrossingKind
    """A handoff joins two lanes of the organisation, a meeting two customers.

    A contact leads from a customer to the organisation, a reply back. A notification expects no answer, so it is
    neither of them.
    """
    source_lane: str
    target_lane: str
    node: str
    """The node whose visits determine how often it happens: the source, or the target where the source is a lane."""


@memoize_by_scenario
def crossings(scenario: Scenario) -> Mapping[str, Crossing]:
    """Return every crossing by the id of its flow, in document order.

    A convention of this project: a flow between two nodes in different lanes, except starts and ends, or between a node
    and a lane. A gateway belongs to the lane in which it stands.
    """
    return {flow.id: crossing for flow in scenario.flows.values() if (crossing := crossing_on(scenario, flow))}


@memoize_by_scenario
def expected_crossings(scenario: Scenario) -> Mapping[str, float]:
    """Return how often each crossing happens in one case, by the id of its flow. Raises EndlessError.

    The visits of its source, multiplied by the probability of the flow. A message or notification is sent with every
    visit.
    """
    found, probabilities = visits(scenario), flow_probabilities(scenario)
    return {
        flow_id: found[crossing.node] * probabilities.get(flow_id, 1.0)
        for flow_id, crossing in crossings(scenario).items()
    }


def crossing_on(scenario: Scenario, flow: Flow) -> Crossing | None:
    """Return the crossing on a flow; None where it stays in one lane, touches an event, or joins two lanes."""
    lanes = lane_of(scenario, flow.source), lane_of(scenario, flow.target)
    nodes = [scenario.nodes[end] for end in (flow.source, flow.target) if end in scenario.nodes]
    touches_event = len(nodes) == 2 and any(node.kind in {"start", "end"} for node in nodes)
    if lanes[0] == lanes[1] or not nodes or touches_event:
        return None
    return Crossing(flow.id, _kind(scenario, flow, *lanes), *lanes, nodes[0].id)


def _kind(scenario: Scenario, flow: Flow, source_lane: str, target_lane: str) -> CrossingKind:
    if flow.kind == "notification":
        return "notification"
    is_customer_lane = customer_lane_test(scenario)
    kinds: Mapping[tuple[bool, bool], CrossingKind] = {
        (True, True): "meeting",
        (True, False): "contact",
        (False, True): "reply",
        (False, False): "handoff",
    }
    return kinds[is_customer_lane(source_lane), is_customer_lane(target_lane)]
