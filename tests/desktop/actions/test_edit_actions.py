"""The Edit and Arrange menus: undo and redo, clipboard, selection, alignment, automatic layout."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.paste_mapping import COPY_OFFSET
from cpm_desktop.model.box_overlaps import overlapping_boxes


def test_undo_and_redo_name_their_command(qtbot: QtBot, ordering: MainWindow) -> None:
    edit_actions = ordering.window_actions.edit
    assert not edit_actions.undo.isEnabled()
    ordering.workspace.selection.select(["SALES"])
    qtbot.keyClick(ordering, Qt.Key.Key_Delete)
    assert edit_actions.undo.text() == "&Undo delete lane Sales"
    qtbot.keyClick(ordering, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "SALES" in ordering.workspace.scenario.lanes
    assert edit_actions.redo.text() == "&Redo delete lane Sales"
    assert not edit_actions.undo.isEnabled()


def test_ampersand_in_a_name_is_not_a_mnemonic(ordering: MainWindow) -> None:
    ordering.workspace.editor.perform(
        "rename R&D", lambda document: edit_elements(document, "today", ["B3"], name="R&D")
    )
    assert ordering.window_actions.edit.undo.text() == "&Undo rename R&&D"


def test_pasted_copies_are_new_and_selected(qtbot: QtBot, ordering: MainWindow) -> None:
    before = set(ordering.workspace.scenario.nodes)
    ordering.workspace.selection.select(["B3"])
    ordering.canvas.setFocus()
    qtbot.keyClick(ordering, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(ordering, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (added,) = set(ordering.workspace.scenario.nodes) - before
    assert ordering.workspace.scenario.nodes[added].name == "Advise"
    assert ordering.workspace.selection.ids == (added,)
    assert QApplication.clipboard().text() == "Advise"


def test_paste_by_key_goes_to_the_mouse_and_by_menu_beside_the_original(qtbot: QtBot, ordering: MainWindow) -> None:
    canvas, workspace = ordering.canvas, ordering.workspace
    placement, box_before = workspace.view_state.placement, workspace.view_state.placement.nodes["B3"]
    lane = next(key for key in placement.lanes if key != workspace.scenario.nodes["B3"].lane)
    place = canvas.mapFromScene(box_before.x + 60, placement.lanes[lane].start + 30)
    workspace.selection.select(["B3"])
    ordering.window_actions.edit.copy.trigger()
    canvas.setFocus()
    qtbot.mouseMove(canvas.viewport(), place)
    QCursor.setPos(canvas.viewport().mapToGlobal(place))
    qtbot.waitUntil(lambda: canvas.point_under_mouse() is not None)
    qtbot.keyClick(ordering, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (by_key,) = workspace.selection.ids
    assert workspace.scenario.nodes[by_key].lane == lane
    assert (canvas.mapFromScene(*workspace.view_state.placement.nodes[by_key][:2]) - place).manhattanLength() <= 2
    ordering.window_actions.edit.paste.trigger()
    (by_menu,) = workspace.selection.ids
    box = workspace.view_state.placement.nodes[by_menu]
    assert workspace.scenario.nodes[by_menu].lane == workspace.scenario.nodes["B3"].lane
    original = workspace.view_state.placement.nodes["B3"]
    assert (box.x, box.y) == (original.x, original.y + original.height + COPY_OFFSET)
    assert overlapping_boxes(workspace.view_state.placement.nodes) == []


@pytest.mark.parametrize("door", ["paste", "duplicate", "paste by key"])
def test_three_copies_in_one_place_cover_no_step(qtbot: QtBot, ordering: MainWindow, door: str) -> None:
    canvas, workspace, edit = ordering.canvas, ordering.workspace, ordering.window_actions.edit
    workspace.selection.select(["B3", "D1"])
    edit.copy.trigger()
    place = canvas.mapFromScene(*workspace.view_state.placement.nodes["B3"][:2])
    before = workspace.document
    for _ in range(3):
        if door == "paste by key":
            canvas.setFocus()
            QCursor.setPos(canvas.viewport().mapToGlobal(place))
            qtbot.waitUntil(lambda: canvas.point_under_mouse() is not None)
            qtbot.keyClick(ordering, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        else:
            {"paste": edit.paste, "duplicate": edit.duplicate}[door].trigger()
        assert overlapping_boxes(workspace.view_state.placement.nodes) == []
    assert len(workspace.scenario.nodes) == len(before.scenarios["today"].nodes) + 6
    for _ in range(3):
        edit.undo.trigger()
    assert workspace.document is before


def test_pasting_unknown_text_shows_a_message(ordering: MainWindow) -> None:
    QApplication.clipboard().setText("hello")
    ordering.window_actions.edit.paste.trigger()
    assert "clipboard" in ordering.message_bar.text_label.text()
    assert not ordering.workspace.session.can_undo


def test_duplicate_and_cut_are_one_undo_step_each(ordering: MainWindow) -> None:
    edit_actions, session = ordering.window_actions.edit, ordering.workspace.session
    ordering.workspace.selection.select(["B3"])
    edit_actions.duplicate.trigger()
    assert session.undo_name == "duplicate step Advise"
    edit_actions.cut.trigger()
    assert session.undo_name == "cut step Advise"
    session.undo()
    session.undo()
    assert not session.can_undo


def test_select_all_and_align(ordering: MainWindow) -> None:
    ordering.window_actions.edit.select_all.trigger()
    assert set(ordering.workspace.scenario.nodes) <= set(ordering.workspace.selection.ids)
    ordering.workspace.selection.select(["A1", "D1"])
    assert not ordering.window_actions.arrange.distributions[0].isEnabled()
    ordering.window_actions.arrange.alignments[0].trigger()
    boxes = ordering.workspace.scenario.layout.nodes
    assert boxes["A1"].x == boxes["D1"].x
    assert ordering.workspace.session.undo_name == "align left"


def test_tidy_selection_is_one_undo_step_and_moves_the_selection_alone(ordering: MainWindow) -> None:
    workspace, arrange = ordering.workspace, ordering.window_actions.arrange
    assert not arrange.tidy.isEnabled()
    workspace.selection.select(["E1", "E3", "G4"])
    arrange.alignments[0].trigger()
    before = workspace.view_state.placement
    arrange.tidy.trigger()
    assert workspace.session.undo_name == "tidy selection"
    after = workspace.view_state.placement
    boxes = [after.nodes[key] for key in ("E1", "E3", "G4")]
    assert [box.x for box in boxes] == sorted({box.x for box in boxes})
    assert {key for key in after.nodes if after.nodes[key].x != before.nodes[key].x} <= {"E1", "E3", "G4"}
    assert overlapping_boxes(after.nodes) == []


def test_lay_out_all_is_one_undo_step(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["A1", "D1"])
    ordering.window_actions.arrange.alignments[0].trigger()
    ordering.window_actions.arrange.lay_out.trigger()
    assert ordering.workspace.session.undo_name == "lay out all"
    boxes = ordering.workspace.scenario.layout.nodes
    assert boxes["A1"].x != boxes["D1"].x
