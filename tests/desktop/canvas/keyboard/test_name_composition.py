"""Input methods and dead keys begin the name of the selected step, and no letter is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import focus_widget

STEP = "B3"


@pytest.fixture
def named(ordering: MainWindow) -> MainWindow:
    """Return a window in which a step is selected and in sight, and the canvas has the focus."""
    ordering.canvas.setFocus()
    ordering.workspace.selection.select([STEP])
    ordering.canvas.reveal((STEP,))
    return ordering


def compose(preedit: str) -> None:
    """Show letters that are not committed yet, as an input method does in the object with the focus."""
    QApplication.sendEvent(focus_widget(), QInputMethodEvent(preedit, []))


def commit(text: str, preedit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QApplication.sendEvent(focus_widget(), event)


def name_field(window: MainWindow) -> QPlainTextEdit | None:
    fields = window.canvas.viewport().findChildren(QPlainTextEdit)
    return next((field for field in fields if field.isVisible()), None)


def step_name(window: MainWindow) -> str:
    return window.workspace.scenario.nodes[STEP].name


def test_composed_letters_begin_the_name(named: MainWindow) -> None:
    compose("d")
    compose("dingdan")
    assert named.canvas.hasFocus(), "a change of the focus would end the composition"
    field = name_field(named)
    assert field is not None
    assert field.textCursor().block().layout().preeditAreaText() == "dingdan"
    commit("订单")
    assert field.hasFocus()
    compose("queren")
    commit("确认")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert step_name(named) == "订单确认"
    named.workspace.session.undo()
    assert step_name(named) == "Advise"


@pytest.mark.parametrize(("first", "remaining"), [("έ", "λε"), ("ê", "te"), ("订单", "确认")])
def test_committed_letters_begin_the_name(named: MainWindow, first: str, remaining: str) -> None:
    """Dead keys and the Compose key commit a letter without showing a composition."""
    commit(first)
    for letter in remaining:
        commit(letter)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert step_name(named) == first + remaining


def test_parts_of_a_composition_can_be_committed(named: MainWindow) -> None:
    compose("dingdanque")
    commit("订单", preedit="que")
    assert named.canvas.hasFocus()
    commit("确")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert step_name(named) == "订单确"


def test_cancelled_composition_keeps_the_name(named: MainWindow) -> None:
    before = named.workspace.document
    compose("ding")
    compose("")
    assert name_field(named) is None
    assert named.canvas.hasFocus()
    assert named.workspace.document is before
    assert not named.isWindowModified()


def test_key_during_a_composition_goes_to_the_name(named: MainWindow) -> None:
    compose("ding")
    commit("订", preedit="d")
    QTest.keyClick(named.canvas, Qt.Key.Key_Return)
    assert step_name(named) == "订"


def test_composed_sign_is_a_key_of_the_canvas(named: MainWindow) -> None:
    commit("!")
    QTest.keyClicks(focus_widget(), "Slow")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert [note.text for note in named.workspace.scenario.annotations.values() if STEP in note.targets][-1] == "Slow"
    assert step_name(named) == "Advise"


def test_input_methods_are_on_only_while_letters_name_a_node(named: MainWindow) -> None:
    canvas, query = named.canvas, Qt.InputMethodQuery
    assert canvas.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert canvas.inputMethodQuery(query.ImEnabled)
    area = canvas.inputMethodQuery(query.ImCursorRectangle)
    assert isinstance(area, QRect)
    assert canvas.rect().contains(area.center())
    named.workspace.selection.select([])
    assert not canvas.inputMethodQuery(query.ImEnabled)
    named.workspace.selection.select([STEP])
    focus_widget().clearFocus()
    canvas.setFocus()
    assert canvas.inputMethodQuery(query.ImEnabled)


def test_candidates_are_shown_at_the_name(named: MainWindow) -> None:
    compose("ding")
    field = name_field(named)
    assert field is not None
    cursor = named.canvas.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert isinstance(cursor, QRect)
    corner = field.mapTo(named.canvas, field.rect().topLeft())
    assert QRect(corner, field.size()).intersects(cursor.adjusted(-1, -1, 1, 1))


def test_click_elsewhere_accepts_the_committed_letters(named: MainWindow) -> None:
    compose("ding")
    commit("订", preedit="d")
    QTest.mouseClick(named.canvas.viewport(), Qt.MouseButton.LeftButton)
    assert step_name(named) == "订"
    assert name_field(named) is None
