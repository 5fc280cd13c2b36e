"""The outline panel: search field and tree, its selection shared with every other view."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.outline.selection_sync import OutlineTree, SharedSelection
from cpm_desktop.desktop.panels.outline.tree_model import OutlineModel
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.workspace import Workspace


class Outline(QWidget):
    """The whole model as a tree."""

    chosen = Signal(object)
    """Somebody selected these elements here; carries their ids."""
    hit = Signal(str)
    """The search led to an element, which is selected now; carries its id."""
    search_left = Signal()
    """Somebody is done with searching."""
    menu_wanted = Signal(QPoint)
    """A right click or the menu key; carries its place on the screen."""

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._in_sight, self._behind = False, False
        self.model = OutlineModel(workspace, appearance, self)
        self.search = _SearchField()
        self.count = QLabel()
        self.tree = OutlineTree()
        self._build(appearance)
        self.search.textChanged.connect(self._find)
        self.search.key_passed.connect(lambda key, shift: self._leave_search(key, back=shift))
        self._shared = SharedSelection(self.tree, self.model, workspace)
        self._shared.chosen.connect(self.chosen)
        workspace.selection_changed.connect(self._follow_selection)
        workspace.changed.connect(self._catch_up)
        workspace.scenario_changed.connect(self._catch_up)
        self.model.modelReset.connect(self._on_reset)
        self.tree.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(self.tree.viewport().mapToGlobal(place))
        )
        self._on_reset()

    def set_in_sight(self, in_sight: bool) -> None:
        """Say whether anybody can see the panel: behind another tab it is shown for Qt, but not for a person."""
        self._in_sight = in_sight
        if in_sight:
            self.model.catch_up()
        if in_sight and self._behind:
            self._follow_selection()

    def has_focus(self) -> bool:
        """Return whether keys go to the tree."""
        return self.tree.hasFocus()

    def enter(self) -> None:
        """Put the cursor into the tree, on what is selected or else at its beginning."""
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._workspace.selection:
            self._workspace.select(list(self.model.tree.walk())[:1])

    def rename(self, key: str, gesture: str | None = None) -> None:
        """Edit the name of an element in place, as part of `gesture` where one is given: then it is new."""
        if not self.model.index_of(key).isValid():
            self.search.clear()
        self.model.continue_gesture(key, gesture)
        index = self.model.index_of(key)
        if index.isValid():
            self.tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.tree.edit(index)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def go_to_hit(self, step: int) -> bool:
        """Select the next hit of the search, or with a negative `step` the one before; tell whether there is one."""
        hits = self._hits()
        if not hits:
            return False
        selected = [place for place, key in enumerate(hits) if key in self._workspace.selection]
        place = (selected[0] + step) % len(hits) if selected else (0 if step > 0 else len(hits) - 1)
        self._workspace.select([hits[place]])
        self._show_count(place)
        self.hit.emit(hits[place])
        return True

    def _build(self, appearance: Appearance) -> None:
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the outline"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(appearance.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.count.setObjectName("caption")
        self.count.hide()
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Outline"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QSize(18, 18))
        self.tree.setFrameShape(OutlineTree.Shape.NoFrame)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
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
        around.addWidget(self.count)
        layout.addLayout(around)
        layout.addWidget(self.tree)

    def _find(self, words: str) -> None:
        self.model.search(words)
        if words.strip():
            self.tree.expandAll()
        self._show_count()

    def _leave_search(self, key: int, *, back: bool) -> None:
        """From the search field, Enter leads to the next hit, the down key into the tree, Escape back to the work."""
        if key == Qt.Key.Key_Escape:
            self.search.clear()
            self.search_left.emit()
            return
        if key != Qt.Key.Key_Down:
            self.go_to_hit(-1 if back else 1)
            return
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        hits = self._hits() or list(self.model.tree.walk())[:1]
        if hits and not set(hits) & set(self._workspace.selection):
            self._workspace.select(hits[:1])

    def _hits(self) -> list[str]:
        """Return what was searched for, from top to bottom."""
        found = set(self.model.tree.found)
        return [key for key in self.model.tree.walk() if key in found] if found else []

    def _show_count(self, place: int | None = None) -> None:
        """Say beside the search how much was found, and which of that is selected."""
        count = len(self.model.tree.found)
        self.count.setVisible(bool(self.search.text().strip()))
        if place is None:
            self.count.setText(self.tr("{count} found").format(count=count))
        else:
            self.count.setText(self.tr("{number} of {count}").format(number=place + 1, count=count))

    def _on_reset(self) -> None:
        self.tree.expandToDepth(0)
        self._follow_selection()

    def _catch_up(self) -> None:
        """Let the tree follow a command, or another scenario, at once where somebody looks."""
        if self._in_sight:
            self.model.catch_up()

    def _follow_selection(self) -> None:
        """Select what every other view has selected; put off until somebody looks, for it costs time."""
        self._behind = not self._in_sight
        if not self._behind:
            self._shared.follow()


class _SearchField(QLineEdit):
    """A line from which the arrow keys and Enter lead on into what was found, and Escape leads back."""

    key_passed = Signal(int, bool)
    """A key that leads on, and whether Shift was held."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.key_passed.emit(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
