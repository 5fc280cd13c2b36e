"""How long a case takes inside a part: of branches side by side the longest counts, as in the lead time (A2)."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.analysis.case.blocks import ParallelBlock, parallel_blocks
from cpm_desktop.analysis.case.markov_chain import EndlessError, expected_visits
from cpm_desktop.analysis.case.reachability import reached_nodes
from cpm_desktop.analysis.case.region_passages import Part, Passage, Total
from cpm_desktop.graphs.bitsets import NodeSet
from cpm_desktop.model.elements import Step


class Elapsed:
    """What tells how long passages through a part take.

    What branches side by side save is the same each time that a case comes to their split, so that it goes off the
    minutes of the split. That is not so for a passage that begins on a branch: it is looked at node by node.
    """

    def __init__(self, part: Part) -> None:
        self._part = part
        nodes = (part.scenario.nodes[node] for node in part.order.nodes)
        self._minutes = {node.id: node.touch_minutes + node.wait_minutes for node in nodes if isinstance(node, Step)}
        self._blocks = [block for block in parallel_blocks(part.scenario) if part.leads_to(block.split, block.join)]
        self._around = _splits_around(part, self._blocks)
        self._reachable = reached_nodes(part.scenario) if self._blocks else part.inside
        saved = self._saved_each_time()
        self._total = Total(part, {node: self._minutes.get(node, 0.0) - saved.get(node, 0.0) for node in part.inside})

    def minutes_of(self, passage: Passage) -> float:
        """Return the expected work and waiting of one passage that comes to a step at all."""
        if self._blocks and (passage.is_endless or any(self._is_within(node, passage) for node in passage.first)):
            return self._node_by_node(passage)
        return self._total.of(passage)

    def _is_within(self, node: str, passage: Passage) -> bool:
        """Tell whether `node` is on a branch to whose split the passage comes, or may lead there past the split."""
        return node not in self._reachable or bool(self._around.get(node, 0) & passage.visited)

    def _node_by_node(self, passage: Passage) -> float:
        """Return the same from how often the passage comes to each node."""
        visits = self._part.visits(passage)
        minutes = {node: often / passage.working * self._minutes.get(node, 0.0) for node, often in visits.items()}
        saved: dict[str, float] = {}
        for block in self._blocks:
            if {block.split, block.join} <= visits.keys():
                saved[block.split] = _saved(block, minutes, saved)
        return sum(minutes.values()) - sum(saved.values())

    def _saved_each_time(self) -> dict[str, float]:
        """Return what each block saves each time that a case comes to its split, by the split."""
        each_time: dict[str, float] = {}
        for block in self._blocks:
            visits = self._visits_between(block)
            minutes = {node: often * self._minutes.get(node, 0.0) for node, often in visits.items()}
            within = {node: often * each_time[node] for node, often in visits.items() if node in each_time}
            each_time[block.split] = _saved(block, minutes, within)
        return each_time

    def _visits_between(self, block: ParallelBlock) -> dict[str, float]:
        """Return how often a case that is at the split comes to each node up to the join."""
        rows = self._part.transitions
        within = {node: rows[node] for branch in block.branches for node in branch if node in rows}
        try:
            return expected_visits(within, rows[block.split])
        except EndlessError:  # whoever comes to this split never gets out, and is looked at node by node
            return {}


def _saved(block: ParallelBlock, minutes: Mapping[str, float], within: Mapping[str, float]) -> float:
    """Return what working side by side saves, of all branches together but the longest; `within` is saved on these."""
    branches = [sum(minutes.get(node, 0.0) - within.get(node, 0.0) for node in branch) for branch in block.branches]
    return sum(branches) - max(branches)


def _splits_around(part: Part, blocks: list[ParallelBlock]) -> dict[str, NodeSet]:
    """Return, for each node on a branch, the splits of the blocks in which it is."""
    around: dict[str, NodeSet] = {}
    for block in blocks:
        for node in frozenset().union(*block.branches):
            around[node] = around.get(node, 0) | part.order.one(block.split)
    return around
