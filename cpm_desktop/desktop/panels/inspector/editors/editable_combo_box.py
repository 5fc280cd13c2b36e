"""Fields with a choice of values that also take a person's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from cpm_desktop.desktop.panels.inspector.editors.combo_box import Choice, Options
from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text


class OwnChoiceEditor(FieldEditor):
    """One of several values, or any other words; no words stand for None."""

    def __init__(self, options: Options) -> None:
        self.box = Choice()
        super().__init__(self.box)
        self._options = options
        self._shown = ""
        self._line = QLineEdit()
        self.box.setLineEdit(self._line)
        self.box.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.box.addItems([name for name, _ in options()])
        self.box.activated.connect(self.commit)
        self._line.editingFinished.connect(self.commit)

    def show_value(self, value: object) -> None:
        """Show the name of `value`, or the person's own words."""
        names = {option: name for name, option in self._options()}
        self._show(names.get(value, "" if value is None else str(value)), "")

    def show_mixed(self) -> None:
        """Show an empty line that says why it is empty."""
        self._show("", mixed_text())

    def commit(self) -> None:
        """Send the choice of that name, or the person's own words."""
        written = self._line.text().strip()
        if written == self._shown:
            return
        self._shown = written
        values = {name.casefold(): option for name, option in self._options()}
        self.committed.emit(values.get(written.casefold(), written or None))

    def _show(self, text: str, placeholder: str) -> None:
        self._shown = text
        self._line.setPlaceholderText(placeholder)
        self.box.setCurrentIndex(self.box.findText(text))
        self._line.setText(text)
