"""A row with the name and the progress of a task, and a button to cancel it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from cpm_desktop.desktop.text.plain_label import PlainLabel

PROGRESS_STEPS = 1_000
"""The number of steps of the progress bar."""
MAX_BAR_WIDTH = 280


class ProgressRow(QWidget):
    """Shows the name of a task, a progress bar, and a Cancel button."""

    cancel_requested = Signal()
    """The user asked to cancel the task."""

    def __init__(self) -> None:
        super().__init__()
        self.is_active = False
        self.name_label, self.progress_bar, self.cancel_button = (
            PlainLabel(),
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
        """Show that a task has started, with unknown progress."""
        self.is_active = True
        self.name_label.setText(name)
        self.progress_bar.setAccessibleName(name)
        self.progress_bar.setRange(0, 0)  # busy until progress is known
        self.cancel_button.setEnabled(True)

    def finish(self) -> None:
        """Mark the task as finished."""
        self.is_active = False

    def set_progress(self, progress: float) -> None:
        """Show the progress, from 0 to 1."""
        if progress > 0:
            self.progress_bar.setRange(0, PROGRESS_STEPS)
            self.progress_bar.setValue(round(PROGRESS_STEPS * progress))

    def request_cancel(self) -> None:
        """Request cancellation; the task may continue until it next checks for it."""
        self.cancel_button.setEnabled(False)
        self.cancel_requested.emit()
