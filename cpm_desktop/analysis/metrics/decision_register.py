"""The register of decisions: who decides, by which rule, and how often cases take each exit."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.case.flow_probabilities import decision_exits, flow_probabilities
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Flow


@dataclass(frozen=True, slots=True)
class DecisionExit:
    """One exit of a decision."""

    flow: Flow
    probability: float
    """The share of the cases at the decision; an exit without a probability has an equal share of the rest."""
    expected: float | None
    """How often a case takes the exit; None where metrics per case are not defined."""


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """One decision with its exits, in document order."""

    decision: Decision
    expected: float | None
    """How often a case reaches the decision; None where metrics per case are not defined."""
    exits: tuple[DecisionExit, ...]


def decision_register(scenario: Scenario) -> tuple[DecisionRecord, ...]:
    """Return all decisions in document order.

    A case reaches a decision `v` times, its expected visits, and takes each exit `v·probability` times.
    """
    visited = visits(scenario) if has_case_metrics(scenario) else None
    probabilities, exits = flow_probabilities(scenario), decision_exits(scenario)
    return tuple(
        DecisionRecord(
            node,
            visited[node.id] if visited else None,
            tuple(
                DecisionExit(
                    flow, probabilities[flow.id], visited[node.id] * probabilities[flow.id] if visited else None
                )
                for flow in exits.get(node.id, ())
            ),
        )
        for node in scenario.nodes.values()
        if isinstance(node, Decision)
    )
