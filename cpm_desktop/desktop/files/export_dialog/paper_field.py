"""A field for a paper size: one of the known sizes, or a width and a height."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from cpm_desktop.desktop.text.plain_text import tool_tip

PAPER_NAMES = (
    *("A5", "A4", "A3", "A2", "A1", "A0", "Letter", "Legal", "Tabloid"),
    *("ANSI-C", "ANSI-D", "ANSI-E", "Arch-A", "Arch-B", "Arch-C", "Arch-D", "Arch-E", "Arch-E1"),
)


class PaperField(QComboBox):
    """Offers `automatic`, which leaves the paper to the format, and the known sizes; accepts 1200x800mm."""

    changed = Signal()

    def __init__(self, automatic: str) -> None:
        super().__init__()
        self._automatic = automatic
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(len(PAPER_NAMES) + 1)
        self.addItems((automatic, *PAPER_NAMES))
        self.setToolTip(tool_tip(self.tr("Choose a size, or enter width and height: 1200x800mm")))
        self.editTextChanged.connect(self.changed)

    def paper(self) -> str:
        """Return the chosen or entered size; empty for automatic."""
        text = self.currentText().strip()
        return "" if text == self._automatic else text

    def set_paper(self, paper: str) -> None:
        """Show a size; automatic if it is empty."""
        self.setCurrentText(paper or self._automatic)

    def set_automatic_text(self, automatic: str) -> None:
        """Rename the first entry: what the format chooses by itself."""
        was_automatic = not self.paper()
        self._automatic = automatic
        self.setItemText(0, automatic)
        if was_automatic:
            self.setCurrentText(automatic)
