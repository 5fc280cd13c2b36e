"""Working by keys alone: the selection after undo and deletion, with a tool, and at the edge of the viewport."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import focus_widget

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def selected_name(window: MainWindow) -> str:
    (selected,) = window.workspace.selection.ids
    return window.workspace.scenario.nodes[selected].name


def is_selection_visible(window: MainWindow) -> bool:
    (selected,) = window.workspace.selection.ids
    box = window.canvas.drawing.placement.nodes[selected]
    corner = window.canvas.mapFromScene(box.x, box.y)
    area = window.canvas.viewport().rect()
    return area.contains(corner) and area.contains(window.canvas.mapFromScene(box.x + box.width, box.y + box.height))


def test_undoing_an_added_step_selects_the_previous_step(window: MainWindow) -> None:
    window.canvas.setFocus()
    for name in ("Look", "Ask", "Buy"):
        QTest.keyClick(focus_widget(), Qt.Key.Key_Tab)
        QTest.keyClicks(focus_widget(), name)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Z, CONTROL)
    assert selected_name(window) == "Ask"
    QTest.keyClick(focus_widget(), Qt.Key.Key_Tab)
    QTest.keyClicks(focus_widget(), "Pay")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert [node.name for node in window.workspace.scenario.nodes.values()] == ["Look", "Ask", "Pay"]


def test_undo_in_an_empty_name_field_removes_the_new_step(window: MainWindow) -> None:
    window.canvas.setFocus()
    QTest.keyClick(focus_widget(), Qt.Key.Key_Tab)
    QTest.keyClicks(focus_widget(), "Look")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Tab)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Z, CONTROL)
    assert focus_widget() is window.canvas
    assert selected_name(window) == "Look"
    assert len(window.workspace.scenario.nodes) == 1
    QTest.keyClick(focus_widget(), Qt.Key.Key_Tab)
    QTest.keyClicks(focus_widget(), "Ask")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Z, CONTROL)
    assert isinstance(focus_widget(), QPlainTextEdit), "undo in a field reverts the typed text"
    assert len(window.workspace.scenario.nodes) == 2


def test_restored_element_is_selected_and_visible(ordering: MainWindow) -> None:
    canvas = ordering.canvas
    canvas.setFocus()
    ordering.workspace.selection.select(["A2"])
    QTest.keyClick(focus_widget(), Qt.Key.Key_Delete)
    assert ordering.workspace.selection.ids == ("A1",)
    for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
        bar.setValue(bar.maximum())
    ordering.workspace.selection.select([])
    QTest.keyClick(focus_widget(), Qt.Key.Key_Z, CONTROL)
    assert ordering.workspace.selection.ids == ("A2",)
    assert is_selection_visible(ordering)
    assert canvas.mapFromScene(0, 0) != QPoint(0, 0)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Z, CONTROL | SHIFT)
    assert "A2" not in ordering.workspace.scenario.nodes
    assert ordering.workspace.selection.ids == ("A1",)


@pytest.mark.parametrize(
    ("tool", "kind"),
    [("step", "nodes"), ("end", "nodes"), ("start", "nodes"), ("lane", "lanes"), ("note", "annotations")],
)
def test_enter_places_the_new_element_beside_the_selection(ordering: MainWindow, tool: str, kind: str) -> None:
    before = ordering.workspace.scenario.element_groups[kind].keys()
    ordering.workspace.selection.select(["B3"])
    ordering.canvas.setFocus()
    ordering.canvas.set_tool(tool)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    if isinstance(focus_widget(), QPlainTextEdit):
        QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
    (new,) = ordering.workspace.scenario.element_groups[kind].keys() - before
    assert ordering.workspace.selection.ids == (new,)
    if kind == "nodes":
        flows = {(flow.source, flow.target) for flow in ordering.workspace.scenario.flows_by_element[new]}
        assert flows & {("B3", new), (new, "B3")}


@pytest.mark.parametrize(("kind", "below"), [("start", True), ("end", True), ("decision", False)])
def test_name_editor_opens_where_the_name_is_drawn(ordering: MainWindow, kind: str, *, below: bool) -> None:
    canvas = ordering.canvas
    node = next(key for key, node in ordering.workspace.scenario.nodes.items() if node.kind == kind)
    canvas.reveal((node,))
    canvas.start_renaming(node)
    field = focus_widget()
    middle = canvas.mapFromScene(0, canvas.drawing.placement.nodes[node].y).y()
    assert (field.geometry().center().y() > middle) is below


def test_name_editor_at_the_edge_is_scrolled_into_view(ordering: MainWindow) -> None:
    canvas = ordering.canvas
    end = next(key for key, node in ordering.workspace.scenario.nodes.items() if node.kind == "end")
    box = canvas.drawing.placement.nodes[end]
    canvas.horizontalScrollBar().setValue(0)
    canvas.horizontalScrollBar().setValue(canvas.mapFromScene(box.x + box.width, 0).x() - canvas.viewport().width())
    canvas.start_renaming(end)
    field = focus_widget()
    assert canvas.viewport().rect().contains(field.geometry())


def test_every_analysis_can_be_found_by_name(ordering: MainWindow) -> None:
    ordering.canvas.setFocus()
    QTest.keyClick(focus_widget(), Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(focus_widget(), "analyses touch")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert not ordering.docks.analysis.isHidden()
    assert ordering.analysis.isAncestorOf(focus_widget())
    assert ordering.analysis.tabText(ordering.analysis.currentIndex()).startswith("Touchpoints")
