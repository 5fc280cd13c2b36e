"""The company as one: what the organisation does for a customer, regardless of departments."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.case.case_graph import reachable_nodes
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.join_weights import join_weights
from cpm_desktop.analysis.case.markov_chain import AbsorbingChain, Transitions
from cpm_desktop.analysis.case.region_passages import steps_and_gateways
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class CompanyNode:
    """The work of the organisation from one entry until the case reaches a customer again, or ends."""

    entry: str
    """The internal step or gateway that is reached by a flow from a customer's node or from an internal start."""
    exits: Mapping[str, float]
    """The customers' nodes (steps, gateways and ends) that are reached first, with their probabilities.

    The sum is above 1 where the organisation splits the case, and below 1 where cases end inside.
    """
    ends: Mapping[str, float]
    """The ends inside the organisation that the case reaches, with their probabilities."""
    touch_minutes: float
    """The expected work."""
    wait_minutes: float
    """The expected waiting."""


def company_nodes(scenario: Scenario) -> tuple[CompanyNode, ...]:
    """Return one node for each entry into the organisation, in document order.

    A convention of this project: absorption in the Markov chain of the internal nodes, so that customer steps and
    touch, wait and lead times equal those of the full model. Raises EndlessError where the case never leaves the
    organisation. An endless entry that no case reaches is omitted.
    """
    is_customer_lane = customer_lane_test(scenario)
    inside = steps_and_gateways(
        scenario, (node.id for node in scenario.nodes.values() if not is_customer_lane(node.lane))
    )
    chain = AbsorbingChain(_inner_transitions(scenario, inside))
    steps = [step for step in steps_of(scenario) if step.id in inside]
    touch = chain.expected_totals({step.id: step.touch_minutes for step in steps})
    wait = chain.expected_totals({step.id: step.wait_minutes for step in steps})
    positions = {node: position for position, node in enumerate(scenario.nodes)}
    nodes = []
    for entry in _entries(scenario, inside):
        if entry in chain.endless_states and entry not in reachable_nodes(scenario):
            continue
        counts = chain.absorption_counts({entry: 1.0})
        reached = sorted(counts.keys() - inside, key=positions.__getitem__)
        exits = {node: counts[node] for node in reached if is_customer_lane(scenario.nodes[node].lane)}
        ends = {node: counts[node] for node in reached if node not in exits}
        nodes.append(CompanyNode(entry, exits, ends, touch.get(entry, 0.0), wait.get(entry, 0.0)))
    return tuple(nodes)


def _entries(scenario: Scenario, inside: Collection[str]) -> list[str]:
    """Return the nodes where a case enters, in document order."""
    found = {flow.target for flow in followed_flows(scenario) if flow.target in inside and flow.source not in inside}
    return [node for node in scenario.nodes if node in found]


def _inner_transitions(scenario: Scenario, inside: Collection[str]) -> Transitions:
    """Return the transitions of the nodes inside; nodes outside absorb the case, joins among them branch by branch."""
    probabilities, weights = flow_probabilities(scenario), join_weights(scenario)
    transitions: dict[str, dict[str, float]] = {node: {} for node in scenario.nodes if node in inside}
    for flow in followed_flows(scenario):
        if flow.source in inside:
            weight = weights.get(flow.target, 1.0) if flow.target in inside else 1.0
            row = transitions[flow.source]
            row[flow.target] = row.get(flow.target, 0.0) + probabilities[flow.id] * weight
    return transitions
