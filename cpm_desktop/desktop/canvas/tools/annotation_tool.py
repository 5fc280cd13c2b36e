"""The tool that adds an annotation to an element."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter

from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch
from cpm_desktop.desktop.canvas.scene.placement_queries import can_annotate
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool
from cpm_desktop.drawing.elements.annotations import mark_symbol
from cpm_desktop.model.elements import AnnotationKind
from cpm_desktop.model.layout import Point


class AnnotationTool(Tool):
    """Adds an annotation to the clicked element and asks for its text."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas, kind: AnnotationKind) -> None:
        super().__init__(canvas)
        self._kind = kind
        self._point: Point | None = None

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return QCoreApplication.translate("canvas", "Click the step or flow to attach it to · Esc cancels")

    def hover(self, pointer: Pointer) -> None:
        """Move the mark with the mouse."""
        self._point = pointer.point
        self.canvas.viewport().update()

    def leave(self) -> None:
        """Hide the mark."""
        self._point = None
        self.canvas.viewport().update()

    def rejection_reason(self, pointer: Pointer) -> str | None:
        """Return why no annotation can be added here, or None if one can."""
        if self._target_at(pointer) is not None:
            return None
        if self.canvas.element_at(pointer.point) in self.canvas.workspace.view_state.view.origins:
            return self.canvas.workspace.view_state.view.readonly_reason
        return QCoreApplication.translate("canvas", "Click a step or a flow to attach the annotation to.")

    def press(self, pointer: Pointer) -> Gesture | None:
        """Ask for the text of the annotation, or show why none can be added."""
        canvas, target = self.canvas, self._target_at(pointer)
        if target is None:
            canvas.show_reason(self.rejection_reason(pointer))
            return None
        canvas.finish_tool()
        canvas.start_annotating(self._kind, target)
        return None

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the mark at the cursor."""
        if self._point is not None:
            theme = self.canvas.drawing.theme
            mark_center = Point(self._point.x + 12, self._point.y - 12)
            ShapeBatch(mark_symbol(self._kind, mark_center, theme.annotations[self._kind], theme.paper)).paint(
                painter, 1
            )

    def _target_at(self, pointer: Pointer) -> str | None:
        """Return the element under the cursor to which an annotation can be attached, or None."""
        target = self.canvas.element_at(pointer.point)
        return target if target is not None and can_annotate(self.canvas.workspace.scenario, target) else None
