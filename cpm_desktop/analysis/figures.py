"""All figures of a scenario in one value, under the names of `analyze --json`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from cpm_desktop.analysis.chain import EndlessError
from cpm_desktop.analysis.churn import churn_exposure
from cpm_desktop.analysis.effort import (
    CustomerFigures,
    active_customer_minutes,
    customer_figures,
    customer_steps,
    hold_minutes,
    passive_wait_minutes,
)
from cpm_desktop.analysis.failure import failure_exposure
from cpm_desktop.analysis.finding import Finding
from cpm_desktop.analysis.findings import findings
from cpm_desktop.analysis.interactions import (
    Interaction,
    expected_contacts,
    expected_handoffs,
    expected_replies,
    interaction_matrix,
)
from cpm_desktop.analysis.times import cycle_time_efficiency, lead_minutes, touch_minutes, wait_minutes
from cpm_desktop.analysis.value_ratios import value_added_lead_ratio, value_added_ratio
from cpm_desktop.analysis.visibility import lane_distances, visibility_distances
from cpm_desktop.analysis.visits import outcomes, visits
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Direction

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Figures:
    """What a scenario measures, per case, in minutes where the name says so, unrounded.

    Figures of cases are None where a case never ends, and ratios where there is nothing to have a share of.
    """

    scenario: str
    customer_steps: float | None
    lead_minutes: float | None
    touch_minutes: float | None
    wait_minutes: float | None
    cycle_time_efficiency: float | None
    active_customer_minutes: float | None
    hold_minutes: float | None
    passive_wait_minutes: float | None
    value_added_ratio: float | None
    value_added_lead_ratio: float | None
    handoffs: float | None
    contacts: float | None
    replies: float | None
    failure_exposure: float | None
    churn_exposure: float | None
    outcomes: Mapping[str, float] | None
    visits: Mapping[str, float] | None
    visibility_distance: Mapping[str, int]
    lane_distance: Mapping[str, int]
    customers: Mapping[str, CustomerFigures]
    interaction_matrix: tuple[Interaction, ...] | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class PlainNumber:
    """A field of `Figures` that is a plain number: what it is called, counted in, and which way it is better."""

    name: str
    """The name of the field."""
    label: str
    unit: str
    """“min”, “%” (the number is the fraction), or empty for what is counted per case."""
    better: Direction


PLAIN_NUMBERS: tuple[PlainNumber, ...] = (
    PlainNumber("customer_steps", "Customer steps", "", "lower"),
    PlainNumber("lead_minutes", "Lead time", "min", "lower"),
    PlainNumber("touch_minutes", "Touch time", "min", "lower"),
    PlainNumber("wait_minutes", "Waiting time", "min", "lower"),
    PlainNumber("cycle_time_efficiency", "Cycle-time efficiency", "%", "higher"),
    PlainNumber("active_customer_minutes", "Customer's active time", "min", "lower"),
    PlainNumber("hold_minutes", "Customer on hold", "min", "lower"),
    PlainNumber("passive_wait_minutes", "Customer waits elsewhere", "min", "lower"),
    PlainNumber("value_added_ratio", "Value-adding share of touch time", "%", "higher"),
    PlainNumber("value_added_lead_ratio", "Value-adding share of lead time", "%", "higher"),
    PlainNumber("handoffs", "Handoffs", "", "lower"),
    PlainNumber("contacts", "Contacts", "", "lower"),
    PlainNumber("replies", "Replies", "", "lower"),
    PlainNumber("failure_exposure", "Failing steps", "", "lower"),
    PlainNumber("churn_exposure", "Churn exposure", "%", "lower"),
)
"""The figures that can be compared one by one, in the order of the fields."""


def figures(scenario: Scenario) -> Figures:
    """Return every figure of `scenario`; a scenario that can never end has those that need no visits."""
    ends = _ends(scenario)
    customers = [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"]
    return Figures(
        scenario=scenario.id,
        customer_steps=_if(ends, customer_steps, scenario),
        lead_minutes=_if(ends, lead_minutes, scenario),
        touch_minutes=_if(ends, touch_minutes, scenario),
        wait_minutes=_if(ends, wait_minutes, scenario),
        cycle_time_efficiency=_if(ends, cycle_time_efficiency, scenario),
        active_customer_minutes=_if(ends, active_customer_minutes, scenario),
        hold_minutes=_if(ends, hold_minutes, scenario),
        passive_wait_minutes=_if(ends, passive_wait_minutes, scenario),
        value_added_ratio=_if(ends, value_added_ratio, scenario),
        value_added_lead_ratio=_if(ends, value_added_lead_ratio, scenario),
        handoffs=_if(ends, expected_handoffs, scenario),
        contacts=_if(ends, expected_contacts, scenario),
        replies=_if(ends, expected_replies, scenario),
        failure_exposure=_if(ends, failure_exposure, scenario),
        churn_exposure=_if(ends, churn_exposure, scenario),
        outcomes=_if(ends, outcomes, scenario),
        visits=_if(ends, visits, scenario),
        visibility_distance=visibility_distances(scenario),
        lane_distance=lane_distances(scenario),
        customers={lane: customer_figures(scenario, lane, ends) for lane in customers},
        interaction_matrix=_if(ends, interaction_matrix, scenario),
        findings=findings(scenario),
    )


def _ends(scenario: Scenario) -> bool:
    try:
        visits(scenario)
    except EndlessError:
        return False
    return True


def _if(ends: bool, measure: Callable[[Scenario], T], scenario: Scenario) -> T | None:
    """Return what `measure` says if a case ends, else None."""
    return measure(scenario) if ends else None
