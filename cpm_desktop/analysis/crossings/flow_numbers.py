"""Numbers of flows, shared by the diagram and the registers."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.model.document import Scenario


def number_flows(scenario: Scenario, flows: Iterable[str], first: int = 1) -> dict[str, int]:
    """Return a number for each of these flows, counted in document order from `first`."""
    flow_ids = set(flows)
    return {flow_id: number for number, flow_id in enumerate(filter(flow_ids.__contains__, scenario.flows), first)}
