"""Contacts with everything that matters for the history of a case: reason, lane, causes, and a failure before."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from cpm_desktop.analysis.case.flow_probabilities import working_flows
from cpm_desktop.analysis.crossings.contact_reasons import contact_reason
from cpm_desktop.analysis.crossings.crossing import crossings
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.history.problems import problems, problems_by_effect
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


@dataclass(frozen=True, slots=True)
class ContactTraits:
    """What distinguishes one contact from another."""

    reason: str
    lane: str
    """The customer's lane."""
    problems: frozenset[str]
    """The problems that lead to its place: its flow, nodes, lanes and phases, and the customer's last step before."""
    fail_probability: float
    """The probability that the step directly before it failed; 0 after a decision, which says where failures go."""


class ContactPlaces:
    """Looks up the traits of the contacts of a scenario."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._crossings = crossings(scenario)
        self._is_customer_lane = customer_lane_test(scenario)
        self._problems = problems_by_effect(scenario)
        self._adjoining = {(flow.source, flow.target) for flow in working_flows(scenario)}
        self.marked_flows: AbstractSet[str] = {
            target for problem in problems(scenario) for target in problem.targets if target in scenario.flows
        }
        """The flows where a case meets a problem."""

    def is_contact(self, flow_id: str) -> bool:
        """Return whether a flow is a contact."""
        return flow_id in self._crossings and self._crossings[flow_id].kind == "contact"

    def traits(self, flow_id: str, last_step: str) -> ContactTraits:
        """Return the traits of a contact after `last_step`, which is empty where there is none."""
        crossing, flow = self._crossings[flow_id], self._scenario.flows[flow_id]
        step = self._scenario.nodes.get(last_step)
        ends = [self._scenario.nodes[end] for end in (flow.source, flow.target) if end in self._scenario.nodes]
        known = step if isinstance(step, Step) else None
        place = {flow_id, flow.source, flow.target, crossing.source_lane, crossing.target_lane}
        place.update(node.phase for node in ends if node.phase)
        if known and self._is_customer_lane(known.lane):
            place.add(last_step)
        follows = last_step == flow.source or (
            self._is_parallel(flow.source) and (last_step, flow.source) in self._adjoining
        )
        return ContactTraits(
            contact_reason(self._scenario, flow_id, known),
            crossing.source_lane,
            frozenset().union(*(self._problems.get(element, frozenset()) for element in place)),
            known.fail_probability if known and follows else 0.0,
        )

    def _is_parallel(self, node: str) -> bool:
        return node in self._scenario.nodes and self._scenario.nodes[node].kind == "parallel"
