"""Offers what a program left that was stopped before its document was saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.files.autosave import Autosave
from cpm_desktop.desktop.files.document_file import Files, shown_name
from cpm_desktop.desktop.text.quantities import moment_text
from cpm_desktop.desktop.widgets.notification_bar import Answer
from cpm_desktop.desktop.widgets.question_bar import Question, QuestionBar
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.journal import Leftover, find
from cpm_desktop.storage.journal_header import Label


class Recovery(QObject):
    """Asks about every document that was left; what nobody decides upon stays for the next start."""

    unreadable = Signal(str)
    """Something was found that cannot be read; carries a sentence that says where it is kept."""

    def __init__(
        self, files: Files, autosave: Autosave, questions: QuestionBar, may_leave: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._files, self._autosave, self._questions, self._may_leave = files, autosave, questions, may_leave
        self._undecided: list[Leftover] = []

    def offer(self, folder: Path) -> None:
        """Ask about what is left in the journal at `folder`."""
        found = find(folder)
        for leftover in found.leftovers:
            self._undecided.append(leftover)
            self._ask(leftover)
        for path in found.set_aside:
            self._tell_unreadable(path)

    def leave(self) -> None:
        """Leave what nobody has decided upon for the next start."""
        while self._undecided:
            self._undecided.pop().leave()

    def _ask(self, leftover: Leftover) -> None:
        recover = Answer(self.tr("Recover"), lambda: self._recover(leftover))
        discard = Answer(self.tr("Discard"), lambda: self._discard(leftover))
        self._questions.ask(Question(self._text(leftover), (recover, discard)))

    def _text(self, leftover: Leftover) -> str:
        text = self.tr("Unsaved work on “{name}” from {time} was found.")
        if leftover.file_has_changed:
            text += " " + self.tr("Its file has been changed since.")
        return text.format(name=self._name(leftover.label), time=moment_text(leftover.label.written))

    def _name(self, label: Label) -> str:
        if label.path is not None:
            return shown_name(label.path)
        return label.title or self.tr("Untitled")

    def _recover(self, leftover: Leftover) -> None:
        if not self._may_leave():
            self._ask(leftover)
            return
        label = leftover.label
        try:
            is_shown = self._files.recover(leftover.read, label.path, label.known)
        except UnreadableFileError:
            self._undecided.remove(leftover)
            self._tell_unreadable(leftover.set_aside())
            return
        if not is_shown:
            self._ask(leftover)
            return
        self._undecided.remove(leftover)
        self._autosave.adopt(leftover)

    def _discard(self, leftover: Leftover) -> None:
        self._undecided.remove(leftover)
        leftover.discard()

    def _tell_unreadable(self, path: Path) -> None:
        text = self.tr("Unsaved work was found but cannot be read; it is kept in {path}.")
        self.unreadable.emit(text.format(path=path))
