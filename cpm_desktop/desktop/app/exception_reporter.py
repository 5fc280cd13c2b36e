"""Reports unexpected exceptions in the window instead of on the console only."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal


class ExceptionReporter(QObject):
    """Catches unhandled exceptions of all threads, prints their tracebacks and signals a sentence for the user."""

    reported = Signal(str)
    """An exception was caught; carries a sentence for the user."""
    _exception_caught = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._previous_hooks = sys.excepthook, threading.excepthook
        # queued: an exception of another thread is reported in the thread of the window
        self._exception_caught.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Install the hooks of `sys` and `threading`."""
        self._previous_hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._handle_exception
        threading.excepthook = lambda error: self._handle_exception(
            error.exc_type, error.exc_value or error.exc_type(), error.exc_traceback
        )

    def uninstall(self) -> None:
        """Restore the previous hooks."""
        sys.excepthook, threading.excepthook = self._previous_hooks

    def _handle_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self._exception_caught.emit(f"{kind.__name__}: {error}" if str(error) else kind.__name__)

    def _report(self, problem: str) -> None:
        text = self.tr(
            "Unexpected error ({problem}). Your work is still open. If something looks wrong, undo "
            "it or save under another name."
        )
        self.reported.emit(text.format(problem=problem))
