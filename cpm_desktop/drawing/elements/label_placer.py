"""Places labels beside elements: they cover no box, and few lines and texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from cpm_desktop.drawing.bounds import bounding_box, shape_bounds, with_margin
from cpm_desktop.drawing.elements.emotion_curve import emotion_strip, has_emotion_curve
from cpm_desktop.drawing.elements.flow_label_placement import IsFree
from cpm_desktop.drawing.elements.flows import flow_shapes
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.spatial_grid import BoxGrid, boxes_overlap
from cpm_desktop.model.layout import Box, Point

LABEL_GAP = 5.0
"""The margin around a label."""
_LINE_COST, _TEXT_COST = 22.0, 120.0
"""The cost, as a distance, of covering a line or text."""


class LabelPosition(NamedTuple):
    """A possible box of a label, and its distance from the labelled element."""

    distance: float
    box: Box


class LabelPlacer:
    """Finds and reserves boxes for labels, one after the other."""

    def __init__(self, scene: Scene, occupied: Iterable[Box], is_free: IsFree | None = None) -> None:
        """Start with a scene and occupied areas; `is_free` reports boxes if they are not those of the scene."""
        self._scene = scene
        self._is_free_of_boxes = is_free or scene.placement.is_free
        self._occupied, self._lines, self._texts = BoxGrid(), BoxGrid(), BoxGrid()
        self._loaded_flows: set[str] = set()
        self._line_boxes = [*_service_line_boxes(scene), *_emotion_strip_boxes(scene)]
        for box in occupied:
            self._occupied.add(box)
        for flow_id in scene.scenario.flows:
            for segment in _route_segments(scene, flow_id):
                self._lines.add(segment_box(segment, 1), flow_id)
        for node in scene.scenario.nodes.values():
            if node.kind != "step":
                self._add_texts(node_shapes(scene, node))

    def place(self, mark: Point, positions: Iterable[LabelPosition]) -> Box:
        """Return and reserve the cheapest free one of `positions` around `mark`, which are sorted by distance.

        If none is free, the box is below everything.
        """
        candidates = [*positions]
        return self.try_place(candidates) or self._reserve(self._position_below_all(mark, candidates[0].box))

    def try_place(
        self, positions: Iterable[LabelPosition], accepts: Callable[[Box], bool] = lambda _box: True
    ) -> Box | None:
        """Return and reserve the cheapest free one of `positions` that `accepts` allows, or None."""
        candidates = [*positions]
        if not candidates:
            return None
        self._load_flow_labels(candidates)
        best, least = None, float("inf")
        for distance, box in candidates:
            if distance < least and self._is_free(box):
                cost = distance + self._overlap_cost(box)
                if cost < least and accepts(box):
                    best, least = box, cost
        return None if best is None else self._reserve(best)

    def _reserve(self, box: Box) -> Box:
        self._occupied.add(with_margin(box, LABEL_GAP))
        return box

    def _load_flow_labels(self, positions: Iterable[LabelPosition]) -> None:
        """Add the texts and marks of the flows around some positions, if that has not been done yet."""
        for flow_id in self._lines.keys_near(bounding_box(place.box for place in positions)):
            if flow_id not in self._loaded_flows:
                self._loaded_flows.add(flow_id)
                self._add_texts(flow_shapes(self._scene, self._scene.scenario.flows[flow_id]))

    def _add_texts(self, shapes: Iterable[Shape]) -> None:
        for shape in shapes:
            if isinstance(shape, TextRun) or shape.layer == Layer.MARKS:
                self._texts.add(shape_bounds(shape))

    def _is_free(self, box: Box) -> bool:
        left, top, width, height = with_margin(box, LABEL_GAP)
        return not self._occupied.has_box_overlapping(box) and self._is_free_of_boxes(
            left, top, left + width, top + height
        )

    def _overlap_cost(self, box: Box) -> float:
        """Return the cost of covering the lines and texts under a box."""
        lines = len(self._lines.boxes_overlapping(box)) + sum(boxes_overlap(band, box) for band in self._line_boxes)
        return _LINE_COST * lines + _TEXT_COST * len(self._texts.boxes_overlapping(box))

    def _position_below_all(self, mark: Point, size: Box) -> Box:
        """Return a box below everything, for a label without a free position."""
        placement = self._scene.placement
        foot = max((box.y + box.height for box in placement.nodes.values()), default=0.0)
        box = Box(mark.x, max(placement.height, foot) + 2 * LABEL_GAP, size.width, size.height)
        while occupied := self._occupied.boxes_overlapping(box):
            box = box._replace(x=max(other.x + other.width for other in occupied) + LABEL_GAP)
        return box


def _route_segments(scene: Scene, flow_id: str) -> list[tuple[Point, Point]]:
    route = scene.placement.route(flow_id)
    return segments(route) if len(route) > 1 else []


def _service_line_boxes(scene: Scene) -> list[Box]:
    lanes, marks = scene.placement.lanes, scene.marks
    drawn = (lane for lane in (marks.interaction_line, marks.visibility_line, marks.internal_line) if lane is not None)
    return [Box(0, lanes[lane].end - 1, scene.placement.width, 2) for lane in drawn]


def _emotion_strip_boxes(scene: Scene) -> list[Box]:
    strips = (emotion_strip(scene, lane) for lane in scene.scenario.lanes.values() if has_emotion_curve(scene, lane))
    return [Box(0, span.start, scene.placement.width, span.length) for span in strips]
