"""Starts the editor."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.exception_reporter import ExceptionReporter
from cpm_desktop.desktop.app.idle_gc import collect_garbage_when_idle
from cpm_desktop.desktop.app.window_factory import create_window, enable_crash_recovery
from cpm_desktop.desktop.settings.appearance import Appearance, register_fonts, window_font
from cpm_desktop.desktop.settings.language import install_language
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.interpreter import collect_garbage_rarely, switch_threads_often
from cpm_desktop.resources import resource_path


def main(file: Path | None = None) -> int:
    """Open the editor, on `file` if one is given, and return the exit status when it is closed.

    If the file cannot be read, the window shows an empty document and a message with the reason.
    """
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    configure_application(application)
    settings = QSettings()
    install_language(application, settings)
    window = open_main_window(application, settings, file)
    install_exception_reporter(window)
    window.show()
    return application.exec()


def open_main_window(application: QApplication, settings: QSettings, file: Path | None) -> MainWindow:
    """Return a window that shows `file` or the welcome page, and offers to recover unsaved documents."""
    window = create_window(Appearance(application, settings), settings)
    window.resize(window.size().boundedTo(window.screen().availableSize()))  # 1280 × 720 on a 4K screen at 300 %
    if file is None or not window.document_file.open(file):
        window.show_welcome()
    enable_crash_recovery(window, journal_folder())
    collect_garbage_when_idle(window.workspace, window)
    window.canvas.setFocus()
    return window


def install_exception_reporter(window: MainWindow) -> None:
    """Report unexpected exceptions in the message bar of `window`."""
    reporter = ExceptionReporter(window)
    reporter.reported.connect(lambda sentence: window.message_bar.show_message(sentence, "error"))
    reporter.install()
    window.closed.connect(reporter.uninstall)


def journal_folder() -> Path:
    """Return the folder of the recovery journal, within the system's folder for the state of the user's programs."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)) / "recovery"


def configure_application(application: QApplication) -> None:
    """Set the name, style, fonts and icon of the application; `Appearance` sets its colours."""
    collect_garbage_rarely()
    switch_threads_often()
    application.setOrganizationName("CPM Desktop")
    application.setApplicationName("cpm-desktop")
    application.setApplicationDisplayName("CPM Desktop")
    application.setDesktopFileName("cpm-desktop")
    application.setStyle("Fusion")
    register_fonts()
    application.setFont(window_font(application.font()))
    application.setWindowIcon(QIcon(str(resource_path("icons", "cpm-desktop.svg"))))
