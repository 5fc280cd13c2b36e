"""Elements that wait for their turn to be shown: many at once would stop the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QTimer, Signal

SLICE_SECONDS = 0.006
"""Seconds that a slice may take before events are handled again."""
MAX_SLICE_SECONDS = 0.04
"""Seconds that a slice may take at most where everything between two slices, painting above all, takes long too."""


class IncrementalQueue(QObject):
    """Ids whose turn comes between events, slice by slice, in their order; some may come earlier."""

    processed = Signal(str)
    """One that waited is shown; carries its id."""
    drained = Signal()
    """Nothing waits any more."""

    def __init__(self, process: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._process = process
        self.pending: dict[str, None] = {}
        """The ids that wait, in the order of their turns."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._process_slice)
        self._slice_ended_at = perf_counter()

    def enqueue(self, ids: Iterable[str]) -> None:
        """Let `ids` wait for their turn."""
        self.pending.update(dict.fromkeys(ids))
        self._timer.start()

    def retain(self, ids: Iterable[str]) -> None:
        """Let only those of `known` wait any longer."""
        self.pending = dict.fromkeys(filter(self.pending.__contains__, ids))

    def process_now(self, element_id: str) -> None:
        """Let an element have its turn now, whether it waits or not."""
        waited = element_id in self.pending
        self.pending.pop(element_id, None)
        self._process(element_id)
        if waited:
            self.processed.emit(element_id)

    def prioritize(self, ids: Iterable[str], seconds: float) -> None:
        """Let those of `ids` that wait come next, and as many of them now as `seconds` allow."""
        first = dict.fromkeys(filter(self.pending.__contains__, ids))
        self.pending = {**first, **self.pending}
        self._process_for(seconds, len(first))

    def clear(self) -> None:
        """Let nothing wait any more."""
        self.pending.clear()

    def _process_slice(self) -> None:
        between = perf_counter() - self._slice_ended_at
        self._process_for(min(max(SLICE_SECONDS, between / 2), MAX_SLICE_SECONDS), len(self.pending))
        self._slice_ended_at = perf_counter()
        if not self.pending:
            self._timer.stop()
            self.drained.emit()

    def _process_for(self, seconds: float, limit: int) -> None:
        until = thread_time() + seconds
        for element_id in list(self.pending)[:limit]:
            self.process_now(element_id)
            if thread_time() > until:
                return
