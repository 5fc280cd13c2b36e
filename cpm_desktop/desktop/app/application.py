"""Starts the editor."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.exception_reporter import Mishaps
from cpm_desktop.desktop.app.idle_gc import collect_at_rest
from cpm_desktop.desktop.app.window_factory import make_window, protect
from cpm_desktop.desktop.settings.appearance import Appearance, add_fonts, window_font
from cpm_desktop.desktop.settings.language import settle_language
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.resources import resource

TURN = 0.0002
"""Seconds after which work in another thread lets the window go on, which asks for a turn many times a frame."""


def main(file: Path | None = None) -> int:
    """Open the editor, on `file` if one is given, and return the exit status when it is closed.

    A file that cannot be read leaves an empty document, and a sentence in the window that says why.
    """
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    prepare(application)
    settings = QSettings()
    settle_language(application, settings)
    window = start(application, settings, file)
    admit_mishaps(window)
    window.show()
    return application.exec()


def start(application: QApplication, settings: QSettings, file: Path | None) -> MainWindow:
    """Return a window on `file`, or on the welcome page, that offers what was not saved when the program last ended."""
    window = make_window(Appearance(application, settings), settings)
    window.resize(window.size().boundedTo(window.screen().availableSize()))  # 1280 × 720 on a 4K screen at 300 %
    if file is None or not window.files.open(file):
        window.show_welcome()
    protect(window, journal_folder())
    collect_at_rest(window.workspace, window)
    window.canvas.setFocus()
    return window


def admit_mishaps(window: MainWindow) -> None:
    """Say so in `window` where the program itself makes a mistake."""
    mishaps = Mishaps(window)
    mishaps.happened.connect(lambda sentence: window.message_bar.say(sentence, "error"))
    mishaps.catch()
    window.left.connect(mishaps.leave)


def journal_folder() -> Path:
    """Return where unsaved work is kept: where the system keeps the state of this user's programs."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)) / "recovery"


def prepare(application: QApplication) -> None:
    """Give the application its name, style, fonts and icon; its colours are up to Appearance."""
    sys.setswitchinterval(TURN)
    application.setOrganizationName("CPM Desktop")
    application.setApplicationName("cpm-desktop")
    application.setApplicationDisplayName("CPM Desktop")
    application.setDesktopFileName("cpm-desktop")
    application.setStyle("Fusion")
    add_fonts()
    application.setFont(window_font(application.font()))
    application.setWindowIcon(QIcon(str(resource("icons", "cpm-desktop.svg"))))
