"""Whatever a release would not do says why at the cursor, while dragging; the same rule decides hover and drop."""

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
from tests.desktop.canvas.canvas_driver import LEFT, NO_KEY, Hands, drag_widget


@pytest.fixture
def said(canvas: CanvasView) -> list[str]:
    """Return what is said to the person, from now on; where a reason is taken away, what the mouse can do follows."""
    heard: list[str] = []
    canvas.hint_changed.connect(heard.append)
    return heard


def add(canvas: CanvasView, node: Step | EndEvent, box: Box) -> None:
    scenario_id = canvas.workspace.scenario_id
    assert canvas.workspace.perform("Add", lambda document: add_node(document, scenario_id, node, box))


def middle_of(canvas: CanvasView, flow_id: str) -> tuple[float, float]:
    start, end = canvas.drawing.placement.route(flow_id)[:2]
    return (start.x + end.x) / 2, (start.y + end.y) / 2


def test_an_end_cannot_be_dropped_on_a_flow(canvas: CanvasView, hands: Hands, said: list[str]) -> None:
    add(canvas, EndEvent(id="over", kind="end", lane="B", phase="one"), Box(60, 30, 36, 36))
    before = canvas.workspace.document
    home, place = hands.middle("over"), middle_of(canvas, "f3")
    hands.press(*home)
    hands.carry(home, place)
    assert "A flow cannot begin at an end." in said
    hands.release(*place)
    assert "Shift+Tab: alternative" in said[-1], "the hint of the selected node is back"
    assert canvas.workspace.document is before
    assert hands.middle("over") == home


def test_a_step_that_may_stand_on_a_flow_hears_nothing(canvas: CanvasView, hands: Hands, said: list[str]) -> None:
    add(canvas, Step(id="new", kind="step", lane="B", phase="one"), Box(60, 30, 120, 48))
    hands.drag(hands.middle("new"), middle_of(canvas, "f3"))
    assert not [words for words in said if "cannot" in words]
    assert canvas.workspace.scenario.flows["f3"].target == "new"


def test_away_from_the_flow_the_words_go(canvas: CanvasView, hands: Hands, said: list[str]) -> None:
    add(canvas, EndEvent(id="over", kind="end", lane="B", phase="one"), Box(60, 30, 36, 36))
    home, place = hands.middle("over"), middle_of(canvas, "f3")
    hands.press(*home)
    hands.carry(home, place)
    hands.carry(place, home)
    assert "Shift+Tab: alternative" in said[-1], "the hint of the selected node is back"
    hands.release(*home)


def test_where_there_is_no_gap_none_can_be_closed(canvas: CanvasView, hands: Hands, said: list[str]) -> None:
    box = canvas.drawing.placement.nodes["look"]
    start, end = (box.x - 5, 20.0), (box.x - 405, 20.0)
    canvas.set_tool("space")
    hands.drag(start, end)
    box, before = canvas.drawing.placement.nodes["look"], canvas.workspace.document
    start, end = (box.x - 5, 20.0), (box.x - 60, 20.0)
    canvas.set_tool("space")
    hands.press(*start)
    hands.carry(start, end)
    assert "There is no gap to close here." in said
    hands.key(Qt.Key.Key_Escape)
    assert "Esc" in said[-1] or "Drag moves" in said[-1]
    assert canvas.workspace.document is before


def test_a_lane_dragged_above_the_customer_hears_why_not(canvas: CanvasView, said: list[str]) -> None:
    header = canvas.headers.lanes
    area = header.cell_area("B")
    drag_widget(header, area.center(), QPoint(area.center().x(), 4), release=False)
    assert "Customer lanes stay above all others." in said
    drag_widget(header, QPoint(area.center().x(), 4), area.center(), press=False)
    assert "Esc" in said[-1] or "Drag moves" in said[-1]
    assert list(canvas.workspace.scenario.lanes) == ["C", "F", "B"]


def test_a_lane_dragged_among_its_like_hears_nothing(canvas: CanvasView, said: list[str]) -> None:
    header = canvas.headers.lanes
    drag_widget(header, header.cell_area("B").center(), header.cell_area("F").center() - QPoint(0, 30))
    assert not [words for words in said if "stay" in words]
    assert list(canvas.workspace.scenario.lanes) == ["C", "B", "F"]


def test_a_mark_from_the_palette_says_that_it_needs_something_below(canvas: CanvasView, said: list[str]) -> None:
    enter_from_palette(canvas, "pain_point")
    assert not carried_from_palette(canvas, QPointF(1200, 640))
    assert "about something" in said[-1]
    assert carried_from_palette(canvas, middle_in_viewport(canvas, "answer"))
    assert "Esc" in said[-1] or "Drag moves" in said[-1]
    QApplication.sendEvent(canvas.viewport(), QDragLeaveEvent())
    assert "Esc" in said[-1] or "Drag moves" in said[-1]


def test_a_step_from_the_palette_may_go_anywhere(canvas: CanvasView, said: list[str]) -> None:
    enter_from_palette(canvas, "step")
    place = QPointF(canvas.mapFromScene(QPointF(300, canvas.drawing.placement.lanes["B"].start + 60)))
    assert carried_from_palette(canvas, place)
    before = len(canvas.workspace.scenario.nodes)
    data = tool_data("step")
    QApplication.sendEvent(canvas.viewport(), QDropEvent(place, Qt.DropAction.CopyAction, data, LEFT, NO_KEY))
    assert len(canvas.workspace.scenario.nodes) == before + 1


def tool_data(name: str) -> QMimeData:
    data = QMimeData()
    data.setData(TOOL_MIME, name.encode())
    return data


def enter_from_palette(canvas: CanvasView, name: str) -> None:
    """Drag an entry of the palette onto the canvas."""
    corner = QPoint(2, 2)
    data = tool_data(name)
    event = QDragEnterEvent(corner, Qt.DropAction.CopyAction, data, LEFT, NO_KEY)
    QApplication.sendEvent(canvas.viewport(), event)
    assert event.isAccepted()


def carried_from_palette(canvas: CanvasView, place: QPointF) -> bool:
    """Drag the current tool there from the palette; tell whether a drop would be taken."""
    data = tool_data("any")
    event = QDragMoveEvent(place.toPoint(), Qt.DropAction.CopyAction, data, LEFT, NO_KEY, QEvent.Type.DragMove)
    QApplication.sendEvent(canvas.viewport(), event)
    return event.isAccepted()


def middle_in_viewport(canvas: CanvasView, node_id: str) -> QPointF:
    box = canvas.drawing.placement.nodes[node_id]
    return QPointF(canvas.mapFromScene(QPointF(box.x + box.width / 2, box.y + box.height / 2)))
