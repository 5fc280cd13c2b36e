"""Marks of a large process: what is known stays on screen, what is new comes when nobody waits or drags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene import marks_cache
from cpm_desktop.desktop.workspace.prepared_document import prepare_document
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.flows import add_flow
from cpm_desktop.perspectives.marks import marks_of


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch, canvas: CanvasView) -> CanvasView:
    """Return a canvas that takes its process for a large one."""
    monkeypatch.setattr(marks_cache, "MAX_SYNC_NODES", 0)
    return canvas


def rename(canvas: CanvasView, node_id: str) -> None:
    scenario_id = canvas.workspace.scenario_id
    canvas.workspace.editor.perform(
        "Rename", lambda document: edit_elements(document, scenario_id, [node_id], name="Otherwise")
    )


def add_handoff(canvas: CanvasView) -> None:
    """Add a handoff: a flow from the front to the back."""
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


def test_large_process_shows_known_marks_first_and_the_rest_when_idle(qtbot, large: CanvasView) -> None:
    before = large.drawing.marks.handoffs
    add_handoff(large)
    assert large.drawing.marks.handoffs == before
    qtbot.waitUntil(lambda: has_exact_marks(large))
    assert len(large.drawing.marks.handoffs) > len(before)
    new = next(key for key in large.drawing.marks.handoffs if key not in before)
    assert large.canvas_scene.flows[new].drawing.marks.handoffs[new] == large.drawing.marks.handoffs[new]


def test_unrelated_command_keeps_the_marks_exact(large: CanvasView) -> None:
    rename(large, "answer")
    assert large.canvas_scene.marks_cache.is_current
    assert has_exact_marks(large)


def test_undo_restores_the_known_marks(large: CanvasView) -> None:
    add_handoff(large)
    large.workspace.session.undo()
    assert large.canvas_scene.marks_cache.is_current
    assert has_exact_marks(large)


def test_marks_are_not_computed_during_a_drag(qtbot, monkeypatch: pytest.MonkeyPatch, large: CanvasView) -> None:
    held = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: held[0])
    add_handoff(large)
    large.canvas_scene.marks_cache.compute()
    assert not has_exact_marks(large)
    held[0] = Qt.MouseButton.NoButton
    qtbot.waitUntil(lambda: has_exact_marks(large))


def test_other_scenario_shows_its_own_marks_immediately(large: CanvasView) -> None:
    add_handoff(large)
    large.workspace.open(prepare_document(large.workspace.document), None)
    assert has_exact_marks(large)


def test_outdated_mark_results_are_dropped(qtbot, large: CanvasView) -> None:
    add_handoff(large)
    large.canvas_scene.marks_cache.compute()
    scenario_id = large.workspace.scenario_id
    large.workspace.editor.perform("Connect", lambda document: add_flow(document, scenario_id, "look", "answer"))
    assert not large.canvas_scene.marks_cache.is_current
    qtbot.waitUntil(lambda: large.canvas_scene.marks_cache.is_current)
    assert has_exact_marks(large)
