"""The reasons of contacts: what a customer turns to the organisation for."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.analysis.crossings.crossing import Crossing, crossings
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.memoize import memoize_by_scenario


def contact_reason(scenario: Scenario, flow_id: str, last_step: Step | None) -> str:
    """Return the reason of a contact, equal for contacts about the same thing.

    A convention of this project: the reason of the last step before the contact if it is a customer's; without one,
    that step itself. Where the last step is not a customer's, the contact is about the place where its flow starts.
    """
    if last_step is None or not customer_lane_test(scenario)(last_step.lane):
        return f"#{scenario.flows[flow_id].source}"
    return " ".join(last_step.reason.casefold().split()) or f"#{last_step.id}"


@memoize_by_scenario
def sent_contacts(scenario: Scenario) -> Mapping[str, tuple[Crossing, ...]]:
    """Return the contacts that happen with every visit of a node, by the node's id: messages that no case follows."""
    followed = {flow.id for flow in followed_flows(scenario)}
    found: dict[str, tuple[Crossing, ...]] = {}
    for crossing in crossings(scenario).values():
        if crossing.kind == "contact" and crossing.flow not in followed:
            found[crossing.node] = (*found.get(crossing.node, ()), crossing)
    return found
