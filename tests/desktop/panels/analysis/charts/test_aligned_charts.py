"""The emotion curves of the dock are aligned with the canvas above them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.panels.analysis.charts.aligned_charts import AlignedCharts
from cpm_desktop.desktop.panels.analysis.charts.chart_view import MARGIN
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart
from cpm_desktop.drawing.shapes import Ellipse, PathShape
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.commands.scenarios import copy_scenario
from tests.desktop.panels.analysis.analysis_dock import open_tab


def open_emotion_chart(qtbot: QtBot, window: MainWindow) -> AlignedCharts:
    view = open_tab(qtbot, window, "emotion").visible_view
    assert isinstance(view, AlignedCharts)
    return view


def point_positions(view: AlignedCharts) -> dict[str, float]:
    """Return the x positions on the screen of the curve's points, by step."""
    return {
        shape.element: view.viewport().mapToGlobal(QPointF(placed.area.x + shape.box.x + shape.box.width / 2, 0)).x()
        for placed in view.placed_charts
        for shape in placed.shapes
        if isinstance(shape, Ellipse)
    }


def box_centres(window: MainWindow) -> dict[str, float]:
    """Return the x positions on the screen of the centres of visible boxes."""
    canvas, found = window.canvas, {}
    for key, box in canvas.drawing.placement.nodes.items():
        x = canvas.viewportTransform().map(QPointF(box.x + box.width / 2, 0)).x()
        if 0 <= x <= canvas.viewport().width():
            found[key] = canvas.viewport().mapToGlobal(QPointF(x, 0)).x()
    return found


def is_aligned(view: AlignedCharts, window: MainWindow) -> bool:
    centres = box_centres(window)
    return bool(point_positions(view)) and all(abs(x - centres[step]) < 1 for step, x in point_positions(view).items())


def test_emotion_points_are_aligned_with_their_boxes(qtbot: QtBot, ordering: MainWindow) -> None:
    view = open_emotion_chart(qtbot, ordering)
    qtbot.waitUntil(lambda: is_aligned(view, ordering))
    first = point_positions(view)
    ordering.canvas.horizontalScrollBar().setValue(ordering.canvas.horizontalScrollBar().value() + 150)
    qtbot.waitUntil(lambda: is_aligned(view, ordering) and point_positions(view) != first)
    ordering.canvas.zoom_to(0.4)
    qtbot.waitUntil(lambda: is_aligned(view, ordering) and len(point_positions(view)) > len(first))
    assert view.horizontalScrollBar().maximum() == 0
    assert {"A1", "B1"} <= point_positions(view).keys()


def test_emotion_point_follows_a_moved_step(qtbot: QtBot, ordering: MainWindow) -> None:
    view = open_emotion_chart(qtbot, ordering)
    qtbot.waitUntil(lambda: is_aligned(view, ordering))
    before = point_positions(view)["A1"]
    box = ordering.canvas.drawing.placement.nodes["A1"]
    place = NodePlacement("C", "explore", box.x + 30, box.y)
    ordering.workspace.editor.perform("move", lambda document: move_nodes(document, "today", {"A1": place}))
    qtbot.waitUntil(lambda: is_aligned(view, ordering) and point_positions(view)["A1"] != before)


def test_without_the_canvas_all_steps_are_shown_side_by_side(qtbot: QtBot, ordering: MainWindow) -> None:
    view = open_emotion_chart(qtbot, ordering)
    qtbot.waitUntil(lambda: is_aligned(view, ordering))
    ordering.canvas.hide()
    ordering.canvas.zoom_changed.emit(1.0)
    steps_with_emotions = {
        step.element
        for chart in view.charts
        if isinstance(chart, EmotionChart)
        for step in chart.steps
        if step.emotion is not None
    }
    qtbot.waitUntil(lambda: point_positions(view).keys() == steps_with_emotions)


def test_curve_uses_the_height_of_the_dock(qtbot: QtBot, ordering: MainWindow) -> None:
    view = open_emotion_chart(qtbot, ordering)
    qtbot.waitUntil(lambda: is_aligned(view, ordering))
    ordering.resize(ordering.width(), 1000)
    for height in (240, 420):
        ordering.resizeDocks([ordering.docks.analysis], [height], Qt.Orientation.Vertical)
        qtbot.waitUntil(lambda: view.placed_charts[0].area.height == view.viewport().height() - MARGIN)
        assert view.verticalScrollBar().maximum() == 0


def dashed_curves(view: AlignedCharts) -> int:
    shapes = (shape for placed in view.placed_charts for shape in placed.shapes)
    return sum(
        isinstance(shape, PathShape) and shape.stroke is not None and bool(shape.stroke.dash) for shape in shapes
    )


def test_changes_show_the_curve_of_the_baseline_too(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace = ordering.workspace
    workspace.editor.perform("copy", lambda document: copy_scenario(document, "today", "next", "Next"))
    workspace.show_scenario("next")
    workspace.editor.perform("feel", lambda document: edit_elements(document, "next", ["A1"], emotion=-2))
    view = open_emotion_chart(qtbot, ordering)
    qtbot.waitUntil(lambda: is_aligned(view, ordering))
    assert dashed_curves(view) == 0
    action = ordering.window_actions.comparison.show_changes
    action.trigger()
    qtbot.waitUntil(lambda: dashed_curves(view) == 1)
    assert view.charts[0].title.endswith("compared with Today (dashed)")
    action.trigger()
    qtbot.waitUntil(lambda: dashed_curves(view) == 0)
    assert "dashed" not in view.charts[0].title
