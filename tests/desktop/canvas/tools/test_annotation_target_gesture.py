"""The mark of an annotation can be dragged onto another element, which becomes its target."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.drawing.elements.annotations import mark_centres
from cpm_desktop.editing.commands.elements import add_annotation
from cpm_desktop.model.elements import Annotation
from tests.desktop.canvas.canvas_driver import CanvasDriver

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mark_centre(canvas: CanvasView) -> tuple[float, float]:
    """Annotate “Answer” and “Look it up”; return the place of the mark at the first one."""
    scenario_id = canvas.workspace.scenario_id
    note = Annotation(id="slow", kind="pain_point", targets=("answer", "look"), text="Slow")
    canvas.workspace.editor.perform("note", lambda document: add_annotation(document, scenario_id, note))
    centre = mark_centres(canvas.drawing, "answer")["slow"]
    return centre.x, centre.y


def annotation_targets(canvas: CanvasView) -> tuple[str, ...]:
    return canvas.workspace.scenario.annotations["slow"].targets


def test_annotation_dropped_on_another_step_targets_it(
    canvas: CanvasView, driver: CanvasDriver, mark_centre: tuple[float, float]
) -> None:
    driver.drag(mark_centre, driver.node_centre("ask"))
    assert annotation_targets(canvas) == ("ask", "look"), "its other targets remain"
    assert canvas.workspace.session.undo_name == "move pain point Slow"
    canvas.workspace.session.undo()
    assert annotation_targets(canvas) == ("answer", "look")


def test_control_drop_adds_the_target(
    canvas: CanvasView, driver: CanvasDriver, mark_centre: tuple[float, float]
) -> None:
    driver.press(*mark_centre)
    driver.move_pressed(mark_centre, driver.node_centre("ask"), CONTROL)
    driver.release(*driver.node_centre("ask"), CONTROL)
    assert annotation_targets(canvas) == ("answer", "look", "ask")


def test_annotation_can_be_dropped_on_a_flow(
    canvas: CanvasView, driver: CanvasDriver, mark_centre: tuple[float, float]
) -> None:
    start, end = canvas.drawing.placement.route("f1")[:2]
    driver.drag(mark_centre, ((start.x + end.x) / 2, (start.y + end.y) / 2))
    assert annotation_targets(canvas) == ("f1", "look")


def test_invalid_or_cancelled_drop_changes_nothing(
    canvas: CanvasView, driver: CanvasDriver, mark_centre: tuple[float, float]
) -> None:
    before = canvas.workspace.document
    driver.drag(mark_centre, (20.0, canvas.drawing.placement.lanes["B"].end - 10))
    driver.drag(mark_centre, driver.node_centre("look"))
    driver.press(*mark_centre)
    driver.move_pressed(mark_centre, driver.node_centre("ask"))
    driver.press_key(Qt.Key.Key_Escape)
    driver.release(*driver.node_centre("ask"))
    driver.click(*mark_centre)
    assert canvas.workspace.document is before
    assert canvas.workspace.selection.ids == ("slow",)
