"""Marks of annotations: kinds with the same colour and without a letter differ in shape."""

from __future__ import annotations

from collections import defaultdict

from cpm_desktop.drawing.elements.annotations import (
    MARK_RADIUS,
    MAX_MARKS,
    annotation_shapes,
    mark_centres,
    mark_symbol,
)
from cpm_desktop.drawing.shapes import Polygon, TextRun
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.layout import Point
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from tests.analysis.process_builder import process
from tests.drawing.sample_scenes import every_theme, scene_of


@every_theme
def test_kinds_without_a_letter_differ_without_colour(theme: Theme):
    outlines = defaultdict(list)
    for kind, term in ANNOTATION_KINDS.items():
        if not term.letter:
            (symbol,) = mark_symbol(kind, Point(0, 0), theme.annotations[kind], theme.paper)
            corners = len(symbol.points) if isinstance(symbol, Polygon) else 0
            outlines[type(symbol), corners].append(kind)
    assert sorted(map(sorted, outlines.values())) == [["moment_of_truth"], ["note"], ["pain_point"], ["problem"]]


def test_a_number_stands_for_the_annotations_that_have_no_mark():
    scenario = process("C customer", "A C", "")
    notes = [Annotation(id=f"n{number}", kind="problem", targets=("A",)) for number in range(MAX_MARKS + 950)]
    scene = scene_of(with_changes(scenario, annotations=ElementMap(notes)))
    assert list(mark_centres(scene, "A")) == [f"n{number}" for number in range(MAX_MARKS)]
    runs = [shape for shape in annotation_shapes(scene, "A") if isinstance(shape, TextRun)]
    assert [run.line.text for run in runs[MAX_MARKS:]] == ["+950"]
    leftmost = min(centre.x for centre in mark_centres(scene, "A").values()) - MARK_RADIUS
    assert runs[-1].origin.x + runs[-1].line.width <= leftmost


def test_up_to_the_limit_every_annotation_has_a_mark():
    scenario = process("C customer", "A C", "")
    notes = [Annotation(id=f"n{number}", kind="problem", targets=("A",)) for number in range(MAX_MARKS)]
    scene = scene_of(with_changes(scenario, annotations=ElementMap(notes)))
    assert len(mark_centres(scene, "A")) == MAX_MARKS
    assert not [
        shape for shape in annotation_shapes(scene, "A") if isinstance(shape, TextRun) and "+" in shape.line.text
    ]
