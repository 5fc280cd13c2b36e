"""The session: one open document, the one door through which it changes, and those who want to know."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from cpm_desktop.editing.change import NO_CHANGES, ChangeSet, changes_between
from cpm_desktop.editing.consistency import CONSISTENCY_RULES, ConsistencyRule, restore_consistency
from cpm_desktop.editing.history import History
from cpm_desktop.model.document import Document

Command: TypeAlias = Callable[[Document], Document]
"""Makes the next document; raises RefusedError with a sentence where a rule forbids it."""
Listener: TypeAlias = Callable[[ChangeSet], None]


def _unchanged(document: Document) -> Document:
    return document


class Session:
    """Holds the document and its history; nothing else in the program changes a document.

    `prepare` completes a document for the screen, say by placing what has no place in the layout. It works on what
    was opened too, but as long as nothing was changed the opened value is what gets saved.
    """

    def __init__(
        self, document: Document, rules: Iterable[ConsistencyRule] = CONSISTENCY_RULES, prepare: Command = _unchanged
    ) -> None:
        self._rules = tuple(rules)
        self._prepare = prepare
        self._listeners: list[Listener] = []
        self.reset(document)

    def reset(self, document: Document, prepared: Document | None = None, *, modified: bool = False) -> None:
        """Open another document; its history starts here. `modified`: it has not been saved, say after a crash.

        Whoever has prepared it already, because that takes a while, hands it over as `prepared` too.
        """
        self._opened_document = document
        self._history = History(self._prepare(document) if prepared is None else prepared)
        self._saved_document = None if modified else self.document

    @property
    def document(self) -> Document:
        """Return the document as it stands, prepared."""
        return self._history.document

    @property
    def document_to_save(self) -> Document:
        """Return what belongs into the file: the very value that was opened unless the document differs from it."""
        return self._opened_document if self.document == self._history.initial_document else self.document

    @property
    def is_modified(self) -> bool:
        """Return whether the document differs from what was last opened or saved."""
        return self.document is not self._saved_document

    def mark_saved(self, document: Document | None = None) -> None:
        """Say that `document`, else the one as it stands, is in the file; undo reaches back beyond this moment."""
        self._saved_document = self.document if document is None else document
        self._history.end_gesture()

    def perform(self, name: str, command: Command, gesture: str | None = None) -> ChangeSet:
        """Carry out `command` and settle its result, as one undo step called `name`; return what changed.

        Commands that follow each other with the same `gesture` become one step; a command that changes nothing adds
        none. Raises RefusedError, with everything as it was, where a rule forbids the command.
        """
        return self.apply(name, self.compute(command), gesture)

    def compute(self, command: Command) -> Document:
        """Return what `command` makes of the document, settled and prepared; nothing is different yet.

        It may run in another thread as long as the session stays as it is. Raises RefusedError like `perform`.
        """
        before = self.document
        after = command(before)
        return after if after is before else self._prepare(restore_consistency(before, after, self._rules))

    def apply(self, name: str, computed: Document, gesture: str | None = None) -> ChangeSet:
        """Go on with a document that was `made` of this one, as one undo step; return what changed, as `perform`."""
        before = self.document
        if computed == before:
            return NO_CHANGES
        self._history.add(name, computed, gesture)
        return self._notify(before)

    @property
    def can_undo(self) -> bool:
        """Return whether there is something to take back."""
        return self.undo_name is not None

    @property
    def can_redo(self) -> bool:
        """Return whether there is something to bring back."""
        return self.redo_name is not None

    @property
    def undo_name(self) -> str | None:
        """Return the name of the command that undo takes back."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Return the name of the command that redo brings back."""
        return self._history.redo_name

    @property
    def document_after_undo(self) -> Document:
        """Return the document that undo goes back to."""
        return self._history.document_after_undo

    @property
    def document_after_redo(self) -> Document:
        """Return the document that redo goes forward to."""
        return self._history.document_after_redo

    def undo(self) -> ChangeSet:
        """Take the last command back, if there is one; the very previous document returns."""
        before = self.document
        self._history.undo()
        return self._notify(before)

    def redo(self) -> ChangeSet:
        """Bring the next command back, if there is one."""
        before = self.document
        self._history.redo()
        return self._notify(before)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; return a function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _notify(self, before: Document) -> ChangeSet:
        change = changes_between(before, self.document)
        if change:
            for listener in tuple(self._listeners):
                listener(change)
        return change
