"""What the editor can export to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.export.export_service import Export, Look
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Box
from cpm_desktop.progress import Tell


def export_kinds() -> tuple[Export, ...]:
    """Return every kind of file, in the order of the menu."""
    return (
        Export(QCoreApplication.translate("Export", "PDF diagram"), ".pdf", "file-text", _write_pdf),
        Export(QCoreApplication.translate("Export", "PDF report"), ".pdf", "list-tree", _write_report),
        Export(QCoreApplication.translate("Export", "SVG drawing"), ".svg", "file-code", _write_svg),
        Export(QCoreApplication.translate("Export", "PNG picture"), ".png", "image", _write_png),
    )


def write_chart(shapes: list[Shape], bounds: Box, title: str, path: Path) -> None:
    """Write a picture that is no diagram as what the suffix of `path` says: PDF, PNG or SVG. Raises SaveError."""
    from cpm_desktop.desktop.export.writers import write_picture_file

    write_picture_file(shapes, bounds, title, path)


def _write_pdf(document: Document, scenario_id: str, path: Path, look: Look, tell: Tell) -> None:
    from cpm_desktop.desktop.export.writers import write_pdf_file

    write_pdf_file(document, scenario_id, path, look, tell)


def _write_report(document: Document, scenario_id: str, path: Path, look: Look, tell: Tell) -> None:
    from cpm_desktop.desktop.export.writers import write_report_file

    write_report_file(document, scenario_id, path, look, tell)


def _write_svg(document: Document, scenario_id: str, path: Path, look: Look, tell: Tell) -> None:
    from cpm_desktop.desktop.export.writers import write_svg_file

    write_svg_file(document, scenario_id, path, look, tell)


def _write_png(document: Document, scenario_id: str, path: Path, look: Look, tell: Tell) -> None:
    from cpm_desktop.desktop.export.writers import write_png_file

    write_png_file(document, scenario_id, path, look, tell)
