"""Callouts: the texts of annotations, each in a small box near its mark that covers no step."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot
from typing import NamedTuple

from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.drawing.comparison.overlay import overlay_boxes
from cpm_desktop.drawing.elements.annotations import MARK_RADIUS, mark_centres
from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.elements.label_placer import LabelPlacer, LabelPosition
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, block_width, left_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.layout import Box, Point

TEXT_WIDTH = 150.0
MAX_LINES = 8
"""Longer texts end in an ellipsis; the whole text is in the tooltip and in the register."""
BAR_WIDTH = 3.0
PADDING = 6.0
LABEL_DISTANCES = (16.0, 28.0, 44.0, 64.0, 90.0, 120.0, 160.0, 210.0, 270.0, 340.0)
"""The possible distances of a callout from its mark; the smallest possible one is chosen."""


class Callout(NamedTuple):
    """The text of an annotation, with the position of its mark and the box of its text."""

    annotation: Annotation
    mark: Point
    lines: tuple[TextLine, ...]
    box: Box


def callout_shapes(scene: Scene) -> list[Shape]:
    """Return the callouts of all annotations that have a text and a mark, if the scene shows them."""
    if not scene.options.callouts:
        return []
    return [shape for callout in callouts(scene) for shape in shapes_of_callout(scene, callout)]


def callouts(scene: Scene) -> Iterator[Callout]:
    """Yield the callouts of a scene: none covers a box, a mark or another callout, and few cover lines or text.

    Placing one takes noticeably long, so callers that must stay responsive take a few at a time.
    """
    marks = {key: centre for target in scene.annotations for key, centre in mark_centres(scene, target).items()}
    discs = (with_margin(Box(*mark, 0, 0), MARK_RADIUS + 2) for mark in marks.values())
    placer = LabelPlacer(scene, [*discs, *overlay_boxes(scene)])
    for annotation in scene.scenario.annotations.values():
        lines = break_text(annotation.text, TEXT_WIDTH, SMALL_SIZE, lines=MAX_LINES)
        if annotation.id in marks and lines:
            size = Size(BAR_WIDTH + block_width(lines) + 2 * PADDING, block_height(lines) + 2 * PADDING)
            box = placer.place(marks[annotation.id], _positions_around(marks[annotation.id], size))
            yield Callout(annotation, marks[annotation.id], lines, box)


def _positions_around(mark: Point, size: Size) -> Iterator[LabelPosition]:
    """Yield positions on all sides of a mark, the nearest first: above it, then beside it, then below it."""
    x, y = mark
    width, height = size
    for distance in LABEL_DISTANCES:
        for share in (0.0, 0.5, 1.0):
            yield LabelPosition(distance, Box(x - share * width, y - distance - height, width, height))
        for share in (1.0, 0.5, 0.0):
            yield LabelPosition(distance, Box(x + distance, y - share * height, width, height))
            yield LabelPosition(distance, Box(x - distance - width, y - share * height, width, height))
        for share in (0.0, 0.5, 1.0):
            yield LabelPosition(distance, Box(x - share * width, y + distance, width, height))


def shapes_of_callout(scene: Scene, callout: Callout) -> list[Shape]:
    """Return the shapes of one callout."""
    annotation, box, theme = callout.annotation, callout.box, scene.theme
    colour = theme.annotations[annotation.kind]
    bar = Box(box.x, box.y, BAR_WIDTH, box.height)
    corner = Point(box.x + BAR_WIDTH + PADDING, box.y + PADDING)
    text = left_block(
        callout.lines, corner, theme.ink, layer=Layer.LABELS, element=annotation.id, full_text=annotation.text
    )
    shapes: list[Shape] = [
        Polyline(_leader_line(callout), Stroke(colour, 1), 0, Layer.LABELS, annotation.id),
        Rectangle(box, Fill(theme.panel), Stroke(theme.hairline, 1), 0, Layer.LABELS, annotation.id, annotation.text),
        Rectangle(bar, Fill(colour), None, 0, Layer.LABELS, annotation.id),
        *text,
    ]
    return dimmed_shapes(shapes, theme) if all(scene.is_dimmed(target) for target in annotation.targets) else shapes


def _leader_line(callout: Callout) -> tuple[Point, Point]:
    """Return the line from the rim of the mark to the nearest point of the callout."""
    (x, y), box = callout.mark, callout.box
    end = Point(min(max(x, box.x), box.x + box.width), min(max(y, box.y), box.y + box.height))
    share = MARK_RADIUS / (hypot(end.x - x, end.y - y) or MARK_RADIUS)
    return Point(x + (end.x - x) * share, y + (end.y - y) * share), end
