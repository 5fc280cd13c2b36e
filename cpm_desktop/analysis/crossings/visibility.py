"""The distance of each step from the customer."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario


@memoize_by_scenario
def visibility_distances(scenario: Scenario) -> Mapping[str, int]:
    """Return the distance of every step from the nearest customer step, by its id. Unconnected steps are missing.

    A convention of this project: 0 is a customer's step, 1 is in contact, 2 and more are out of sight. Neighbours are
    adjacent steps in either direction. A step with a message or notification from or to a customer lane has the
    distance 1.
    """
    return visibility_distances_from(scenario, [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"])


def visibility_distances_from(scenario: Scenario, customers: Container[str]) -> dict[str, int]:
    """Return the distance of every step from the nearest step of these customer lanes, as `visibility_distances` does.

    Steps of other customers are treated like any other steps.
    """
    neighbours: dict[str, list[str]] = {}
    for adjacency in adjacencies(scenario):
        neighbours.setdefault(adjacency.source, []).append(adjacency.target)
        neighbours.setdefault(adjacency.target, []).append(adjacency.source)
    steps = [node.id for node in scenario.nodes.values() if node.kind == "step" and node.lane in customers]
    return _breadth_first_distances(steps, _in_contact_with_lanes(scenario, customers), neighbours)


@memoize_by_scenario
def lane_distances(scenario: Scenario) -> Mapping[str, int]:
    """Return the distance of each lane, which is that of its nearest step.

    Lanes without a connected step are missing.
    """
    distances: dict[str, int] = {}
    for step, distance in visibility_distances(scenario).items():
        lane = scenario.nodes[step].lane
        distances[lane] = min(distance, distances.get(lane, distance))
    return {lane: distances[lane] for lane in scenario.lanes if lane in distances}


def _in_contact_with_lanes(scenario: Scenario, customers: Container[str]) -> list[str]:
    """Return the steps with a message or notification from or to one of these lanes."""
    found = []
    for flow in scenario.flows.values():
        for end, other in ((flow.source, flow.target), (flow.target, flow.source)):
            if end in customers and other in scenario.nodes and scenario.nodes[other].kind == "step":
                found.append(other)
    return found


def _breadth_first_distances(
    sources: Sequence[str], at_distance_one: Sequence[str], neighbours: Mapping[str, list[str]]
) -> dict[str, int]:
    """Return distances by breadth-first search: 0 for `sources`, at most 1 for `at_distance_one`."""
    distances = dict.fromkeys(sources, 0)
    distance, frontier = 0, [*sources]
    while frontier or (distance == 0 and at_distance_one):
        distance += 1
        candidates = [other for step in frontier for other in neighbours.get(step, ())]
        candidates += at_distance_one if distance == 1 else ()
        frontier = [step for step in dict.fromkeys(candidates) if step not in distances]
        distances.update(dict.fromkeys(frontier, distance))
    return distances
