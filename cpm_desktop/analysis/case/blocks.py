"""Parallel blocks: a split, the branches that run side by side, and the join where they meet again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cpm_desktop.analysis.case.reachability import reached_nodes, successors
from cpm_desktop.graphs.dominators import immediate_dominators
from cpm_desktop.graphs.reachability import reachable_from, reversed_edges
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.remembered import remembered


@dataclass(frozen=True, slots=True)
class ParallelBlock:
    """A case enters it by its split alone, leaves it by its join alone, and its branches have nothing in common."""

    split: str
    join: str
    branches: tuple[frozenset[str], ...]
    """The nodes of each branch, without split and join; a branch that leads straight to the join is empty."""


@remembered
def parallel_blocks(scenario: Scenario) -> tuple[ParallelBlock, ...]:
    """Return every parallel block that a case can come to, those within others before these.

    What splits is a parallel gateway, or a step or start with several exits; what joins is a parallel gateway. The
    branches may hold decisions, loops and blocks of their own.
    """
    visited = reached_nodes(scenario)
    following = {node: others for node, others in successors(scenario).items() if node in visited}
    leading = reversed_edges(following)
    after = immediate_dominators(leading, [node for node, others in following.items() if not others])
    joins = {node for node, others in leading.items() if len(others) > 1 and scenario.nodes[node].kind == "parallel"}
    blocks = [
        _block(following, leading, split, join)
        for split, others in following.items()
        if len(others) > 1 and scenario.nodes[split].kind != "decision" and (join := after.get(split)) in joins and join
    ]
    return tuple(sorted(filter(None, blocks), key=lambda block: sum(map(len, block.branches))))


def _block(
    following: Mapping[str, Sequence[str]], leading: Mapping[str, Sequence[str]], split: str, join: str
) -> ParallelBlock | None:
    """Return the block between `split` and `join`, or None where a flow leads into it or out of it elsewhere."""
    within = {node: others for node, others in following.items() if node != join}
    branches = [frozenset(reachable_from(within, [first]) - {join}) for first in following[split]]
    inside = frozenset().union(*branches)
    entered_elsewhere = any(other != split and other not in inside for node in inside for other in leading[node])
    joined_elsewhere = any(other != split and other not in inside for other in leading[join])
    overlapping = len(inside) < sum(map(len, branches))
    if split in inside or entered_elsewhere or joined_elsewhere or overlapping:
        return None
    return ParallelBlock(split, join, tuple(branches))
