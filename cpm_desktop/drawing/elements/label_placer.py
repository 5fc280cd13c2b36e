"""Room for what is written beside the process: places that cover no box, and few lines and words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from cpm_desktop.drawing.bounds import grown, shape_bounds, united
from cpm_desktop.drawing.elements.emotion_curve import has_curve, strip
from cpm_desktop.drawing.elements.flow_label_placement import IsFree
from cpm_desktop.drawing.elements.flows import flow_shapes
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.polylines import segments, stretch_box
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.spatial_grid import BoxGrid, boxes_meet
from cpm_desktop.model.layout import Box, Point

GAP = 5.0
"""Free room around what is written."""
_LINE_COVERED, _WORDS_COVERED = 22.0, 120.0
"""How much further something rather stands than over a line, or over words."""


class Place(NamedTuple):
    """Where something could be written, and how far that is from what it is about."""

    distance: float
    box: Box


class Room:
    """Finds and takes places, one after the other."""

    def __init__(self, scene: Scene, taken: Iterable[Box], is_free: IsFree | None = None) -> None:
        """Begin with a scene and areas that are taken; `is_free` tells of boxes where others than the scene's count."""
        self._scene = scene
        self._is_free_of_boxes = is_free or scene.placement.is_free
        self._taken, self._lines, self._words = BoxGrid(), BoxGrid(), BoxGrid()
        self._read: set[str] = set()
        self._bands = [*_service_lines(scene), *_curves(scene)]
        for box in taken:
            self._taken.add(box)
        for flow_id in scene.scenario.flows:
            for stretch in _stretches(scene, flow_id):
                self._lines.add(stretch_box(stretch, 1), flow_id)
        for node in scene.scenario.nodes.values():
            if node.kind != "step":
                self._add_words(node_shapes(scene, node))

    def take(self, mark: Point, places: Iterable[Place]) -> Box:
        """Return the cheapest free one of `places`, the nearest first, around `mark`; keep it from now on.

        Where none is free, that is one below everything.
        """
        candidates = [*places]
        return self.find(candidates) or self._keep(self._below(mark, candidates[0].box))

    def find(self, places: Iterable[Place], accepts: Callable[[Box], bool] = lambda _box: True) -> Box | None:
        """Return the cheapest free one of `places` that `accepts`, the nearest first, and keep it; None if none is."""
        candidates = [*places]
        if not candidates:
            return None
        self._read_flows(candidates)
        best, least = None, float("inf")
        for distance, box in candidates:
            if distance < least and self._is_free(box):
                cost = distance + self._covered(box)
                if cost < least and accepts(box):
                    best, least = box, cost
        return None if best is None else self._keep(best)

    def _keep(self, box: Box) -> Box:
        self._taken.add(grown(box, GAP))
        return box

    def _read_flows(self, places: Iterable[Place]) -> None:
        """Find out where the words and marks of the flows around some places stand, unless that is known."""
        for flow_id in self._lines.keys_near(united(place.box for place in places)):
            if flow_id not in self._read:
                self._read.add(flow_id)
                self._add_words(flow_shapes(self._scene, self._scene.scenario.flows[flow_id]))

    def _add_words(self, shapes: Iterable[Shape]) -> None:
        for shape in shapes:
            if isinstance(shape, TextRun) or shape.layer == Layer.MARKS:
                self._words.add(shape_bounds(shape))

    def _is_free(self, box: Box) -> bool:
        left, top, width, height = grown(box, GAP)
        return not self._taken.meets(box) and self._is_free_of_boxes(left, top, left + width, top + height)

    def _covered(self, box: Box) -> float:
        """Return what it costs to cover the lines and words that lie under a place."""
        lines = len(self._lines.meeting(box)) + sum(boxes_meet(band, box) for band in self._bands)
        return _LINE_COVERED * lines + _WORDS_COVERED * len(self._words.meeting(box))

    def _below(self, mark: Point, size: Box) -> Box:
        """Return a place below everything, for what finds none within reach."""
        placement = self._scene.placement
        foot = max((box.y + box.height for box in placement.nodes.values()), default=0.0)
        box = Box(mark.x, max(placement.height, foot) + 2 * GAP, size.width, size.height)
        while taken := self._taken.meeting(box):
            box = box._replace(x=max(other.x + other.width for other in taken) + GAP)
        return box


def _stretches(scene: Scene, flow_id: str) -> list[tuple[Point, Point]]:
    route = scene.placement.route(flow_id)
    return segments(route) if len(route) > 1 else []


def _service_lines(scene: Scene) -> list[Box]:
    lanes, marks = scene.placement.lanes, scene.marks
    drawn = (lane for lane in (marks.interaction, marks.visibility, marks.internal) if lane is not None)
    return [Box(0, lanes[lane].end - 1, scene.placement.width, 2) for lane in drawn]


def _curves(scene: Scene) -> list[Box]:
    strips = (strip(scene, lane) for lane in scene.scenario.lanes.values() if has_curve(scene, lane))
    return [Box(0, span.start, scene.placement.width, span.length) for span in strips]
