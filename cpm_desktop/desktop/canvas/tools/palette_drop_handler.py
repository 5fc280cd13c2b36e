"""Drags of tools from the palette to the canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from cpm_desktop.desktop.canvas.tools.tool_controller import ToolController

TOOL_MIME = "application/x-cpm-tool"
DRAG_EVENTS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop})
"""The events of a drag over a viewport."""


class PaletteDropHandler:
    """Handles drags over the canvas; accepts only tools."""

    def __init__(self, tool_controller: ToolController, show_reason: Callable[[str | None], None]) -> None:
        self._tool_controller, self._show_reason = tool_controller, show_reason

    def handle(self, event: QEvent) -> bool:
        """Handle a drag event; return whether the event is one."""
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._move(event)
        elif isinstance(event, QDropEvent):
            self._drop(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._tool_controller.drag_leave()
            self._show_reason(None)
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TOOL_MIME):
            self._tool_controller.drag_enter(
                bytes(event.mimeData().data(TOOL_MIME).data()).decode(), event.position().toPoint()
            )
            event.acceptProposedAction()
        else:
            event.ignore()

    def _move(self, event: QDragMoveEvent) -> None:
        """Show what a drop would do, or why it is rejected."""
        reason = self._tool_controller.drag_move(event.position().toPoint())
        self._show_reason(reason)
        event.acceptProposedAction()
        event.setAccepted(reason is None)

    def _drop(self, event: QDropEvent) -> None:
        self._tool_controller.drop(event.position().toPoint())
        event.acceptProposedAction()
