"""The probability that a case costs the customer's loyalty."""

from __future__ import annotations

from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.analysis.case.hit_probability import hit_probability
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation


def churn_exposure(scenario: Scenario) -> float:
    """Return `1 − Π(1 − P(met)·uplift)` over the annotations with a churn uplift. Raises EndlessError.

    A convention of this project: a case meets each annotation independently of the others, and one meeting is enough.
    """
    retention = 1.0
    for annotation in scenario.annotations.values():
        if annotation.churn_uplift:
            retention *= 1 - encounter_probability(scenario, annotation) * annotation.churn_uplift
    return 1 - retention


def encounter_probability(scenario: Scenario, annotation: Annotation) -> float:
    """Return the probability that a case reaches a target of the annotation. Raises EndlessError.

    One of several targets is enough. A lane or phase is reached with any of its nodes, and a flow when the case follows
    it (for a flow that no case follows, with the node at its end). An annotation as a target is replaced by its own
    targets. An annotation without targets applies to every case.
    """
    target_ids = _resolved_targets(scenario, annotation)
    if not target_ids:
        return 1.0
    followed = {flow.id for flow in followed_flows(scenario)}
    reached: set[str] = set()
    for flow_id in target_ids.intersection(scenario.flows):
        flow = scenario.flows[flow_id]
        reached.add(flow_id if flow_id in followed else flow.source if flow.source in scenario.nodes else flow.target)
    reached.update(node.id for node in scenario.nodes.values() if target_ids & {node.id, node.lane, node.phase})
    return hit_probability(scenario, reached)


def _resolved_targets(scenario: Scenario, annotation: Annotation) -> set[str]:
    """Return the targets of an annotation, with annotations replaced by their own targets."""
    found: set[str] = set()
    pending = [*annotation.targets]
    for target in pending:
        if target not in found and target in scenario.annotations:
            pending.extend(scenario.annotations[target].targets)
        found.add(target)
    return found
