"""The outline of a large process shares the selection, though its tree holds only what is in sight of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from cpm_desktop.desktop.panels.outline.selection_sync import MAX_FULLY_SELECTED
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.storage.files import FILE_SUFFIX, save_document
from tests.benchmarks.generated_models import generated_document
from tests.desktop.canvas.canvas_driver import LEFT, NO_KEY

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def large(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with more steps than are selected in a tree, everything open in the outline and all selected."""
    file = tmp_path / f"large{FILE_SUFFIX}"
    save_document(generated_document(MAX_FULLY_SELECTED), file)
    assert window.document_file.open(file)
    window.docks.outline.raise_()
    window.outline.tree_view.expandAll()
    window.window_actions.edit.select_all.trigger()
    return window


def rows(window: MainWindow) -> list[QModelIndex]:
    return list(window.outline.tree_view.visible_rows())


def click(window: MainWindow, row: QModelIndex, held: Qt.KeyboardModifier = NO_KEY) -> None:
    tree = window.outline.tree_view
    QTest.mouseClick(tree.viewport(), LEFT, held, tree.visualRect(row).center())


def is_shown_as_it_is(window: MainWindow) -> bool:
    """Tell whether every row in sight looks selected that is, and no other."""
    tree, selected = window.outline.tree_view, set(window.workspace.selection)
    return all(
        tree.selectionModel().isSelected(row) == (window.outline.model.id_at(row) in selected) for row in rows(window)
    )


def test_wherever_one_looks_what_is_selected_looks_so(large: MainWindow) -> None:
    bar = large.outline.tree_view.verticalScrollBar()
    assert len(large.workspace.selection) > MAX_FULLY_SELECTED
    for place in (bar.minimum(), bar.maximum() // 2, bar.maximum()):
        bar.setValue(place)
        assert is_shown_as_it_is(large)
    large.outline.tree_view.collapseAll()
    large.outline.tree_view.expandToDepth(0)
    assert is_shown_as_it_is(large)


def test_the_tree_selects_no_more_than_is_in_sight(large: MainWindow) -> None:
    assert len(large.outline.tree_view.selectionModel().selectedIndexes()) <= len(rows(large))


def test_one_row_more_or_less_leaves_everything_out_of_sight_selected(large: MainWindow) -> None:
    all_of_it, row = large.workspace.selection, rows(large)[3]
    key = large.outline.model.id_at(row)
    click(large, row, CONTROL)
    assert set(large.workspace.selection) == set(all_of_it) - {key}
    assert is_shown_as_it_is(large)
    click(large, row, CONTROL)
    assert set(large.workspace.selection) == set(all_of_it)


def test_a_click_selects_its_row_instead_of_all(large: MainWindow) -> None:
    row = rows(large)[5]
    key = large.outline.model.id_at(row)
    click(large, row)
    assert large.workspace.selection == (key,)
    large.outline.tree_view.verticalScrollBar().setValue(0)
    assert large.workspace.selection == (key,)


def test_what_is_new_looks_selected_or_not_as_it_is(large: MainWindow) -> None:
    large.workspace.select(list(large.workspace.scenario.nodes)[: MAX_FULLY_SELECTED + 1])
    large.window_actions.edit.delete.trigger()
    assert is_shown_as_it_is(large)
    large.workspace.session.undo()
    assert is_shown_as_it_is(large)
