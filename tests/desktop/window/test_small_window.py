"""A narrow window: texts that do not fit are elided and can be read in full elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyleOptionComboBox

from cpm_desktop.desktop.window.main_window import MainWindow


def test_combo_box_and_hint_are_elided(ordering: MainWindow) -> None:
    option, choice, hint = QStyleOptionComboBox(), ordering.tool_bar.colour_combo_box, ordering.status_bar.hint_label
    choice.setMinimumWidth(0)
    for width, is_cut in ((60, True), (400, False)):
        choice.setMaximumWidth(width)
        choice.resize(QSize(width, choice.height()))
        choice.initStyleOption(option)
        assert option.currentText.endswith("…") is is_cut
    ordering.status_bar.show_hint("What the cursor can do here, in more words than anybody has room for " * 8)
    assert hint.elided_text().endswith("…")
    assert hint.toolTip() == hint.text()
    ordering.status_bar.show_hint("Drag")
    assert (hint.elided_text(), hint.toolTip()) == ("Drag", "")
