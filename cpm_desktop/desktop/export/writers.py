"""How the editor exports; loaded by the first export alone, for it takes reportlab and what renders PDFs."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from cpm_desktop.desktop.export.export_service import Look
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.exchange.svg import svg
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.diagram import Information, write_diagram
from cpm_desktop.printing.diagram_export import Picture, information_of, picture_of
from cpm_desktop.printing.png import PictureTooLargeError, write_png
from cpm_desktop.printing.report.report import write_report
from cpm_desktop.progress import Tell, part, tell_nobody
from cpm_desktop.storage.atomic import write_atomically
from cpm_desktop.storage.errors import SaveError

PNG_DPI = 192.0
DRAWING = 0.5
"""The share of writing a diagram that it takes to find its shapes, routes above all."""


def write_pdf_file(document: Document, scenario_id: str, path: Path, look: Look, tell: Tell) -> None:
    """Write the diagram of a scenario as a PDF of one page."""
    _write_pdf(*_picture(document, scenario_id, look, tell), path, part(tell, DRAWING, 1))


def write_report_file(document: Document, scenario_id: str, path: Path, look: Look, tell: Tell) -> None:
    """Write the report on a scenario."""

    def write(target: BinaryIO) -> None:
        write_report(document, target, scenario_ids=[scenario_id], tell=tell)

    write_atomically(path, write)


def write_svg_file(document: Document, scenario_id: str, path: Path, look: Look, tell: Tell) -> None:
    """Write the diagram of a scenario as SVG."""
    _write_svg(*_picture(document, scenario_id, look, tell), path, part(tell, DRAWING, 1))


def write_png_file(document: Document, scenario_id: str, path: Path, look: Look, tell: Tell) -> None:
    """Write the diagram of a scenario as PNG. Raises SaveError where it would be too large."""
    _write_png(*_picture(document, scenario_id, look, tell), path, part(tell, DRAWING, 1))


def write_picture_file(shapes: list[Shape], bounds: Box, title: str, path: Path) -> None:
    """Write a picture as what the suffix of `path` says, as SVG where it says nothing known. Raises SaveError."""
    writers = {".pdf": _write_pdf, ".png": _write_png}
    writers.get(path.suffix.casefold(), _write_svg)(Picture(shapes, bounds), Information(title), path, tell_nobody)


def _write_pdf(picture: Picture, information: Information, path: Path, tell: Tell) -> None:
    def write(target: BinaryIO) -> None:
        write_diagram(*picture, target, information=information, tell=tell)

    write_atomically(path, write)


def _write_svg(picture: Picture, information: Information, path: Path, tell: Tell) -> None:
    write_atomically(path, svg(*picture, information.title, tell).encode("utf-8"))


def _write_png(picture: Picture, information: Information, path: Path, tell: Tell) -> None:
    def write(target: BinaryIO) -> None:
        write_png(*picture, target, dpi=PNG_DPI, information=information, tell=tell)

    try:
        write_atomically(path, write)
    except PictureTooLargeError as error:
        raise SaveError(str(error).removesuffix("."), str(path)) from None


def _picture(document: Document, scenario_id: str, look: Look, tell: Tell) -> tuple[Picture, Information]:
    scenario = document.scenarios[scenario_id]
    picture = picture_of(
        scenario,
        options=look.options,
        perspective=look.perspective,
        emphasis=look.emphasis,
        base=look.base,
        tell=part(tell, 0, DRAWING),
    )
    return picture, information_of(document, scenario, look.perspective)
