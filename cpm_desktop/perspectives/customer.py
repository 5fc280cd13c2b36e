"""The customer's eye (V3): what a customer does and meets; hidden work is the wait that it makes."""

from __future__ import annotations

from cpm_desktop.analysis.crossings.sides import customer_side, lane_of
from cpm_desktop.analysis.crossings.visibility import visibility_distances
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.perspectives.contracting.hidden_region import Cut
from cpm_desktop.perspectives.contracting.hiding import hidden_beside
from cpm_desktop.perspectives.contracting.step_aggregation import waiting
from cpm_desktop.perspectives.perspective_labels import PerspectiveWords


def customer_cut(scenario: Scenario, words: PerspectiveWords) -> Cut:
    """Return the cut that hides work out of sight: steps at a visibility distance of 2 and more (domain, A3).

    What somebody does in front of a customer, or tells a customer, is in sight whatever its distance.
    """
    of_customer = customer_side(scenario)
    met = _met(scenario)
    seen = {node.id for node in scenario.nodes.values() if of_customer(node.lane)} | met
    hidden = hidden_beside(scenario, seen)
    lanes = {
        node.lane for node in scenario.nodes.values() if node.id not in hidden and node.kind not in {"start", "end"}
    }
    lanes |= {lane for lane in scenario.lanes if of_customer(lane) or lane in met}

    return Cut(
        hidden=hidden,
        lanes=tuple(lane for lane in scenario.lanes if lane in lanes),
        lane=Lane(id="out-of-sight", name=words.out_of_sight, kind="backstage"),
        stands_in=waiting(words.waits, words.duration),
    )


def _met(scenario: Scenario) -> set[str]:
    """Return the steps of the organisation that a customer meets, and the lanes that tell customers something."""
    of_customer = customer_side(scenario)
    met = {step for step, distance in visibility_distances(scenario).items() if distance <= 1}
    met |= {node.id for node in scenario.nodes.values() if isinstance(node, Step) and node.customer_present}
    for flow in scenario.flows.values():
        ends = {flow.source, flow.target}
        if flow.kind != "sequence" and any(of_customer(lane_of(scenario, end)) for end in ends):
            met |= ends
    return met
