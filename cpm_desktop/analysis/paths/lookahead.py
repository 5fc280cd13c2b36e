"""How likely the likeliest way on is, from every node: what a search for the likeliest paths looks ahead with."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping
from math import inf, log

from cpm_desktop.analysis.case.reachability import successors
from cpm_desktop.analysis.case.weights import flow_weights, followed_flows
from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

_SAME = 1e-12
"""A smaller gain is none; it ends the search where joins stand in loops and each round gains half of the one before."""


class Outlook:
    """The natural logarithm of the best product of weights on the way from here until the case is over.

    It never promises too little, and what it promises is exact as long as no flow may not be taken again and every
    parallel split has its join: a split promises the product of its branches, and each of the n branches that a join
    waits for carries the n-th root of what the join promises.
    """

    def __init__(self, scenario: Scenario) -> None:
        self._weights = flow_weights(scenario)
        self._decisions = {node.id for node in scenario.nodes.values() if node.kind == "decision"}
        self._exits: dict[str, list[Flow]] = {node: [] for node in scenario.nodes}
        self._entries: dict[str, list[Flow]] = {node: [] for node in scenario.nodes}
        for flow in followed_flows(scenario):
            if self._weights[flow.id] > 0:
                self._exits[flow.source].append(flow)
                self._entries[flow.target].append(flow)
        self._roots = join_sizes(scenario)
        self._of_node = self._settled(dict.fromkeys(self._last_nodes(scenario), 0.0))
        self._of_flow = {flow.id: self._beyond(flow) for flow in followed_flows(scenario)}

    def at(self, node: str) -> float:
        """Return the promise at a node; minus infinity where no way leads to an end."""
        return self._of_node.get(node, -inf)

    def beyond(self, flow_id: str) -> float:
        """Return the promise behind a flow, its own weight left out."""
        return self._of_flow[flow_id]

    def _last_nodes(self, scenario: Scenario) -> Iterator[str]:
        """Yield the nodes at which a way can be over: ends, and dead ends beside other branches or after an end."""
        splits = {node for node, exits in self._exits.items() if len(exits) > 1} - self._decisions
        ends = {node.id for node in scenario.nodes.values() if node.kind == "end"}
        beside = reachable_from(successors(scenario), splits | ends)
        for node in scenario.nodes.values():
            if not self._exits[node.id] and (node.kind == "end" or node.id in beside):
                yield node.id

    def _settled(self, promises: dict[str, float]) -> Mapping[str, float]:
        """Return the promises of all nodes, worked out backwards, the best first (Dijkstra; Knuth)."""
        heap = [(-promise, node) for node, promise in promises.items()]
        while heap:
            negative, node = heapq.heappop(heap)
            if -negative < promises[node]:
                continue
            for flow in self._entries[node]:
                promise = self._promise(flow.source, promises)
                if promise > promises.get(flow.source, -inf) + _SAME:
                    promises[flow.source] = promise
                    heapq.heappush(heap, (-promise, flow.source))
        return promises

    def _promise(self, node: str, promises: Mapping[str, float]) -> float:
        values = [
            log(self._weights[flow.id]) + promises.get(flow.target, -inf) / self._roots.get(flow.target, 1)
            for flow in self._exits[node]
        ]
        return max(values, default=-inf) if node in self._decisions else sum(values)

    def _beyond(self, flow: Flow) -> float:
        return self.at(flow.target) / self._roots.get(flow.target, 1)


def join_sizes(scenario: Scenario) -> dict[str, int]:
    """Return how many branches each parallel join waits for."""
    branches = Counter(flow.target for flow in followed_flows(scenario))
    return {node: number for node, number in branches.items() if number > 1 and scenario.nodes[node].kind == "parallel"}
