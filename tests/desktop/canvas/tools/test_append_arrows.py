"""Quick append, dropping on a flow, and the space tool, by real events."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor

from cpm_desktop.desktop.canvas.tools.append_arrows import ARROW_DISTANCE, arrow_at
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.elements.node_names import node_name_box
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Point
from tests.desktop.canvas.canvas_driver import CanvasDriver, drag_widget
from tests.desktop.saved_window import (
    all_nodes_are_in_their_lanes,
    node_offsets_in_lane,
    placement,
    scenario,
    scroll_to_band,
)


def arrow_point(canvas, node_id: str, direction: str) -> tuple[float, float]:
    box = canvas.drawing.placement.nodes[node_id]
    x, y = box.x + box.width / 2, box.y + box.height / 2
    distance = ARROW_DISTANCE / canvas.zoom
    return {
        "right": (box.x + box.width + distance, y),
        "left": (box.x - distance, y),
        "below": (x, box.y + box.height + distance),
        "above": (x, box.y - distance),
    }[direction]


@pytest.mark.parametrize(("direction", "lane"), [("right", "F"), ("left", "F"), ("below", "B"), ("above", "C")])
def test_an_arrow_appends_a_step_in_its_direction(canvas, driver, direction, lane):
    before = canvas.workspace.document
    driver.click(*driver.node_centre("answer"))
    driver.click(*arrow_point(canvas, "answer", direction))
    driver.type("Next")
    driver.press_key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    (added,) = canvas.workspace.selection.ids
    assert (scenario.nodes[added].name, scenario.nodes[added].lane) == ("Next", lane)
    assert any((flow.source, flow.target) == ("answer", added) for flow in scenario.flows.values())
    assert list(violations(canvas.workspace.document)) == []
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


@pytest.mark.parametrize("door", ["arrow", "Tab"])
def test_step_after_the_last_one_of_a_phase_belongs_to_that_phase(canvas, driver, door):
    before = canvas.drawing.placement
    driver.click(*driver.node_centre("answer"))
    if door == "arrow":
        driver.click(*arrow_point(canvas, "answer", "right"))
    else:
        driver.press_key(Qt.Key.Key_Tab)
    driver.type("Next")
    driver.press_key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection.ids
    after, nodes = canvas.drawing.placement, canvas.workspace.scenario.nodes
    box, phase = after.nodes[added], after.phases["one"]
    assert nodes[added].phase == "one"
    assert box.y + box.height / 2 == driver.node_centre("answer")[1]
    assert phase.start <= box.x <= after.nodes["answer"].x + 112 + 48 + 112
    assert box.x + box.width < phase.end
    growth = phase.length - before.phases["one"].length
    assert growth > 0
    moved = {key for key in before.nodes if after.nodes[key] != before.nodes[key]}
    assert moved == {key for key, node in nodes.items() if node.phase == "two"}
    assert {round(after.nodes[key].x - before.nodes[key].x, 2) for key in moved} == {growth}


def test_dragging_an_arrow_onto_a_node_connects(canvas, driver):
    driver.click(*driver.node_centre("look"))
    driver.drag(arrow_point(canvas, "look", "above"), driver.node_centre("answer"))
    flows = canvas.workspace.scenario.flows.values()
    assert any((flow.source, flow.target) == ("look", "answer") for flow in flows)


def test_dragging_an_arrow_to_the_background_creates_a_step(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    band = canvas.drawing.placement.lanes["B"]
    place = (driver.node_centre("ask")[0], band.start + band.length / 2)
    driver.drag(arrow_point(canvas, "ask", "below"), place)
    driver.type("There")
    driver.press_key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection.ids
    assert canvas.workspace.scenario.nodes[added].lane == "B"
    assert driver.node_centre(added)[0] == pytest.approx(place[0], abs=1)


def test_step_dropped_on_a_flow_is_inserted_between_its_ends(canvas, driver):
    band = canvas.drawing.placement.lanes["B"]
    canvas.set_tool("step")
    driver.click(60, band.start + 40)
    driver.type("Loose")
    driver.press_key(Qt.Key.Key_Return)
    (loose,) = canvas.workspace.selection.ids
    start, corner = canvas.drawing.placement.route("f3")[:2]
    before = canvas.workspace.document
    driver.drag(driver.node_centre(loose), ((start.x + corner.x) / 2, (start.y + corner.y) / 2))
    flows = [(flow.source, flow.target) for flow in canvas.workspace.scenario.flows.values()]
    assert ("answer", loose) in flows
    assert (loose, "sure") in flows
    assert ("answer", "sure") not in flows
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_new_step_placed_on_a_flow_is_inserted_between_its_ends(canvas, driver):
    start, corner = canvas.drawing.placement.route("f3")[:2]
    canvas.set_tool("step")
    driver.click((start.x + corner.x) / 2, (start.y + corner.y) / 2)
    driver.type("Between")
    driver.press_key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection.ids
    flows = [(flow.source, flow.target) for flow in canvas.workspace.scenario.flows.values()]
    assert ("answer", added) in flows
    assert (added, "sure") in flows


def test_step_placed_on_a_short_flow_covers_neither_end(canvas, driver):
    ask_before, start = (canvas.drawing.placement.nodes[key] for key in ("ask", "start"))
    canvas.set_tool("step")
    driver.click((start.x + start.width + ask_before.x) / 2, ask_before.y + ask_before.height / 2)
    driver.type("Wait")
    driver.press_key(Qt.Key.Key_Return)
    (added,) = canvas.workspace.selection.ids
    boxes = canvas.drawing.placement.nodes
    assert boxes["start"].x + boxes["start"].width < boxes[added].x
    assert boxes[added].x + boxes[added].width < boxes["ask"].x
    canvas.workspace.session.undo()
    assert canvas.drawing.placement.nodes["ask"] == ask_before


def test_connected_step_is_not_inserted_into_other_flows(canvas, driver):
    start, corner = canvas.drawing.placement.route("f3")[:2]
    driver.drag(driver.node_centre("look"), ((start.x + corner.x) / 2, (start.y + corner.y) / 2))
    assert canvas.workspace.scenario.flows["f3"].target == "sure"


def test_space_tool_opens_and_closes_gaps(canvas, driver):
    look_before, ask_before = canvas.drawing.placement.nodes["look"], canvas.drawing.placement.nodes["ask"]
    canvas.set_tool("space")
    driver.drag((look_before.x - 10, 20), (look_before.x + 70, 20))
    assert canvas.drawing.placement.nodes["look"].x == pytest.approx(look_before.x + 80, abs=1)
    assert canvas.drawing.placement.nodes["ask"] == ask_before
    canvas.set_tool("space")
    driver.drag((look_before.x - 5, 20), (look_before.x - 55, 20))
    assert canvas.drawing.placement.nodes["look"].x < look_before.x + 80


def test_dragging_an_arrow_previews_the_new_step(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    band = canvas.drawing.placement.lanes["B"]
    start, place = arrow_point(canvas, "ask", "below"), (driver.node_centre("ask")[0], band.start + band.length / 2)
    size = node_size(canvas.workspace.scenario.nodes["ask"])
    edge = QRect(driver.viewport_point(place[0] - size.width / 2, place[1]) - QPoint(2, 10), QSize(4, 20))
    before = canvas.viewport().grab(edge).toImage()
    driver.press(*start)
    driver.move_pressed(start, place)
    assert canvas.viewport().grab(edge).toImage() != before
    driver.press_key(Qt.Key.Key_Escape)
    assert canvas.viewport().grab(edge).toImage() == before


def test_arrows_and_handles_are_hidden_during_name_editing(canvas, driver):
    driver.click(*driver.node_centre("answer"))
    place = driver.viewport_point(*arrow_point(canvas, "answer", "right"))
    selection = QColor(canvas.drawing.theme.selection)
    corner = place + QPoint(-5, -3)
    assert canvas.viewport().grab().toImage().pixelColor(corner) == selection
    driver.double_click(*driver.node_centre("answer"))
    assert canvas.viewport().grab().toImage().pixelColor(corner) != selection
    driver.press_key(Qt.Key.Key_Escape)
    assert canvas.viewport().grab().toImage().pixelColor(corner) == selection


def test_arrow_covered_by_a_header_is_omitted(canvas, driver):
    canvas.workspace.editor.perform(
        "Test", lambda document: move_nodes(document, "today", {"ask": NodePlacement("C", "one", 120.0, 6.0)})
    )
    driver.click(*driver.node_centre("ask"))
    canvas.verticalScrollBar().setValue(0)
    assert arrow_at(canvas, Point(*arrow_point(canvas, "ask", "right"))) == ("ask", "right")
    assert arrow_at(canvas, Point(*arrow_point(canvas, "ask", "above"))) is None


@pytest.mark.parametrize("method", ["arrow", "Tab"])
def test_appended_step_belongs_to_its_lane_and_moves_with_it(
    saved_window: MainWindow, saved_driver: CanvasDriver, method: str
) -> None:
    saved_window.canvas.reveal(("B3",))
    saved_driver.click(*saved_driver.node_centre("B3"))
    if method == "arrow":
        box = placement(saved_window).nodes["B3"]
        saved_driver.click(box.x + box.width + ARROW_DISTANCE / saved_window.canvas.zoom, box.y + box.height / 2)
    else:
        saved_driver.press_key(Qt.Key.Key_Tab)
    saved_driver.type("Write an offer")
    saved_driver.press_key(Qt.Key.Key_Return)
    (added,) = saved_window.workspace.selection.ids
    assert scenario(saved_window).nodes[added].lane == "SALES"
    assert all_nodes_are_in_their_lanes(saved_window)
    inside, lanes = node_offsets_in_lane(saved_window, "SALES"), saved_window.canvas.headers.lanes
    scroll_to_band(saved_window, lanes, "SALES")
    drag_widget(lanes, lanes.cell_area("SALES").center(), lanes.cell_area("CC").topLeft() + QPoint(20, 6))
    assert node_offsets_in_lane(saved_window, "SALES") == inside


@pytest.mark.parametrize("node_id", ["sure", "start"])
def test_arrows_cover_no_name_beside_a_node(canvas, driver, node_id):
    canvas.workspace.editor.perform("rename", partial(edit_elements, scenario_id="today", ids=[node_id], name="Which?"))
    driver.click(*driver.node_centre(node_id))
    name = node_name_box(canvas.drawing, canvas.drawing.scenario.nodes[node_id])
    assert name is not None
    inner = [
        Point(name.x + 3 + x, name.y + 3 + y) for x in range(int(name.width) - 5) for y in range(int(name.height) - 5)
    ]
    assert not any(arrow_at(canvas, point) for point in inner)
    grid = [Point(name.x + x, name.y + y) for x in range(-80, 180, 4) for y in range(-90, 110, 4)]
    directions = {hit[1] for point in grid if (hit := arrow_at(canvas, point)) is not None}
    assert {"above", "below"} <= directions, "the arrows are still there"


@pytest.mark.parametrize(("is_full_screen", "size"), [(False, 24), (True, 40)])
@pytest.mark.parametrize("zoom", [0.8, 1.5])
def test_arrow_is_hit_by_a_finger(saved_window: MainWindow, zoom: float, size: int, *, is_full_screen: bool) -> None:
    if is_full_screen:
        saved_window.window_actions.view.full_screen.trigger()
    canvas = saved_window.canvas
    canvas.zoom_to(zoom)
    saved_window.workspace.selection.select(["A1"])
    canvas.reveal(("A1",))
    x, y = arrow_point(canvas, "A1", "right")
    offset = (size / 2 - 0.5) / canvas.zoom
    assert arrow_at(canvas, Point(x, y + offset)) == ("A1", "right")
    assert arrow_at(canvas, Point(x, y + offset + 2 / canvas.zoom)) is None
