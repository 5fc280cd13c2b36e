"""The editor of dates."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cpm_desktop.desktop.panels.inspector.editors.line_edit import LineEditor
from cpm_desktop.desktop.text.dates import date_remark, parse_date
from cpm_desktop.desktop.text.plain_text import tool_tip


class DateEditor(LineEditor):
    """A line with a date. Other texts are kept, and the editor says that they are not a date."""

    remarked = Signal(str)
    """The committed text is not a date; carries a sentence that says so."""

    def __init__(self) -> None:
        super().__init__(parse_date, str)

    def show_value(self, value: object) -> None:
        """Show `value`, with a tool tip if it is not a date."""
        super().show_value(value)
        self.line_edit.setToolTip(tool_tip(date_remark(str(value))))

    def commit(self) -> None:
        """Commit the text, and then say whether it is not a date."""
        text_before = self.line_edit.saved_text
        super().commit()
        text = self.line_edit.saved_text
        if text != text_before and (sentence := date_remark(text)):
            self.remarked.emit(sentence)
