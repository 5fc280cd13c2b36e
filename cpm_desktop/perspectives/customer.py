"""The customer's eye: what customers do and meet. Hidden work appears as waiting time."""

from __future__ import annotations

from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test, lane_of
from cpm_desktop.analysis.crossings.visibility import visibility_distances
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.perspectives.contraction.hidden_nodes import nodes_to_hide
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion
from cpm_desktop.perspectives.contraction.step_aggregation import as_waiting_step
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels


def customer_region(scenario: Scenario, labels: PerspectiveLabels) -> HiddenRegion:
    """Return the region of work that is out of sight: steps at a visibility distance of 2 and more.

    Steps with a customer present, or with messages to a customer, stay visible at any distance.
    """
    is_customer_lane = customer_lane_test(scenario)
    met_elements = _elements_met_by_customer(scenario)
    seen = {node.id for node in scenario.nodes.values() if is_customer_lane(node.lane)} | met_elements
    hidden = nodes_to_hide(scenario, seen)
    lanes = {
        node.lane for node in scenario.nodes.values() if node.id not in hidden and node.kind not in {"start", "end"}
    }
    lanes |= {lane for lane in scenario.lanes if is_customer_lane(lane) or lane in met_elements}

    return HiddenRegion(
        node_ids=hidden,
        visible_lanes=tuple(lane for lane in scenario.lanes if lane in lanes),
        replacement_lane=Lane(id="out-of-sight", name=labels.out_of_sight, kind="backstage"),
        summary_factory=as_waiting_step(labels.waiting_step, labels.format_duration),
    )


def _elements_met_by_customer(scenario: Scenario) -> set[str]:
    """Return the steps of the organisation that a customer meets, and the lanes with messages from or to customers."""
    is_customer_lane = customer_lane_test(scenario)
    result = {step for step, distance in visibility_distances(scenario).items() if distance <= 1}
    result |= {node.id for node in scenario.nodes.values() if isinstance(node, Step) and node.customer_present}
    for flow in scenario.flows.values():
        ends = {flow.source, flow.target}
        if flow.kind != "sequence" and any(is_customer_lane(lane_of(scenario, end)) for end in ends):
            result |= ends
    return result
