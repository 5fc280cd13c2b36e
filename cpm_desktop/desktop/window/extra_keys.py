"""Keys that Qt does not know on every system: Shift+F10, and Ctrl with the digit keys of a French keyboard."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

DIGIT_KEYS_BEFORE_1 = {"linux": 9, "win32": 1}
"""The scan code of the key left of “1”, by platform; the digits follow in order."""


def handle_extra_key(event: QKeyEvent, pane_actions: Sequence[QAction]) -> bool:
    """Open the context menu with Shift+F10, or go to a pane with Ctrl and a digit key; return whether `event` was one.

    On keyboards such as the French one, the digits need Shift. The position of the key is then what counts.
    """
    if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
        open_context_menu(QApplication.focusWidget())
        return True
    number = event.nativeScanCode() - DIGIT_KEYS_BEFORE_1.get(sys.platform, sys.maxsize)
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier and 1 <= number <= len(pane_actions):
        pane_actions[number - 1].trigger()
        return True
    return False


def open_context_menu(widget: QWidget | None) -> None:
    """Ask a widget for its context menu, as the menu key does."""
    if widget is not None:
        place = widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(QPoint(place))))
