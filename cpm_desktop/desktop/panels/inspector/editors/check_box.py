"""Fields that are so or not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text


class CheckBoxEditor(FieldEditor):
    """A tick; a dash where the selected elements differ."""

    def __init__(self) -> None:
        self.check_box = QCheckBox()
        super().__init__(self.check_box)
        self.check_box.setMinimumHeight(26)
        self.check_box.clicked.connect(self._on_click)

    def show_value(self, value: object) -> None:
        """Set or clear the tick."""
        self.check_box.setTristate(False)
        self.check_box.setChecked(bool(value))
        self.check_box.setToolTip("")

    def show_mixed(self) -> None:
        """Show a dash."""
        self.check_box.setTristate(True)
        self.check_box.setCheckState(Qt.CheckState.PartiallyChecked)
        self.check_box.setToolTip(mixed_text())

    def _on_click(self) -> None:
        self.committed.emit(self.check_box.checkState() != Qt.CheckState.Unchecked)
