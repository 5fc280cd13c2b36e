"""What fields over the canvas have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget


def keeps_key(event: QEvent) -> bool:
    """Keep a single key for the field even where the window has a shortcut on it; return whether it is kept."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    event.accept()
    return True


def close_field(field: QWidget) -> None:
    """Take a field away and give the keys back to what lies under it."""
    parent = field.parentWidget()
    field.hide()
    field.deleteLater()
    if parent is not None:
        parent.setFocus(Qt.FocusReason.OtherFocusReason)
        parent.update()
