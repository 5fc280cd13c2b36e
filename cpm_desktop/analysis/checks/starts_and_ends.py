"""Checks that the process has a start and an end."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import comma_list, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_starts_and_ends(scenario: Scenario) -> Iterator[Finding]:
    """Yield a finding if the scenario has nodes but no start or no end, or several starts."""
    if not scenario.nodes:
        return
    kinds = {node.kind for node in scenario.nodes.values()}
    if "start" not in kinds:
        message = translate("Checks", "The process has no start, so metrics cannot be calculated.")
        yield Finding("no_start", "error", (), message)
    if "end" not in kinds:
        message = translate("Checks", "The process has no end, so cases never finish.")
        yield Finding("no_end", "error", (), message)
    starts = tuple(case_starts(scenario))
    if len(starts) > 1:
        names = comma_list(quoted_name(scenario, start) for start in starts)
        message = translate("Checks", "Cases can start at {names}. Metrics treat each as equally likely.").format(
            names=names
        )
        yield Finding("several_starts", "info", starts, message)


def check_flows_at_ends(scenario: Scenario) -> Iterator[Finding]:
    """Yield every sequence flow into a start or out of an end."""
    for flow in scenario.flows.values():
        if flow.kind != "sequence":
            continue
        if scenario.nodes[flow.target].kind == "start":
            message = translate(
                "Checks", "A flow leads from {source} to {target}. A start cannot have incoming flows."
            ).format(source=quoted_name(scenario, flow.source), target=quoted_name(scenario, flow.target))
            yield Finding("flow_into_start", "error", (flow.id, flow.target), message)
        if scenario.nodes[flow.source].kind == "end":
            message = translate(
                "Checks", "A flow leads from {source} to {target}. An end cannot have outgoing flows."
            ).format(source=quoted_name(scenario, flow.source), target=quoted_name(scenario, flow.target))
            yield Finding("flow_out_of_end", "error", (flow.id, flow.source), message)
