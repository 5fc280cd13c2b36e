"""Commands for nodes: adding, moving and resizing steps, decisions, gateways, starts and ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from cpm_desktop.editing.command_support import (
    node_of,
    require_lane_and_phase,
    require_unused_id,
    scenario_of,
    updated,
    with_checked_changes,
    with_scenario,
    with_updated_layout,
)
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import with_boxes
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Decision, EndEvent, Node, NodeKind, ParallelGateway, StartEvent, Step
from cpm_desktop.model.layout import Box

_NODE_TYPES: Mapping[NodeKind, Callable[..., Node]] = {
    "start": StartEvent,
    "end": EndEvent,
    "step": Step,
    "decision": Decision,
    "parallel": ParallelGateway,
}


class NodePlacement(NamedTuple):
    """The position of a node: its lane, its phase if any, and its upper left corner with y from the lane's top."""

    lane: str
    phase: str | None
    x: float
    y: float


def new_node(kind: NodeKind, node_id: str, lane: str, phase: str | None) -> Node:
    """Return a node without a name. Raises CommandRejected for an unknown kind."""
    if kind not in _NODE_TYPES:
        raise CommandRejected(translate("Refusal", "There is no kind of step called {kind!r}.").format(kind=kind))
    return _NODE_TYPES[kind](id=node_id, kind=kind, lane=lane, phase=phase)


def add_node(document: Document, scenario_id: str, node: Node, box: Box | None = None) -> Document:
    """Add a node at the end of the reading order. Without a `box`, the layout places it automatically."""
    scenario = scenario_of(document, scenario_id)
    return with_scenario(document, with_node(scenario, node, box, len(scenario.nodes)))


def with_node(scenario: Scenario, node: Node, box: Box | None, index: int) -> Scenario:
    """Return `scenario` with a new node at position `index` of the reading order."""
    require_unused_id(scenario, node.id)
    require_lane_and_phase(scenario, node)
    nodes = scenario.nodes
    added = updated(
        scenario, nodes=nodes.with_elements(node) if index >= len(nodes) else nodes.with_inserted(node, index)
    )
    return with_boxes(added, {node.id: box} if box is not None else {})


def move_nodes(document: Document, scenario_id: str, placements: Mapping[str, NodePlacement]) -> Document:
    """Move nodes to their new positions, including lane and phase. Nodes without a box get none."""
    scenario = scenario_of(document, scenario_id)
    moved_nodes = {
        key: with_checked_changes(node_of(scenario, key), lane=place.lane, phase=place.phase)
        for key, place in placements.items()
    }
    for node in moved_nodes.values():
        require_lane_and_phase(scenario, node)
    moved_nodes = {key: node for key, node in moved_nodes.items() if node is not scenario.nodes[key]}
    boxes = {
        key: scenario.layout.nodes[key]._replace(x=place.x, y=place.y)
        for key, place in placements.items()
        if key in scenario.layout.nodes
    }
    return with_scenario(document, with_boxes(updated(scenario, nodes=scenario.nodes.with_entries(moved_nodes)), boxes))


def resize_node(document: Document, scenario_id: str, node_id: str, box: Box) -> Document:
    """Set the box of a node."""
    scenario = scenario_of(document, scenario_id)
    node_of(scenario, node_id)
    return with_scenario(document, with_boxes(scenario, {node_id: box}))


def move_node_to_lane(document: Document, scenario_id: str, node_id: str, lane_id: str) -> Document:
    """Move a node to another lane; the layout places it there automatically."""
    scenario = scenario_of(document, scenario_id)
    moved = with_checked_changes(node_of(scenario, node_id), lane=lane_id)
    require_lane_and_phase(scenario, moved)
    if moved is scenario.nodes[node_id]:
        return document
    reassigned = updated(scenario, nodes=scenario.nodes.with_elements(moved))
    return with_scenario(document, with_updated_layout(reassigned, nodes=reassigned.layout.nodes.without([node_id])))
