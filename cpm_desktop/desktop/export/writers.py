"""How the editor exports; loaded by the first export alone, for it takes reportlab and what renders PDFs."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from cpm_desktop.desktop.export.export_service import ExportView
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.exchange.svg import to_svg
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.diagram_export import DiagramShapes, export_metadata, scenario_diagram
from cpm_desktop.printing.diagram_pdf import ExportMetadata, write_diagram_pdf
from cpm_desktop.printing.png import ImageTooLargeError, write_png
from cpm_desktop.printing.report.report import write_report
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange
from cpm_desktop.storage.atomic_write import write_atomically
from cpm_desktop.storage.errors import SaveError

PNG_DPI = 192.0
DRAWING_SHARE = 0.5
"""The share of writing a diagram that it takes to find its shapes, routes above all."""


def write_pdf_file(document: Document, scenario_id: str, path: Path, view: ExportView, report: ReportProgress) -> None:
    """Write the diagram of a scenario as a PDF of one page."""
    _write_pdf(*_diagram_and_information(document, scenario_id, view, report), path, subrange(report, DRAWING_SHARE, 1))


def write_report_file(
    document: Document, scenario_id: str, path: Path, view: ExportView, report: ReportProgress
) -> None:
    """Write the report on a scenario."""

    def write(target: BinaryIO) -> None:
        write_report(document, target, scenario_ids=[scenario_id], report=report)

    write_atomically(path, write)


def write_svg_file(document: Document, scenario_id: str, path: Path, view: ExportView, report: ReportProgress) -> None:
    """Write the diagram of a scenario as SVG."""
    _write_svg(*_diagram_and_information(document, scenario_id, view, report), path, subrange(report, DRAWING_SHARE, 1))


def write_png_file(document: Document, scenario_id: str, path: Path, view: ExportView, report: ReportProgress) -> None:
    """Write the diagram of a scenario as PNG. Raises SaveError where it would be too large."""
    _write_png(*_diagram_and_information(document, scenario_id, view, report), path, subrange(report, DRAWING_SHARE, 1))


def write_chart_file(shapes: list[Shape], bounds: Box, title: str, path: Path) -> None:
    """Write a picture as what the suffix of `path` says, as SVG where it says nothing known. Raises SaveError."""
    writers = {".pdf": _write_pdf, ".png": _write_png}
    writers.get(path.suffix.casefold(), _write_svg)(
        DiagramShapes(shapes, bounds), ExportMetadata(title), path, ignore_progress
    )


def _write_pdf(picture: DiagramShapes, information: ExportMetadata, path: Path, report: ReportProgress) -> None:
    def write(target: BinaryIO) -> None:
        write_diagram_pdf(*picture, target, metadata=information, report=report)

    write_atomically(path, write)


def _write_svg(picture: DiagramShapes, information: ExportMetadata, path: Path, report: ReportProgress) -> None:
    write_atomically(path, to_svg(*picture, information.title, report).encode("utf-8"))


def _write_png(picture: DiagramShapes, information: ExportMetadata, path: Path, report: ReportProgress) -> None:
    def write(target: BinaryIO) -> None:
        write_png(*picture, target, dpi=PNG_DPI, metadata=information, report=report)

    try:
        write_atomically(path, write)
    except ImageTooLargeError as error:
        raise SaveError(str(error).removesuffix("."), str(path)) from None


def _diagram_and_information(
    document: Document, scenario_id: str, view: ExportView, report: ReportProgress
) -> tuple[DiagramShapes, ExportMetadata]:
    scenario = document.scenarios[scenario_id]
    picture = scenario_diagram(
        scenario,
        options=view.options,
        perspective=view.perspective,
        emphasis=view.emphasis,
        base=view.baseline,
        report=subrange(report, 0, DRAWING_SHARE),
    )
    return picture, export_metadata(document, scenario, view.perspective)
