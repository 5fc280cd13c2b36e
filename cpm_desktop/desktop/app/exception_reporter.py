"""Reports unhandled exceptions in the window: refusals with their reason, others as unexpected errors."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from cpm_desktop.editing.errors import CommandRejected


class ExceptionReporter(QObject):
    """Catches unhandled exceptions of all threads, and signals a sentence for the user.

    A refusal is not an error in the program: only other exceptions have their tracebacks printed.
    """

    reported = Signal(str)
    """An unexpected exception was caught; carries a sentence for the user."""
    rejected = Signal(str)
    """A command was rejected; carries the reason, a sentence for the user."""
    _exception_caught = Signal(str)
    _rejection_caught = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._previous_hooks = sys.excepthook, threading.excepthook
        # queued: an exception of another thread is reported in the thread of the window
        self._exception_caught.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._rejection_caught.connect(self.rejected, Qt.ConnectionType.QueuedConnection)

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
        if isinstance(error, CommandRejected):
            self._rejection_caught.emit(str(error))
            return
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self._exception_caught.emit(f"{kind.__name__}: {error}" if str(error) else kind.__name__)

    def _report(self, problem: str) -> None:
        text = self.tr(
            "Unexpected error ({problem}). Your work is still open. If something looks wrong, undo "
            "it or save under another name."
        )
        self.reported.emit(text.format(problem=problem))
