"""Retargeting an annotation: drags its mark to another element."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch, colour, rounded_line, to_qrectf
from cpm_desktop.desktop.canvas.scene.placement_queries import can_annotate
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.rejection_hint import RejectionHint
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.drawing.elements.annotations import MARK_RADIUS, mark_centres, mark_symbol
from cpm_desktop.drawing.elements.flows import CORNER_RADIUS
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point

DRAG_THRESHOLD = 4.0
"""A press that moves further than this, in pixels, is a drag."""


def mark_target_at(canvas: Canvas, annotation_id: str, point: Point) -> str | None:
    """Return the target whose mark of an annotation is at `point`, or None: each target has its own mark."""
    annotation = canvas.drawing.scenario.annotations.get(annotation_id)
    for target in annotation.targets if annotation is not None else ():
        centre = mark_centres(canvas.drawing, target).get(annotation_id)
        if centre is not None and hypot(centre.x - point.x, centre.y - point.y) <= MARK_RADIUS:
            return target
    return None


class AnnotationTargetGesture(Gesture):
    """Moves the mark with the mouse; the element at the drop replaces the target, or with Ctrl is added."""

    def __init__(self, canvas: Canvas, start: Pointer, annotation_id: str, target: str) -> None:
        super().__init__(canvas, start)
        self._annotation, self._old_target = canvas.drawing.scenario.annotations[annotation_id], target
        self._point: Point | None = None
        self._new_target: str | None = None
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show the new target."""
        distance = hypot(pointer.point.x - self.start.point.x, pointer.point.y - self.start.point.y)
        if self._point is None and distance < DRAG_THRESHOLD / self.canvas.zoom:
            return
        element_id = self.canvas.element_at(pointer.point)
        is_target = element_id is not None and can_annotate(self.canvas.workspace.scenario, element_id)
        self._point = pointer.point
        self._new_target = element_id if is_target and element_id not in self._annotation.targets else None
        self._rejection_hint.check(
            (self._new_target, pointer.control),
            self._retarget_command(self._new_target, pointer) if self._new_target else None,
        )
        self.canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Set the target to the element under the mouse; elsewhere nothing changes."""
        self.move(pointer)
        self._rejection_hint.clear()
        if self._new_target is not None:
            name = element_text.undo_text_for_moving(self.canvas.drawing.scenario, [self._annotation.id])
            self.canvas.workspace.editor.perform(name, self._retarget_command(self._new_target, pointer))

    def cancel(self) -> None:
        """Hide the rejection."""
        self._rejection_hint.clear()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the mark at the mouse, and highlight the new target."""
        if self._point is None:
            return
        theme, kind, placement = self.canvas.drawing.theme, self._annotation.kind, self.canvas.drawing.placement
        painter.setPen(QPen(colour(theme.selection), 3 * pixel))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._new_target is not None:
            box = placement.nodes.get(self._new_target)
            if box is not None:
                painter.drawRoundedRect(to_qrectf(box).adjusted(-4, -4, 4, 4), 8, 8)
            else:
                painter.drawPath(rounded_line(placement.route(self._new_target), CORNER_RADIUS))
        ShapeBatch(mark_symbol(kind, self._point, theme.annotations[kind], theme.paper)).paint(painter, 1)

    def _retarget_command(self, new_target: str, pointer: Pointer) -> Callable[[Document], Document]:
        """Return the command that sets or adds `new_target`."""
        scenario_id, annotation = self.canvas.workspace.scenario_id, self._annotation
        if pointer.control:
            targets = (*annotation.targets, new_target)
        else:
            targets = tuple(new_target if target == self._old_target else target for target in annotation.targets)
        return lambda document: edit_elements(document, scenario_id, [annotation.id], targets=targets)
