"""What fields over the canvas have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QWidget


def accept_shortcut_override(event: QEvent) -> bool:
    """Keep a single key for the field even where the window has a shortcut on it; return whether it is kept."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    event.accept()
    return True


def clamped_rect(area: QRect, bounds: QRect) -> QRect:
    """Return `area` moved so far that it lies in `room`; where it is larger, its left and top edges do."""
    x = max(min(area.x(), bounds.right() + 1 - area.width()), bounds.x())
    y = max(min(area.y(), bounds.bottom() + 1 - area.height()), bounds.y())
    return QRect(x, y, area.width(), area.height())


def close_editor(editor: QWidget) -> None:
    """Take a field away and give the keys back to what lies under it."""
    parent = editor.parentWidget()
    editor.hide()
    editor.deleteLater()
    if parent is not None:
        parent.setFocus(Qt.FocusReason.OtherFocusReason)
        parent.update()
