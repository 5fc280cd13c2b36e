"""The emotion curves of the dock stand along the canvas above them."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.panels.analysis.charts.aligned_charts import AlignedCharts
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart
from cpm_desktop.drawing.shapes import Ellipse
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from tests.desktop.panels.analysis.analysis_dock import open_tab


def emotions(qtbot: QtBot, window: MainWindow) -> AlignedCharts:
    view = open_tab(qtbot, window, "emotion").visible_view
    assert isinstance(view, AlignedCharts)
    return view


def dots(view: AlignedCharts) -> dict[str, float]:
    """Return where the points of the curve are along x of the screen, by their steps."""
    return {
        shape.element: view.viewport().mapToGlobal(QPointF(placed.area.x + shape.box.x + shape.box.width / 2, 0)).x()
        for placed in view.placed_charts
        for shape in placed.shapes
        if isinstance(shape, Ellipse)
    }


def middles(window: MainWindow) -> dict[str, float]:
    """Return where the middles of the boxes in sight are along x of the screen."""
    canvas, found = window.canvas, {}
    for key, box in canvas.drawing.placement.nodes.items():
        x = canvas.viewportTransform().map(QPointF(box.x + box.width / 2, 0)).x()
        if 0 <= x <= canvas.viewport().width():
            found[key] = canvas.viewport().mapToGlobal(QPointF(x, 0)).x()
    return found


def is_aligned(view: AlignedCharts, window: MainWindow) -> bool:
    known = middles(window)
    return bool(dots(view)) and all(abs(x - known[step]) < 1 for step, x in dots(view).items())


def test_each_step_stands_under_its_box_at_any_scroll_and_zoom(qtbot: QtBot, ordering: MainWindow) -> None:
    view = emotions(qtbot, ordering)
    qtbot.waitUntil(lambda: is_aligned(view, ordering))
    first = dots(view)
    ordering.canvas.horizontalScrollBar().setValue(ordering.canvas.horizontalScrollBar().value() + 150)
    qtbot.waitUntil(lambda: is_aligned(view, ordering) and dots(view) != first)
    ordering.canvas.zoom_to(0.4)
    qtbot.waitUntil(lambda: is_aligned(view, ordering) and len(dots(view)) > len(first))
    assert view.horizontalScrollBar().maximum() == 0
    assert {"A1", "B1"} <= dots(view).keys()


def test_a_step_that_is_moved_takes_its_point_along(qtbot: QtBot, ordering: MainWindow) -> None:
    view = emotions(qtbot, ordering)
    qtbot.waitUntil(lambda: is_aligned(view, ordering))
    before = dots(view)["A1"]
    box = ordering.canvas.drawing.placement.nodes["A1"]
    place = NodePlacement("C", "explore", box.x + 30, box.y)
    ordering.workspace.perform("move", lambda document: move_nodes(document, "today", {"A1": place}))
    qtbot.waitUntil(lambda: is_aligned(view, ordering) and dots(view)["A1"] != before)


def test_without_the_canvas_all_steps_stand_side_by_side(qtbot: QtBot, ordering: MainWindow) -> None:
    view = emotions(qtbot, ordering)
    qtbot.waitUntil(lambda: is_aligned(view, ordering))
    ordering.canvas.hide()
    ordering.canvas.zoom_changed.emit(1.0)
    felt = {
        step.element
        for chart in view.charts
        if isinstance(chart, EmotionChart)
        for step in chart.steps
        if step.emotion is not None
    }
    qtbot.waitUntil(lambda: dots(view).keys() == felt)
