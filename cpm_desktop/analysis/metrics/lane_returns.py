"""Work that returns: ping-pong between departments, and handoffs that the customer carries."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.join_weights import join_weights
from cpm_desktop.analysis.case.markov_chain import AbsorbingChain, Transitions
from cpm_desktop.analysis.crossings.crossing import CrossingKind, crossings, expected_crossings
from cpm_desktop.model.document import Scenario


def expected_ping_pongs(scenario: Scenario) -> float:
    """Return how often work goes from X to Y and directly back to X, none of them a customer's. Raises EndlessError.

    After each handoff into a lane, the next crossing absorbs the case.
    """
    found = 0.0
    for lane, entries in _entries_by_lane(scenario, "handoff").items():
        chain = AbsorbingChain(_transitions_within(scenario, [lane]))
        for source_lane, counts in entries.items():
            ahead = chain.expected_totals({_absorbing_state(source_lane): 1.0})
            found += sum(count * ahead.get(node, 0.0) for node, count in counts.items())
    return found


def expected_carried_handoffs(scenario: Scenario) -> float:
    """Return how often the internal lane changes while the work is with the customer. Raises EndlessError.

    A convention of this project: X → customer → Y with X ≠ Y. After each reply, the next contact absorbs the case.
    """
    customers = [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"]
    chain = AbsorbingChain(_transitions_within(scenario, customers))
    entries: dict[str, dict[str, float]] = {}
    for counts_by_lane in _entries_by_lane(scenario, "reply").values():
        for source_lane, counts in counts_by_lane.items():
            total = entries.setdefault(source_lane, {})
            total.update({node: total.get(node, 0.0) + count for node, count in counts.items()})
    others = {_absorbing_state(lane.id): 1.0 for lane in scenario.lanes.values() if lane.kind != "customer"}
    found = 0.0
    for source_lane, counts in entries.items():
        ahead = chain.expected_totals({**others, _absorbing_state(source_lane): 0.0})
        found += sum(count * ahead.get(node, 0.0) for node, count in counts.items())
    return found


def _entries_by_lane(scenario: Scenario, kind: CrossingKind) -> Mapping[str, Mapping[str, dict[str, float]]]:
    """Return how often a case enters each lane by crossings of one kind: by its lane, the source lane, and the node."""
    known, expected = crossings(scenario), expected_crossings(scenario)
    found: dict[str, dict[str, dict[str, float]]] = {}
    for flow in followed_flows(scenario):
        crossing = known.get(flow.id)
        if crossing and crossing.kind == kind:
            counts = found.setdefault(crossing.target_lane, {}).setdefault(crossing.source_lane, {})
            counts[flow.target] = counts.get(flow.target, 0.0) + expected[flow.id]
    return found


def _transitions_within(scenario: Scenario, lanes: Collection[str]) -> Transitions:
    """Return the transitions of the nodes in these lanes; a crossing to another lane absorbs the case there."""
    probabilities, weights = flow_probabilities(scenario), join_weights(scenario)
    transitions: dict[str, dict[str, float]] = {}
    for flow in followed_flows(scenario):
        source_lane, target_lane = scenario.nodes[flow.source].lane, scenario.nodes[flow.target].lane
        if source_lane in lanes:
            row = transitions.setdefault(flow.source, {})
            stays = target_lane in lanes
            state = flow.target if stays else _absorbing_state(target_lane)
            weight = weights.get(flow.target, 1.0) if stays else 1.0
            row[state] = row.get(state, 0.0) + probabilities[flow.id] * weight
    return transitions


def _absorbing_state(lane: str) -> str:
    """Return the state of a case that has entered a lane; no id contains a space."""
    return f"into {lane}"
