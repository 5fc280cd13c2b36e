"""Whatever happens during a drag, by real events: the drag ends first, nothing breaks, and Undo restores everything."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.elements.annotations import mark_centres
from cpm_desktop.storage.codec import encode
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, CanvasDriver

CONTROL = Qt.KeyboardModifier.ControlModifier
Press = tuple[QWidget, QPoint]


def at_node(window: MainWindow) -> Press:
    driver = CanvasDriver(window.canvas)
    window.canvas.reveal(("B3",))
    return window.canvas.viewport(), driver.viewport_point(*driver.node_centre("B3"))


def beside_selected_node(x: float, y: float) -> Callable[[MainWindow], Press]:
    """Return a press at a share of the width and height of a selected node, 4 pixels further out."""

    def press(window: MainWindow) -> Press:
        window.workspace.selection.select(["B3"])
        viewport, _ = at_node(window)
        box = window.canvas.drawing.placement.nodes["B3"]
        point = CanvasDriver(window.canvas).viewport_point(box.x + x * box.width, box.y + y * box.height)
        return viewport, point + QPoint(20 if y == 0.5 else 4, 0 if y == 0.5 else 4)

    return press


def at_flow(part: float) -> Callable[[MainWindow], Press]:
    """Return a press on a selected flow of B3: at its end for 1, in the middle of its first segment for 0.5."""

    def press(window: MainWindow) -> Press:
        at_node(window)
        flow = window.workspace.scenario.flows_by_element["B3"][0]
        window.workspace.selection.select([flow.id])
        route = window.canvas.drawing.placement.route(flow.id)
        (start, end) = route[:2] if part < 1 else route[-2:]
        place = start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part
        return window.canvas.viewport(), CanvasDriver(window.canvas).viewport_point(*place)

    return press


def at_mark(window: MainWindow) -> Press:
    annotation = next(note for note in window.workspace.scenario.annotations.values() if note.targets)
    window.canvas.reveal((annotation.targets[0],))
    window.workspace.selection.select([annotation.id])
    centre = mark_centres(window.canvas.drawing, annotation.targets[0])[annotation.id]
    return window.canvas.viewport(), CanvasDriver(window.canvas).viewport_point(*centre)


def at_empty_ground(window: MainWindow) -> Press:
    viewport, place = at_node(window)
    return viewport, place + QPoint(0, 70)


def at_space(window: MainWindow) -> Press:
    press = at_empty_ground(window)
    window.canvas.set_tool("space")
    return press


def at_lane(window: MainWindow) -> Press:
    header = window.canvas.headers.lanes
    return header, header.cell_area("SALES").center()


def at_phase_end(window: MainWindow) -> Press:
    header = window.canvas.headers.phases
    area = header.cell_area(next(iter(window.workspace.scenario.phases)))
    return header, area.topRight() + QPoint(0, 5)


GESTURES: dict[str, Callable[[MainWindow], Press]] = {
    "move": at_node,
    "resize": beside_selected_node(1, 1),
    "append": beside_selected_node(1, 0.5),
    "bend": at_flow(0.5),
    "reattach": at_flow(1),
    "retarget": at_mark,
    "rubber band": at_empty_ground,
    "make room": at_space,
    "move a lane": at_lane,
    "resize a phase": at_phase_end,
}


def shortcut(key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> Callable[[MainWindow], None]:
    return lambda window: QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def press_second_button(button: Qt.MouseButton) -> Callable[[MainWindow], None]:
    def press(window: MainWindow) -> None:
        QTest.mousePress(window.canvas.viewport(), button, NO_MODIFIER, QPoint(200, 200))
        QTest.mouseRelease(window.canvas.viewport(), button, NO_MODIFIER, QPoint(200, 200))

    return press


def open_another_document(window: MainWindow) -> None:
    assert window.document_file.open(template_path("support"))


def activate_another_window(window: MainWindow) -> None:
    other = QWidget(window, Qt.WindowType.Window)
    other.show()
    other.activateWindow()
    QTest.qWaitForWindowActive(other)
    other.close()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


INTERRUPTIONS: dict[str, Callable[[MainWindow], object]] = {
    "Delete": shortcut(Qt.Key.Key_Delete, NO_MODIFIER),
    "Cut": shortcut(Qt.Key.Key_X),
    "Copy": shortcut(Qt.Key.Key_C),
    "Undo": shortcut(Qt.Key.Key_Z),
    "Redo": shortcut(Qt.Key.Key_Y),
    "Select All": shortcut(Qt.Key.Key_A),
    "Duplicate": shortcut(Qt.Key.Key_D),
    "Rename": shortcut(Qt.Key.Key_F2, NO_MODIFIER),
    "Escape": shortcut(Qt.Key.Key_Escape, NO_MODIFIER),
    "another tool": lambda window: window.window_actions.place_tools.groups[0][1].trigger(),
    "right button": press_second_button(Qt.MouseButton.RightButton),
    "middle button": press_second_button(Qt.MouseButton.MiddleButton),
    "next pane": shortcut(Qt.Key.Key_F6, NO_MODIFIER),
    "another document": open_another_document,
    "another scenario": lambda window: window.workspace.show_scenario(list(window.workspace.document.scenarios)[-1]),
    "another window": activate_another_window,
}
ENDING = frozenset(INTERRUPTIONS) - {"Delete", "Cut", "Copy", "Select All", "Duplicate", "Rename"}
"""These end every drag. The others end a drag when they change something, which depends on the selection."""


def change_then_undo(window: MainWindow) -> None:
    """Leave something to undo and something to redo."""
    for _ in range(2):
        window.workspace.selection.select(["B2"])
        window.window_actions.edit.duplicate.trigger()
    assert window.workspace.session.can_undo
    window.workspace.editor.undo()


@pytest.mark.parametrize("gesture", GESTURES)
def test_interrupted_drags(ordering: MainWindow, gesture: str) -> None:
    refusals: list[str] = []
    ordering.workspace.editor.command_rejected.connect(refusals.append)
    for interruption in INTERRUPTIONS:
        check_interrupted_drag(ordering, gesture, interruption)
    assert not [sentence for sentence in refusals if "'" in sentence], "a refusal contains an id"


def check_interrupted_drag(window: MainWindow, gesture: str, interruption: str) -> None:
    workspace, case = window.workspace, f"{gesture}, {interruption}"
    assert window.document_file.open(template_path("ordering"))
    opened = encode(workspace.session.document_to_save)
    window.canvas.set_tool("select")
    window.canvas.zoom_to(1.0)
    change_then_undo(window)
    window.canvas.setFocus()
    widget, start = GESTURES[gesture](window)
    QTest.mousePress(widget, LEFT, NO_MODIFIER, start)
    for share in (1, 2, 3):
        QTest.mouseMove(widget, start + QPoint(12, 9) * share)
        QApplication.processEvents()
    before = workspace.document
    INTERRUPTIONS[interruption](window)
    before_release = workspace.document
    QTest.mouseMove(widget, start + QPoint(60, 40))
    QApplication.processEvents()
    QTest.mouseRelease(widget, LEFT, NO_MODIFIER, start + QPoint(60, 40))
    if interruption in ENDING or before_release is not before:
        workspace.editor.commit_pending_edits()
        assert workspace.document is before_release, case
    assert not window.canvas.cancel_gesture(), case
    window.canvas.grab()
    while workspace.session.can_undo:
        workspace.editor.undo()
    if interruption != "another document":
        assert encode(workspace.session.document_to_save) == opened, case
