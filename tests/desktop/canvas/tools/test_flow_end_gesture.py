"""The ends of a selected flow can be dragged to other nodes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.layout.placement import Route
from tests.desktop.canvas.canvas_driver import CanvasDriver


def select_flow(canvas: CanvasView, driver: CanvasDriver, flow_id: str) -> Route:
    """Select a flow by a click and return its route."""
    route = canvas.drawing.placement.route(flow_id)
    driver.click((route[0].x + route[1].x) / 2, (route[0].y + route[1].y) / 2)
    assert canvas.workspace.selection.ids == (flow_id,)
    return route


def test_flow_target_can_be_dragged_to_another_step(canvas: CanvasView, driver: CanvasDriver) -> None:
    before = canvas.workspace.document
    route = select_flow(canvas, driver, "f3")
    driver.drag((route[-1].x, route[-1].y), driver.node_centre("look"))
    flow = canvas.workspace.scenario.flows["f3"]
    assert (flow.source, flow.target) == ("answer", "look")
    assert canvas.workspace.session.undo_name == "reattach flow"
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_flow_source_can_be_dragged_and_the_label_is_kept(canvas: CanvasView, driver: CanvasDriver) -> None:
    route = select_flow(canvas, driver, "f4")
    driver.drag((route[0].x, route[0].y), driver.node_centre("answer"))
    flow = canvas.workspace.scenario.flows["f4"]
    assert (flow.source, flow.target, flow.label) == ("answer", "end", "yes")


def test_invalid_flow_end_shows_the_reason_and_changes_nothing(canvas: CanvasView, driver: CanvasDriver) -> None:
    hints: list[str] = []
    route = select_flow(canvas, driver, "f3")
    before = canvas.workspace.document
    canvas.hint_changed.connect(hints.append)
    driver.press(*route[-1])
    driver.move_pressed((route[-1].x, route[-1].y), driver.node_centre("start"))
    assert hints[-1] == "A flow cannot end on a start."
    driver.release(*driver.node_centre("start"))
    assert canvas.workspace.document is before


def test_dropping_on_the_background_or_cancelling_changes_nothing(canvas: CanvasView, driver: CanvasDriver) -> None:
    route = select_flow(canvas, driver, "f3")
    before = canvas.workspace.document
    driver.drag((route[-1].x, route[-1].y), (20.0, canvas.drawing.placement.lanes["B"].end - 10))
    driver.press(*route[-1])
    driver.move_pressed((route[-1].x, route[-1].y), driver.node_centre("look"))
    driver.press_key(Qt.Key.Key_Escape)
    driver.release(*driver.node_centre("look"))
    assert canvas.workspace.document is before


def test_press_on_the_end_of_an_unselected_flow_drags_the_step(canvas: CanvasView, driver: CanvasDriver) -> None:
    end = canvas.drawing.placement.route("f3")[-1]
    driver.drag((end.x + 2, end.y), driver.node_centre("look"))
    assert canvas.workspace.scenario.flows["f3"].target == "sure"


def test_cursor_shows_what_a_press_would_drag(canvas: CanvasView, driver: CanvasDriver) -> None:
    def shape(x: float, y: float) -> Qt.CursorShape:
        driver.hover(x, y)
        return canvas.viewport().cursor().shape()

    route = select_flow(canvas, driver, "f3")
    assert shape(*route[-1]) == Qt.CursorShape.CrossCursor
    assert shape((route[0].x + route[1].x) / 2, route[0].y) == Qt.CursorShape.SizeVerCursor
    assert shape(*driver.node_centre("ask")) == Qt.CursorShape.SizeAllCursor
    assert shape(20.0, canvas.drawing.placement.lanes["B"].end - 10) == Qt.CursorShape.ArrowCursor
