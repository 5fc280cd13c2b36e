"""Tools that are dragged from the palette and let go over the canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.canvas.tool_in_use import ToolInUse

TOOL_MIME = "application/x-cpm-tool"


class PaletteDrops(QObject):
    """Listens to what is dragged over a viewport; takes tools, and nothing else."""

    def __init__(self, viewport: QWidget, in_use: ToolInUse, say: Callable[[str | None], None]) -> None:
        super().__init__(viewport)
        self._in_use, self._say = in_use, say
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag; whatever else happens is left to the viewport."""
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._move(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._in_use.carry_away()
            self._say(None)
        elif isinstance(event, QDropEvent):
            self._drop(event)
        else:
            return super().eventFilter(watched, event)
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
