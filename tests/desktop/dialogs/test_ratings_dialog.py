"""Satisfaction scores are calculated from the customers' ratings, in the measures tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.dialogs.ratings_dialog import RatingsDialog
from cpm_desktop.desktop.panels.analysis.pages.measures_page import MeasuresPage
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.elements import ScoreKind


def measures_page(window: MainWindow) -> MeasuresPage:
    page = window.analysis.pages["measures"]
    assert isinstance(page, MeasuresPage)
    return page


def select_score(window: MainWindow, score: ScoreKind) -> str:
    """Select the measure with this score."""
    key = next(measure.id for measure in window.workspace.scenario.measures.values() if measure.score == score)
    window.workspace.selection.select([key])
    return key


def open_ratings_dialog(window: MainWindow) -> tuple[RatingsDialog, QPushButton]:
    """Press the button and return the dialog, with the button that applies its score."""
    measures_page(window).ratings_button.click()
    (dialog,) = window.findChildren(RatingsDialog)
    return dialog, dialog.button_box.button(QDialogButtonBox.StandardButton.Apply)


def test_pasted_ratings_set_the_score_in_one_undo_step(qtbot: QtBot, ordering: MainWindow) -> None:
    key = select_score(ordering, "nps")
    before = ordering.workspace.document
    dialog, apply = open_ratings_dialog(ordering)
    assert not apply.isEnabled()
    dialog.ratings_field.setPlainText("10\n9\n8\n3\n10\n7")
    assert dialog.result_label.text() == "NPS 33.33; ratings: 6"
    qtbot.mouseClick(apply, Qt.MouseButton.LeftButton)
    measure = ordering.workspace.scenario.measures[key]
    assert (measure.actual, measure.sample_size) == (33.33, 6)
    ordering.workspace.session.undo()
    assert ordering.workspace.document == before


def test_rating_outside_the_scale_is_named_and_cannot_be_applied(ordering: MainWindow) -> None:
    select_score(ordering, "csat")
    dialog, apply = open_ratings_dialog(ordering)
    for text, words in (("5 4 6", "6 is not a rating from 1 to 5"), ("5 good", "good is not a whole number")):
        dialog.ratings_field.setPlainText(text)
        assert (dialog.result_label.text(), apply.isEnabled()) == (words, False)


def test_ratings_need_exactly_one_selected_score(ordering: MainWindow) -> None:
    rating = measures_page(ordering).ratings_button
    assert not rating.isEnabled()
    key = select_score(ordering, "ces")
    assert rating.isEnabled()
    ordering.workspace.selection.select([*ordering.workspace.scenario.measures])
    assert not rating.isEnabled()
    ordering.workspace.selection.select([key, "A1"])
    assert not rating.isEnabled()
