"""The nearest step before or after each node, with gateways and events between them contracted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpm_desktop.analysis.case.flow_probabilities import working_flows
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.memoize import memoize_by_scenario


@memoize_by_scenario
def nearest_steps_before(scenario: Scenario) -> Mapping[str, Step]:
    """Return the nearest step before each node, by the node's id; a step is its own nearest step."""
    return _nearest_steps(scenario, ((flow.source, flow.target) for flow in working_flows(scenario)))


@memoize_by_scenario
def nearest_steps_after(scenario: Scenario) -> Mapping[str, Step]:
    """Return the nearest step after each node, by the node's id; a step is its own nearest step."""
    return _nearest_steps(scenario, ((flow.target, flow.source) for flow in working_flows(scenario)))


def _nearest_steps(scenario: Scenario, edges: Iterable[tuple[str, str]]) -> Mapping[str, Step]:
    """Spread the steps along `edges`, breadth first; of equally near ones the first in document order is kept."""
    following: dict[str, list[str]] = {}
    for source, target in edges:
        following.setdefault(source, []).append(target)
    found = {node.id: node for node in scenario.nodes.values() if isinstance(node, Step)}
    pending = list(found)
    for node in pending:
        for other in following.get(node, ()):
            if other not in found:
                found[other] = found[node]
                pending.append(other)
    return found
