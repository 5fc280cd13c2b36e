"""The history: every value that the document had, each under the name of the command that made it."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.model.document import Document


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one undo takes back: the command's name and the document it made."""

    name: str
    document: Document
    gesture: str | None = None


class History:
    """A line of documents and a place on it. Documents share what they have in common, so there is no limit.

    Undo and redo give back the very values that were there: what was equal to a saved file still is that value.
    """

    def __init__(self, document: Document) -> None:
        self._entries = [HistoryEntry("", document)]
        self._position = 0
        self._gesture: str | None = None

    @property
    def document(self) -> Document:
        """Return the document as it stands."""
        return self._entries[self._position].document

    @property
    def initial_document(self) -> Document:
        """Return the document that the history began with."""
        return self._entries[0].document

    @property
    def undo_name(self) -> str | None:
        """Return the name of the command that undo takes back, or None if there is none."""
        return self._entries[self._position].name if self._position else None

    @property
    def redo_name(self) -> str | None:
        """Return the name of the command that redo brings back, or None if there is none."""
        following = self._entries[self._position + 1 : self._position + 2]
        return following[0].name if following else None

    @property
    def document_after_undo(self) -> Document:
        """Return the document that undo goes back to."""
        return self._entries[max(0, self._position - 1)].document

    @property
    def document_after_redo(self) -> Document:
        """Return the document that redo goes forward to."""
        return self._entries[min(len(self._entries) - 1, self._position + 1)].document

    def add(self, name: str, document: Document, gesture: str | None = None) -> None:
        """Make `document` the current one; what could be redone is gone.

        Commands that follow each other with the same `gesture` become one entry under the name of the first: what is
        named as soon as it is added was added. A gesture that ends where it began leaves none.
        """
        continues = gesture is not None and gesture == self._gesture
        start = self._position if continues else self._position + 1
        name = self._entries[start].name if continues else name
        del self._entries[start:]
        if continues and document == self._entries[-1].document:
            self._position, self._gesture = start - 1, None
            return
        self._entries.append(HistoryEntry(name, document, gesture))
        self._position, self._gesture = start, gesture

    def end_gesture(self) -> None:
        """Let the next command begin an entry of its own, whatever its gesture."""
        self._gesture = None

    def undo(self) -> None:
        """Go back by one entry, if there is one."""
        self._position = max(0, self._position - 1)
        self.end_gesture()

    def redo(self) -> None:
        """Go forward by one entry, if there is one."""
        self._position = min(len(self._entries) - 1, self._position + 1)
        self.end_gesture()
