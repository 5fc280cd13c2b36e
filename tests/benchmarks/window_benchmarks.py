"""What a user sees: the start, the first picture, panning, zooming, dragging, and the result of a command.

Everything is measured in processor time, frames in that of the painting thread: other load does not count.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from statistics import median
from time import thread_time

from PySide6.QtCore import QEvent, QPointF, QSettings
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.application import configure_application
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.document import Document
from cpm_desktop.resources import resource_path
from cpm_desktop.storage.files import FILE_SUFFIX, save_document
from tests.benchmarks import budgets
from tests.benchmarks.measurement import Measurement, durations, percentile_99
from tests.benchmarks.mouse_events import MOVE, PRESS, RELEASE, send_mouse_event

FRAME_COUNT = 100
WINDOW_SIZE = (1600, 1000)
SAMPLE = resource_path("samples", f"ordering{FILE_SUFFIX}")
DRAGGED_STEP = "s50"
"""The dragged step: one in the middle of any model, even of the smallest."""


def measure_start(column: int) -> Measurement:
    """Return the processor time of a fresh process until the sample is visible, with cached files."""
    return Measurement(budgets.START, column, median(_open_in_subprocess(SAMPLE)[0] for _ in range(7)))


def measure_window(document: Document, steps: int) -> Iterator[Measurement]:
    """Measure the window on `document`, which has `steps` steps and a layout."""
    running = prepared_application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"generated{FILE_SUFFIX}")
        save_document(document, file)
        _, *memory = _open_in_subprocess(file)
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = create_window(Appearance(running, settings), settings)
        window.resize(*WINDOW_SIZE)
        window.show()
        running.processEvents()
        yield Measurement(
            budgets.FIRST_PICTURE, steps, durations([lambda: _open_and_fit(window, file)], thread_time)[0]
        )
        _wait_until_complete(window.canvas)
        yield from _measure_frames(window.canvas, steps)
        yield from _measure_drag(window.canvas, steps)
        yield from (Measurement(budgets.MEMORY, steps, peak) for peak in memory)
        window.workspace.session.mark_saved()
        window.close()
        window.deleteLater()


@cache
def prepared_application() -> QApplication:
    """Return the only application, configured as for a user."""
    application = QApplication(sys.argv[:1])
    configure_application(application)
    return application


def _open_in_subprocess(file: Path) -> list[float]:
    """Open the editor on `file` until it is shown; return its processor time in seconds and, if available, its MB."""
    command = [sys.executable, "-m", "tests.benchmarks.open_window", str(file)]
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    printed = subprocess.run(command, env=compiled, capture_output=True, text=True, check=True).stdout
    return [float(line) for line in printed.split()]


def _open_and_fit(window: MainWindow, file: Path) -> None:
    window.document_file.open(file)
    window.canvas.zoom_to_fit()
    window.canvas.viewport().repaint()


def _wait_until_complete(canvas: CanvasView) -> None:
    """Wait until all idle tasks are finished."""
    while not canvas.canvas_scene.is_complete:
        QApplication.processEvents()
    QApplication.processEvents()


def _measure_frames(canvas: CanvasView, steps: int) -> Iterator[Measurement]:
    """Pan and zoom close up and with the whole diagram visible; every frame repaints everything."""
    for extent in (budgets.CLOSE_UP, budgets.FULL_VIEW):
        for motion, frame in ((budgets.PAN, _pan), (budgets.ZOOM, _zoom)):
            _set_zoom(canvas, extent)
            frame(canvas, 0)
            times = durations((partial(frame, canvas, number) for number in range(FRAME_COUNT)), thread_time)
            yield Measurement(f"{motion}, {extent}", steps, median(times))
            yield Measurement(f"{motion}, {extent}{budgets.SLOWEST_SUFFIX}", steps, percentile_99(times))


def _pan(canvas: CanvasView, number: int) -> None:
    """Scroll a little, with a jump back from time to time."""
    bar = canvas.horizontalScrollBar()
    bar.setValue(bar.value() + (9 if number % 40 < 20 else -9))
    canvas.viewport().update()
    QApplication.processEvents()


def _zoom(canvas: CanvasView, number: int) -> None:
    """Zoom in a little, with a jump back from time to time."""
    canvas.zoom_to(canvas.zoom * (1.01 if number % 40 < 20 else 1 / 1.01))
    QApplication.processEvents()


def _set_zoom(canvas: CanvasView, extent: str) -> None:
    if extent == budgets.FULL_VIEW:
        canvas.zoom_to_fit()
    else:
        canvas.zoom_to(1.0)
        canvas.centerOn(canvas.canvas_scene.nodes[DRAGGED_STEP])
    _wait_until_complete(canvas)


def _measure_drag(canvas: CanvasView, steps: int) -> Iterator[Measurement]:
    """Drag one step with its flows, release, and wait for the picture."""
    _set_zoom(canvas, budgets.CLOSE_UP)
    moves, releases = [], []
    for _ in range(3):
        start = QPointF(canvas.mapFromScene(canvas.canvas_scene.nodes[DRAGGED_STEP].sceneBoundingRect().center()))
        places = [start + QPointF(3 * number, number) for number in range(FRAME_COUNT // 3)]
        _send_and_process(canvas, PRESS, start)
        moves += durations((partial(_send_and_process, canvas, MOVE, place) for place in places), thread_time)
        release = partial(_send_and_process, canvas, RELEASE, places[-1])
        releases += durations([release], thread_time)
        canvas.workspace.session.undo()
        QApplication.processEvents()
    yield Measurement(budgets.DRAG, steps, median(moves))
    yield Measurement(budgets.COMMAND_SHOWN, steps, median(releases))


def _send_and_process(canvas: CanvasView, kind: QEvent.Type, place: QPointF) -> None:
    """Send an event of the left mouse button, and process all following events including painting."""
    send_mouse_event(canvas.viewport(), kind, place)
    QApplication.processEvents()
