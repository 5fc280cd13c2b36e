"""Prints a diagram on one page."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Box

MARGIN_MM = 10.0


class DiagramPrinter:
    """Paints the shapes of a diagram on a printer, scaled to fit the page and centred."""

    def __init__(self, shapes: list[Shape], bounds: Box) -> None:
        self._batch, self._bounds = ShapeBatch(shapes), bounds

    def create_printer(self, title: str) -> QPrinter:
        """Return the default printer, with the orientation of the diagram."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        is_wide = self._bounds.width > self._bounds.height
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait)
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        return printer

    def paint(self, printer: QPrinter) -> None:
        """Paint the page."""
        painter = QPainter(printer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page, bounds = printer.pageLayout().paintRectPixels(printer.resolution()), self._bounds
        scale = min(page.width() / bounds.width, page.height() / bounds.height)
        painter.translate(
            (page.width() - bounds.width * scale) / 2 - bounds.x * scale,
            (page.height() - bounds.height * scale) / 2 - bounds.y * scale,
        )
        painter.scale(scale, scale)
        self._batch.paint(painter, 1.0)
        painter.end()
