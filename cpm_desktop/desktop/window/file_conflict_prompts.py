"""What to do about a file that somebody else has open or has changed: asked in place, and nothing is written before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from cpm_desktop.desktop.actions.file_actions import FileActions
from cpm_desktop.desktop.files.document_file import Files, in_use_text, shown_name
from cpm_desktop.desktop.widgets.notification_bar import Answer
from cpm_desktop.desktop.widgets.question_bar import Question, QuestionBar
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.storage.document_lock import Owner


class FileQuestions(QObject):
    """Asks at most one question about files at a time; another document makes it pointless."""

    def __init__(
        self, workspace: Workspace, files: Files, actions: FileActions, questions: QuestionBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._files, self._actions, self._questions = workspace, files, actions, questions
        self._asked: Question | None = None
        files.in_use.connect(self._on_in_use)
        files.changed_outside.connect(self._on_changed_outside)
        files.differs_outside.connect(self._on_differs_outside)
        workspace.path_changed.connect(self._withdraw)
        files.saved.connect(self._withdraw)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the file whenever somebody comes back to the window."""
        if event.type() == QEvent.Type.WindowActivate:
            self._files.look_outside()
        return super().eventFilter(watched, event)

    def _on_in_use(self, path: Path, owner: Owner) -> None:
        may_leave, files = self._actions.may_leave, self._files
        answers = [Answer(self.tr("Open a Copy"), lambda: may_leave() and files.open_copy(path))]
        if not owner.is_here:  # whether that program still runs cannot be told from here
            answers.append(Answer(self.tr("Open Anyway"), lambda: may_leave() and files.open(path, anyway=True)))
        self._ask(Question(in_use_text(path, owner), tuple(answers)))

    def _on_changed_outside(self, path: Path) -> None:
        text = self.tr(
            "“{name}” was changed by another program, so it was not saved. "
            "Overwriting replaces those changes, reloading gives up yours."
        )
        overwrite = Answer(self.tr("Overwrite"), lambda: self._actions.save_now(overwrite=True))
        copy = Answer(self.tr("Save as Copy…"), self._actions.save_as.trigger)
        reload = Answer(self.tr("Reload"), lambda: self._files.open(path))
        self._ask(Question(text.format(name=shown_name(path)), (overwrite, copy, reload)))

    def _on_differs_outside(self, path: Path) -> None:
        reload = Answer(self.tr("Reload"), lambda: self._files.open(path))
        keep = Answer(self.tr("Keep Mine"), self._withdraw)
        if self._workspace.session.is_modified:
            text = self.tr(
                "“{name}” was changed by another program. Reloading shows those changes and gives up yours; "
                "nothing is overwritten before you say so."
            )
            answers = [reload, Answer(self.tr("Save as Copy…"), self._actions.save_as.trigger), keep]
        else:
            text = self.tr("“{name}” was changed by another program. Reloading shows those changes.")
            answers = [reload, keep]
        self._ask(Question(text.format(name=shown_name(path)), tuple(answers)))

    def _ask(self, question: Question) -> None:
        self._withdraw()
        self._asked = question
        self._questions.ask(question)

    def _withdraw(self) -> None:
        if self._asked is not None:
            self._questions.withdraw(self._asked)
            self._asked = None
