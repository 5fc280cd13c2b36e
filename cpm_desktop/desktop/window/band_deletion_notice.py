"""Reports what happened to the contents of a deleted lane or phase, and offers the alternative."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.widgets.message_bar import MessageBar
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.lanes import delete_lane
from cpm_desktop.editing.commands.phases import delete_phase
from cpm_desktop.i18n import translate_plural
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane, Phase


class BandDeletionNotice(QObject):
    """Shows a message with a button for the alternative.

    Deleting a lane deletes its contents; deleting a phase keeps them. The alternative replaces the deletion in the
    history, as one undo step.
    """

    def __init__(self, workspace: Workspace, message_bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._message_bar = workspace, message_bar
        self._document_after_deletion: Document | None = None

    def show(self, before: Scenario, ids: Sequence[str]) -> None:
        """Show the message if `ids` is a single lane or phase that had contents in `before`, the scenario before it."""
        if len(ids) != 1:
            return
        lane, phase = before.lanes.get(ids[0]), before.phases.get(ids[0])
        inside = [node.id for node in before.nodes.values() if ids[0] in (node.lane, node.phase)]
        if lane is not None and inside:
            self._show_lane_deletion(before, lane, inside)
        elif phase is not None and inside:
            self._show_phase_deletion(before, phase, inside)

    def _show_lane_deletion(self, before: Scenario, lane: Lane, inside: Sequence[str]) -> None:
        text = translate_plural(
            "BandDeletionNotice", "“{lane}” was deleted with %Ln element(s) in it.", len(inside)
        ).format(lane=element_text.display_title(before, lane))
        adjacent_id = _adjacent_band(list(before.lanes), lane.id)
        if adjacent_id is None:
            self._show_message(text)
            return
        name, key = element_text.undo_text_for_deletion(before, [lane.id]), before.id
        self._show_message(
            text,
            self.tr("Delete Only the Lane"),
            lambda: self._replace_deletion(
                name, lambda document: delete_lane(document, key, lane.id, adjacent_id), inside
            ),
        )

    def _show_phase_deletion(self, before: Scenario, phase: Phase, inside: Sequence[str]) -> None:
        adjacent = before.phases.get(_adjacent_band(list(before.phases), phase.id) or "")
        stays = self.tr("“{phase}” was deleted. Its elements moved to “{heir}”.")
        text = stays if adjacent is not None else self.tr("“{phase}” was deleted. Its elements remain.")
        name, key = element_text.undo_text_for_deletion(before, [phase.id, *inside]), before.id
        self._show_message(
            text.format(
                phase=element_text.display_title(before, phase),
                heir=element_text.display_title(before, adjacent) if adjacent else "",
            ),
            self.tr("Delete Its Elements Too"),
            lambda: self._replace_deletion(
                name, lambda document: delete_phase(document, key, phase.id, delete_contents=True), ()
            ),
        )

    def _show_message(self, text: str, action_label: str = "", callback: Callable[[], object] | None = None) -> None:
        self._document_after_deletion = self._workspace.document
        self._message_bar.show_message(text, "information", action_label, callback)

    def _replace_deletion(
        self, name: str, command: Callable[[Document], Document], ids_to_select: Sequence[str]
    ) -> None:
        """Undo the deletion, and carry out `command` instead, unless the document has changed since."""
        self._workspace.editor.commit_pending_edits()
        if self._workspace.document is not self._document_after_deletion:
            return
        if self._workspace.editor.undo() and self._workspace.editor.perform(name, command):
            self._workspace.selection.select(ids_to_select)


def _adjacent_band(band_ids: Sequence[str], deleted_id: str) -> str | None:
    """Return the band before the deleted one, else the band after it, or None if it is the only one."""
    index = band_ids.index(deleted_id)
    return band_ids[index - 1] if index else next(iter(band_ids[1:]), None)
