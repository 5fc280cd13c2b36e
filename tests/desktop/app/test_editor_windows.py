"""Several windows of one process: each with its own document, lock and journal."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.application import install_exception_reporter
from cpm_desktop.desktop.app.editor_windows import EditorWindows
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.interpreter import collect_garbage
from cpm_desktop.storage.document_lock import FileLockedError, acquire_lock
from cpm_desktop.storage.recovery_journal import scan
from tests.desktop.files.prompt_driver import answer_dialog, rename, step_name
from tests.desktop.saved_window import CONTROL

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def windows(qapp: QApplication, settings: QSettings, journal: Path) -> Iterator[EditorWindows]:
    opened = EditorWindows(qapp, settings, journal)
    yield opened
    for window in opened.windows:
        assert isinstance(window, MainWindow)
        window.workspace.session.mark_saved()
        window.close()
    opened.deleteLater()


@pytest.fixture
def first(qtbot: QtBot, windows: EditorWindows) -> MainWindow:
    window = windows.open(template_path("ordering"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def open_beside(windows: EditorWindows, first: MainWindow) -> MainWindow:
    """Return the window that the shortcut of the first one opens."""
    QTest.keyClick(first, Qt.Key.Key_N, CONTROL | SHIFT)
    window = windows.windows[-1]
    assert isinstance(window, MainWindow)
    assert window is not first
    return window


@pytest.fixture
def second(windows: EditorWindows, first: MainWindow) -> MainWindow:
    return open_beside(windows, first)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("ordering").read_bytes())
    return path


def window_menu(window: MainWindow) -> list[QAction]:
    """Open the Window menu and return its entries without separators."""
    bar = window.menuBar()
    entry = next(action for action in bar.actions() if action.text() == "&Window")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(entry).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return [action for action in menu.actions() if not action.isSeparator()]


def close_menu() -> None:
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_new_window_has_its_own_document(windows: EditorWindows, first: MainWindow, second: MainWindow) -> None:
    assert second.isVisible()
    assert second.central_widget.shows_welcome
    assert second.pos() != first.pos() or second.pos() == QPoint()
    second.document_file.open(template_path("ordering"))
    rename(first)
    assert step_name(second) == "Advise"
    assert first.isWindowModified()
    assert not second.isWindowModified()
    assert windows.latest is second


def test_window_menu_lists_and_activates_the_windows(
    qtbot: QtBot, windows: EditorWindows, first: MainWindow, second: MainWindow
) -> None:
    entries = window_menu(second)
    assert entries[0].text() == "&New Window"
    assert [entry.isChecked() for entry in entries[1:]] == [False, True]
    assert "Ordering" in entries[1].text()
    first.showMinimized()
    entries[1].trigger()
    close_menu()
    assert not first.isMinimized()
    qtbot.waitUntil(first.isActiveWindow)
    assert windows.latest is first


def test_closing_one_window_keeps_the_other(
    qtbot: QtBot, windows: EditorWindows, first: MainWindow, second: MainWindow, file: Path
) -> None:
    first.document_file.open(file)
    second.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(second))
    assert windows.windows == (first,)
    windows.activate(first)
    qtbot.waitUntil(first.isActiveWindow)
    rename(first)
    QTest.keyClick(first, Qt.Key.Key_S, CONTROL)
    assert not first.isWindowModified()
    assert [entry.text() for entry in window_menu(first)][1:] == ["&1 shop – CPM Desktop"]
    close_menu()


def test_file_that_another_window_shows_is_not_opened_twice(
    qtbot: QtBot, windows: EditorWindows, first: MainWindow, second: MainWindow, file: Path
) -> None:
    first.document_file.open(file)
    assert not second.window_actions.file.open_file(file)
    qtbot.waitUntil(first.isActiveWindow)
    assert not second.prompt_bar.isVisible()
    assert second.workspace.file_path is None
    first.close()
    assert second.window_actions.file.open_file(file)
    with pytest.raises(FileLockedError):
        acquire_lock(file)


def test_every_window_has_its_own_journal(qtbot: QtBot, first: MainWindow, second: MainWindow, journal: Path) -> None:
    second.document_file.open(template_path("support"))
    rename(first)
    second.window_actions.add_element.lane.trigger()
    qtbot.waitUntil(lambda: len(list(journal.glob("*/document"))) == 2)
    assert not scan(journal).documents, "a running window offers nothing for recovery"


def test_recent_files_and_settings_are_shared(first: MainWindow, second: MainWindow, file: Path) -> None:
    first.document_file.open(file)
    assert file in second.document_file.recent_files


def test_quit_asks_in_every_window_and_stops_at_cancel(
    qtbot: QtBot, windows: EditorWindows, first: MainWindow, second: MainWindow
) -> None:
    second.document_file.open(template_path("ordering"))
    rename(second)
    QTimer.singleShot(0, lambda: answer_dialog(QMessageBox.StandardButton.Cancel))
    QTest.keyClick(second, Qt.Key.Key_Q, CONTROL)
    assert windows.windows == (second,)
    windows.activate(second)
    qtbot.waitUntil(second.isActiveWindow)
    QTimer.singleShot(0, lambda: answer_dialog(QMessageBox.StandardButton.Discard))
    QTest.keyClick(second, Qt.Key.Key_Q, CONTROL)
    assert not windows.windows


@pytest.mark.qt_no_exception_capture
def test_exception_is_reported_in_the_latest_window(
    qtbot: QtBot, windows: EditorWindows, first: MainWindow, second: MainWindow, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("nothing to share")

    install_exception_reporter(windows)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(second.message_bar.isVisible)
    assert not first.message_bar.isVisible()
    assert "nothing to share" in capfd.readouterr().err
    second.close()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(first.message_bar.isVisible)
    assert "nothing to share" in capfd.readouterr().err


def use_and_close(qtbot: QtBot, window: MainWindow) -> list[weakref.ref[object]]:
    """Edit, look at the analyses, show the welcome page, and close the window; return references to its parts."""
    window.document_file.open(template_path("ordering"))
    qtbot.waitUntil(lambda: window.analysis.has_pages, timeout=20_000)
    for number in range(window.analysis.count()):
        window.analysis.setCurrentIndex(number)
    rename(window)
    window.workspace.selection.select(["B3"])
    window.command_palette.open_palette()
    QTest.keyClick(window.command_palette, Qt.Key.Key_Escape)
    window.canvas.context_menu_requested.emit(window.canvas.mapToGlobal(QPoint(200, 200)))
    close_menu()
    window.show_welcome()
    workspace, canvas = window.workspace, window.canvas
    parts = window, workspace, workspace.document, canvas, canvas.canvas_scene, window.analysis, window.inspector
    workspace.session.mark_saved()
    window.close()
    return [weakref.ref(part) for part in parts]


def test_closed_window_is_released(qtbot: QtBot, windows: EditorWindows, first: MainWindow) -> None:
    """The program itself collects the window, although an earlier collection has excluded its objects."""
    window = open_beside(windows, first)
    collect_garbage()
    references = use_and_close(qtbot, window)
    del window
    qtbot.waitUntil(lambda: not any(reference() for reference in references), timeout=20_000)
