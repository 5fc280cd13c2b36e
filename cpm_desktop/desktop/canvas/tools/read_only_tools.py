"""Tools for views with a fixed structure: they allow selection and show why edits are not possible."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.move_gesture import DRAG_THRESHOLD
from cpm_desktop.desktop.canvas.tools.rejection_hint import RejectionHint
from cpm_desktop.desktop.canvas.tools.select_tool import RubberBandGesture
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool


class ReadOnlySelectTool(Tool):
    """Selects elements; a drag shows why nothing can be moved."""

    name = "select"

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return QCoreApplication.translate(
            "canvas", "Click to select · double-click to rename · drag on empty space to select · Space+drag to scroll"
        )

    def hover(self, pointer: Pointer) -> None:
        """Show the default cursor, because nothing can be dragged."""
        self.canvas.viewport().setCursor(self.cursor)

    def press(self, pointer: Pointer) -> Gesture | None:
        """Select the element, or start a rubber band."""
        workspace, element_id = self.canvas.workspace, self.canvas.element_at(pointer.point)
        if element_id is None:
            return RubberBandGesture(self.canvas, pointer)
        selection = workspace.selection.view_ids
        if pointer.control or pointer.shift:
            other_ids = tuple(key for key in selection if key != element_id)
            workspace.selection.select(other_ids if element_id in selection else (*selection, element_id))
            return None
        workspace.selection.select([element_id])
        return BlockedDrag(self.canvas, pointer)


class BlockedDrag(Gesture):
    """A drag that moves nothing: it shows a forbidden cursor and the reason."""

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        super().__init__(canvas, start)
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show the reason when the press becomes a drag."""
        x, y = pointer.point.x - self.start.point.x, pointer.point.y - self.start.point.y
        if max(abs(x), abs(y)) * self.canvas.zoom >= DRAG_THRESHOLD:
            self.canvas.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
            self._rejection_hint.show_reason(self.canvas.workspace.view_state.view.readonly_reason)

    def finish(self, pointer: Pointer) -> None:
        """Hide the reason."""
        self.cancel()

    def cancel(self) -> None:
        """Hide the reason."""
        self.canvas.viewport().unsetCursor()
        self._rejection_hint.clear()


class BlockedTool(Tool):
    """A tool that would change the structure. It shows why it cannot be used."""

    cursor: ClassVar[Qt.CursorShape] = Qt.CursorShape.ForbiddenCursor

    def hint(self) -> str:
        """Return why a press does nothing."""
        return self.canvas.workspace.view_state.view.readonly_reason

    def rejection_reason(self, pointer: Pointer) -> str | None:
        """Return why the tool cannot be used."""
        return self.canvas.workspace.view_state.view.readonly_reason

    def press(self, pointer: Pointer) -> Gesture | None:
        """Show the reason at the cursor."""
        self.canvas.show_reason(self.canvas.workspace.view_state.view.readonly_reason)
        return None
