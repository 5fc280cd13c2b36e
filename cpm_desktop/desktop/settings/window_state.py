"""How the window was arranged stays so: its size, its panels, and what lies over and below the canvas."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from cpm_desktop.drawing.options import STANDARD, ColourMode, Options

STATE_VERSION = 1
"""Raised whenever panels are renamed or move, so that an older stored arrangement is not applied to them."""
FIRST_SIZE = QSize(1400, 880)
LOWEST_FOR_ANALYSIS = 700
"""On a lower screen the diagram has the room at first; the analysis waits in the View menu."""


def keep_arrangement(window: QMainWindow, settings: QSettings, switches: dict[str, QAction]) -> None:
    """Keep how `window` is arranged, and which of the named `switches` are on, for the next start."""
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/state", window.saveState(STATE_VERSION))
    for name, switch in switches.items():
        settings.setValue(f"window/{name}", switch.isChecked())


def restore_arrangement(
    window: QMainWindow, settings: QSettings, switches: dict[str, QAction], analysis: QDockWidget
) -> None:
    """Arrange `window` as it was, and for the first time so that there is room for the diagram; switches begin on."""
    window.resize(FIRST_SIZE)
    geometry, state = settings.value("window/geometry"), settings.value("window/state")
    if geometry is not None:
        window.restoreGeometry(geometry)
    if state is not None:
        window.restoreState(state, STATE_VERSION)
    elif window.screen().availableSize().height() < LOWEST_FOR_ANALYSIS:
        analysis.hide()
    for name, switch in switches.items():
        if not settings.value(f"window/{name}", True, bool):
            switch.trigger()


def kept_options(settings: QSettings) -> Options:
    """Return the options chosen last; the standard where none were, or where the settings hold nonsense."""
    colours = str(settings.value(_key("colours"), STANDARD.colours))
    return Options(
        colours=next((mode for mode in get_args(ColourMode) if mode == colours), STANDARD.colours),
        badges=bool(settings.value(_key("badges"), STANDARD.badges, bool)),
        callouts=bool(settings.value(_key("callouts"), STANDARD.callouts, bool)),
        causes=bool(settings.value(_key("causes"), STANDARD.causes, bool)),
    )


def keep_options(settings: QSettings, options: Options) -> None:
    """Keep the options for the next start."""
    for field in fields(options):
        settings.setValue(_key(field.name), getattr(options, field.name))


def _key(name: str) -> str:
    return f"picture/{name}"
