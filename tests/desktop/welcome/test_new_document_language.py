"""New documents and the cards of the welcome page in the language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.settings.language import choose_language, install_language
from cpm_desktop.desktop.window.main_window import MainWindow


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication, settings: QSettings, reset_language: None) -> str:
    """Install the language of the parameter."""
    choose_language(settings, request.param)
    install_language(qapp, settings)
    return str(request.param)


@pytest.fixture
def translated_window(qtbot: QtBot, language: str, appearance: Appearance, settings: QSettings) -> MainWindow:
    """Return an empty window in `language`."""
    window = create_window(appearance, settings)
    qtbot.addWidget(window, before_close_func=lambda window: window.workspace.session.mark_saved())
    window.resize(1280, 800)
    window.show()
    return window


@pytest.mark.parametrize(
    ("language", "title", "scenario", "lanes"),
    [
        ("hu", "Névtelen", "Jelenleg", ["Ügyfél", "Előtér", "Háttér"]),
        ("el", "Χωρίς τίτλο", "Σήμερα", ["Πελάτης", "Προσκήνιο", "Παρασκήνιο"]),
        ("nb", "Uten navn", "I dag", ["Kunde", "Foran scenen", "Bak scenen"]),
        ("zh_CN", "未命名", "现状", ["客户", "前台", "后台"]),
    ],
    indirect=["language"],
)
def test_empty_document_is_named_in_the_language_of_the_window(
    translated_window: MainWindow, title: str, scenario: str, lanes: list[str]
) -> None:
    for _ in range(2):
        document = translated_window.workspace.document
        (shown,) = document.scenarios.values()
        assert (document.title, shown.name) == (title, scenario)
        assert [lane.name for lane in shown.lanes.values()] == lanes
        assert translated_window.document_file.new()


@pytest.mark.parametrize("language", ["zh_CN"], indirect=True)
def test_card_opens_the_sample_in_the_language_of_the_window(translated_window: MainWindow) -> None:
    translated_window.show_welcome()
    translated_window.welcome.cards[1].click()
    document = translated_window.workspace.document
    assert (document.title, document.meta.language) == ("订购", "zh-CN")
    assert translated_window.workspace.file_path is None


@pytest.mark.parametrize("language", ["en", "hu", "el", "nb", "zh_CN"], indirect=True)
def test_texts_of_the_cards_are_not_cut(qtbot: QtBot, translated_window: MainWindow) -> None:
    translated_window.show_welcome()
    cards = translated_window.welcome.cards
    qtbot.waitUntil(lambda: all(card.accessibleDescription() for card in cards))
    for card in cards:
        widths = [card.fontMetrics().horizontalAdvance(line) for line in card.text().splitlines()]
        assert max(widths) <= card.iconSize().width()
    assert len({card.sizeHint().height() for card in cards}) == 1
