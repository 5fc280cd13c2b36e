"""The system perspective: the contacts of customers with one system, such as a phone menu or a website."""

from __future__ import annotations

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.perspectives.contraction.hidden_nodes import lanes_with_work, nodes_to_hide
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion
from cpm_desktop.perspectives.contraction.step_aggregation import as_waiting_step
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels


def system_names(scenario: Scenario) -> tuple[str, ...]:
    """Return the names of all systems: automated lanes first, then systems named by steps, in reading order."""
    lanes = (lane.name.strip() for lane in scenario.lanes.values() if _is_system_lane(lane))
    used = (name.strip() for node in scenario.nodes.values() if isinstance(node, Step) for name in node.systems)
    return tuple(name for name in dict.fromkeys((*lanes, *used)) if name)


def system_region(scenario: Scenario, system: str, labels: PerspectiveLabels) -> HiddenRegion:
    """Return the region that hides all but one system: its own steps, steps that use it, and adjacent customer steps.

    The system is identified by its name, so that scenarios before and after a change can be compared.
    """
    is_customer_lane = customer_lane_test(scenario)
    lanes = {lane.id for lane in scenario.lanes.values() if _is_system_lane(lane) and lane.name.strip() == system}
    shown = {
        node.id
        for node in scenario.nodes.values()
        if isinstance(node, Step) and (node.lane in lanes or system in {name.strip() for name in node.systems})
    }
    for adjacency in adjacencies(scenario):
        for one, other in ((adjacency.source, adjacency.target), (adjacency.target, adjacency.source)):
            if (
                one in shown
                and is_customer_lane(scenario.nodes[other].lane)
                and not is_customer_lane(scenario.nodes[one].lane)
            ):
                shown.add(other)
    hidden = nodes_to_hide(scenario, shown)
    lanes |= lanes_with_work(scenario, hidden)
    return HiddenRegion(
        node_ids=hidden,
        visible_lanes=tuple(lane for lane in scenario.lanes if lane in lanes),
        replacement_lane=Lane(id="elsewhere", name=labels.elsewhere, kind="support"),
        summary_factory=as_waiting_step(labels.elsewhere_step, labels.format_duration),
    )


def _is_system_lane(lane: Lane) -> bool:
    return lane.automated or lane.kind == "system"
