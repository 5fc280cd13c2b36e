"""Printing with a preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.files.diagram_printer import DiagramPrinter
from cpm_desktop.desktop.files.export_service import ExportService
from cpm_desktop.desktop.settings.appearance import Appearance


class PrintActions(QObject):
    """Shows the diagram as it is printed; the dialog of Qt sets up the page and prints."""

    def __init__(
        self, window: QWidget, export_service: ExportService, appearance: Appearance, document_name: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._window, self._export_service, self._document_name = window, export_service, document_name
        self.print_diagram = create_action(
            self,
            self.tr("&Print…"),
            self._show_preview,
            shortcut=QKeySequence.StandardKey.Print,
            icon=appearance.icon("printer"),
        )

    def _show_preview(self) -> None:
        diagram = self._export_service.draw_diagram()
        if diagram is None:
            return
        diagram_printer = DiagramPrinter(*diagram)
        self._printer = diagram_printer.create_printer(self._document_name())
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.resize(self._window.size() * 0.8)
        dialog.paintRequested.connect(diagram_printer.paint)
        dialog.open()
