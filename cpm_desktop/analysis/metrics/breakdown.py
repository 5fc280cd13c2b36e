"""The breakdown of a case by phase and lane: work, waiting and the customer's effort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.metrics.effort import involves_customer
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step

NO_PHASE = ""
"""The key for steps without a phase."""


@dataclass(frozen=True, slots=True)
class TimeBreakdown:
    """The share of one phase or lane in a case, in minutes: `Σ v·t` and `Σ v·w` over its steps."""

    touch_minutes: float = 0.0
    wait_minutes: float = 0.0
    active_customer_minutes: float = 0.0
    hold_minutes: float = 0.0


def breakdown_by_phase(scenario: Scenario) -> dict[str, TimeBreakdown]:
    """Return the breakdown by phase, in the order of the phases.

    Steps without a phase come last under NO_PHASE, if any.

    The parts add up to the metrics of the whole case. Parallel work counts fully, so touch and wait together can exceed
    the lead time. Raises EndlessError.
    """
    found = _breakdown(scenario, [*scenario.phases, NO_PHASE], lambda step: step.phase or NO_PHASE)
    if not any((step.phase or NO_PHASE) == NO_PHASE for step in steps_of(scenario)):
        del found[NO_PHASE]
    return found


def breakdown_by_lane(scenario: Scenario) -> dict[str, TimeBreakdown]:
    """Return the breakdown by lane, in the order of the lanes, like `breakdown_by_phase`. Raises EndlessError."""
    return _breakdown(scenario, [*scenario.lanes], lambda step: step.lane)


def _breakdown(scenario: Scenario, keys: list[str], key_of: Callable[[Step], str]) -> dict[str, TimeBreakdown]:
    expected_visits, is_customer_lane = visits(scenario), customer_lane_test(scenario)
    found = dict.fromkeys(keys, TimeBreakdown())
    for step in steps_of(scenario):
        before, visit_count = found[key_of(step)], expected_visits[step.id]
        found[key_of(step)] = TimeBreakdown(
            before.touch_minutes + visit_count * step.touch_minutes,
            before.wait_minutes + visit_count * step.wait_minutes,
            before.active_customer_minutes
            + visit_count * step.touch_minutes * involves_customer(step, is_customer_lane(step.lane)),
            before.hold_minutes + visit_count * step.wait_minutes * step.customer_present,
        )
    return found
