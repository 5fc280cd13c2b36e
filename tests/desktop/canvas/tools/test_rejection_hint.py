"""Invalid drags show the reason at the cursor; hovering and dropping follow the same rule."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.tools.palette_drop_handler import TOOL_MIME
from cpm_desktop.editing.commands.nodes import add_node
from cpm_desktop.model.elements import EndEvent, Step
from cpm_desktop.model.layout import Box
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, CanvasDriver, drag_widget


@pytest.fixture
def shown_hints(canvas: CanvasView) -> list[str]:
    """Return all hints shown from now on; when a reason disappears, the tool's hint follows."""
    hints: list[str] = []
    canvas.hint_changed.connect(hints.append)
    return hints


def add(canvas: CanvasView, node: Step | EndEvent, box: Box) -> None:
    scenario_id = canvas.workspace.scenario_id
    assert canvas.workspace.editor.perform("Add", lambda document: add_node(document, scenario_id, node, box))


def first_segment_centre(canvas: CanvasView, flow_id: str) -> tuple[float, float]:
    start, end = canvas.drawing.placement.route(flow_id)[:2]
    return (start.x + end.x) / 2, (start.y + end.y) / 2


def test_dropping_an_end_on_a_flow_is_rejected(
    canvas: CanvasView, driver: CanvasDriver, shown_hints: list[str]
) -> None:
    add(canvas, EndEvent(id="over", kind="end", lane="B", phase="one"), Box(60, 30, 36, 36))
    before = canvas.workspace.document
    start, place = driver.node_centre("over"), first_segment_centre(canvas, "f3")
    driver.press(*start)
    driver.move_pressed(start, place)
    assert "A flow cannot begin at an end." in shown_hints
    driver.release(*place)
    assert "Shift+Tab: alternative" in shown_hints[-1], "the hint of the selected node is shown again"
    assert canvas.workspace.document is before
    assert driver.node_centre("over") == start


def test_droppable_step_shows_no_hint(canvas: CanvasView, driver: CanvasDriver, shown_hints: list[str]) -> None:
    add(canvas, Step(id="new", kind="step", lane="B", phase="one"), Box(60, 30, 120, 48))
    driver.drag(driver.node_centre("new"), first_segment_centre(canvas, "f3"))
    assert not [words for words in shown_hints if "cannot" in words]
    assert canvas.workspace.scenario.flows["f3"].target == "new"


def test_hint_disappears_away_from_the_flow(canvas: CanvasView, driver: CanvasDriver, shown_hints: list[str]) -> None:
    add(canvas, EndEvent(id="over", kind="end", lane="B", phase="one"), Box(60, 30, 36, 36))
    start, place = driver.node_centre("over"), first_segment_centre(canvas, "f3")
    driver.press(*start)
    driver.move_pressed(start, place)
    driver.move_pressed(place, start)
    assert "Shift+Tab: alternative" in shown_hints[-1], "the hint of the selected node is shown again"
    driver.release(*start)


def test_closing_a_missing_gap_is_rejected(canvas: CanvasView, driver: CanvasDriver, shown_hints: list[str]) -> None:
    box = canvas.drawing.placement.nodes["look"]
    start, end = (box.x - 5, 20.0), (box.x - 405, 20.0)
    canvas.set_tool("space")
    driver.drag(start, end)
    box, before = canvas.drawing.placement.nodes["look"], canvas.workspace.document
    start, end = (box.x - 5, 20.0), (box.x - 60, 20.0)
    canvas.set_tool("space")
    driver.press(*start)
    driver.move_pressed(start, end)
    assert "There is no gap to close here." in shown_hints
    driver.press_key(Qt.Key.Key_Escape)
    assert "Esc" in shown_hints[-1] or "Drag to move" in shown_hints[-1]
    assert canvas.workspace.document is before


def test_dragging_a_lane_above_the_customer_shows_the_reason(canvas: CanvasView, shown_hints: list[str]) -> None:
    header = canvas.headers.lanes
    area = header.cell_area("B")
    drag_widget(header, area.center(), QPoint(area.center().x(), 4), release=False)
    assert "Customer lanes stay above all others." in shown_hints
    drag_widget(header, QPoint(area.center().x(), 4), area.center(), press=False)
    assert "Esc" in shown_hints[-1] or "Drag to move" in shown_hints[-1]
    assert list(canvas.workspace.scenario.lanes) == ["C", "F", "B"]


def test_reordering_similar_lanes_shows_no_hint(canvas: CanvasView, shown_hints: list[str]) -> None:
    header = canvas.headers.lanes
    drag_widget(header, header.cell_area("B").center(), header.cell_area("F").center() - QPoint(0, 30))
    assert not [words for words in shown_hints if "stay" in words]
    assert list(canvas.workspace.scenario.lanes) == ["C", "B", "F"]


def test_palette_annotation_without_a_target_shows_the_reason(canvas: CanvasView, shown_hints: list[str]) -> None:
    enter_from_palette(canvas, "pain_point")
    assert not drag_from_palette(canvas, QPointF(1200, 640))
    assert "to attach the annotation to" in shown_hints[-1]
    assert drag_from_palette(canvas, node_centre_in_viewport(canvas, "answer"))
    assert "Esc" in shown_hints[-1] or "Drag to move" in shown_hints[-1]
    QApplication.sendEvent(canvas.viewport(), QDragLeaveEvent())
    assert "Esc" in shown_hints[-1] or "Drag to move" in shown_hints[-1]


def test_palette_step_can_be_dropped_anywhere(canvas: CanvasView, shown_hints: list[str]) -> None:
    enter_from_palette(canvas, "step")
    place = QPointF(canvas.mapFromScene(QPointF(300, canvas.drawing.placement.lanes["B"].start + 60)))
    assert drag_from_palette(canvas, place)
    before = len(canvas.workspace.scenario.nodes)
    data = tool_data("step")
    QApplication.sendEvent(canvas.viewport(), QDropEvent(place, Qt.DropAction.CopyAction, data, LEFT, NO_MODIFIER))
    assert len(canvas.workspace.scenario.nodes) == before + 1


def tool_data(name: str) -> QMimeData:
    data = QMimeData()
    data.setData(TOOL_MIME, name.encode())
    return data


def enter_from_palette(canvas: CanvasView, name: str) -> None:
    """Drag an entry of the palette onto the canvas."""
    corner = QPoint(2, 2)
    data = tool_data(name)
    event = QDragEnterEvent(corner, Qt.DropAction.CopyAction, data, LEFT, NO_MODIFIER)
    QApplication.sendEvent(canvas.viewport(), event)
    assert event.isAccepted()


def drag_from_palette(canvas: CanvasView, place: QPointF) -> bool:
    """Drag the current tool from the palette to a place; return whether a drop is accepted."""
    data = tool_data("any")
    event = QDragMoveEvent(place.toPoint(), Qt.DropAction.CopyAction, data, LEFT, NO_MODIFIER, QEvent.Type.DragMove)
    QApplication.sendEvent(canvas.viewport(), event)
    return event.isAccepted()


def node_centre_in_viewport(canvas: CanvasView, node_id: str) -> QPointF:
    box = canvas.drawing.placement.nodes[node_id]
    return QPointF(canvas.mapFromScene(QPointF(box.x + box.width / 2, box.y + box.height / 2)))
