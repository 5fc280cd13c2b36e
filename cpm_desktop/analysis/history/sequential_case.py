"""A case whose parallel branches are followed one after another, so that it is in one place at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from cpm_desktop.analysis.case.case_graph import case_successors, reachable_nodes
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.join_weights import closed_blocks
from cpm_desktop.analysis.crossings.crossing import crossings
from cpm_desktop.graphs.reachability import reachable_from, reversed_edges
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario

_MIN_REMAINDER = 1e-12
"""A smaller difference of exit probabilities to 1 is a rounding error."""


@dataclass(frozen=True, slots=True)
class Move:
    """A move of a case from one node to the next, along one flow or several."""

    target: str
    probability: float
    flows: tuple[str, ...]
    last_step: str | None = None
    """The step before the branch that begins here; None where the move simply continues, empty where it is unknown."""


MovesByNode = dict[str, list[Move]]


class UnstructuredSplitError(Exception):
    """The branches of a split overlap, so they cannot be followed one after another."""


@memoize_by_scenario
def sequential_moves(scenario: Scenario) -> Mapping[str, Sequence[Move]]:
    """Return the moves of a case from every node that it can reach; the probabilities of a node sum to at most 1.

    The branches of a block, and the separate branches of a split, are independent of each other. So what one case meets
    in them does not depend on their order, and they are followed one after another: the last one continues after the
    join. Raises UnstructuredSplitError where a split has neither.
    """
    moves = _direct_moves(scenario)
    for block in closed_blocks(scenario):
        _chain_branches(scenario, moves, block.split, block.branches, block.join)
    splits = [node for node, found in moves.items() if len(found) > 1 and scenario.nodes[node].kind != "decision"]
    sizes = {split: len(reachable_from(_successors(moves), [split])) for split in splits}
    for split in sorted(splits, key=sizes.__getitem__):
        _chain_separate_branches(scenario, moves, split)
    return moves


def _direct_moves(scenario: Scenario) -> MovesByNode:
    visited, probabilities = reachable_nodes(scenario), flow_probabilities(scenario)
    moves: MovesByNode = {node: [] for node in scenario.nodes if node in visited}
    for flow in followed_flows(scenario):
        if flow.source in moves and probabilities[flow.id] > 0:
            moves[flow.source].append(Move(flow.target, probabilities[flow.id], (flow.id,)))
    return moves


def _successors(moves: MovesByNode) -> Mapping[str, list[str]]:
    return {node: [move.target for move in found] for node, found in moves.items()}


def _chain_branches(
    scenario: Scenario, moves: MovesByNode, split: str, branches: Sequence[frozenset[str]], join: str
) -> None:
    """Let each branch of a block continue with the next one, and the last one with the join.

    Raises UnstructuredSplitError where several branches begin with a contact whose last step is not known.
    """
    following = Move(join, 1.0, (), last_step="")
    pairs = [*zip(moves[split], branches, strict=True)]
    pairs.sort(key=lambda pair: not _depends_on_last_step(scenario, split, pair[0]))
    _refuse_dependent(scenario, split, [entry for entry, _ in pairs[1:]])
    for entry, branch in reversed(pairs):
        for node in branch:
            moves[node] = [_continued(move, following) if move.target == join else move for move in moves[node]]
        begun = replace(entry, last_step=_last_step(scenario, split))
        following = begun if branch else _continued(begun, following)
    moves[split] = [replace(following, last_step=None)]


def _continued(move: Move, following: Move) -> Move:
    """Return `move` to a join, continued with the branches that are still to be followed."""
    last_step = move.last_step if following.last_step is None else following.last_step
    return Move(following.target, move.probability, (*move.flows, *following.flows), last_step)


def _chain_separate_branches(scenario: Scenario, moves: MovesByNode, split: str) -> None:
    """Let each branch of a split that ends separately continue with the next one; the longest comes last.

    Raises UnstructuredSplitError where two branches overlap in more than their ends.
    """
    successors = {**_successors(moves), split: []}
    ends = {node for node in moves if scenario.nodes[node].kind == "end"}
    branches = [(reachable_from(successors, [move.target]) - ends, move) for move in moves[split]]
    branches.sort(key=lambda branch: (split in branch[0], len(branch[0])))
    branches[:-1] = sorted(branches[:-1], key=lambda branch: not _depends_on_last_step(scenario, split, branch[1]))
    _refuse_dependent(scenario, split, [entry for _, entry in branches[1:]])
    following = replace(branches[-1][1], last_step=_last_step(scenario, split))
    others = branches[-1][0]
    for region, move in reversed(branches[:-1]):
        if split in region or not region.isdisjoint(others) or _is_entered(moves, region, split):
            raise UnstructuredSplitError
        for node in region:
            moves[node] = [_continued(one, following) if one.target in ends else one for one in moves[node]]
            remainder = 1 - sum(one.probability for one in moves[node])
            if remainder > _MIN_REMAINDER:
                moves[node].append(replace(following, probability=remainder))
        begun = replace(move, last_step=_last_step(scenario, split))
        following = begun if region else _continued(begun, following)
        others = others | region
    moves[split] = [replace(following, last_step=None)]


def _is_entered(moves: MovesByNode, region: set[str], split: str) -> bool:
    """Return whether a case enters the region other than from the split."""
    return any(
        move.target in region for node, found in moves.items() if node != split and node not in region for move in found
    )


def _refuse_dependent(scenario: Scenario, split: str, entries: Iterable[Move]) -> None:
    """Raise UnstructuredSplitError if one of these branches, which do not come first, needs the last step."""
    if any(_depends_on_last_step(scenario, split, entry) for entry in entries):
        raise UnstructuredSplitError


def _depends_on_last_step(scenario: Scenario, split: str, entry: Move) -> bool:
    """Return whether a branch may begin with a contact whose reason comes from one of several last steps."""
    is_contact = any(
        flow in crossings(scenario) and crossings(scenario)[flow].kind == "contact" for flow in entry.flows
    )
    begins_with_gateway = scenario.nodes[entry.target].kind != "step"
    return (is_contact or begins_with_gateway) and len(_last_steps(scenario, split)) > 1


def _last_step(scenario: Scenario, split: str) -> str:
    """Return the only step that can come last before the branches of a split; empty if there are several or none."""
    steps = _last_steps(scenario, split)
    return next(iter(steps)) if len(steps) == 1 else ""


def _last_steps(scenario: Scenario, split: str) -> set[str]:
    """Return the steps that can come last before the branches of a split; an empty id means none."""
    entries = reversed_edges(case_successors(scenario))
    steps: set[str] = set()
    pending, seen = [split], {split}
    for node in pending:
        kind = scenario.nodes[node].kind
        if kind == "step":
            steps.add(node)
        elif kind == "start" or (kind == "parallel" and len(entries[node]) > 1):
            steps.add("")
        else:
            new = [entry for entry in entries[node] if entry not in seen]
            seen.update(new)
            pending += new
    return steps
