"""Where cases start."""

from __future__ import annotations

from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.model.document import Scenario


def case_starts(scenario: Scenario) -> dict[str, float]:
    """Return the probability of each start."""
    message_started = {flow.target for flow in followed_flows(scenario)}
    starts = [node.id for node in scenario.nodes.values() if node.kind == "start"]
    initial_starts = [start for start in starts if start not in message_started] or starts
    return {start: 1 / len(initial_starts) for start in initial_starts}
