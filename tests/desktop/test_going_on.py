"""After undo, redo and deleting one goes on with keys alone: something is selected, and in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cpm_desktop.desktop.main_window import MainWindow
from tests.desktop.canvas.hands import focus

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def selected(window: MainWindow) -> str:
    (one,) = window.workspace.selection
    return window.workspace.scenario.nodes[one].name


def in_sight(window: MainWindow) -> bool:
    (one,) = window.workspace.selection
    box = window.canvas.drawing.placement.nodes[one]
    corner = window.canvas.mapFromScene(box.x, box.y)
    area = window.canvas.viewport().rect()
    return area.contains(corner) and area.contains(window.canvas.mapFromScene(box.x + box.width, box.y + box.height))


def test_what_was_taken_back_leaves_the_one_before_selected(window: MainWindow) -> None:
    window.canvas.setFocus()
    for name in ("Look", "Ask", "Buy"):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        QTest.keyClicks(focus(), name)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_Z, CONTROL)
    assert selected(window) == "Ask"
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    QTest.keyClicks(focus(), "Pay")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert [node.name for node in window.workspace.scenario.nodes.values()] == ["Look", "Ask", "Pay"]


def test_what_came_back_is_selected_and_in_sight(ordering: MainWindow) -> None:
    canvas = ordering.canvas
    canvas.setFocus()
    ordering.workspace.select(["A2"])
    QTest.keyClick(focus(), Qt.Key.Key_Delete)
    assert ordering.workspace.selection == ("A1",)
    for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
        bar.setValue(bar.maximum())
    ordering.workspace.select([])
    QTest.keyClick(focus(), Qt.Key.Key_Z, CONTROL)
    assert ordering.workspace.selection == ("A2",)
    assert in_sight(ordering)
    assert canvas.mapFromScene(0, 0) != QPoint(0, 0)
    QTest.keyClick(focus(), Qt.Key.Key_Z, CONTROL | SHIFT)
    assert "A2" not in ordering.workspace.scenario.nodes
    assert ordering.workspace.selection == ("A1",)
