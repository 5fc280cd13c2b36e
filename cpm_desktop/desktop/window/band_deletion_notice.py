"""What became of the contents of a lane or phase that was deleted, and how to choose otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from cpm_desktop.desktop.text import element_text
from cpm_desktop.desktop.widgets.message_bar import MessageBar
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.editing.commands.lanes import delete_lane
from cpm_desktop.editing.commands.phases import delete_phase
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane, Phase


class DeletedBands(QObject):
    """Says it above the canvas, where the other choice is one click away until something else is done.

    A lane goes with what is in it, what was in a phase stays; the other choice takes the place of the first in the
    history, as one step.
    """

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._messages = workspace, messages
        self._after: Document | None = None
        self._said = ""
        workspace.changed.connect(lambda _change: self._withdraw())
        workspace.opened.connect(self._withdraw)

    def tell(self, before: Scenario, ids: Sequence[str]) -> None:
        """Say what went with the one lane or phase among `before` that was deleted, if anything was in it."""
        if len(ids) != 1:
            return
        lane, phase = before.lanes.get(ids[0]), before.phases.get(ids[0])
        inside = [node.id for node in before.nodes.values() if ids[0] in (node.lane, node.phase)]
        if lane is not None and inside:
            self._tell_of_lane(before, lane, inside)
        elif phase is not None and inside:
            self._tell_of_phase(before, phase, inside)

    def _tell_of_lane(self, before: Scenario, lane: Lane, inside: Sequence[str]) -> None:
        one = self.tr("“{lane}” and the one element in it were deleted.")
        many = self.tr("“{lane}” and the {count} elements in it were deleted.")
        text = (one if len(inside) == 1 else many).format(lane=element_text.title(before, lane), count=len(inside))
        heir = _heir(list(before.lanes), lane.id)
        if heir is None:
            self._say(text)
            return
        name, key = element_text.deletion(before, [lane.id]), before.id
        self._say(
            text,
            self.tr("Keep What Was in It"),
            lambda: self._choose(name, lambda document: delete_lane(document, key, lane.id, heir), inside),
        )

    def _tell_of_phase(self, before: Scenario, phase: Phase, inside: Sequence[str]) -> None:
        heir = before.phases.get(_heir(list(before.phases), phase.id) or "")
        stays = self.tr("“{phase}” was deleted; what was in it is in “{heir}” now.")
        text = stays if heir is not None else self.tr("“{phase}” was deleted; what was in it stays.")
        name, key = element_text.deletion(before, [phase.id, *inside]), before.id
        self._say(
            text.format(phase=element_text.title(before, phase), heir=element_text.title(before, heir) if heir else ""),
            self.tr("Delete What Was in It"),
            lambda: self._choose(name, lambda document: delete_phase(document, key, phase.id, with_contents=True), ()),
        )

    def _say(self, text: str, choice: str = "", act: Callable[[], object] | None = None) -> None:
        self._after, self._said = self._workspace.document, text
        self._messages.say(text, "information", choice, act)

    def _choose(self, name: str, command: Callable[[Document], Document], kept: Sequence[str]) -> None:
        """Take the deletion back and do the other one instead."""
        if self._workspace.undo() and self._workspace.perform(name, command):
            self._workspace.select(kept)

    def _withdraw(self) -> None:
        """Offer no other choice any more as soon as the deletion is not the last thing that was done."""
        if self._after is not None and self._workspace.document is not self._after:
            self._after = None
            if self._messages.label.text() == self._said:
                self._messages.dismiss()


def _heir(bands: Sequence[str], gone: str) -> str | None:
    """Return the lane or phase that takes over what was in one that goes: the one before it, else the one after it."""
    row = bands.index(gone)
    return bands[row - 1] if row else next(iter(bands[1:]), None)
