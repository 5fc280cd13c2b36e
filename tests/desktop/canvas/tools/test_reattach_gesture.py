"""The ends of a selected flow can be dragged to other nodes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.layout.placement import Route
from tests.desktop.canvas.canvas_driver import Hands


def chosen(canvas: CanvasView, hands: Hands, flow_id: str) -> Route:
    """Select a flow by a click and return its route."""
    route = canvas.drawing.placement.route(flow_id)
    hands.click((route[0].x + route[1].x) / 2, (route[0].y + route[1].y) / 2)
    assert canvas.workspace.selection == (flow_id,)
    return route


def test_the_target_of_a_flow_is_dragged_to_another_step(canvas: CanvasView, hands: Hands) -> None:
    before = canvas.workspace.document
    route = chosen(canvas, hands, "f3")
    hands.drag((route[-1].x, route[-1].y), hands.middle("look"))
    flow = canvas.workspace.scenario.flows["f3"]
    assert (flow.source, flow.target) == ("answer", "look")
    assert canvas.workspace.session.undo_name == "reattach flow"
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_the_source_of_a_flow_is_dragged_and_its_label_stays(canvas: CanvasView, hands: Hands) -> None:
    route = chosen(canvas, hands, "f4")
    hands.drag((route[0].x, route[0].y), hands.middle("answer"))
    flow = canvas.workspace.scenario.flows["f4"]
    assert (flow.source, flow.target, flow.label) == ("answer", "end", "yes")


def test_where_a_flow_must_not_end_the_reason_is_said_and_nothing_changes(canvas: CanvasView, hands: Hands) -> None:
    heard: list[str] = []
    route = chosen(canvas, hands, "f3")
    before = canvas.workspace.document
    canvas.hint_changed.connect(heard.append)
    hands.press(*route[-1])
    hands.carry((route[-1].x, route[-1].y), hands.middle("start"))
    assert heard[-1] == "A flow cannot end on a start."
    hands.release(*hands.middle("start"))
    assert canvas.workspace.document is before


def test_let_go_on_the_ground_or_given_up_a_flow_stays_as_it_was(canvas: CanvasView, hands: Hands) -> None:
    route = chosen(canvas, hands, "f3")
    before = canvas.workspace.document
    hands.drag((route[-1].x, route[-1].y), (20.0, canvas.drawing.placement.lanes["B"].end - 10))
    hands.press(*route[-1])
    hands.carry((route[-1].x, route[-1].y), hands.middle("look"))
    hands.key(Qt.Key.Key_Escape)
    hands.release(*hands.middle("look"))
    assert canvas.workspace.document is before


def test_without_a_selected_flow_a_press_there_means_the_step(canvas: CanvasView, hands: Hands) -> None:
    end = canvas.drawing.placement.route("f3")[-1]
    hands.drag((end.x + 2, end.y), hands.middle("look"))
    assert canvas.workspace.scenario.flows["f3"].target == "sure"


def test_the_cursor_tells_what_a_press_would_do(canvas: CanvasView, hands: Hands) -> None:
    def shape(x: float, y: float) -> Qt.CursorShape:
        hands.hover(x, y)
        return canvas.viewport().cursor().shape()

    route = chosen(canvas, hands, "f3")
    assert shape(*route[-1]) == Qt.CursorShape.CrossCursor
    assert shape((route[0].x + route[1].x) / 2, route[0].y) == Qt.CursorShape.SizeVerCursor
    assert shape(*hands.middle("ask")) == Qt.CursorShape.SizeAllCursor
    assert shape(20.0, canvas.drawing.placement.lanes["B"].end - 10) == Qt.CursorShape.ArrowCursor
