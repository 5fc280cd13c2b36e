"""Shift+F10 opens the context menu, digit keys work on a French keyboard, and hints tell only keys that work."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cpm_desktop.desktop.window.extra_keys import DIGIT_KEYS_BEFORE_1
from cpm_desktop.desktop.window.main_window import MainWindow

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
STEP = "B3"


def test_shift_f10_opens_the_context_menu_of_the_selection(ordering: MainWindow) -> None:
    ordering.workspace.selection.select([STEP])
    ordering.canvas.setFocus()
    QTest.keyClick(ordering.canvas, Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert ordering.window_actions.edit.duplicate in menu.actions()
    assert ordering.workspace.selection.ids == (STEP,)
    menu.close()


@pytest.mark.skipif(sys.platform not in DIGIT_KEYS_BEFORE_1, reason="the positions of the keys are not known here")
def test_digit_keys_that_need_shift_go_to_the_panes(ordering: MainWindow) -> None:
    """On a French keyboard, Ctrl with the key of 2 is Ctrl+é, with the key of 1 it is Ctrl+&."""
    ordering.canvas.setFocus()
    for number, letter, key in ((2, "é", Qt.Key.Key_Eacute), (1, "&", Qt.Key.Key_Ampersand)):
        code = DIGIT_KEYS_BEFORE_1[sys.platform] + number
        focus = QApplication.focusWidget()
        assert focus is not None
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, CONTROL, code, 0, 0, letter))
        focus = QApplication.focusWidget()
        assert focus is not None
        assert (ordering.canvas.hasFocus(), ordering.inspector.isAncestorOf(focus)) == (number == 1, number == 2)


def test_hints_tell_keys_of_the_canvas_only_while_it_has_the_focus(window: MainWindow) -> None:
    window.canvas.setFocus()
    label = window.status_bar.hint_label
    assert "Tab: first step" in label.toolTip() + label.text()
    window.window_actions.panes.panes[1].trigger()
    assert "Tab: first step" not in label.toolTip() + label.text()
    window.canvas.setFocus()
    assert "Tab: first step" in label.toolTip() + label.text()


def test_hint_says_that_the_step_moves(ordering: MainWindow) -> None:
    ordering.canvas.setFocus()
    ordering.workspace.selection.select([STEP])
    label = ordering.status_bar.hint_label
    assert "Alt+↓: move to" in label.toolTip() + label.text()
