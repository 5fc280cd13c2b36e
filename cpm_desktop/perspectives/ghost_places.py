"""Where ghosts stand: what only an earlier scenario has, put into the picture of a later one beside what is there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cpm_desktop.model.bands import lane_bands, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.value import changed

APART = 12.0
"""Between a ghost that has to make way and what it makes way for."""


def with_ghosts(base: Scenario, shown: Scenario, removed: Collection[str]) -> Scenario:
    """Return `shown` together with those lanes, nodes and flows `removed` from `base` whose ids are free.

    Both layouts must be complete. A ghost stands where it stood in its lane and phase, moved aside where something else
    stands there now; a lane that is gone comes below the last one. Phases that are gone have no place any more.
    """
    gone = {key for key in removed if shown.element(key) is None}
    lanes = [lane for lane in base.lanes.values() if lane.id in gone]
    homes = {*(base.lanes.keys() & shown.lanes.keys()), *(lane.id for lane in lanes)}
    nodes = [_in_phases_of(node, shown) for node in base.nodes.values() if node.id in gone and node.lane in homes]
    ends = {*homes, *(base.nodes.keys() & shown.nodes.keys()), *(node.id for node in nodes)}
    flows = [flow for flow in base.flows.values() if flow.id in gone and {flow.source, flow.target} <= ends]
    heights = {lane.id: lane_bands(base)[lane.id].length for lane in lanes}
    layout = Layout(
        nodes=shown.layout.nodes.merged(_boxes(base, shown, nodes)),
        flows=shown.layout.flows,
        lanes=shown.layout.lanes.merged(heights),
        phases=shown.layout.phases,
    )
    return changed(
        shown,
        lanes=shown.lanes.put(*lanes),
        nodes=shown.nodes.put(*nodes),
        flows=shown.flows.put(*flows),
        layout=layout,
    )


def _in_phases_of(node: Node, shown: Scenario) -> Node:
    return node if node.phase is None or node.phase in shown.phases else changed(node, phase=None)


def _boxes(base: Scenario, shown: Scenario, ghosts: Sequence[Node]) -> dict[str, Box]:
    """Return the boxes of ghosts, with y from the top of their lanes."""
    before, now = phase_spans(base), phase_spans(shown)
    standing: dict[str, list[Box]] = {}
    for node in shown.nodes.values():
        standing.setdefault(node.lane, []).append(shown.layout.nodes[node.id])
    boxes = {}
    for ghost in ghosts:
        box = base.layout.nodes[ghost.id]
        if ghost.phase in before and ghost.phase in now:
            box = box._replace(x=round(box.x + now[ghost.phase].start - before[ghost.phase].start, 2))
        others = standing.setdefault(ghost.lane, [])
        boxes[ghost.id] = _free_place(box, others)
        others.append(boxes[ghost.id])
    return boxes


def _free_place(box: Box, others: Sequence[Box]) -> Box:
    """Return `box`, or the nearest place on either side of it where it meets none of the others."""
    near = [other for other in others if other.y < box.y + box.height and box.y < other.y + other.height]
    places = [box.x]
    for other in near:
        places += (other.x - APART - box.width, other.x + other.width + APART)
    for x in sorted(places, key=lambda x: abs(x - box.x)):
        if (x >= 0 or x == box.x) and all(_is_beside(other, x, box.width) for other in near):
            return box._replace(x=round(x, 2))
    return box._replace(x=0.0)


def _is_beside(other: Box, left: float, width: float) -> bool:
    return other.x >= left + width or left >= other.x + other.width
