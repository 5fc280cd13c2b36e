"""Channel switches: changes between the channels of successive steps of customers, exact over all cases."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.analysis.case.markov_chain import AbsorbingChain
from cpm_desktop.analysis.case.visits import case_transitions, visits
from cpm_desktop.analysis.crossings.expected_values import customer_steps_of
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario


def expected_channel_switches(scenario: Scenario, customer: str | None = None) -> float:
    """Return the expected channel switches of all customers, or between the steps of one. Raises EndlessError.

    From each step with a channel, the case is absorbed at the next ones; their channels are compared. Each parallel
    branch continues the channel before its split, and the step after a join continues each branch with equal weight.
    """
    return sum(_switches_by_customer(scenario)[customer or ""].values())


@memoize_by_scenario
def _switches_by_customer(scenario: Scenario) -> Mapping[str, Mapping[str, float]]:
    """Return the expected switches after each step, by the lane of the customer; empty for all customers."""
    customers = [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"]
    total = _switches(scenario, customers)
    if len(customers) == 1:
        return {"": total, customers[0]: total}
    return {"": total, **{lane: _switches(scenario, [lane]) for lane in customers}}


def _switches(scenario: Scenario, lanes: list[str]) -> Mapping[str, float]:
    """Return the expected switches directly after each step in these lanes."""
    channels = {step.id: step.channel for step in customer_steps_of(scenario) if step.channel and step.lane in lanes}
    if len(set(channels.values())) < 2:
        return {}
    visited, transitions = visits(scenario), case_transitions(scenario)
    chain = AbsorbingChain({node: row for node, row in transitions.items() if node not in channels})
    found: dict[str, float] = {}
    for channel in dict.fromkeys(channels.values()):
        others = {step: 1.0 for step, other in channels.items() if other != channel}
        ahead = {**chain.expected_totals(others), **dict.fromkeys(channels, 0.0), **others}
        for step, own in channels.items():
            if own == channel:
                exits = transitions.get(step, {}).items()
                found[step] = visited[step] * sum(share * ahead.get(to, 0.0) for to, share in exits)
    return found
