"""Cause links: dashed arcs from the mark of an annotation to the mark or element that is its effect."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot
from typing import NamedTuple

from cpm_desktop.drawing.elements.annotations import MARK_RADIUS, mark_centres
from cpm_desktop.drawing.elements.arrow_heads import ARROW_LENGTH, ARROW_WIDTH
from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.polylines import midpoint
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, PathShape, Polygon, Shape, Stroke
from cpm_desktop.i18n import label_and_value
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.layout import Point

ARC_DASHES = (6.0, 3.0)
_MIN_RISE, _RISE_SHARE, _MAX_RISE = 26.0, 0.12, 90.0
"""The height of an arc above its ends: its minimum, its share of the horizontal distance, and its maximum."""
_INSET = 18.0
"""The distance of the end of an arc from the border of its lane, phase or box."""


class CauseLink(NamedTuple):
    """An annotation with an effect, the position of its mark, and the end of the arc."""

    annotation: Annotation
    effect: str
    start: Point
    end: Point


def cause_link_shapes(scene: Scene) -> list[Shape]:
    """Return the arcs of all causes, if the scene shows them; they are drawn below boxes and text."""
    if not scene.options.causes:
        return []
    return [shape for link in cause_links(scene) for shape in _link_shapes(scene, link)]


def cause_links(scene: Scene) -> Iterator[CauseLink]:
    """Yield every link between an annotation with a mark and an effect that the diagram shows."""
    marks = {key: centre for target in scene.annotations for key, centre in mark_centres(scene, target).items()}
    for annotation in scene.scenario.annotations.values():
        for effect in annotation.leads_to:
            end = _arc_end(scene, marks, effect)
            if annotation.id in marks and end is not None and effect != annotation.id:
                start = marks[annotation.id]
                yield CauseLink(annotation, effect, Point(start.x, start.y - MARK_RADIUS), end)


def _arc_end(scene: Scene, marks: dict[str, Point], effect: str) -> Point | None:
    """Return where an arc to an annotation or element ends; arcs arrive from above."""
    placement = scene.placement
    if effect in marks:
        return Point(marks[effect].x, marks[effect].y - MARK_RADIUS)
    if effect in placement.nodes:
        box = placement.nodes[effect]
        return Point(box.x + min(_INSET, box.width / 2), box.y)
    if effect in scene.scenario.flows:
        route = placement.route(effect)
        return midpoint(route) if route else None
    if effect in placement.lanes:
        return Point(_INSET, placement.lanes[effect].start + _INSET)
    if effect in placement.phases:
        return Point(placement.phases[effect].start + _INSET, 0.0)
    return None


def _link_shapes(scene: Scene, link: CauseLink) -> list[Shape]:
    annotation = link.annotation
    colour = scene.theme.annotations[annotation.kind]
    tooltip = label_and_value(annotation.text, scene.labels.leads_to)
    shapes = arc_shapes(link.start, link.end, colour, annotation.id, tooltip)
    return (
        dimmed_shapes(shapes, scene.theme) if all(scene.is_dimmed(target) for target in annotation.targets) else shapes
    )


def arc_shapes(start: Point, end: Point, colour: str, element: str = "", tooltip: str = "") -> list[Shape]:
    """Return a dashed arc that rises from `start` and descends to `end`, with an arrowhead there."""
    rise = min(max(_RISE_SHARE * hypot(end.x - start.x, end.y - start.y), _MIN_RISE), _MAX_RISE)
    top = min(start.y, end.y) - rise
    foot = Point(end.x, end.y - ARROW_LENGTH)
    line = PathShape(
        (("M", start.x, start.y), ("C", start.x, top, foot.x, top, foot.x, foot.y)),
        None,
        Stroke(colour, 1.4, ARC_DASHES),
        Layer.LINES,
        element,
        tooltip,
    )
    half = ARROW_WIDTH / 2
    tip = (end, Point(end.x - half, foot.y), Point(end.x + half, foot.y))
    return [line, Polygon(tip, Fill(colour), None, Layer.LINES, element)]
