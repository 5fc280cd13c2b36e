"""The shares of work and time that are value-adding for the customer."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import expected_sum, ratio, steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.metrics.effort import involves_customer
from cpm_desktop.analysis.metrics.times import lead_minutes, touch_minutes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step, ValueClass


def value_added_ratio(scenario: Scenario) -> float | None:
    """Return the share of value-adding work in all work, or None where there is no work. Raises EndlessError."""
    return ratio(_value_added_minutes(scenario), touch_minutes(scenario))


def value_added_lead_ratio(scenario: Scenario) -> float | None:
    """Return value-adding work over lead time, or None where a case takes no time. Raises EndlessError."""
    return ratio(_value_added_minutes(scenario), lead_minutes(scenario))


def customer_minutes_by_value(scenario: Scenario) -> dict[ValueClass, float]:
    """Return the active minutes of customers per case by value class. Raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return _minutes_by_value(scenario, lambda step: involves_customer(step, is_customer_lane(step.lane)))


def work_minutes_by_value(scenario: Scenario) -> dict[ValueClass, float]:
    """Return all work of one case by value class, of all participants. Raises EndlessError."""
    return _minutes_by_value(scenario, lambda _: True)


def value_class_of(step: Step) -> ValueClass:
    """Return the value class of a step. A step without one counts as necessary."""
    return step.value or "necessary"


def _minutes_by_value(scenario: Scenario, includes: Callable[[Step], bool]) -> dict[ValueClass, float]:
    found = visits(scenario)
    minutes: dict[ValueClass, float] = dict.fromkeys(get_args(ValueClass), 0.0)
    for step in steps_of(scenario):
        if includes(step):
            minutes[value_class_of(step)] += found[step.id] * step.touch_minutes
    return minutes


def _value_added_minutes(scenario: Scenario) -> float:
    return expected_sum(scenario, lambda step: step.touch_minutes * (value_class_of(step) == "value_adding"))
