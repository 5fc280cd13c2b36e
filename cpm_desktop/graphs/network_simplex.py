"""Network simplex: integer ranks that make the arrows of an acyclic graph as short as they can be together.

After Gansner, Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs" (IEEE TSE 19(3), 1993), section 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from typing import NamedTuple


class Arrow(NamedTuple):
    """From one node to another that lies at least `least` ranks further; each rank of its length costs `weight`."""

    tail: int
    head: int
    weight: float
    least: int = 1


def ranks(count: int, arrows: Sequence[Arrow], effort: int) -> list[int]:
    """Return a rank for each of `count` nodes, from 0, such that Σ weight × length is least.

    `arrows` must be acyclic and connect all nodes. `effort` bounds how many nodes may be visited on the way; when it is
    used up, the best ranks so far are returned: still valid, only longer.
    """
    if count == 0:
        return []
    search = _Simplex(count, arrows)
    search.improve(effort)
    lowest = min(search.rank)
    return [rank - lowest for rank in search.rank]


class _Simplex:
    """The state of one search: ranks, a spanning tree of tight arrows, and what each of its arrows would gain."""

    def __init__(self, count: int, arrows: Sequence[Arrow]) -> None:
        self.count, self.arrows = count, arrows
        self.at: list[list[int]] = [[] for _ in range(count)]
        for index, arrow in enumerate(arrows):
            self.at[arrow.tail].append(index)
            self.at[arrow.head].append(index)
        self.rank = self._longest_path()
        self.in_tree = bytearray(len(arrows))
        self.tree: list[list[int]] = [[] for _ in range(count)]
        self._grow_tree()
        self.parent = [-1] * count
        self.first = [0] * count
        self.last = [0] * count
        self.visited = 0
        self._number(0, -1, 0)
        self.cut = self._cut_values()

    def improve(self, effort: int) -> None:
        """Exchange tree arrows until none gains anything, or the effort is used up."""
        start = 0
        while self.visited < effort:
            leaving = self._leaving(start)
            if leaving is None:
                return
            start = leaving
            self._exchange(leaving, self._entering(leaving))

    def _longest_path(self) -> list[int]:
        rank, missing = [0] * self.count, [0] * self.count
        for arrow in self.arrows:
            missing[arrow.head] += 1
        ready = [node for node in range(self.count) if not missing[node]]
        for node in ready:
            for index in self.at[node]:
                arrow = self.arrows[index]
                if arrow.tail == node:
                    rank[arrow.head] = max(rank[arrow.head], rank[node] + arrow.least)
                    missing[arrow.head] -= 1
                    if not missing[arrow.head]:
                        ready.append(arrow.head)
        return rank

    def _grow_tree(self) -> None:
        """Make a spanning tree of tight arrows; the ranks of what is already in it shift as it grows."""
        shift = 0
        inside = bytearray(self.count)
        outward: list[tuple[int, int]] = []
        inward: list[tuple[int, int]] = []
        members: list[int] = []

        def join(node: int) -> None:
            self.rank[node] -= shift
            inside[node] = 1
            members.append(node)
            for index in self.at[node]:
                tail, head, _, least = self.arrows[index]
                if tail == node and not inside[head]:
                    heappush(outward, (self.rank[head] - self.rank[node] - least, index))
                elif head == node and not inside[tail]:
                    heappush(inward, (self.rank[node] - self.rank[tail] - least, index))

        join(0)
        while len(members) < self.count:
            while outward and inside[self.arrows[outward[0][1]].head]:
                heappop(outward)
            while inward and inside[self.arrows[inward[0][1]].tail]:
                heappop(inward)
            slack_out = outward[0][0] - shift if outward else None
            slack_in = inward[0][0] + shift if inward else None
            if slack_in is None or (slack_out is not None and slack_out <= slack_in):
                if slack_out is None:
                    raise ValueError("the arrows must connect all nodes")
                shift += slack_out
                index = heappop(outward)[1]
                newcomer = self.arrows[index].head
            else:
                shift -= slack_in
                index = heappop(inward)[1]
                newcomer = self.arrows[index].tail
            self._add_to_tree(index)
            join(newcomer)
        for node in members:
            self.rank[node] += shift

    def _add_to_tree(self, index: int) -> None:
        self.in_tree[index] = 1
        self.tree[self.arrows[index].tail].append(index)
        self.tree[self.arrows[index].head].append(index)

    def _number(self, root: int, parent_arrow: int, start: int) -> None:
        """Give a subtree its numbers from `start`: the descendants of a node are those from its first to its last."""
        stack = [(root, parent_arrow)]
        order: list[int] = []
        while stack:
            node, arrow = stack.pop()
            self.parent[node] = arrow
            self.first[node] = self.last[node] = start + len(order)
            order.append(node)
            for branch in self.tree[node]:
                if branch != arrow:
                    tail, head, _, _ = self.arrows[branch]
                    stack.append((head if tail == node else tail, branch))
        for node in reversed(order[1:]):
            tail, head, _, _ = self.arrows[self.parent[node]]
            above = head if tail == node else tail
            self.last[above] = max(self.last[above], self.last[node])
        self.visited += len(order)

    def _below(self, index: int) -> int:
        """Return the node of a tree arrow that is the child."""
        tail, head, _, _ = self.arrows[index]
        return tail if self.parent[tail] == index else head

    def _cut_values(self) -> list[float]:
        cut = [0.0] * len(self.arrows)
        for node in sorted(range(self.count), key=self.first.__getitem__, reverse=True):
            index = self.parent[node]
            if index < 0:
                continue
            sign = 1 if self.arrows[index].tail == node else -1
            total = 0.0
            for other in self.at[node]:
                tail, _, weight, _ = self.arrows[other]
                total += weight if tail == node else -weight
            for branch in self.tree[node]:
                if branch != index:
                    child_is_tail = self.arrows[branch].head == node
                    total += cut[branch] if child_is_tail else -cut[branch]
            cut[index] = total * sign
        return cut

    def _leaving(self, start: int) -> int | None:
        for indexes in (range(start, len(self.arrows)), range(start)):
            for index in indexes:
                if self.in_tree[index] and self.cut[index] < 0:
                    return index
        return None

    def _entering(self, leaving: int) -> int:
        """Return the arrow with the least slack that joins the two parts of the tree the other way round."""
        child = self._below(leaving)
        first, last = self.first[child], self.last[child]
        outgoing = self.arrows[leaving].head == child
        best, least_slack = -1, None
        for node in self._subtree(child):
            for index in self.at[node]:
                tail, head, _, least = self.arrows[index]
                near, far = (tail, head) if outgoing else (head, tail)
                if near == node and not first <= self.first[far] <= last:
                    slack = self.rank[head] - self.rank[tail] - least
                    if least_slack is None or (slack, index) < (least_slack, best):
                        best, least_slack = index, slack
        return best

    def _subtree(self, root: int) -> list[int]:
        nodes = [root]
        for node in nodes:
            for index in self.tree[node]:
                if index != self.parent[node]:
                    tail, head, _, _ = self.arrows[index]
                    nodes.append(head if tail == node else tail)
        self.visited += len(nodes)
        return nodes

    def _exchange(self, leaving: int, entering: int) -> None:
        tail, head, _, least = self.arrows[entering]
        slack = self.rank[head] - self.rank[tail] - least
        child = self._below(leaving)
        inside_tail = self.first[child] <= self.first[tail] <= self.last[child]
        if slack:
            for node in self._subtree(child):
                self.rank[node] += slack if inside_tail else -slack
        gain = self.cut[leaving]
        top = self._shift_cuts(tail, head, gain)
        self._shift_cuts(head, tail, -gain)
        self.cut[entering], self.cut[leaving] = -gain, 0.0
        self.in_tree[leaving] = 0
        for node in self.arrows[leaving][:2]:
            self.tree[node].remove(leaving)
        self._add_to_tree(entering)
        self._number(top, self.parent[top], self.first[top])

    def _shift_cuts(self, node: int, other: int, gain: float) -> int:
        """Change the cut values from `node` up to where `other` joins; return that common ancestor."""
        while not self.first[node] <= self.first[other] <= self.last[node]:
            index = self.parent[node]
            tail, head, _, _ = self.arrows[index]
            if tail == node:
                self.cut[index] += gain
                node = head
            else:
                self.cut[index] -= gain
                node = tail
        return node
