"""The tool bar of the window in little room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QStyleOptionComboBox,
    QToolButton,
)

from cpm_desktop.desktop.window.main_window import MainWindow


def test_combo_box_is_elided(ordering: MainWindow) -> None:
    option, choice = QStyleOptionComboBox(), ordering.tool_bar.colour_combo_box
    choice.setMinimumWidth(0)
    for width, is_cut in ((60, True), (400, False)):
        choice.setMaximumWidth(width)
        choice.resize(QSize(width, choice.height()))
        choice.initStyleOption(option)
        assert option.currentText.endswith("…") is is_cut


def test_overflowing_tool_bar_shows_a_visible_arrow(window: MainWindow) -> None:
    window.resize(700, 600)
    QApplication.processEvents()
    extension_button = window.tool_bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(extension_button, QToolButton)
    assert extension_button.isVisible()
    picture = extension_button.grab().toImage()
    background = picture.pixel(0, 0)
    ink = [(x, y) for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) != background]
    assert max(y for _, y in ink) - min(y for _, y in ink) >= 4, "larger than a dot"
