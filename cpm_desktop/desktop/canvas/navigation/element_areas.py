"""Where on the canvas an element is, so that a person can be led to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF, QSize

from cpm_desktop.desktop.canvas.scene.painter import rectangle
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.layout.placement import Placement

ROOM = 24
"""Pixels that stay free beside a process that is shown whole."""


def fitting_zoom(placement: Placement, room: QSize) -> float:
    """Return the zoom that shows the whole process in so many pixels, but never more than 100 %."""
    width, height = room.width() - ROOM, room.height() - ROOM
    return min(width / max(placement.width, 1.0), height / max(placement.height, 1.0), 1.0)


def area_of(drawing: Scene, element_ids: Iterable[str], in_sight: QRectF) -> QRectF:
    """Return the area that shows every one of the elements; a null one where none of them is drawn.

    An annotation is where its targets are; a lane or phase crosses what is `in_sight`, as far as it is that long.
    """
    area = QRectF()
    for element_id in element_ids:
        for part in _areas(drawing, element_id, in_sight, frozenset()):
            area = area.united(part)
    return area


def _areas(drawing: Scene, element_id: str, in_sight: QRectF, passed: frozenset[str]) -> Iterator[QRectF]:
    placement, scenario = drawing.placement, drawing.scenario
    if element_id in placement.nodes:
        yield rectangle(placement.nodes[element_id])
    elif element_id in scenario.flows:
        route = placement.route(element_id)
        xs, ys = [point.x for point in route], [point.y for point in route]
        if route:
            yield QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
    elif element_id in placement.lanes:
        band = placement.lanes[element_id]
        yield QRectF(in_sight.center().x(), band.start, 1, band.length)
    elif element_id in placement.phases:
        span = placement.phases[element_id]
        yield QRectF(span.start, in_sight.center().y(), span.length, 1)
    elif element_id in scenario.annotations and element_id not in passed:
        for target in scenario.annotations[element_id].targets:
            yield from _areas(drawing, target, in_sight, passed | {element_id})
