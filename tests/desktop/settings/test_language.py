"""The language of the editor: whose choice it is, and that it is kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.settings.language import (
    FOLLOW_SYSTEM,
    LANGUAGES,
    choose_language,
    chosen_language,
    install_language,
    system_language,
)
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.i18n import ENGLISH, set_translator, translate
from tests.desktop.conftest import leave_unsaved

LETTER = re.compile(r"(?<!&)&([^&])")


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Let all that follows be English, whatever is settled."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    set_translator(None)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize(
    ("preferred", "language"),
    [
        (["hu-HU", "hu", "en-US"], "hu"),
        (["el_GR"], "el"),
        (["nb-NO", "nb", "no"], "nb"),
        (["no"], "nb"),
        (["nn-Latn-NO", "nn-NO", "nn"], "nb"),
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], ENGLISH),
        (["de-DE", "de", "hu-HU"], "hu"),
        (["en-GB", "hu-HU"], ENGLISH),
        (["de-DE"], ENGLISH),
        (["C"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_the_first_language_of_the_system_that_the_program_speaks(preferred: list[str], language: str) -> None:
    assert system_language(preferred) == language


def test_nobody_has_chosen_at_first(settings: QSettings) -> None:
    assert chosen_language(settings) == FOLLOW_SYSTEM


def test_what_was_chosen_and_is_not_known_any_more_is_as_the_system(settings: QSettings) -> None:
    choose_language(settings, "tlh")
    assert chosen_language(settings) == FOLLOW_SYSTEM


def test_a_choice_in_the_menu_is_kept(window: MainWindow, settings: QSettings) -> None:
    actions = {action.text(): action for action in window.window_actions.language.all}
    for language, name in LANGUAGES.items():
        actions[name].trigger()
        assert chosen_language(settings) == language
        assert actions[name].isChecked()
        assert window.message_bar.isVisible()
    window.window_actions.language.all[0].trigger()
    assert chosen_language(settings) == FOLLOW_SYSTEM


@pytest.mark.usefixtures("english_again")
def test_numbers_follow_a_chosen_language(qapp: QApplication, settings: QSettings) -> None:
    choose_language(settings, "hu")
    install_language(qapp, settings)
    assert QLocale().toString(1.5) == "1,5"


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize(
    ("language", "cancel"), [("hu", "Mégse"), ("el", "Άκυρο"), ("nb", "Avbryt"), ("zh_CN", "取消")]
)
def test_buttons_of_qt_speak_it_too(
    qapp: QApplication, qtbot: QtBot, settings: QSettings, language: str, cancel: str
) -> None:
    choose_language(settings, language)
    install_language(qapp, settings)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel


@pytest.mark.usefixtures("english_again")
def test_texts_below_the_window_are_asked_for_in_the_same_way(qapp: QApplication, settings: QSettings) -> None:
    choose_language(settings, "hu")
    install_language(qapp, settings)
    text = "The process has no start, so no case can be followed."
    assert translate("Checks", text) == QCoreApplication.translate("Checks", text)


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != ENGLISH])
def test_no_letter_stands_for_two_entries_of_a_menu(
    qapp: QApplication, qtbot: QtBot, appearance: Appearance, settings: QSettings, language: str
) -> None:
    choose_language(settings, language)
    install_language(qapp, settings)
    window = create_window(appearance, settings)
    qtbot.addWidget(window, before_close_func=leave_unsaved)
    waiting = [window.menuBar().actions()]
    for entries in waiting:
        texts = [entry.text() for entry in entries if entry.isVisible()]
        letters = Counter(found[1].casefold() for text in texts if (found := LETTER.search(text)))
        assert {letter for letter, times in letters.items() if times > 1} == set(), texts
        waiting.extend(menu.actions() for entry in entries if isinstance(menu := entry.menu(), QMenu))
