"""One line that says what is being done and how far it is, with a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

WHOLE = 1_000
"""All the work, in the steps of the bar."""
LONGEST_BAR = 280


class ProgressLine(QWidget):
    """The name of the work, a bar, and Cancel."""

    stopped = Signal()
    """Somebody wants the work to end."""

    def __init__(self) -> None:
        super().__init__()
        self.is_under_way = False
        self.name, self.bar, self.cancel = QLabel(), QProgressBar(), QPushButton(self.tr("Cancel"))
        self.bar.setRange(0, WHOLE)
        self.bar.setMaximumWidth(LONGEST_BAR)
        self.bar.setTextVisible(False)
        self.cancel.setAutoDefault(True)
        self.cancel.clicked.connect(self.stop)
        self.setFocusProxy(self.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.name, self.bar, self.cancel):
            layout.addWidget(widget)
        layout.addStretch()

    def begin(self, name: str) -> None:
        """Show that something is being done, none of it yet."""
        self.is_under_way = True
        self.name.setText(name)
        self.bar.setAccessibleName(name)
        self.bar.setRange(0, 0)  # busy, as long as nobody tells more
        self.cancel.setEnabled(True)

    def end(self) -> None:
        """Note that nothing is being done any more."""
        self.is_under_way = False

    def tell(self, share: float) -> None:
        """Show how far it is, from 0 to 1."""
        if share > 0:
            self.bar.setRange(0, WHOLE)
            self.bar.setValue(round(WHOLE * share))

    def stop(self) -> None:
        """Ask that it ends; until the work next looks, it may go on for a moment."""
        self.cancel.setEnabled(False)
        self.stopped.emit()
