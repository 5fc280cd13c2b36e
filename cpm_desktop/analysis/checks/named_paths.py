"""Checks that every named variant is still a path through the process."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Variant
from cpm_desktop.model.field_labels import quoted_name


def check_named_paths(scenario: Scenario) -> Iterator[Finding]:
    """Yield every named variant whose flows no longer lead from a start to an end without a gap."""
    for variant in scenario.variants.values():
        if not _is_complete_path(scenario, variant):
            message = translate(
                "Checks", "The path {variant} is broken: it does not lead from a start to an end."
            ).format(variant=quoted_name(scenario, variant.id))
            yield Finding("broken_variant", "warning", (variant.id,), message)


def _is_complete_path(scenario: Scenario, variant: Variant) -> bool:
    """Return whether every flow starts at a start or continues an earlier flow, and some flow reaches an end."""
    reached = {node.id for node in scenario.nodes.values() if node.kind == "start"}
    for flow_id in variant.flows:
        flow = scenario.flows[flow_id]
        if flow.source not in reached:
            return False
        reached.add(flow.target)
    return any(node in scenario.nodes and scenario.nodes[node].kind == "end" for node in reached)
