"""The parts of a diagram that slides show: the whole, or a phase in pieces of a readable size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cpm_desktop.drawing.elements.node_names import node_name_box
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box

LANE_PADDING = 16.0
"""The space above and below the nodes of a lane on a slide of a phase."""
NODE_MARGIN = 40.0
"""The space beside the nodes at the borders of a part, for marks of flows that continue elsewhere."""


@dataclass(frozen=True)
class SlidePart:
    """Nodes of a scenario, and where they are drawn."""

    lanes: Mapping[str, Span]
    """The span of each visible lane along y."""
    boxes: Mapping[str, Box]
    """The boxes of the nodes in the part."""
    width: float
    height: float
    shifts: Mapping[str, float] | None = None
    """How far the nodes of each lane have moved up; None for the whole diagram, whose routes and phases apply."""
    left: float = 0.0
    """The left end of the part in the diagram."""

    @property
    def is_whole(self) -> bool:
        """Return whether this is the whole diagram."""
        return self.shifts is None


def whole_diagram(scene: Scene) -> SlidePart:
    """Return the whole diagram in its own layout."""
    placement = scene.placement
    return SlidePart(placement.lanes, placement.nodes, placement.width, placement.height)


def phase_parts(scene: Scene, phase: str | None, width: float, height: float) -> Iterator[SlidePart]:
    """Yield the nodes of a phase, in parts of at most this size, lanes without nodes left out.

    A step that is larger than a part has a part of its own.
    """
    nodes = [node for node in scene.scenario.nodes.values() if node.phase == phase]
    boxes = {node.id: scene.placement.nodes[node.id] for node in nodes}
    for columns in _columns(boxes, width):
        for lanes in _lane_groups(scene, columns, height):
            yield _part(
                scene,
                [key for key in columns if scene.scenario.nodes[key].lane in lanes],
                lanes,
            )


def _columns(boxes: Mapping[str, Box], width: float) -> Iterator[list[str]]:
    """Yield the nodes from left to right, in groups that are not wider than `width`."""
    group: list[str] = []
    left = 0.0
    for key in sorted(boxes, key=lambda one: (boxes[one].x + boxes[one].width, boxes[one].y)):
        start = min([left, boxes[key].x]) if group else boxes[key].x
        if group and boxes[key].x + boxes[key].width - start > width - 2 * NODE_MARGIN:
            yield group
            group, start = [], boxes[key].x
        group.append(key)
        left = start
    if group:
        yield group


def _lane_groups(scene: Scene, nodes: Sequence[str], height: float) -> Iterator[list[str]]:
    """Yield the lanes of nodes from top to bottom, in groups that are not higher than `height`."""
    group: list[str] = []
    used = 0.0
    for lane in scene.scenario.lanes:
        inside = [key for key in nodes if scene.scenario.nodes[key].lane == lane]
        if not inside:
            continue
        room = _lane_height(scene, inside)
        if group and used + room > height:
            yield group
            group, used = [], 0.0
        group.append(lane)
        used += room
    if group:
        yield group


def _lane_height(scene: Scene, nodes: Sequence[str]) -> float:
    top, bottom = _extent(scene, nodes)
    return bottom - top + 2 * LANE_PADDING


def _extent(scene: Scene, nodes: Sequence[str]) -> tuple[float, float]:
    """Return the top and the bottom of nodes with their names."""
    boxes = [scene.placement.nodes[key] for key in nodes]
    names = (node_name_box(scene, scene.scenario.nodes[key]) for key in nodes)
    boxes += [name for name in names if name is not None]
    return min(box.y for box in boxes), max(box.y + box.height for box in boxes)


def _part(scene: Scene, nodes: Sequence[str], lanes: Sequence[str]) -> SlidePart:
    left = min(scene.placement.nodes[key].x for key in nodes) - NODE_MARGIN
    right = max(box.x + box.width for box in (scene.placement.nodes[key] for key in nodes)) + NODE_MARGIN
    top = 0.0
    spans: dict[str, Span] = {}
    moved: dict[str, Box] = {}
    shifts: dict[str, float] = {}
    for lane in lanes:
        inside = [key for key in nodes if scene.scenario.nodes[key].lane == lane]
        spans[lane] = Span(top, _lane_height(scene, inside))
        shifts[lane] = _extent(scene, inside)[0] - LANE_PADDING - top
        for key in inside:
            box = scene.placement.nodes[key]
            moved[key] = Box(box.x - left, box.y - shifts[lane], box.width, box.height)
        top = spans[lane].end
    return SlidePart(spans, moved, right - left, top, shifts, left)
