"""What can be reached from where, along flows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.analysis.case.weights import followed_flows
from cpm_desktop.analysis.remembered import remembered
from cpm_desktop.model.document import Scenario


@remembered
def successors(scenario: Scenario) -> Mapping[str, list[str]]:
    """Return the nodes that the case can go on to, for every node."""
    following: dict[str, list[str]] = {node_id: [] for node_id in scenario.nodes}
    for flow in followed_flows(scenario):
        following[flow.source].append(flow.target)
    return following


def turned(following: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the same network with every arrow turned round."""
    leading: dict[str, list[str]] = {node: [] for node in following}
    for node, others in following.items():
        for other in others:
            leading[other].append(node)
    return leading


def reached(following: Mapping[str, Iterable[str]], start: Iterable[str]) -> set[str]:
    """Return everything that can be reached from `start`, itself included."""
    found = set(start)
    waiting = list(found)
    for node in waiting:
        for other in following.get(node, ()):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


@remembered
def reached_nodes(scenario: Scenario) -> AbstractSet[str]:
    """Return the nodes that a case can come to; all of them where there is no start yet."""
    starts = case_starts(scenario)
    return reached(successors(scenario), starts) if starts else set(scenario.nodes)
