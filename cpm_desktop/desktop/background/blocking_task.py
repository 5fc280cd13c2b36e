"""Work that may take long: done in another thread while the window shows how far it is and offers to stop it.

Whoever wants something done calls `do` and gets the result, as from any function. Work that is done at once is over
before anybody is told; of the rest the status bar shows name and share, and holds back everything but its Cancel
(see `progress_line`), so that nothing changes under the hands of the work.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from cpm_desktop.progress import StoppedError, Tell

Result = TypeVar("Result")
PATIENCE = 0.2
"""Seconds that nobody minds waiting for."""
PACE = 100
"""Milliseconds between two looks at how far the work is."""


class LongWork(QObject):
    """Does one piece of work at a time; within another, a piece is simply part of that."""

    begun = Signal(str)
    """Something takes a while; carries what is being done, as a short heading."""
    told = Signal(float)
    """Carries the share that is done, from 0 to 1."""
    ended = Signal()
    """It is over, in whichever way."""
    stopped = Signal()
    """It was not done, because somebody stopped it."""
    _done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="long work")
        self._stopped = Event()
        self._is_working = False
        self._share = 0.0
        self._pace = QTimer(self)
        self._pace.setInterval(PACE)
        self._pace.timeout.connect(lambda: self.told.emit(self._share))

    def do(self, name: str, work: Callable[[Tell], Result]) -> Result:
        """Return what `work` returns, or raise what it raises: StoppedError where somebody stopped it.

        `work` runs in another thread, so it may look at values alone, and nowhere at widgets; it is given whom to tell
        how far it is.
        """
        if self._is_working:
            return work(self._tell)
        self._is_working, self._share = True, 0.0
        self._stopped.clear()
        try:
            future = self._thread.submit(work, self._tell)
            if not wait([future], timeout=PATIENCE).done:
                self._show_until_done(name, future)
            return future.result()
        except StoppedError:
            self.stopped.emit()
            raise
        finally:
            self._is_working = False

    def stop(self) -> None:
        """Let what is being done end as soon as it next tells how far it is."""
        self._stopped.set()

    def leave(self) -> None:
        """Stop, and wait until the thread is gone."""
        self.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _show_until_done(self, name: str, future: Future[Result]) -> None:
        """Let the window live until the work is over."""
        loop = QEventLoop()
        self._done.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        future.add_done_callback(lambda _future: self._done.emit())
        self.begun.emit(name)
        self._pace.start()
        try:
            loop.exec()
        finally:
            self._pace.stop()
            self._done.disconnect(loop.quit)
            self.ended.emit()

    def _tell(self, share: float) -> None:
        """Note how far the work is; called from its thread."""
        if self._stopped.is_set():
            raise StoppedError
        self._share = share
