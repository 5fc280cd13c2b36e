"""What a case amounts to on average: figures of steps and of the ways between them, weighed with visits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.sides import customer_lane_test
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


def steps_of(scenario: Scenario) -> Iterator[Step]:
    """Yield the steps, in document order."""
    return (node for node in scenario.nodes.values() if isinstance(node, Step))


def customer_steps_of(scenario: Scenario) -> Iterator[Step]:
    """Yield the steps in customers' lanes, in document order."""
    is_customer_lane = customer_lane_test(scenario)
    return (step for step in steps_of(scenario) if is_customer_lane(step.lane))


def expected_sum(scenario: Scenario, amount: Callable[[Step], float]) -> float:
    """Return `Σ v·amount` over all steps, `v` being the expected visits in one case; raises EndlessError."""
    found = visits(scenario)
    return sum(found[step.id] * amount(step) for step in steps_of(scenario))


def expected_transitions(scenario: Scenario) -> dict[tuple[str, str], float]:
    """Return how often a case goes from one step to an adjacent one: `v(a)·p` by both ids; raises EndlessError.

    A pair counts once, by whatever number of flows its ways cross a boundary.
    """
    found = visits(scenario)
    return {
        (adjacency.source, adjacency.target): found[adjacency.source] * adjacency.probability
        for adjacency in adjacencies(scenario)
    }


def ratio(part: float, whole: float) -> float | None:
    """Return `part / whole`; None where there is nothing to have a part of."""
    return part / whole if whole else None
