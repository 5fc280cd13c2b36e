"""Steps, decisions, gateways, starts and ends: adding, moving and resizing them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from cpm_desktop.editing.command_support import (
    checked,
    node_of,
    rearranged,
    require_home,
    require_new,
    revised,
    scenario_of,
    with_scenario,
)
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.geometry import with_boxes
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Decision, EndEvent, Node, NodeKind, ParallelGateway, StartEvent, Step
from cpm_desktop.model.layout import Box

_TYPES: Mapping[NodeKind, Callable[..., Node]] = {
    "start": StartEvent,
    "end": EndEvent,
    "step": Step,
    "decision": Decision,
    "parallel": ParallelGateway,
}


class Place(NamedTuple):
    """Where a node is put: its lane, its phase if any, and the upper left corner of its box; y from the lane's top."""

    lane: str
    phase: str | None
    x: float
    y: float


def new_node(kind: NodeKind, node_id: str, lane: str, phase: str | None) -> Node:
    """Return a node without a name. Raises RefusedError where there is no such kind."""
    if kind not in _TYPES:
        raise RefusedError(translate("Refusal", "There is no kind of step called {kind!r}.").format(kind=kind))
    return _TYPES[kind](id=node_id, kind=kind, lane=lane, phase=phase)


def add_node(document: Document, scenario_id: str, node: Node, box: Box | None = None) -> Document:
    """Add a node, last in reading order; without a `box` the layout finds its place."""
    scenario = scenario_of(document, scenario_id)
    return with_scenario(document, with_node(scenario, node, box, len(scenario.nodes)))


def with_node(scenario: Scenario, node: Node, box: Box | None, index: int) -> Scenario:
    """Return `scenario` with a new node at position `index` of the reading order."""
    require_new(scenario, node.id)
    require_home(scenario, node)
    nodes = scenario.nodes
    added = revised(scenario, nodes=nodes.put(node) if index >= len(nodes) else nodes.inserted(node, index))
    return with_boxes(added, {node.id: box} if box is not None else {})


def move_nodes(document: Document, scenario_id: str, places: Mapping[str, Place]) -> Document:
    """Put nodes into their new places; another lane or phase is what that means. An unplaced node gets no box."""
    scenario = scenario_of(document, scenario_id)
    rehomed = {
        key: checked(node_of(scenario, key), lane=place.lane, phase=place.phase) for key, place in places.items()
    }
    for node in rehomed.values():
        require_home(scenario, node)
    rehomed = {key: node for key, node in rehomed.items() if node is not scenario.nodes[key]}
    boxes = {
        key: scenario.layout.nodes[key]._replace(x=place.x, y=place.y)
        for key, place in places.items()
        if key in scenario.layout.nodes
    }
    return with_scenario(document, with_boxes(revised(scenario, nodes=scenario.nodes.merged(rehomed)), boxes))


def resize_node(document: Document, scenario_id: str, node_id: str, box: Box) -> Document:
    """Give a node another box."""
    scenario = scenario_of(document, scenario_id)
    node_of(scenario, node_id)
    return with_scenario(document, with_boxes(scenario, {node_id: box}))


def move_to_lane(document: Document, scenario_id: str, node_id: str, lane_id: str) -> Document:
    """Give a node to another lane, wherever the layout finds a place for it there."""
    scenario = scenario_of(document, scenario_id)
    moved = checked(node_of(scenario, node_id), lane=lane_id)
    require_home(scenario, moved)
    if moved is scenario.nodes[node_id]:
        return document
    rehomed = revised(scenario, nodes=scenario.nodes.put(moved))
    return with_scenario(document, rearranged(rehomed, nodes=rehomed.layout.nodes.without([node_id])))
