"""The undo history: every state of the document with the name of the command that made it."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.editing.packed_history import pack_document
from cpm_desktop.model.document import Document

UNPACKED_STEPS = 8
"""So many undo steps before and after the current document are kept ready; documents further away are packed."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One undo step: the command's name and the document it made."""

    name: str
    document: Document


class History:
    """A list of documents and the current position in it. Documents share unchanged parts, so there is no limit.

    Undo and redo restore the identical documents, so a document equal to the saved file is recognized by identity.
    Documents far from the position are packed, except the first one, which is compared with the current one on saving.
    """

    def __init__(self, document: Document) -> None:
        self._entries = [HistoryEntry("", document)]
        self._position = 0
        self._gesture: str | None = None

    @property
    def document(self) -> Document:
        """Return the current document."""
        return self._entries[self._position].document

    @property
    def initial_document(self) -> Document:
        """Return the document at the start of the history."""
        return self._entries[0].document

    @property
    def undo_name(self) -> str | None:
        """Return the name of the command to undo, or None."""
        return self._entries[self._position].name if self._position else None

    @property
    def redo_name(self) -> str | None:
        """Return the name of the command to redo, or None."""
        next_entries = self._entries[self._position + 1 : self._position + 2]
        return next_entries[0].name if next_entries else None

    @property
    def document_after_undo(self) -> Document:
        """Return the document after the next undo."""
        return self._entries[max(0, self._position - 1)].document

    @property
    def document_after_redo(self) -> Document:
        """Return the document after the next redo."""
        return self._entries[min(len(self._entries) - 1, self._position + 1)].document

    def add(self, name: str, document: Document, gesture: str | None = None) -> None:
        """Append `document` as the current one and drop everything that could be redone.

        Consecutive commands with the same `gesture` become one entry with the name of the first. For example, adding
        and naming a step is one “add”. A gesture that ends at its initial document leaves no entry.
        """
        continues = gesture is not None and gesture == self._gesture
        start = self._position if continues else self._position + 1
        name = self._entries[start].name if continues else name
        del self._entries[start:]
        if continues and document == self._entries[-1].document:
            self._position, self._gesture = start - 1, None
            return
        self._entries.append(HistoryEntry(name, document))
        self._position, self._gesture = start, gesture
        self._pack(self._position - UNPACKED_STEPS, 1)

    def end_gesture(self) -> None:
        """Start a new entry with the next command, even if its gesture is the same."""
        self._gesture = None

    def undo(self) -> None:
        """Go back by one entry, if there is one."""
        self._position = max(0, self._position - 1)
        self.end_gesture()
        self._pack(self._position + UNPACKED_STEPS, -1)

    def redo(self) -> None:
        """Go forward by one entry, if there is one."""
        self._position = min(len(self._entries) - 1, self._position + 1)
        self.end_gesture()
        self._pack(self._position - UNPACKED_STEPS, 1)

    def _pack(self, index: int, towards_position: int) -> None:
        """Pack the document at `index`, if there is one, as its difference from the next one towards the position."""
        if 0 < index < len(self._entries):
            pack_document(self._entries[index].document, self._entries[index + towards_position].document)
