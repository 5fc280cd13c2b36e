"""What a person reads has a name."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeKind

_WORDS: dict[NodeKind, str] = {"step": "A step", "decision": "A decision", "end": "An end"}


def check_names(scenario: Scenario) -> Iterator[Finding]:
    """Yield lanes, phases, steps and decisions without a name; ends need one where there are several."""
    for lane in scenario.lanes.values():
        if not lane.name.strip():
            yield _nameless("A lane", lane.id, f"of kind {lane.kind}")
    for phase in scenario.phases.values():
        if not phase.name.strip():
            yield _nameless("A phase", phase.id, f"number {scenario.phases.index(phase.id) + 1}")
    several_ends = sum(node.kind == "end" for node in scenario.nodes.values()) > 1
    for node in scenario.nodes.values():
        if not node.name.strip() and node.kind in _WORDS and (node.kind != "end" or several_ends):
            lane_name = scenario.lanes[node.lane].name or node.lane
            yield _nameless(_WORDS[node.kind], node.id, f"in “{lane_name}”")


def _nameless(what: str, element_id: str, where: str) -> Finding:
    return Finding("empty_name", "warning", (element_id,), f"{what} {where} has no name.")
