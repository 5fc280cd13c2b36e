"""Single events of the left mouse button on a widget, as sent by a window system."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

PRESS, MOVE, RELEASE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)


def send_mouse_event(target: QWidget, kind: QEvent.Type, place: QPointF) -> None:
    """Press, move or release at a position in a widget; follow-up events wait for the event loop."""
    button = Qt.MouseButton.NoButton if kind == MOVE else Qt.MouseButton.LeftButton
    buttons = Qt.MouseButton.NoButton if kind == RELEASE else Qt.MouseButton.LeftButton
    on_screen = QPointF(target.mapToGlobal(place.toPoint()))
    event = QMouseEvent(kind, place, on_screen, button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)
