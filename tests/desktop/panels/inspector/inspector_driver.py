"""Operates the fields of the inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.panels.inspector.editors.combo_box import ComboBoxEditor
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.elements import Step


def step_of(window: MainWindow, key: str) -> Step:
    node = window.workspace.scenario.nodes[key]
    assert isinstance(node, Step)
    return node


def line_edit_of(window: MainWindow, path: str) -> QLineEdit:
    widget = window.inspector.form.editors[path].widget
    assert isinstance(widget, QLineEdit)
    return widget


def type_and_confirm(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose_value(window: MainWindow, path: str, name: str) -> None:
    editor = window.inspector.form.editors[path]
    assert isinstance(editor, ComboBoxEditor)
    box = editor.widget
    assert isinstance(box, QComboBox)
    row = box.findText(name)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)
