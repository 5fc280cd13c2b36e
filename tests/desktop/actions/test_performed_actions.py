"""Actions of the menus, in order and in both directions: paths, filters, arranging, phases, the client copy."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QMenu

from cpm_desktop.desktop.dialogs.filter_dialog import FilterDialog
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.filters import add_filter
from cpm_desktop.editing.commands.flows import set_bends
from cpm_desktop.editing.commands.layout import Axis
from cpm_desktop.editing.commands.nodes import resize_node
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.perspectives.perspective import filter_perspective
from cpm_desktop.storage.files import load_document


def boxes(window: MainWindow) -> dict[str, Box]:
    return dict(window.canvas.drawing.placement.nodes)


def listed_paths(window: MainWindow) -> list[str]:
    """Return the names of the paths in the menu, in order."""
    menu = QMenu(window)
    window.window_actions.paths.fill_menu(menu)
    entries = [action.text().split("\t")[0] for action in menu.actions() if action.isCheckable()]
    return entries[1:]


def test_next_path_follows_the_order_of_the_menu(ordering: MainWindow) -> None:
    paths, names = ordering.window_actions.paths, listed_paths(ordering)
    assert len(names) >= 3
    shown = []
    for _name in names:
        QTest.keyClick(ordering, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        shown.append(paths.current_name())
    assert shown == names
    assert not paths.highlight_none.isChecked()
    paths.highlight_next.trigger()
    assert ordering.workspace.highlight.flows == ()
    assert paths.highlight_none.isChecked()
    paths.highlight_next.trigger()
    assert paths.current_name() == names[0]


def test_filter_is_edited_in_its_dialog(ordering: MainWindow) -> None:
    workspace, filters = ordering.workspace, ordering.window_actions.filters
    first, second, *_others = workspace.scenario.lanes
    board = Filter(id="board", name="Board", lanes=(first,))
    workspace.editor.perform("Test", lambda document: add_filter(document, board))
    ordering.window_actions.perspective.set_perspective(filter_perspective(board))
    before = workspace.document
    assert filters.edit.text().replace("&", "") == "Edit Filter Board…"
    filters.edit.trigger()
    dialog = ordering.findChild(FilterDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    assert name.text() == "Board"
    name.selectAll()
    QTest.keyClicks(name, "Directors")
    dialog.lane_list.setCurrentRow(1)
    QTest.keyClick(dialog.lane_list, Qt.Key.Key_Space)
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    save = next(button for button in box.buttons() if box.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert workspace.document.filters["board"].name == "Directors"
    assert workspace.document.filters["board"].lanes == (first, second)
    assert workspace.session.undo_name == "change filter Directors"
    ordering.window_actions.edit.undo.trigger()
    assert workspace.document is before


def test_cancelled_filter_dialog_changes_nothing(ordering: MainWindow) -> None:
    workspace = ordering.workspace
    board = Filter(id="board", name="Board", lanes=(next(iter(workspace.scenario.lanes)),))
    workspace.editor.perform("Test", lambda document: add_filter(document, board))
    ordering.window_actions.perspective.set_perspective(filter_perspective(board))
    before = workspace.document
    ordering.window_actions.filters.edit.trigger()
    dialog = ordering.findChild(FilterDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    QTest.keyClicks(name, "x")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert workspace.document is before
    assert not dialog.isVisible()


def three_steps_of_a_lane(window: MainWindow) -> list[str]:
    """Return three steps of one lane and one phase, from left to right, in a fresh row with uneven gaps."""
    scenario = window.workspace.scenario
    for lane in scenario.lanes:
        for phase in scenario.phases:
            ids = [
                node.id
                for node in scenario.nodes.values()
                if (node.lane, node.phase, node.kind) == (lane, phase, "step")
            ]
            if len(ids) >= 3:
                return sorted(ids, key=lambda key: boxes(window)[key].x)[:3]
    raise AssertionError("the sample has no such steps")


@pytest.mark.parametrize(("index", "axis"), [(0, "x"), (1, "y")])
def test_distributed_steps_have_equal_gaps(ordering: MainWindow, index: int, axis: Axis) -> None:
    workspace, ids = ordering.workspace, three_steps_of_a_lane(ordering)
    key = workspace.scenario_id
    offsets = (0, 5, 30) if axis == "y" else (0, 0, 0)
    for node_id, offset in zip(ids, offsets, strict=True):
        box = workspace.scenario.layout.nodes[node_id]
        placed = box._replace(y=8.0 + offset)
        workspace.editor.perform("Test", partial(resize_node, scenario_id=key, node_id=node_id, box=placed))
    workspace.selection.select(ids)
    before, document = boxes(ordering), workspace.document
    ordering.window_actions.arrange.distributions[index].trigger()
    after = boxes(ordering)
    assert workspace.session.undo_name == ("distribute across" if axis == "x" else "distribute down")
    row = sorted((after[node_id] for node_id in ids), key=lambda box: (box.x, box.y)[index])
    starts_and_ends = [((box.x, box.x + box.width), (box.y, box.y + box.height))[index] for box in row]
    gaps = [second[0] - first[1] for first, second in pairwise(starts_and_ends)]
    assert gaps[0] == pytest.approx(gaps[1], abs=0.1)
    other = 1 - index
    assert [after[node_id][other] for node_id in ids] == [before[node_id][other] for node_id in ids]
    ordering.window_actions.edit.undo.trigger()
    assert workspace.document is document


def test_straightened_flows_are_the_bent_ones_at_the_selection(ordering: MainWindow) -> None:
    workspace, straighten = ordering.workspace, ordering.window_actions.arrange.straighten
    key = workspace.scenario_id
    workspace.selection.select([])
    straighten.trigger()
    assert not straighten.isEnabled()
    first, *_rest, last = workspace.scenario.flows.values()
    for flow in (first, last):
        points = [Point(10.0, 10.0), Point(10.0, 60.0)]
        workspace.editor.perform("Test", partial(set_bends, scenario_id=key, flow_id=flow.id, points=points))
    before = workspace.document
    workspace.selection.select([first.source])
    straighten.trigger()
    assert set(workspace.scenario.layout.flows) == {last.id}
    workspace.selection.select([])
    straighten.trigger()
    assert set(workspace.scenario.layout.flows) == set()
    for _step in range(2):
        ordering.window_actions.edit.undo.trigger()
    assert workspace.document is before


@pytest.mark.parametrize(("index", "receiver"), [(0, 1), (1, 0)])
def test_phase_is_deleted_and_its_steps_stay(ordering: MainWindow, index: int, receiver: int) -> None:
    workspace, phases = ordering.workspace, list(ordering.workspace.scenario.phases)
    kept = set(workspace.scenario.nodes)
    members = {node.id for node in workspace.scenario.nodes.values() if node.phase == phases[index]}
    before = workspace.document
    workspace.selection.select([phases[index]])
    action = ordering.window_actions.lane_phase.delete_keeping_contents
    assert action.text().replace("&", "") == "Delete Phase, Keep Its Steps"
    action.trigger()
    assert phases[index] not in workspace.scenario.phases
    assert set(workspace.scenario.nodes) == kept
    assert {workspace.scenario.nodes[key].phase for key in members} == {phases[receiver]}
    ordering.window_actions.edit.undo.trigger()
    assert workspace.document is before


def answer_file_dialog(monkeypatch: pytest.MonkeyPatch, path: str) -> list[str]:
    """Let the file dialog return `path`; return the list that receives the proposed paths."""
    proposed: list[str] = []

    def get_save_file_name(_parent: object, _title: str, proposal: str) -> tuple[str, str]:
        proposed.append(proposal)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(get_save_file_name))
    return proposed


def test_client_copy_is_saved_and_the_document_stays(
    ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = answer_file_dialog(monkeypatch, str(tmp_path / "copy"))
    before, path = ordering.workspace.document, ordering.workspace.file_path
    ordering.window_actions.client_copy.save.trigger()
    assert " for the client" in proposed[0]
    assert load_document(tmp_path / "copy.cpm.json").title == before.title
    assert "The client copy is saved in" in ordering.message_bar.text_label.text()
    assert (ordering.workspace.document, ordering.workspace.file_path) == (before, path)


def test_cancelled_client_copy_writes_nothing(
    ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_file_dialog(monkeypatch, "")
    ordering.window_actions.client_copy.save.trigger()
    assert list(tmp_path.glob("*.cpm.json")) == []
    assert not ordering.message_bar.isVisible()


def test_client_copy_never_replaces_the_open_document(
    ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own.cpm.json"
    assert ordering.document_file.save(own)
    content = own.read_bytes()
    answer_file_dialog(monkeypatch, str(own))
    ordering.window_actions.client_copy.save.trigger()
    assert ordering.message_bar.text_label.text() == "This is the open document. Choose another file for the copy."
    assert own.read_bytes() == content


def test_client_copy_in_a_missing_folder_is_an_error(
    ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_file_dialog(monkeypatch, str(tmp_path / "missing" / "copy.cpm.json"))
    ordering.window_actions.client_copy.save.trigger()
    assert ordering.message_bar.isVisible()
    assert "copy.cpm.json" in ordering.message_bar.text_label.text()
    assert not (tmp_path / "missing").exists()
