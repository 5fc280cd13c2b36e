"""Checks of what is known about the process: rules and evidence of decisions, measures, and costs."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.case.flow_probabilities import decision_exits
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.analysis.crossings.nearest_steps import nearest_steps_after, nearest_steps_before
from cpm_desktop.analysis.crossings.touchpoints import Touchpoint, touchpoints
from cpm_desktop.i18n import shortened_list, translate_plural
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Flow, Step
from cpm_desktop.model.field_labels import quoted_name


def check_decision_rules(scenario: Scenario) -> Iterator[Finding]:
    """Yield one finding for all decisions with several exits and without a rule. A competitor's rules are unknown."""
    without_rule = [
        decision
        for decision, exits in decision_exits(scenario).items()
        if len(exits) > 1 and isinstance(node := scenario.nodes[decision], Decision) and not node.rule.strip()
    ]
    if without_rule and scenario.kind != "competitor":
        text = translate_plural("Checks", "%Ln decision(s) (has/have) no rule: {names}.", len(without_rule))
        message = text.format(names=_names(scenario, without_rule))
        yield Finding("decision_without_rule", "info", tuple(without_rule), message)


def check_exit_evidence(scenario: Scenario) -> Iterator[Finding]:
    """Yield one finding for all decisions with a probability whose evidence is not given."""
    unknown = {
        decision: [flow.id for flow in exits if _is_of_unknown_source(flow)]
        for decision, exits in decision_exits(scenario).items()
        if len(exits) > 1 and any(map(_is_of_unknown_source, exits))
    }
    if unknown:
        text = translate_plural(
            "Checks", "At %Ln decision(s) it is not said how the probabilities are known: {names}.", len(unknown)
        )
        elements = (*unknown, *(flow for flows in unknown.values() for flow in flows))
        yield Finding("exit_without_evidence", "info", elements, text.format(names=_names(scenario, [*unknown])))


def check_touchpoint_measures(scenario: Scenario) -> Iterator[Finding]:
    """Yield one finding for all touchpoints of today's process that no measure and no acceptable wait covers.

    A measure covers the touchpoints of its flows, nodes, lanes of the organisation and phases. The acceptable wait of a
    step is the standard of the touchpoints before and after it.
    """
    measured = {target for measure in scenario.measures.values() for target in measure.targets}
    found = touchpoints(scenario) if scenario.kind == "as_is" else ()
    flows = list(dict.fromkeys(one.flow for one in found if not _is_covered(scenario, one, measured)))
    if flows:
        text = translate_plural(
            "Checks", "%Ln touchpoint(s) (has/have) no measure and no acceptable wait: {names}.", len(flows)
        )
        message = text.format(names=_names(scenario, flows))
        yield Finding("touchpoint_without_measure", "info", tuple(flows), message)


def check_missing_costs(scenario: Scenario) -> Iterator[Finding]:
    """Yield one finding for all steps of the organisation with work but no cost, where other steps have a cost."""
    is_customer_lane = customer_lane_test(scenario)
    working = [step for step in steps_of(scenario) if step.touch_minutes and not is_customer_lane(step.lane)]
    without_cost = [step.id for step in working if not step.cost]
    if without_cost and any(step.cost for step in steps_of(scenario)):
        text = translate_plural(
            "Checks", "%Ln step(s) (has/have) work but no cost, unlike other steps: {names}.", len(without_cost)
        )
        message = text.format(names=_names(scenario, without_cost))
        yield Finding("missing_cost", "warning", tuple(without_cost), message)


def _is_of_unknown_source(flow: Flow) -> bool:
    return flow.probability is not None and flow.knowledge is None


def _is_covered(scenario: Scenario, touchpoint: Touchpoint, measured: set[str]) -> bool:
    is_customer_lane = customer_lane_test(scenario)
    nodes = [
        scenario.nodes.get(touchpoint.source),
        scenario.nodes.get(touchpoint.target),
        nearest_steps_before(scenario).get(touchpoint.source),
        nearest_steps_after(scenario).get(touchpoint.target),
    ]
    places = {touchpoint.flow, touchpoint.source, touchpoint.target}
    for node in filter(None, nodes):
        places |= {node.id, node.phase or ""} | (set() if is_customer_lane(node.lane) else {node.lane})
    has_standard = any(isinstance(node, Step) and node.tolerance_minutes is not None for node in nodes)
    return has_standard or not places.isdisjoint(measured)


def _names(scenario: Scenario, elements: list[str]) -> str:
    return shortened_list([quoted_name(scenario, element) for element in elements])
