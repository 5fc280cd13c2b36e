"""How likely a case is to come somewhere at all (A1)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import prod

from cpm_desktop.analysis.case.blocks import ParallelBlock, parallel_blocks
from cpm_desktop.analysis.case.case_graph import case_successors
from cpm_desktop.analysis.case.markov_chain import Transitions, expected_returns, expected_visits
from cpm_desktop.analysis.case.visits import case_starts, case_transitions, visits
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.remembered import memoize_by_scenario

_BLOCK_HIT = ""
"""Stands for what is watched inside of a parallel block; no id is empty."""


def hit_probability(scenario: Scenario, targets: Collection[str]) -> float:
    """Return how likely a case is to come to one of these nodes or to follow one of these flows at least once.

    For a single node of a process without parallel splits this is `N[start, j] / N[j, j]` (Kemeny and Snell). The
    branches of a parallel block are independent of each other; where splits have no block, the chances on their
    branches are added up, to 1 at most. Raises EndlessError where the case can never end.
    """
    single = _node_hit_probabilities(scenario)
    if len(targets) == 1 and single is not None and single.keys() >= set(targets):
        return single[next(iter(targets))]
    transitions = case_transitions(scenario, targets)
    stops = {*targets, _BLOCK_HIT}
    for block in parallel_blocks(scenario):
        if block.split in transitions:
            missed = prod(1 - chance for chance in _branch_hit_probabilities(transitions, block, stops))
            transitions[block.split] = {_BLOCK_HIT: 1 - missed, block.join: missed}
    return _absorption_probability(transitions, case_starts(scenario), stops)


@memoize_by_scenario
def _node_hit_probabilities(scenario: Scenario) -> Mapping[str, float] | None:
    """Return the chance of every node at once, which is quick, or None where a split makes several cases of one.

    Raises EndlessError where the case can never end.
    """
    decisions = {node.id for node in scenario.nodes.values() if node.kind == "decision"}
    if any(len(others) > 1 and node not in decisions for node, others in case_successors(scenario).items()):
        return None
    found = visits(scenario)
    returns = expected_returns(case_transitions(scenario), case_starts(scenario))
    return {node: min(1.0, found[node] / returns.get(node, 1.0)) for node in scenario.nodes}


def _branch_hit_probabilities(transitions: Transitions, block: ParallelBlock, stops: Collection[str]) -> list[float]:
    """Return how likely each branch is to come to a stop before the join."""
    within = {node: transitions[node] for branch in block.branches for node in branch if node in transitions}
    entries = [entry for entry in transitions[block.split] if entry != block.join]
    before_join = {stop for stop in stops if stop != block.join}
    return [_absorption_probability(within, {entry: 1.0}, before_join) for entry in entries]


def _absorption_probability(transitions: Transitions, start: dict[str, float], stops: Collection[str]) -> float:
    found = expected_visits(transitions, start)
    return min(1.0, sum(found.get(stop, 0.0) for stop in stops))
