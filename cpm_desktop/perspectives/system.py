"""By system (V6): what customers meet of one system, an answering system or a website."""

from __future__ import annotations

from cpm_desktop.analysis.case.adjacency import adjacencies
from cpm_desktop.analysis.crossings.sides import customer_side
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Step
from cpm_desktop.perspectives.contracting.hidden_region import Cut
from cpm_desktop.perspectives.contracting.hiding import hidden_beside, lanes_shown
from cpm_desktop.perspectives.contracting.step_aggregation import waiting
from cpm_desktop.perspectives.perspective_labels import PerspectiveWords


def systems_of(scenario: Scenario) -> tuple[str, ...]:
    """Return the systems by name: automated lanes first, then what steps say they use, in reading order."""
    lanes = (lane.name.strip() for lane in scenario.lanes.values() if _is_system(lane))
    used = (name.strip() for node in scenario.nodes.values() if isinstance(node, Step) for name in node.systems)
    return tuple(name for name in dict.fromkeys((*lanes, *used)) if name)


def system_cut(scenario: Scenario, system: str, words: PerspectiveWords) -> Cut:
    """Return the cut that leaves one system: the steps that use it or that it does, and customers' steps next to them.

    The system is known by its name, so that it can be looked at before and after a change.
    """
    of_customer = customer_side(scenario)
    lanes = {lane.id for lane in scenario.lanes.values() if _is_system(lane) and lane.name.strip() == system}
    shown = {
        node.id
        for node in scenario.nodes.values()
        if isinstance(node, Step) and (node.lane in lanes or system in {name.strip() for name in node.systems})
    }
    for adjacency in adjacencies(scenario):
        for one, other in ((adjacency.source, adjacency.target), (adjacency.target, adjacency.source)):
            if one in shown and of_customer(scenario.nodes[other].lane) and not of_customer(scenario.nodes[one].lane):
                shown.add(other)
    hidden = hidden_beside(scenario, shown)
    lanes |= lanes_shown(scenario, hidden)
    return Cut(
        hidden=hidden,
        lanes=tuple(lane for lane in scenario.lanes if lane in lanes),
        lane=Lane(id="elsewhere", name=words.elsewhere, kind="support"),
        stands_in=waiting(words.takes, words.duration),
    )


def _is_system(lane: Lane) -> bool:
    return lane.automated or lane.kind == "system"
