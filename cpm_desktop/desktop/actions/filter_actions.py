"""Actions on saved filters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.text.plain_text import action_text
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.filters import add_filter, delete_filter, edit_filter
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.filter import Filter
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.perspective import Perspective, filter_perspective


class FilterActions(QObject):
    """Actions that add, change and remove filters of the document, each as one undo step."""

    def __init__(self, window: QWidget, workspace: Workspace, set_perspective: Callable[[Perspective], object]) -> None:
        super().__init__(window)
        self._window, self._workspace, self._set_perspective = window, workspace, set_perspective
        self.new = create_action(self, self.tr("&New Filter…"), self._ask_new)
        self.edit = create_action(self, self.tr("&Edit Filter…"), self._ask_changes)
        self.delete = create_action(self, self.tr("&Remove Filter"), self._delete)
        for signal in (
            workspace.view_state.perspective_changed,
            workspace.view_state.scenario_changed,
            workspace.changed,
        ):
            signal.connect(self.update)
        self.update()

    @property
    def _shown_filter(self) -> Filter | None:
        return self._workspace.view_state.perspective.saved_filter

    def update(self) -> None:
        """Show the name of the current filter in the texts of the actions, and enable them if there is one."""
        shown = self._shown_filter
        name = shown.name or shown.id if shown is not None else ""
        self.edit.setText(
            action_text(self.tr("&Edit Filter {name}…") if shown else self.tr("&Edit Filter…"), name=name)
        )
        self.delete.setText(
            action_text(self.tr("&Remove Filter {name}") if shown else self.tr("&Remove Filter"), name=name)
        )
        for action in (self.edit, self.delete):
            action.setEnabled(shown is not None)

    def _ask_new(self) -> None:
        """Open the dialog for a new filter, which starts as a copy of the current one."""
        workspace = self._workspace
        key = new_id(workspace.document, "f")
        initial = with_changes(self._shown_filter or Filter(id=key), id=key, name="")

        def save(new_filter: Filter) -> None:
            name = self.tr("save filter {name}").format(name=new_filter.name)
            if workspace.editor.perform(name, lambda document: add_filter(document, new_filter)):
                self._set_perspective(filter_perspective(new_filter))

        self._open_dialog(initial, self.tr("New Filter"), save)

    def _ask_changes(self) -> None:
        shown = self._shown_filter
        if shown is None:
            return

        def save(edited: Filter) -> None:
            fields = {name: getattr(edited, name) for name in Filter.model_fields if name != "id"}
            name = self.tr("change filter {name}").format(name=edited.name)
            self._workspace.editor.perform(name, lambda document: edit_filter(document, edited.id, **fields))

        self._open_dialog(shown, self.tr("Edit Filter"), save)

    def _open_dialog(self, initial: Filter, heading: str, save: Callable[[Filter], None]) -> None:
        from cpm_desktop.desktop.dialogs.filter_dialog import FilterDialog

        dialog = FilterDialog(self._window, self._workspace.scenario, initial, heading)
        dialog.accepted.connect(lambda: save(dialog.edited_filter()))
        dialog.open()

    def _delete(self) -> None:
        shown = self._shown_filter
        if shown is not None:
            name = self.tr("remove filter {name}").format(name=shown.name or shown.id)
            self._workspace.editor.perform(name, lambda document: delete_filter(document, shown.id))
