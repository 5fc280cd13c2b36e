"""The duration of passages; of parallel branches the longest counts, as in the lead time."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.analysis.case.blocks import ParallelBlock, parallel_blocks
from cpm_desktop.analysis.case.case_graph import reachable_nodes
from cpm_desktop.analysis.case.markov_chain import EndlessError, expected_visits
from cpm_desktop.analysis.case.region_passages import Passage, PassageTotals, Region
from cpm_desktop.graphs.bitsets import NodeSet
from cpm_desktop.model.elements import Step


class PassageDurations:
    """Calculates the duration of passages through a region.

    The time saved by parallel branches is the same at each visit of their split, so it is subtracted from the minutes
    of the split. This is not possible for a passage that begins on a branch; it is calculated node by node.
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
        """Return the expected work and waiting of one passage that visits a step."""
        if self._blocks and (
            passage.is_endless or any(self._is_inside_block(node, passage) for node in passage.first_steps)
        ):
            return self._minutes_by_node_visits(passage)
        return self._passage_totals.for_passage(passage)

    def _is_inside_block(self, node: str, passage: Passage) -> bool:
        """Return whether `node` is on a branch of a visited split, or can bypass such a split."""
        return node not in self._reachable or bool(self._enclosing_splits.get(node, 0) & passage.visited)

    def _minutes_by_node_visits(self, passage: Passage) -> float:
        """Return the duration from the expected visits of each node."""
        visits = self._region.visits(passage)
        minutes = {
            node: count / passage.expected_first_steps * self._minutes.get(node, 0.0) for node, count in visits.items()
        }
        saved: dict[str, float] = {}
        for block in self._blocks:
            if {block.split, block.join} <= visits.keys():
                saved[block.split] = _saved_minutes(block, minutes, saved)
        return sum(minutes.values()) - sum(saved.values())

    def _saved_minutes_per_visit(self) -> dict[str, float]:
        """Return the time saved by each block per visit of its split, by split."""
        saved_per_visit: dict[str, float] = {}
        for block in self._blocks:
            visits = self._visits_inside(block)
            minutes = {node: count * self._minutes.get(node, 0.0) for node, count in visits.items()}
            saved_inside = {
                node: count * saved_per_visit[node] for node, count in visits.items() if node in saved_per_visit
            }
            saved_per_visit[block.split] = _saved_minutes(block, minutes, saved_inside)
        return saved_per_visit

    def _visits_inside(self, block: ParallelBlock) -> dict[str, float]:
        """Return the expected visits up to the join of a case at the split."""
        rows = self._region.transitions
        inner_rows = {node: rows[node] for branch in block.branches for node in branch if node in rows}
        try:
            return expected_visits(inner_rows, rows[block.split])
        except EndlessError:  # a case never leaves this split; its passages are calculated node by node
            return {}


def _saved_minutes(block: ParallelBlock, minutes: Mapping[str, float], saved_inside: Mapping[str, float]) -> float:
    """Return the time saved by parallel branches: all but the longest.

    `saved_inside` is the time saved by inner blocks.
    """
    branches = [
        sum(minutes.get(node, 0.0) - saved_inside.get(node, 0.0) for node in branch) for branch in block.branches
    ]
    return sum(branches) - max(branches)


def _splits_by_enclosed_node(region: Region, blocks: list[ParallelBlock]) -> dict[str, NodeSet]:
    """Return, for each node on a branch, the splits of all blocks around it."""
    splits: dict[str, NodeSet] = {}
    for block in blocks:
        for node in frozenset().union(*block.branches):
            splits[node] = splits.get(node, 0) | region.bitset_index.bit_of(block.split)
    return splits
