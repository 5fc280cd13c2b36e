"""What a case costs the customer (A6): a vector, for its parts do not add up to one number.

A convention of this project. Contacts belong to it, too (see `interactions`); what depends on the path, such as repeat
contacts and channel switches, is told with the variants.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.expected_values import expected_sum
from cpm_desktop.analysis.crossings.sides import customer_lane_test
from cpm_desktop.analysis.crossings.visibility import visibility_distances_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


def customer_steps(scenario: Scenario) -> float:
    """Return how many steps customers take in one case, `Σ v` in their lanes; raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return expected_sum(scenario, lambda step: is_customer_lane(step.lane))


def active_customer_minutes(scenario: Scenario) -> float:
    """Return the time in which customers do something, `Σ v·t`, over their steps and those at which they are present.

    Raises EndlessError.
    """
    is_customer_lane = customer_lane_test(scenario)
    return expected_sum(
        scenario, lambda step: step.touch_minutes * involves_customer(step, is_customer_lane(step.lane))
    )


def hold_minutes(scenario: Scenario) -> float:
    """Return the waiting through which the customer is kept present, `Σ v·w`, as in a queue; raises EndlessError."""
    return expected_sum(scenario, lambda step: step.wait_minutes * step.customer_present)


def passive_wait_minutes(scenario: Scenario) -> float:
    """Return the waiting during which the customer can do something else, `Σ v·w`; raises EndlessError."""
    return expected_sum(scenario, lambda step: step.wait_minutes * (not step.customer_present))


def involves_customer(step: Step, in_customer_lane: bool) -> bool:
    """Say whether a step takes the time of a customer: it is theirs, or they are present."""
    return in_customer_lane or step.customer_present


@dataclass(frozen=True, slots=True)
class CustomerMetrics:
    """What the process is to one customer lane; figures of cases are None where a case never ends."""

    steps: float | None
    """How many steps this customer takes in one case."""
    touch_minutes: float | None
    """The work of this customer in one case, in the own lane."""
    visibility_distance: Mapping[str, int]
    """How far each step stands from this customer, by its id."""


def customer_metrics(scenario: Scenario, lane: str, cases_end: bool = True) -> CustomerMetrics:
    """Return the figures of the customer in `lane`; those of cases only if a case `ends`, else EndlessError is raised.

    At a step of the organisation with a customer present nobody says which one, so it counts for none of them.
    """
    return CustomerMetrics(
        steps=expected_sum(scenario, lambda step: step.lane == lane) if cases_end else None,
        touch_minutes=expected_sum(scenario, lambda step: step.touch_minutes * (step.lane == lane))
        if cases_end
        else None,
        visibility_distance=visibility_distances_from(scenario, [lane]),
    )
