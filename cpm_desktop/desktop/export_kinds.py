"""What the editor can export to."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.exports import Export
from cpm_desktop.drawing.options import Options
from cpm_desktop.exchange.svg import svg
from cpm_desktop.model.document import Document
from cpm_desktop.printing.diagram import Information, write_diagram
from cpm_desktop.printing.picture import Picture, information_of, picture_of
from cpm_desktop.printing.png import PictureTooLargeError, write_png
from cpm_desktop.printing.report.report import write_report
from cpm_desktop.storage.atomic import write_atomically
from cpm_desktop.storage.errors import SaveError

PNG_DPI = 192.0


def export_kinds() -> tuple[Export, ...]:
    """Return every kind of file, in the order of the menu."""
    return (
        Export(QCoreApplication.translate("Export", "PDF diagram"), ".pdf", "file-text", _write_pdf),
        Export(QCoreApplication.translate("Export", "PDF report"), ".pdf", "list-tree", _write_report),
        Export(QCoreApplication.translate("Export", "SVG drawing"), ".svg", "file-code", _write_svg),
        Export(QCoreApplication.translate("Export", "PNG picture"), ".png", "image", _write_png),
    )


def _write_pdf(document: Document, scenario_id: str, path: Path, options: Options) -> None:
    picture, information = _picture(document, scenario_id, options)

    def write(target: BinaryIO) -> None:
        write_diagram(*picture, target, information=information)

    write_atomically(path, write)


def _write_report(document: Document, scenario_id: str, path: Path, options: Options) -> None:
    def write(target: BinaryIO) -> None:
        write_report(document, target, scenario_ids=[scenario_id])

    write_atomically(path, write)


def _write_svg(document: Document, scenario_id: str, path: Path, options: Options) -> None:
    picture, information = _picture(document, scenario_id, options)
    write_atomically(path, svg(*picture, information.title).encode("utf-8"))


def _write_png(document: Document, scenario_id: str, path: Path, options: Options) -> None:
    picture, information = _picture(document, scenario_id, options)

    def write(target: BinaryIO) -> None:
        write_png(*picture, target, dpi=PNG_DPI, information=information)

    try:
        write_atomically(path, write)
    except PictureTooLargeError as error:
        raise SaveError(str(error).removesuffix("."), str(path)) from None


def _picture(document: Document, scenario_id: str, options: Options) -> tuple[Picture, Information]:
    scenario = document.scenarios[scenario_id]
    return picture_of(scenario, options=options), information_of(document, scenario)
