"""Fields with a choice of values that also take a person's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from cpm_desktop.desktop.panels.inspector.editors.combo_box import NoWheelComboBox, OptionProvider
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text


class EditableComboBoxEditor(FieldEditor):
    """One of several values, or any other words; no words stand for None."""

    def __init__(self, options: OptionProvider) -> None:
        self.check_box = NoWheelComboBox()
        super().__init__(self.check_box)
        self._options = options
        self._current_options = ""
        self._line_edit = QLineEdit()
        self.check_box.setLineEdit(self._line_edit)
        self.check_box.setInsertPolicy(NoWheelComboBox.InsertPolicy.NoInsert)
        self.check_box.addItems([name for name, _ in options()])
        self.check_box.activated.connect(self.commit)
        self._line_edit.editingFinished.connect(self.commit)

    def show_value(self, value: object) -> None:
        """Show the name of `value`, or the person's own words."""
        names = {option: name for name, option in self._options()}
        self._set_text(names.get(value, "" if value is None else str(value)), "")

    def show_mixed(self) -> None:
        """Show an empty line that says why it is empty."""
        self._set_text("", mixed_text())

    def commit(self) -> None:
        """Send the choice of that name, or the person's own words."""
        written = self._line_edit.text().strip()
        if written == self._current_options:
            return
        self._current_options = written
        values = {name.casefold(): option for name, option in self._options()}
        self.committed.emit(values.get(written.casefold(), written or None))

    def _set_text(self, text: str, placeholder: str) -> None:
        self._current_options = text
        self._line_edit.setPlaceholderText(placeholder)
        self.check_box.setCurrentIndex(self.check_box.findText(text))
        self._line_edit.setText(text)
