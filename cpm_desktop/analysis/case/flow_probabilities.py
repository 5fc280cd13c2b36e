"""Which flows a case follows, and with what probability."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.memoize import memoize_by_scenario


@memoize_by_scenario
def working_flows(scenario: Scenario) -> tuple[Flow, ...]:
    """Return the flows that pass work between nodes: no notifications, and no messages from or to lanes.

    A case finishes at an end, so sequence flows out of an end are ignored. Messages can start there.
    """
    nodes = dict.fromkeys(scenario.nodes)
    ends = {node.id for node in scenario.nodes.values() if node.kind == "end"}
    return tuple(
        flow
        for flow in scenario.flows.values()
        if flow.source in nodes
        and flow.target in nodes
        and (flow.kind == "message" or (flow.kind == "sequence" and flow.source not in ends))
    )


@memoize_by_scenario
def followed_flows(scenario: Scenario) -> tuple[Flow, ...]:
    """Return the flows that a case follows, in document order: sequence flows, and messages that activate their target.

    A message activates a node that no sequence flow enters (a convention of this project).
    """
    entered = {flow.target for flow in working_flows(scenario) if flow.kind == "sequence"}
    return tuple(flow for flow in working_flows(scenario) if flow.kind == "sequence" or flow.target not in entered)


@memoize_by_scenario
def flow_probabilities(scenario: Scenario) -> Mapping[str, float]:
    """Return the probability of every flow between nodes, by its id.

    The exits of a decision have their own probability; exits without one share the difference to 1 equally. All other
    flows have the probability 1: every branch of a parallel split, and a message, whether or not the case follows it.
    """
    probabilities = {flow.id: 1.0 if flow.probability is None else flow.probability for flow in working_flows(scenario)}
    for alternatives in decision_exits(scenario).values():
        share = _default_probability(alternatives)
        probabilities.update({flow.id: share for flow in alternatives if flow.probability is None})
    return probabilities


@memoize_by_scenario
def decision_exits(scenario: Scenario) -> Mapping[str, list[Flow]]:
    """Return the flows that a case can follow from each decision. Decisions without exits are missing."""
    decisions = {node.id for node in scenario.nodes.values() if node.kind == "decision"}
    exits: dict[str, list[Flow]] = {}
    for flow in followed_flows(scenario):
        if flow.source in decisions:
            exits.setdefault(flow.source, []).append(flow)
    return exits


def _default_probability(exits: Sequence[Flow]) -> float:
    """Return the probability of each exit without one: an equal share of the difference to 1."""
    given = [flow.probability for flow in exits if flow.probability is not None]
    return max(0.0, 1 - sum(given)) / max(1, len(exits) - len(given))
