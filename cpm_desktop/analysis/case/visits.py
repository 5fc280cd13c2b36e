"""The expected visits of each node per case."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.join_weights import join_weights
from cpm_desktop.analysis.case.markov_chain import expected_visits
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario


@memoize_by_scenario
def visits(scenario: Scenario) -> Mapping[str, float]:
    """Return the expected number of visits of every node in one case, by its id, in document order.

    An absorbing Markov chain, `v = s(I − Q)⁻¹` (Kemeny and Snell; Dumas et al., flow analysis). With several starts,
    each is equally likely; a start that is activated by a message is not counted. A parallel join counts once: each of
    its n branches has the weight 1/n. The visits of the end nodes are the probabilities of the outcomes.
    Raises EndlessError where the case can never end.
    """
    found = expected_visits(case_transitions(scenario), case_starts(scenario))
    return {node_id: found.get(node_id, 0.0) for node_id in scenario.nodes}


def outcomes(scenario: Scenario) -> dict[str, float]:
    """Return the probability of each end, by its id. Raises EndlessError as `visits` does."""
    found = visits(scenario)
    return {node.id: found[node.id] for node in scenario.nodes.values() if node.kind == "end"}


def case_transitions(scenario: Scenario, absorbing: Collection[str] = ()) -> dict[str, dict[str, float]]:
    """Return the transitions of a case from each node, with their weights.

    A case stops at the nodes and on the flows in `absorbing`. The id of such a flow is a state that replaces the flow's
    target.
    """
    probabilities, flows = flow_probabilities(scenario), followed_flows(scenario)
    weights = join_weights(scenario)
    transitions: dict[str, dict[str, float]] = {}
    for flow in flows:
        if flow.source in absorbing:
            continue
        row = transitions.setdefault(flow.source, {})
        if flow.id in absorbing:
            row[flow.id] = probabilities[flow.id]
        else:
            row[flow.target] = row.get(flow.target, 0.0) + probabilities[flow.id] * weights.get(flow.target, 1.0)
    return transitions
