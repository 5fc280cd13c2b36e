"""A node put between two others, or next: they move apart where they stand too close for that."""

from __future__ import annotations

from cpm_desktop.editing.command_support import flow_of, node_of, scenario_of
from cpm_desktop.editing.commands.add_adjacent import add_node_before
from cpm_desktop.editing.commands.flows import append_node, insert_node_on_flow
from cpm_desktop.editing.commands.layout import insert_space
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, Node
from cpm_desktop.model.layout import Box

MIN_GAP = 32.0
"""The least distance from a node put on a flow to the ends of that flow, in diagram units."""
PHASE_MARGIN = 24.0
"""From where a phase begins to the first node in it."""


def insert_between(document: Document, scenario_id: str, flow_id: str, node: Node, box: Box) -> Document:
    """Put a node at `box` between the two ends of a sequence flow; where that is too narrow, push on what is right.

    Only ends that stand level with `box` in the lane of the node can be too close: a flow from above or below has its
    room already. Raises RefusedError as `insert_on_flow` does.
    """
    scenario = scenario_of(document, scenario_id)
    level = _end_boxes_in_same_row(scenario, flow_of(scenario, flow_id), node, box)
    if len(level) == 2:
        left, right = level
        start = left.x + left.width
        lacking = round(box.width + 2 * MIN_GAP - (right.x - start), 2)
        if lacking > 0:
            document = insert_space(document, scenario_id, (start + right.x) / 2, lacking)
        last = right.x + max(lacking, 0.0) - MIN_GAP - box.width
        box = box._replace(x=round(min(max(box.x, start + MIN_GAP), last), 2))
    return insert_node_on_flow(document, scenario_id, flow_id, node, box)


def add_next_node(
    document: Document, scenario_id: str, source_id: str, node: Node, size: tuple[float, float]
) -> Document:
    """Add a node of this width and height after another: between it and what it leads to, or as a way of its own.

    A step goes on in one direction, so what comes next is put between; what leaves a decision or a parallel gateway is
    another way, and nothing comes after an end.
    """
    scenario = scenario_of(document, scenario_id)
    source = node_of(scenario, source_id)
    flows = scenario.flows_by_element.get(source_id, ())
    exits = [flow for flow in flows if flow.source == source_id and flow.kind == "sequence"]
    if source.kind in {"decision", "parallel"} or node.kind == "end" or len(exits) != 1:
        return append_node(document, scenario_id, source_id, node)
    home = scenario.layout.nodes.get(source_id)
    if home is None:
        return insert_node_on_flow(document, scenario_id, exits[0].id, node)
    width, height = size
    box = Box(home.x + home.width + MIN_GAP, max(round(home.y + (home.height - height) / 2, 2), 0.0), width, height)
    if len(_end_boxes_in_same_row(scenario, exits[0], node, box)) < 2:
        return insert_node_on_flow(document, scenario_id, exits[0].id, node)
    return insert_between(document, scenario_id, exits[0].id, node, box)


def add_previous_node(
    document: Document, scenario_id: str, target_id: str, node: Node, size: tuple[float, float]
) -> Document:
    """Add a node of this width and height before another, left of it; where that is too narrow, push on what is right.

    It takes over what led to the other one, as `add_before` says. Raises RefusedError as that does.
    """
    scenario = scenario_of(document, scenario_id)
    home = scenario.layout.nodes.get(target_id)
    if home is None or node_of(scenario, target_id).lane != node.lane:
        return add_node_before(document, scenario_id, target_id, node)
    width, height = size
    lacking = round(_leftmost_x(scenario, target_id) + width + MIN_GAP - home.x, 2)
    if lacking > 0:
        document = insert_space(document, scenario_id, home.x, lacking)
    x = home.x + max(lacking, 0.0) - MIN_GAP - width
    y = max(home.y + (home.height - height) / 2, 0.0)
    return add_node_before(document, scenario_id, target_id, node, Box(round(x, 2), round(y, 2), width, height))


def _leftmost_x(scenario: Scenario, target_id: str) -> float:
    """Return how far left a node before another may stand: behind what stands level with it, and within its phase."""
    home, target = scenario.layout.nodes[target_id], scenario.nodes[target_id]
    lanemates = [key for key, other in scenario.nodes.items() if other.lane == target.lane and key != target_id]
    boxes = [scenario.layout.nodes[key] for key in lanemates if key in scenario.layout.nodes]
    level = [box for box in boxes if box.y < home.y + home.height and home.y < box.y + box.height]
    behind = [box.x + box.width + MIN_GAP for box in level if box.x < home.x]
    span = phase_spans(scenario).get(target.phase or "")
    return max([*behind, (span.start if span is not None else 0.0) + PHASE_MARGIN])


def _end_boxes_in_same_row(scenario: Scenario, flow: Flow, node: Node, box: Box) -> list[Box]:
    """Return the boxes of those ends of a flow that stand beside `box` in the node's lane, from left to right."""
    places = scenario.layout.nodes
    ends = [end for end in (flow.source, flow.target) if end in places and end != node.id]
    beside = [places[end] for end in ends if scenario.nodes[end].lane == node.lane]
    level = [other for other in beside if other.y < box.y + box.height and box.y < other.y + other.height]
    return sorted(level)
