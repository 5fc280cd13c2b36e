"""Starts the editor."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.editor_windows import EditorWindows
from cpm_desktop.desktop.app.exception_reporter import ExceptionReporter
from cpm_desktop.desktop.app.termination import keep_work_at_termination
from cpm_desktop.desktop.settings.appearance import register_fonts, window_font
from cpm_desktop.desktop.settings.language import install_language
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.window.window_list import WindowList
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
    windows = create_windows(application, settings)
    install_exception_reporter(windows)
    windows.open(file).show()
    return application.exec()


def open_main_window(application: QApplication, settings: QSettings, file: Path | None) -> MainWindow:
    """Return a window that shows `file` or the welcome page, and offers to recover unsaved documents."""
    return create_windows(application, settings).open(file)


def create_windows(application: QApplication, settings: QSettings) -> EditorWindows:
    """Return the still empty list of windows, whose work is kept however the system ends the program."""
    windows = EditorWindows(application, settings, journal_folder())
    keep_work_at_termination(application, windows)
    return windows


def install_exception_reporter(windows: WindowList) -> None:
    """Report unhandled exceptions in the message bar of the window that was active last, until all are closed."""

    def show(sentence: str) -> None:
        if isinstance(windows.latest, MainWindow):
            windows.latest.message_bar.show_message(sentence, "error")

    def show_rejection(reason: str) -> None:
        if isinstance(windows.latest, MainWindow):
            windows.latest.workspace.editor.command_rejected.emit(reason)

    reporter = ExceptionReporter(windows)
    reporter.reported.connect(show)
    reporter.rejected.connect(show_rejection)
    reporter.install()
    windows.emptied.connect(reporter.uninstall)


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
