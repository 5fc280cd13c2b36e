"""The outline as Qt's item model."""

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
from PySide6.QtGui import QIcon

from cpm_desktop.desktop.panels.outline.tree import ROOT, Tree, is_still_right, outline
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.accessible_text import spoken, whereabouts
from cpm_desktop.desktop.text.element_text import kind_of, own_text, renaming, title
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.change import ChangeSet
from cpm_desktop.editing.commands.elements import edit
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.elements import Annotation, Flow

NOWHERE = QModelIndex()
Index: TypeAlias = QModelIndex | QPersistentModelIndex
NAME_FIELDS = {Flow: "label", Annotation: "text"}
ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
NOTHING = Tree({})
PROMPT = 2_000
"""Up to this many nodes the tree follows at once; that of a larger scenario follows when somebody looks."""
SPOKEN: Mapping[int, Callable[[Scenario, Element], str]] = {
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Qt.ItemDataRole.ToolTipRole: spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: whereabouts,
}
DISPLAY, EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


class OutlineModel(QAbstractItemModel):
    """Serves the tree of the scenario that is shown; a change of names or places touches only the rows concerned."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._icons: dict[str, QIcon] = {}
        self._search = ""
        self._behind = False
        self._tree = outline(workspace.scenario)
        self._numbers: dict[str, int] = {ROOT: 0}
        self._ids: list[str] = [ROOT]
        self._gesture: tuple[str, str | None] = (ROOT, None)
        workspace.changed.connect(self._on_change)
        workspace.scenario_changed.connect(self._on_scenario)

    @property
    def tree(self) -> Tree:
        """Return which element stands under which."""
        self.catch_up()
        return self._tree

    def catch_up(self) -> None:
        """Bring elements that came, went or moved to their places, if that was put off."""
        if self._behind:
            self._behind = False
            if self._tree is NOTHING:
                self.reload()
            else:
                self._rearrange(outline(self._workspace.scenario))

    def search(self, words: str) -> None:
        """Show only what holds `words`, and what leads there; everything if they are empty."""
        if words.strip() != self._search:
            self._search = words.strip()
            self.reload()

    def reload(self) -> None:
        """Look at everything anew."""
        self._behind = False
        self.beginResetModel()
        self._tree = outline(self._workspace.scenario, self._search)
        self.endResetModel()

    def beside(self, key: str, step: int) -> str | None:
        """Return the element of the same list that stands `step` places after `key` below the same element, if any."""
        scenario = self._workspace.scenario
        above = outline(scenario) if self._search else self.tree
        siblings = above.children.get(above.parents.get(key, ROOT), ())
        fellows = [
            sibling for group in scenario.groups.values() if key in group for sibling in siblings if sibling in group
        ]
        place = fellows.index(key) + step if key in fellows else -1
        return fellows[place] if 0 <= place < len(fellows) else None

    def continue_gesture(self, key: str, gesture: str | None) -> None:
        """Make the next renaming of an element part of the gesture that made it."""
        self._gesture = (key, gesture)

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of an element; an invalid one if it is not in the tree."""
        if key not in self._tree.rows:
            return QModelIndex()
        return self.createIndex(self._tree.rows[key], 0, self._number(key))

    def selection_of(self, ids: Iterable[str]) -> QItemSelection:
        """Return the rows of `ids` as a selection, neighbours as one range: Qt slows down with the number of ranges."""
        rows = sorted((self._tree.parents[key], self._tree.rows[key]) for key in ids if key in self._tree.rows)
        selection = QItemSelection()
        for _, run in groupby(enumerate(rows), key=lambda entry: (entry[1][0], entry[1][1] - entry[0])):
            (_, (parent, first)), *others = run
            above = self.index_of(parent)
            last = others[-1][1][1] if others else first
            selection.append(QItemSelectionRange(self.index(first, 0, above), self.index(last, 0, above)))
        return selection

    def id_at(self, index: Index) -> str:
        """Return the id of the element at `index`."""
        return self._ids[index.internalId()] if index.isValid() else ROOT

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return the index of a child of `parent`."""
        children = self._tree.children.get(self.id_at(parent), ())
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, self._number(children[row]))

    @overload
    def parent(self) -> QObject | None: ...

    @overload
    def parent(self, child: Index) -> QModelIndex: ...

    def parent(self, child: Index | None = None) -> QModelIndex | QObject | None:
        """Return the index above `child`; without one, the parent of the model itself."""
        if child is None:
            return super().parent()
        return self.index_of(self._tree.parents.get(self.id_at(child), ROOT))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many children `parent` has."""
        return len(self._tree.children.get(self.id_at(parent), ()))

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """Return one: the name."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that every row can be selected and renamed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return ROW

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """Return what a row shows in a role."""
        scenario = self._workspace.scenario
        element = scenario.element(self.id_at(index))
        if element is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title(scenario, element)
            case Qt.ItemDataRole.EditRole:
                return own_text(element)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(kind_of(element))
            case _:
                tell = SPOKEN.get(role)
                return tell(scenario, element) if tell is not None else None

    def setData(self, index: Index, value: object, role: int = EDIT) -> bool:
        """Rename an element, as one undo step."""
        key = self.id_at(index)
        element = self._workspace.scenario.element(key)
        if role != EDIT or element is None or str(value) == own_text(element):
            return False
        field = NAME_FIELDS.get(type(element), "name")
        workspace, (new, gesture) = self._workspace, self._gesture
        self._gesture = (ROOT, None)
        return workspace.perform(
            renaming(workspace.scenario, [key]),
            lambda document: edit(document, workspace.scenario_id, [key], **{field: str(value)}),
            gesture if key == new else None,
        )

    def _on_scenario(self) -> None:
        """Look at another scenario: at a large one when somebody looks."""
        if self._search or len(self._workspace.scenario.nodes) <= PROMPT:
            self.reload()
            return
        self.beginResetModel()
        self._tree, self._behind = NOTHING, True
        self.endResetModel()

    def _on_change(self, change: ChangeSet) -> None:
        workspace = self._workspace
        if workspace.scenario_id not in change.scenarios:
            return
        if self._search:
            self.reload()
            return
        here = change.scenarios[workspace.scenario_id]
        self._behind = self._behind or not is_still_right(self._tree, workspace.scenario, here)
        if len(workspace.scenario.nodes) <= PROMPT:
            self.catch_up()
        for ids in here.changed.values():
            for key in ids:
                index = self.index_of(key)
                if index.isValid():
                    self.dataChanged.emit(index, index)

    def _rearrange(self, after: Tree) -> None:
        """Change to another tree; what is open and selected stays so, for elements keep their numbers."""
        self.layoutAboutToBeChanged.emit()
        before = [(index, self.id_at(index)) for index in self.persistentIndexList()]
        self._tree = after
        for index, key in before:
            self.changePersistentIndex(index, self.index_of(key))
        self.layoutChanged.emit()

    def _number(self, key: str) -> int:
        """Return the number by which Qt knows an element: the same as long as the model lives."""
        if key not in self._numbers:
            self._numbers[key] = len(self._ids)
            self._ids.append(key)
        return self._numbers[key]

    def _icon(self, kind: str) -> QIcon:
        if kind not in self._icons:
            self._icons[kind] = self._appearance.tool_icon(kind)
        return self._icons[kind]
