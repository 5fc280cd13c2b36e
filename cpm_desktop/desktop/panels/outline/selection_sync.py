"""Keeps the selections of the outline and of the workspace the same.

For every painted row, Qt checks each selected range, and rows with different parents are in different ranges: with
everything selected in a large process, one range for each step. Of very many selected elements, the tree therefore
selects only the visible rows and updates them on scrolling; the workspace keeps the whole selection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, Signal
from PySide6.QtWidgets import QTreeView

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.panels.outline.tree_model import OutlineModel
from cpm_desktop.desktop.workspace.workspace import Workspace

SelectionFlag = QItemSelectionModel.SelectionFlag


class OutlineTreeView(QTreeView):
    """A tree view that lists its visible rows and records how the last key or click changed the selection."""

    def __init__(self) -> None:
        super().__init__()
        self.replaces_selection = False
        """Whether the last key or click replaced the selection instead of extending it."""

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Return how a key or click at a row changes the selection, and record it."""
        command = super().selectionCommand(index, event)
        self.replaces_selection = bool(command & SelectionFlag.Clear)
        return command

    def visible_rows(self) -> Iterator[QModelIndex]:
        """Yield the visible rows, from top to bottom."""
        index, bottom = self.indexAt(QPoint(0, 0)), self.viewport().height()
        while index.isValid() and self.visualRect(index).top() < bottom:
            yield index
            index = self.indexBelow(index)


class SelectionSync(QObject):
    """Synchronizes the selection between a tree and a workspace in both directions."""

    elements_selected = Signal(object)
    """The user selected elements in the tree; carries their ids."""

    def __init__(self, tree: OutlineTreeView, model: OutlineModel, workspace: Workspace, limits: Limits) -> None:
        super().__init__(tree)
        self._tree, self._model, self._workspace, self._limits = tree, model, workspace, limits
        self._is_syncing = False
        self._mirrored_ids: set[str] | None = None
        """The ids of the visible rows, if the tree selects only these; None if it selects all."""
        tree.selectionModel().selectionChanged.connect(self._sync_to_workspace)
        bar = tree.verticalScrollBar()
        for signal in (bar.valueChanged, bar.rangeChanged, tree.expanded, tree.collapsed):
            signal.connect(self._update_visible_selection)

    def sync_from_workspace(self) -> None:
        """Select in the tree what the workspace has selected, and scroll there."""
        if self._is_syncing:
            return
        self._is_syncing = True
        selection = self._workspace.selection.ids
        current = next((key for key in reversed(selection) if key in self._model.hierarchy.rows), "")
        if current:
            self._tree.selectionModel().setCurrentIndex(self._model.index_of(current), SelectionFlag.NoUpdate)
            self._tree.scrollTo(self._model.index_of(current))
        self._select_in_tree(selection)
        self._is_syncing = False

    def _select_in_tree(self, selection: Sequence[str]) -> None:
        """Select the rows of `selection`; if there are very many, only the visible ones."""
        shown: Iterable[str] = selection
        self._mirrored_ids = None
        if len(selection) > self._limits.selected_outline_rows:
            self._mirrored_ids = {self._model.id_at(index) for index in self._tree.visible_rows()}
            shown = self._mirrored_ids.intersection(selection)
        self._tree.selectionModel().select(self._model.selection_of(shown), SelectionFlag.ClearAndSelect)

    def _update_visible_selection(self) -> None:
        if self._mirrored_ids is not None and not self._is_syncing:
            self._is_syncing = True
            self._select_in_tree(self._workspace.selection.ids)
            self._is_syncing = False

    def _sync_to_workspace(self) -> None:
        """Apply the selection of the tree to the workspace, and keep selected elements that are not visible."""
        if self._is_syncing:
            return
        self._is_syncing = True
        tree_ids = dict.fromkeys(self._model.id_at(index) for index in self._tree.selectionModel().selectedIndexes())
        self._workspace.selection.select([*self._selected_but_not_visible(), *tree_ids])
        self._is_syncing = False
        self.elements_selected.emit(self._workspace.selection.ids)

    def _selected_but_not_visible(self) -> list[str]:
        """Return the ids that stay selected although the tree does not show them as selected."""
        mirrored = self._mirrored_ids
        if mirrored is None or self._tree.replaces_selection:
            self._mirrored_ids = None
            return []
        return [key for key in self._workspace.selection.ids if key not in mirrored]
