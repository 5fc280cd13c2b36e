"""The dialog that calculates a satisfaction score from a column of customer ratings, typed or pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from cpm_desktop.analysis.metrics.scores import RATING_SCALES, parse_ratings, score_from_ratings
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import window_title
from cpm_desktop.desktop.text.quantities import format_number
from cpm_desktop.model.elements import ScoreKind

SCORE_DECIMALS = 2


class RatingsDialog(QDialog):
    """Asks for ratings and shows their score. The score can be applied if every rating is on the scale."""

    def __init__(self, window: QWidget, score: ScoreKind, heading: str) -> None:
        super().__init__(window)
        self._score = score
        self.setWindowTitle(window_title(heading))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ratings_field, self.result_label = QPlainTextEdit(), PlainLabel()
        self.button_box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._build()
        self.ratings_field.textChanged.connect(self._update_result)
        self._apply_button = self.button_box.button(QDialogButtonBox.StandardButton.Apply)
        self._apply_button.setDefault(True)
        self._apply_button.clicked.connect(self.accept)
        self.button_box.rejected.connect(self.reject)
        self._update_result()

    def measure_fields(self) -> dict[str, float | int | None]:
        """Return the measure fields calculated from the ratings. Raises ValueError naming an invalid rating."""
        ratings = parse_ratings(self.ratings_field.toPlainText())
        value = score_from_ratings(self._score, ratings)
        return {"actual": None if value is None else round(value, SCORE_DECIMALS), "sample_size": len(ratings)}

    def _build(self) -> None:
        scale = RATING_SCALES[self._score].ratings
        question = PlainLabel(self.tr("&Ratings from {lowest} to {highest}").format(lowest=scale[0], highest=scale[-1]))
        question.setBuddy(self.ratings_field)
        self.ratings_field.setAccessibleName(self.tr("Ratings"))
        self.ratings_field.setPlaceholderText(self.tr("One for each customer, typed or pasted from a spreadsheet"))
        self.ratings_field.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        for widget in (question, self.ratings_field, self.result_label, self.button_box):
            column.addWidget(widget)

    def _update_result(self) -> None:
        """Show the score of the ratings, or which rating is invalid."""
        try:
            figures = self.measure_fields()
        except ValueError as problem:
            self._show_result(str(problem), can_apply=False)
            return
        value, number = figures["actual"], figures["sample_size"]
        if value is None:
            self._show_result(self.tr("No ratings yet"), can_apply=False)
        else:
            words = self.tr("{score} {value}; ratings: {number}")
            self._show_result(
                words.format(score=self._score.upper(), value=format_number(value), number=number), can_apply=True
            )

    def _show_result(self, text: str, *, can_apply: bool) -> None:
        self.result_label.setText(text)
        self._apply_button.setEnabled(can_apply)
