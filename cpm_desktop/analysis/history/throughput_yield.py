"""Rolled throughput yield: the probability that no step of a case fails."""

from __future__ import annotations

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.markov_chain import expected_visits
from cpm_desktop.analysis.history.sequential_case import sequential_moves
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


def throughput_yield(scenario: Scenario) -> float:
    """Return the probability that no step fails, over all cases: the chain of a case, weighted by `1 − p`.

    Raises UnstructuredSplitError, and EndlessError.
    """
    survival = {node.id: 1 - node.fail_probability for node in scenario.nodes.values() if isinstance(node, Step)}
    transitions: dict[str, dict[str, float]] = {}
    ending: dict[str, float] = {}
    for node, moves in sequential_moves(scenario).items():
        passed, row = survival.get(node, 1.0), transitions.setdefault(node, {})
        ending[node] = passed * max(0.0, 1 - sum(move.probability for move in moves))
        for move in moves:
            row[move.target] = row.get(move.target, 0.0) + passed * move.probability
    found = expected_visits(transitions, case_starts(scenario))
    return min(1.0, sum(count * ending.get(node, 0.0) for node, count in found.items()))
