"""The numbers by which a picture and a register mean the same thing."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.model.document import Scenario


def number_flows(scenario: Scenario, flows: Iterable[str], first: int = 1) -> dict[str, int]:
    """Return the number of each of these flows, counted in document order from `first`."""
    wanted = set(flows)
    return {flow_id: number for number, flow_id in enumerate(filter(wanted.__contains__, scenario.flows), first)}
