"""A scenario as it goes on paper and into files: its picture, and what such a file says about itself."""

from __future__ import annotations

from dataclasses import replace
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
from cpm_desktop.perspectives.emphasis import Emphasis
from cpm_desktop.perspectives.id_mapping import emphasis_within
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.perspectives.overlay import overlay_of
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.perspectives.perspective_labels import PerspectiveWords
from cpm_desktop.perspectives.view import View, view_of
from cpm_desktop.printing.diagram import Information
from cpm_desktop.progress import Tell, part, tell_nobody


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
    scenario: Scenario,
    theme: Theme = PRINT,
    options: Options = STANDARD,
    perspective: Perspective = DEPARTMENTS,
    emphasis: Emphasis | None = None,
    base: Scenario | None = None,
    tell: Tell = tell_nobody,
) -> Picture:
    """Return the whole diagram of what a perspective shows; what the layout lacks is placed for this once.

    `emphasis` says what of the scenario stands out; over it is drawn how it differs from `base`, where there is one.
    """
    view = _seen(scenario, perspective, part(tell, 0, 0.4))
    shown = view.scenario
    marks = marks_of(shown, sight=options.colours == "sight")
    standing_out = emphasis_within(view, emphasis)
    overlay = overlay_of(_seen(base, perspective, part(tell, 0.4, 0.6)).scenario, shown) if base is not None else None
    scene = Scene(shown, place(shown), marks, theme, options=options, emphasis=standing_out, overlay=overlay)
    shapes = diagram_shapes(scene, tell=part(tell, 0.6, 1))
    return Picture(shapes, diagram_bounds(scene, shapes))


def _seen(scenario: Scenario, perspective: Perspective, tell: Tell) -> View:
    """Return what a perspective shows of a scenario, with a place for everything."""
    complete = completed(scenario, node_size, tell=part(tell, 0, 0.3))
    view = view_of(complete, perspective, size_of=node_size, tell=part(tell, 0.3, 0.7))
    return replace(view, scenario=completed(view.scenario, node_size, tell=part(tell, 0.7, 1)))


def information_of(document: Document, scenario: Scenario, perspective: Perspective = DEPARTMENTS) -> Information:
    """Return what a file with the picture of a scenario says about itself."""
    title = document.title
    if perspective != DEPARTMENTS:
        title = f"{title} ({PerspectiveWords().name(perspective)})".lstrip()
    return Information(title, document.meta.author, scenario.name, document.meta.language)
