"""The shares of work and time that are value-adding for the customer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import get_args

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import expected_sum, ratio, steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.metrics.effort import involves_customer
from cpm_desktop.analysis.metrics.times import lead_minutes, touch_minutes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step, ValueClass


@dataclass(frozen=True, slots=True)
class ValueMix:
    """Minutes of work per case by value class, and the work of steps without a class."""

    minutes: Mapping[ValueClass, float]
    unjudged_minutes: float
    unjudged_steps: int
    """The number of steps without a value class."""

    @property
    def total(self) -> float:
        """Return the minutes of all work."""
        return sum(self.minutes.values()) + self.unjudged_minutes


def value_added_ratio(scenario: Scenario) -> float | None:
    """Return the share of value-adding work in all work, or None where there is no work. Raises EndlessError."""
    return ratio(_value_added_minutes(scenario), touch_minutes(scenario))


def value_added_lead_ratio(scenario: Scenario) -> float | None:
    """Return value-adding work over lead time, or None where a case takes no time. Raises EndlessError."""
    return ratio(_value_added_minutes(scenario), lead_minutes(scenario))


def customer_value_mix(scenario: Scenario) -> ValueMix:
    """Return the active minutes of customers per case by value class. Raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return _value_mix(scenario, lambda step: involves_customer(step, is_customer_lane(step.lane)))


def work_value_mix(scenario: Scenario) -> ValueMix:
    """Return all work of one case by value class, of all participants. Raises EndlessError."""
    return _value_mix(scenario, lambda _: True)


def _value_mix(scenario: Scenario, includes: Callable[[Step], bool]) -> ValueMix:
    found = visits(scenario)
    steps = [step for step in steps_of(scenario) if includes(step)]

    def minutes_of(value: ValueClass | None) -> float:
        return sum(found[step.id] * step.touch_minutes for step in steps if step.value == value)

    minutes: dict[ValueClass, float] = {value: minutes_of(value) for value in get_args(ValueClass)}
    return ValueMix(minutes, minutes_of(None), sum(step.value is None for step in steps))


def _value_added_minutes(scenario: Scenario) -> float:
    return expected_sum(scenario, lambda step: step.touch_minutes * (step.value == "value_adding"))
