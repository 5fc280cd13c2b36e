"""Tools that are dragged from the palette and let go over the canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from cpm_desktop.desktop.canvas.tools.tool_controller import ToolInUse

TOOL_MIME = "application/x-cpm-tool"
DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop})
"""What a viewport hears while something is dragged over it."""


class PaletteDrops:
    """Follows what is dragged over the canvas; takes tools, and nothing else."""

    def __init__(self, in_use: ToolInUse, say: Callable[[str | None], None]) -> None:
        self._in_use, self._say = in_use, say

    def handle(self, event: QEvent) -> bool:
        """Follow a drag; tell whether the event belongs to one."""
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._move(event)
        elif isinstance(event, QDropEvent):
            self._drop(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._in_use.carry_away()
            self._say(None)
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TOOL_MIME):
            self._in_use.bring(bytes(event.mimeData().data(TOOL_MIME).data()).decode(), event.position().toPoint())
            event.acceptProposedAction()
        else:
            event.ignore()

    def _move(self, event: QDragMoveEvent) -> None:
        """Show what letting go would do, or why it would do nothing."""
        reason = self._in_use.carry(event.position().toPoint())
        self._say(reason)
        event.acceptProposedAction()
        event.setAccepted(reason is None)

    def _drop(self, event: QDropEvent) -> None:
        self._in_use.put_down(event.position().toPoint())
        event.acceptProposedAction()
