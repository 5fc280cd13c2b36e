"""The chosen view options are restored at the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.settings.window_state import load_diagram_options, save_diagram_options
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, DiagramOptions
from tests.desktop.conftest import discard_changes

CHOSEN_OPTIONS = DiagramOptions(colours="channel", badges=True, callouts=True, causes=True)


def test_first_start_uses_the_default_options(window: MainWindow) -> None:
    assert window.canvas.canvas_scene.options == DEFAULT_OPTIONS


def test_next_window_restores_the_options(
    qtbot: QtBot, window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    showing = window.window_actions.diagram_options
    showing.colour_actions["channel"].trigger()
    showing.badges.trigger()
    showing.callouts.trigger()
    showing.causes.trigger()
    window.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later, before_close_func=discard_changes)
    assert later.canvas.canvas_scene.options == CHOSEN_OPTIONS
    assert later.window_actions.diagram_options.colour_actions["channel"].isChecked()
    assert later.window_actions.diagram_options.badges.isChecked()
    assert later.window_actions.diagram_options.callouts.isChecked()
    assert later.window_actions.diagram_options.causes.isChecked()


def test_options_survive_a_settings_file_round_trip(settings: QSettings) -> None:
    save_diagram_options(settings, CHOSEN_OPTIONS)
    settings.sync()
    reloaded = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    assert load_diagram_options(reloaded) == CHOSEN_OPTIONS


@pytest.mark.parametrize("invalid", ["rainbow", "", 7])
def test_invalid_settings_give_the_defaults(settings: QSettings, invalid: object) -> None:
    settings.setValue("picture/colours", invalid)
    assert load_diagram_options(settings).colours == DEFAULT_OPTIONS.colours
