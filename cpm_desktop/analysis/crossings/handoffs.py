"""Handoffs: where work passes from one lane of the organisation to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from cpm_desktop.analysis.case.flow_probabilities import working_flows
from cpm_desktop.analysis.crossings.crossing import Crossing, crossings
from cpm_desktop.analysis.crossings.flow_numbers import number_flows
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.crossings.nearest_steps import nearest_steps_after
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario

CARRIED_PREFIX = "C"
"""The letter before the number of a handoff that the customer carries."""


@dataclass(frozen=True, slots=True)
class Handoff:
    """A flow between two internal lanes, or a change of internal lane that the customer carries."""

    number: int
    """The number of the marker, counted in document order of the flows. Customer-carried handoffs count separately."""
    source: str
    target: str
    """The nodes at the ends of the work; a lane where a message starts or ends at a lane."""
    source_lane: str
    target_lane: str
    flow: str
    """The flow with the marker: the flow that enters the target's lane."""
    medium: str
    carries: tuple[str, ...]
    wait_minutes: float
    """The waiting time before the target, in minutes."""
    is_customer_carried: bool = False
    """Whether the work passed through the customer: X → customer → Y with X ≠ Y."""

    @property
    def label(self) -> str:
        """Return the text of the marker: the number, after a C if the customer carries the handoff."""
        return handoff_label(self.number, is_customer_carried=self.is_customer_carried)


def handoff_label(number: int, *, is_customer_carried: bool) -> str:
    """Return the text of the marker of a handoff with this number."""
    return f"{CARRIED_PREFIX}{number}" if is_customer_carried else str(number)


@memoize_by_scenario
def handoffs(scenario: Scenario) -> tuple[Handoff, ...]:
    """Return all handoffs by number, the customer-carried ones last. Handoffs with the same marker share a number.

    Both kinds are numbered from 1, so that a change to one kind never renumbers the other.

    Handoffs follow Rummler and Brache. Customer-carried handoffs are a convention of this project: one for every lane
    that the work can come from, with the nearest previous node of that lane as the source. They are no crossings of
    their own: their flow is a contact.
    """
    direct = [
        _handoff(scenario, crossing, scenario.flows[crossing.flow].source, crossing.source_lane)
        for crossing in crossings(scenario).values()
        if crossing.kind == "handoff"
    ]
    carried = [*_carried_handoffs(scenario)]
    numbers = number_flows(scenario, (handoff.flow for handoff in direct))
    numbers_carried = number_flows(scenario, (handoff.flow for handoff in carried))
    found = [replace(handoff, number=numbers[handoff.flow]) for handoff in direct]
    found += [replace(handoff, number=numbers_carried[handoff.flow]) for handoff in carried]
    return tuple(sorted(found, key=lambda handoff: (handoff.is_customer_carried, handoff.number)))


def _carried_handoffs(scenario: Scenario) -> Iterator[Handoff]:
    """Yield the handoffs through the customer, one for every lane that the work can come from."""
    origins = _origins_by_lane(scenario)
    for crossing in crossings(scenario).values():
        if crossing.kind == "contact":
            for lane, origin in origins.get(scenario.flows[crossing.flow].source, {}).items():
                if lane != crossing.target_lane:
                    yield replace(_handoff(scenario, crossing, origin, lane), is_customer_carried=True)


def _origins_by_lane(scenario: Scenario) -> Mapping[str, Mapping[str, str]]:
    """Return, for each node of a customer, the nearest internal node of every lane from which work can come."""
    is_customer_lane = customer_lane_test(scenario)
    following: dict[str, list[str]] = {}
    for flow in working_flows(scenario):
        following.setdefault(flow.source, []).append(flow.target)
    origins: dict[str, dict[str, str]] = {}
    pending = [
        (scenario.flows[crossing.flow].source, scenario.flows[crossing.flow].target)
        for crossing in crossings(scenario).values()
        if crossing.kind == "reply" and {*_ends(scenario, crossing)} <= scenario.nodes.keys()
    ]
    for origin, node in pending:
        lane = scenario.nodes[origin].lane
        if lane not in origins.setdefault(node, {}):
            origins[node][lane] = origin
            pending += [
                (origin, after) for after in following.get(node, ()) if is_customer_lane(scenario.nodes[after].lane)
            ]
    return origins


def _ends(scenario: Scenario, crossing: Crossing) -> tuple[str, str]:
    flow = scenario.flows[crossing.flow]
    return flow.source, flow.target


def _handoff(scenario: Scenario, crossing: Crossing, source: str, source_lane: str) -> Handoff:
    """Return the handoff from `source` on the flow of `crossing`, without its number."""
    flow = scenario.flows[crossing.flow]
    step = nearest_steps_after(scenario).get(flow.target)
    return Handoff(
        number=0,
        source=source,
        target=flow.target,
        source_lane=source_lane,
        target_lane=crossing.target_lane,
        flow=flow.id,
        medium=flow.medium,
        carries=flow.carries,
        wait_minutes=step.wait_minutes if step and step.lane == crossing.target_lane else 0.0,
    )
