"""The dialog that exports a file: format and settings on the left, a preview of the very pages on the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cpm_desktop.desktop.background.latest_request import LatestRequest
from cpm_desktop.desktop.background.worker import JobPriority
from cpm_desktop.desktop.files.export_dialog.choices import ExportChoices, load_export_choices, save_export_choices
from cpm_desktop.desktop.files.export_dialog.form import ExportForm
from cpm_desktop.desktop.files.export_dialog.page_preview import PagePreview
from cpm_desktop.desktop.files.export_service import ExportService
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.widgets.progress_row import PROGRESS_STEPS
from cpm_desktop.export.formats import ExportFormat
from cpm_desktop.export.request import ExportPreview, ExportRequest
from cpm_desktop.printing.paper import PaperError

PREVIEW_DELAY_MS = 300
"""How long after the last change of a choice the pages are created again."""
WINDOW_SHARE = 0.85
"""The size of the dialog relative to the window."""
FORM_WIDTH = 300


class ExportDialog(QDialog):
    """Asks how to export what the window shows, then for the file, and writes it."""

    def __init__(
        self,
        window: QWidget,
        export_service: ExportService,
        settings: QSettings,
        export_format: ExportFormat,
        proposed_path: Callable[[str], Path],
    ) -> None:
        super().__init__(window)
        self._service, self._settings, self._proposed_path = export_service, settings, proposed_path
        self._format = export_format
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.format_field, self.form, self.preview = QComboBox(), ExportForm(), PagePreview(export_service.worker)
        self.notes_label, self.progress_bar = PlainLabel(), QProgressBar()
        self.button_box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.button_box.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._latest_preview = LatestRequest(export_service.worker, self, delay_ms=PREVIEW_DELAY_MS)
        self._build()
        self._connect()
        self._show_format(export_format)
        self.resize(window.size() * WINDOW_SHARE)

    def done(self, result: int) -> None:
        """Create no more pages, and close."""
        self._latest_preview.cancel()
        self.preview.cancel()
        super().done(result)

    @property
    def is_preview_complete(self) -> bool:
        """Return whether a page of the present choices is shown."""
        return not self._latest_preview.is_pending and self.preview.is_complete

    def _build(self) -> None:
        for export_format in self._service.formats:
            self.format_field.addItem(export_format.name, export_format)
        self.format_field.setCurrentIndex(self._service.formats.index(self._format))
        self.format_field.setAccessibleName(self.tr("Format"))
        self.export_button.setDefault(True)
        self.notes_label.setWordWrap(True)
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setAccessibleName(self.tr("Creating the preview …"))
        keeps_room = self.progress_bar.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.progress_bar.setSizePolicy(keeps_room)
        scroll_area = QScrollArea()
        scroll_area.setWidgetResizable(True)
        scroll_area.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_area.setWidget(self.form)
        scroll_area.setMinimumWidth(max(FORM_WIDTH, self.form.minimumSizeHint().width()))
        left = QVBoxLayout()
        left.addWidget(self.format_field)
        left.addWidget(scroll_area, 1)
        right = QVBoxLayout()
        for widget in (self.preview, self.progress_bar, self.notes_label):
            right.addWidget(widget)
        right.setStretch(0, 1)
        grid = QGridLayout(self)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self.button_box, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.format_field.currentIndexChanged.connect(lambda index: self._show_format(self._service.formats[index]))
        self.form.changed.connect(self._request_preview)
        self._latest_preview.finished.connect(lambda _key, preview: self._show_preview(preview))
        self._latest_preview.progress_changed.connect(self._show_progress)
        self._latest_preview.failed.connect(self.progress_bar.hide)
        self.button_box.accepted.connect(self._ask_file)
        self.button_box.rejected.connect(self.reject)

    def _show_format(self, export_format: ExportFormat) -> None:
        self._format = export_format
        self.form.show_format(export_format)
        self.form.show_choices(load_export_choices(self._settings, export_format))
        self._request_preview()

    def _request_preview(self) -> None:
        """Create the pages for the present choices in the background."""
        request = self._requested(self.form.choices())
        if request is None or not self._format.preview_key:
            self._latest_preview.cancel()
            self.progress_bar.hide()
            if request is not None:
                self._show_preview(ExportPreview())
                self.notes_label.setText(self.tr("This format has no preview."))
            return
        export_format = self._format
        self.progress_bar.setRange(0, 0)
        self.progress_bar.show()
        self._latest_preview.request(None, lambda report: export_format.preview(request, report), JobPriority.AWAITED)

    def _requested(self, choices: ExportChoices) -> ExportRequest | None:
        """Return what the choices ask for, or None if a paper size is not valid, and tell why."""
        try:
            page = choices.page_settings()
        except PaperError as error:
            self._show_preview(ExportPreview(problem=str(error)))
            return None
        return self._service.request(
            page, has_all_scenarios=choices.has_all_scenarios, is_client_copy=choices.is_client_copy
        )

    def _show_preview(self, preview: ExportPreview) -> None:
        self.progress_bar.hide()
        self.preview.show_preview(preview)
        self.notes_label.setText(preview.problem or "\n".join(preview.notes.sentences))
        self.export_button.setEnabled(not preview.problem)

    def _show_progress(self, share: float) -> None:
        if share > 0:
            self.progress_bar.setRange(0, PROGRESS_STEPS)
            self.progress_bar.setValue(round(PROGRESS_STEPS * share))

    def _ask_file(self) -> None:
        """Ask for the file; write it and close, unless the user cancels."""
        choices = self.form.choices()
        request = self._requested(choices)
        if request is None:
            return
        suffix = self._format.suffix
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(self._proposed_path(suffix)), f"{self._format.name} (*{suffix})"
        )
        if chosen:
            save_export_choices(self._settings, self._format, choices)
            self.accept()
            self._service.write_request(self._format, request, Path(chosen))
