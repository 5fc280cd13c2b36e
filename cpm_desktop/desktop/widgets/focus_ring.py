"""A ring around a large part of the window that shows keyboard focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

KEYBOARD_FOCUS_REASONS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
HIDING_EVENTS = frozenset({QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Hide})


class FocusRing(QFrame):
    """Overlays a widget and ignores the mouse. Visible from keyboard focus until a click or loss of focus."""

    def __init__(self, target: QAbstractScrollArea) -> None:
        super().__init__(target)
        self._target = target
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        target.installEventFilter(self)
        target.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show or hide the ring with the focus, and keep it as large as its target."""
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusIn
            and event.reason() in KEYBOARD_FOCUS_REASONS
        ):
            self._fit_to_target()
            self.show()
        elif event.type() in HIDING_EVENTS:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self._fit_to_target()
        return super().eventFilter(watched, event)

    def _fit_to_target(self) -> None:
        self.setGeometry(self._target.rect())
        self.raise_()
