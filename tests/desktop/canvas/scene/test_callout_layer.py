"""Callouts on the canvas: they can be clicked and edited, and those of a large process are laid out in slices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.callout_layer import CalloutLayer
from cpm_desktop.drawing.callouts import callouts
from cpm_desktop.editing.commands.elements import add_annotation, edit_elements
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation
from tests.desktop.canvas.canvas_driver import CanvasDriver

NOTE = Annotation(id="slow", kind="pain_point", targets=("answer",), text="Takes too long", severity=6)


@pytest.fixture
def shown_layer(canvas: CanvasView) -> CalloutLayer:
    """Return the callouts of a canvas that shows them, with one annotation."""
    perform(canvas, lambda document: add_annotation(document, canvas.workspace.scenario_id, NOTE))
    scene = canvas.canvas_scene
    scene.set_options(replace(scene.options, callouts=True))
    scene.callout_layer.place_all()
    return scene.callout_layer


def perform(canvas: CanvasView, command: Callable[[Document], Document]) -> None:
    assert canvas.workspace.editor.perform("Something", command)


def callout_centre(layer: CalloutLayer) -> tuple[float, float]:
    centre = layer.items["slow"].box.center()
    return centre.x(), centre.y()


def test_click_selects_the_annotation_and_highlights_its_callout(
    shown_layer: CalloutLayer, canvas: CanvasView, driver: CanvasDriver
) -> None:
    driver.click(*callout_centre(shown_layer))
    assert canvas.workspace.selection.ids == ("slow",)
    assert shown_layer.items["slow"].isSelected()
    canvas.workspace.selection.select([])
    assert not shown_layer.items["slow"].isSelected()


def test_double_click_edits_the_text_in_place(
    shown_layer: CalloutLayer, canvas: CanvasView, driver: CanvasDriver
) -> None:
    driver.double_click(*callout_centre(shown_layer))
    driver.type("Takes two days")
    driver.press_key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.annotations["slow"].text == "Takes two days"
    assert shown_layer.items["slow"].callout.annotation.text == "Takes two days"


def test_callouts_are_placed_like_in_the_pdf(shown_layer: CalloutLayer, canvas: CanvasView) -> None:
    assert [item.callout for item in shown_layer.items.values()] == list(callouts(canvas.drawing))


def test_callout_is_removed_with_its_text_and_restored_by_undo(shown_layer: CalloutLayer, canvas: CanvasView) -> None:
    scenario_id = canvas.workspace.scenario_id
    perform(canvas, lambda document: edit_elements(document, scenario_id, ["slow"], text=""))
    assert not shown_layer.items
    canvas.workspace.session.undo()
    assert set(shown_layer.items) == {"slow"}


def test_callouts_are_hidden_without_the_option(shown_layer: CalloutLayer, canvas: CanvasView) -> None:
    scene = canvas.canvas_scene
    scene.set_options(replace(scene.options, callouts=False))
    assert not shown_layer.items
    assert shown_layer.is_complete


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_callout_elements=0)])
def test_callouts_of_a_large_process_are_updated_when_idle(
    qtbot, shown_layer: CalloutLayer, canvas: CanvasView
) -> None:
    before, scenario_id = shown_layer.items["slow"].callout, canvas.workspace.scenario_id
    perform(
        canvas,
        lambda document: edit_elements(document, scenario_id, ["slow"], text="Much longer than anybody would wait"),
    )
    assert shown_layer.items["slow"].callout is before
    qtbot.waitUntil(lambda: shown_layer.is_complete)
    assert [item.callout for item in shown_layer.items.values()] == list(callouts(canvas.drawing))
    canvas.workspace.session.undo()
    shown_layer.place_all()
    assert shown_layer.items["slow"].callout == before


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_callout_elements=0)])
def test_callouts_of_a_large_process_wait_for_all_routes(
    qtbot, shown_layer: CalloutLayer, canvas: CanvasView, limits: Limits
) -> None:
    routed: list[bool] = []
    layer = CalloutLayer(canvas.canvas_scene, lambda: (), lambda: bool(routed), limits)
    layer.show_callouts(canvas.drawing)
    with qtbot.waitSignals([layer._delay_timer.timeout, layer._delay_timer.timeout]):
        pass
    assert not layer.items
    assert not layer.is_complete
    routed.append(True)
    qtbot.waitUntil(lambda: layer.is_complete)
    assert list(layer.items) == ["slow"]
    layer.show_callouts(replace(canvas.drawing, options=replace(canvas.drawing.options, callouts=False)))
