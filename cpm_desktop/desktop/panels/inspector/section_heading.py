"""Headings between groups of fields."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cpm_desktop.desktop.text.plain_label import PlainLabel


class SectionHeading(QWidget):
    """A bold line of text over a hairline."""

    def __init__(self, text: str) -> None:
        super().__init__()
        label, line = PlainLabel(text), QFrame()
        label.setObjectName("section")
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(line)
