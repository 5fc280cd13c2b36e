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
from tests.benchmarks.user_actions import Event, UserAction, all_user_actions, document_with_what_if
from tests.benchmarks.window_benchmarks import WINDOW_SIZE, prepared_application

IDLE_SECONDS = 1.2
"""Seconds in which a program at rest does next to nothing; longer than anything here waits for a rest."""
IDLE_TURN_SECONDS = 0.004
"""Seconds of processor time that a turn may take at rest, and all other threads together in the time above."""
NOTICEABLE_SECONDS = 0.2
"""Seconds without an answer that a person notices."""
TIMEOUT = 900.0
"""Seconds after which a program is taken for one that never rests."""


class UiFreeze(NamedTuple):
    """The longest stretch in seconds while one thing was done, and how long the window worked for it in all."""

    name: str
    longest: float
    total: float


def measure_freezes(steps: int, name_filter: str = "") -> Iterator[UiFreeze]:
    """Do everything that has `words` in its name on a model with so many steps, and yield how long each took."""
    with large_window(steps) as window:
        for deed in all_user_actions(window):
            if name_filter.casefold() in deed.name.casefold():
                yield from _measure_with_undo(window, deed)


def print_freezes(found: Iterable[UiFreeze]) -> None:
    """Print each stall when it is found, and then all that somebody notices once more, the longest first."""
    print(" longest    total  seconds of processor time", flush=True)
    noticed = [one for one in map(_print_freeze, found) if one.longest > NOTICEABLE_SECONDS]
    print(f"\nNoticed, because longer than {NOTICEABLE_SECONDS} seconds:", flush=True)
    for stall in sorted(noticed, key=lambda one: -one.longest):
        _print_freeze(stall)


def _print_freeze(one: UiFreeze) -> UiFreeze:
    print(f"{one.longest:8.3f} {one.total:8.3f}  {one.name}", flush=True)
    return one


@contextmanager
def large_window(steps: int) -> Iterator[MainWindow]:
    """Show a model with so many steps and a what-if of it in a window of its own, at rest."""
    running = prepared_application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"generated{FILE_SUFFIX}")
        save_document(document_with_what_if(steps), file)
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = create_window(Appearance(running, settings), settings)
        collect_garbage_when_idle(window.workspace, window)
        window.resize(*WINDOW_SIZE)
        window.show()
        window.activateWindow()
        window.document_file.open(file)
        blocking_times([lambda: None])
        yield window
        window.workspace.session.mark_saved()
        window.close()
        window.deleteLater()


def blocking_times(events: Iterable[Event]) -> list[float]:
    """Let the events happen one after the other; return every stretch in seconds until the program rests again."""
    found = [_time_event(event) for event in events]
    latest, quiet_since, elsewhere = monotonic() + TIMEOUT, monotonic(), _other_thread_time()
    while monotonic() < quiet_since + IDLE_SECONDS:
        found.append(_time_event(lambda: None))
        sleep(0.001)
        if found[-1] > IDLE_TURN_SECONDS or _other_thread_time() > elsewhere + IDLE_TURN_SECONDS:
            quiet_since, elsewhere = monotonic(), _other_thread_time()
        if monotonic() > latest:
            raise TimeoutError("the program does not come to rest")
    return found


def _other_thread_time() -> float:
    """Return the processor time in seconds that other threads than that of the window have taken."""
    return process_time() - thread_time()


def _time_event(event: Callable[[], object]) -> float:
    start = thread_time()
    event()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return thread_time() - start


def _measure_with_undo(window: MainWindow, deed: UserAction) -> Iterator[UiFreeze]:
    """Do something, then undo, redo and undo what it changed, and put everything else back as it was."""
    yield _measure_freeze(deed.name, deed.events())
    edit = window.window_actions.edit
    if window.workspace.session.can_undo:
        for name, action in (("undo", edit.undo), ("redo", edit.redo), ("undo again", edit.undo)):
            yield _measure_freeze(f"{name}: {deed.name}", [action.trigger])
    while window.workspace.session.can_undo:
        window.workspace.session.undo()
    if deed.restore:
        yield _measure_freeze(f"back: {deed.name}", [deed.restore])


def _measure_freeze(what: str, events: Iterable[Event]) -> UiFreeze:
    found = blocking_times(events)
    return UiFreeze(what, max(found), sum(found))
