"""The lanes of elements, and which of them are customers'."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.model.document import Scenario


def customer_lane_test(scenario: Scenario) -> Callable[[str], bool]:
    """Return a function that returns whether a lane is a customer's."""
    return frozenset(customer_lanes(scenario)).__contains__


def customer_lanes(scenario: Scenario) -> list[str]:
    """Return the ids of the customers' lanes, in document order."""
    return [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"]


def lane_of(scenario: Scenario, element_id: str) -> str:
    """Return the lane of a node, or the lane itself."""
    return scenario.nodes[element_id].lane if element_id in scenario.nodes else element_id
