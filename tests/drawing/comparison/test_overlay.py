"""The overlay of a comparison: every difference has a sign and a label beside its element and over no step."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.callouts import callouts
from cpm_desktop.drawing.comparison.ghost_scene import ghost_placement
from cpm_desktop.drawing.comparison.overlay import STATE_SIGNS, overlay_boxes, overlay_shapes
from cpm_desktop.drawing.comparison.overlay_labels import overlay_labels
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.legend import legend_entries
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Polyline
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.theme import LIGHT_THEME, Theme
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.model.layout import Box
from cpm_desktop.perspectives.overlay import overlay_of
from cpm_desktop.storage.samples import load_template
from tests.drawing.sample_scenes import every_theme, scene_of, texts
from tests.drawing.test_theme import contrast

SCENARIOS = {
    key: with_missing_places(scenario, node_size) for key, scenario in load_template("ordering").scenarios.items()
}


def comparison_scene(base: str, shown: str, theme: Theme = LIGHT_THEME) -> Scene:
    return replace(scene_of(SCENARIOS[shown], theme), overlay=overlay_of(SCENARIOS[base], SCENARIOS[shown]))


SCENES = {
    f"{shown} with {base}": comparison_scene(base, shown)
    for base, shown in (("today", "account-managers"), ("account-managers", "today"), ("today", "competitor"))
}
every_scene = pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())


def label_boxes(scene: Scene) -> dict[str, Box]:
    assert scene.overlay is not None
    ghosts = ghost_placement(scene, scene.overlay)
    return {label.element: label.box for label in overlay_labels(scene, scene.overlay, ghosts, ())}


def test_overlay_is_empty_without_a_baseline_or_differences():
    scene = scene_of(SCENARIOS["today"])
    assert overlay_shapes(scene) == []
    assert overlay_boxes(scene) == []
    assert overlay_shapes(comparison_scene("today", "today")) == []


@every_scene
def test_overlay_labels_cover_no_step_ghost_or_label(scene: Scene):
    assert scene.overlay is not None
    found = label_boxes(scene)
    boxes = {**ghost_placement(scene, scene.overlay).nodes, **scene.placement.nodes}
    assert [(key, other) for key, box in found.items() for other, one in boxes.items() if boxes_overlap(box, one)] == []
    assert [pair for pair in combinations(found, 2) if boxes_overlap(found[pair[0]], found[pair[1]])] == []


@every_scene
def test_every_changed_node_has_a_sign_and_a_label(scene: Scene):
    assert scene.overlay is not None
    shapes = overlay_shapes(scene)
    for key in scene.overlay.scenario_with_ghosts.nodes:
        written = texts(shapes, key)
        states = scene.overlay.states_of(key)
        assert [STATE_SIGNS[state] for state in states if STATE_SIGNS[state] not in written] == []
        if "changed" in states:
            assert " ".join(written).find(scene.overlay.changed[key][0].split()[0]) >= 0
        if states == ("added",):
            assert "new" in written


@every_scene
def test_label_lines_cross_no_step(scene: Scene):
    leaders = [s for s in overlay_shapes(scene) if isinstance(s, Polyline) and len(s.points) == 2 and not s.stroke.dash]
    for leader in leaders:
        others = [box for key, box in scene.placement.nodes.items() if key != leader.element]
        assert not any(boxes_overlap(shape_bounds(leader), box) for box in others), leader


@every_scene
def test_diagram_includes_ghosts_labels_and_legend(scene: Scene):
    shapes = diagram_shapes(scene)
    bounds = diagram_bounds(scene, shapes)
    bottom = max(box.y + box.height for box in overlay_boxes(scene))
    assert bottom <= bounds.y + bounds.height
    title = next(s for s in shapes if getattr(getattr(s, "line", None), "text", "").startswith("Compared with"))
    assert shape_bounds(title).y >= bottom


@every_scene
def test_callouts_avoid_the_overlay(scene: Scene):
    covered = overlay_boxes(scene)
    for callout in callouts(replace(scene, options=DiagramOptions(callouts=True))):
        assert not any(boxes_overlap(callout.box, box) for box in covered)


def test_the_legend_counts_each_state_that_occurs():
    entries = [entry.meaning for entry in legend_entries(SCENES["account-managers with today"])]
    assert entries[0].startswith("Compared with Today")
    assert entries[1:5] == ["new: 3", "removed: 11", "changed: 6", "moved: 2"]
    plain = [entry.meaning for entry in legend_entries(scene_of(SCENARIOS["today"]))]
    assert not [meaning for meaning in plain if meaning.startswith("Compared")]


@every_theme
def test_signs_and_states_are_distinguishable(theme: Theme):
    assert len(set(STATE_SIGNS.values())) == len(theme.overlay_states) == 4
    for colour in theme.overlay_states.values():
        assert contrast(theme.on_mark, colour) >= 4.5
        assert all(contrast(colour, background) >= 3 for background in (theme.paper, theme.customer_lane, *theme.lanes))
