"""A real window on the screen, with its own settings."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.application import configure_application
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.i18n import set_translator
from cpm_desktop.interpreter import collect_garbage
from cpm_desktop.storage.codec import encode
from tests.desktop.canvas.canvas_driver import CanvasDriver


@pytest.fixture(scope="session", autouse=True)
def configured_application(qapp: QApplication) -> Iterator[None]:
    """Configure the application for every test, and clear the clipboard at the end.

    Offscreen, Qt keeps the clipboard content beyond the end of Python, and then accesses deleted objects.
    """
    configure_application(qapp)
    collect_garbage()  # excludes the imported modules, so that collecting windows is quick
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def delete_closed_windows(qapp: QApplication) -> Iterator[None]:
    """Delete closed windows immediately: otherwise they follow every theme change, and fill the memory."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def appearance(qapp: QApplication, settings: QSettings) -> Appearance:
    return Appearance(qapp, settings)


@pytest.fixture
def limits() -> Limits:
    """Return the limits of the window; tests that need others parametrize this fixture."""
    return DEFAULT_LIMITS


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, settings: QSettings, limits: Limits) -> MainWindow:
    """Return an empty window."""
    made = create_window(appearance, settings, limits)
    qtbot.addWidget(made, before_close_func=discard_changes)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def discard_changes(window: MainWindow) -> None:
    """Mark the document as saved, so that the window closes without a prompt; invalid text in a field is dropped."""
    window.workspace.editor.commit_pending_edits()
    for ids in ([], list(window.workspace.scenario.lanes)[:1]):
        window.workspace.selection.select(ids)
    window.workspace.session.mark_saved()


@pytest.fixture
def ordering(window: MainWindow) -> MainWindow:
    """Return a window with the ordering sample as a new document."""
    assert window.document_file.open(template_path("ordering"))
    return window


@pytest.fixture
def reset_language(qapp: QApplication) -> Iterator[None]:
    """Restore English after the test, regardless of the language that it installed."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    set_translator(None)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def saved_window(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window on a file that contains its layout."""
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("ordering").read_bytes())
    assert window.document_file.open(path)
    path.write_bytes(encode(window.workspace.document))
    assert window.document_file.open(path)
    window.canvas.setFocus()
    window.canvas.zoom_to(0.8)
    return window


@pytest.fixture
def saved_driver(saved_window: MainWindow) -> CanvasDriver:
    return CanvasDriver(saved_window.canvas)
