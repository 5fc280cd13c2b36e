"""The mark of an annotation can be dragged onto something else, which it then is about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.drawing.elements.annotations import mark_centres
from cpm_desktop.editing.commands.elements import add_annotation
from cpm_desktop.model.elements import Annotation
from tests.desktop.canvas.canvas_driver import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mark(canvas: CanvasView) -> tuple[float, float]:
    """Say something about “Answer” and “Look it up”; return where the mark at the former lies."""
    scenario_id = canvas.workspace.scenario_id
    note = Annotation(id="slow", kind="pain_point", targets=("answer", "look"), text="Slow")
    canvas.workspace.perform("note", lambda document: add_annotation(document, scenario_id, note))
    centre = mark_centres(canvas.drawing, "answer")["slow"]
    return centre.x, centre.y


def targets(canvas: CanvasView) -> tuple[str, ...]:
    return canvas.workspace.scenario.annotations["slow"].targets


def test_a_mark_dropped_on_another_step_is_about_that_one(
    canvas: CanvasView, hands: Hands, mark: tuple[float, float]
) -> None:
    hands.drag(mark, hands.middle("ask"))
    assert targets(canvas) == ("ask", "look"), "what else it was about stays"
    assert canvas.workspace.session.undo_name == "move pain point Slow"
    canvas.workspace.session.undo()
    assert targets(canvas) == ("answer", "look")


def test_with_control_it_is_about_both(canvas: CanvasView, hands: Hands, mark: tuple[float, float]) -> None:
    hands.press(*mark)
    hands.carry(mark, hands.middle("ask"), CONTROL)
    hands.release(*hands.middle("ask"), CONTROL)
    assert targets(canvas) == ("answer", "look", "ask")


def test_it_can_be_dropped_on_a_flow(canvas: CanvasView, hands: Hands, mark: tuple[float, float]) -> None:
    start, end = canvas.drawing.placement.route("f1")[:2]
    hands.drag(mark, ((start.x + end.x) / 2, (start.y + end.y) / 2))
    assert targets(canvas) == ("f1", "look")


def test_on_the_ground_where_it_is_already_or_given_up_nothing_changes(
    canvas: CanvasView, hands: Hands, mark: tuple[float, float]
) -> None:
    before = canvas.workspace.document
    hands.drag(mark, (20.0, canvas.drawing.placement.lanes["B"].end - 10))
    hands.drag(mark, hands.middle("look"))
    hands.press(*mark)
    hands.carry(mark, hands.middle("ask"))
    hands.key(Qt.Key.Key_Escape)
    hands.release(*hands.middle("ask"))
    hands.click(*mark)
    assert canvas.workspace.document is before
    assert canvas.workspace.selection == ("slow",)
