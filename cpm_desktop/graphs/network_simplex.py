"""Network simplex: integer ranks that minimize the total length of the edges of an acyclic graph.

After Gansner, Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs" (IEEE TSE 19(3), 1993), section 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from typing import NamedTuple

PIVOT_CANDIDATES = 30
"""How many edges with a negative cut value are compared before one leaves the tree."""


class Edge(NamedTuple):
    """An edge to a node at least `min_length` ranks further. Each rank of its length costs `weight`."""

    tail: int
    head: int
    weight: float
    min_length: int = 1


def solve(
    node_count: int, edges: Sequence[Edge], max_node_visits: int, start: Sequence[int] | None = None
) -> list[int]:
    """Return a rank for each of `node_count` nodes, from 0, such that Σ weight × length is minimal.

    `edges` must be acyclic and connect all nodes. The search is faster from `start`, the ranks of a similar problem,
    which may be invalid for this one. When `max_node_visits` is exceeded, the best ranks so far are returned: valid,
    but not minimal.
    """
    if node_count == 0:
        return []
    search = _NetworkSimplex(node_count, edges, start or [0] * node_count)
    search.improve(max_node_visits)
    lowest = min(search.rank)
    return [rank - lowest for rank in search.rank]


class _NetworkSimplex:
    """The state of one search: ranks, a spanning tree of tight edges, and the cut values of the tree edges."""

    def __init__(self, node_count: int, edges: Sequence[Edge], start: Sequence[int]) -> None:
        self.node_count, self.edges = node_count, edges
        self.incident_edges: list[list[int]] = [[] for _ in range(node_count)]
        for index, edge in enumerate(edges):
            self.incident_edges[edge.tail].append(index)
            self.incident_edges[edge.head].append(index)
        self.rank = list(start)
        order = self._make_valid()
        self._shorten_edges(order)
        self.in_tree = bytearray(len(edges))
        self.tree_edges: list[list[int]] = [[] for _ in range(node_count)]
        self._build_tight_tree()
        self.parent_edge = [-1] * node_count
        self.subtree_first = [0] * node_count
        self.subtree_last = [0] * node_count
        self.node_visits = 0
        self._number_subtree(0, -1, 0)
        self.cut_values = self._compute_cut_values()

    def improve(self, max_node_visits: int) -> None:
        """Exchange tree edges until no exchange improves the result, or the limit is reached."""
        start = 0
        while self.node_visits < max_node_visits:
            leaving = self._leaving_edge(start)
            if leaving is None:
                return
            start = leaving
            self._swap_edges(leaving, self._entering_edge(leaving))

    def _make_valid(self) -> list[int]:
        """Increase ranks until every edge is long enough; return the nodes in topological order."""
        rank, missing = self.rank, [0] * self.node_count
        for edge in self.edges:
            missing[edge.head] += 1
        order = [node for node in range(self.node_count) if not missing[node]]
        for node in order:
            for index in self.incident_edges[node]:
                tail, head, _, least = self.edges[index]
                if tail == node:
                    rank[head] = max(rank[head], rank[node] + least)
                    missing[head] -= 1
                    if not missing[head]:
                        order.append(head)
        return order

    def _shorten_edges(self, order: Sequence[int]) -> None:
        """Move each node, from the last to the first, towards its heads if that makes no edge sum longer."""
        for node in reversed(order):
            pull, room = 0.0, None
            for index in self.incident_edges[node]:
                tail, head, weight, least = self.edges[index]
                if tail == node:
                    pull += weight
                    slack = self.rank[head] - self.rank[node] - least
                    room = slack if room is None or slack < room else room
                else:
                    pull -= weight
            if room and pull >= 0:
                self.rank[node] += room

    def _build_tight_tree(self) -> None:
        """Build a spanning tree of tight edges. The ranks of its nodes shift as it grows."""
        shift = 0
        inside = bytearray(self.node_count)
        outward: list[tuple[int, int]] = []
        inward: list[tuple[int, int]] = []
        members: list[int] = []

        def join(node: int) -> None:
            self.rank[node] -= shift
            inside[node] = 1
            members.append(node)
            for index in self.incident_edges[node]:
                tail, head, _, least = self.edges[index]
                if tail == node and not inside[head]:
                    heappush(outward, (self.rank[head] - self.rank[node] - least, index))
                elif head == node and not inside[tail]:
                    heappush(inward, (self.rank[node] - self.rank[tail] - least, index))

        join(0)
        while len(members) < self.node_count:
            while outward and inside[self.edges[outward[0][1]].head]:
                heappop(outward)
            while inward and inside[self.edges[inward[0][1]].tail]:
                heappop(inward)
            slack_out = outward[0][0] - shift if outward else None
            slack_in = inward[0][0] + shift if inward else None
            if slack_in is None or (slack_out is not None and slack_out <= slack_in):
                if slack_out is None:
                    raise ValueError("the edges must connect all nodes")
                shift += slack_out
                index = heappop(outward)[1]
                added_node = self.edges[index].head
            else:
                shift -= slack_in
                index = heappop(inward)[1]
                added_node = self.edges[index].tail
            self._add_to_tree(index)
            join(added_node)
        for node in members:
            self.rank[node] += shift

    def _add_to_tree(self, index: int) -> None:
        self.in_tree[index] = 1
        self.tree_edges[self.edges[index].tail].append(index)
        self.tree_edges[self.edges[index].head].append(index)

    def _number_subtree(self, root: int, parent_edge: int, start: int) -> None:
        """Assign numbers to a subtree, from `start`: its descendants have the numbers between its first and last."""
        stack = [(root, parent_edge)]
        order: list[int] = []
        while stack:
            node, edge = stack.pop()
            self.parent_edge[node] = edge
            self.subtree_first[node] = self.subtree_last[node] = start + len(order)
            order.append(node)
            for branch in self.tree_edges[node]:
                if branch != edge:
                    tail, head, _, _ = self.edges[branch]
                    stack.append((head if tail == node else tail, branch))
        for node in reversed(order[1:]):
            tail, head, _, _ = self.edges[self.parent_edge[node]]
            above = head if tail == node else tail
            self.subtree_last[above] = max(self.subtree_last[above], self.subtree_last[node])
        self.node_visits += len(order)

    def _child_of(self, index: int) -> int:
        """Return the child node of a tree edge."""
        tail, head, _, _ = self.edges[index]
        return tail if self.parent_edge[tail] == index else head

    def _compute_cut_values(self) -> list[float]:
        cut = [0.0] * len(self.edges)
        for node in sorted(range(self.node_count), key=self.subtree_first.__getitem__, reverse=True):
            index = self.parent_edge[node]
            if index < 0:
                continue
            sign = 1 if self.edges[index].tail == node else -1
            total = 0.0
            for other in self.incident_edges[node]:
                tail, _, weight, _ = self.edges[other]
                total += weight if tail == node else -weight
            for branch in self.tree_edges[node]:
                if branch != index:
                    child_is_tail = self.edges[branch].head == node
                    total += cut[branch] if child_is_tail else -cut[branch]
            cut[index] = total * sign
        return cut

    def _leaving_edge(self, start: int) -> int | None:
        """Return the edge with the least cut value among the first few negative ones from `start`, or None."""
        best, found = None, 0
        for indexes in (range(start, len(self.edges)), range(start)):
            for index in indexes:
                if self.cut_values[index] < 0 and self.in_tree[index]:
                    if best is None or self.cut_values[index] < self.cut_values[best]:
                        best = index
                    found += 1
                    if found == PIVOT_CANDIDATES:
                        return best
        return best

    def _entering_edge(self, leaving: int) -> int:
        """Return the edge with the least slack that connects the two parts of the tree in the opposite direction."""
        child = self._child_of(leaving)
        first, last = self.subtree_first[child], self.subtree_last[child]
        outgoing = self.edges[leaving].head == child
        best, least_slack = -1, None
        for node in self._subtree_nodes(child):
            for index in self.incident_edges[node]:
                tail, head, _, least = self.edges[index]
                near, far = (tail, head) if outgoing else (head, tail)
                if near == node and not first <= self.subtree_first[far] <= last:
                    slack = self.rank[head] - self.rank[tail] - least
                    if least_slack is None or (slack, index) < (least_slack, best):
                        best, least_slack = index, slack
        return best

    def _subtree_nodes(self, root: int) -> list[int]:
        nodes = [root]
        for node in nodes:
            for index in self.tree_edges[node]:
                if index != self.parent_edge[node]:
                    tail, head, _, _ = self.edges[index]
                    nodes.append(head if tail == node else tail)
        self.node_visits += len(nodes)
        return nodes

    def _swap_edges(self, leaving: int, entering: int) -> None:
        tail, head, _, least = self.edges[entering]
        slack = self.rank[head] - self.rank[tail] - least
        child = self._child_of(leaving)
        inside_tail = self.subtree_first[child] <= self.subtree_first[tail] <= self.subtree_last[child]
        if slack:
            for node in self._subtree_nodes(child):
                self.rank[node] += slack if inside_tail else -slack
        gain = self.cut_values[leaving]
        top = self._shift_cut_values(tail, head, gain)
        self._shift_cut_values(head, tail, -gain)
        self.cut_values[entering], self.cut_values[leaving] = -gain, 0.0
        self.in_tree[leaving] = 0
        for node in self.edges[leaving][:2]:
            self.tree_edges[node].remove(leaving)
        self._add_to_tree(entering)
        self._number_subtree(top, self.parent_edge[top], self.subtree_first[top])

    def _shift_cut_values(self, node: int, other: int, gain: float) -> int:
        """Change the cut values from `node` up to the common ancestor with `other`; return that ancestor."""
        while not self.subtree_first[node] <= self.subtree_first[other] <= self.subtree_last[node]:
            index = self.parent_edge[node]
            tail, head, _, _ = self.edges[index]
            if tail == node:
                self.cut_values[index] += gain
                node = head
            else:
                self.cut_values[index] -= gain
                node = tail
        return node
