"""Checks that every step is linked to a customer, and that every touchpoint has a channel."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.case.case_graph import reachable_nodes
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.analysis.crossings.visibility import visibility_distances
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_out_of_sight(scenario: Scenario) -> Iterator[Finding]:
    """Yield every reachable step that no chain of steps links to a customer."""
    distances, cases = visibility_distances(scenario), reachable_nodes(scenario)
    for node in scenario.nodes.values():
        if distances and node.kind == "step" and node.id in cases and node.id not in distances:
            message = translate("Checks", "{node} is not connected to a customer.").format(
                node=quoted_name(scenario, node.id)
            )
            yield Finding("out_of_sight", "warning", (node.id,), message)


def check_channels(scenario: Scenario) -> Iterator[Finding]:
    """Yield every flow across the customer boundary without a channel."""
    without_channel = dict.fromkeys(found.flow for found in touchpoints(scenario) if not found.channel)
    for flow_id in without_channel:
        message = translate("Checks", "The touchpoint {flow} has no channel.").format(
            flow=quoted_name(scenario, flow_id)
        )
        yield Finding("no_channel", "info", (flow_id,), message)
