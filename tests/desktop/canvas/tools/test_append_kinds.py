"""The kinds that an arrow beside a node can add: by a right click or a long press, with real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.text import element_text
from cpm_desktop.model.invariants import violations
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, CanvasDriver
from tests.desktop.canvas.tools.test_append_arrows import arrow_point

KINDS = ["Step", "Decision", "Parallel gateway", "End"]


def right_click(driver: CanvasDriver, x: float, y: float) -> None:
    """Request the context menu at a point of the diagram."""
    port, position = driver.canvas.viewport(), driver.viewport_point(x, y)
    QTest.mouseClick(port, Qt.MouseButton.RightButton, NO_MODIFIER, position)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(port, QContextMenuEvent(reason, position, port.mapToGlobal(position)))


def open_menu() -> QMenu | None:
    """Return the open menu, if any."""
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def texts(menu: QMenu | None) -> list[str]:
    assert menu is not None, "no menu is open"
    return [action.text().replace("&", "") for action in menu.actions()]


def choose(menu: QWidget | None, presses_of_down: int) -> None:
    """Choose an entry of an open menu by keys."""
    assert menu is not None
    for _press in range(presses_of_down):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


@pytest.mark.parametrize(("index", "kind"), [(0, "step"), (1, "decision"), (2, "parallel"), (3, "end")])
@pytest.mark.parametrize(("direction", "lane"), [("right", "F"), ("below", "B")])
def test_right_click_on_an_arrow_adds_the_chosen_kind(
    canvas: CanvasView, driver: CanvasDriver, index: int, kind: str, direction: str, lane: str
) -> None:
    before = canvas.workspace.document
    driver.click(*driver.node_centre("answer"))
    right_click(driver, *arrow_point(canvas, "answer", direction))
    assert texts(open_menu()) == KINDS
    choose(open_menu(), index)
    if kind != "parallel":
        driver.type("Next")
        driver.press_key(Qt.Key.Key_Return)
    scenario, (added,) = canvas.workspace.scenario, canvas.workspace.selection.ids
    assert (scenario.nodes[added].kind, scenario.nodes[added].lane) == (kind, lane)
    assert scenario.nodes[added].name == ("" if kind == "parallel" else "Next")
    assert any((flow.source, flow.target) == ("answer", added) for flow in scenario.flows.values())
    assert list(violations(canvas.workspace.document)) == []
    assert canvas.workspace.session.undo_name == element_text.undo_text_for_addition(kind)
    box, around = canvas.drawing.placement.nodes[added], canvas.drawing.placement.nodes["answer"]
    if direction == "right":
        assert box.x - (around.x + around.width) == pytest.approx(48, abs=1)
        assert box.y + box.height / 2 == pytest.approx(around.y + around.height / 2, abs=1)
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_long_press_on_an_arrow_opens_the_kinds(qtbot, canvas: CanvasView, driver: CanvasDriver) -> None:
    before = canvas.workspace.document
    driver.click(*driver.node_centre("answer"))
    place = arrow_point(canvas, "answer", "right")
    driver.press(*place)
    qtbot.waitUntil(lambda: open_menu() is not None)
    menu = open_menu()
    assert menu is not None
    position = menu.mapFromGlobal(canvas.viewport().mapToGlobal(driver.viewport_point(*place)))
    QTest.mouseRelease(menu, LEFT, NO_MODIFIER, position)
    assert menu.isVisible(), "the release of the long press keeps the menu"
    assert canvas.workspace.document is before
    choose(menu, 1)
    driver.press_key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.nodes[canvas.workspace.selection.ids[0]].kind == "decision"


def test_drag_and_click_open_no_menu(qtbot, canvas: CanvasView, driver: CanvasDriver) -> None:
    interval = QApplication.styleHints().mousePressAndHoldInterval()
    driver.click(*driver.node_centre("look"))
    start, target = arrow_point(canvas, "look", "above"), driver.node_centre("answer")
    driver.press(*start)
    driver.move_pressed(start, target)
    qtbot.wait(interval + 100)
    assert open_menu() is None
    driver.release(*target)
    flows = canvas.workspace.scenario.flows.values()
    assert any((flow.source, flow.target) == ("look", "answer") for flow in flows)
    driver.click(*driver.node_centre("ask"))
    driver.click(*arrow_point(canvas, "ask", "right"))
    driver.press_key(Qt.Key.Key_Escape)
    qtbot.wait(interval + 100)
    assert open_menu() is None


def test_menu_closes_without_a_change(canvas: CanvasView, driver: CanvasDriver) -> None:
    before = canvas.workspace.document
    driver.click(*driver.node_centre("answer"))
    right_click(driver, *arrow_point(canvas, "answer", "left"))
    menu = open_menu()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert open_menu() is None
    assert canvas.workspace.document is before
    assert canvas.workspace.selection.ids == ("answer",)


def test_right_click_elsewhere_requests_the_menu_of_the_selection(canvas: CanvasView, driver: CanvasDriver) -> None:
    requested: list[QPoint] = []
    canvas.context_menu_requested.connect(requested.append)
    driver.click(*driver.node_centre("answer"))
    right_click(driver, *arrow_point(canvas, "answer", "right"))
    assert requested == []
    choose(open_menu(), 0)
    driver.press_key(Qt.Key.Key_Return)
    right_click(driver, *driver.node_centre("ask"))
    assert len(requested) == 1
    assert canvas.workspace.selection.ids == ("ask",)


def test_tip_of_an_arrow_names_the_menu(qtbot, canvas: CanvasView, driver: CanvasDriver) -> None:
    driver.click(*driver.node_centre("answer"))
    port, position = canvas.viewport(), driver.viewport_point(*arrow_point(canvas, "answer", "right"))
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, position, port.mapToGlobal(position)))
    qtbot.waitUntil(QToolTip.isVisible)
    assert "Right-click or hold to choose the kind" in QToolTip.text()
