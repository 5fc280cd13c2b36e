"""The areas of elements on the canvas, for navigation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF, QSize

from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.layout.placement import Placement

FIT_MARGIN = 24
"""Free pixels beside a process that is shown whole."""


def fitting_zoom(placement: Placement, viewport_size: QSize) -> float:
    """Return the zoom at which the whole process fits into the viewport, at most 100 %."""
    width, height = viewport_size.width() - FIT_MARGIN, viewport_size.height() - FIT_MARGIN
    return min(width / max(placement.width, 1.0), height / max(placement.height, 1.0), 1.0)


def height_fitting_zoom(placement: Placement, viewport_size: QSize) -> float:
    """Return the zoom at which all lanes fit into the viewport, at most 100 %."""
    return min((viewport_size.height() - FIT_MARGIN) / max(placement.height, 1.0), 1.0)


def elements_area(drawing: Scene, element_ids: Iterable[str], visible_area: QRectF) -> QRectF:
    """Return the area that contains all elements; a null rectangle if none of them is drawn.

    An annotation is at its targets. A lane or phase is a line across it, in the middle of `visible_area`.
    """
    area = QRectF()
    for element_id in element_ids:
        for part in _element_areas(drawing, element_id, visible_area, frozenset()):
            area = area.united(part)
    return area


def _element_areas(drawing: Scene, element_id: str, visible_area: QRectF, visited: frozenset[str]) -> Iterator[QRectF]:
    placement, scenario = drawing.placement, drawing.scenario
    if element_id in placement.nodes:
        yield to_qrectf(placement.nodes[element_id])
    elif element_id in scenario.flows:
        route = placement.route(element_id)
        xs, ys = [point.x for point in route], [point.y for point in route]
        if route:
            yield QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
    elif element_id in placement.lanes:
        band = placement.lanes[element_id]
        yield QRectF(visible_area.center().x(), band.start, 1, band.length)
    elif element_id in placement.phases:
        span = placement.phases[element_id]
        yield QRectF(span.start, visible_area.center().y(), span.length, 1)
    elif element_id in scenario.annotations and element_id not in visited:
        for target in scenario.annotations[element_id].targets:
            yield from _element_areas(drawing, target, visible_area, visited | {element_id})
