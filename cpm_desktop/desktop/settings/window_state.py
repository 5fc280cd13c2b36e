"""Saves and restores the arrangement of the window and the diagram options."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, ColourMode, DiagramOptions

STATE_VERSION = 1
"""Increased whenever docks are renamed or moved, so that an older stored arrangement is not applied."""
DEFAULT_SIZE = QSize(1400, 880)


def save_window_state(window: QMainWindow, settings: QSettings, toggle_actions: dict[str, QAction]) -> None:
    """Save the arrangement of `window`, and which of the named actions are checked."""
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/state", window.saveState(STATE_VERSION))
    for name, action in toggle_actions.items():
        settings.setValue(f"window/{name}", action.isChecked())


def restore_window_state(window: QMainWindow, settings: QSettings, toggle_actions: dict[str, QAction]) -> None:
    """Restore the arrangement of `window` and the named actions, which are checked at the first start."""
    window.resize(DEFAULT_SIZE)
    geometry, state = settings.value("window/geometry"), settings.value("window/state")
    if geometry is not None:
        window.restoreGeometry(geometry)
    if state is not None:
        window.restoreState(state, STATE_VERSION)
    for name, action in toggle_actions.items():
        if not settings.value(f"window/{name}", True, bool):
            action.trigger()


def load_diagram_options(settings: QSettings) -> DiagramOptions:
    """Return the saved options; the default for each that is missing or invalid."""
    colours = str(settings.value(_option_key("colours"), DEFAULT_OPTIONS.colours))
    return DiagramOptions(
        colours=next((mode for mode in get_args(ColourMode) if mode == colours), DEFAULT_OPTIONS.colours),
        badges=bool(settings.value(_option_key("badges"), DEFAULT_OPTIONS.badges, bool)),
        callouts=bool(settings.value(_option_key("callouts"), DEFAULT_OPTIONS.callouts, bool)),
        causes=bool(settings.value(_option_key("causes"), DEFAULT_OPTIONS.causes, bool)),
    )


def save_diagram_options(settings: QSettings, options: DiagramOptions) -> None:
    """Save the options for the next start."""
    for field in fields(options):
        settings.setValue(_option_key(field.name), getattr(options, field.name))


def _option_key(name: str) -> str:
    return f"picture/{name}"
