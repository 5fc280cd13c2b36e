"""What `export` does; loaded by that verb alone, for it takes the fonts, what shapes them, and reportlab."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import BinaryIO, NamedTuple, TypeAlias

from cpm_desktop.analysis.marks import marks_of
from cpm_desktop.cli.errors import RefusedError
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.drawing.theme import PRINT
from cpm_desktop.layout.completion import completed
from cpm_desktop.layout.placement import place
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.diagram import Information, write_diagram
from cpm_desktop.printing.paper import Paper, paper
from cpm_desktop.printing.png import UNITS_PER_INCH, PictureTooLargeError, write_png
from cpm_desktop.storage.atomic import write_atomically

Writer: TypeAlias = Callable[[BinaryIO], object]
"""Writes a whole file into a stream."""


class Picture(NamedTuple):
    """A diagram, and the part of the plane that it takes."""

    shapes: list[Shape]
    bounds: Box


def export(document: Document, scenario_id: str, arguments: argparse.Namespace) -> None:
    """Write a scenario as the arguments want it; an older file is replaced only once the new one is whole."""
    making = MAKING[arguments.output.suffix.lower(), arguments.form or "diagram"]
    try:
        write_atomically(arguments.output, making(document, document.scenarios[scenario_id], arguments))
    except PictureTooLargeError as error:
        raise RefusedError(f"{arguments.output}: {error}") from None


def _pdf_diagram(document: Document, scenario: Scenario, arguments: argparse.Namespace) -> Writer:
    picture, about, sheet = _picture(scenario), _information(document, scenario), _sheet(arguments)
    return lambda target: write_diagram(*picture, target, paper=sheet, information=about)


def _png(document: Document, scenario: Scenario, arguments: argparse.Namespace) -> Writer:
    picture, about, dpi = _picture(scenario), _information(document, scenario), arguments.dpi or UNITS_PER_INCH
    return lambda target: write_png(*picture, target, dpi=dpi, information=about)


def _picture(scenario: Scenario) -> Picture:
    """Return the diagram for paper; what the layout lacks is placed for this once."""
    scenario = completed(scenario, node_size)
    scene = Scene(scenario, place(scenario), marks_of(scenario), PRINT)
    shapes = diagram_shapes(scene)
    return Picture(shapes, diagram_bounds(scene, shapes))


def _information(document: Document, scenario: Scenario) -> Information:
    return Information(document.title, document.meta.author, scenario.name, document.meta.language)


def _sheet(arguments: argparse.Namespace) -> Paper | None:
    """Return the sheet that was asked for, or None for one as large as the diagram."""
    sheet: Paper | None = arguments.paper
    return (sheet or paper("A4")).landscape if arguments.landscape else sheet


Making: TypeAlias = Callable[[Document, Scenario, argparse.Namespace], Writer]

MAKING: dict[tuple[str, str], Making] = {
    (".pdf", "diagram"): _pdf_diagram,
    (".png", "diagram"): _png,
}
"""What makes each kind of file, by its suffix and by what it shows."""
