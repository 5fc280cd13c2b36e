"""The shapes of an area of a diagram, with the headers of its lanes and phases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.annotations import annotation_shapes
from cpm_desktop.drawing.elements.lanes import (
    lane_header_shapes,
    phase_header_shapes,
    service_line_shapes,
)
from cpm_desktop.drawing.elements.line_labels import line_labels
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box

MIN_PHASE_WIDTH = 60.0
"""The least width of a phase for its header, in diagram units."""


class BoundedShape(NamedTuple):
    """A shape and its bounds, which are needed for every tile."""

    shape: Shape
    box: Box


def tile_shapes(scene: Scene, shapes: Iterable[BoundedShape], area: Box) -> list[Shape]:
    """Return the `shapes` of a diagram within `area`; the names of service lines are repeated."""
    whole = service_line_shapes(scene)
    cut_off = replace(scene, placement=replace(scene.placement, width=area.x + area.width))
    met = [shape for shape, box in shapes if shape.layer != Layer.HEADERS and intersects(box, area)]
    own = [s for s in met if s.layer != Layer.LINES or not (isinstance(s, TextRun) or s in whole)]
    lines = [*service_line_shapes(cut_off), *line_labels(cut_off, own, area.x)]
    return [*own, *(shape for shape in lines if intersects(shape_bounds(shape), area))]


def lane_headers(scene: Scene, area: Box) -> list[Shape]:
    """Return the headers of the lanes that a tile shows, each as tall as the visible part of its lane."""
    seen = _clipped_spans(scene.placement.lanes, Span(area.y, area.height))
    scene = replace(scene, placement=replace(scene.placement, lanes={**scene.placement.lanes, **seen}))
    headers = [shape for lane in seen for shape in lane_header_shapes(scene, scene.scenario.lanes[lane])]
    return [*headers, *(shape for lane in seen for shape in annotation_shapes(scene, lane))]


def phase_headers(scene: Scene, area: Box) -> list[Shape]:
    """Return the headers of the phases that a tile shows, each as wide as the visible part of its phase."""
    seen = _visible_phases(scene, area)
    scene = replace(scene, placement=replace(scene.placement, phases={**scene.placement.phases, **seen}))
    headers = [shape for phase in seen for shape in phase_header_shapes(scene, scene.scenario.phases[phase])]
    return [*headers, *(shape for phase in seen for shape in annotation_shapes(scene, phase))]


def phases_in(scene: Scene, area: Box) -> list[str]:
    """Return the phases that an area shows, completely or in part."""
    return list(_visible_phases(scene, area))


def _visible_phases(scene: Scene, area: Box) -> dict[str, Span]:
    """Return the visible part of each phase; phases of which an area shows only a sliver are left out."""
    phases = scene.placement.phases
    seen = _clipped_spans(phases, Span(area.x, area.width))
    return {
        phase: span for phase, span in seen.items() if span.length >= min(MIN_PHASE_WIDTH, phases[phase].length - 1)
    }


def diagram_extent(scene: Scene, shapes: Iterable[BoundedShape]) -> tuple[Span, Span]:
    """Return the horizontal and vertical extent of a diagram without its headers."""
    boxes = [box for shape, box in shapes if shape.layer != Layer.HEADERS]
    right = max((box.x + box.width for box in boxes), default=0.0)
    foot = max((box.y + box.height for box in boxes), default=0.0)
    return Span(0.0, max(right, scene.placement.width, 1.0)), Span(0.0, max(foot, scene.placement.height, 1.0))


def _clipped_spans(spans: Mapping[str, Span], visible: Span) -> dict[str, Span]:
    """Return the visible part of each span, for all spans that are at least partly visible."""
    found = {}
    for key, span in spans.items():
        start, end = max(span.start, visible.start), min(span.end, visible.end)
        if end - start > 1:
            found[key] = Span(start, end - start)
    return found


def intersects(one: Box, other: Box) -> bool:
    """Return whether two boxes overlap or touch."""
    across = one.x <= other.x + other.width and other.x <= one.x + one.width
    return across and one.y <= other.y + other.height and other.y <= one.y + one.height
