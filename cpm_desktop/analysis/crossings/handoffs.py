"""Where work passes from one part of the organisation to another (A4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.crossings.numbering import numbered
from cpm_desktop.analysis.crossings.sides import customer_side, entering_flows
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.remembered import remembered


@dataclass(frozen=True, slots=True)
class Handoff:
    """Adjacent steps in different lanes, neither a customer's; or a change of lane that the customer has to carry."""

    number: int
    """The number of the marker, counted in document order of the flows; those carried by the customer come last."""
    source: str
    target: str
    source_lane: str
    target_lane: str
    flow: str
    """Where the marker stands: the last flow on the way that enters the target's lane."""
    medium: str
    carries: tuple[str, ...]
    wait: float
    """Minutes that the work waits for the target."""
    customer_carried: bool = False
    """The work was with the customer in between: X → customer → Y with X ≠ Y."""


@remembered
def handoffs(scenario: Scenario) -> tuple[Handoff, ...]:
    """Return every handoff by its number: markers in document order; what shares a marker shares its number.

    Handoffs as in Rummler and Brache; those carried by the customer are a convention of this project, and named once
    for every lane that the work comes from, by the step nearest before.
    """
    direct, carried = [*_direct(scenario)], [*_carried(scenario)]
    numbers = numbered(scenario, (crossing.flow.id for crossing in direct))
    numbers_carried = numbered(scenario, (crossing.flow.id for crossing in carried), len(numbers) + 1)
    found = [_handoff(scenario, crossing, numbers[crossing.flow.id], carried=False) for crossing in direct]
    found += [_handoff(scenario, crossing, numbers_carried[crossing.flow.id], carried=True) for crossing in carried]
    return tuple(sorted(found, key=lambda handoff: handoff.number))


class _Crossing(NamedTuple):
    """Two steps between which work changes its lane, and the flow by which it enters the other one."""

    source: str
    target: str
    flow: Flow


def _direct(scenario: Scenario) -> Iterator[_Crossing]:
    """Yield the handoffs between adjacent steps."""
    lanes, of_customer = _lanes(scenario), customer_side(scenario)
    for adjacency in adjacencies(scenario):
        here, there = lanes[adjacency.source], lanes[adjacency.target]
        if here != there and not of_customer(here) and not of_customer(there):
            for flow in entering_flows(scenario, adjacency, _own_lane):
                yield _Crossing(adjacency.source, adjacency.target, flow)


def _carried(scenario: Scenario) -> Iterator[_Crossing]:
    """Yield the handoffs that run through the customer, once for every lane that the work can come from."""
    lanes, of_customer = _lanes(scenario), customer_side(scenario)
    brought = _brought(scenario)
    for adjacency in adjacencies(scenario):
        if adjacency.source not in brought or of_customer(lanes[adjacency.target]):
            continue
        flows = entering_flows(scenario, adjacency, _own_lane)
        for lane, source in brought[adjacency.source].items():
            if lane != lanes[adjacency.target]:
                yield from (_Crossing(source, adjacency.target, flow) for flow in flows)


def _brought(scenario: Scenario) -> dict[str, dict[str, str]]:
    """Return the internal steps from which work can be at each customer step: the nearest one of every lane."""
    lanes, of_customer = _lanes(scenario), customer_side(scenario)
    following: dict[str, list[str]] = {}
    for adjacency in adjacencies(scenario):
        if of_customer(lanes[adjacency.target]):
            following.setdefault(adjacency.source, []).append(adjacency.target)
    brought: dict[str, dict[str, str]] = {}
    waiting = [(step, step) for step in following if not of_customer(lanes[step])]
    for origin, step in waiting:
        for target in following.get(step, []):
            if lanes[origin] not in brought.setdefault(target, {}):
                brought[target][lanes[origin]] = origin
                waiting.append((origin, target))
    return brought


def _handoff(scenario: Scenario, crossing: _Crossing, number: int, *, carried: bool) -> Handoff:
    target = scenario.nodes[crossing.target]
    return Handoff(
        number=number,
        source=crossing.source,
        target=crossing.target,
        source_lane=scenario.nodes[crossing.source].lane,
        target_lane=target.lane,
        flow=crossing.flow.id,
        medium=crossing.flow.medium,
        carries=crossing.flow.carries,
        wait=target.wait_minutes if isinstance(target, Step) else 0.0,
        customer_carried=carried,
    )


def _lanes(scenario: Scenario) -> dict[str, str]:
    return {node.id: node.lane for node in scenario.nodes.values()}


def _own_lane(lane: str) -> str:
    """Return the lane itself: in a handoff every lane is a side of its own."""
    return lane
