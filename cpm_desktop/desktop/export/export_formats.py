"""What the editor can export to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.export.export_service import ExportFormat, ExportView
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Box
from cpm_desktop.progress import ReportProgress


def export_formats() -> tuple[ExportFormat, ...]:
    """Return every kind of file, in the order of the menu."""
    return (
        ExportFormat(QCoreApplication.translate("Export", "PDF diagram"), ".pdf", "file-text", _write_pdf),
        ExportFormat(QCoreApplication.translate("Export", "PDF report"), ".pdf", "list-tree", _write_report),
        ExportFormat(QCoreApplication.translate("Export", "SVG drawing"), ".svg", "file-code", _write_svg),
        ExportFormat(QCoreApplication.translate("Export", "PNG picture"), ".png", "image", _write_png),
    )


def write_chart(shapes: list[Shape], bounds: Box, title: str, path: Path) -> None:
    """Write a picture that is no diagram as what the suffix of `path` says: PDF, PNG or SVG. Raises SaveError."""
    from cpm_desktop.desktop.export.writers import write_chart_file

    write_chart_file(shapes, bounds, title, path)


def _write_pdf(document: Document, scenario_id: str, path: Path, view: ExportView, report: ReportProgress) -> None:
    from cpm_desktop.desktop.export.writers import write_pdf_file

    write_pdf_file(document, scenario_id, path, view, report)


def _write_report(document: Document, scenario_id: str, path: Path, view: ExportView, report: ReportProgress) -> None:
    from cpm_desktop.desktop.export.writers import write_report_file

    write_report_file(document, scenario_id, path, view, report)


def _write_svg(document: Document, scenario_id: str, path: Path, view: ExportView, report: ReportProgress) -> None:
    from cpm_desktop.desktop.export.writers import write_svg_file

    write_svg_file(document, scenario_id, path, view, report)


def _write_png(document: Document, scenario_id: str, path: Path, view: ExportView, report: ReportProgress) -> None:
    from cpm_desktop.desktop.export.writers import write_png_file

    write_png_file(document, scenario_id, path, view, report)
