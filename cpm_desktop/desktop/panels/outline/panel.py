"""The outline panel: search field and tree, its selection shared with every other view."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QTreeView, QVBoxLayout, QWidget

from cpm_desktop.desktop.appearance import Appearance
from cpm_desktop.desktop.panels.outline.tree_model import OutlineModel
from cpm_desktop.desktop.workspace import Workspace


class Outline(QWidget):
    """The whole model as a tree."""

    chosen = Signal(object)
    """Somebody selected these elements here; carries their ids."""

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._sharing, self._in_sight, self._behind = False, False, False
        self.model = OutlineModel(workspace, appearance, self)
        self.search = _SearchField()
        self.tree = QTreeView()
        self._build(appearance)
        self.search.textChanged.connect(self._find)
        self.search.key_passed.connect(self._leave_search)
        self.tree.selectionModel().selectionChanged.connect(self._share_selection)
        workspace.selection_changed.connect(self._follow_selection)
        self.model.modelReset.connect(self._on_reset)
        self._on_reset()

    def set_in_sight(self, in_sight: bool) -> None:
        """Say whether anybody can see the panel: behind another tab it is shown for Qt, but not for a person."""
        self._in_sight = in_sight
        if in_sight and self._behind:
            self._follow_selection()

    def has_focus(self) -> bool:
        """Return whether keys go to the tree."""
        return self.tree.hasFocus()

    def rename_current(self) -> None:
        """Edit the name of the current row in place."""
        if self.tree.currentIndex().isValid():
            self.tree.edit(self.tree.currentIndex())

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _build(self, appearance: Appearance) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the outline"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(appearance.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Outline"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QSize(18, 18))
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        around = QHBoxLayout()
        around.setContentsMargins(12, 0, 12, 0)
        around.addWidget(self.search)
        layout.addLayout(around)
        layout.addWidget(self.tree)

    def _find(self, words: str) -> None:
        self.model.search(words)
        if words.strip():
            self.tree.expandAll()

    def _leave_search(self, key: int) -> None:
        """From the search field, the down key and Enter lead to the first match."""
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            first = self._first_match()
            if first:
                self._workspace.select([first])

    def _first_match(self) -> str:
        """Return the first element that was searched for; without a search the first of all."""
        tree = self.model.tree
        found = set(tree.found)
        return next((key for key in tree.walk() if not found or key in found), "")

    def _on_reset(self) -> None:
        self.tree.expandToDepth(0)
        self._follow_selection()

    def _share_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if self._sharing:
            return
        self._sharing = True
        self._workspace.select(self.model.id_at(index) for index in self.tree.selectionModel().selectedIndexes())
        self._sharing = False
        self.chosen.emit(self._workspace.selection)

    def _follow_selection(self) -> None:
        """Select what every other view has selected; put off until somebody looks, for it costs time."""
        self._behind = not self._in_sight
        if self._sharing or self._behind:
            return
        self._sharing = True
        flags = QItemSelectionModel.SelectionFlag
        current = next((key for key in reversed(self._workspace.selection) if key in self.model.tree.rows), "")
        if current:
            self.tree.selectionModel().setCurrentIndex(self.model.index_of(current), flags.NoUpdate)
        self.tree.selectionModel().select(self.model.selection_of(self._workspace.selection), flags.ClearAndSelect)
        if current:
            self.tree.scrollTo(self.model.index_of(current))
        self._sharing = False


class _SearchField(QLineEdit):
    """A line from which the arrow keys and Enter lead on into what was found."""

    key_passed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.key_passed.emit(event.key())
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
