"""The language of the editor: how it is chosen and saved."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.settings.language import (
    FOLLOW_SYSTEM,
    LANGUAGES,
    choose_language,
    chosen_language,
    date_format_of,
    install_language,
    system_language,
)
from cpm_desktop.desktop.text.quantities import format_share
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.i18n import ENGLISH, and_list, english_date, format_date, range_text, translate


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
def test_first_supported_system_language_is_used(preferred: list[str], language: str) -> None:
    assert system_language(preferred) == language


def test_default_language_is_that_of_the_system(settings: QSettings) -> None:
    assert chosen_language(settings) == FOLLOW_SYSTEM


def test_unknown_language_falls_back_to_the_system(settings: QSettings) -> None:
    choose_language(settings, "tlh")
    assert chosen_language(settings) == FOLLOW_SYSTEM


def test_language_choice_is_saved(window: MainWindow, settings: QSettings) -> None:
    actions = {action.text(): action for action in window.window_actions.language.all}
    for language, name in LANGUAGES.items():
        actions[name].trigger()
        assert chosen_language(settings) == language
        assert actions[name].isChecked()
        assert window.message_bar.isVisible()
    window.window_actions.language.all[0].trigger()
    assert chosen_language(settings) == FOLLOW_SYSTEM


@pytest.mark.usefixtures("reset_language")
def test_numbers_follow_a_chosen_language(qapp: QApplication, settings: QSettings) -> None:
    choose_language(settings, "hu")
    install_language(qapp, settings)
    assert QLocale().toString(1.5) == "1,5"


@pytest.mark.usefixtures("reset_language")
@pytest.mark.parametrize(
    ("language", "cancel"), [("hu", "Mégse"), ("el", "Άκυρο"), ("nb", "Avbryt"), ("zh_CN", "取消")]
)
def test_qt_buttons_are_translated(
    qapp: QApplication, qtbot: QtBot, settings: QSettings, language: str, cancel: str
) -> None:
    choose_language(settings, language)
    install_language(qapp, settings)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel


@pytest.mark.usefixtures("reset_language")
def test_texts_outside_the_gui_use_the_same_translator(qapp: QApplication, settings: QSettings) -> None:
    choose_language(settings, "hu")
    install_language(qapp, settings)
    text = "The process has no start, so metrics cannot be calculated."
    assert translate("Checks", text) == QCoreApplication.translate("Checks", text)


@pytest.mark.usefixtures("reset_language")
@pytest.mark.parametrize(
    ("language", "folder", "backtab"),
    [
        ("hu", "Mappa", "Shift+Tab"),
        ("el", "Φάκελος", "Shift+Tab"),
        ("nb", "Mappe", "Skift+Tab"),
        ("zh_CN", "文件夹", "Shift+Tab"),
    ],
)
def test_texts_that_qt_does_not_translate_are_translated_here(
    qapp: QApplication, settings: QSettings, language: str, folder: str, backtab: str
) -> None:
    choose_language(settings, language)
    install_language(qapp, settings)
    assert QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms") == folder
    assert QCoreApplication.translate("QShortcut", "Backtab") == backtab


def test_chinese_headings_are_semibold(qapp: QApplication) -> None:
    assert "SemiBold" in QFontDatabase.styles("Noto Sans SC")
    font = QFont(qapp.font())
    font.setFamilies(["Noto Sans SC"])
    font.setWeight(QFont.Weight.DemiBold)
    assert QRawFont.fromFont(font, QFontDatabase.WritingSystem.SimplifiedChinese).weight() == QFont.Weight.DemiBold


@pytest.mark.usefixtures("reset_language")
@pytest.mark.parametrize(
    ("language", "day", "share", "interval"),
    [
        (ENGLISH, "22 November 2026", "12.5 %", "5 – 20"),
        ("hu", "2026. november 22.", "12,5%", "5–20"),
        ("el", "22 Νοεμβρίου 2026", "12,5%", "5 – 20"),
        ("nb", "22. november 2026", "12,5\u00a0%", "5 – 20"),
        ("zh_CN", "2026年11月22日", "12.5%", "5–20"),
    ],
)
def test_dates_shares_and_ranges_follow_the_language(
    qapp: QApplication, settings: QSettings, language: str, day: str, share: str, interval: str
) -> None:
    choose_language(settings, language)
    install_language(qapp, settings)
    assert format_date(date(2026, 11, 22)) == day
    assert format_share(0.125) == share
    assert range_text("5", "20") == interval


def test_english_dates_need_no_locale() -> None:
    english = date_format_of(ENGLISH)
    assert [english(date(2026, month, 1)) for month in range(1, 13)] == [
        english_date(date(2026, month, 1)) for month in range(1, 13)
    ]


@pytest.mark.usefixtures("reset_language")
@pytest.mark.parametrize("language", ["hu", "el", "nb", "zh_CN"])
def test_lists_follow_the_language(qapp: QApplication, settings: QSettings, language: str) -> None:
    choose_language(settings, language)
    install_language(qapp, settings)
    for items in (["a"], ["a", "b"], ["a", "b", "c"]):
        assert and_list(items) == QLocale(language).createSeparatedList(items)
