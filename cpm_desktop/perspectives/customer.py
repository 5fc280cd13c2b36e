"""The customer's eye: what customers do and meet. Hidden work appears as waiting time."""

from __future__ import annotations

from cpm_desktop.analysis.crossings.lane_sides import customer_lanes, lane_of
from cpm_desktop.analysis.crossings.visibility import visibility_distances, visibility_distances_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.perspectives.contraction.hidden_nodes import nodes_to_hide
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion
from cpm_desktop.perspectives.contraction.step_aggregation import as_waiting_step
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels


def customer_region(scenario: Scenario, labels: PerspectiveLabels, customer: str = "") -> HiddenRegion:
    """Return the region of work that is out of sight: steps at a visibility distance of 2 and more.

    Steps with a customer present, or with messages to a customer, stay visible at any distance. With the lane of one
    `customer`, other customers are out of sight like the organisation. A scenario without that lane shows all of them.
    """
    customers = _customers(scenario, customer)
    met_elements = _elements_met_by(scenario, customers)
    seen = {node.id for node in scenario.nodes.values() if node.lane in customers} | met_elements
    hidden = nodes_to_hide(scenario, seen)
    lanes = {
        node.lane for node in scenario.nodes.values() if node.id not in hidden and node.kind not in {"start", "end"}
    }
    lanes |= {lane for lane in scenario.lanes if lane in customers or lane in met_elements}

    return HiddenRegion(
        node_ids=hidden,
        visible_lanes=tuple(lane for lane in scenario.lanes if lane in lanes),
        replacement_lane=Lane(id="out-of-sight", name=labels.out_of_sight, kind="backstage"),
        summary_factory=as_waiting_step(labels.waiting_step, labels.format_duration),
    )


def _customers(scenario: Scenario, customer: str) -> frozenset[str]:
    """Return the lane of one customer, or the lanes of all customers where the scenario does not have that lane."""
    lanes = customer_lanes(scenario)
    return frozenset({customer} if customer in lanes else lanes)


def _elements_met_by(scenario: Scenario, customers: frozenset[str]) -> set[str]:
    """Return the steps that these customers meet, and the lanes with messages from or to these customers.

    A step does not record which customer is present: it is the nearest one, a convention of this project.
    """
    distances = visibility_distances_from(scenario, customers)
    nearest = visibility_distances(scenario)
    result = {step for step, distance in distances.items() if distance <= 1}
    result |= {
        node.id
        for node in scenario.nodes.values()
        if isinstance(node, Step) and node.customer_present and distances.get(node.id) == nearest.get(node.id)
    }
    for flow in scenario.flows.values():
        ends = {flow.source, flow.target}
        if flow.kind != "sequence" and any(lane_of(scenario, end) in customers for end in ends):
            result |= ends
    return result
