"""The selection of the outline and that of every other view, kept the same.

Qt asks each selected range about every row that it paints, and what stands below different rows makes a range of its
own: with everything selected in a large process, one for each step. Of so many, the tree selects only those in sight,
and with scrolling the next; the workspace knows all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, Signal
from PySide6.QtWidgets import QTreeView

from cpm_desktop.desktop.panels.outline.tree_model import OutlineModel
from cpm_desktop.desktop.workspace.workspace import Workspace

MANY = 200
"""From more elements than this, only those in sight are selected in the tree."""
Flag = QItemSelectionModel.SelectionFlag


class OutlineTree(QTreeView):
    """A tree that knows which rows are in sight, and what the last key or click meant for the selection."""

    def __init__(self) -> None:
        super().__init__()
        self.begins_anew = False
        """Whether it selected something instead of what was selected, and not in addition."""

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Return what a key or click at a row does to the selection, and remember it."""
        command = super().selectionCommand(index, event)
        self.begins_anew = bool(command & Flag.Clear)
        return command

    def rows_in_sight(self) -> Iterator[QModelIndex]:
        """Yield the rows that are painted, from top to bottom."""
        index, below = self.indexAt(QPoint(0, 0)), self.viewport().height()
        while index.isValid() and self.visualRect(index).top() < below:
            yield index
            index = self.indexBelow(index)


class SharedSelection(QObject):
    """Carries the selection both ways between a tree and a workspace."""

    chosen = Signal(object)
    """Somebody selected these elements in the tree; carries their ids."""

    def __init__(self, tree: OutlineTree, model: OutlineModel, workspace: Workspace) -> None:
        super().__init__(tree)
        self._tree, self._model, self._workspace = tree, model, workspace
        self._sharing = False
        self._mirrored: set[str] | None = None
        """What the tree could show of a selection that it does not show whole."""
        tree.selectionModel().selectionChanged.connect(self._share)
        bar = tree.verticalScrollBar()
        for signal in (bar.valueChanged, bar.rangeChanged, tree.expanded, tree.collapsed):
            signal.connect(self._follow_sight)

    def follow(self) -> None:
        """Select in the tree what the workspace has selected, and go there."""
        if self._sharing:
            return
        self._sharing = True
        selection = self._workspace.selection
        current = next((key for key in reversed(selection) if key in self._model.tree.rows), "")
        if current:
            self._tree.selectionModel().setCurrentIndex(self._model.index_of(current), Flag.NoUpdate)
            self._tree.scrollTo(self._model.index_of(current))
        self._mirror(selection)
        self._sharing = False

    def _mirror(self, selection: Sequence[str]) -> None:
        """Select these rows, or of many those in sight."""
        shown: Iterable[str] = selection
        self._mirrored = None
        if len(selection) > MANY:
            self._mirrored = {self._model.id_at(index) for index in self._tree.rows_in_sight()}
            shown = self._mirrored.intersection(selection)
        self._tree.selectionModel().select(self._model.selection_of(shown), Flag.ClearAndSelect)

    def _follow_sight(self) -> None:
        if self._mirrored is not None and not self._sharing:
            self._sharing = True
            self._mirror(self._workspace.selection)
            self._sharing = False

    def _share(self) -> None:
        """Select everywhere what somebody selected in the tree, with what is selected out of sight."""
        if self._sharing:
            return
        self._sharing = True
        here = dict.fromkeys(self._model.id_at(index) for index in self._tree.selectionModel().selectedIndexes())
        self._workspace.select([*self._out_of_sight(), *here])
        self._sharing = False
        self.chosen.emit(self._workspace.selection)

    def _out_of_sight(self) -> list[str]:
        """Return what stays selected though the tree does not show it so."""
        mirrored = self._mirrored
        if mirrored is None or self._tree.begins_anew:
            self._mirrored = None
            return []
        return [key for key in self._workspace.selection if key not in mirrored]
