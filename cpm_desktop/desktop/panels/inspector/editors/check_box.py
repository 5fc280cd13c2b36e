"""Fields that are so or not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text


class FlagEditor(FieldEditor):
    """A tick; a dash where the selected elements differ."""

    def __init__(self) -> None:
        self.box = QCheckBox()
        super().__init__(self.box)
        self.box.setMinimumHeight(26)
        self.box.clicked.connect(self._on_click)

    def show_value(self, value: object) -> None:
        """Set or clear the tick."""
        self.box.setTristate(False)
        self.box.setChecked(bool(value))
        self.box.setToolTip("")

    def show_mixed(self) -> None:
        """Show a dash."""
        self.box.setTristate(True)
        self.box.setCheckState(Qt.CheckState.PartiallyChecked)
        self.box.setToolTip(mixed_text())

    def _on_click(self) -> None:
        self.committed.emit(self.box.checkState() != Qt.CheckState.Unchecked)
