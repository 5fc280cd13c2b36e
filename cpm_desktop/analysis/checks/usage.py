"""Checks that every lane and phase is used."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_unused_lanes(scenario: Scenario) -> Iterator[Finding]:
    """Yield every lane without nodes and without messages, if there are any nodes."""
    used = {node.lane for node in scenario.nodes.values()}
    used |= {end for flow in scenario.flows.values() for end in (flow.source, flow.target)}
    for lane_id in scenario.lanes if scenario.nodes else ():
        if lane_id not in used:
            message = translate("Checks", "{lane} is empty.").format(lane=quoted_name(scenario, lane_id))
            yield Finding("unused_lane", "warning", (lane_id,), message)


def check_unused_phases(scenario: Scenario) -> Iterator[Finding]:
    """Yield every phase without nodes, if there are any nodes."""
    used = {node.phase for node in scenario.nodes.values()}
    for phase_id in scenario.phases if scenario.nodes else ():
        if phase_id not in used:
            message = translate("Checks", "{phase} is empty.").format(phase=quoted_name(scenario, phase_id))
            yield Finding("unused_phase", "warning", (phase_id,), message)
