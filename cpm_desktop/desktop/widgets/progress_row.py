"""One line that says what is being done and how far it is, with a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

PROGRESS_STEPS = 1_000
"""All the work, in the steps of the bar."""
MAX_BAR_WIDTH = 280


class ProgressRow(QWidget):
    """The name of the work, a bar, and Cancel."""

    cancel_requested = Signal()
    """Somebody wants the work to end."""

    def __init__(self) -> None:
        super().__init__()
        self.is_active = False
        self.name_label, self.progress_bar, self.cancel_button = (
            QLabel(),
            QProgressBar(),
            QPushButton(self.tr("Cancel")),
        )
        self.progress_bar.setRange(0, PROGRESS_STEPS)
        self.progress_bar.setMaximumWidth(MAX_BAR_WIDTH)
        self.progress_bar.setTextVisible(False)
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.clicked.connect(self.request_cancel)
        self.setFocusProxy(self.cancel_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.name_label, self.progress_bar, self.cancel_button):
            layout.addWidget(widget)
        layout.addStretch()

    def start(self, name: str) -> None:
        """Show that something is being done, none of it yet."""
        self.is_active = True
        self.name_label.setText(name)
        self.progress_bar.setAccessibleName(name)
        self.progress_bar.setRange(0, 0)  # busy, as long as nobody tells more
        self.cancel_button.setEnabled(True)

    def finish(self) -> None:
        """Note that nothing is being done any more."""
        self.is_active = False

    def set_progress(self, progress: float) -> None:
        """Show how far it is, from 0 to 1."""
        if progress > 0:
            self.progress_bar.setRange(0, PROGRESS_STEPS)
            self.progress_bar.setValue(round(PROGRESS_STEPS * progress))

    def request_cancel(self) -> None:
        """Ask that it ends; until the work next looks, it may go on for a moment."""
        self.cancel_button.setEnabled(False)
        self.cancel_requested.emit()
