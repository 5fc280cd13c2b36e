"""Functions shared by the input fields over the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QWidget


def accept_shortcut_override(event: QEvent) -> bool:
    """Accept a shortcut override so that a single key is text for the field; return whether the event was one."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    event.accept()
    return True


def clamped_rect(area: QRect, bounds: QRect) -> QRect:
    """Return `area` moved into `bounds`; if it is larger, only its left and top edges are inside."""
    x = max(min(area.x(), bounds.right() + 1 - area.width()), bounds.x())
    y = max(min(area.y(), bounds.bottom() + 1 - area.height()), bounds.y())
    return QRect(x, y, area.width(), area.height())


def close_editor(editor: QWidget) -> None:
    """Close a field and return the focus to its parent."""
    parent = editor.parentWidget()
    editor.hide()
    editor.deleteLater()
    if parent is not None:
        parent.setFocus(Qt.FocusReason.OtherFocusReason)
        parent.update()
