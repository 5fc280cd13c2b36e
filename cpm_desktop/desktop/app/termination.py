"""Ends the program without a question when the system asks for it; unsaved changes stay in the recovery journal."""

from __future__ import annotations

import os
import signal
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.editor_windows import EditorWindows

SIGNAL_NAMES = ("SIGTERM", "SIGHUP", "SIGINT")
"""The requests to end: by the system, by a closed terminal, and by Ctrl+C."""


class TerminationSignals(QObject):
    """Delivers signals of the operating system to the event loop, which Python alone would notice too late."""

    received = Signal(int)
    """Carries the number of the signal."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading_end, self._writing_end = os.pipe()
        os.set_blocking(self._reading_end, False)
        os.set_blocking(self._writing_end, False)
        self._notifier = QSocketNotifier(self._reading_end, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._previous_handlers: dict[int, Any] = {}

    def install(self) -> None:
        """Receive the signals from now on, except those that the starting program ignores, as `nohup` does."""
        signal.set_wakeup_fd(self._writing_end, warn_on_full_buffer=False)
        for name in SIGNAL_NAMES:
            number = getattr(signal, name)
            if signal.getsignal(number) != signal.SIG_IGN:
                self._previous_handlers[number] = signal.signal(number, _wake_event_loop)

    def uninstall(self) -> None:
        """Restore the handlers from before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        while self._previous_handlers:
            signal.signal(*self._previous_handlers.popitem())
        os.close(self._reading_end)
        os.close(self._writing_end)

    def _read(self) -> None:
        for number in os.read(self._reading_end, 64):
            self.received.emit(number)


def _wake_event_loop(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: Python has written the number of the signal to the pipe."""


def keep_work_at_termination(application: QApplication, windows: EditorWindows) -> None:
    """Write unsaved changes to the journal when the desktop session ends, and when a signal ends the program."""
    application.commitDataRequest.connect(lambda _session: windows.flush())
    if os.name == "posix":
        signals = TerminationSignals(windows)
        signals.received.connect(lambda number: terminate(windows, number))
        signals.install()
        windows.emptied.connect(signals.uninstall, Qt.ConnectionType.SingleShotConnection)


def terminate(windows: EditorWindows, number: int) -> None:
    """End the program by the signal that it received; the next start offers to recover unsaved changes.

    Returning to the event loop instead would let a task or a dialog that is in progress change a document afterwards.
    """
    windows.keep_work_and_close()
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
