"""What the editor can export to."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication

from cpm_desktop.analysis.marks import marks_of
from cpm_desktop.desktop.exports import Export
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.drawing.theme import PRINT
from cpm_desktop.layout.placement import place
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.diagram import Information, write_diagram
from cpm_desktop.printing.png import PictureTooLargeError, write_png
from cpm_desktop.storage.atomic import write_atomically
from cpm_desktop.storage.errors import SaveError

PNG_DPI = 192.0


def export_kinds() -> tuple[Export, ...]:
    """Return every kind of file, in the order of the menu."""
    return (
        Export(QCoreApplication.translate("Export", "PDF diagram"), ".pdf", "file-text", _write_pdf),
        Export(QCoreApplication.translate("Export", "PNG picture"), ".png", "image", _write_png),
    )


def _write_pdf(document: Document, scenario_id: str, path: Path) -> None:
    shapes, bounds, information = _picture(document, scenario_id)

    def write(target: BinaryIO) -> None:
        write_diagram(shapes, bounds, target, information=information)

    write_atomically(path, write)


def _write_png(document: Document, scenario_id: str, path: Path) -> None:
    shapes, bounds, information = _picture(document, scenario_id)

    def write(target: BinaryIO) -> None:
        write_png(shapes, bounds, target, dpi=PNG_DPI, information=information)

    try:
        write_atomically(path, write)
    except PictureTooLargeError as error:
        raise SaveError(str(error).removesuffix("."), str(path)) from None


def _picture(document: Document, scenario_id: str) -> tuple[list[Shape], Box, Information]:
    """Return the picture of a scenario for paper, and what its file says about itself."""
    scenario = document.scenarios[scenario_id]
    scene = Scene(scenario, place(scenario), marks_of(scenario), PRINT)
    shapes = diagram_shapes(scene)
    about = Information(document.title, document.meta.author, scenario.name, document.meta.language)
    return shapes, diagram_bounds(scene, shapes), about
