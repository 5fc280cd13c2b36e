"""Messages and notifications reach a lane as a whole: by its name, or on its ground where it holds nothing."""

from __future__ import annotations

import pytest

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.editing.commands.lanes import add_lane
from cpm_desktop.model.elements import Flow, Lane
from tests.desktop.canvas.canvas_driver import Hands


@pytest.fixture
def with_partner(canvas: CanvasView) -> CanvasView:
    """Return a canvas with a lane that nobody looks into."""
    workspace = canvas.workspace
    lane = Lane(id="P", name="Carrier", kind="partner")
    workspace.perform("add lane", lambda document: add_lane(document, workspace.scenario_id, lane))
    canvas.set_tool("flow")
    return canvas


def ground(canvas: CanvasView, lane: str) -> tuple[float, float]:
    band = canvas.drawing.placement.lanes[lane]
    return canvas.visible_area().center().x(), band.start + band.length / 2


def header(canvas: CanvasView, lane: str) -> tuple[float, float]:
    return canvas.visible_area().left() - 20, ground(canvas, lane)[1]


def last_flow(canvas: CanvasView) -> Flow:
    return list(canvas.workspace.scenario.flows.values())[-1]


def test_a_flow_to_an_empty_lane_is_a_message_to_all_of_it(with_partner: CanvasView, hands: Hands) -> None:
    before = with_partner.workspace.document
    hands.drag(hands.middle("answer"), ground(with_partner, "P"))
    made = last_flow(with_partner)
    assert (made.source, made.target, made.kind) == ("answer", "P", "message")
    with_partner.workspace.session.undo()
    assert with_partner.workspace.document is before


def test_an_empty_lane_sends_messages_too(with_partner: CanvasView, hands: Hands) -> None:
    hands.click(*ground(with_partner, "P"))
    hands.click(*hands.middle("answer"))
    made = last_flow(with_partner)
    assert (made.source, made.target, made.kind) == ("P", "answer", "message")


def test_a_flow_to_the_name_of_the_customers_lane_notifies_them(with_partner: CanvasView, hands: Hands) -> None:
    hands.drag(hands.middle("answer"), header(with_partner, "C"))
    made = last_flow(with_partner)
    assert (made.source, made.target, made.kind) == ("answer", "C", "notification")


def test_the_ground_of_a_lane_that_holds_steps_is_no_end(with_partner: CanvasView, hands: Hands) -> None:
    before = with_partner.workspace.document
    band = with_partner.drawing.placement.lanes["C"]
    hands.drag(hands.middle("answer"), (10.0, band.end - 4))
    assert with_partner.workspace.document is before


def test_the_end_of_a_message_is_dragged_to_another_lane(with_partner: CanvasView, hands: Hands) -> None:
    hands.drag(hands.middle("answer"), ground(with_partner, "P"))
    made = last_flow(with_partner)
    with_partner.set_tool("select")
    with_partner.workspace.select([made.id])
    route = with_partner.drawing.placement.route(made.id)
    hands.drag((route[-1].x, route[-1].y), header(with_partner, "B"))
    assert with_partner.workspace.scenario.flows[made.id].target == "B"
