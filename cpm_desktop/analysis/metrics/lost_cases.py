"""Lost cases: those that reach no end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.join_weights import closed_blocks
from cpm_desktop.analysis.case.visits import outcomes, visits
from cpm_desktop.graphs.reachability import reachable_from
from cpm_desktop.model.document import Scenario

TOLERATED_SHARE = 0.001
"""A smaller share of lost cases comes from rounded probabilities."""
_ROUNDING_ERROR = 1e-9


def lost_cases(scenario: Scenario) -> float:
    """Return the share of cases that reach no end: `1 − Σ` outcome probabilities. Raises EndlessError.

    Exits that add up to less than 1, and dead ends, lose cases. Where a split without a join leads to several ends, the
    outcomes add up to more than 1; then a case is lost if one of its branches is lost, at most all cases.
    """
    lost = max(1 - sum(outcomes(scenario).values()), min(1.0, _lost_on_the_way(scenario)))
    return lost if lost > _ROUNDING_ERROR else 0.0


def loses_cases(scenario: Scenario) -> bool:
    """Return whether so many cases are lost that figures mislead. Raises EndlessError."""
    return lost_cases(scenario) > TOLERATED_SHARE


def _lost_on_the_way(scenario: Scenario) -> float:
    """Return `Σ v·(1 − Σ exits)` over the nodes that sequence flows reach, except the ends.

    A participant whom a message activates may simply stop. A branch of a block weighs 1/n, as at its join.
    """
    found, probabilities = visits(scenario), flow_probabilities(scenario)
    followed: dict[str, float] = defaultdict(float)
    successors: dict[str, list[str]] = {}
    for flow in followed_flows(scenario):
        followed[flow.source] += probabilities[flow.id]
        if flow.kind == "sequence" and probabilities[flow.id] > 0:
            successors.setdefault(flow.source, []).append(flow.target)
    weights = _branch_weights(scenario)
    return sum(
        found[node] * max(0.0, 1 - followed[node]) * weights.get(node, 1.0)
        for node in reachable_from(successors, case_starts(scenario))
        if scenario.nodes[node].kind != "end"
    )


def _branch_weights(scenario: Scenario) -> Mapping[str, float]:
    weights: dict[str, float] = defaultdict(lambda: 1.0)
    for block in closed_blocks(scenario):
        for node in (node for branch in block.branches for node in branch):
            weights[node] /= len(block.branches)
    return weights
