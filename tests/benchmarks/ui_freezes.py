"""How long the window freezes: for every user action, the longest time between two turns of the event loop.

A freeze is the time of one event together with the following event loop turn, painting included, and then of each
further turn until the program is idle: delayed timers, results from other threads, sliced work. It is measured in
processor time of the window's thread, so that other load on the machine does not count.
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
"""Seconds without work after which the program is idle; longer than any timer of the program."""
IDLE_TURN_SECONDS = 0.004
"""Maximum seconds of processor time of an idle turn, and of all other threads together during `IDLE_SECONDS`."""
NOTICEABLE_SECONDS = 0.2
"""Seconds of freeze that a user notices."""
TIMEOUT = 900.0
"""Seconds after which a program is considered never idle."""


class UiFreeze(NamedTuple):
    """The longest freeze during one action and the window's total processor time for it, in seconds."""

    name: str
    longest: float
    total: float


def measure_freezes(steps: int, name_filter: str = "") -> Iterator[UiFreeze]:
    """Perform all actions with `name_filter` in their name on a model with so many steps; yield each freeze."""
    with large_window(steps) as window:
        for action in all_user_actions(window):
            if name_filter.casefold() in action.name.casefold():
                yield from _measure_with_undo(window, action)


def print_freezes(found: Iterable[UiFreeze]) -> None:
    """Print each freeze when it is measured, and then all noticeable ones again, longest first."""
    print(" longest    total  seconds of processor time", flush=True)
    noticed = [freeze for freeze in map(_print_freeze, found) if freeze.longest > NOTICEABLE_SECONDS]
    print(f"\nNoticeable, longer than {NOTICEABLE_SECONDS} seconds:", flush=True)
    for freeze in sorted(noticed, key=lambda freeze: -freeze.longest):
        _print_freeze(freeze)


def _print_freeze(freeze: UiFreeze) -> UiFreeze:
    print(f"{freeze.longest:8.3f} {freeze.total:8.3f}  {freeze.name}", flush=True)
    return freeze


@contextmanager
def large_window(steps: int) -> Iterator[MainWindow]:
    """Show a model with so many steps and a what-if scenario in a window of its own, and wait until it is idle."""
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
    """Send the events one by one; return the seconds of every event loop turn until the program is idle again."""
    found = [_time_event(event) for event in events]
    latest, quiet_since, other_threads = monotonic() + TIMEOUT, monotonic(), _other_thread_time()
    while monotonic() < quiet_since + IDLE_SECONDS:
        found.append(_time_event(lambda: None))
        sleep(0.001)
        if found[-1] > IDLE_TURN_SECONDS or _other_thread_time() > other_threads + IDLE_TURN_SECONDS:
            quiet_since, other_threads = monotonic(), _other_thread_time()
        if monotonic() > latest:
            raise TimeoutError("the program does not become idle")
    return found


def _other_thread_time() -> float:
    """Return the processor time in seconds of all threads except the window's."""
    return process_time() - thread_time()


def _time_event(event: Callable[[], object]) -> float:
    start = thread_time()
    event()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return thread_time() - start


def _measure_with_undo(window: MainWindow, action: UserAction) -> Iterator[UiFreeze]:
    """Perform an action, then undo, redo and undo its change, and restore everything else."""
    yield _measure_freeze(action.name, action.events())
    edit = window.window_actions.edit
    if window.workspace.session.can_undo:
        for name, edit_action in (("undo", edit.undo), ("redo", edit.redo), ("undo again", edit.undo)):
            yield _measure_freeze(f"{name}: {action.name}", [edit_action.trigger])
    while window.workspace.session.can_undo:
        window.workspace.session.undo()
    if action.restore:
        yield _measure_freeze(f"back: {action.name}", [action.restore])


def _measure_freeze(name: str, events: Iterable[Event]) -> UiFreeze:
    found = blocking_times(events)
    return UiFreeze(name, max(found), sum(found))
