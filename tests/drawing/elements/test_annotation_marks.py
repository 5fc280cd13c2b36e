"""Marks of annotations: kinds with the same colour and without a letter differ in shape."""

from __future__ import annotations

from collections import defaultdict

from cpm_desktop.drawing.elements.annotations import mark_symbol
from cpm_desktop.drawing.shapes import Polygon
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.layout import Point
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from tests.drawing.sample_scenes import every_theme


@every_theme
def test_kinds_without_a_letter_differ_without_colour(theme: Theme):
    outlines = defaultdict(list)
    for kind, term in ANNOTATION_KINDS.items():
        if not term.letter:
            (symbol,) = mark_symbol(kind, Point(0, 0), theme.annotations[kind], theme.paper)
            corners = len(symbol.points) if isinstance(symbol, Polygon) else 0
            outlines[type(symbol), corners].append(kind)
    assert sorted(map(sorted, outlines.values())) == [["moment_of_truth"], ["note"], ["pain_point"], ["problem"]]
