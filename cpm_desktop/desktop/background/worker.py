"""One piece of work after the other in a thread that does not outlive the window whose work it is."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Lock

from PySide6.QtCore import QObject, Qt, Signal

from cpm_desktop.progress import StoppedError, Tell

LOOK = 0.05
"""Seconds between two looks whether work that waits for its turn is still wanted."""
_ONE_AT_A_TIME = Lock()
"""The window shares the interpreter with what is done in the background: two at once would leave it a third."""


class Background(QObject):
    """Does one piece of work at a time and says what came of it; whoever gives it looks at values alone there.

    Of several backgrounds one works at a time, so that half of the time remains for the window.
    Work that is not wanted any more ends as soon as it next tells how far it is.
    """

    told = Signal(float)
    """Carries the share of the work that is done, from 0 to 1."""
    done = Signal(object)
    """Carries what the work returned."""
    dropped = Signal()
    """The work was given up."""
    failed = Signal()
    """The work met a mistake of the program, which is raised next, so that it is told like any other."""
    _ended = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._unwanted = Event()
        self._is_stopped = False
        self.is_working = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def begin(self, work: Callable[[Tell], object]) -> None:
        """Do `work`, which is given whom to tell how far it is; nothing else may be under way."""
        if self._is_stopped:
            return
        self.is_working = True
        self._unwanted.clear()
        self._thread.submit(self._in_turn, work).add_done_callback(self._ended.emit)

    def drop(self) -> None:
        """Give up what is being done."""
        self._unwanted.set()

    def stop(self) -> None:
        """Do nothing any more; wait until the thread is gone."""
        self._is_stopped = True
        self.drop()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self.is_working = False

    def _in_turn(self, work: Callable[[Tell], object]) -> object:
        """Return what `work` returns, as soon as nothing else is done in the background; called from its thread."""
        while not _ONE_AT_A_TIME.acquire(timeout=LOOK):
            self._tell(0.0)
        try:
            return work(self._tell)
        finally:
            _ONE_AT_A_TIME.release()

    def _tell(self, share: float) -> None:
        """Pass on how far the work is; called from its thread."""
        if self._unwanted.is_set():
            raise StoppedError
        self.told.emit(share)

    def _on_ended(self, future: Future[object]) -> None:
        self.is_working = False
        if self._is_stopped:
            return
        problem = future.exception()
        if problem is None:
            self.done.emit(future.result())
        elif isinstance(problem, StoppedError):
            self.dropped.emit()
        else:
            self.failed.emit()
            raise problem
