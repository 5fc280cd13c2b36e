"""Tools that add elements, by real events."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from tests.desktop.canvas.canvas_driver import CanvasDriver


def new_elements(canvas, group: str, before: Scenario) -> list[Any]:
    return [
        value for key, value in getattr(canvas.workspace.scenario, group).items() if key not in getattr(before, group)
    ]


def test_double_click_on_the_background_adds_a_step_and_edits_its_name(canvas, driver):
    before, band = canvas.workspace.document, canvas.drawing.placement.lanes["B"]
    place = canvas.drawing.placement.phases["one"].start + 100, band.start + band.length / 2
    driver.double_click(*place)
    driver.type("Check")
    driver.press_key(Qt.Key.Key_Return)
    (step,) = [node for node in canvas.workspace.scenario.nodes.values() if node.name == "Check"]
    assert (step.kind, step.lane, step.phase) == ("step", "B", "one")
    assert driver.node_centre(step.id) == pytest.approx(place, abs=1)
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_step_is_placed_in_the_clicked_lane_and_its_name_edited(canvas, driver):
    before = canvas.workspace.scenario
    band = canvas.drawing.placement.lanes["B"]
    canvas.set_tool("step")
    driver.click(120, band.start + band.length / 2)
    driver.type("Προετοιμασία")
    driver.press_key(Qt.Key.Key_Return)
    (step,) = new_elements(canvas, "nodes", before)
    assert (step.name, step.lane, step.phase) == ("Προετοιμασία", "B", "one")
    assert canvas.workspace.session.undo() is not None
    assert canvas.workspace.scenario is before


@pytest.mark.parametrize("kind", ["decision", "parallel", "start", "end"])
def test_every_kind_of_node_can_be_placed(canvas, driver, kind):
    before = canvas.workspace.scenario
    canvas.set_tool(kind)
    driver.click(150, canvas.drawing.placement.lanes["B"].start + 40)
    if kind in {"decision", "end"}:
        driver.press_key(Qt.Key.Key_Escape)
    (node,) = new_elements(canvas, "nodes", before)
    assert node.kind == kind
    assert list(violations(canvas.workspace.document)) == []


def test_first_step_of_an_empty_model_creates_a_lane(open_canvas):
    canvas = open_canvas(Document(scenarios=ElementMap((Scenario(id="s"),))))
    driver = CanvasDriver(canvas)
    canvas.set_tool("step")
    driver.click(200, 80)
    driver.type("买东西")
    driver.press_key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    assert [lane.kind for lane in scenario.lanes.values()] == ["customer"]
    (box,), (band,) = canvas.drawing.placement.nodes.values(), canvas.drawing.placement.lanes.values()
    assert box.y + box.height / 2 == band.length / 2
    assert [node.name for node in scenario.nodes.values()] == ["买东西"]


def test_lanes_and_phases_are_inserted_at_the_nearest_border(canvas, driver):
    canvas.set_tool("lane")
    driver.click(300, canvas.drawing.placement.lanes["B"].start + 4)
    driver.type("Billing")
    driver.press_key(Qt.Key.Key_Return)
    assert [lane.name for lane in canvas.workspace.scenario.lanes.values()] == ["Customer", "Front", "Billing", "Back"]
    canvas.set_tool("phase")
    driver.click(canvas.drawing.placement.phases["two"].start + 5, 20)
    driver.type("Middle")
    driver.press_key(Qt.Key.Key_Return)
    assert [phase.name for phase in canvas.workspace.scenario.phases.values()] == ["One", "Middle", "Two"]


def test_a_drag_with_the_flow_tool_connects(canvas, driver):
    before = canvas.workspace.scenario
    canvas.set_tool("flow")
    driver.drag(driver.node_centre("look"), driver.node_centre("answer"))
    (flow,) = new_elements(canvas, "flows", before)
    assert (flow.source, flow.target) == ("look", "answer")


def test_two_clicks_with_the_flow_tool_connect(canvas, driver):
    before = canvas.workspace.scenario
    canvas.set_tool("flow")
    driver.click(*driver.node_centre("look"))
    driver.click(*driver.node_centre("answer"))
    (flow,) = new_elements(canvas, "flows", before)
    assert (flow.source, flow.target) == ("look", "answer")


def test_rejected_flow_shows_the_reason_at_the_cursor_and_changes_nothing(canvas, driver):
    before, hints = canvas.workspace.document, list[str]()
    canvas.hint_changed.connect(hints.append)
    canvas.set_tool("flow")
    start, end = driver.node_centre("ask"), driver.node_centre("start")
    driver.press(*start)
    driver.move_pressed(start, end)
    assert any("start" in hint for hint in hints)
    driver.release(*end)
    assert canvas.workspace.document is before


@pytest.mark.parametrize("kind", ["pain_point", "opportunity", "moment_of_truth", "note"])
def test_annotation_is_attached_to_the_clicked_element(canvas, driver, kind):
    before = canvas.workspace.scenario
    canvas.set_tool(kind)
    driver.click(*driver.node_centre("answer"))
    driver.type("Takes too long")
    driver.press_key(Qt.Key.Key_Return)
    (note,) = new_elements(canvas, "annotations", before)
    assert (note.kind, note.targets, note.text) == (kind, ("answer",), "Takes too long")


def test_annotation_without_a_target_is_rejected_with_a_reason(canvas, driver):
    before, hints = canvas.workspace.document, list[str]()
    canvas.hint_changed.connect(hints.append)
    canvas.set_tool("pain_point")
    driver.click(1200, 640)
    assert canvas.workspace.document is before
    assert any("to attach the annotation to" in hint for hint in hints)


def test_tool_is_deactivated_after_use_unless_locked(canvas, driver):
    tools: list[str] = []
    canvas.tool_changed.connect(tools.append)
    canvas.set_tool("start")
    driver.click(100, canvas.drawing.placement.lanes["B"].start + 40)
    assert tools == ["start", "select"]
    canvas.set_tool("start", sticky=True)
    driver.click(220, canvas.drawing.placement.lanes["B"].start + 40)
    assert tools == ["start", "select", "start"]
