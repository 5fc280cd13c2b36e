"""Bars lie over the canvas, and go when their cause is gone."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.storage.document_lock import acquire_lock
from tests.desktop.files.prompt_driver import rename
from tests.desktop.saved_window import CONTROL


def place_in(window: MainWindow, widget: QWidget) -> QRect:
    """Return the place of a widget in the window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def place_of_step(window: MainWindow) -> QPoint:
    """Return the place of a step on the screen."""
    canvas = window.canvas
    return canvas.viewport().mapToGlobal(canvas.mapFromScene(canvas.canvas_scene.nodes["A1"].box.center()))


def fail_to_save(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Press Ctrl+S while the disk is full."""

    def fail(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    rename(window)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert "it could not be saved" in window.message_bar.text_label.text()
    assert window.message_bar.isVisible()


def paste(window: MainWindow, duration: str) -> None:
    """Paste a table with one duration."""
    QApplication.clipboard().setText(f"Step\tDuration\nPay\t8 min\nWait\t{duration}")
    window.canvas.setFocus()
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)


def save_as(window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        QTest.keyClick(window, Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)


def test_bars_lie_over_the_canvas_and_move_nothing(saved_window: MainWindow, tmp_path: Path) -> None:
    QApplication.processEvents()
    window, viewport = saved_window, saved_window.canvas.viewport()
    before = place_in(window, viewport), place_of_step(window)
    other = tmp_path / "other.cpm.json"
    theirs = acquire_lock(other)
    window.window_actions.file.open_file(other)
    window.message_bar.show_message("Exported to shop.pdf.", "information", "Show", lambda: None)
    QApplication.processEvents()
    theirs.release()
    assert (place_in(window, viewport), place_of_step(window)) == before
    for bar in (window.message_bar, window.prompt_bar):
        assert bar.isVisible()
        assert place_in(window, viewport).contains(place_in(window, bar))
        assert QApplication.widgetAt(bar.mapToGlobal(bar.rect().center())) in {bar, bar.text_label}
    assert not place_in(window, window.message_bar).intersects(place_in(window, window.prompt_bar))


def test_bars_follow_the_size_of_the_window(saved_window: MainWindow) -> None:
    window = saved_window
    window.message_bar.show_message("Exported to a file in a folder far away. " * 3, "error")
    for width in (1400, 900):
        window.resize(width, 700)
        QApplication.processEvents()
        place, viewport = (place_in(window, widget) for widget in (window.message_bar, window.canvas.viewport()))
        assert viewport.contains(place)
        label = window.message_bar.text_label
        assert label.height() >= label.heightForWidth(label.width())


def test_bars_lie_over_the_welcome_page(window: MainWindow) -> None:
    window.show_welcome()
    window.message_bar.show_message("The file cannot be read.", "error")
    assert place_in(window, window.welcome).contains(place_in(window, window.message_bar))
    assert not window.message_bar.visibleRegion().isEmpty()


def test_read_only_notice_moves_no_step(saved_window: MainWindow) -> None:
    window = saved_window
    QApplication.processEvents()
    top_left = window.canvas.mapTo(window, QPoint())
    window.workspace.set_perspective(Perspective("company"))
    QApplication.processEvents()
    assert window.perspective_bar.isVisible()
    assert window.canvas.mapTo(window, QPoint()) == top_left
    window.workspace.set_perspective(DEPARTMENTS)
    assert not window.perspective_bar.isVisible()


def press_save(window: MainWindow, _monkeypatch: pytest.MonkeyPatch, _path: Path) -> None:
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)


def show_new_document(window: MainWindow, _monkeypatch: pytest.MonkeyPatch, _path: Path) -> None:
    window.workspace.session.mark_saved()
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)


def open_other_file(window: MainWindow, _monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    assert window.workspace.file_path is not None
    path.write_bytes(window.workspace.file_path.read_bytes())
    window.workspace.session.mark_saved()
    assert window.window_actions.file.open_file(path)


@pytest.mark.parametrize("remedy", [press_save, save_as, show_new_document, open_other_file])
def test_failed_save_is_shown_until_it_is_remedied(
    saved_window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    remedy: Callable[[MainWindow, pytest.MonkeyPatch, Path], None],
) -> None:
    fail_to_save(saved_window, monkeypatch)
    rename(saved_window, "Still not saved")
    assert saved_window.message_bar.isVisible(), "an edit does not free the disk"
    remedy(saved_window, monkeypatch, tmp_path / "other.cpm.json")
    assert not saved_window.message_bar.isVisible()


def test_rejected_table_is_shown_until_the_next_paste(saved_window: MainWindow) -> None:
    paste(saved_window, "soon")
    assert "soon" in saved_window.message_bar.text_label.text()
    assert saved_window.message_bar.isVisible()
    paste(saved_window, "9 min")
    assert any(getattr(node, "name", "") == "Wait" for node in saved_window.workspace.scenario.nodes.values())
    assert not saved_window.message_bar.isVisible()


def test_finished_export_is_shown_until_another_document(saved_window: MainWindow, tmp_path: Path) -> None:
    window = saved_window
    svg = next(kind for kind in window.window_actions.file.export_service.formats if kind.suffix == ".svg")
    assert window.window_actions.file.export_service.write(svg, tmp_path / "shop.svg")
    assert window.message_bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert not window.message_bar.isVisible()
