"""What a change of a scenario saves: the time of customers and of staff, waiting, and money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.crossing import crossing_on
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.metrics.effort import involves_customer
from cpm_desktop.analysis.metrics.lost_cases import loses_cases
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Step

DECIMALS = 6
"""Smaller differences are rounding errors."""


@dataclass(frozen=True, slots=True)
class Savings:
    """What a change saves at most; negative where it costs more."""

    customer_minutes: float
    """Time per case in which customers are active or on hold."""
    company_minutes: float
    """Working time of the organisation's staff per case."""
    waiting_minutes: float
    """Waiting time per case."""
    crossings: float
    """Contacts and handoffs per case."""
    entries: float
    """Data items that steps ask for, per case."""
    money_a_year: float | None
    """In the currency of the scenario; None without cases per year, or where a changed step with work has no cost."""

    @property
    def rank(self) -> tuple[float, float, float]:
        """Return the order of savings: the time of people, then money, then waiting."""
        return self.customer_minutes + self.company_minutes, self.money_a_year or 0.0, self.waiting_minutes

    @property
    def is_positive(self) -> bool:
        """Return whether anything is saved."""
        saved = (*self.rank, self.crossings, self.entries)
        return any(amount > 0 for amount in saved)


class _Amounts(NamedTuple):
    """Expected amounts per case of one element, or of a scenario; the fields are those of `Savings`."""

    customer_minutes: float = 0.0
    company_minutes: float = 0.0
    waiting_minutes: float = 0.0
    crossings: float = 0.0
    entries: float = 0.0
    cost: float = 0.0


@dataclass(frozen=True)
class ScenarioTotals:
    """A scenario with the expected amounts of its elements."""

    scenario: Scenario
    visits: Mapping[str, float]
    total: _Amounts

    def minutes_at(self, elements: Iterable[str]) -> float:
        """Return the expected work and waiting at some elements."""
        steps = (node for element in elements if isinstance(node := self.scenario.nodes.get(element), Step))
        return sum(self.visits[step.id] * (step.touch_minutes + step.wait_minutes) for step in steps)


def totals_of(scenario: Scenario) -> ScenarioTotals | None:
    """Return the totals of a scenario; None where metrics are not defined or too many cases are lost."""
    if not has_case_metrics(scenario) or loses_cases(scenario):
        return None
    found = visits(scenario)
    steps = (_step_amounts(scenario, step, found) for step in steps_of(scenario))
    flows = (_flow_amounts(scenario, flow, found) for flow in scenario.flows.values())
    return ScenarioTotals(scenario, found, _sum(steps, flows))


def savings_of(base: ScenarioTotals, changed: Scenario, *, keeps_visits: bool) -> Savings | None:
    """Return what the changed scenario saves; None where its totals are not defined.

    If the change keeps the visits of the remaining nodes, only the changed elements are compared.
    """
    if keeps_visits and not any(node.kind == "parallel" for node in base.scenario.nodes.values()):
        difference = _sum(_differences(base, changed))
    elif (after := totals_of(changed)) is not None:
        difference = _Amounts(*(one - other for one, other in zip(base.total, after.total, strict=True)))
    else:
        return None
    saved = _Amounts(*(round(amount, DECIMALS) + 0.0 for amount in difference))
    money = saved.cost * base.scenario.annual_cases if _has_known_costs(base.scenario, changed) else None
    return Savings(
        saved.customer_minutes,
        saved.company_minutes,
        saved.waiting_minutes,
        saved.crossings,
        saved.entries,
        money,
    )


def _differences(base: ScenarioTotals, changed: Scenario) -> Iterator[_Amounts]:
    """Yield the amounts of the changed elements before, and their negative amounts after the change."""
    before = base.scenario
    moved = {key for key, node in before.nodes.items() if changed.nodes.get(key) is not node}
    for key in moved:
        yield _step_amounts(before, before.nodes[key], base.visits)
        if key in changed.nodes:
            yield _negative(_step_amounts(changed, changed.nodes[key], base.visits))
    for key, flow in before.flows.items():
        after = changed.flows.get(key)
        if after is not flow or not moved.isdisjoint((flow.source, flow.target)):
            yield _flow_amounts(before, flow, base.visits)
            if after is not None:
                yield _negative(_flow_amounts(changed, after, base.visits, before))


def _step_amounts(scenario: Scenario, step: object, found: Mapping[str, float]) -> _Amounts:
    """Return the amounts of a step; none for another node."""
    if not isinstance(step, Step):
        return _Amounts()
    visited, lane = found[step.id], scenario.lanes[step.lane]
    is_customer = customer_lane_test(scenario)(step.lane)
    is_staff = not is_customer and not lane.automated and lane.kind != "system"
    active = step.touch_minutes * involves_customer(step, is_customer)
    hold = step.wait_minutes * step.customer_present
    return _Amounts(
        customer_minutes=visited * (active + hold),
        company_minutes=visited * step.touch_minutes * is_staff,
        waiting_minutes=visited * step.wait_minutes,
        entries=visited * len(step.data),
        cost=visited * step.cost,
    )


def _flow_amounts(
    scenario: Scenario, flow: Flow, found: Mapping[str, float], probabilities_of: Scenario | None = None
) -> _Amounts:
    """Return the amounts of a flow: how often it is a contact or a handoff.

    `probabilities_of` is the scenario with the probabilities of the flows (default: `scenario`).
    """
    crossing = crossing_on(scenario, flow)
    if crossing is None or crossing.kind not in {"contact", "handoff"}:
        return _Amounts()
    probability = flow_probabilities(probabilities_of or scenario).get(flow.id, 1.0)
    return _Amounts(crossings=found[crossing.node] * probability)


def _sum(*amounts: Iterable[_Amounts]) -> _Amounts:
    totals = [0.0] * len(_Amounts._fields)
    for group in amounts:
        for one in group:
            totals = [total + amount for total, amount in zip(totals, one, strict=True)]
    return _Amounts(*totals)


def _negative(amounts: _Amounts) -> _Amounts:
    return _Amounts(*(-amount for amount in amounts))


def _has_known_costs(before: Scenario, after: Scenario) -> bool:
    """Return whether the yearly saving is known: cases per year, some costs, and none missing at a changed step."""
    if not before.annual_cases or not any(step.cost for step in steps_of(before)):
        return False
    is_customer_lane = customer_lane_test(before)
    changed_steps = (
        node
        for key, node in before.nodes.items()
        if isinstance(node, Step) and node.touch_minutes and not is_customer_lane(node.lane)
        if after.nodes.get(key) is not node
    )
    return all(step.cost for step in changed_steps)
