"""Printing: the page shows what the PDF shows, and the preview is opened by its shortcut."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.diagram_printer import MARGIN_MM, DiagramPrinter
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.export.writers import requested_diagram
from cpm_desktop.printing.diagram_pdf import write_diagram_pdf
from cpm_desktop.printing.paper import parse_paper
from tests.desktop.saved_window import CONTROL

SIZE = (297, 210)
"""A4 landscape, in pixels of one millimetre."""
MAX_MEAN_DIFFERENCE = 2.0


def page_picture(path: Path) -> QImage:
    """Return the only page of a PDF, one pixel for each millimetre, in shades of grey."""
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        bitmap = document[0].render(scale=4 * 25.4 / 72)
        picture = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888
        ).copy()
        return picture.scaled(
            *SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        ).convertToFormat(QImage.Format.Format_Grayscale8)


def greys(picture: QImage) -> list[int]:
    return [picture.pixelColor(x, y).value() for x in range(picture.width()) for y in range(picture.height())]


def printed_file(window: MainWindow, path: Path) -> Path:
    """Print the diagram of a window to a PDF of A4 with the margins of the exported one."""
    diagram = window.window_actions.file.export_service.draw_diagram()
    assert diagram is not None
    diagram_printer = DiagramPrinter(*diagram)
    printer = diagram_printer.create_printer("Ordering")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(path))
    diagram_printer.paint(printer)
    return path


def test_printed_page_shows_what_the_pdf_shows(ordering: MainWindow, tmp_path: Path) -> None:

    request = ordering.window_actions.file.export_service.request()
    diagram = requested_diagram(request, lambda _share: None)
    exported = tmp_path / "exported.pdf"
    with exported.open("wb") as target:
        write_diagram_pdf(diagram.shapes, diagram.bounds, target, paper=parse_paper("A4 landscape"))
    pictures = [page_picture(exported), page_picture(printed_file(ordering, tmp_path / "printed.pdf"))]
    before, after = (greys(picture) for picture in pictures)
    assert min(before) < 180, "the page is not empty"
    assert sum(abs(one - other) for one, other in zip(before, after, strict=True)) / len(before) < MAX_MEAN_DIFFERENCE
    assert pictures[1].pixelColor(int(MARGIN_MM) // 2, 100).value() == 255, "the margin is white"


def test_tall_diagram_is_printed_upright(window: MainWindow, tmp_path: Path) -> None:
    for _ in range(12):
        window.window_actions.add_element.lane.trigger()
    with pypdfium2.PdfDocument(printed_file(window, tmp_path / "printed.pdf")) as document:
        width, height = document[0].get_size()
    assert height > width


def test_shortcut_opens_the_preview(qtbot: QtBot, ordering: MainWindow) -> None:
    QTest.keyClick(ordering, Qt.Key.Key_P, CONTROL)
    dialog = ordering.findChild(QPrintPreviewDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    picture = dialog.grab().toImage()
    assert len({picture.pixel(x, picture.height() // 2) for x in range(0, picture.width(), 3)}) > 3
    dialog.close()
    qtbot.waitUntil(lambda: ordering.findChild(QPrintPreviewDialog) is None)
    assert QApplication.activeModalWidget() is None
