"""The probability of the likeliest continuation from every node, as the heuristic of the path search."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping
from math import inf, log

from cpm_desktop.analysis.case.case_graph import case_successors
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

_MIN_GAIN = 1e-12
"""A smaller gain counts as none. This stops the search where joins are in loops and each round halves the gain."""


class Lookahead:
    """The natural logarithm of the highest probability from a node until the case ends.

    The bound is never too low. It is exact as long as no flow has reached its repeat limit and every parallel split has
    its join. The bound of a split is the product of its branches, and each of the n branches of a join has the n-th
    root of the join's bound.
    """

    def __init__(self, scenario: Scenario) -> None:
        self._probabilities = flow_probabilities(scenario)
        self._decisions = {node.id for node in scenario.nodes.values() if node.kind == "decision"}
        self._exits: dict[str, list[Flow]] = {node: [] for node in scenario.nodes}
        self._entries: dict[str, list[Flow]] = {node: [] for node in scenario.nodes}
        for flow in followed_flows(scenario):
            if self._probabilities[flow.id] > 0:
                self._exits[flow.source].append(flow)
                self._entries[flow.target].append(flow)
        self._join_sizes = join_sizes(scenario)
        self._node_bounds = self._propagate_bounds(dict.fromkeys(self._last_nodes(scenario), 0.0))
        self._flow_bounds = {flow.id: self._bound_after(flow) for flow in followed_flows(scenario)}

    def node_bound(self, node: str) -> float:
        """Return the bound at a node; minus infinity where no path leads to an end."""
        return self._node_bounds.get(node, -inf)

    def flow_bound(self, flow_id: str) -> float:
        """Return the bound behind a flow, without the flow's own probability."""
        return self._flow_bounds[flow_id]

    def _last_nodes(self, scenario: Scenario) -> Iterator[str]:
        """Yield the nodes where a branch can finish: ends, and dead ends beside other branches or after an end."""
        splits = {node for node, exits in self._exits.items() if len(exits) > 1} - self._decisions
        ends = {node.id for node in scenario.nodes.values() if node.kind == "end"}
        after_split_or_end = reachable_from(case_successors(scenario), splits | ends)
        for node in scenario.nodes.values():
            if not self._exits[node.id] and (node.kind == "end" or node.id in after_split_or_end):
                yield node.id

    def _propagate_bounds(self, bounds: dict[str, float]) -> Mapping[str, float]:
        """Return the bounds of all nodes, computed backwards, the best first (Dijkstra; Knuth)."""
        heap = [(-bound, node) for node, bound in bounds.items()]
        while heap:
            negative_bound, node = heapq.heappop(heap)
            if -negative_bound < bounds[node]:
                continue
            for flow in self._entries[node]:
                bound = self._bound_by(flow, bounds)
                if bound > bounds.get(flow.source, -inf) + _MIN_GAIN:
                    bounds[flow.source] = bound
                    heapq.heappush(heap, (-bound, flow.source))
        return bounds

    def _bound_by(self, flow: Flow, bounds: Mapping[str, float]) -> float:
        """Return the bound at the source of `flow`: of a decision by this exit, of other nodes by all exits."""
        exits = [flow] if flow.source in self._decisions else self._exits[flow.source]
        return sum(
            log(self._probabilities[one.id]) + bounds.get(one.target, -inf) / self._join_sizes.get(one.target, 1)
            for one in exits
        )

    def _bound_after(self, flow: Flow) -> float:
        return self.node_bound(flow.target) / self._join_sizes.get(flow.target, 1)


def join_sizes(scenario: Scenario) -> dict[str, int]:
    """Return the number of branches that each parallel join waits for."""
    branches = Counter(flow.target for flow in followed_flows(scenario))
    return {node: number for node, number in branches.items() if number > 1 and scenario.nodes[node].kind == "parallel"}
