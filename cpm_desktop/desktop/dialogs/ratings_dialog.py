"""What customers answered, to work out a satisfaction score from: a column of ratings, typed or pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cpm_desktop.analysis.measures.scores import SCALES, ratings_in, score_of
from cpm_desktop.desktop.text.quantities import number_text
from cpm_desktop.model.elements import Score

DECIMALS = 2


class RatingsDialog(QDialog):
    """Asks for ratings and says what score they make; it can be taken over where every rating is on the scale."""

    def __init__(self, window: QWidget, score: Score, heading: str) -> None:
        super().__init__(window)
        self._score = score
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.answers, self.result_line = QPlainTextEdit(), QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._build()
        self.answers.textChanged.connect(self._check)
        self._apply = self.buttons.button(QDialogButtonBox.StandardButton.Apply)
        self._apply.setDefault(True)
        self._apply.clicked.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def figures(self) -> dict[str, float | int | None]:
        """Return the fields of a measure that the ratings give; raises ValueError, which names what is no rating."""
        ratings = ratings_in(self.answers.toPlainText())
        value = score_of(self._score, ratings)
        return {"actual": None if value is None else round(value, DECIMALS), "sample_size": len(ratings)}

    def _build(self) -> None:
        scale = SCALES[self._score].ratings
        question = QLabel(self.tr("&Ratings from {lowest} to {highest}").format(lowest=scale[0], highest=scale[-1]))
        question.setBuddy(self.answers)
        self.answers.setAccessibleName(self.tr("Ratings"))
        self.answers.setPlaceholderText(self.tr("One for each customer, typed or pasted from a spreadsheet"))
        self.answers.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        for widget in (question, self.answers, self.result_line, self.buttons):
            column.addWidget(widget)

    def _check(self) -> None:
        """Say what the ratings make, or which of them is none."""
        try:
            figures = self.figures()
        except ValueError as problem:
            self._say(str(problem), ready=False)
            return
        value, number = figures["actual"], figures["sample_size"]
        if value is None:
            self._say(self.tr("No ratings yet"), ready=False)
        else:
            words = self.tr("{score} {value}; ratings: {number}")
            self._say(words.format(score=self._score.upper(), value=number_text(value), number=number), ready=True)

    def _say(self, words: str, *, ready: bool) -> None:
        self.result_line.setText(words)
        self._apply.setEnabled(ready)
