"""Parallel blocks: a split, its parallel branches, and the join where all of them meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cpm_desktop.analysis.case.case_graph import case_successors, reachable_nodes
from cpm_desktop.graphs.dominators import immediate_dominators
from cpm_desktop.graphs.reachability import reachable_from, reversed_edges
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario


@dataclass(frozen=True, slots=True)
class ParallelBlock:
    """A part of the process that cases enter only by its split and leave only by its join.

    Its branches are disjoint.
    """

    split: str
    join: str
    branches: tuple[frozenset[str], ...]
    """The nodes of each branch without split and join. A branch that leads directly to the join is empty."""


@memoize_by_scenario
def parallel_blocks(scenario: Scenario) -> tuple[ParallelBlock, ...]:
    """Return every reachable parallel block, inner blocks before outer ones.

    A split is a parallel gateway, or a step or start with several exits. A join is a parallel gateway. Branches may
    contain decisions, loops and other blocks.
    """
    visited = reachable_nodes(scenario)
    successors = {node: others for node, others in case_successors(scenario).items() if node in visited}
    predecessors = reversed_edges(successors)
    postdominators = immediate_dominators(predecessors, [node for node, others in successors.items() if not others])
    joins = {
        node for node, others in predecessors.items() if len(others) > 1 and scenario.nodes[node].kind == "parallel"
    }
    blocks = [
        _block_between(successors, predecessors, split, join)
        for split, others in successors.items()
        if len(others) > 1
        and scenario.nodes[split].kind != "decision"
        and (join := postdominators.get(split)) in joins
        and join
    ]
    return tuple(sorted(filter(None, blocks), key=lambda block: sum(map(len, block.branches))))


def _block_between(
    successors: Mapping[str, Sequence[str]], predecessors: Mapping[str, Sequence[str]], split: str, join: str
) -> ParallelBlock | None:
    """Return the block between `split` and `join`, or None where a flow enters or leaves it elsewhere."""
    inner_successors = {node: others for node, others in successors.items() if node != join}
    branches = [frozenset(reachable_from(inner_successors, [first]) - {join}) for first in successors[split]]
    inside = frozenset().union(*branches)
    entered_elsewhere = any(other != split and other not in inside for node in inside for other in predecessors[node])
    joined_elsewhere = any(other != split and other not in inside for other in predecessors[join])
    overlapping = len(inside) < sum(map(len, branches))
    if split in inside or entered_elsewhere or joined_elsewhere or overlapping:
        return None
    return ParallelBlock(split, join, tuple(branches))
