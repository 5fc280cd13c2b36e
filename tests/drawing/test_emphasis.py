"""Emphasis: emphasized elements keep their colours; all others are dimmed but readable."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.legend import legend_entries
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Polyline, Rectangle, Shape, TextRun
from cpm_desktop.drawing.theme import LIGHT_THEME, Theme
from cpm_desktop.model.elements import Step
from cpm_desktop.perspectives.emphasis import emphasis_on
from tests.drawing.sample_scenes import SCENES, every_theme
from tests.drawing.test_theme import contrast


def with_emphasis(scene: Scene, theme: Theme = LIGHT_THEME) -> Scene:
    """Return a scene in which every third flow is emphasized."""
    flows = [*scene.scenario.flows][::3]
    return replace(scene, theme=theme, emphasis=emphasis_on(scene.scenario, "by phone", flows))


def shapes_by_element(scene: Scene) -> dict[str, list[Shape]]:
    found: dict[str, list[Shape]] = {}
    for shape in diagram_shapes(scene, legend=False):
        if shape.layer not in {Layer.BACKGROUND, Layer.GRID, Layer.HEADERS}:
            found.setdefault(shape.element, []).append(shape)
    return found


@every_theme
@pytest.mark.parametrize("name", SCENES)
def test_highlighted_elements_keep_their_colours_and_others_are_dimmed(name: str, theme: Theme):
    plain, picked = replace(SCENES[name], theme=theme), with_emphasis(SCENES[name], theme)
    before, after = shapes_by_element(plain), shapes_by_element(picked)
    assert picked.emphasis is not None
    assert before.keys() == after.keys()
    for key in (*plain.scenario.nodes, *plain.scenario.flows):
        assert (before[key] == after[key]) == (key in picked.emphasis.elements), key


@every_theme
def test_dimmed_elements_are_readable(theme: Theme):
    for scene in SCENES.values():
        shown = with_emphasis(scene, theme)
        for key, shapes in shapes_by_element(shown).items():
            if not isinstance(scene.scenario.nodes.get(key), Step) or not shown.is_dimmed(key):
                continue
            background = next(s.fill.colour for s in shapes if isinstance(s, Rectangle) and s.fill)
            names = [s for s in shapes if isinstance(s, TextRun) and s.layer == Layer.NODES]
            assert min(contrast(name.colour, background) for name in names) >= 4.5, key


@every_theme
def test_dimmed_lines_are_fainter_but_visible(theme: Theme):
    scene = with_emphasis(SCENES["ordering today"], theme)
    dimmed = [s for s in diagram_shapes(scene) if isinstance(s, Polyline) and scene.is_dimmed(s.element)]
    lines = [s.stroke.colour for s in dimmed if s.element in scene.scenario.flows and s.layer == Layer.FLOWS]
    assert all(1.3 < contrast(colour, theme.paper) < contrast(theme.flow, theme.paper) for colour in lines)


def test_legend_names_the_highlight():
    scene = SCENES["ordering today"]
    assert not [entry for entry in legend_entries(scene) if "highlighted" in entry.meaning]
    assert legend_entries(with_emphasis(scene))[0].meaning == "highlighted: by phone"
