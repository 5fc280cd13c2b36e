"""Messages and notifications to a whole lane: to its header, or to the background of an empty lane."""

from __future__ import annotations

import pytest

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.editing.commands.lanes import add_lane
from cpm_desktop.model.elements import Flow, Lane
from tests.desktop.canvas.canvas_driver import CanvasDriver


@pytest.fixture
def with_partner(canvas: CanvasView) -> CanvasView:
    """Return a canvas with an empty partner lane."""
    workspace = canvas.workspace
    lane = Lane(id="P", name="Carrier", kind="partner")
    workspace.editor.perform("add lane", lambda document: add_lane(document, workspace.scenario_id, lane))
    canvas.set_tool("flow")
    return canvas


def lane_background_point(canvas: CanvasView, lane: str) -> tuple[float, float]:
    band = canvas.drawing.placement.lanes[lane]
    return canvas.visible_area().center().x(), band.start + band.length / 2


def lane_header_point(canvas: CanvasView, lane: str) -> tuple[float, float]:
    return canvas.visible_area().left() - 20, lane_background_point(canvas, lane)[1]


def last_flow(canvas: CanvasView) -> Flow:
    return list(canvas.workspace.scenario.flows.values())[-1]


def test_flow_to_an_empty_lane_is_a_message_to_the_lane(with_partner: CanvasView, driver: CanvasDriver) -> None:
    before = with_partner.workspace.document
    driver.drag(driver.node_centre("answer"), lane_background_point(with_partner, "P"))
    flow = last_flow(with_partner)
    assert (flow.source, flow.target, flow.kind) == ("answer", "P", "message")
    with_partner.workspace.session.undo()
    assert with_partner.workspace.document is before


def test_empty_lane_can_send_messages(with_partner: CanvasView, driver: CanvasDriver) -> None:
    driver.click(*lane_background_point(with_partner, "P"))
    driver.click(*driver.node_centre("answer"))
    flow = last_flow(with_partner)
    assert (flow.source, flow.target, flow.kind) == ("P", "answer", "message")


def test_flow_to_the_customer_header_is_a_notification(with_partner: CanvasView, driver: CanvasDriver) -> None:
    driver.drag(driver.node_centre("answer"), lane_header_point(with_partner, "C"))
    flow = last_flow(with_partner)
    assert (flow.source, flow.target, flow.kind) == ("answer", "C", "notification")


def test_background_of_an_occupied_lane_is_not_a_flow_target(with_partner: CanvasView, driver: CanvasDriver) -> None:
    before = with_partner.workspace.document
    band = with_partner.drawing.placement.lanes["C"]
    driver.drag(driver.node_centre("answer"), (10.0, band.end - 4))
    assert with_partner.workspace.document is before


def test_message_end_can_be_dragged_to_another_lane(with_partner: CanvasView, driver: CanvasDriver) -> None:
    driver.drag(driver.node_centre("answer"), lane_background_point(with_partner, "P"))
    flow = last_flow(with_partner)
    with_partner.set_tool("select")
    with_partner.workspace.selection.select([flow.id])
    route = with_partner.drawing.placement.route(flow.id)
    driver.drag((route[-1].x, route[-1].y), lane_header_point(with_partner, "B"))
    assert with_partner.workspace.scenario.flows[flow.id].target == "B"
