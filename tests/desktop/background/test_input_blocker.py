"""Holding back: one widget is free, everything else waits, and the keys come back to where they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.input_blocker import InputBlocker


class Room(QMainWindow):
    """A window with a field, and the button that stays free."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.free = QLineEdit(), QPushButton("Cancel")
        middle = QWidget()
        layout = QVBoxLayout(middle)
        for widget in (self.field, self.free):
            layout.addWidget(widget)
        self.setCentralWidget(middle)
        self.stops = 0
        self.holding = InputBlocker(self.free, self.stop)

    def stop(self) -> None:
        """Count how often somebody wants the work to end."""
        self.stops += 1


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.field.setFocus()
    yield made
    made.holding.unblock()


@pytest.mark.parametrize(
    "close", [lambda room: room.close(), lambda room: room.windowHandle().close()], ids=["program", "frame"]
)
def test_closing_the_window_stops_instead(room: Room, close: Callable[[Room], object]) -> None:
    room.holding.block()
    close(room)
    assert room.stops == 1
    assert room.isVisible()


def test_a_tool_tip_that_goes_stops_nothing(room: Room) -> None:
    tip = QWidget(room, Qt.WindowType.ToolTip)
    tip.show()
    room.holding.block()
    assert tip.close()
    assert not tip.isVisible()
    assert room.stops == 0


def test_after_a_dialog_the_keys_come_back_to_where_they_were_in_the_window(qtbot: QtBot, room: Room) -> None:
    asked = QDialog(room)
    QPushButton("Save", asked).setFocus()
    asked.show()
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    room.holding.block()
    asked.hide()
    room.activateWindow()
    room.holding.unblock()
    assert room.focusWidget() is room.field


def test_what_had_the_keys_may_be_gone(room: Room) -> None:
    room.holding.block()
    room.field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    room.holding.unblock()
    QApplication.sendEvent(room, QCloseEvent())
    assert room.stops == 0, "nothing is held back any more"
