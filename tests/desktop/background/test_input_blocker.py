"""The input blocker: one widget stays usable, all others are blocked, and the focus returns afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.input_blocker import InputBlocker


class BlockableWindow(QMainWindow):
    """A window with a field, and a button that stays usable."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.cancel_button = QLineEdit(), QPushButton("Cancel")
        middle = QWidget()
        layout = QVBoxLayout(middle)
        for widget in (self.field, self.cancel_button):
            layout.addWidget(widget)
        self.setCentralWidget(middle)
        self.cancel_count = 0
        self.blocker = InputBlocker(self.cancel_button, self.count_cancel)

    def count_cancel(self) -> None:
        """Count the cancel requests."""
        self.cancel_count += 1


@pytest.fixture
def blockable_window(qtbot: QtBot) -> Iterator[BlockableWindow]:
    window = BlockableWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.field.setFocus()
    yield window
    window.blocker.unblock()


@pytest.mark.parametrize(
    "close",
    [lambda window: window.close(), lambda window: window.windowHandle().close()],
    ids=["program", "frame"],
)
def test_closing_the_window_cancels_the_task(
    blockable_window: BlockableWindow, close: Callable[[BlockableWindow], object]
) -> None:
    blockable_window.blocker.block()
    close(blockable_window)
    assert blockable_window.cancel_count == 1
    assert blockable_window.isVisible()


def test_closing_a_tool_tip_does_not_cancel(blockable_window: BlockableWindow) -> None:
    tip = QWidget(blockable_window, Qt.WindowType.ToolTip)
    tip.show()
    blockable_window.blocker.block()
    assert tip.close()
    assert not tip.isVisible()
    assert blockable_window.cancel_count == 0


def test_focus_returns_to_its_widget_after_a_dialog(qtbot: QtBot, blockable_window: BlockableWindow) -> None:
    dialog = QDialog(blockable_window)
    QPushButton("Save", dialog).setFocus()
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    blockable_window.blocker.block()
    dialog.hide()
    blockable_window.activateWindow()
    blockable_window.blocker.unblock()
    assert blockable_window.focusWidget() is blockable_window.field


def test_deleted_focus_widget_is_tolerated(blockable_window: BlockableWindow) -> None:
    blockable_window.blocker.block()
    blockable_window.field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    blockable_window.blocker.unblock()
    QApplication.sendEvent(blockable_window, QCloseEvent())
    assert blockable_window.cancel_count == 0, "no input is blocked any more"
