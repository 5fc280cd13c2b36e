"""What a person chose to see is there at the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import make_window
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.settings.window_state import keep_options, kept_options
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.options import STANDARD, Options
from tests.desktop.conftest import leave_unsaved

CHOSEN = Options(colours="channel", badges=True, callouts=True, causes=True)


def test_a_first_start_shows_the_standard(window: MainWindow) -> None:
    assert window.canvas.canvas_scene.options == STANDARD


def test_the_next_window_shows_what_was_chosen(
    qtbot: QtBot, window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    showing = window.actions_.showing
    showing.colours["channel"].trigger()
    showing.badges.trigger()
    showing.callouts.trigger()
    showing.causes.trigger()
    window.close()
    later = make_window(appearance, settings)
    qtbot.addWidget(later, before_close_func=leave_unsaved)
    assert later.canvas.canvas_scene.options == CHOSEN
    assert later.actions_.showing.colours["channel"].isChecked()
    assert later.actions_.showing.badges.isChecked()
    assert later.actions_.showing.callouts.isChecked()
    assert later.actions_.showing.causes.isChecked()


def test_what_is_kept_survives_the_file_of_settings(settings: QSettings) -> None:
    keep_options(settings, CHOSEN)
    settings.sync()
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    assert kept_options(again) == CHOSEN


@pytest.mark.parametrize("nonsense", ["rainbow", "", 7])
def test_settings_that_mean_nothing_give_the_standard(settings: QSettings, nonsense: object) -> None:
    settings.setValue("picture/colours", nonsense)
    assert kept_options(settings).colours == STANDARD.colours
