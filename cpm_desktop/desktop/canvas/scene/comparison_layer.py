"""The differences from another scenario on the canvas: above everything else, and transparent to the mouse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene

from cpm_desktop.desktop.background.latest_request import LatestRequest
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.canvas.scene.items import BACKGROUND_LEVEL, CALLOUT_LEVEL, ShapesItem
from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch, to_qrectf
from cpm_desktop.desktop.text.element_text import display_title
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.drawing.bounds import bounding_box, shape_bounds
from cpm_desktop.drawing.comparison.overlay import overlay_shapes
from cpm_desktop.drawing.comparison.overlay_labels import SIGN_SIZE
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Rectangle, Shape, TextRun
from cpm_desktop.i18n import comma_list, label_and_value, quote
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import NodeBase
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of
from cpm_desktop.perspectives.overlay import Overlay

COMPARISON_LEVEL = CALLOUT_LEVEL + 1
REMOVED_LANE_LEVEL = BACKGROUND_LEVEL + 0.5
"""Removed lanes are drawn on the background, below all existing elements."""
MARGIN = 4.0


class ComparisonItem(ShapesItem):
    """Shows how one element differs. A click passes through it; hovering shows a description."""

    def __init__(self, element_id: str, level: float) -> None:
        super().__init__(element_id, level)
        self._shapes: list[Shape] = []
        self._tooltip = ""
        self._low_detail: ShapeBatch | None = None
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_shapes(self, shapes: list[Shape], tooltip: str) -> None:
        """Show these shapes, unless they are the same as before."""
        if shapes != self._shapes or tooltip != self._tooltip:
            self._shapes, self._tooltip = shapes, tooltip
            area = to_qrectf(bounding_box([shape_bounds(shape) for shape in shapes]))
            self.setRect(area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
            self._low_detail = None
            self.invalidate()
            self.setToolTip(tool_tip(tooltip))

    def build_shapes(self) -> list[Shape]:
        """Return the shapes, all with the same tooltip."""
        return [replace(shape, tooltip=self._tooltip) for shape in self._shapes]

    def paint_low_detail(self, painter: QPainter) -> None:
        """Paint ghosts and rings, which are large enough for the overview."""
        if self._low_detail is None:
            self._low_detail = ShapeBatch([shape for shape in self._shapes if _is_low_detail_shape(shape)]).low_detail()
        self._low_detail.paint(painter, 0)


class ComparisonLayer(QObject):
    """Holds an item for each element that differs: a ghost, a ring, a label.

    Free space for many labels, or in a large process, is searched in the background; the previous items remain until
    then.
    """

    labels_placed = Signal()
    """Labels that were placed in the background are visible now."""

    def __init__(self, scene: QGraphicsScene, worker: BackgroundWorker, limits: Limits) -> None:
        super().__init__(scene)
        self._scene, self._limits = scene, limits
        self._scenario_id = ""
        self._latest_request = LatestRequest(worker, self)
        self._latest_request.finished.connect(self._on_labels_placed)
        self.items: dict[tuple[str, bool], ComparisonItem] = {}
        """Items by the id of the element, and whether the item is on the background."""

    def show_overlay(self, drawing: Scene) -> None:
        """Show how `drawing` differs from its baseline, if it has one."""
        if self._scenario_id != drawing.scenario.id:
            self._scenario_id = drawing.scenario.id
            self._show_shapes(drawing, [])
        if self._can_draw_immediately(drawing):
            self._latest_request.cancel()
            self._show_shapes(drawing, overlay_shapes(drawing))
        else:
            self._latest_request.request(drawing, lambda _report: _shapes_with_placed_labels(drawing))

    def _can_draw_immediately(self, drawing: Scene) -> bool:
        """Return whether placing the labels takes no noticeable time."""
        count, limits = _difference_count(drawing.overlay) if drawing.overlay is not None else 0, self._limits
        return not count or (
            count <= limits.immediate_overlay_labels
            and len(drawing.scenario.nodes) <= limits.immediate_overlay_label_nodes
        )

    def _on_labels_placed(self, drawing: Scene, shapes: list[Shape]) -> None:
        self._show_shapes(drawing, shapes)
        self.labels_placed.emit()

    def _show_shapes(self, drawing: Scene, shapes: list[Shape]) -> None:
        shapes_by_element = _shapes_by_element(shapes)
        for key in self.items.keys() - shapes_by_element.keys():
            self._scene.removeItem(self.items.pop(key))
        for key, element_shapes in shapes_by_element.items():
            if key not in self.items:
                level = REMOVED_LANE_LEVEL if key[1] else COMPARISON_LEVEL
                self.items[key] = ComparisonItem(key[0], level)
                self._scene.addItem(self.items[key])
            self.items[key].show_shapes(element_shapes, _tooltip_text(drawing, key[0]))

    def paint_low_detail(self, painter: QPainter) -> None:
        """Paint all items without text, for the overview."""
        for item in self.items.values():
            item.paint_low_detail(painter)

    def bounds(self) -> QRectF:
        """Return the area that all items of the overlay cover, which includes removed lanes below the process."""
        area = QRectF()
        for item in self.items.values():
            area = area.united(item.rect())
        return area


def _shapes_with_placed_labels(drawing: Scene) -> list[Shape]:
    """Return the shapes with labels in free places.

    The routes are computed from scratch, because the canvas computes its own on demand.
    """
    return overlay_shapes(replace(drawing, placement=compute_placement(drawing.scenario), shown_route=None))


def _difference_count(overlay: Overlay) -> int:
    return len(overlay.added) + len(overlay.removed) + len(overlay.changed) + len(overlay.moved)


def _shapes_by_element(shapes: Iterable[Shape]) -> dict[tuple[str, bool], list[Shape]]:
    shapes_by_element: dict[tuple[str, bool], list[Shape]] = {}
    for shape in shapes:
        shapes_by_element.setdefault((shape.element, shape.layer == Layer.BACKGROUND), []).append(shape)
    return shapes_by_element


def _is_low_detail_shape(shape: Shape) -> bool:
    """Return whether a shape is a ring or ghost, and not text or a label."""
    box = shape_bounds(shape)
    return not isinstance(shape, TextRun) and box.width > SIGN_SIZE and box.height > SIGN_SIZE and not _is_label(shape)


def _is_label(shape: Shape) -> bool:
    return isinstance(shape, Rectangle) and shape.fill is not None and shape.layer == Layer.LABELS


def _tooltip_text(drawing: Scene, element_id: str) -> str:
    """Return the tooltip: the description of a removed element, or the differences of an existing one."""
    overlay = drawing.overlay
    if overlay is None:
        return ""
    if element_id in overlay.removed:
        pattern = QCoreApplication.translate("Overlay", "Removed: {what}")
        return pattern.format(what=_element_description(overlay.scenario_with_ghosts, element_id))
    differences = list(overlay.changed.get(element_id, ()))
    if element_id in overlay.added:
        differences.insert(0, QCoreApplication.translate("Overlay", "added"))
    if overlay.moved.get(element_id):
        differences.insert(
            0, QCoreApplication.translate("Overlay", "was in {place}").format(place=overlay.moved[element_id])
        )
    return (
        label_and_value(_element_description(drawing.scenario, element_id), comma_list(differences))
        if differences
        else ""
    )


def _element_description(scenario: Scenario, element_id: str) -> str:
    """Return the kind and the name of an element, and its lane and phase."""
    element = scenario.element(element_id)
    if element is None:
        return element_id
    description = f"{term_label(kind_of(element))} {quote(display_title(scenario, element))}"
    if not isinstance(element, NodeBase):
        return description
    bands = (scenario.element(band) for band in (element.lane, element.phase) if band is not None)
    return comma_list((description, *(display_title(scenario, band) for band in bands if band is not None)))
