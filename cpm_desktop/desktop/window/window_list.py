"""The windows of the program: which are open, which is in front, and the request for another one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QMainWindow


class WindowList(QObject):
    """The open windows in the order of their creation; every window shows one document."""

    new_window_requested = Signal()
    """The user asked for another window."""
    emptied = Signal()
    """The last window was closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: list[QMainWindow] = []
        self._latest: QMainWindow | None = None

    @property
    def windows(self) -> Sequence[QMainWindow]:
        """Return the open windows."""
        return tuple(self._windows)

    @property
    def latest(self) -> QMainWindow | None:
        """Return the window that was active last, or None if there is no window."""
        return self._latest

    def add(self, window: QMainWindow) -> None:
        """Add a window that was created."""
        self._windows.append(window)
        self._latest = window
        window.installEventFilter(self)

    def remove(self, window: QMainWindow) -> None:
        """Remove a window that was closed."""
        self._windows.remove(window)
        window.removeEventFilter(self)
        if self._latest is window:
            self._latest = self._windows[-1] if self._windows else None
        if not self._windows:
            self.emptied.emit()

    def window_with_file(self, path: Path) -> QMainWindow | None:
        """Return the window that shows the file at `path`, or None."""
        shown = path.resolve()
        return next(
            (
                window
                for window in self._windows
                if window.windowFilePath() and Path(window.windowFilePath()).resolve() == shown
            ),
            None,
        )

    def activate(self, window: QMainWindow) -> None:
        """Bring a window to the front."""
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()

    def close_all(self) -> None:
        """Close the windows one after the other, until the user cancels."""
        for window in self.windows:
            if not window.close():
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which window is active."""
        if event.type() == QEvent.Type.WindowActivate and isinstance(watched, QMainWindow):
            self._latest = watched
        return super().eventFilter(watched, event)
