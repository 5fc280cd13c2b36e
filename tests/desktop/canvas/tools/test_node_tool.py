"""Tools that place something new, by real events."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from tests.desktop.canvas.canvas_driver import Hands


def new_elements(canvas, group: str, before: Scenario) -> list[Any]:
    return [
        value for key, value in getattr(canvas.workspace.scenario, group).items() if key not in getattr(before, group)
    ]


def test_a_double_click_on_empty_ground_adds_a_step_there_and_asks_for_its_name(canvas, hands):
    before, band = canvas.workspace.document, canvas.drawing.placement.lanes["B"]
    place = canvas.drawing.placement.phases["one"].start + 100, band.start + band.length / 2
    hands.double_click(*place)
    hands.type("Check")
    hands.key(Qt.Key.Key_Return)
    (step,) = [node for node in canvas.workspace.scenario.nodes.values() if node.name == "Check"]
    assert (step.kind, step.lane, step.phase) == ("step", "B", "one")
    assert hands.middle(step.id) == pytest.approx(place, abs=1)
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_a_step_is_placed_in_the_lane_that_is_clicked_and_named_at_once(canvas, hands):
    before = canvas.workspace.scenario
    band = canvas.drawing.placement.lanes["B"]
    canvas.set_tool("step")
    hands.click(120, band.start + band.length / 2)
    hands.type("Προετοιμασία")
    hands.key(Qt.Key.Key_Return)
    (step,) = new_elements(canvas, "nodes", before)
    assert (step.name, step.lane, step.phase) == ("Προετοιμασία", "B", "one")
    assert canvas.workspace.session.undo() is not None
    assert canvas.workspace.scenario is before


@pytest.mark.parametrize("kind", ["decision", "parallel", "start", "end"])
def test_every_kind_of_node_can_be_placed(canvas, hands, kind):
    before = canvas.workspace.scenario
    canvas.set_tool(kind)
    hands.click(150, canvas.drawing.placement.lanes["B"].start + 40)
    if kind in {"decision", "end"}:
        hands.key(Qt.Key.Key_Escape)
    (node,) = new_elements(canvas, "nodes", before)
    assert node.kind == kind
    assert list(violations(canvas.workspace.document)) == []


def test_the_first_step_of_an_empty_model_brings_its_lane(open_canvas):
    canvas = open_canvas(Document(scenarios=ElementMap((Scenario(id="s"),))))
    hands = Hands(canvas)
    canvas.set_tool("step")
    hands.click(200, 80)
    hands.type("买东西")
    hands.key(Qt.Key.Key_Return)
    scenario = canvas.workspace.scenario
    assert [lane.kind for lane in scenario.lanes.values()] == ["customer"]
    assert [node.name for node in scenario.nodes.values()] == ["买东西"]


def test_lanes_and_phases_go_to_the_nearest_border(canvas, hands):
    canvas.set_tool("lane")
    hands.click(300, canvas.drawing.placement.lanes["B"].start + 4)
    hands.type("Billing")
    hands.key(Qt.Key.Key_Return)
    assert [lane.name for lane in canvas.workspace.scenario.lanes.values()] == ["Customer", "Front", "Billing", "Back"]
    canvas.set_tool("phase")
    hands.click(canvas.drawing.placement.phases["two"].start + 5, 20)
    hands.type("Middle")
    hands.key(Qt.Key.Key_Return)
    assert [phase.name for phase in canvas.workspace.scenario.phases.values()] == ["One", "Middle", "Two"]


def test_a_drag_with_the_flow_tool_connects(canvas, hands):
    before = canvas.workspace.scenario
    canvas.set_tool("flow")
    hands.drag(hands.middle("look"), hands.middle("answer"))
    (flow,) = new_elements(canvas, "flows", before)
    assert (flow.source, flow.target) == ("look", "answer")


def test_two_clicks_with_the_flow_tool_connect(canvas, hands):
    before = canvas.workspace.scenario
    canvas.set_tool("flow")
    hands.click(*hands.middle("look"))
    hands.click(*hands.middle("answer"))
    (flow,) = new_elements(canvas, "flows", before)
    assert (flow.source, flow.target) == ("look", "answer")


def test_a_refused_flow_says_why_at_the_cursor_and_changes_nothing(canvas, hands):
    before, hints = canvas.workspace.document, list[str]()
    canvas.hint_changed.connect(hints.append)
    canvas.set_tool("flow")
    start, end = hands.middle("ask"), hands.middle("start")
    hands.press(*start)
    hands.carry(start, end)
    assert any("start" in hint for hint in hints)
    hands.release(*end)
    assert canvas.workspace.document is before


@pytest.mark.parametrize("kind", ["pain_point", "opportunity", "moment_of_truth", "note"])
def test_an_annotation_goes_to_what_is_clicked(canvas, hands, kind):
    before = canvas.workspace.scenario
    canvas.set_tool(kind)
    hands.click(*hands.middle("answer"))
    hands.type("Takes too long")
    hands.key(Qt.Key.Key_Return)
    (note,) = new_elements(canvas, "annotations", before)
    assert (note.kind, note.targets, note.text) == (kind, ("answer",), "Takes too long")


def test_an_annotation_about_nothing_is_refused_with_a_reason(canvas, hands):
    before, hints = canvas.workspace.document, list[str]()
    canvas.hint_changed.connect(hints.append)
    canvas.set_tool("pain_point")
    hands.click(1200, 640)
    assert canvas.workspace.document is before
    assert any("about something" in hint for hint in hints)


def test_a_tool_is_put_back_after_use_unless_it_is_kept(canvas, hands):
    tools: list[str] = []
    canvas.tool_changed.connect(tools.append)
    canvas.set_tool("start")
    hands.click(100, canvas.drawing.placement.lanes["B"].start + 40)
    assert tools == ["start", "select"]
    canvas.set_tool("start", sticky=True)
    hands.click(220, canvas.drawing.placement.lanes["B"].start + 40)
    assert tools == ["start", "select", "start"]
