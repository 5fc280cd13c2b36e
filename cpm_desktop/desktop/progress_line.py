"""How far long work is, in the status bar; as long as it lasts, everything else in the program is held back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from cpm_desktop.desktop.long_work import LongWork

WHOLE = 1_000
"""The share of all the work in the steps of the bar."""
LONGEST_BAR = 280
HELD = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.Gesture,
    }
)
"""What hands do; moving the mouse alone changes nothing."""


def held_application() -> QCoreApplication:
    """Return the application, whose events pass here first."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("There is no application yet.")
    return application


class ProgressLine(QWidget):
    """The name of the work, a bar, and Cancel; Escape and closing the window mean Cancel too."""

    def __init__(self, work: LongWork) -> None:
        super().__init__()
        self._work = work
        self._application = held_application()
        self._focus: QWidget | None = None
        self.name, self.bar, self.cancel = QLabel(), QProgressBar(), QPushButton(self.tr("Cancel"))
        self.bar.setRange(0, WHOLE)
        self.bar.setMaximumWidth(LONGEST_BAR)
        self.bar.setTextVisible(False)
        self.cancel.setAutoDefault(True)
        self.cancel.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.name, self.bar, self.cancel):
            layout.addWidget(widget)
        layout.addStretch()
        work.begun.connect(self._on_begun)
        work.told.connect(self._on_told)
        work.ended.connect(self._on_ended)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what hands do elsewhere while the work lasts."""
        kind = event.type()
        if kind == QEvent.Type.Close:
            event.ignore()
            self._stop()
            return True
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._stop()
            return True
        if kind not in HELD or not self._is_elsewhere(watched, kind):
            return super().eventFilter(watched, event)
        if kind == QEvent.Type.MouseButtonPress:  # which has taken the keys along to where it went
            self.cancel.setFocus()
        return True

    def _is_elsewhere(self, watched: QObject, kind: QEvent.Type) -> bool:
        """Tell whether an event goes to another widget, or to an action; windows only pass events on to widgets."""
        if isinstance(watched, QWidget):
            return watched is not self and not self.isAncestorOf(watched)
        return kind == QEvent.Type.Shortcut

    def _on_begun(self, name: str) -> None:
        self.name.setText(name)
        self.bar.setAccessibleName(name)
        self.bar.setValue(0)
        self.cancel.setEnabled(True)
        self._focus = QApplication.focusWidget()
        self.cancel.setFocus()
        self._application.installEventFilter(self)

    def _on_told(self, share: float) -> None:
        self.bar.setValue(round(WHOLE * share))

    def _stop(self) -> None:
        """Say that it will stop: until the work next looks, it may go on for a moment."""
        self._work.stop()
        self.cancel.setEnabled(False)

    def _on_ended(self) -> None:
        self._application.removeEventFilter(self)
        if self._focus is not None:
            self._focus.setFocus()
        self._focus = None
