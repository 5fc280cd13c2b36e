"""The effort of a customer in a case. It is a vector, because its parts do not add up to one number.

A convention of this project. Contacts are part of it too (see `interactions`). Parts that depend on the path, such as
repeat contacts and channel switches, are calculated for paths.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.expected_values import expected_sum
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.crossings.visibility import visibility_distances_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


def customer_steps(scenario: Scenario) -> float:
    """Return how many steps customers take in one case, `Σ v` in their lanes. Raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return expected_sum(scenario, lambda step: is_customer_lane(step.lane))


def active_customer_minutes(scenario: Scenario) -> float:
    """Return the active time of customers, `Σ v·t`, over their own steps and steps where they are present.

    Raises EndlessError.
    """
    is_customer_lane = customer_lane_test(scenario)
    return expected_sum(
        scenario, lambda step: step.touch_minutes * involves_customer(step, is_customer_lane(step.lane))
    )


def hold_minutes(scenario: Scenario) -> float:
    """Return the waiting time that keeps the customer present, `Σ v·w`, as in a queue. Raises EndlessError."""
    return expected_sum(scenario, lambda step: step.wait_minutes * step.customer_present)


def passive_wait_minutes(scenario: Scenario) -> float:
    """Return the waiting time during which the customer is free, `Σ v·w`. Raises EndlessError."""
    return expected_sum(scenario, lambda step: step.wait_minutes * (not step.customer_present))


def involves_customer(step: Step, in_customer_lane: bool) -> bool:
    """Return whether a step takes a customer's time: it is the customer's own, or the customer is present."""
    return in_customer_lane or step.customer_present


@dataclass(frozen=True, slots=True)
class CustomerMetrics:
    """The metrics of one customer lane. Metrics per case are None where a case never ends."""

    steps: float | None
    """How many steps this customer takes in one case."""
    touch_minutes: float | None
    """The work of this customer in one case, in the customer's own lane."""
    visibility_distance: Mapping[str, int]
    """The distance of each step from this customer, by its id."""


def customer_metrics(scenario: Scenario, lane: str, cases_end: bool = True) -> CustomerMetrics:
    """Return the metrics of the customer in `lane`; those per case only if `cases_end`.

    Steps of the organisation with a customer present do not specify which customer, so they are not counted. Raises
    EndlessError if `cases_end` is true but a case never ends.
    """
    return CustomerMetrics(
        steps=expected_sum(scenario, lambda step: step.lane == lane) if cases_end else None,
        touch_minutes=expected_sum(scenario, lambda step: step.touch_minutes * (step.lane == lane))
        if cases_end
        else None,
        visibility_distance=visibility_distances_from(scenario, [lane]),
    )
