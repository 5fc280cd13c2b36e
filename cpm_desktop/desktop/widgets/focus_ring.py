"""A ring around a large part of the window as long as keys have led there: so one sees where they go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

BY_KEYS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
HIDING = frozenset({QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Hide})


class FocusRing(QFrame):
    """Lies above a widget and lets clicks through, from when keys lead there until a click or until they leave."""

    def __init__(self, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._around = around
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)
        around.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus, and stay as large as what is inside."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn and event.reason() in BY_KEYS:
            self._lie_around()
            self.show()
        elif event.type() in HIDING:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self._lie_around()
        return super().eventFilter(watched, event)

    def _lie_around(self) -> None:
        self.setGeometry(self._around.rect())
        self.raise_()
