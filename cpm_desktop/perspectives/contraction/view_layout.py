"""The layout of a view: visible elements keep their position; computed ones are placed where the hidden part begins."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import MAX_COORDINATE, Bends, Box, Layout
from cpm_desktop.model.value import with_changes

NodeSize: TypeAlias = Callable[[Node], tuple[float, float]]
"""Returns the width and height of a node. The drawing provides the best sizes, because it measures text."""

NODE_GAP = 36.0
"""The gap between the computed nodes of one passage."""
PASSAGE_GAP = 72.0
"""The gap between passages in one row, with space for flows and their labels."""
LANE_PADDING = 24.0
"""The distance between nodes and the border of their lane or phase."""
_NAME_HEIGHT = 30.0
"""The space for the name of a gateway or event above or below it."""
_NAME_MARGIN = 50.0
"""The space for the name on each side, where a flow above or below moves it aside."""


def estimated_size(node: Node) -> tuple[float, float]:
    """Return a size in diagram units that fits most names, for callers that cannot measure text."""
    if node.kind != "step":
        return (28.0, 28.0) if node.kind in {"start", "end"} else (40.0, 40.0)
    return 168.0, max(52.0, 20.0 + 16.0 * math.ceil(len(node.name) / 20))


def with_view_layout(
    original: Scenario, contracted: Scenario, entries: Mapping[str, str], size_of: NodeSize
) -> Scenario:
    """Return `contracted` with a layout. Elements without a position in `original` have none here either.

    `entries` has the entry of the passage of each computed node. Bends are kept where nothing around their flow
    changed.
    """
    boxes = {
        node.id: original.layout.nodes[node.id]
        for node in contracted.nodes.values()
        if node.id in original.layout.nodes and node.lane == original.nodes[node.id].lane
    }
    groups = [group for group in _node_groups(original, contracted, entries, size_of) if group.nodes[0].id not in boxes]
    placed, height = _boxes_in_rows(original, groups)
    lanes = {lane: original.layout.lanes[lane] for lane in contracted.lanes if lane in original.layout.lanes}
    if placed:
        lanes[groups[0].nodes[0].lane] = height
    layout = Layout(
        nodes={**boxes, **placed},
        lanes=lanes,
        phases=original.layout.phases,
        flows=_unchanged_bends(original, contracted, lanes),
    )
    return with_changes(contracted, layout=layout)


class _NodeGroup(NamedTuple):
    """A row of adjacent nodes and its position."""

    nodes: Sequence[Node]
    sizes: Sequence[tuple[float, float]]
    left: float
    width: float

    @property
    def height(self) -> float:
        return max(
            height + (0 if node.kind == "step" else 2 * _NAME_HEIGHT)
            for node, (_, height) in zip(self.nodes, self.sizes, strict=True)
        )


def _node_groups(
    original: Scenario, contracted: Scenario, entries: Mapping[str, str], size_of: NodeSize
) -> list[_NodeGroup]:
    """Return the computed nodes by entry, and the events that moved to their lane, from left to right."""
    members: dict[str, list[Node]] = {}
    for node in contracted.nodes.values():
        origin = entries.get(node.id, node.id)
        if origin in original.layout.nodes:
            members.setdefault(origin, []).append(node)
    spans = phase_spans(original)
    groups = []
    for origin, nodes in members.items():
        sizes = [size_of(node) for node in nodes]
        width = sum(_needed_width(node, size) for node, size in zip(nodes, sizes, strict=True)) + NODE_GAP * (
            len(nodes) - 1
        )
        span = spans.get(nodes[0].phase or "")
        left = original.layout.nodes[origin].x
        if span is not None:
            left = max(span.start + LANE_PADDING, min(left, span.end - LANE_PADDING - width))
        groups.append(_NodeGroup(nodes, sizes, left, width))
    return sorted(groups, key=lambda group: group.left)


def _boxes_in_rows(original: Scenario, groups: Iterable[_NodeGroup]) -> tuple[dict[str, Box], float]:
    """Return boxes without overlaps, and the height of their lane. Each group is in the first row with enough space."""
    rows: list[list[_NodeGroup]] = []
    for group in groups:
        row = next((row for row in rows if row[-1].left + row[-1].width + PASSAGE_GAP <= group.left), None)
        if row is None:
            rows.append([group])
        else:
            row.append(group)
    boxes: dict[str, Box] = {}
    top = LANE_PADDING
    for row in rows:
        height = max(group.height for group in row)
        for group in row:
            boxes.update(_group_boxes(group, top + height / 2))
        top += height + LANE_PADDING
    return boxes, min(top, MAX_COORDINATE)


def _group_boxes(group: _NodeGroup, middle: float) -> dict[str, Box]:
    boxes, left = {}, group.left
    for node, size in zip(group.nodes, group.sizes, strict=True):
        width, height = size
        x = left + (_needed_width(node, size) - width) / 2
        boxes[node.id] = Box(_clamped(x), _clamped(middle - height / 2), width, height)
        left += _needed_width(node, size) + NODE_GAP
    return boxes


def _needed_width(node: Node, size: tuple[float, float]) -> float:
    return size[0] + (2 * _NAME_MARGIN if node.kind != "step" and node.name else 0)


def _clamped(coordinate: float) -> float:
    return round(max(-MAX_COORDINATE, min(coordinate, MAX_COORDINATE)), 2)


def _unchanged_bends(original: Scenario, contracted: Scenario, heights: Mapping[str, float]) -> dict[str, Bends]:
    """Return the bends of unchanged flows in lanes whose position did not change."""
    before = lane_spans(original)
    after = lane_spans(with_changes(contracted, layout=Layout(lanes=dict(heights))))
    same = {lane for lane, band in after.items() if before.get(lane) == band}
    limit = min((before[lane].start for lane in original.lanes if lane not in same), default=math.inf)

    def keeps_bends(flow_id: str, points: Bends) -> bool:
        flow = contracted.flows.get(flow_id)
        ends = (
            {contracted.nodes[end].lane if end in contracted.nodes else end for end in (flow.source, flow.target)}
            if flow
            else set()
        )
        return flow == original.flows[flow_id] and ends <= same and all(point.y <= limit for point in points)

    return {flow_id: points for flow_id, points in original.layout.flows.items() if keeps_bends(flow_id, points)}
