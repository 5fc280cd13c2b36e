"""Checks of figures that contradict each other: failures and rework, measures and the model."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.case.case_graph import case_successors
from cpm_desktop.analysis.case.flow_probabilities import decision_exits, followed_flows
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.metrics.measured_metrics import MeasuredMetric, measured_metrics
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.graphs.components import strongly_connected_components
from cpm_desktop.i18n import LocalizedNumber, format_percent, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name

_TOLERANCE = 0.005
"""Probabilities that differ by less than half a percentage point agree."""


def check_rework_probabilities(scenario: Scenario) -> Iterator[Finding]:
    """Yield every step whose fail probability differs from the probability of the rework exits of the next decision.

    A rework exit leads back to the step.
    """
    next_nodes = {flow.source: flow.target for flow in followed_flows(scenario) if flow.kind == "sequence"}
    exits, loop_by_node = decision_exits(scenario), _loop_by_node(scenario)
    for step in steps_of(scenario):
        decision = next_nodes.get(step.id, "")
        if not step.fail_probability or decision not in exits:
            continue
        rework = [flow for flow in exits[decision] if loop_by_node.get(flow.target) == loop_by_node[step.id]]
        probabilities = [flow.probability for flow in rework if flow.probability is not None]
        share = sum(probabilities)
        if probabilities and len(rework) < len(exits[decision]) and abs(share - step.fail_probability) > _TOLERANCE:
            message = translate(
                "Checks", "{step} fails in {failing} of cases, but {rework} of cases return to it from {decision}."
            ).format(
                step=quoted_name(scenario, step.id),
                failing=_percent(step.fail_probability),
                rework=_percent(share),
                decision=quoted_name(scenario, decision),
            )
            yield Finding(
                "rework_differs_from_failures", "warning", (step.id, decision, *(flow.id for flow in rework)), message
            )


def _loop_by_node(scenario: Scenario) -> dict[str, int]:
    """Return the number of the loop of each node; from a node, a case returns to the nodes of its own loop only."""
    loops = strongly_connected_components(case_successors(scenario))
    return {node: number for number, loop in enumerate(loops) for node in loop}


def check_measured_metrics(scenario: Scenario) -> Iterator[Finding]:
    """Yield every measure that contradicts the metric that the model gives for it."""
    for pair in measured_metrics(scenario):
        if pair.contradicts:
            message = translate("Checks", "{measure}: measured {measured}, but the model gives {modelled}.").format(
                measure=quoted_name(scenario, pair.measure.id),
                measured=_figure(pair, pair.measured),
                modelled=_figure(pair, pair.modelled),
            )
            yield Finding("measure_contradicts_model", "warning", (pair.measure.id, *pair.measure.targets), message)


def _figure(pair: MeasuredMetric, number: float) -> str:
    match pair.unit:
        case "%":
            return _percent(number)
        case "min":
            return format_duration_approx(number)
        case _:
            return f"{LocalizedNumber(number):,.2f}"


def _percent(share: float) -> str:
    return format_percent(f"{LocalizedNumber(100 * share):.3g}")
