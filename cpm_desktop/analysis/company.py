"""The company as one: what the organisation does for a customer, regardless of departments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.case.case_graph import reachable_nodes
from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.region_passages import Region, steps_and_gateways
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
    internal = (node.id for node in scenario.nodes.values() if not is_customer_lane(node.lane))
    region = Region(scenario, steps_and_gateways(scenario, internal))
    steps = [step for step in steps_of(scenario) if step.id in region.node_ids]
    touch = region.expected_totals({step.id: step.touch_minutes for step in steps})
    wait = region.expected_totals({step.id: step.wait_minutes for step in steps})
    return tuple(
        CompanyNode(
            entry=entry,
            exits={node: count for node, count in reached.items() if is_customer_lane(scenario.nodes[node].lane)},
            ends={node: count for node, count in reached.items() if not is_customer_lane(scenario.nodes[node].lane)},
            touch_minutes=touch.get(entry, 0.0),
            wait_minutes=wait.get(entry, 0.0),
        )
        for entry in region.entries
        if (reached := _exit_counts(scenario, region, entry)) is not None
    )


def _exit_counts(scenario: Scenario, region: Region, entry: str) -> dict[str, float] | None:
    """Return the expected visits of nodes outside after `entry`; None where no case reaches an endless entry."""
    try:
        flow_counts = region.exit_counts(entry)
    except EndlessError:
        if entry in reachable_nodes(scenario):
            raise
        return None
    followed = {flow.id for flow in followed_flows(scenario)}
    counts: dict[str, float] = {}
    for flow_id, count in flow_counts.items():
        if flow_id in followed:
            target = scenario.flows[flow_id].target
            counts[target] = counts.get(target, 0.0) + count
    return counts
