"""Checks of sequence flows: no self-loops and no duplicates."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_self_loops(scenario: Scenario) -> Iterator[Finding]:
    """Yield every sequence flow from a node to itself."""
    for flow in scenario.flows.values():
        if flow.kind == "sequence" and flow.source == flow.target:
            message = translate(
                "Checks", "{source} leads back to itself. Add a decision with the probability of repeating it."
            ).format(source=quoted_name(scenario, flow.source))
            yield Finding("self_loop", "warning", (flow.id, flow.source), message)


def check_duplicate_flows(scenario: Scenario) -> Iterator[Finding]:
    """Yield every sequence flow with the same ends as an earlier one."""
    first: dict[tuple[str, str], str] = {}
    for flow in scenario.flows.values():
        if flow.kind != "sequence":
            continue
        earlier = first.setdefault((flow.source, flow.target), flow.id)
        if earlier != flow.id:
            message = translate("Checks", "Two flows lead from {source} to {target}.").format(
                source=quoted_name(scenario, flow.source), target=quoted_name(scenario, flow.target)
            )
            yield Finding("doubled_flow", "warning", (flow.id, earlier), message)
