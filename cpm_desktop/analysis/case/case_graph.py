"""The graph of a case: successors and reachable nodes."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario


@memoize_by_scenario
def case_successors(scenario: Scenario) -> Mapping[str, list[str]]:
    """Return the possible next nodes of a case, for every node."""
    result: dict[str, list[str]] = {node_id: [] for node_id in scenario.nodes}
    for flow in followed_flows(scenario):
        result[flow.source].append(flow.target)
    return result


@memoize_by_scenario
def reachable_nodes(scenario: Scenario) -> AbstractSet[str]:
    """Return the nodes that a case can reach; all nodes where there is no start yet."""
    starts = case_starts(scenario)
    return reachable_from(case_successors(scenario), starts) if starts else set(scenario.nodes)
