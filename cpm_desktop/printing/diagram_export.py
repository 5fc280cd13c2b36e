"""The diagram of a scenario for paper and files, and the metadata of such a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, DiagramOptions
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape, TextRun
from cpm_desktop.drawing.text.fonts import missing_characters
from cpm_desktop.drawing.theme import PRINT_THEME, Theme
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import Box
from cpm_desktop.perspectives.emphasis import Emphasis
from cpm_desktop.perspectives.id_mapping import emphasis_in_view
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.perspectives.overlay import overlay_of
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels
from cpm_desktop.perspectives.view import View, view_of
from cpm_desktop.printing.diagram_pdf import ExportMetadata
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange


class DiagramShapes(NamedTuple):
    """The shapes of a diagram and their bounds."""

    shapes: list[Shape]
    bounds: Box
    scenario: Scenario | None = None
    """The scenario that they show, with the elements of its perspective; None for other pictures."""

    @property
    def missing_characters(self) -> frozenset[str]:
        """Return the characters that no font has, which are drawn as boxes."""
        return missing_characters_in(self.shapes)


def missing_characters_in(shapes: Iterable[Shape]) -> frozenset[str]:
    """Return the characters in the texts of `shapes` that no font has, which are drawn as boxes."""
    letters = {letter for shape in shapes if isinstance(shape, TextRun) for letter in shape.line.text}
    return missing_characters("".join(letters))


def scenario_scene(
    scenario: Scenario,
    theme: Theme = PRINT_THEME,
    options: DiagramOptions = DEFAULT_OPTIONS,
    perspective: Perspective = DEPARTMENTS,
    emphasis: Emphasis | None = None,
    base: Scenario | None = None,
    report: ReportProgress = ignore_progress,
) -> Scene:
    """Return the scene of a perspective; elements without a place get one for this export only.

    `emphasis` selects highlighted elements. If `base` is given, an overlay shows the differences from it.
    """
    view = _complete_view(scenario, perspective, subrange(report, 0, 0.6))
    shown = view.scenario
    marks = marks_of(shown, with_distances=options.colours == "sight")
    standing_out = emphasis_in_view(view, emphasis)
    overlay = (
        overlay_of(_complete_view(base, perspective, subrange(report, 0.6, 1)).scenario, shown)
        if base is not None
        else None
    )
    return Scene(shown, compute_placement(shown), marks, theme, options=options, emphasis=standing_out, overlay=overlay)


def scenario_diagram(
    scenario: Scenario,
    theme: Theme = PRINT_THEME,
    options: DiagramOptions = DEFAULT_OPTIONS,
    perspective: Perspective = DEPARTMENTS,
    emphasis: Emphasis | None = None,
    base: Scenario | None = None,
    report: ReportProgress = ignore_progress,
) -> DiagramShapes:
    """Return the whole diagram of a perspective with its legend; the arguments are those of `scenario_scene`."""
    scene = scenario_scene(scenario, theme, options, perspective, emphasis, base, subrange(report, 0, 0.6))
    shapes = diagram_shapes(scene, report=subrange(report, 0.6, 1))
    return DiagramShapes(shapes, diagram_bounds(scene, shapes), scene.scenario)


def _complete_view(scenario: Scenario, perspective: Perspective, report: ReportProgress) -> View:
    """Return the view of a scenario in a perspective, with a place for every element."""
    complete = with_missing_places(scenario, node_size, report=subrange(report, 0, 0.3))
    view = view_of(complete, perspective, size_of=node_size, report=subrange(report, 0.3, 0.7))
    return replace(view, scenario=with_missing_places(view.scenario, node_size, report=subrange(report, 0.7, 1)))


def export_metadata(document: Document, scenario: Scenario, perspective: Perspective = DEPARTMENTS) -> ExportMetadata:
    """Return the metadata of a file with the diagram of a scenario."""
    title = document.title
    if perspective != DEPARTMENTS:
        title = f"{title} ({PerspectiveLabels().name_of(perspective)})".lstrip()
    return ExportMetadata(title, document.meta.author, scenario.name, document.meta.language)
