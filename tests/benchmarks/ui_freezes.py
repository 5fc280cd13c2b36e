"""How long the window does not answer: for everything one can do, the longest stretch without a turn of the event loop.

A stretch is what one event does together with the turn that follows it, painting included, and then each further turn
until the program has come to rest: timers that wait for a rest, answers from other threads, little slices. It is told
in processor time of the thread of the window, so that waiting for other work on the machine does not count.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, process_time, sleep, thread_time
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.idle_gc import collect_garbage_when_idle
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.storage.files import FILE_SUFFIX, save_document
from tests.benchmarks.user_actions import Deed, Event, deeds, today_and_what_if
from tests.benchmarks.with_window import WINDOW, application

QUIET = 1.2
"""Seconds in which a program at rest does next to nothing; longer than anything here waits for a rest."""
NEXT_TO_NOTHING = 0.004
"""Seconds of processor time that a turn may take at rest, and all other threads together in the time above."""
NOTICED = 0.2
"""Seconds without an answer that a person notices."""
PATIENCE = 900.0
"""Seconds after which a program is taken for one that never rests."""


class Stall(NamedTuple):
    """The longest stretch in seconds while one thing was done, and how long the window worked for it in all."""

    what: str
    longest: float
    total: float


def stalls(steps: int, words: str = "") -> Iterator[Stall]:
    """Do everything that has `words` in its name on a model with so many steps, and yield how long each took."""
    with opened(steps) as window:
        for deed in deeds(window):
            if words.casefold() in deed.what.casefold():
                yield from _done_and_undone(window, deed)


def tell(found: Iterable[Stall]) -> None:
    """Print each stall when it is found, and then all that somebody notices once more, the longest first."""
    print(" longest    total  seconds of processor time", flush=True)
    noticed = [one for one in map(_printed, found) if one.longest > NOTICED]
    print(f"\nNoticed, because longer than {NOTICED} seconds:", flush=True)
    for stall in sorted(noticed, key=lambda one: -one.longest):
        _printed(stall)


def _printed(one: Stall) -> Stall:
    print(f"{one.longest:8.3f} {one.total:8.3f}  {one.what}", flush=True)
    return one


@contextmanager
def opened(steps: int) -> Iterator[MainWindow]:
    """Show a model with so many steps and a what-if of it in a window of its own, at rest."""
    running = application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"generated{FILE_SUFFIX}")
        save_document(today_and_what_if(steps), file)
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = create_window(Appearance(running, settings), settings)
        collect_garbage_when_idle(window.workspace, window)
        window.resize(*WINDOW)
        window.show()
        window.activateWindow()
        window.document_file.open(file)
        stretches([lambda: None])
        yield window
        window.workspace.session.mark_saved()
        window.close()
        window.deleteLater()


def stretches(events: Iterable[Event]) -> list[float]:
    """Let the events happen one after the other; return every stretch in seconds until the program rests again."""
    found = [_taken(event) for event in events]
    latest, quiet_since, elsewhere = monotonic() + PATIENCE, monotonic(), _elsewhere()
    while monotonic() < quiet_since + QUIET:
        found.append(_taken(lambda: None))
        sleep(0.001)
        if found[-1] > NEXT_TO_NOTHING or _elsewhere() > elsewhere + NEXT_TO_NOTHING:
            quiet_since, elsewhere = monotonic(), _elsewhere()
        if monotonic() > latest:
            raise TimeoutError("the program does not come to rest")
    return found


def _elsewhere() -> float:
    """Return the processor time in seconds that other threads than that of the window have taken."""
    return process_time() - thread_time()


def _taken(event: Callable[[], object]) -> float:
    start = thread_time()
    event()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return thread_time() - start


def _done_and_undone(window: MainWindow, deed: Deed) -> Iterator[Stall]:
    """Do something, then undo, redo and undo what it changed, and put everything else back as it was."""
    yield _stall(deed.what, deed.events())
    edit = window.window_actions.edit
    if window.workspace.session.can_undo:
        for name, action in (("undo", edit.undo), ("redo", edit.redo), ("undo again", edit.undo)):
            yield _stall(f"{name}: {deed.what}", [action.trigger])
    while window.workspace.session.can_undo:
        window.workspace.session.undo()
    if deed.put_back:
        yield _stall(f"back: {deed.what}", [deed.put_back])


def _stall(what: str, events: Iterable[Event]) -> Stall:
    found = stretches(events)
    return Stall(what, max(found), sum(found))
