"""Draws annotations: numbered marks at the corner of their element, by kind and severity."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice
from math import cos, pi, sin

from cpm_desktop.drawing.elements.arrow_heads import arrow_head_boxes_at
from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.polylines import midpoint
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polygon, Rectangle, Shape, Stroke
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import MARK_SIZE, centred_block
from cpm_desktop.i18n import label_and_value
from cpm_desktop.model.elements import Annotation, AnnotationKind
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS

MARK_RADIUS = 9.0
MARK_PITCH = 21.0
"""Distance between the marks at one element."""
TEXT_PADDING = 2.0
"""The least distance of the number from the sides of its disc or sheet."""
MAX_MARKS = 50
"""The most marks at one element; a number counts the annotations that have no mark there."""
SEVERE_FROM = 7
"""The lowest severity whose mark has a second ring."""


def annotation_shapes(scene: Scene, element_id: str) -> list[Shape]:
    """Return the marks of all annotations about one element; empty if the diagram does not show it."""
    annotations = scene.scenario.annotations
    shapes: list[Shape] = []
    for annotation_id, centre in mark_centres(scene, element_id).items():
        shapes += _mark_shapes(scene, annotations[annotation_id], centre)
    shapes += _remainder_shapes(scene, element_id)
    return dimmed_shapes(shapes, scene.theme) if scene.is_dimmed(element_id) else shapes


def mark_centres(scene: Scene, element_id: str) -> dict[str, Point]:
    """Return the centres of the marks at one element, by the id of the annotation; there are at most `MAX_MARKS`."""
    annotations = scene.annotations.get(element_id, ())[:MAX_MARKS]
    first = _first_mark_centre(scene, element_id) if annotations else None
    if first is None:
        return {}
    places = free_mark_places(scene, element_id, first, MARK_PITCH, MARK_RADIUS)
    return {note.id: place for note, place in zip(annotations, places, strict=False)}


def free_mark_places(scene: Scene, element_id: str, first: Point, pitch: float, radius: float) -> Iterator[Point]:
    """Yield endless places for round marks from `first` to the left that cover no arrow head at the element."""
    heads = arrow_head_boxes_at(scene, element_id)
    for order in count():
        area = Box(first.x - order * pitch - radius, first.y - radius, 2 * radius, 2 * radius)
        if not any(boxes_overlap(area, head) for head in heads):
            yield Point(first.x - order * pitch, first.y)


def mark_text(scene: Scene, annotation: Annotation) -> str:
    """Return the text of a mark: the letter of its kind, if there is one, and its number in the register."""
    number = scene.marks.annotations.get(annotation.id)
    return ANNOTATION_KINDS[annotation.kind].letter + (str(number) if number is not None else "")


def mark_symbol(kind: AnnotationKind, centre: Point, colour: str, paper: str, text_width: float = 0.0) -> list[Shape]:
    """Return the symbol of a kind without text: a star, a diamond, a note's sheet, or a disc.

    A sheet and a disc are wider if `text_width` needs it.
    """
    stroke = Stroke(paper, 1.2)
    glyph = ANNOTATION_KINDS[kind].glyph
    if glyph == "star":
        return [Polygon(_star_points(centre), Fill(colour), stroke, Layer.MARKS)]
    if glyph == "diamond":
        return [Polygon(_diamond_points(centre), Fill(colour), stroke, Layer.MARKS)]
    half = max(MARK_RADIUS, text_width / 2 + TEXT_PADDING)
    box = Box(centre.x - half, centre.y - MARK_RADIUS, 2 * half, 2 * MARK_RADIUS)
    if glyph == "sheet":
        return [Rectangle(box, Fill(colour), stroke, 3, Layer.MARKS)]
    if half > MARK_RADIUS:
        return [Rectangle(box, Fill(colour), stroke, MARK_RADIUS, Layer.MARKS)]
    return [Ellipse(box, Fill(colour), stroke, Layer.MARKS)]


def _mark_shapes(scene: Scene, annotation: Annotation, centre: Point) -> list[Shape]:
    colour = scene.theme.annotations[annotation.kind]
    tooltip = label_and_value(scene.labels.annotation_kinds[annotation.kind], annotation.text)
    label = mark_text(scene, annotation)
    text = shape_line(label, MARK_SIZE, "bold")
    symbol = mark_symbol(annotation.kind, centre, colour, scene.theme.paper, text.width)
    if (annotation.severity or 0) >= SEVERE_FROM:
        ring = Box(centre.x - MARK_RADIUS - 3, centre.y - MARK_RADIUS - 3, 2 * MARK_RADIUS + 6, 2 * MARK_RADIUS + 6)
        symbol = [Ellipse(ring, None, Stroke(colour, 1.4), Layer.MARKS), *symbol]
    named = [_with_element(shape, annotation.id, tooltip) for shape in symbol]
    runs = centred_block([text], centre, scene.theme.on_mark, layer=Layer.MARKS, element=annotation.id)
    return [*named, *runs]


def _remainder_shapes(scene: Scene, element_id: str) -> list[Shape]:
    """Return the number of annotations about an element that have no mark, left of the marks; empty if all have one."""
    hidden = len(scene.annotations.get(element_id, ())) - MAX_MARKS
    first = _first_mark_centre(scene, element_id) if hidden > 0 else None
    if first is None:
        return []
    text = shape_line(f"+{hidden}", MARK_SIZE, "bold")
    places = islice(free_mark_places(scene, element_id, first, MARK_PITCH, MARK_RADIUS), MAX_MARKS, None)
    place = next(places)
    centre = Point(place.x + MARK_RADIUS - text.width / 2, place.y)
    return list(centred_block([text], centre, scene.theme.ink, layer=Layer.MARKS, element=element_id))


def _with_element(shape: Shape, element: str, tooltip: str) -> Shape:
    return replace(shape, element=element, tooltip=tooltip)


def _star_points(centre: Point) -> tuple[Point, ...]:
    """Return a five-pointed star that leaves room for a number."""
    points = []
    for corner in range(10):
        radius = MARK_RADIUS * (1.35 if corner % 2 == 0 else 0.84)
        angle = -pi / 2 + corner * pi / 5
        points.append(Point(centre.x + radius * cos(angle), centre.y + radius * sin(angle)))
    return tuple(points)


def _diamond_points(centre: Point) -> tuple[Point, ...]:
    """Return a diamond that leaves room for a number."""
    radius = MARK_RADIUS * 1.35
    offsets = ((0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0))
    return tuple(Point(centre.x + x, centre.y + y) for x, y in offsets)


def _first_mark_centre(scene: Scene, element_id: str) -> Point | None:
    """Return the position of the first mark of an element; further marks follow to its left."""
    scenario, placement = scene.scenario, scene.placement
    if element_id in scenario.nodes:
        box = placement.nodes[element_id]
        return Point(box.x + box.width - 2, box.y)
    if element_id in scenario.flows:
        route = scene.route(element_id)
        centre = midpoint(route) if route else None
        return Point(centre.x, centre.y - 14) if centre else None
    if element_id in scenario.lanes:
        band = placement.lanes[element_id]
        return Point(-14, band.start + 14)
    if element_id in scenario.phases:
        span = placement.phases[element_id]
        return Point(span.end - 16, -17)
    return None
