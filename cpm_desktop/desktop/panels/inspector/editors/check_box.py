"""The editor of yes-or-no fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text
from cpm_desktop.desktop.text.plain_text import tool_tip


class CheckBoxEditor(FieldEditor):
    """A check box; partially checked if the selected elements differ."""

    def __init__(self) -> None:
        self.check_box = QCheckBox()
        super().__init__(self.check_box)
        self.check_box.setMinimumHeight(26)
        self.check_box.clicked.connect(self._on_click)

    def show_value(self, value: object) -> None:
        """Check or clear the box."""
        self.check_box.setTristate(False)
        self.check_box.setChecked(bool(value))
        self.check_box.setToolTip(tool_tip(""))

    def show_mixed(self) -> None:
        """Show the box as partially checked."""
        self.check_box.setTristate(True)
        self.check_box.setCheckState(Qt.CheckState.PartiallyChecked)
        self.check_box.setToolTip(tool_tip(mixed_text()))

    def _on_click(self) -> None:
        self.committed.emit(self.check_box.checkState() != Qt.CheckState.Unchecked)
