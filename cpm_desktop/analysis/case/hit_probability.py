"""The probability that a case reaches given nodes or flows at least once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import prod

from cpm_desktop.analysis.case.blocks import ParallelBlock, parallel_blocks
from cpm_desktop.analysis.case.case_graph import case_successors
from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.markov_chain import Transitions, expected_returns, expected_visits
from cpm_desktop.analysis.case.visits import case_transitions, visits
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario

_BLOCK_HIT = ""
"""The state for a hit inside a parallel block. No id is empty."""


def hit_probability(scenario: Scenario, targets: Collection[str]) -> float:
    """Return the probability that a case visits one of these nodes, or follows one of these flows, at least once.

    For a single node of a process without parallel splits this is `N[start, j] / N[j, j]` (Kemeny and Snell). The
    branches of a parallel block are independent of each other. For splits without a block, the probabilities of the
    branches are added, up to 1. Raises EndlessError where the case can never end.
    """
    by_node = _node_hit_probabilities(scenario)
    if len(targets) == 1 and by_node is not None and by_node.keys() >= set(targets):
        return by_node[next(iter(targets))]
    transitions = case_transitions(scenario, targets)
    stops = {*targets, _BLOCK_HIT}
    for block in parallel_blocks(scenario):
        if block.split in transitions:
            miss_probability = prod(
                1 - probability for probability in _branch_hit_probabilities(transitions, block, stops)
            )
            transitions[block.split] = {_BLOCK_HIT: 1 - miss_probability, block.join: miss_probability}
    return _absorption_probability(transitions, case_starts(scenario), stops)


@memoize_by_scenario
def _node_hit_probabilities(scenario: Scenario) -> Mapping[str, float] | None:
    """Return the hit probability of every node, or None where a split divides the case.

    Computing all of them together is fast. A loop whose probability is too small for a number is never reached. Raises
    EndlessError where the case can never end.
    """
    decisions = {node.id for node in scenario.nodes.values() if node.kind == "decision"}
    if any(len(others) > 1 and node not in decisions for node, others in case_successors(scenario).items()):
        return None
    found = visits(scenario)
    transitions = {node: row for node, row in case_transitions(scenario).items() if found[node]}
    returns = expected_returns(transitions, case_starts(scenario))
    return {node: min(1.0, found[node] / returns.get(node, 1.0)) for node in scenario.nodes}


def _branch_hit_probabilities(transitions: Transitions, block: ParallelBlock, stops: Collection[str]) -> list[float]:
    """Return the probability of each branch to reach a stop before the join."""
    within = {node: transitions[node] for branch in block.branches for node in branch if node in transitions}
    entries = [entry for entry in transitions[block.split] if entry != block.join]
    before_join = {stop for stop in stops if stop != block.join}
    return [_absorption_probability(within, {entry: 1.0}, before_join) for entry in entries]


def _absorption_probability(transitions: Transitions, start: dict[str, float], stops: Collection[str]) -> float:
    found = expected_visits(transitions, start)
    return min(1.0, sum(found.get(stop, 0.0) for stop in stops))
