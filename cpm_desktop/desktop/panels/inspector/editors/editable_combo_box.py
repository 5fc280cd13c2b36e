"""The editor of fields with a choice of values or free text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QTimer

from cpm_desktop.desktop.panels.inspector.editors.combo_box import NoWheelComboBox, OptionProvider
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text
from cpm_desktop.desktop.panels.inspector.editors.line_edit import RestorableLineEdit


class EditableComboBoxEditor(FieldEditor):
    """A combo box with one of several values, or free text. An empty text means None."""

    def __init__(self, options: OptionProvider) -> None:
        self.combo_box = NoWheelComboBox()
        super().__init__(self.combo_box)
        self._options = options
        self._line_edit = RestorableLineEdit()
        self.combo_box.setLineEdit(self._line_edit)
        self.combo_box.setInsertPolicy(NoWheelComboBox.InsertPolicy.NoInsert)
        self.combo_box.addItems([name for name, _ in options()])
        self.combo_box.activated.connect(self.commit)
        self._line_edit.editingFinished.connect(self.commit)
        self._line_edit.textChanged.connect(self._on_text_changed)

    @property
    def has_typed_text(self) -> bool:
        """Return whether the line contains text that is not committed yet."""
        return self._line_edit.text().strip() != self._line_edit.saved_text

    def value_reader(self) -> Callable[[], object]:
        """Return a function that returns the value of the present text."""
        written = self._line_edit.text().strip()
        values = {name.casefold(): option for name, option in self._options()}
        return lambda: values.get(written.casefold(), written or None)

    def show_value(self, value: object) -> None:
        """Show the label of `value`, or the free text."""
        names = {option: name for name, option in self._options()}
        self._set_text(names.get(value, "" if value is None else str(value)), "")

    def show_mixed(self) -> None:
        """Show an empty line with a placeholder that says that the values differ."""
        self._set_text("", mixed_text())

    def commit(self) -> None:
        """Emit the value with the entered label, or else the free text."""
        if not self.has_typed_text:
            return
        value = self.value_reader()()
        self._line_edit.saved_text = self._line_edit.text().strip()
        self._line_edit.setText(self._line_edit.text())  # forgets its undo steps: the text is part of the document
        self.typing_changed.emit()
        self.committed.emit(value)

    def _on_text_changed(self) -> None:
        """Report the text being typed; text that comes neither from the keyboard nor the list is committed at once."""
        self.typing_changed.emit()
        if self.has_typed_text and not self.combo_box.hasFocus() and not self.combo_box.view().isVisible():
            QTimer.singleShot(0, self, self.commit)

    def _set_text(self, text: str, placeholder: str) -> None:
        self._line_edit.setPlaceholderText(placeholder)
        with QSignalBlocker(self._line_edit):
            self.combo_box.setCurrentIndex(self.combo_box.findText(text))
            self._line_edit.setText(text)
            self._line_edit.setCursorPosition(0)
        self._line_edit.saved_text = self._line_edit.text().strip()
        self.typing_changed.emit()
