"""Mistakes of the program itself: told in the window instead of on a console that nobody looks at."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal


class Mishaps(QObject):
    """Catches what no part of the program has foreseen, in whichever thread; what was known about it is printed too."""

    happened = Signal(str)
    """Carries what to say."""
    _caught = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before = sys.excepthook, threading.excepthook
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)  # never in the midst of what went wrong

    def catch(self) -> None:
        """Catch everything from now on."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = lambda error: self._on_error(
            error.exc_type, error.exc_value or error.exc_type(), error.exc_traceback
        )

    def leave(self) -> None:
        """Catch nothing any more."""
        sys.excepthook, threading.excepthook = self._before

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self._caught.emit(f"{kind.__name__}: {error}" if str(error) else kind.__name__)

    def _tell(self, problem: str) -> None:
        text = self.tr(
            "Something went wrong that should not have ({problem}). Your work is still here: "
            "if anything looks strange, undo it or save under another name."
        )
        self.happened.emit(text.format(problem=problem))
