"""Elements that wait for their turn to be shown: many at once would stop the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QTimer, Signal

SLICE = 0.006
"""Seconds that a slice may take before events are handled again."""
LONGEST = 0.04
"""Seconds that a slice may take at most where everything between two slices, painting above all, takes long too."""


class Turns(QObject):
    """Ids whose turn comes between events, slice by slice, in their order; some may come earlier."""

    came = Signal(str)
    """One that waited is shown; carries its id."""
    ended = Signal()
    """Nothing waits any more."""

    def __init__(self, show: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self.waiting: dict[str, None] = {}
        """The ids that wait, in the order of their turns."""
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._take_slice)
        self._ended_at = perf_counter()

    def wait(self, ids: Iterable[str]) -> None:
        """Let `ids` wait for their turn."""
        self.waiting.update(dict.fromkeys(ids))
        self._idle.start()

    def keep(self, known: Iterable[str]) -> None:
        """Let only those of `known` wait any longer."""
        self.waiting = dict.fromkeys(filter(self.waiting.__contains__, known))

    def take(self, element_id: str) -> None:
        """Let an element have its turn now, whether it waits or not."""
        waited = element_id in self.waiting
        self.waiting.pop(element_id, None)
        self._show(element_id)
        if waited:
            self.came.emit(element_id)

    def take_first(self, ids: Iterable[str], seconds: float) -> None:
        """Let those of `ids` that wait come next, and as many of them now as `seconds` allow."""
        first = dict.fromkeys(filter(self.waiting.__contains__, ids))
        self.waiting = {**first, **self.waiting}
        self._take_for(seconds, len(first))

    def clear(self) -> None:
        """Let nothing wait any more."""
        self.waiting.clear()

    def _take_slice(self) -> None:
        between = perf_counter() - self._ended_at
        self._take_for(min(max(SLICE, between / 2), LONGEST), len(self.waiting))
        self._ended_at = perf_counter()
        if not self.waiting:
            self._idle.stop()
            self.ended.emit()

    def _take_for(self, seconds: float, most: int) -> None:
        until = thread_time() + seconds
        for element_id in list(self.waiting)[:most]:
            self.take(element_id)
            if thread_time() > until:
                return
