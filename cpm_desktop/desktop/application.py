"""Starts the editor."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.appearance import Appearance, add_fonts, window_font
from cpm_desktop.desktop.composition import make_window
from cpm_desktop.resource_files import resource


def main(file: Path | None = None) -> int:
    """Open the editor, on `file` if one is given, and return the exit status when it is closed.

    A file that cannot be read leaves an empty document, and a sentence in the window that says why.
    """
    application = make_application(sys.argv[:1])
    settings = QSettings()
    window = make_window(Appearance(application, settings), settings)
    if file is not None:
        window.files.open(file)
    window.show()
    return application.exec()


def make_application(arguments: list[str]) -> QApplication:
    """Return the application with its name, style, fonts and icon; the window's look is up to Appearance."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(arguments)
    QCoreApplication.setOrganizationName("CPM Desktop")
    QCoreApplication.setApplicationName("cpm-desktop")
    QGuiApplication.setApplicationDisplayName("CPM Desktop")
    QGuiApplication.setDesktopFileName("cpm-desktop")
    application.setStyle("Fusion")
    add_fonts()
    application.setFont(window_font(application.font()))
    application.setWindowIcon(QIcon(str(resource("icons", "cpm-desktop.svg"))))
    return application
