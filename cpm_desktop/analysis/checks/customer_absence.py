"""A check that the customer is part of the process, not only at its start and its end."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.case.case_graph import case_successors, reachable_nodes
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.graphs.reachability import reachable_from, reversed_edges
from cpm_desktop.i18n import translate_plural
from cpm_desktop.model.document import Scenario

MIN_INTERNAL_STEPS = 3
"""A process with fewer steps of the organisation is short enough to have no customer in its middle."""


def check_customer_absence(scenario: Scenario) -> Iterator[Finding]:
    """Yield a finding if no customer appears between the first and the last step of the organisation.

    Such a process describes a service like manufacturing: an order goes in, a product comes out. A customer appears by
    a node, by being present at a step, or by a message or notification.
    """
    is_customer_lane, cases = customer_lane_test(scenario), reachable_nodes(scenario)
    internal = [step for step in steps_of(scenario) if step.id in cases and not is_customer_lane(step.lane)]
    customers = tuple(lane for lane in scenario.lanes if is_customer_lane(lane))
    appearing = [node for node in scenario.nodes.values() if node.id in cases and is_customer_lane(node.lane)]
    if len(internal) < MIN_INTERNAL_STEPS or not appearing or any(step.customer_present for step in internal):
        return
    successors = case_successors(scenario)
    steps = [step.id for step in internal]
    later = reachable_from(successors, [node for step in steps for node in successors[step]])
    predecessors = reversed_edges(successors)
    earlier = reachable_from(predecessors, [node for step in steps for node in predecessors[step]])
    if any(node.id in later and node.id in earlier for node in appearing) or _is_informed(scenario, earlier & later):
        return
    message = translate_plural(
        "Checks",
        "The customer appears only at the start and the end of the process. Add what happens for the customer "
        "during the %Ln step(s) between.",
        len(internal),
    )
    yield Finding("customer_only_at_ends", "warning", customers, message)


def _is_informed(scenario: Scenario, middle: set[str]) -> bool:
    """Return whether a message or notification joins a node in the middle of the process to a customer."""
    is_customer_lane = customer_lane_test(scenario)
    for flow in scenario.flows.values():
        if flow.kind == "sequence":
            continue
        lanes = [scenario.nodes[end].lane if end in scenario.nodes else end for end in (flow.source, flow.target)]
        if any(map(is_customer_lane, lanes)) and not middle.isdisjoint((flow.source, flow.target)):
            return True
    return False
