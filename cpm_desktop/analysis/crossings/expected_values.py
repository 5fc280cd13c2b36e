"""Expected values per case: quantities of steps, multiplied by visits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
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
    """Return `Σ v·amount` over all steps, with the expected visits `v` per case. Raises EndlessError."""
    found = visits(scenario)
    return sum(found[step.id] * amount(step) for step in steps_of(scenario))


def ratio(part: float, whole: float) -> float | None:
    """Return `part / whole`, or None where `whole` is zero."""
    return part / whole if whole else None
