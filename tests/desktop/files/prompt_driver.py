"""Changes a document and answers the prompts about its file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements


def rename(window: MainWindow, name: str = "Counsel") -> None:
    """Rename the step B3, as one change."""
    window.workspace.editor.perform("rename", lambda document: edit_elements(document, "today", ["B3"], name=name))


def step_name(window: MainWindow, key: str = "B3") -> str:
    return str(getattr(window.workspace.scenario.nodes[key], "name", ""))


def prompt_buttons(window: MainWindow) -> list[str]:
    return [button.text() for button in window.prompt_bar.buttons]


def click_prompt_button(qtbot: QtBot, window: MainWindow, answer: str) -> None:
    """Click a button of the prompt bar."""
    buttons = {button.text(): button for button in window.prompt_bar.buttons}
    qtbot.mouseClick(buttons[answer], Qt.MouseButton.LeftButton)


def answer_dialog(button: QMessageBox.StandardButton) -> None:
    """Click a button of the open message box."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.button(button).click()
