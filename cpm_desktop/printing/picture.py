"""A scenario as it goes on paper and into files: its picture, and what such a file says about itself."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.options import STANDARD, Options
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape, TextRun
from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.drawing.text.fonts import missing_characters
from cpm_desktop.drawing.theme import PRINT, Theme
from cpm_desktop.layout.completion import completed
from cpm_desktop.layout.placement import place
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import Box
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.perspectives.view import view_of
from cpm_desktop.perspectives.words import ENGLISH
from cpm_desktop.printing.diagram import Information


class Picture(NamedTuple):
    """A diagram, and the part of the plane that it takes."""

    shapes: list[Shape]
    bounds: Box

    @property
    def missing(self) -> frozenset[str]:
        """Return the characters that no font has, so that the picture shows boxes in their place."""
        letters = {letter for shape in self.shapes if isinstance(shape, TextRun) for letter in shape.line.text}
        return missing_characters("".join(letters))


def picture_of(
    scenario: Scenario, theme: Theme = PRINT, options: Options = STANDARD, perspective: Perspective = DEPARTMENTS
) -> Picture:
    """Return the whole diagram of what a perspective shows; what the layout lacks is placed for this once."""
    view = view_of(completed(scenario, node_size), perspective, size_of=node_size)
    scenario = completed(view.scenario, node_size)
    marks = marks_of(scenario, sight=options.colours == "sight")
    scene = Scene(scenario, place(scenario), marks, theme, options=options)
    shapes = diagram_shapes(scene)
    return Picture(shapes, diagram_bounds(scene, shapes))


def information_of(document: Document, scenario: Scenario, perspective: Perspective = DEPARTMENTS) -> Information:
    """Return what a file with the picture of a scenario says about itself."""
    title = document.title
    if perspective != DEPARTMENTS:
        title = f"{title} ({ENGLISH.name(perspective)})".lstrip()
    return Information(title, document.meta.author, scenario.name, document.meta.language)
