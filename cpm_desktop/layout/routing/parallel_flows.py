"""Parallel flows: beyond a number that the eye can tell apart, flows between the same two ends share routes."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.mapping import ElementMap

MAX_PARALLEL_ROUTES = 24
"""The most routes between the same two ends; the effort for flows that are kept apart grows with their square."""


def shared_routes(scenario: Scenario) -> Mapping[str, str]:
    """Return the flows that have no route of their own, each with the flow whose route it shares.

    Flows with manual bends always have a route of their own.
    """
    if all(len(flows) <= MAX_PARALLEL_ROUTES for flows in scenario.flows_by_element.values()):
        return {}
    by_ends: dict[tuple[str, str], list[Flow]] = {}
    for flow in scenario.flows.values():
        if not scenario.layout.flows.get(flow.id):
            by_ends.setdefault((flow.source, flow.target), []).append(flow)
    return {
        flow.id: flows[number % MAX_PARALLEL_ROUTES].id
        for flows in by_ends.values()
        for number, flow in enumerate(flows)
        if number >= MAX_PARALLEL_ROUTES
    }


def with_routed_flows_only(scenario: Scenario, shared: Mapping[str, str]) -> Scenario:
    """Return `scenario` without the flows that share the route of another one."""
    if not shared:
        return scenario
    flows = ElementMap(flow for flow in scenario.flows.values() if flow.id not in shared)
    return scenario.model_copy(update={"flows": flows})
