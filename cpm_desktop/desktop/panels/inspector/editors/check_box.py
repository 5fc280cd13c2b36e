"""The editor of yes-or-no fields."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text
from cpm_desktop.desktop.text.plain_text import tool_tip


class CheckBoxEditor(FieldEditor):
    """A check box; partially checked if the selected elements differ."""

    def __init__(self) -> None:
        self.check_box = QCheckBox()
        super().__init__(self.check_box)
        self.check_box.setMinimumHeight(26)
        self.check_box.checkStateChanged.connect(self._commit_state)

    def show_value(self, value: object) -> None:
        """Check or clear the box."""
        self._show_state(Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)
        self.check_box.setToolTip(tool_tip(""))

    def show_mixed(self) -> None:
        """Show the box as partially checked."""
        self._show_state(Qt.CheckState.PartiallyChecked)
        self.check_box.setToolTip(tool_tip(mixed_text()))

    def _show_state(self, state: Qt.CheckState) -> None:
        """Show a state of the document, which is not a change by the user."""
        with QSignalBlocker(self.check_box):
            self.check_box.setTristate(state == Qt.CheckState.PartiallyChecked)
            self.check_box.setCheckState(state)

    def _commit_state(self, state: Qt.CheckState) -> None:
        """Emit the value after a click, a key or an action of a screen reader."""
        self.committed.emit(state != Qt.CheckState.Unchecked)
