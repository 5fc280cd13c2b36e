"""A queue of elements that are processed in slices between events; urgent ones can be processed earlier."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from itertools import islice

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.sliced_task import SlicedTask, run_steps


class IncrementalQueue(QObject):
    """Processes the ids of elements one by one, in their order."""

    processed = Signal(str)
    """A queued element was processed; carries its id."""
    drained = Signal()
    """The queue is empty."""

    def __init__(self, process: Callable[[str], object], limits: Limits, parent: QObject) -> None:
        super().__init__(parent)
        self._process = process
        self._pending: OrderedDict[str, None] = OrderedDict()
        self.pending: AbstractSet[str] = self._pending.keys()
        """The queued ids, in their order."""
        self._task = SlicedTask(limits, self)
        self._task.finished.connect(self.drained)

    def enqueue(self, ids: Iterable[str]) -> None:
        """Add `ids` to the end of the queue."""
        self._pending.update(dict.fromkeys(ids))
        if not self._task.is_running:
            self._task.start(iter(self._process_first, False))

    def retain(self, ids: Iterable[str]) -> None:
        """Remove everything but `ids` from the queue, and put the remaining ones in the order of `ids`."""
        retained = OrderedDict.fromkeys(filter(self._pending.__contains__, ids))
        self._pending.clear()
        self._pending.update(retained)

    def process_now(self, element_id: str) -> None:
        """Process an element now, whether it is queued or not."""
        was_pending = element_id in self._pending
        self._pending.pop(element_id, None)
        self._process(element_id)
        if was_pending:
            self.processed.emit(element_id)

    def prioritize(self, ids: Iterable[str], seconds: float) -> None:
        """Move those of `ids` that are queued to the front, and process as many as possible within `seconds`."""
        first = list(dict.fromkeys(filter(self._pending.__contains__, ids)))
        for element_id in reversed(first):
            self._pending.move_to_end(element_id, last=False)
        run_steps(islice(iter(self._process_first, False), len(first)), seconds)

    def _process_first(self) -> bool:
        """Process the first element; return whether there was one."""
        if not self._pending:
            return False
        self.process_now(next(iter(self._pending)))
        return True
