"""The text fields in which the user is typing, and the commands that their texts will become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from cpm_desktop.editing.session import Command


@dataclass(frozen=True)
class Edit:
    """A command, and the name of its undo step; with the same `gesture` as the last step, it continues that step."""

    name: str
    command: Command
    gesture: str | None = None


@dataclass(frozen=True)
class OpenField:
    """A field whose text is not part of the document yet."""

    finish: Callable[[], object]
    """Accepts the text, as if the user had left the field."""
    command: Command | None = None
    """The command that the text will become; None if nothing was typed. Raises ValueError if the text is invalid."""


class OpenFields(QObject):
    """Knows the open fields of a window, so that no typed letter is lost, whatever happens next.

    A field is added when the user starts to type (a field over the canvas when it opens), and removed when its text is
    accepted or discarded; a field that was deleted is ignored. Everything that reads the document finishes the fields
    first, see `BlockingTaskRunner.prepare`; the recovery journal only reads the commands.
    """

    changed = Signal()
    """The text of a field has changed, or a field was added or removed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fields: dict[QObject, OpenField] = {}

    @property
    def has_typed_text(self) -> bool:
        """Return whether any field contains text that is not part of the document yet."""
        return any(field.command is not None for field in self._existing_fields())

    @property
    def commands(self) -> tuple[Command, ...]:
        """Return the commands that the typed texts will become, oldest field first."""
        return tuple(field.command for field in self._existing_fields() if field.command is not None)

    def put(self, widget: QObject, field: OpenField) -> None:
        """Add an open field, or replace its text."""
        self._fields[widget] = field
        self.changed.emit()

    def remove(self, widget: QObject) -> None:
        """Remove a field, because its text is accepted or discarded now."""
        if self._fields.pop(widget, None) is not None:
            self.changed.emit()

    def finish_all(self) -> None:
        """Accept the text of every open field; invalid text stays in its field."""
        for field in self._existing_fields():
            field.finish()

    def _existing_fields(self) -> tuple[OpenField, ...]:
        """Return the fields whose widgets Qt has not deleted."""
        return tuple(field for widget, field in self._fields.items() if isValid(widget))
