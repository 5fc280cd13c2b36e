"""Callouts on the canvas: they can be clicked and written in, and those of a large process come little by little."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene import callout_layer
from cpm_desktop.desktop.canvas.scene.callout_layer import CalloutLayer
from cpm_desktop.drawing.callouts import callouts
from cpm_desktop.editing.commands.elements import add_annotation, edit_elements
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation
from tests.desktop.canvas.canvas_driver import Hands

NOTE = Annotation(id="slow", kind="pain_point", targets=("answer",), text="Takes too long", severity=6)


@pytest.fixture
def told(canvas: CanvasView) -> CalloutLayer:
    """Return the callouts of a canvas that shows them, with one annotation."""
    perform(canvas, lambda document: add_annotation(document, canvas.workspace.scenario_id, NOTE))
    scene = canvas.canvas_scene
    scene.set_options(replace(scene.options, callouts=True))
    return scene.callout_layer


def perform(canvas: CanvasView, command: Callable[[Document], Document]) -> None:
    assert canvas.workspace.perform("Something", command)


def middle(layer: CalloutLayer) -> tuple[float, float]:
    centre = layer.items["slow"].box.center()
    return centre.x(), centre.y()


def test_a_click_selects_the_annotation_and_its_callout_shows_it(
    told: CalloutLayer, canvas: CanvasView, hands: Hands
) -> None:
    hands.click(*middle(told))
    assert canvas.workspace.selection == ("slow",)
    assert told.items["slow"].isSelected()
    canvas.workspace.select([])
    assert not told.items["slow"].isSelected()


def test_a_double_click_edits_the_text_where_it_stands(told: CalloutLayer, canvas: CanvasView, hands: Hands) -> None:
    hands.double_click(*middle(told))
    hands.type("Takes two days")
    hands.key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.annotations["slow"].text == "Takes two days"
    assert told.items["slow"].callout.annotation.text == "Takes two days"


def test_callouts_stand_where_paper_has_them(told: CalloutLayer, canvas: CanvasView) -> None:
    assert [item.callout for item in told.items.values()] == list(callouts(canvas.drawing))


def test_they_go_with_their_annotation_and_come_back_with_undo(told: CalloutLayer, canvas: CanvasView) -> None:
    scenario_id = canvas.workspace.scenario_id
    perform(canvas, lambda document: edit_elements(document, scenario_id, ["slow"], text=""))
    assert not told.items
    canvas.workspace.session.undo()
    assert set(told.items) == {"slow"}


def test_without_the_option_there_are_none(told: CalloutLayer, canvas: CanvasView) -> None:
    scene = canvas.canvas_scene
    scene.set_options(replace(scene.options, callouts=False))
    assert not told.items
    assert told.is_complete


def test_those_of_a_large_process_stay_until_somebody_rests(
    qtbot, monkeypatch: pytest.MonkeyPatch, told: CalloutLayer, canvas: CanvasView
) -> None:
    monkeypatch.setattr(callout_layer, "MAX_SYNC_ELEMENTS", 0)
    before, scenario_id = told.items["slow"].callout, canvas.workspace.scenario_id
    perform(
        canvas,
        lambda document: edit_elements(document, scenario_id, ["slow"], text="Much longer than anybody would wait"),
    )
    assert told.items["slow"].callout is before
    qtbot.waitUntil(lambda: told.is_complete)
    assert [item.callout for item in told.items.values()] == list(callouts(canvas.drawing))
    canvas.workspace.session.undo()
    told.place_all()
    assert told.items["slow"].callout == before


def test_those_of_a_large_process_wait_until_every_flow_has_its_route(
    qtbot, monkeypatch: pytest.MonkeyPatch, told: CalloutLayer, canvas: CanvasView
) -> None:
    monkeypatch.setattr(callout_layer, "MAX_SYNC_ELEMENTS", 0)
    routed: list[bool] = []
    layer = CalloutLayer(canvas.canvas_scene, lambda: (), lambda: bool(routed))
    layer.show_callouts(canvas.drawing)
    with qtbot.waitSignals([layer._delay_timer.timeout, layer._delay_timer.timeout]):
        pass
    assert not layer.items
    assert not layer.is_complete
    routed.append(True)
    qtbot.waitUntil(lambda: layer.is_complete)
    assert list(layer.items) == ["slow"]
    layer.show_callouts(replace(canvas.drawing, options=replace(canvas.drawing.options, callouts=False)))
