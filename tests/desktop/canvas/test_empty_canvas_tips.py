"""Tips on an empty canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpm_desktop.desktop.canvas.empty_canvas_tips import EmptyCanvasTips
from cpm_desktop.desktop.window.main_window import MainWindow


def tips_of(window: MainWindow) -> EmptyCanvasTips:
    found = window.canvas.findChild(EmptyCanvasTips)
    assert isinstance(found, EmptyCanvasTips)
    return found


def test_tips_are_shown_until_the_first_step(window: MainWindow) -> None:
    tips = tips_of(window)
    assert tips.isVisible()
    assert "Tab" in tips.text()
    assert window.canvas.viewport().geometry().contains(tips.geometry())
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
    assert window.workspace.scenario.nodes, "the tip holds"
    assert not tips.isVisible()
    window.workspace.editor.commit_pending_edits()
    while window.workspace.editor.undo():
        pass
    assert tips.isVisible()


def test_mouse_passes_through_the_tips(window: MainWindow) -> None:
    tips = tips_of(window)
    position = window.canvas.viewport().mapFrom(window.canvas, tips.geometry().center())
    assert window.canvas.childAt(tips.geometry().center()) is window.canvas.viewport()
    window.canvas.set_tool("step")
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert window.workspace.scenario.nodes
    assert not tips.isVisible()
