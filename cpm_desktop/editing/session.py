"""The session: one open document, the only way to change it, and its listeners."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeAlias

from cpm_desktop.editing.change_set import NO_CHANGES, ChangeSet, changes_between
from cpm_desktop.editing.consistency import CONSISTENCY_RULES, ConsistencyRule, restore_consistency
from cpm_desktop.editing.errors import CommandRejected, StaleResultError
from cpm_desktop.editing.history import History
from cpm_desktop.model.document import Document

Command: TypeAlias = Callable[[Document], Document]
"""Returns the next document. Raises CommandRejected with a sentence where a rule forbids it."""
Listener: TypeAlias = Callable[[ChangeSet], None]


@dataclass(frozen=True, slots=True)
class ComputedDocument:
    """A next document, and the document that it was computed from."""

    document: Document
    base: Document


def _unchanged(document: Document) -> Document:
    return document


class Session:
    """Holds the document and its history. Nothing else in the program changes a document.

    `prepare` completes a document for display, for example by placing nodes without a position. It also applies to the
    opened document, but until the first change the original value is saved.
    """

    def __init__(
        self, document: Document, rules: Iterable[ConsistencyRule] = CONSISTENCY_RULES, prepare: Command = _unchanged
    ) -> None:
        self._rules = tuple(rules)
        self._prepare = prepare
        self._listeners: list[Listener] = []
        self.reset(document)

    def reset(self, document: Document, prepared: Document | None = None, *, modified: bool = False) -> None:
        """Replace the document and start a new history.

        Pass `modified` for unsaved documents, for example after a crash.

        A caller that has already prepared the document, because that can be slow, passes the result as `prepared`.
        """
        self._opened_document = document
        self._history = History(self._prepare(document) if prepared is None else prepared)
        self._saved_document = None if modified else self.document

    @property
    def document(self) -> Document:
        """Return the current document, prepared for display."""
        return self._history.document

    @property
    def document_to_save(self) -> Document:
        """Return the document for the file: the opened value until something changes."""
        return self._opened_document if self.document == self._history.initial_document else self.document

    @property
    def is_modified(self) -> bool:
        """Return whether the document differs from the last opened or saved one."""
        return self.document is not self._saved_document

    def mark_saved(self, document: Document | None = None) -> None:
        """Mark `document`, by default the current one, as saved. The undo history is kept."""
        self._saved_document = self.document if document is None else document
        self._history.end_gesture()

    def perform(self, name: str, command: Command, gesture: str | None = None) -> ChangeSet:
        """Run `command` and restore consistency, as one undo step called `name`; return the changes.

        Consecutive commands with the same `gesture` become one step. A command without changes adds no step. Raises
        CommandRejected where a rule forbids the command; the document is then unchanged.
        """
        return self.apply(name, self.compute(command), gesture)

    def compute(self, command: Command) -> ComputedDocument:
        """Return the consistent and prepared document that `command` makes; the session does not change.

        May run in another thread as long as the session stays the same. Raises CommandRejected like `perform`.
        """
        base = self.document
        made = command(base)
        return ComputedDocument(
            base if made is base else self._prepare(restore_consistency(base, made, self._rules)), base
        )

    def document_with(self, base: Document, commands: Iterable[Command]) -> Document:
        """Return the consistent document that `commands` make of `base`, one after the other; the session is unchanged.

        A command that is rejected, or whose value is invalid (ValueError), is left out. May run in another thread.
        """
        document = base
        for command in commands:
            with suppress(CommandRejected, ValueError):
                made = command(document)
                document = self._prepare(restore_consistency(document, made, self._rules))
        return document

    def apply(self, name: str, computed: ComputedDocument, gesture: str | None = None) -> ChangeSet:
        """Make a computed document the current one, as one undo step; return what changed, like `perform`.

        Raises StaleResultError, with everything as it was, if the document has changed since `compute`.
        """
        before = self.document
        if computed.base is not before:
            raise StaleResultError(f"“{name}” was computed from a document that is no longer the current one.")
        if computed.document == before:
            return NO_CHANGES
        self._history.add(name, computed.document, gesture)
        return self._notify(before)

    @property
    def can_undo(self) -> bool:
        """Return whether a command can be undone."""
        return self.undo_name is not None

    @property
    def can_redo(self) -> bool:
        """Return whether a command can be redone."""
        return self.redo_name is not None

    @property
    def undo_name(self) -> str | None:
        """Return the name of the command to undo, or None."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Return the name of the command to redo, or None."""
        return self._history.redo_name

    @property
    def document_after_undo(self) -> Document:
        """Return the document after the next undo."""
        return self._history.document_after_undo

    @property
    def document_after_redo(self) -> Document:
        """Return the document after the next redo."""
        return self._history.document_after_redo

    def undo(self) -> ChangeSet:
        """Undo the last command, if any. The identical previous document is restored."""
        before = self.document
        self._history.undo()
        return self._notify(before)

    def redo(self) -> ChangeSet:
        """Redo the next command, if any."""
        before = self.document
        self._history.redo()
        return self._notify(before)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change. Return a function that unsubscribes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _notify(self, before: Document) -> ChangeSet:
        change = changes_between(before, self.document)
        if change:
            for listener in tuple(self._listeners):
                listener(change)
        return change
