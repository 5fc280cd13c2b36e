"""What fields over the canvas have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QWidget


def keeps_key(event: QEvent) -> bool:
    """Keep a single key for the field even where the window has a shortcut on it; return whether it is kept."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    event.accept()
    return True


def within(area: QRect, room: QRect) -> QRect:
    """Return `area` moved so far that it lies in `room`; where it is larger, its left and top edges do."""
    x = max(min(area.x(), room.right() + 1 - area.width()), room.x())
    y = max(min(area.y(), room.bottom() + 1 - area.height()), room.y())
    return QRect(x, y, area.width(), area.height())


def close_field(field: QWidget) -> None:
    """Take a field away and give the keys back to what lies under it."""
    parent = field.parentWidget()
    field.hide()
    field.deleteLater()
    if parent is not None:
        parent.setFocus(Qt.FocusReason.OtherFocusReason)
        parent.update()
