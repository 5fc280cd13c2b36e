"""Where work passes from one part of the organisation to another (A4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cpm_desktop.analysis.adjacency import Adjacency, adjacencies
from cpm_desktop.analysis.crossings import customer_side, entering_flows
from cpm_desktop.analysis.numbering import numbered
from cpm_desktop.analysis.remembered import remembered
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


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
    found = adjacencies(scenario)
    direct = _by_number(scenario, list(_direct(scenario, found)), 1)
    carried = _by_number(scenario, list(_carried(scenario, found)), len({handoff.flow for handoff in direct}) + 1)
    return (*direct, *carried)


def _by_number(scenario: Scenario, found: Sequence[Handoff], first: int) -> list[Handoff]:
    numbers = numbered(scenario, (handoff.flow for handoff in found), first)
    handoffs = [replace(handoff, number=numbers[handoff.flow]) for handoff in found]
    return sorted(handoffs, key=lambda handoff: handoff.number)


def _direct(scenario: Scenario, found: Sequence[Adjacency]) -> Iterator[Handoff]:
    of_customer = customer_side(scenario)
    for adjacency in found:
        lanes = [scenario.nodes[end].lane for end in (adjacency.source, adjacency.target)]
        if lanes[0] != lanes[1] and not any(of_customer(lane) for lane in lanes):
            yield from _on_each_way(scenario, adjacency, adjacency.source, carried=False)


def _carried(scenario: Scenario, found: Sequence[Adjacency]) -> Iterator[Handoff]:
    """Yield the handoffs that run through the customer, once for every lane that the work can come from."""
    of_customer = customer_side(scenario)
    brought = _brought(scenario, found)
    for adjacency in found:
        lane = scenario.nodes[adjacency.target].lane
        if not of_customer(lane):
            for source_lane, source in brought.get(adjacency.source, {}).items():
                if source_lane != lane:
                    yield from _on_each_way(scenario, adjacency, source, carried=True)


def _brought(scenario: Scenario, found: Sequence[Adjacency]) -> dict[str, dict[str, str]]:
    """Return the internal steps from which work can be at each customer step: the nearest one of every lane."""
    of_customer = customer_side(scenario)
    following: dict[str, list[str]] = {}
    for adjacency in found:
        if of_customer(scenario.nodes[adjacency.target].lane):
            following.setdefault(adjacency.source, []).append(adjacency.target)
    brought: dict[str, dict[str, str]] = {}
    waiting = [(step, step) for step in following if not of_customer(scenario.nodes[step].lane)]
    for origin, step in waiting:
        lane = scenario.nodes[origin].lane
        for target in following.get(step, []):
            if lane not in brought.setdefault(target, {}):
                brought[target][lane] = origin
                waiting.append((origin, target))
    return brought


def _on_each_way(scenario: Scenario, adjacency: Adjacency, source: str, *, carried: bool) -> Iterator[Handoff]:
    """Yield the handoff from `source`, once for each flow by which the adjacency enters its target's lane."""
    target = scenario.nodes[adjacency.target]
    for flow in entering_flows(scenario, adjacency, _own_lane):
        yield Handoff(
            number=0,
            source=source,
            target=target.id,
            source_lane=scenario.nodes[source].lane,
            target_lane=target.lane,
            flow=flow.id,
            medium=flow.medium,
            carries=flow.carries,
            wait=target.wait_minutes if isinstance(target, Step) else 0.0,
            customer_carried=carried,
        )


def _own_lane(lane: str) -> str:
    """Return the lane itself: in a handoff every lane is a side of its own."""
    return lane
