"""What `export` does; loaded by that verb alone, for it takes the fonts, what shapes them, and reportlab."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
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
    try:
        write_atomically(arguments.output, _writer(document, scenario_id, arguments))
    except PictureTooLargeError as error:
        raise RefusedError(f"{arguments.output}: {error}") from None


def _writer(document: Document, scenario_id: str, arguments: argparse.Namespace) -> Writer:
    scenario = document.scenarios[scenario_id]
    about = Information(document.title, document.meta.author, scenario.name, document.meta.language)
    picture = _picture(scenario)
    if arguments.output.suffix.lower() == ".png":
        return partial(_write_png, picture, about, arguments.dpi or UNITS_PER_INCH)
    return partial(_write_pdf, picture, about, _sheet(arguments))


def _picture(scenario: Scenario) -> Picture:
    """Return the diagram for paper; what the layout lacks is placed for this once."""
    scenario = completed(scenario, node_size)
    scene = Scene(scenario, place(scenario), marks_of(scenario), PRINT)
    shapes = diagram_shapes(scene)
    return Picture(shapes, diagram_bounds(scene, shapes))


def _sheet(arguments: argparse.Namespace) -> Paper | None:
    """Return the sheet that was asked for, or None for one as large as the diagram."""
    sheet: Paper | None = arguments.paper
    return (sheet or paper("A4")).landscape if arguments.landscape else sheet


def _write_pdf(picture: Picture, about: Information, sheet: Paper | None, target: BinaryIO) -> None:
    write_diagram(*picture, target, paper=sheet, information=about)


def _write_png(picture: Picture, about: Information, dpi: float, target: BinaryIO) -> None:
    write_png(*picture, target, dpi=dpi, information=about)
