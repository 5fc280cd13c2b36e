"""The select tool: click, drag, rubber band, handles."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.scene.items import FlowItem, NodeItem, paint_selection_ring
from cpm_desktop.desktop.canvas.scene.overview import OVERVIEW_BELOW_ZOOM
from cpm_desktop.desktop.canvas.scene.painter import colour, to_qrectf
from cpm_desktop.desktop.canvas.tools.annotation_target_gesture import AnnotationTargetGesture, mark_target_at
from cpm_desktop.desktop.canvas.tools.append_arrows import AppendGesture, arrow_at, paint_arrows, popup_kinds
from cpm_desktop.desktop.canvas.tools.bend_gesture import BendGesture, segment_at
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.cursors import cursor_at
from cpm_desktop.desktop.canvas.tools.flow_end_gesture import (
    FlowEndGesture,
    flow_end_handle_at,
    paint_flow_end_handles,
)
from cpm_desktop.desktop.canvas.tools.move_gesture import MoveGesture
from cpm_desktop.desktop.canvas.tools.resize_gesture import ResizeGesture, handle_at, paint_handles
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool
from cpm_desktop.drawing.elements.annotations import MARK_RADIUS, mark_centres


class SelectTool(Tool):
    """Selects, moves, resizes, bends and reattaches elements."""

    name = "select"

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return QCoreApplication.translate(
            "canvas",
            "Drag to move · double-click to rename, or on empty space to add a step · drag there to "
            "select · Space+drag to scroll",
        )

    def hover(self, pointer: Pointer) -> None:
        """Show with the cursor what a press would do."""
        self.canvas.viewport().setCursor(cursor_at(self.canvas, pointer.point))

    def tip(self, pointer: Pointer) -> str:
        """Return what an arrow does."""
        if arrow_at(self.canvas, pointer.point) is None:
            return ""
        return QCoreApplication.translate(
            "canvas", "Click to add a step, drag to connect. Right-click or hold to choose the kind."
        )

    def open_menu(self, pointer: Pointer) -> bool:
        """Open the menu of the kinds at an arrow."""
        arrow = arrow_at(self.canvas, pointer.point)
        if arrow is not None:
            popup_kinds(self.canvas, *arrow)
        return arrow is not None

    def press(self, pointer: Pointer) -> Gesture | None:
        """Start the gesture for the handle, arrow, flow end or element under the mouse, else a rubber band."""
        canvas = self.canvas
        handle, arrow = handle_at(canvas, pointer.point), arrow_at(canvas, pointer.point)
        if handle is not None:
            return ResizeGesture(canvas, pointer, *handle)
        if arrow is not None:
            return AppendGesture(canvas, pointer, *arrow)
        end = flow_end_handle_at(canvas, pointer.point)
        if end is not None:
            return FlowEndGesture(canvas, pointer, *end)
        element_id = canvas.element_at(pointer.point)
        return RubberBandGesture(canvas, pointer) if element_id is None else self._press_element(pointer, element_id)

    def _press_element(self, pointer: Pointer, element_id: str) -> Gesture | None:
        """Select the element under the mouse and start its gesture; Shift or Ctrl extends the selection."""
        canvas, workspace = self.canvas, self.canvas.workspace
        selection, extends = workspace.selection.ids, pointer.control or pointer.shift
        other_ids = tuple(key for key in selection if key != element_id)
        if element_id in canvas.drawing.scenario.nodes:
            click_selection = (
                other_ids
                if extends and element_id in selection
                else (*other_ids, element_id)
                if extends
                else (element_id,)
            )
            if element_id not in selection:
                workspace.selection.select(click_selection)
            return MoveGesture(canvas, pointer, element_id, click_selection)
        if extends:
            workspace.selection.select(other_ids if element_id in selection else (*selection, element_id))
            return None
        if element_id not in selection:
            workspace.selection.select([element_id])
        target = mark_target_at(canvas, element_id, pointer.point)
        if target is not None:
            return AnnotationTargetGesture(canvas, pointer, element_id, target)
        segment = segment_at(canvas, element_id, pointer.point)
        return BendGesture(canvas, pointer, element_id, segment) if segment is not None else None

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint rings around selected marks, the handles and arrows of a single node, the ends of a single flow."""
        paint_mark_rings(self.canvas, painter, pixel)
        focus = QApplication.focusWidget()
        if focus is not None and self.canvas.viewport().isAncestorOf(focus):
            return
        paint_handles(self.canvas, painter, pixel)
        paint_flow_end_handles(self.canvas, painter, pixel)
        paint_arrows(self.canvas, painter, pixel)


def paint_mark_rings(canvas: Canvas, painter: QPainter, pixel: float) -> None:
    """Paint a ring around each visible mark of a selected annotation, unless the overview is shown."""
    drawing, scene = canvas.drawing, canvas.canvas_scene
    if canvas.zoom < OVERVIEW_BELOW_ZOOM or scene.selected_ids.isdisjoint(drawing.scenario.annotations):
        return
    painter.setPen(QPen(colour(drawing.theme.selection), 2 * pixel))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for item in scene.items(canvas.visible_area(), Qt.ItemSelectionMode.IntersectsItemBoundingRect):
        if isinstance(item, NodeItem | FlowItem) and item.element_id in drawing.annotations:
            for key, centre in mark_centres(drawing, item.element_id).items():
                if key in scene.selected_ids:
                    painter.drawEllipse(QPointF(*centre), MARK_RADIUS + 3, MARK_RADIUS + 3)


class RubberBandGesture(Gesture):
    """A rubber band selects the nodes that it touches. A click selects nothing."""

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        super().__init__(canvas, start)
        self._initial_selection = canvas.workspace.selection.view_ids
        self._base_selection = self._initial_selection if start.control or start.shift else ()
        self._area = QRectF()
        self._touched_ids: list[str] = []

    def move(self, pointer: Pointer) -> None:
        """Draw the band, and rings around the touched nodes."""
        start, now = self.start.point, pointer.point
        self._area = QRectF(min(start.x, now.x), min(start.y, now.y), abs(start.x - now.x), abs(start.y - now.y))
        self._touched_ids = self.canvas.nodes_in(self._area) if self._area.width() or self._area.height() else []
        self.canvas.workspace.selection.select(self._base_selection)
        self.canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Select the touched nodes."""
        self.move(pointer)
        self.canvas.workspace.selection.select((*self._base_selection, *self._touched_ids))

    def cancel(self) -> None:
        """Restore the initial selection."""
        self.canvas.workspace.selection.select(self._initial_selection)

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the band and rings around the touched nodes."""
        accent = colour(self.canvas.drawing.theme.selection)
        painter.setPen(QPen(accent, pixel))
        painter.setOpacity(0.15)
        painter.fillRect(self._area, accent)
        painter.setOpacity(1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._area)
        nodes, visible_area = self.canvas.drawing.placement.nodes, self.canvas.visible_area()
        for box in (to_qrectf(nodes[key]) for key in self._touched_ids if key not in self._base_selection):
            if box.intersects(visible_area):
                paint_selection_ring(painter, self.canvas.drawing.theme, box.adjusted(-4, -4, 4, 4), 8)
