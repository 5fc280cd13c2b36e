"""Callouts: the texts of annotations, each in a small box beside its mark where it covers no step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import hypot
from typing import NamedTuple

from cpm_desktop.drawing.annotations import RADIUS, mark_places
from cpm_desktop.drawing.bounds import grown, shape_bounds
from cpm_desktop.drawing.box_grid import BoxGrid, boxes_meet
from cpm_desktop.drawing.emotion import has_curve, strip
from cpm_desktop.drawing.flows import flow_shapes
from cpm_desktop.drawing.ghosts import ghosted
from cpm_desktop.drawing.nodes import node_shapes
from cpm_desktop.drawing.polylines import segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke, TextRun
from cpm_desktop.drawing.text.breaking import break_text
from cpm_desktop.drawing.text.line import TextLine
from cpm_desktop.drawing.typography import SMALL, block_height, block_width, left_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.layout import Box, Point

TEXT_WIDTH = 150.0
LINES = 8
"""Longer texts end in an ellipsis; the whole text is in the tooltip and in the register."""
BAR = 3.0
PADDING = 6.0
GAP = 5.0
"""Free room around a callout."""
DISTANCES = (16.0, 28.0, 44.0, 64.0, 90.0, 120.0, 160.0, 210.0, 270.0, 340.0)
"""How far a callout may stand from its mark, the nearer the better."""
_LINE_COVERED, _WORDS_COVERED = 22.0, 120.0
"""How much further a callout rather stands than over a line, or over words."""


class Callout(NamedTuple):
    """The text of an annotation, where its mark is and where it is written."""

    annotation: Annotation
    mark: Point
    lines: tuple[TextLine, ...]
    box: Box


def callout_shapes(scene: Scene) -> list[Shape]:
    """Return the callouts of all annotations that have a text and a mark, if the scene shows them."""
    if not scene.options.callouts:
        return []
    return [shape for callout in callouts(scene) for shape in one_callout_shapes(scene, callout)]


def callouts(scene: Scene) -> Iterator[Callout]:
    """Yield the callouts of a scene: none covers a box, a mark or another callout, and few cover lines or words.

    Each takes a while to place, so whoever must not wait takes a few at a time.
    """
    marks = {key: centre for target in scene.annotations for key, centre in mark_places(scene, target).items()}
    free = _Room(scene, list(marks.values()))
    for annotation in scene.scenario.annotations.values():
        lines = break_text(annotation.text, TEXT_WIDTH, SMALL, lines=LINES)
        if annotation.id in marks and lines:
            size = Size(BAR + block_width(lines) + 2 * PADDING, block_height(lines) + 2 * PADDING)
            box = free.take(marks[annotation.id], size)
            yield Callout(annotation, marks[annotation.id], lines, box)


class _Room:
    """Finds and takes places, one after the other."""

    def __init__(self, scene: Scene, marks: list[Point]) -> None:
        self._scene = scene
        self._taken, self._lines, self._words = BoxGrid(), BoxGrid(), BoxGrid()
        self._read: set[str] = set()
        self._bands = [*_service_lines(scene), *_curves(scene)]
        for mark in marks:
            self._taken.add(grown(Box(*mark, 0, 0), RADIUS + 2))
        for flow_id in scene.scenario.flows:
            for start, end in _stretches(scene, flow_id):
                self._lines.add(_between(start, end), flow_id)
        for node in scene.scenario.nodes.values():
            if node.kind != "step":
                self._add_words(node_shapes(scene, node))

    def take(self, mark: Point, size: Size) -> Box:
        """Return the cheapest free place for a callout, and keep it from now on."""
        self._read_flows(grown(Box(*mark, 0, 0), DISTANCES[-1] + TEXT_WIDTH))
        best, least = None, float("inf")
        for distance in DISTANCES:
            for box in _around(mark, size, distance):
                if distance < least and self._is_free(box):
                    cost = distance + self._covered(box)
                    if cost < least:
                        best, least = box, cost
        box = best or self._below(mark, size)
        self._taken.add(grown(box, GAP))
        return box

    def _read_flows(self, area: Box) -> None:
        """Find out where the words and marks of the flows in an area stand, unless that is known."""
        for flow_id in self._lines.keys_near(area):
            if flow_id not in self._read:
                self._read.add(flow_id)
                self._add_words(flow_shapes(self._scene, self._scene.scenario.flows[flow_id]))

    def _add_words(self, shapes: Iterable[Shape]) -> None:
        for shape in shapes:
            if isinstance(shape, TextRun) or shape.layer == Layer.MARKS:
                self._words.add(shape_bounds(shape))

    def _is_free(self, box: Box) -> bool:
        left, top, width, height = grown(box, GAP)
        return not self._taken.meets(box) and self._scene.placement.is_free(left, top, left + width, top + height)

    def _covered(self, box: Box) -> float:
        """Return what it costs to cover the lines and words that lie under a place."""
        lines = len(self._lines.meeting(box)) + sum(boxes_meet(band, box) for band in self._bands)
        return _LINE_COVERED * lines + _WORDS_COVERED * len(self._words.meeting(box))

    def _below(self, mark: Point, size: Size) -> Box:
        """Return a place below everything, for a callout that finds none within reach."""
        placement = self._scene.placement
        foot = max((box.y + box.height for box in placement.nodes.values()), default=0.0)
        box = Box(mark.x, max(placement.height, foot) + 2 * GAP, *size)
        while taken := self._taken.meeting(box):
            box = box._replace(x=max(other.x + other.width for other in taken) + GAP)
        return box


def _around(mark: Point, size: Size, distance: float) -> Iterator[Box]:
    """Yield places on all sides of a mark: above it first, then beside it, then below."""
    x, y = mark
    width, height = size
    for share in (0.0, 0.5, 1.0):
        yield Box(x - share * width, y - distance - height, width, height)
    for share in (1.0, 0.5, 0.0):
        yield Box(x + distance, y - share * height, width, height)
        yield Box(x - distance - width, y - share * height, width, height)
    for share in (0.0, 0.5, 1.0):
        yield Box(x - share * width, y + distance, width, height)


def one_callout_shapes(scene: Scene, callout: Callout) -> list[Shape]:
    """Return the shapes of one callout."""
    annotation, box, theme = callout.annotation, callout.box, scene.theme
    colour = theme.annotations[annotation.kind]
    bar = Box(box.x, box.y, BAR, box.height)
    corner = Point(box.x + BAR + PADDING, box.y + PADDING)
    text = left_block(
        callout.lines, corner, theme.ink, layer=Layer.LABELS, element=annotation.id, whole=annotation.text
    )
    shapes: list[Shape] = [
        Polyline(_leader(callout), Stroke(colour, 1), 0, Layer.LABELS, annotation.id),
        Rectangle(box, Fill(theme.panel), Stroke(theme.hairline, 1), 0, Layer.LABELS, annotation.id, annotation.text),
        Rectangle(bar, Fill(colour), None, 0, Layer.LABELS, annotation.id),
        *text,
    ]
    return ghosted(shapes, theme) if all(scene.is_dimmed(target) for target in annotation.targets) else shapes


def _leader(callout: Callout) -> tuple[Point, Point]:
    """Return the line from the rim of the mark to the nearest point of the callout."""
    (x, y), box = callout.mark, callout.box
    end = Point(min(max(x, box.x), box.x + box.width), min(max(y, box.y), box.y + box.height))
    share = RADIUS / (hypot(end.x - x, end.y - y) or RADIUS)
    return Point(x + (end.x - x) * share, y + (end.y - y) * share), end


def _stretches(scene: Scene, flow_id: str) -> list[tuple[Point, Point]]:
    route = scene.placement.route(flow_id)
    return segments(route) if len(route) > 1 else []


def _between(start: Point, end: Point) -> Box:
    x, y = min(start.x, end.x), min(start.y, end.y)
    return Box(x - 1, y - 1, abs(end.x - start.x) + 2, abs(end.y - start.y) + 2)


def _service_lines(scene: Scene) -> list[Box]:
    lanes, marks = scene.placement.lanes, scene.marks
    drawn = (lane for lane in (marks.interaction, marks.visibility, marks.internal) if lane is not None)
    return [Box(0, lanes[lane].end - 1, scene.placement.width, 2) for lane in drawn]


def _curves(scene: Scene) -> list[Box]:
    strips = (strip(scene, lane) for lane in scene.scenario.lanes.values() if has_curve(scene, lane))
    return [Box(0, span.start, scene.placement.width, span.length) for span in strips]
