"""An unhandled exception is reported in the window, and the program continues."""

from __future__ import annotations

import sys
from threading import Thread

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.application import install_exception_reporter
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.errors import CommandRejected


def fail() -> None:
    raise ZeroDivisionError("nothing to share")


@pytest.mark.qt_no_exception_capture
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("origin", ["slot", "thread"])
def test_exception_is_shown_in_the_window(
    qtbot: QtBot, ordering: MainWindow, origin: str, capfd: pytest.CaptureFixture[str]
) -> None:
    hook, document = sys.excepthook, ordering.workspace.document
    install_exception_reporter(ordering.windows)
    if origin == "slot":
        QTimer.singleShot(0, fail)
    else:
        Thread(target=fail).start()
    qtbot.waitUntil(ordering.message_bar.isVisible)
    assert "ZeroDivisionError: nothing to share" in ordering.message_bar.text_label.text()
    assert "in fail" in capfd.readouterr().err, "the traceback is printed"
    assert ordering.workspace.document is document
    ordering.close()
    assert sys.excepthook is hook


@pytest.mark.qt_no_exception_capture
def test_exception_while_painting_skips_only_the_broken_item(
    qtbot: QtBot, ordering: MainWindow, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    install_exception_reporter(ordering.windows)
    scene = ordering.canvas.canvas_scene
    broken, intact = list(scene.nodes.values())[:2]
    monkeypatch.setattr(broken, "build_shapes", fail)
    for item in (broken, intact):
        item.invalidate()
    ordering.canvas.centerOn(broken)
    ordering.canvas.grab()
    qtbot.waitUntil(ordering.message_bar.isVisible)
    assert "ZeroDivisionError" in ordering.message_bar.text_label.text()
    assert "in fail" in capfd.readouterr().err
    assert (broken.shapes(), bool(intact.shapes())) == ([], True)
    ordering.close()


@pytest.mark.qt_no_exception_capture
def test_refusal_of_any_action_is_shown_with_its_reason_only(
    qtbot: QtBot, ordering: MainWindow, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise CommandRejected("The lane is full.")

    install_exception_reporter(ordering.windows)
    ordering.window_actions.edit.select_all.triggered.connect(refuse)
    qtbot.keyClick(ordering.canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(ordering.message_bar.isVisible)
    assert ordering.message_bar.text_label.text() == "The lane is full."
    assert "Traceback" not in capfd.readouterr().err
    ordering.close()
