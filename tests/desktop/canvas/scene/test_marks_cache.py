"""Marks of a large process: known ones stay visible, new ones are calculated when the program is idle."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.workspace.prepared_document import prepare_document
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.flows import add_flow
from cpm_desktop.perspectives.marks import marks_of

LARGE_PROCESS = pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_marks_nodes=0)])
"""Marks are calculated in the background."""


def rename(canvas: CanvasView, node_id: str) -> None:
    scenario_id = canvas.workspace.scenario_id
    canvas.workspace.editor.perform(
        "Rename", lambda document: edit_elements(document, scenario_id, [node_id], name="Otherwise")
    )


def add_handoff(canvas: CanvasView) -> None:
    """Add a handoff: a flow from the frontstage to the backstage lane."""
    scenario_id = canvas.workspace.scenario_id
    assert canvas.workspace.editor.perform(
        "Connect", lambda document: add_flow(document, scenario_id, "answer", "look")
    )


def has_exact_marks(canvas: CanvasView) -> bool:
    return canvas.drawing.marks == marks_of(canvas.workspace.scenario)


def test_marks_of_a_small_process_are_shown_immediately(canvas: CanvasView) -> None:
    before = len(canvas.drawing.marks.handoffs)
    add_handoff(canvas)
    assert len(canvas.drawing.marks.handoffs) > before
    assert has_exact_marks(canvas)


@LARGE_PROCESS
def test_large_process_shows_known_marks_first_and_the_rest_when_idle(qtbot, canvas: CanvasView) -> None:
    before = canvas.drawing.marks.handoffs
    add_handoff(canvas)
    assert canvas.drawing.marks.handoffs == before
    qtbot.waitUntil(lambda: has_exact_marks(canvas))
    assert len(canvas.drawing.marks.handoffs) > len(before)
    new = next(key for key in canvas.drawing.marks.handoffs if key not in before)
    assert canvas.canvas_scene.flows[new].drawing.marks.handoffs[new] == canvas.drawing.marks.handoffs[new]


@LARGE_PROCESS
def test_unrelated_command_keeps_the_marks_exact(canvas: CanvasView) -> None:
    rename(canvas, "answer")
    assert canvas.canvas_scene.marks_cache.is_current
    assert has_exact_marks(canvas)


@LARGE_PROCESS
def test_undo_restores_the_known_marks(canvas: CanvasView) -> None:
    add_handoff(canvas)
    canvas.workspace.session.undo()
    assert canvas.canvas_scene.marks_cache.is_current
    assert has_exact_marks(canvas)


@LARGE_PROCESS
def test_marks_are_not_computed_during_a_drag(qtbot, monkeypatch: pytest.MonkeyPatch, canvas: CanvasView) -> None:
    buttons = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: buttons[0])
    add_handoff(canvas)
    qtbot.wait(2 * DEFAULT_LIMITS.marks_delay_ms)
    assert not has_exact_marks(canvas)
    buttons[0] = Qt.MouseButton.NoButton
    qtbot.waitUntil(lambda: has_exact_marks(canvas))


@LARGE_PROCESS
def test_other_scenario_shows_its_own_marks_immediately(canvas: CanvasView) -> None:
    add_handoff(canvas)
    canvas.workspace.open(prepare_document(canvas.workspace.document), None)
    assert has_exact_marks(canvas)


@LARGE_PROCESS
def test_outdated_mark_results_are_dropped(qtbot, canvas: CanvasView) -> None:
    add_handoff(canvas)
    canvas.canvas_scene.marks_cache._latest_request._submit()
    scenario_id = canvas.workspace.scenario_id
    canvas.workspace.editor.perform("Connect", lambda document: add_flow(document, scenario_id, "look", "answer"))
    assert not canvas.canvas_scene.marks_cache.is_current
    qtbot.waitUntil(lambda: canvas.canvas_scene.marks_cache.is_current)
    assert has_exact_marks(canvas)
