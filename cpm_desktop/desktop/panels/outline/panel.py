"""The outline panel: a search field and a tree that shares the selection with all other views."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.panels.outline.name_delegate import NameDelegate
from cpm_desktop.desktop.panels.outline.selection_sync import OutlineTreeView, SelectionSync
from cpm_desktop.desktop.panels.outline.tree_model import OutlineModel
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.announcement import announce
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.i18n import translate_plural


class Outline(QWidget):
    """Shows the whole model as a searchable tree."""

    elements_selected = Signal(object)
    """The user selected elements in the tree; carries their ids."""
    search_hit_selected = Signal(str)
    """The user moved to a search hit, which is now selected; carries its id."""
    search_closed = Signal()
    """The user closed the search with Escape."""
    context_menu_requested = Signal(QPoint)
    """The user right-clicked or pressed the menu key; carries the position on the screen."""

    def __init__(self, workspace: Workspace, appearance: Appearance, limits: Limits) -> None:
        super().__init__()
        self._workspace = workspace
        self._is_on_screen, self._is_selection_stale = False, False
        self.model = OutlineModel(workspace, appearance, limits, self)
        self.search_field = _OutlineSearchField()
        self.hit_count_label = PlainLabel()
        self.tree_view = OutlineTreeView()
        self._build(appearance)
        self.search_field.textChanged.connect(self._search)
        self.search_field.navigation_key_pressed.connect(lambda key, shift: self._on_search_key(key, is_backward=shift))
        self._selection_sync = SelectionSync(self.tree_view, self.model, workspace, limits)
        self._selection_sync.elements_selected.connect(self.elements_selected)
        workspace.selection.changed.connect(self._follow_selection)
        workspace.changed.connect(self._sync_tree)
        workspace.view_state.scenario_changed.connect(self._sync_tree)
        self.model.modelReset.connect(self._on_reset)
        self.tree_view.customContextMenuRequested.connect(
            lambda place: self.context_menu_requested.emit(self.tree_view.viewport().mapToGlobal(place))
        )
        self._on_reset()

    def set_on_screen(self, is_on_screen: bool) -> None:
        """Set whether the panel is visible on the screen. Behind another tab, Qt still reports it as visible."""
        self._is_on_screen = is_on_screen
        if is_on_screen:
            self.model.sync_pending()
        if is_on_screen and self._is_selection_stale:
            self._follow_selection()

    def has_focus(self) -> bool:
        """Return whether the tree has the keyboard focus."""
        return self.tree_view.hasFocus()

    def focus_content(self) -> None:
        """Move the focus to the tree; if nothing is selected, select the first element."""
        self.tree_view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._workspace.selection.ids:
            self._workspace.selection.select(list(self.model.hierarchy.descendants())[:1])

    def rename(self, key: str, gesture: str | None = None) -> None:
        """Edit the name of an element in place. For a new element, `gesture` is the gesture that created it."""
        if not self.model.index_of(key).isValid():
            self.search_field.clear()
        self.model.continue_gesture(key, gesture)
        index = self.model.index_of(key)
        if index.isValid():
            self.tree_view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.tree_view.edit(index)

    def focus_search(self) -> None:
        """Move the focus to the search field and select its text."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def select_hit(self, step: int) -> bool:
        """Select the next search hit, or the previous one if `step` is negative; return whether there is a hit."""
        hits = self._hits()
        if not hits:
            return False
        selected = [place for place, key in enumerate(hits) if key in self._workspace.selection.ids]
        index = (selected[0] + step) % len(hits) if selected else (0 if step > 0 else len(hits) - 1)
        self._workspace.selection.select([hits[index]])
        self._show_hit_count(index)
        self.search_hit_selected.emit(hits[index])
        return True

    def _build(self, appearance: Appearance) -> None:
        self.search_field.setPlaceholderText(self.tr("Search"))
        self.search_field.setAccessibleName(self.tr("Search in the outline"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.addAction(appearance.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.hit_count_label.setObjectName("caption")
        self.hit_count_label.hide()
        self.tree_view.setModel(self.model)
        self.tree_view.setItemDelegate(NameDelegate(self.model, self._workspace.open_fields, self.tree_view))
        self.tree_view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.tree_view.setAccessibleName(self.tr("Outline"))
        self.tree_view.setHeaderHidden(True)
        self.tree_view.setUniformRowHeights(True)
        self.tree_view.setIconSize(QSize(18, 18))
        self.tree_view.setFrameShape(OutlineTreeView.Shape.NoFrame)
        self.tree_view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree_view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree_view.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        search_row = QHBoxLayout()
        search_row.setContentsMargins(12, 0, 12, 0)
        search_row.addWidget(self.search_field)
        search_row.addWidget(self.hit_count_label)
        layout.addLayout(search_row)
        layout.addWidget(self.tree_view)

    def _search(self, text: str) -> None:
        self.model.search(text)
        if text.strip():
            self.tree_view.expandAll()
        self._show_hit_count()

    def _on_search_key(self, key: int, *, is_backward: bool) -> None:
        """Handle a search field key: Enter selects the next hit, Down enters the tree, Escape ends the search."""
        if key == Qt.Key.Key_Escape:
            self.search_field.clear()
            self.search_closed.emit()
            return
        if key != Qt.Key.Key_Down:
            self.select_hit(-1 if is_backward else 1)
            return
        self.tree_view.setFocus(Qt.FocusReason.OtherFocusReason)
        hits = self._hits() or list(self.model.hierarchy.descendants())[:1]
        if hits and not set(hits) & set(self._workspace.selection.ids):
            self._workspace.selection.select(hits[:1])

    def _hits(self) -> list[str]:
        """Return the ids of the search hits, from top to bottom."""
        found = set(self.model.hierarchy.matches)
        return [key for key in self.model.hierarchy.descendants() if key in found] if found else []

    def _show_hit_count(self, hit_index: int | None = None) -> None:
        """Show the number of hits beside the search field, and the index of the selected hit."""
        count = len(self.model.hierarchy.matches)
        self.hit_count_label.setVisible(bool(self.search_field.text().strip()))
        if hit_index is None:
            self.hit_count_label.setText(translate_plural("Outline", "%Ln found", count))
        else:
            self.hit_count_label.setText(self.tr("{number} of {count}").format(number=hit_index + 1, count=count))
        if self.search_field.text().strip():
            announce(self.search_field, self.hit_count_label.text())

    def _on_reset(self) -> None:
        self.tree_view.expandToDepth(0)
        self._follow_selection()

    def _sync_tree(self) -> None:
        """Update the tree after a command or a change of scenario if the panel is visible."""
        if self._is_on_screen:
            self.model.sync_pending()

    def _follow_selection(self) -> None:
        """Select the elements that the workspace has selected; while the panel is hidden, defer it to save time."""
        self._is_selection_stale = not self._is_on_screen
        if not self._is_selection_stale:
            self._selection_sync.sync_from_workspace()


class _OutlineSearchField(QLineEdit):
    """A search field that emits Down, Enter and Escape as a signal."""

    navigation_key_pressed = Signal(int, bool)
    """Carries the key, and whether Shift was pressed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.navigation_key_pressed.emit(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
