"""The item model of the outline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import TypeAlias, overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.panels.outline.element_hierarchy import (
    ROOT,
    ElementHierarchy,
    build_hierarchy,
    is_unchanged_by,
)
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.accessible_text import accessible_description, accessible_name
from cpm_desktop.desktop.text.element_text import display_title, undo_text_for_renaming, user_text
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.desktop.workspace.open_fields import Edit
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.change_set import ChangeSet
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import Annotation, Flow
from cpm_desktop.model.vocabulary.element_kinds import kind_of

INVALID_INDEX = QModelIndex()
Index: TypeAlias = QModelIndex | QPersistentModelIndex
NAME_FIELDS = {Flow: "label", Annotation: "text"}
ROW_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
EMPTY_HIERARCHY = ElementHierarchy({})
ACCESSIBLE_TEXT_BY_ROLE: Mapping[int, Callable[[Scenario, Element], str]] = {
    Qt.ItemDataRole.AccessibleTextRole: accessible_name,
    Qt.ItemDataRole.ToolTipRole: lambda scenario, element: tool_tip(accessible_name(scenario, element)),
    Qt.ItemDataRole.AccessibleDescriptionRole: accessible_description,
}
DISPLAY_ROLE, EDIT_ROLE = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


class OutlineModel(QAbstractItemModel):
    """Provides the tree of the displayed scenario. A changed name or position updates only the rows concerned."""

    def __init__(
        self, workspace: Workspace, appearance: Appearance, limits: Limits, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._appearance, self._limits = workspace, appearance, limits
        self._search = ""
        self._is_stale = False
        self._hierarchy = build_hierarchy(workspace.scenario)
        self._internal_ids: dict[str, int] = {ROOT: 0}
        self._element_ids: list[str] = [ROOT]
        self._rename_gesture: tuple[str, str | None] = (ROOT, None)
        workspace.changed.connect(self._on_change)
        workspace.view_state.scenario_changed.connect(self._on_scenario_changed)

    @property
    def hierarchy(self) -> ElementHierarchy:
        """Return the current hierarchy of the elements."""
        self.sync_pending()
        return self._hierarchy

    def sync_pending(self) -> None:
        """Apply deferred changes of the hierarchy."""
        if self._is_stale:
            self._is_stale = False
            if self._hierarchy is EMPTY_HIERARCHY:
                self.reload()
            else:
                self._apply_hierarchy(build_hierarchy(self._workspace.scenario))

    def search(self, text: str) -> None:
        """Show only elements whose text has all words of `text`, and their ancestors; all elements if it is empty."""
        if text.strip() != self._search:
            self._search = text.strip()
            self.reload()

    def reload(self) -> None:
        """Rebuild the whole tree."""
        self._is_stale = False
        self.beginResetModel()
        self._hierarchy = build_hierarchy(self._workspace.scenario, self._search)
        self.endResetModel()

    def sibling_at_offset(self, key: str, offset: int) -> str | None:
        """Return the sibling of the same group that is `offset` places after `key`, or None."""
        scenario = self._workspace.scenario
        hierarchy = build_hierarchy(scenario) if self._search else self.hierarchy
        siblings = hierarchy.children.get(hierarchy.parents.get(key, ROOT), ())
        peers = [
            sibling
            for group in scenario.element_groups.values()
            if key in group
            for sibling in siblings
            if sibling in group
        ]
        place = peers.index(key) + offset if key in peers else -1
        return peers[place] if 0 <= place < len(peers) else None

    def continue_gesture(self, key: str, gesture: str | None) -> None:
        """Make the next renaming of an element part of the gesture that created it."""
        self._rename_gesture = (key, gesture)

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of an element; an invalid index if it is not in the tree."""
        if key not in self._hierarchy.rows:
            return QModelIndex()
        return self.createIndex(self._hierarchy.rows[key], 0, self._internal_id(key))

    def selection_of(self, ids: Iterable[str]) -> QItemSelection:
        """Return the rows of `ids` as a selection. Adjacent rows form one range, as many ranges slow Qt down."""
        rows = sorted(
            (self._hierarchy.parents[key], self._hierarchy.rows[key]) for key in ids if key in self._hierarchy.rows
        )
        selection = QItemSelection()
        for _, run in groupby(enumerate(rows), key=lambda entry: (entry[1][0], entry[1][1] - entry[0])):
            (_, (parent, first)), *others = run
            parent_index = self.index_of(parent)
            last = others[-1][1][1] if others else first
            selection.append(QItemSelectionRange(self.index(first, 0, parent_index), self.index(last, 0, parent_index)))
        return selection

    def id_at(self, index: Index) -> str:
        """Return the id of the element at `index`."""
        return self._element_ids[index.internalId()] if index.isValid() else ROOT

    def index(self, row: int, column: int, parent: Index = INVALID_INDEX) -> QModelIndex:
        """Return the index of a child of `parent`."""
        children = self._hierarchy.children.get(self.id_at(parent), ())
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, self._internal_id(children[row]))

    @overload
    def parent(self) -> QObject | None: ...

    @overload
    def parent(self, child: Index) -> QModelIndex: ...

    def parent(self, child: Index | None = None) -> QModelIndex | QObject | None:
        """Return the parent index of `child`; without `child`, the parent object of the model."""
        if child is None:
            return super().parent()
        return self.index_of(self._hierarchy.parents.get(self.id_at(child), ROOT))

    def rowCount(self, parent: Index = INVALID_INDEX) -> int:
        """Return the number of children of `parent`."""
        return len(self._hierarchy.children.get(self.id_at(parent), ()))

    def columnCount(self, _parent: Index = INVALID_INDEX) -> int:
        """Return 1: the name is the only column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return the flags of a row: it can be selected and renamed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return ROW_FLAGS

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> object:
        """Return the data of a row for a role."""
        scenario = self._workspace.scenario
        element = scenario.element(self.id_at(index))
        if element is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return display_title(scenario, element)
            case Qt.ItemDataRole.EditRole:
                return user_text(element)
            case Qt.ItemDataRole.DecorationRole:
                return self._appearance.tool_icon(kind_of(element))
            case _:
                text_function = ACCESSIBLE_TEXT_BY_ROLE.get(role)
                return text_function(scenario, element) if text_function is not None else None

    def setData(self, index: Index, value: object, role: int = EDIT_ROLE) -> bool:
        """Rename an element, as one undo step."""
        edit = self.renaming(self.id_at(index), str(value)) if role == EDIT_ROLE else None
        if edit is None:
            return False
        self._rename_gesture = (ROOT, None)
        return self._workspace.editor.perform(edit.name, edit.command, edit.gesture)

    def renaming(self, key: str, text: str) -> Edit | None:
        """Return the edit that renames an element; None if there is no such element or it has this name already."""
        scenario, scenario_id = self._workspace.scenario, self._workspace.scenario_id
        element = scenario.element(key)
        if element is None or text == user_text(element):
            return None
        field, (new, gesture) = NAME_FIELDS.get(type(element), "name"), self._rename_gesture
        return Edit(
            undo_text_for_renaming(scenario, [key]),
            lambda document: edit_elements(document, scenario_id, [key], **{field: text}),
            gesture if key == new else None,
        )

    def _on_scenario_changed(self) -> None:
        """Show another scenario; defer building the tree of a large one until the panel is visible."""
        if self._search or len(self._workspace.scenario.nodes) <= self._limits.immediate_outline_nodes:
            self.reload()
            return
        self.beginResetModel()
        self._hierarchy, self._is_stale = EMPTY_HIERARCHY, True
        self.endResetModel()

    def _on_change(self, change: ChangeSet) -> None:
        workspace = self._workspace
        if workspace.scenario_id not in change.changed_scenarios:
            return
        if self._search:
            self.reload()
            return
        scenario_change = change.changed_scenarios[workspace.scenario_id]
        self._is_stale = self._is_stale or not is_unchanged_by(self._hierarchy, workspace.scenario, scenario_change)
        if len(workspace.scenario.nodes) <= self._limits.immediate_outline_nodes:
            self.sync_pending()
        for ids in scenario_change.changed.values():
            for key in ids:
                index = self.index_of(key)
                if index.isValid():
                    self.dataChanged.emit(index, index)

    def _apply_hierarchy(self, hierarchy: ElementHierarchy) -> None:
        """Replace the hierarchy. Expanded and selected rows stay so, because elements keep their internal ids."""
        self.layoutAboutToBeChanged.emit()
        before = [(index, self.id_at(index)) for index in self.persistentIndexList()]
        self._hierarchy = hierarchy
        for index, key in before:
            self.changePersistentIndex(index, self.index_of(key))
        self.layoutChanged.emit()

    def _internal_id(self, key: str) -> int:
        """Return the number that identifies an element in Qt; it is stable for the lifetime of the model."""
        if key not in self._internal_ids:
            self._internal_ids[key] = len(self._element_ids)
            self._element_ids.append(key)
        return self._internal_ids[key]
