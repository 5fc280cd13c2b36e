"""What a person sees: the start, the first picture, panning, zooming, dragging by mouse, and a command shown.

All of it is told in processor time, frames in that of the thread that paints: waiting for other work does not count.
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
from tests.benchmarks.measurement import Figure, durations, worst_but_one_percent
from tests.benchmarks.mouse import MOVE, PRESS, RELEASE, send_mouse

FRAMES = 100
WINDOW = (1600, 1000)
SAMPLE = resource_path("samples", f"ordering{FILE_SUFFIX}")
GRABBED = "s50"
"""The step that is dragged: one in the middle of even the smallest model."""


def start_figure(column: int) -> Figure:
    """Return the processor time that a fresh process takes until the sample is on screen, the files being warm."""
    return Figure(budgets.START, column, median(_open_in_a_process(SAMPLE)[0] for _ in range(7)))


def figures(document: Document, steps: int) -> Iterator[Figure]:
    """Measure the window on `document`, which has `steps` steps and a layout."""
    running = application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"generated{FILE_SUFFIX}")
        save_document(document, file)
        _, *memory = _open_in_a_process(file)
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = create_window(Appearance(running, settings), settings)
        window.resize(*WINDOW)
        window.show()
        running.processEvents()
        yield Figure(budgets.FIRST, steps, durations([lambda: _show(window, file)], thread_time)[0])
        _settle(window.canvas)
        yield from _frame_figures(window.canvas, steps)
        yield from _drag_figures(window.canvas, steps)
        yield from (Figure(budgets.MEMORY, steps, most) for most in memory)
        window.workspace.session.mark_saved()
        window.close()
        window.deleteLater()


@cache
def application() -> QApplication:
    """Return the one application, prepared as for a person."""
    application = QApplication(sys.argv[:1])
    configure_application(application)
    return application


def _open_in_a_process(file: Path) -> list[float]:
    """Open the editor on `file` until it is shown; return the seconds it worked and, where the system tells, its MB."""
    command = [sys.executable, "-m", "tests.benchmarks.open_window", str(file)]
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    printed = subprocess.run(command, env=compiled, capture_output=True, text=True, check=True).stdout
    return [float(line) for line in printed.split()]


def _show(window: MainWindow, file: Path) -> None:
    window.document_file.open(file)
    window.canvas.zoom_to_fit()
    window.canvas.viewport().repaint()


def _settle(canvas: CanvasView) -> None:
    """Wait until everything that is done when idle is done."""
    while not canvas.canvas_scene.is_complete:
        QApplication.processEvents()
    QApplication.processEvents()


def _frame_figures(canvas: CanvasView, steps: int) -> Iterator[Figure]:
    """Pan and zoom where single steps can be read, and where everything is in view; every frame paints all of it."""
    for sight in (budgets.CLOSE, budgets.WHOLE):
        for motion, frame in ((budgets.PAN, _pan), (budgets.ZOOM, _zoom)):
            _look(canvas, sight)
            frame(canvas, 0)
            times = durations((partial(frame, canvas, number) for number in range(FRAMES)), thread_time)
            yield Figure(f"{motion}, {sight}", steps, median(times))
            yield Figure(f"{motion}, {sight}{budgets.WORST}", steps, worst_but_one_percent(times))


def _pan(canvas: CanvasView, number: int) -> None:
    """Scroll a little, and back every now and then."""
    bar = canvas.horizontalScrollBar()
    bar.setValue(bar.value() + (9 if number % 40 < 20 else -9))
    canvas.viewport().update()
    QApplication.processEvents()


def _zoom(canvas: CanvasView, number: int) -> None:
    """Come a little closer, and go back every now and then."""
    canvas.zoom_to(canvas.zoom * (1.01 if number % 40 < 20 else 1 / 1.01))
    QApplication.processEvents()


def _look(canvas: CanvasView, sight: str) -> None:
    if sight == budgets.WHOLE:
        canvas.zoom_to_fit()
    else:
        canvas.zoom_to(1.0)
        canvas.centerOn(canvas.canvas_scene.nodes[GRABBED])
    _settle(canvas)


def _drag_figures(canvas: CanvasView, steps: int) -> Iterator[Figure]:
    """Drag one step with its flows by mouse, let go, and wait for the picture."""
    _look(canvas, budgets.CLOSE)
    moves, releases = [], []
    for _ in range(3):
        start = QPointF(canvas.mapFromScene(canvas.canvas_scene.nodes[GRABBED].sceneBoundingRect().center()))
        places = [start + QPointF(3 * number, number) for number in range(FRAMES // 3)]
        _send(canvas, PRESS, start)
        moves += durations((partial(_send, canvas, MOVE, place) for place in places), thread_time)
        release = partial(_send, canvas, RELEASE, places[-1])
        releases += durations([release], thread_time)
        canvas.workspace.session.undo()
        QApplication.processEvents()
    yield Figure(budgets.DRAG, steps, median(moves))
    yield Figure(budgets.SHOWN, steps, median(releases))


def _send(canvas: CanvasView, kind: QEvent.Type, place: QPointF) -> None:
    """Do something with the left mouse button, and handle every event that follows, painting among them."""
    send_mouse(canvas.viewport(), kind, place)
    QApplication.processEvents()
