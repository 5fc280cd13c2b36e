"""How many contacts each cause explains."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.causes.chains import effects
from cpm_desktop.analysis.crossings.expected_values import expected_transitions
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test, lane_of
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario

ContactEnds = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ContactCause:
    """The contacts explained by one annotation with effects."""

    annotation: str
    contacts: float
    """The expected contacts per case at its effects."""
    share: float
    """The share of all contacts. Shares of several causes overlap where their effects do."""


def contact_causes(scenario: Scenario) -> tuple[ContactCause, ...]:
    """Return the share of contacts that each annotation with effects explains, the largest first.

    A contact belongs to its steps and flows, and to their lanes and phases. Indirect effects through other annotations
    count too. Raises EndlessError where a case never ends.
    """
    expected = _expected_contacts(scenario)
    total, elements = sum(expected.values()), contact_elements(scenario)
    found = []
    for annotation in scenario.annotations.values():
        effect_ids = effects(scenario, annotation)
        contacts = sum(count for pair, count in expected.items() if not effect_ids.isdisjoint(elements[pair]))
        if effect_ids and total:
            found.append(ContactCause(annotation.id, contacts, contacts / total))
    return tuple(sorted(found, key=lambda cause: -cause.contacts))


@memoize_by_scenario
def contact_elements(scenario: Scenario) -> Mapping[ContactEnds, frozenset[str]]:
    """Return the ids of all elements that each contact belongs to, by the contact's source and target."""
    is_customer_lane = customer_lane_test(scenario)
    found: dict[ContactEnds, frozenset[str]] = {}
    for source, target, flows in _work_connections(scenario):
        if is_customer_lane(lane_of(scenario, source)) and not is_customer_lane(lane_of(scenario, target)):
            ends = (scenario.nodes.get(source), scenario.nodes.get(target))
            phases = {node.phase for node in ends if node and node.phase}
            lanes = {lane_of(scenario, source), lane_of(scenario, target)}
            found[source, target] = found.get((source, target), frozenset()) | {source, target, *flows, *lanes, *phases}
    return found


def _work_connections(scenario: Scenario) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield all connections that pass work, with their flows: adjacencies, and messages from or to a lane."""
    for adjacency in adjacencies(scenario):
        yield adjacency.source, adjacency.target, adjacency.flows
    for flow in scenario.flows.values():
        if flow.kind == "message" and (flow.source in scenario.nodes) != (flow.target in scenario.nodes):
            yield flow.source, flow.target, (flow.id,)


def _expected_contacts(scenario: Scenario) -> dict[ContactEnds, float]:
    """Return the expected number of each contact per case."""
    between_steps, found = expected_transitions(scenario), visits(scenario)
    return {
        pair: between_steps[pair] if pair in between_steps else sum(found.get(end, 0.0) for end in pair)
        for pair in contact_elements(scenario)
    }
