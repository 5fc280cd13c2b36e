"""Renders a small picture of a process with the shapes of the canvas."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from cpm_desktop.desktop.canvas.scene.items import LARGE_NAMES_BELOW_ZOOM
from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.elements.large_names import large_name_shapes, largest_useful_size
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.perspectives.marks import marks_of

MIN_ZOOM = 0.36
"""If the whole process does not fit at this zoom, only its beginning is shown, so that names are readable."""
LEFT_MARGIN = 20.0
"""The space left of the first node. Lane headers, whose names would be unreadable, are left out."""


def render_preview(scenario: Scenario, theme: Theme, size: QSize, ratio: float) -> QPixmap:
    """Return a picture of `size` of a process or its beginning, with `ratio` pixels per unit."""
    whole = with_missing_places(scenario, node_size)
    scene = Scene(whole, compute_placement(whole, None), marks_of(whole), theme)
    shapes = diagram_shapes(scene, legend=False)
    bounds = diagram_bounds(scene, shapes)
    fitting = min(size.width() / bounds.width, size.height() / bounds.height)
    zoom = min(max(fitting, MIN_ZOOM), 1.0)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.paper)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(zoom, zoom)
    first = min((box.x for box in scene.placement.nodes.values()), default=bounds.x)
    painter.translate(-first + LEFT_MARGIN if zoom < LARGE_NAMES_BELOW_ZOOM else -bounds.x, -bounds.y)
    painter.setPen(Qt.PenStyle.NoPen)
    ShapeBatch(_without_step_names(shapes) if zoom < LARGE_NAMES_BELOW_ZOOM else shapes).paint(painter, zoom)
    if zoom < LARGE_NAMES_BELOW_ZOOM:
        size_of_names = largest_useful_size(zoom)
        steps = (node for node in whole.nodes.values() if isinstance(node, Step))
        ShapeBatch(shape for step in steps for shape in large_name_shapes(scene, step, size_of_names)).paint_texts(
            painter
        )
    painter.end()
    return picture


def _without_step_names(shapes: Iterable[Shape]) -> list[Shape]:
    return [shape for shape in shapes if not (isinstance(shape, TextRun) and shape.layer == Layer.NODES)]
