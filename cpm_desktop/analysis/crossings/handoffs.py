"""Handoffs: where work passes from one lane of the organisation to another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.crossings.flow_numbers import number_flows
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test, entering_flows
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.memoize import memoize_by_scenario

CARRIED_PREFIX = "C"
"""The letter before the number of a handoff that the customer carries."""


@dataclass(frozen=True, slots=True)
class Handoff:
    """A pair of adjacent steps in different internal lanes, or a change of internal lane that the customer carries."""

    number: int
    """The number of the marker, counted in document order of the flows. Customer-carried handoffs count separately."""
    source: str
    target: str
    source_lane: str
    target_lane: str
    flow: str
    """The flow with the marker: the last flow on the path that enters the target's lane."""
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
    that the work can come from, with the nearest previous step of that lane as the source.
    """
    direct, carried = [*_direct_lane_changes(scenario)], [*_carried_lane_changes(scenario)]
    numbers = number_flows(scenario, (crossing.flow.id for crossing in direct))
    numbers_carried = number_flows(scenario, (crossing.flow.id for crossing in carried))
    found = [_handoff(scenario, crossing, numbers[crossing.flow.id], is_carried=False) for crossing in direct]
    found += [_handoff(scenario, crossing, numbers_carried[crossing.flow.id], is_carried=True) for crossing in carried]
    return tuple(sorted(found, key=lambda handoff: (handoff.is_customer_carried, handoff.number)))


class _LaneChange(NamedTuple):
    """Two steps in different lanes, and the flow that enters the lane of the second."""

    source: str
    target: str
    flow: Flow


def _direct_lane_changes(scenario: Scenario) -> Iterator[_LaneChange]:
    """Yield the handoffs between adjacent steps."""
    lanes, is_customer_lane = _lanes_by_node(scenario), customer_lane_test(scenario)
    for adjacency in adjacencies(scenario):
        source_lane, target_lane = lanes[adjacency.source], lanes[adjacency.target]
        if source_lane != target_lane and not is_customer_lane(source_lane) and not is_customer_lane(target_lane):
            for flow in entering_flows(scenario, adjacency, _lane_itself):
                yield _LaneChange(adjacency.source, adjacency.target, flow)


def _carried_lane_changes(scenario: Scenario) -> Iterator[_LaneChange]:
    """Yield the handoffs through the customer, one for every lane that the work can come from."""
    lanes, is_customer_lane = _lanes_by_node(scenario), customer_lane_test(scenario)
    origins = _origin_steps_by_lane(scenario)
    for adjacency in adjacencies(scenario):
        if adjacency.source not in origins or is_customer_lane(lanes[adjacency.target]):
            continue
        flows = entering_flows(scenario, adjacency, _lane_itself)
        for lane, source in origins[adjacency.source].items():
            if lane != lanes[adjacency.target]:
                yield from (_LaneChange(source, adjacency.target, flow) for flow in flows)


def _origin_steps_by_lane(scenario: Scenario) -> dict[str, dict[str, str]]:
    """Return, for each customer step, the nearest internal step of every lane from which work can come."""
    lanes, is_customer_lane = _lanes_by_node(scenario), customer_lane_test(scenario)
    successors: dict[str, list[str]] = {}
    for adjacency in adjacencies(scenario):
        if is_customer_lane(lanes[adjacency.target]):
            successors.setdefault(adjacency.source, []).append(adjacency.target)
    origins: dict[str, dict[str, str]] = {}
    pending = [(step, step) for step in successors if not is_customer_lane(lanes[step])]
    for origin, step in pending:
        for target in successors.get(step, []):
            if lanes[origin] not in origins.setdefault(target, {}):
                origins[target][lanes[origin]] = origin
                pending.append((origin, target))
    return origins


def _handoff(scenario: Scenario, lane_change: _LaneChange, number: int, *, is_carried: bool) -> Handoff:
    target = scenario.nodes[lane_change.target]
    return Handoff(
        number=number,
        source=lane_change.source,
        target=lane_change.target,
        source_lane=scenario.nodes[lane_change.source].lane,
        target_lane=target.lane,
        flow=lane_change.flow.id,
        medium=lane_change.flow.medium,
        carries=lane_change.flow.carries,
        wait_minutes=target.wait_minutes if isinstance(target, Step) else 0.0,
        is_customer_carried=is_carried,
    )


def _lanes_by_node(scenario: Scenario) -> dict[str, str]:
    return {node.id: node.lane for node in scenario.nodes.values()}


def _lane_itself(lane: str) -> str:
    """Return the lane itself. For handoffs, every lane is a side of its own."""
    return lane
