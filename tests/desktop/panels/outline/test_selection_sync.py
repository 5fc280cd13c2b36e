"""The outline of a large process shares the selection, although its tree selects only visible rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.storage.files import FILE_SUFFIX, save_document
from tests.benchmarks.generated_models import generated_document
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def large(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with more steps than a tree may select, the outline expanded and everything selected."""
    file = tmp_path / f"large{FILE_SUFFIX}"
    save_document(generated_document(DEFAULT_LIMITS.selected_outline_rows), file)
    assert window.document_file.open(file)
    window.docks.outline.raise_()
    window.outline.tree_view.expandAll()
    window.window_actions.edit.select_all.trigger()
    return window


def visible_rows(window: MainWindow) -> list[QModelIndex]:
    return list(window.outline.tree_view.visible_rows())


def click(window: MainWindow, row: QModelIndex, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    tree = window.outline.tree_view
    QTest.mouseClick(tree.viewport(), LEFT, modifiers, tree.visualRect(row).center())


def shows_the_selection(window: MainWindow) -> bool:
    """Return whether exactly the selected rows look selected among the visible ones."""
    tree, selected = window.outline.tree_view, set(window.workspace.selection.ids)
    return all(
        tree.selectionModel().isSelected(row) == (window.outline.model.id_at(row) in selected)
        for row in visible_rows(window)
    )


def test_selected_rows_are_highlighted_at_any_scroll_position(large: MainWindow) -> None:
    bar = large.outline.tree_view.verticalScrollBar()
    assert len(large.workspace.selection.ids) > DEFAULT_LIMITS.selected_outline_rows
    for place in (bar.minimum(), bar.maximum() // 2, bar.maximum()):
        bar.setValue(place)
        assert shows_the_selection(large)
    large.outline.tree_view.collapseAll()
    large.outline.tree_view.expandToDepth(0)
    assert shows_the_selection(large)


def test_tree_selects_only_visible_rows(large: MainWindow) -> None:
    assert len(large.outline.tree_view.selectionModel().selectedIndexes()) <= len(visible_rows(large))


def test_toggling_a_row_keeps_the_selection_out_of_view(large: MainWindow) -> None:
    before, row = large.workspace.selection.ids, visible_rows(large)[3]
    key = large.outline.model.id_at(row)
    click(large, row, CONTROL)
    assert set(large.workspace.selection.ids) == set(before) - {key}
    assert shows_the_selection(large)
    click(large, row, CONTROL)
    assert set(large.workspace.selection.ids) == set(before)


def test_click_replaces_the_whole_selection(large: MainWindow) -> None:
    row = visible_rows(large)[5]
    key = large.outline.model.id_at(row)
    click(large, row)
    assert large.workspace.selection.ids == (key,)
    large.outline.tree_view.verticalScrollBar().setValue(0)
    assert large.workspace.selection.ids == (key,)


def test_selection_is_correct_after_delete_and_undo(large: MainWindow) -> None:
    large.workspace.selection.select(list(large.workspace.scenario.nodes)[: DEFAULT_LIMITS.selected_outline_rows + 1])
    large.window_actions.edit.delete.trigger()
    assert shows_the_selection(large)
    large.workspace.session.undo()
    assert shows_the_selection(large)
