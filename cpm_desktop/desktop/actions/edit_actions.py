"""The Edit menu: undo and redo by name, clipboard, delete, select, rename."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import add_key, make_action
from cpm_desktop.desktop.background.wait_cursor import waiting_for_command
from cpm_desktop.desktop.canvas.scene.placement_queries import lane_at
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.change import ChangeSet
from cpm_desktop.editing.clipboard import copy, duplicate, paste
from cpm_desktop.editing.commands.elements import delete
from cpm_desktop.editing.selection_after_edit import came_back, goes_on_at
from cpm_desktop.editing.table_paste import paste_table
from cpm_desktop.editing.tables.cells import looks_like_a_table
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point

ELEMENTS_MIME = "application/x-cpm-elements"
Keys = QKeySequence.StandardKey
Adding: TypeAlias = Callable[[Document, str], tuple[Document, tuple[str, ...]]]
"""Makes elements in the scenario with this id; returns the next document, and their ids."""
ID_IN_CLIP = '"id":'
"""Stands once for each element in what is copied."""
DELETE = "Del"
"""Not the standard key: under X11 that is Ctrl+D too, which then would neither delete nor duplicate."""


class EditActions(QObject):
    """What a person does with the selection and the history."""

    led_to = Signal(object)
    """Undo, redo, deleting or pasting selected something, so that one goes on there; carries the ids to lead to."""
    deleted = Signal(object, object)
    """Elements were deleted; carries the scenario as it was before, and their ids."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        appearance: Appearance,
        finish_writing: Callable[[], None],
        rename: Callable[[], None],
        pointed_at: Callable[[], Point | None],
    ) -> None:
        super().__init__(window)
        self._workspace, self._finish_writing, self._pointed_at = workspace, finish_writing, pointed_at
        self._by_key = False
        icon = appearance.icon
        self.undo = make_action(self, self.tr("&Undo"), self._undo, shortcut=Keys.Undo, icon=icon("undo-2"))
        self.redo = make_action(self, self.tr("&Redo"), self._redo, shortcut=Keys.Redo, icon=icon("redo-2"))
        add_key(self.redo, "Ctrl+Y")
        self.cut = make_action(self, self.tr("Cu&t"), self._cut, shortcut=Keys.Cut, icon=icon("scissors"))
        self.copy = make_action(self, self.tr("&Copy"), self._copy, shortcut=Keys.Copy, icon=icon("copy"))
        self.paste = make_action(
            self, self.tr("&Paste"), self._paste, shortcut=Keys.Paste, icon=icon("clipboard-paste")
        )
        self.paste.installEventFilter(self)
        self.duplicate = make_action(
            self, self.tr("Dup&licate"), self._duplicate, shortcut="Ctrl+D", icon=icon("copy-plus")
        )
        self.delete = make_action(self, self.tr("&Delete"), self._delete, shortcut=DELETE, icon=icon("trash-2"))
        self.select_all = make_action(self, self.tr("Select &All"), self._select_all, shortcut=Keys.SelectAll)
        self.rename = make_action(self, self.tr("Re&name"), rename, shortcut="F2", icon=icon("text-cursor-input"))
        for signal in (workspace.changed, workspace.scenario_changed, workspace.selection_changed):
            signal.connect(self.update)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that it is the key that pastes: only then the mouse is where somebody wants it, and not in a menu."""
        self._by_key = event.type() == QEvent.Type.Shortcut
        return super().eventFilter(watched, event)

    def update(self) -> None:
        """Name what undo and redo would do, and offer only what is possible."""
        session, selected = self._workspace.session, bool(self._workspace.selection)
        self.undo.setEnabled(session.can_undo)
        self.redo.setEnabled(session.can_redo)
        self.undo.setText(self.tr("&Undo {name}").format(name=_plain(session.undo_name)).strip())
        self.redo.setText(self.tr("&Redo {name}").format(name=_plain(session.redo_name)).strip())
        for action in (self.cut, self.copy, self.duplicate, self.delete):
            action.setEnabled(selected)
        self.rename.setEnabled(1 in {len(self._workspace.selection), len(self._workspace.shown_selection)})

    def _undo(self) -> None:
        self._finish_writing()
        self._go_on_after(self._workspace.undo)

    def _redo(self) -> None:
        self._finish_writing()
        self._go_on_after(self._workspace.redo)

    def _go_on_after(self, travel: Callable[[], ChangeSet]) -> None:
        """Undo or redo, then select what came back, or what is next to what went, so that keys go on from there."""
        workspace = self._workspace
        before, selected = workspace.scenario, workspace.selection
        change = travel().scenarios.get(before.id)
        if change is None or workspace.scenario_id != before.id:
            return
        after = workspace.scenario
        self._go_on_at(came_back(change, after) or goes_on_at(before, after, selected))

    def _go_on_at(self, ids: tuple[str, ...]) -> None:
        if ids:
            self._workspace.select(ids)
            self.led_to.emit(ids)

    def _cut(self) -> None:
        workspace = self._workspace
        self._copy()
        about = element_text.about(workspace.scenario, workspace.selection)
        self._remove(self.tr("cut {what}").format(what=about))

    def _copy(self) -> None:
        workspace = self._workspace
        data = QMimeData()
        elements = workspace.scenario.elements(workspace.selection)
        words = [element_text.title(workspace.scenario, element) for element in elements]
        with waiting_for_command(workspace.scenario, len(workspace.selection)):
            data.setData(ELEMENTS_MIME, copy(workspace.scenario, workspace.selection).encode())
        data.setText("\n".join(words))
        QGuiApplication.clipboard().setMimeData(data)

    def _paste(self) -> None:
        """Paste elements of a process, or a table from a spreadsheet; by key, elements go to where the mouse is."""
        data, by_key, self._by_key = QGuiApplication.clipboard().mimeData(), self._by_key, False
        selected = [key for key in self._workspace.selection if key in self._workspace.scenario.lanes]
        lane = selected[0] if len(selected) == 1 else None
        place = self._pointed_at() if by_key else None
        home = lane if place is None else lane_at(self._workspace.placement, place.y)
        if data is not None and data.hasFormat(ELEMENTS_MIME):
            text = data.data(ELEMENTS_MIME).toStdString()
            size = text.count(ID_IN_CLIP)
            self._add(self.tr("paste"), lambda document, key: paste(document, key, text, place, home), size)
        elif data is not None and looks_like_a_table(table := data.text()):
            rows = table.count("\n")
            self._add(self.tr("paste table"), lambda document, key: paste_table(document, key, table, lane), rows)
        else:
            self._workspace.refused.emit(self.tr("There is nothing on the clipboard that can be pasted here."))

    def _duplicate(self) -> None:
        ids = self._workspace.selection
        what = element_text.about(self._workspace.scenario, ids)
        self._add(self.tr("duplicate {what}").format(what=what), lambda document, key: duplicate(document, key, ids))

    def _add(self, name: str, add: Adding, brings: int = 0) -> None:
        """Carry out a command that makes elements, select them and lead to the first of their nodes."""
        workspace = self._workspace
        made: list[str] = []

        def command(document: Document) -> Document:
            document, made[:] = add(document, workspace.scenario_id)
            return document

        if workspace.perform(name, command, brings=brings):
            workspace.select(made)
            self.led_to.emit([key for key in made if key in workspace.scenario.nodes][:1] or made)

    def _delete(self) -> None:
        before, ids = self._workspace.scenario, self._workspace.selection
        if self._remove(element_text.deletion(before, ids)):
            self.deleted.emit(before, ids)

    def _remove(self, name: str) -> bool:
        """Delete the selection as one undo step called `name`; return whether that was possible."""
        workspace = self._workspace
        before, ids = workspace.scenario, workspace.selection
        done = workspace.perform(name, lambda document: delete(document, before.id, ids))
        if done and len(ids) == 1:
            self._go_on_at(goes_on_at(before, workspace.scenario, ids))
        return done

    def _select_all(self) -> None:
        scenario = self._workspace.scenario
        self._workspace.select([*scenario.nodes, *scenario.flows])


def _plain(name: str | None) -> str:
    """Return the name of an undo step as it may stand in a menu, where & marks a key."""
    return (name or "").replace("&", "&&")
