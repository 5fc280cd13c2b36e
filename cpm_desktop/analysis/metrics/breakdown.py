"""A case in portions: what each phase and each lane has of its work, its waiting and the customer's effort (A2, A6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.sides import customer_lane_test
from cpm_desktop.analysis.metrics.effort import involves_customer
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step

NO_PHASE = ""
"""Stands for the phase of steps that are in none."""


@dataclass(frozen=True, slots=True)
class TimeBreakdown:
    """What one part of the process has of a case, in minutes, `Σ v·t` and `Σ v·w` over its steps."""

    touch_minutes: float = 0.0
    wait_minutes: float = 0.0
    active_customer_minutes: float = 0.0
    hold_minutes: float = 0.0


def breakdown_by_phase(scenario: Scenario) -> dict[str, TimeBreakdown]:
    """Return the portion of each phase, in the order of the phases; steps in none come last, as NO_PHASE, if any.

    Portions add up to the figures of the whole case. Work that is done side by side counts in full, so touch and wait
    together may be more than the lead time. Raises EndlessError.
    """
    found = _breakdown(scenario, [*scenario.phases, NO_PHASE], lambda step: step.phase or NO_PHASE)
    if not any((step.phase or NO_PHASE) == NO_PHASE for step in steps_of(scenario)):
        del found[NO_PHASE]
    return found


def breakdown_by_lane(scenario: Scenario) -> dict[str, TimeBreakdown]:
    """Return the portion of each lane, in the order of the lanes, as `portions_by_phase` does; raises EndlessError."""
    return _breakdown(scenario, [*scenario.lanes], lambda step: step.lane)


def _breakdown(scenario: Scenario, keys: list[str], key_of: Callable[[Step], str]) -> dict[str, TimeBreakdown]:
    expected_visits, is_customer_lane = visits(scenario), customer_lane_test(scenario)
    found = dict.fromkeys(keys, TimeBreakdown())
    for step in steps_of(scenario):
        before, times = found[key_of(step)], expected_visits[step.id]
        found[key_of(step)] = TimeBreakdown(
            before.touch_minutes + times * step.touch_minutes,
            before.wait_minutes + times * step.wait_minutes,
            before.active_customer_minutes
            + times * step.touch_minutes * involves_customer(step, is_customer_lane(step.lane)),
            before.hold_minutes + times * step.wait_minutes * step.customer_present,
        )
    return found
