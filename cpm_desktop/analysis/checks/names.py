"""Checks that visible elements have names."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeKind
from cpm_desktop.model.field_labels import quoted_name
from cpm_desktop.model.vocabulary.lane_kinds import LANE_KINDS

_UNNAMED_NODE_MESSAGES: dict[NodeKind, str] = {
    "step": QT_TRANSLATE_NOOP("Checks", "A step in {lane} has no name."),
    "decision": QT_TRANSLATE_NOOP("Checks", "A decision in {lane} has no name."),
    "end": QT_TRANSLATE_NOOP("Checks", "An end in {lane} has no name."),
}


def check_names(scenario: Scenario) -> Iterator[Finding]:
    """Yield lanes, phases, steps and decisions without a name, and ends without a name where there are several."""
    for lane in scenario.lanes.values():
        if not lane.name.strip():
            message = translate("Checks", "A lane has no name (kind: {kind}).")
            yield _unnamed_finding(lane.id, message.format(kind=LANE_KINDS[lane.kind].translated_name()))
    for phase in scenario.phases.values():
        if not phase.name.strip():
            message = translate("Checks", "Phase {number} has no name.")
            yield _unnamed_finding(phase.id, message.format(number=scenario.phases.index(phase.id) + 1))
    several_ends = sum(node.kind == "end" for node in scenario.nodes.values()) > 1
    for node in scenario.nodes.values():
        if not node.name.strip() and node.kind in _UNNAMED_NODE_MESSAGES and (node.kind != "end" or several_ends):
            message = translate("Checks", _UNNAMED_NODE_MESSAGES[node.kind])
            yield _unnamed_finding(node.id, message.format(lane=quoted_name(scenario, node.lane)))


def _unnamed_finding(element_id: str, message: str) -> Finding:
    return Finding("empty_name", "warning", (element_id,), message)
