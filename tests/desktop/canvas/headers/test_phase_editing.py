"""Phases inserted, moved and deleted: nodes stay in their phases in all lanes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.storage.codec import encode
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, CanvasDriver, drag_widget
from tests.desktop.saved_window import (
    CONTROL,
    placement,
    scenario,
)


def test_phase_can_be_inserted_moved_and_removed_across_all_lanes(
    saved_window: MainWindow, saved_driver: CanvasDriver
) -> None:
    before = encode(saved_window.workspace.session.document_to_save)
    phases, memberships = (
        saved_window.canvas.headers.phases,
        {key: node.phase for key, node in scenario(saved_window).nodes.items()},
    )
    border = placement(saved_window).phases["explore"].end
    saved_window.canvas.set_tool("phase")
    saved_driver.click(border, placement(saved_window).lanes["SALES"].start + 5)
    saved_driver.type("Compare")
    saved_driver.press_key(Qt.Key.Key_Return)
    (added,) = set(scenario(saved_window).phases) - {"explore", "order", "fulfil", "after"}
    assert list(scenario(saved_window).phases).index(added) == 1
    assert scenario(saved_window).phases[added].name == "Compare"
    assert all_nodes_are_in_their_phases(saved_window)
    drag_widget(phases, phases.cell_area(added).center(), QPoint(2, 12))
    assert next(iter(scenario(saved_window).phases)) == added
    assert all_nodes_are_in_their_phases(saved_window)
    QTest.mouseClick(phases, LEFT, NO_MODIFIER, phases.cell_area(added).center())
    QTest.keyClick(saved_window, Qt.Key.Key_Delete)
    assert added not in scenario(saved_window).phases
    assert {key: node.phase for key, node in scenario(saved_window).nodes.items()} == memberships
    assert all_nodes_are_in_their_phases(saved_window)
    while saved_window.workspace.session.can_undo:
        QTest.keyClick(saved_window, Qt.Key.Key_Z, CONTROL)
    assert encode(saved_window.workspace.session.document_to_save) == before


def all_nodes_are_in_their_phases(window: MainWindow) -> bool:
    """Return whether the centre of every node is inside its phase."""
    spans, boxes = placement(window).phases, placement(window).nodes
    centres = [(node.phase, boxes[key].x + boxes[key].width / 2) for key, node in scenario(window).nodes.items()]
    return all(spans[phase].start <= x <= spans[phase].end for phase, x in centres if phase is not None)
