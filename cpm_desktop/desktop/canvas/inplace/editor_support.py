"""Functions shared by the input fields over the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


def clamped_rect(area: QRect, bounds: QRect) -> QRect:
    """Return `area` moved into `bounds`; if it is larger, only its left and top edges are inside."""
    x = max(min(area.x(), bounds.right() + 1 - area.width()), bounds.x())
    y = max(min(area.y(), bounds.bottom() + 1 - area.height()), bounds.y())
    return QRect(x, y, area.width(), area.height())


def close_editor(editor: QWidget) -> None:
    """Close a field. If it has the focus, its parent receives it; otherwise another widget has it already."""
    parent = editor.parentWidget()
    if parent is not None and editor.window().focusWidget() is editor:
        parent.setFocus(Qt.FocusReason.OtherFocusReason)
    editor.hide()
    editor.deleteLater()
    if parent is not None:
        parent.update()
