"""The effort of a customer in a case. It is a vector, because its parts do not add up to one number.

A convention of this project. Contacts are part of it too (see `interactions`), and parts that depend on the history of
a case, such as repeat contacts and channel switches (see `history`).
"""

from __future__ import annotations

from cpm_desktop.analysis.crossings.expected_values import expected_sum
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
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
