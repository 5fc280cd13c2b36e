"""How likely a case is to cost the customer's loyalty (A15)."""

from __future__ import annotations

from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.analysis.case.hit_probability import hit_probability
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation


def churn_exposure(scenario: Scenario) -> float:
    """Return `1 − Π(1 − P(met)·uplift)` over the annotations with a churn uplift; raises EndlessError.

    A convention of this project: each annotation is met independently of the others, and once is enough.
    """
    retention = 1.0
    for annotation in scenario.annotations.values():
        if annotation.churn_uplift:
            retention *= 1 - encounter_probability(scenario, annotation) * annotation.churn_uplift
    return 1 - retention


def encounter_probability(scenario: Scenario, annotation: Annotation) -> float:
    """Return how likely a case is to come to something that the annotation is about; raises EndlessError.

    One of several targets is enough. A lane or a phase is met with any of its nodes, a flow where the case follows it
    (one that no case follows, with the node at its end), another annotation with what that is about. An annotation
    without targets is about every case.
    """
    target_ids = _resolved_targets(scenario, annotation)
    if not target_ids:
        return 1.0
    followed = {flow.id for flow in followed_flows(scenario)}
    met: set[str] = set()
    for flow_id in target_ids.intersection(scenario.flows):
        flow = scenario.flows[flow_id]
        met.add(flow_id if flow_id in followed else flow.source if flow.source in scenario.nodes else flow.target)
    met.update(node.id for node in scenario.nodes.values() if target_ids & {node.id, node.lane, node.phase})
    return hit_probability(scenario, met)


def _resolved_targets(scenario: Scenario, annotation: Annotation) -> set[str]:
    """Return what an annotation is about, looking through other annotations."""
    found: set[str] = set()
    waiting = [*annotation.targets]
    for target in waiting:
        if target not in found and target in scenario.annotations:
            waiting.extend(scenario.annotations[target].targets)
        found.add(target)
    return found
