"""Questions above the canvas, in place of dialogs: they stay until they are answered, and work goes on meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import Answer, Notice


@dataclass(frozen=True, eq=False)
class Question:
    """What is asked, and the answers from which to choose. None of them is chosen by closing: that changes nothing."""

    text: str
    answers: tuple[Answer, ...]


class QuestionBar(Notice):
    """Asks one question at a time, the last one first."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._waiting: list[Question] = []

    def ask(self, question: Question) -> None:
        """Put a question; the one that is shown comes back afterwards."""
        self._waiting.append(question)
        self._show_last()

    def withdraw(self, question: Question) -> None:
        """Forget a question that is pointless by now, if it is still there."""
        if question in self._waiting:
            self._waiting.remove(question)
            self._show_last()

    def dismiss(self) -> None:
        """Forget the question that is shown."""
        self._waiting.pop()
        self._show_last()

    def _show_last(self) -> None:
        if self._waiting:
            question = self._waiting[-1]
            self.show_text(question.text, "warning", question.answers)
        else:
            self.hide()
