"""Quick append, dropping on a flow, and the space tool, by real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor

from cpm_desktop.desktop.canvas.tools.quick_append import ARROW_DISTANCE, arrow_at
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Point


def arrow(canvas, node_id: str, direction: str) -> tuple[float, float]:
    box = canvas.drawing.placement.nodes[node_id]
    x, y = box.x + box.width / 2, box.y + box.height / 2
    away = ARROW_DISTANCE / canvas.zoom
    return {
        "right": (box.x + box.width + away, y),
        "left": (box.x - away, y),
        "below": (x, box.y + box.height + away),
        "above": (x, box.y - away),
    }[direction]


@pytest.mark.parametrize(("direction", "lane"), [("right", "F"), ("left", "F"), ("below", "B"), ("above", "C")])
def test_an_arrow_appends_a_step_in_its_direction(canvas, hands, direction, lane):
    before = canvas.workspace.document
    hands.click(*hands.middle("answer"))
    hands.click(*arrow(canvas, "answer", direction))
    hands.type("Next")
    hands.key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    (added,) = canvas.workspace.selection
    assert (scenario.nodes[added].name, scenario.nodes[added].lane) == ("Next", lane)
    assert any((flow.source, flow.target) == ("answer", added) for flow in scenario.flows.values())
    assert list(violations(canvas.workspace.document)) == []
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_dragging_an_arrow_onto_a_node_connects(canvas, hands):
    hands.click(*hands.middle("look"))
    hands.drag(arrow(canvas, "look", "above"), hands.middle("answer"))
    flows = canvas.workspace.scenario.flows.values()
    assert any((flow.source, flow.target) == ("look", "answer") for flow in flows)


def test_dragging_an_arrow_onto_the_ground_makes_a_step_there(canvas, hands):
    hands.click(*hands.middle("ask"))
    band = canvas.drawing.placement.lanes["B"]
    place = (hands.middle("ask")[0], band.start + band.length / 2)
    hands.drag(arrow(canvas, "ask", "below"), place)
    hands.type("There")
    hands.key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection
    assert canvas.workspace.scenario.nodes[added].lane == "B"
    assert hands.middle(added)[0] == pytest.approx(place[0], abs=1)


def test_a_step_dropped_on_a_flow_comes_between_its_ends(canvas, hands):
    band = canvas.drawing.placement.lanes["B"]
    canvas.set_tool("step")
    hands.click(60, band.start + 40)
    hands.type("Loose")
    hands.key(Qt.Key.Key_Return)
    (loose,) = canvas.workspace.selection
    start, corner = canvas.drawing.placement.route("f3")[:2]
    before = canvas.workspace.document
    hands.drag(hands.middle(loose), ((start.x + corner.x) / 2, (start.y + corner.y) / 2))
    flows = [(flow.source, flow.target) for flow in canvas.workspace.scenario.flows.values()]
    assert ("answer", loose) in flows
    assert (loose, "sure") in flows
    assert ("answer", "sure") not in flows
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_a_new_step_placed_on_a_flow_comes_between_its_ends(canvas, hands):
    start, corner = canvas.drawing.placement.route("f3")[:2]
    canvas.set_tool("step")
    hands.click((start.x + corner.x) / 2, (start.y + corner.y) / 2)
    hands.type("Between")
    hands.key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection
    flows = [(flow.source, flow.target) for flow in canvas.workspace.scenario.flows.values()]
    assert ("answer", added) in flows
    assert (added, "sure") in flows


def test_a_step_placed_on_a_short_flow_covers_neither_of_its_ends(canvas, hands):
    ask, start = (canvas.drawing.placement.nodes[key] for key in ("ask", "start"))
    canvas.set_tool("step")
    hands.click((start.x + start.width + ask.x) / 2, ask.y + ask.height / 2)
    hands.type("Wait")
    hands.key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection
    boxes = canvas.drawing.placement.nodes
    assert boxes["start"].x + boxes["start"].width < boxes[added].x
    assert boxes[added].x + boxes[added].width < boxes["ask"].x
    canvas.workspace.session.undo()
    assert canvas.drawing.placement.nodes["ask"] == ask


def test_a_step_with_flows_of_its_own_stays_out_of_others(canvas, hands):
    start, corner = canvas.drawing.placement.route("f3")[:2]
    hands.drag(hands.middle("look"), ((start.x + corner.x) / 2, (start.y + corner.y) / 2))
    assert canvas.workspace.scenario.flows["f3"].target == "sure"


def test_the_space_tool_makes_room_and_closes_it_again(canvas, hands):
    look, ask = canvas.drawing.placement.nodes["look"], canvas.drawing.placement.nodes["ask"]
    canvas.set_tool("space")
    hands.drag((look.x - 10, 20), (look.x + 70, 20))
    assert canvas.drawing.placement.nodes["look"].x == pytest.approx(look.x + 80, abs=1)
    assert canvas.drawing.placement.nodes["ask"] == ask
    canvas.set_tool("space")
    hands.drag((look.x - 5, 20), (look.x - 55, 20))
    assert canvas.drawing.placement.nodes["look"].x < look.x + 80


def test_where_an_arrow_is_dragged_to_an_outline_shows_the_step_to_come(canvas, hands):
    hands.click(*hands.middle("ask"))
    band = canvas.drawing.placement.lanes["B"]
    start, place = arrow(canvas, "ask", "below"), (hands.middle("ask")[0], band.start + band.length / 2)
    size = node_size(canvas.workspace.scenario.nodes["ask"])
    edge = QRect(hands.pixel(place[0] - size.width / 2, place[1]) - QPoint(2, 10), QSize(4, 20))
    before = canvas.viewport().grab(edge).toImage()
    hands.press(*start)
    hands.carry(start, place)
    assert canvas.viewport().grab(edge).toImage() != before
    hands.key(Qt.Key.Key_Escape)
    assert canvas.viewport().grab(edge).toImage() == before


def test_while_a_name_is_written_nothing_else_can_be_taken_hold_of(canvas, hands):
    hands.click(*hands.middle("answer"))
    place = hands.pixel(*arrow(canvas, "answer", "right"))
    selection = QColor(canvas.drawing.theme.selection)
    corner = place + QPoint(-5, -3)
    assert canvas.viewport().grab().toImage().pixelColor(corner) == selection
    hands.double_click(*hands.middle("answer"))
    assert canvas.viewport().grab().toImage().pixelColor(corner) != selection
    hands.key(Qt.Key.Key_Escape)
    assert canvas.viewport().grab().toImage().pixelColor(corner) == selection


def test_an_arrow_that_would_be_cut_off_by_a_header_is_not_there(canvas, hands):
    canvas.workspace.perform(
        "Test", lambda document: move_nodes(document, "today", {"ask": NodePlacement("C", "one", 120.0, 6.0)})
    )
    hands.click(*hands.middle("ask"))
    canvas.verticalScrollBar().setValue(0)
    assert arrow_at(canvas, Point(*arrow(canvas, "ask", "right"))) == ("ask", "right")
    assert arrow_at(canvas, Point(*arrow(canvas, "ask", "above"))) is None
