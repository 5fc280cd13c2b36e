"""Opens the windows of the program; all share the appearance, the settings and the recovery journal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSettings
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.idle_gc import collect_garbage_when_idle
from cpm_desktop.desktop.app.window_factory import create_window, enable_crash_recovery
from cpm_desktop.desktop.background.idle_timer import IdleTimer
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.files.autosave import Autosave
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.window.window_list import WindowList
from cpm_desktop.interpreter import collect_all_garbage

CASCADE_OFFSET = QPoint(30, 30)
"""How far right and below a new window is from the latest one, in pixels."""


class EditorWindows(WindowList):
    """Creates a window at the start, and another one whenever a window asks for it."""

    def __init__(
        self,
        application: QApplication,
        settings: QSettings,
        journal_folder: Path,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        super().__init__(application)
        self._settings, self._journal_folder, self._limits = settings, journal_folder, limits
        self._appearance = Appearance(application, settings)
        self._autosaves: dict[MainWindow, Autosave] = {}
        self._collection_timer = IdleTimer(self, limits.garbage_delay_ms, collect_all_garbage)
        self.new_window_requested.connect(self._open_beside_latest)

    def open(self, file: Path | None) -> MainWindow:
        """Return a window that shows `file` or the welcome page, and offers to recover unsaved documents."""
        window = create_window(self._appearance, self._settings, self._limits, self)
        window.closed.connect(lambda: self._on_closed(window))
        window.resize(window.size().boundedTo(window.screen().availableSize()))  # 1280 × 720 on a 4K screen at 300 %
        if file is None or not window.document_file.open(file):
            window.show_welcome()
        self._autosaves[window] = enable_crash_recovery(window, self._journal_folder)
        collect_garbage_when_idle(window.workspace, window)
        window.canvas.setFocus()
        return window

    def flush(self) -> None:
        """Write the unsaved changes of all windows to the recovery journal now."""
        for autosave in self._autosaves.values():
            autosave.flush()

    def keep_work_and_close(self) -> None:
        """Close all windows without a question; their unsaved changes stay in the journal for the next start."""
        for autosave in self._autosaves.values():
            autosave.keep()
        for window in tuple(self._autosaves):
            window.closed.emit()

    def _on_closed(self, window: MainWindow) -> None:
        """Delete a closed window, and release its memory; with the last window the program ends anyway."""
        self._autosaves.pop(window, None)
        if self.windows:
            window.destroyed.connect(self._collection_timer.start)
            window.deleteLater()

    def _open_beside_latest(self) -> None:
        latest = self.latest
        window = self.open(None)
        if latest is not None:
            window.resize(latest.normalGeometry().size())
            window.move(latest.pos() + CASCADE_OFFSET)
        window.show()
        self.activate(window)
