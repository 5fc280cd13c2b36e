"""How likely a case is to come somewhere at all (A1)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import prod

from cpm_desktop.analysis.case.blocks import ParallelBlock, parallel_blocks
from cpm_desktop.analysis.case.markov_chain import Transitions, expected_returns, expected_visits
from cpm_desktop.analysis.case.reachability import successors
from cpm_desktop.analysis.case.visits import case_starts, case_transitions, visits
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.remembered import remembered

_MET = ""
"""Stands for what is watched inside of a parallel block; no id is empty."""


def chance_of_coming_to(scenario: Scenario, watched: Collection[str]) -> float:
    """Return how likely a case is to come to one of these nodes or to follow one of these flows at least once.

    For a single node of a process without parallel splits this is `N[start, j] / N[j, j]` (Kemeny and Snell). The
    branches of a parallel block are independent of each other; where splits have no block, the chances on their
    branches are added up, to 1 at most. Raises EndlessError where the case can never end.
    """
    single = _chances_of_single_nodes(scenario)
    if len(watched) == 1 and single is not None and single.keys() >= set(watched):
        return single[next(iter(watched))]
    transitions = case_transitions(scenario, watched)
    stops = {*watched, _MET}
    for block in parallel_blocks(scenario):
        if block.split in transitions:
            missed = prod(1 - chance for chance in _branch_chances(transitions, block, stops))
            transitions[block.split] = {_MET: 1 - missed, block.join: missed}
    return _chance(transitions, case_starts(scenario), stops)


@remembered
def _chances_of_single_nodes(scenario: Scenario) -> Mapping[str, float] | None:
    """Return the chance of every node at once, which is quick, or None where a split makes several cases of one.

    Raises EndlessError where the case can never end.
    """
    decisions = {node.id for node in scenario.nodes.values() if node.kind == "decision"}
    if any(len(others) > 1 and node not in decisions for node, others in successors(scenario).items()):
        return None
    found = visits(scenario)
    returns = expected_returns(case_transitions(scenario), case_starts(scenario))
    return {node: min(1.0, found[node] / returns.get(node, 1.0)) for node in scenario.nodes}


def _branch_chances(transitions: Transitions, block: ParallelBlock, stops: Collection[str]) -> list[float]:
    """Return how likely each branch is to come to a stop before the join."""
    within = {node: transitions[node] for branch in block.branches for node in branch if node in transitions}
    entries = [entry for entry in transitions[block.split] if entry != block.join]
    before_join = {stop for stop in stops if stop != block.join}
    return [_chance(within, {entry: 1.0}, before_join) for entry in entries]


def _chance(transitions: Transitions, start: dict[str, float], stops: Collection[str]) -> float:
    found = expected_visits(transitions, start)
    return min(1.0, sum(found.get(stop, 0.0) for stop in stops))
