"""The editor of fields with a choice of values or free text."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from cpm_desktop.desktop.panels.inspector.editors.combo_box import NoWheelComboBox, OptionProvider
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text


class EditableComboBoxEditor(FieldEditor):
    """A combo box with one of several values, or free text. An empty text means None."""

    def __init__(self, options: OptionProvider) -> None:
        self.combo_box = NoWheelComboBox()
        super().__init__(self.combo_box)
        self._options = options
        self._current_text = ""
        self._line_edit = QLineEdit()
        self.combo_box.setLineEdit(self._line_edit)
        self.combo_box.setInsertPolicy(NoWheelComboBox.InsertPolicy.NoInsert)
        self.combo_box.addItems([name for name, _ in options()])
        self.combo_box.activated.connect(self.commit)
        self._line_edit.editingFinished.connect(self.commit)

    def show_value(self, value: object) -> None:
        """Show the label of `value`, or the free text."""
        names = {option: name for name, option in self._options()}
        self._set_text(names.get(value, "" if value is None else str(value)), "")

    def show_mixed(self) -> None:
        """Show an empty line with a placeholder that says that the values differ."""
        self._set_text("", mixed_text())

    def commit(self) -> None:
        """Emit the value with the entered label, or else the free text."""
        written = self._line_edit.text().strip()
        if written == self._current_text:
            return
        self._current_text = written
        values = {name.casefold(): option for name, option in self._options()}
        self.committed.emit(values.get(written.casefold(), written or None))

    def _set_text(self, text: str, placeholder: str) -> None:
        self._current_text = text
        self._line_edit.setPlaceholderText(placeholder)
        self.combo_box.setCurrentIndex(self.combo_box.findText(text))
        self._line_edit.setText(text)
        self._line_edit.setCursorPosition(0)
