"""How long a case takes inside a part: of branches side by side the longest counts, as in the lead time (A2)."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.analysis.case.blocks import ParallelBlock, parallel_blocks
from cpm_desktop.analysis.case.case_graph import reachable_nodes
from cpm_desktop.analysis.case.markov_chain import EndlessError, expected_visits
from cpm_desktop.analysis.case.region_passages import Passage, PassageTotals, Region
from cpm_desktop.graphs.bitsets import NodeSet
from cpm_desktop.model.elements import Step


class PassageDurations:
    """What tells how long passages through a part take.

    What branches side by side save is the same each time that a case comes to their split, so that it goes off the
    minutes of the split. That is not so for a passage that begins on a branch: it is looked at node by node.
    """

    def __init__(self, region: Region) -> None:
        self._region = region
        nodes = (region.scenario.nodes[node] for node in region.bitset_index.nodes)
        self._minutes = {node.id: node.touch_minutes + node.wait_minutes for node in nodes if isinstance(node, Step)}
        self._blocks = [block for block in parallel_blocks(region.scenario) if region.leads_to(block.split, block.join)]
        self._enclosing_splits = _splits_by_enclosed_node(region, self._blocks)
        self._reachable = reachable_nodes(region.scenario) if self._blocks else region.node_ids
        saved = self._saved_minutes_per_visit()
        self._passage_totals = PassageTotals(
            region, {node: self._minutes.get(node, 0.0) - saved.get(node, 0.0) for node in region.node_ids}
        )

    def minutes_of(self, passage: Passage) -> float:
        """Return the expected work and waiting of one passage that comes to a step at all."""
        if self._blocks and (
            passage.is_endless or any(self._is_inside_block(node, passage) for node in passage.first_steps)
        ):
            return self._minutes_by_node_visits(passage)
        return self._passage_totals.for_passage(passage)

    def _is_inside_block(self, node: str, passage: Passage) -> bool:
        """Tell whether `node` is on a branch to whose split the passage comes, or may lead there past the split."""
        return node not in self._reachable or bool(self._enclosing_splits.get(node, 0) & passage.visited)

    def _minutes_by_node_visits(self, passage: Passage) -> float:
        """Return the same from how often the passage comes to each node."""
        visits = self._region.visits(passage)
        minutes = {
            node: often / passage.expected_first_steps * self._minutes.get(node, 0.0) for node, often in visits.items()
        }
        saved: dict[str, float] = {}
        for block in self._blocks:
            if {block.split, block.join} <= visits.keys():
                saved[block.split] = _saved_minutes(block, minutes, saved)
        return sum(minutes.values()) - sum(saved.values())

    def _saved_minutes_per_visit(self) -> dict[str, float]:
        """Return what each block saves each time that a case comes to its split, by the split."""
        saved_per_visit: dict[str, float] = {}
        for block in self._blocks:
            visits = self._visits_inside(block)
            minutes = {node: often * self._minutes.get(node, 0.0) for node, often in visits.items()}
            saved_inside = {
                node: often * saved_per_visit[node] for node, often in visits.items() if node in saved_per_visit
            }
            saved_per_visit[block.split] = _saved_minutes(block, minutes, saved_inside)
        return saved_per_visit

    def _visits_inside(self, block: ParallelBlock) -> dict[str, float]:
        """Return how often a case that is at the split comes to each node up to the join."""
        rows = self._region.transitions
        inner_rows = {node: rows[node] for branch in block.branches for node in branch if node in rows}
        try:
            return expected_visits(inner_rows, rows[block.split])
        except EndlessError:  # whoever comes to this split never gets out, and is looked at node by node
            return {}


def _saved_minutes(block: ParallelBlock, minutes: Mapping[str, float], saved_inside: Mapping[str, float]) -> float:
    """Return what working side by side saves, of all branches together but the longest; `within` is saved on these."""
    branches = [
        sum(minutes.get(node, 0.0) - saved_inside.get(node, 0.0) for node in branch) for branch in block.branches
    ]
    return sum(branches) - max(branches)


def _splits_by_enclosed_node(region: Region, blocks: list[ParallelBlock]) -> dict[str, NodeSet]:
    """Return, for each node on a branch, the splits of the blocks in which it is."""
    splits: dict[str, NodeSet] = {}
    for block in blocks:
        for node in frozenset().union(*block.branches):
            splits[node] = splits.get(node, 0) | region.bitset_index.bit_of(block.split)
    return splits
