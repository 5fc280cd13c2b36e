"""What can be reached from where, along flows."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.analysis.case.weights import followed_flows
from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.remembered import remembered


@remembered
def successors(scenario: Scenario) -> Mapping[str, list[str]]:
    """Return the nodes that the case can go on to, for every node."""
    following: dict[str, list[str]] = {node_id: [] for node_id in scenario.nodes}
    for flow in followed_flows(scenario):
        following[flow.source].append(flow.target)
    return following


@remembered
def reached_nodes(scenario: Scenario) -> AbstractSet[str]:
    """Return the nodes that a case can come to; all of them where there is no start yet."""
    starts = case_starts(scenario)
    return reachable_from(successors(scenario), starts) if starts else set(scenario.nodes)
