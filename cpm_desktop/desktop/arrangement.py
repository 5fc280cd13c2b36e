"""How the window was arranged stays so: its size, its panels, and what lies over and below the canvas."""

from __future__ import annotations

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

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
