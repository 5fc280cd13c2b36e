"""The Edit menu: undo and redo, clipboard, delete, select, rename."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import add_shortcut, create_action
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.wait_cursor import wait_cursor_for_command
from cpm_desktop.desktop.canvas.scene.placement_queries import lane_at
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.text.announcement import announce
from cpm_desktop.desktop.text.plain_text import action_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.change_set import ChangeSet
from cpm_desktop.editing.clipboard import copy_elements, duplicate_elements, paste_elements
from cpm_desktop.editing.commands.elements import delete_elements
from cpm_desktop.editing.selection_after_edit import restored_elements, selection_after_removal
from cpm_desktop.editing.table_paste import paste_table
from cpm_desktop.editing.tables.cells import format_cells, looks_like_table
from cpm_desktop.editing.tables.remarks import TableRemarks
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point

ELEMENTS_MIME = "application/x-cpm-elements"
StandardKey = QKeySequence.StandardKey
AddCommand: TypeAlias = Callable[[Document, str], tuple[Document, tuple[str, ...]]]
"""Adds elements to the scenario with the given id; returns the next document and the ids of the elements."""
ID_KEY_IN_CLIPBOARD = '"id":'
"""Occurs once for each element in the copied text."""
DELETE_SHORTCUT = "Del"
"""Not the standard key: on X11 that includes Ctrl+D, which is the shortcut of Duplicate."""


class EditActions(QObject):
    """Actions on the selection and the history."""

    reveal_requested = Signal(object)
    """Undo, redo, delete or paste changed the selection; carries the ids of the elements to show."""
    table_pasted = Signal(str)
    """A table was pasted; carries what was left out and guessed."""
    deleted = Signal(object, object)
    """Elements were deleted; carries the scenario before the deletion, and their ids."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        appearance: Appearance,
        commit_pending_edits: Callable[[], None],
        rename: Callable[[], None],
        point_under_mouse: Callable[[], Point | None],
        limits: Limits,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace, self._commit_pending_edits, self._point_under_mouse = (
            workspace,
            commit_pending_edits,
            point_under_mouse,
        )
        self._limits, self._is_pasting_by_key = limits, False
        icon = appearance.icon
        self.undo = create_action(self, self.tr("&Undo"), self._undo, shortcut=StandardKey.Undo, icon=icon("undo-2"))
        self.redo = create_action(self, self.tr("&Redo"), self._redo, shortcut=StandardKey.Redo, icon=icon("redo-2"))
        add_shortcut(self.redo, "Ctrl+Y")
        self.cut = create_action(self, self.tr("Cu&t"), self._cut, shortcut=StandardKey.Cut, icon=icon("scissors"))
        self.copy = create_action(self, self.tr("&Copy"), self._copy, shortcut=StandardKey.Copy, icon=icon("copy"))
        self.paste = create_action(
            self, self.tr("&Paste"), self._paste, shortcut=StandardKey.Paste, icon=icon("clipboard-paste")
        )
        self.paste.installEventFilter(self)
        self.duplicate = create_action(
            self, self.tr("Dup&licate"), self._duplicate, shortcut="Ctrl+D", icon=icon("copy-plus")
        )
        self.delete = create_action(
            self, self.tr("&Delete"), self._delete, shortcut=DELETE_SHORTCUT, icon=icon("trash-2")
        )
        self.select_all = create_action(self, self.tr("Select &All"), self._select_all, shortcut=StandardKey.SelectAll)
        self.rename = create_action(self, self.tr("R&ename"), rename, shortcut="F2", icon=icon("text-cursor-input"))
        for signal in (workspace.changed, workspace.view_state.scenario_changed, workspace.selection.changed):
            signal.connect(self.update)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether the shortcut triggers Paste: only then the position of the mouse is used, not from a menu."""
        self._is_pasting_by_key = event.type() == QEvent.Type.Shortcut
        return super().eventFilter(watched, event)

    def update(self) -> None:
        """Show the names of the undo and redo steps, and enable the actions that are possible."""
        session, selected = self._workspace.session, bool(self._workspace.selection.ids)
        self.undo.setEnabled(session.can_undo)
        self.redo.setEnabled(session.can_redo)
        undo_pattern = self.tr("&Undo {name}") if session.undo_name else self.tr("&Undo")
        redo_pattern = self.tr("&Redo {name}") if session.redo_name else self.tr("&Redo")
        self.undo.setText(action_text(undo_pattern, name=session.undo_name or ""))
        self.redo.setText(action_text(redo_pattern, name=session.redo_name or ""))
        for action in (self.cut, self.copy, self.duplicate, self.delete):
            action.setEnabled(selected)
        self.rename.setEnabled(1 in {len(self._workspace.selection.ids), len(self._workspace.selection.view_ids)})

    def _undo(self) -> None:
        self._commit_pending_edits()
        name = self._workspace.session.undo_name
        if self._restore_selection_after(self._workspace.editor.undo):
            announce(self._window, self.tr("Undone: {name}").format(name=name))

    def _redo(self) -> None:
        self._commit_pending_edits()
        name = self._workspace.session.redo_name
        if self._restore_selection_after(self._workspace.editor.redo):
            announce(self._window, self.tr("Redone: {name}").format(name=name))

    def _restore_selection_after(self, undo_or_redo: Callable[[], ChangeSet]) -> bool:
        """Undo or redo, then show a restored scenario, or select restored elements or one next to removed ones.

        Return whether anything changed.
        """
        workspace = self._workspace
        before, selected = workspace.scenario, workspace.selection.ids
        changes = undo_or_redo()
        if changes.added_scenarios:
            workspace.show_scenario(next(key for key in workspace.document.scenarios if key in changes.added_scenarios))
            return True
        change = changes.changed_scenarios.get(before.id)
        if change is not None and workspace.scenario_id == before.id:
            after = workspace.scenario
            restored = restored_elements(change, after)
            self._select_and_reveal(restored or selection_after_removal(before, after, selected))
        return bool(changes)

    def _select_and_reveal(self, ids: tuple[str, ...]) -> None:
        if ids:
            self._workspace.selection.select(ids)
            self.reveal_requested.emit(ids)

    def _cut(self) -> None:
        workspace = self._workspace
        if not self._copy():
            return
        subject = element_text.undo_subject(workspace.scenario, workspace.selection.ids)
        self._remove(self.tr("cut {what}").format(what=subject))

    def _copy(self) -> bool:
        """Copy the selection to the clipboard; return whether it can be copied."""
        workspace = self._workspace
        elements = workspace.scenario.elements(workspace.selection.ids)
        titles = [element_text.display_title(workspace.scenario, element) for element in elements]
        with wait_cursor_for_command(self._limits, workspace.scenario, len(workspace.selection.ids)):
            text = workspace.editor.attempt(lambda: copy_elements(workspace.scenario, workspace.selection.ids))
        if text is None:
            return False
        data = QMimeData()
        data.setData(ELEMENTS_MIME, text.encode())
        data.setText(format_cells([title] for title in titles))
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def _paste(self) -> None:
        """Paste elements, or a table from a spreadsheet; with the shortcut, elements are placed at the mouse."""
        data, by_key, self._is_pasting_by_key = QGuiApplication.clipboard().mimeData(), self._is_pasting_by_key, False
        selected = [key for key in self._workspace.selection.ids if key in self._workspace.scenario.lanes]
        lane = selected[0] if len(selected) == 1 else None
        position = self._point_under_mouse() if by_key else None
        lane_at_position = lane if position is None else lane_at(self._workspace.view_state.placement, position.y)
        if data is not None and data.hasFormat(ELEMENTS_MIME):
            text = data.data(ELEMENTS_MIME).toStdString()
            size = text.count(ID_KEY_IN_CLIPBOARD)
            self._add(
                self.tr("paste"),
                lambda document, key: paste_elements(document, key, text, position, lane_at_position),
                size,
            )
        elif data is not None and looks_like_table(table := data.text()):
            self._paste_table(table, lane)
        else:
            self._workspace.editor.command_rejected.emit(self.tr("The clipboard has nothing to paste here."))

    def _paste_table(self, table: str, lane: str | None) -> None:
        """Paste the rows of a table, and say which were left out and what was guessed."""
        remarks = [TableRemarks()]

        def paste(document: Document, scenario: str) -> tuple[Document, tuple[str, ...]]:
            remarks[0] = TableRemarks()
            return paste_table(document, scenario, table, lane, remarks[0])

        if self._add(self.tr("paste table"), paste, table.count("\n")) and (summary := remarks[0].summary()):
            self.table_pasted.emit(summary)

    def _duplicate(self) -> None:
        ids = self._workspace.selection.ids
        subject = element_text.undo_subject(self._workspace.scenario, ids)
        name = self.tr("duplicate {what}").format(what=subject)
        self._add(name, lambda document, key: duplicate_elements(document, key, ids))

    def _add(self, name: str, add: AddCommand, expected_additions: int = 0) -> bool:
        """Carry out a command that adds elements, select them and show the first added node; return whether it did."""
        workspace = self._workspace
        added_ids: list[str] = []

        def command(document: Document) -> Document:
            document, added_ids[:] = add(document, workspace.scenario_id)
            return document

        if not workspace.editor.perform(name, command, expected_additions=expected_additions):
            return False
        workspace.selection.select(added_ids)
        self.reveal_requested.emit([key for key in added_ids if key in workspace.scenario.nodes][:1] or added_ids)
        return True

    def _delete(self) -> None:
        before, ids = self._workspace.scenario, self._workspace.selection.ids
        if self._remove(element_text.undo_text_for_deletion(before, ids)):
            self.deleted.emit(before, ids)

    def _remove(self, name: str) -> bool:
        """Delete the selection as one undo step called `name`; return whether it was deleted."""
        workspace = self._workspace
        before, ids = workspace.scenario, workspace.selection.ids
        done = workspace.editor.perform(name, lambda document: delete_elements(document, before.id, ids))
        if done and len(ids) == 1:
            self._select_and_reveal(selection_after_removal(before, workspace.scenario, ids))
        return done

    def _select_all(self) -> None:
        scenario = self._workspace.scenario
        self._workspace.selection.select([*scenario.nodes, *scenario.flows])
