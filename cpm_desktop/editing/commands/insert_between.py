"""Inserting a node between two others, or next to one, with space added where they are too close."""

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
"""The smallest distance between an inserted node and the ends of its flow, in diagram units."""
PHASE_MARGIN = 24.0
"""The distance from the left edge of a phase to its first node."""


def insert_between(document: Document, scenario_id: str, flow_id: str, node: Node, box: Box) -> Document:
    """Insert a node at `box` into a sequence flow. Where it does not fit, move everything to its right further right.

    Only ends in the node's lane that overlap `box` vertically can be too close; other ends leave enough space. Where
    the flow leaves the node's phase, this phase grows. Raises CommandRejected as `insert_node_on_flow` does.
    """
    scenario = scenario_of(document, scenario_id)
    same_row = _end_boxes_in_same_row(scenario, flow_of(scenario, flow_id), node, box)
    if len(same_row) == 2:
        left, right = same_row
        start = left.x + left.width
        missing_width = round(box.width + 2 * MIN_GAP - (right.x - start), 2)
        if missing_width > 0:
            middle = _position_in_phase(scenario, node.phase, (start + right.x) / 2, start)
            document = insert_space(document, scenario_id, middle, missing_width)
        last = right.x + max(missing_width, 0.0) - MIN_GAP - box.width
        box = box._replace(x=round(min(max(box.x, start + MIN_GAP), last), 2))
    return insert_node_on_flow(document, scenario_id, flow_id, node, box)


def _position_in_phase(scenario: Scenario, phase: str | None, x: float, least: float) -> float:
    """Return the position nearest to `x`, but not left of `least`, at which space widens the phase."""
    span = phase_spans(scenario).get(phase or "")
    return x if span is None else max(min(x, span.end - 1), least)


def add_next_node(
    document: Document, scenario_id: str, source_id: str, node: Node, size: tuple[float, float]
) -> Document:
    """Add a node of this width and height after another: on its exit flow, or with a flow of its own.

    The node is inserted into the only exit of a step. After a decision, a parallel gateway or a step with several
    exits, and where the new node is an end, it gets its own flow instead.
    """
    scenario = scenario_of(document, scenario_id)
    source = node_of(scenario, source_id)
    flows = scenario.flows_by_element.get(source_id, ())
    exits = [flow for flow in flows if flow.source == source_id and flow.kind == "sequence"]
    if source.kind in {"decision", "parallel"} or node.kind == "end" or len(exits) != 1:
        return append_node(document, scenario_id, source_id, node)
    anchor_box = scenario.layout.nodes.get(source_id)
    if anchor_box is None:
        return insert_node_on_flow(document, scenario_id, exits[0].id, node)
    width, height = size
    box = Box(
        anchor_box.x + anchor_box.width + MIN_GAP,
        max(round(anchor_box.y + (anchor_box.height - height) / 2, 2), 0.0),
        width,
        height,
    )
    if len(_end_boxes_in_same_row(scenario, exits[0], node, box)) < 2:
        return insert_node_on_flow(document, scenario_id, exits[0].id, node)
    return insert_between(document, scenario_id, exits[0].id, node, box)


def add_previous_node(
    document: Document, scenario_id: str, target_id: str, node: Node, size: tuple[float, float]
) -> Document:
    """Add a node of this width and height to the left of another, with space added where it does not fit.

    The flows to the other node now end at the new node (see `add_node_before`). Raises CommandRejected as that does.
    """
    scenario = scenario_of(document, scenario_id)
    anchor_box = scenario.layout.nodes.get(target_id)
    if anchor_box is None or node_of(scenario, target_id).lane != node.lane:
        return add_node_before(document, scenario_id, target_id, node)
    width, height = size
    missing_width = round(_leftmost_x(scenario, target_id) + width + MIN_GAP - anchor_box.x, 2)
    if missing_width > 0:
        document = insert_space(document, scenario_id, anchor_box.x, missing_width)
    x = anchor_box.x + max(missing_width, 0.0) - MIN_GAP - width
    y = max(anchor_box.y + (anchor_box.height - height) / 2, 0.0)
    return add_node_before(document, scenario_id, target_id, node, Box(round(x, 2), round(y, 2), width, height))


def _leftmost_x(scenario: Scenario, target_id: str) -> float:
    """Return the smallest x of a node before another: right of earlier nodes in the same row, and inside the phase."""
    anchor_box, target = scenario.layout.nodes[target_id], scenario.nodes[target_id]
    lane_node_ids = [key for key, other in scenario.nodes.items() if other.lane == target.lane and key != target_id]
    boxes = [scenario.layout.nodes[key] for key in lane_node_ids if key in scenario.layout.nodes]
    same_row = [box for box in boxes if box.y < anchor_box.y + anchor_box.height and anchor_box.y < box.y + box.height]
    minimum_xs = [box.x + box.width + MIN_GAP for box in same_row if box.x < anchor_box.x]
    span = phase_spans(scenario).get(target.phase or "")
    return max([*minimum_xs, (span.start if span is not None else 0.0) + PHASE_MARGIN])


def _end_boxes_in_same_row(scenario: Scenario, flow: Flow, node: Node, box: Box) -> list[Box]:
    """Return the boxes of a flow's ends in the node's lane that overlap `box` vertically, from left to right."""
    places = scenario.layout.nodes
    ends = [end for end in (flow.source, flow.target) if end in places and end != node.id]
    beside = [places[end] for end in ends if scenario.nodes[end].lane == node.lane]
    same_row = [other for other in beside if other.y < box.y + box.height and box.y < other.y + other.height]
    return sorted(same_row)
