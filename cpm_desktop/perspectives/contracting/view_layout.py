"""Where a view draws its elements: what stays keeps its place, what is computed stands where the hidden part began."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from cpm_desktop.model.bands import lane_bands, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import LIMIT, Bends, Box, Layout
from cpm_desktop.model.value import changed

NodeSize: TypeAlias = Callable[[Node], tuple[float, float]]
"""The width and height that a node needs; the drawing knows best, for it measures text."""

GAP = 36.0
"""Between the computed nodes of one passage."""
APART = 72.0
"""Between passages in one row: room for flows to turn, with their labels."""
PADDING = 24.0
"""Between the nodes and the border of their lane or phase."""
_NAME_ABOVE = 30.0
"""What the name of a gateway or event takes above or below it."""
_NAME_BESIDE = 50.0
"""What it takes on either side, where a flow that leaves above or below pushes it aside."""


def nominal_size(node: Node) -> tuple[float, float]:
    """Return a size in diagram units that most names fit into, for those who cannot measure text."""
    if node.kind != "step":
        return (28.0, 28.0) if node.kind in {"start", "end"} else (40.0, 40.0)
    return 168.0, max(52.0, 20.0 + 16.0 * math.ceil(len(node.name) / 20))


def with_places(whole: Scenario, made: Scenario, entries: Mapping[str, str], size_of: NodeSize) -> Scenario:
    """Return the view `made` of the `whole` scenario with a layout; what has no place there has none here.

    `entries` says of each computed node where the passage that it stands for begins. Bends stay where nothing around
    their flow has changed.
    """
    boxes = {
        node.id: whole.layout.nodes[node.id]
        for node in made.nodes.values()
        if node.id in whole.layout.nodes and node.lane == whole.nodes[node.id].lane
    }
    groups = [group for group in _groups(whole, made, entries, size_of) if group.nodes[0].id not in boxes]
    placed, height = _in_rows(whole, groups)
    lanes = {lane: whole.layout.lanes[lane] for lane in made.lanes if lane in whole.layout.lanes}
    if placed:
        lanes[groups[0].nodes[0].lane] = height
    layout = Layout(
        nodes={**boxes, **placed}, lanes=lanes, phases=whole.layout.phases, flows=_bends(whole, made, lanes)
    )
    return changed(made, layout=layout)


class _Group(NamedTuple):
    """Nodes that stand side by side, and where."""

    nodes: Sequence[Node]
    sizes: Sequence[tuple[float, float]]
    left: float
    width: float

    @property
    def height(self) -> float:
        return max(
            height + (0 if node.kind == "step" else 2 * _NAME_ABOVE)
            for node, (_, height) in zip(self.nodes, self.sizes, strict=True)
        )


def _groups(whole: Scenario, made: Scenario, entries: Mapping[str, str], size_of: NodeSize) -> list[_Group]:
    """Return the computed nodes by entry, and the events that moved to their lane, from left to right."""
    members: dict[str, list[Node]] = {}
    for node in made.nodes.values():
        origin = entries.get(node.id, node.id)
        if origin in whole.layout.nodes:
            members.setdefault(origin, []).append(node)
    spans = phase_spans(whole)
    groups = []
    for origin, nodes in members.items():
        sizes = [size_of(node) for node in nodes]
        width = sum(_room(node, size) for node, size in zip(nodes, sizes, strict=True)) + GAP * (len(nodes) - 1)
        span = spans.get(nodes[0].phase or "")
        left = whole.layout.nodes[origin].x
        if span is not None:
            left = max(span.start + PADDING, min(left, span.end - PADDING - width))
        groups.append(_Group(nodes, sizes, left, width))
    return sorted(groups, key=lambda group: group.left)


def _in_rows(whole: Scenario, groups: Iterable[_Group]) -> tuple[dict[str, Box], float]:
    """Return boxes that do not overlap, each group in the first row that has room, and the height of their lane."""
    rows: list[list[_Group]] = []
    for group in groups:
        row = next((row for row in rows if row[-1].left + row[-1].width + APART <= group.left), None)
        if row is None:
            rows.append([group])
        else:
            row.append(group)
    boxes: dict[str, Box] = {}
    top = PADDING
    for row in rows:
        height = max(group.height for group in row)
        for group in row:
            boxes.update(_side_by_side(group, top + height / 2))
        top += height + PADDING
    return boxes, min(top, LIMIT)


def _side_by_side(group: _Group, middle: float) -> dict[str, Box]:
    boxes, left = {}, group.left
    for node, size in zip(group.nodes, group.sizes, strict=True):
        width, height = size
        x = left + (_room(node, size) - width) / 2
        boxes[node.id] = Box(_within(x), _within(middle - height / 2), width, height)
        left += _room(node, size) + GAP
    return boxes


def _room(node: Node, size: tuple[float, float]) -> float:
    return size[0] + (2 * _NAME_BESIDE if node.kind != "step" and node.name else 0)


def _within(coordinate: float) -> float:
    return round(max(-LIMIT, min(coordinate, LIMIT)), 2)


def _bends(whole: Scenario, made: Scenario, heights: Mapping[str, float]) -> dict[str, Bends]:
    """Return the bends of flows that are as they were, in lanes above which nothing has changed."""
    before = lane_bands(whole)
    after = lane_bands(changed(made, layout=Layout(lanes=dict(heights))))
    same = {lane for lane, band in after.items() if before.get(lane) == band}
    foot = min((before[lane].start for lane in whole.lanes if lane not in same), default=math.inf)

    def stays(flow_id: str, points: Bends) -> bool:
        flow = made.flows.get(flow_id)
        ends = (
            {made.nodes[end].lane if end in made.nodes else end for end in (flow.source, flow.target)}
            if flow
            else set()
        )
        return flow == whole.flows[flow_id] and ends <= same and all(point.y <= foot for point in points)

    return {flow_id: points for flow_id, points in whole.layout.flows.items() if stays(flow_id, points)}
