"""The company as one: one lane for the organisation, with one step for each time that a customer turns to it."""

from __future__ import annotations

from cpm_desktop.analysis.case.region_passages import steps_and_gateways
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.perspectives.contraction.hidden_nodes import without_border_gateways
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion
from cpm_desktop.perspectives.contraction.step_aggregation import aggregate_steps
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels

MAX_NAME_LENGTH = 200
"""The longest part of a name that is used in a combined name, in characters."""


def company_region(scenario: Scenario, labels: PerspectiveLabels) -> HiddenRegion:
    """Return the region of all departments. Totals of steps, contacts, touch and wait do not change."""
    is_customer_lane = customer_lane_test(scenario)
    internal = steps_and_gateways(
        scenario, (node.id for node in scenario.nodes.values() if not is_customer_lane(node.lane))
    )

    return HiddenRegion(
        node_ids=without_border_gateways(scenario, internal),
        visible_lanes=tuple(lane for lane in scenario.lanes if is_customer_lane(lane)),
        replacement_lane=Lane(id="organisation", name=labels.organisation, kind="frontstage"),
        summary_factory=aggregate_steps(lambda first, last: _step_name(first, last, labels)),
        keeps_annotations=True,
    )


def _step_name(first: Step, last: Step, labels: PerspectiveLabels) -> str:
    """Return the name for the organisation's work: its first and its last step."""
    if first is last:
        return first.name
    return labels.first_to_last.format(first=first.name[:MAX_NAME_LENGTH], last=last.name[:MAX_NAME_LENGTH])
