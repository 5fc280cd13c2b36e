"""Callouts: every text appears once, beside its mark, and covers no step, mark or other callout."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.drawing.bounds import shape_bounds, with_margin
from cpm_desktop.drawing.callouts import MAX_LINES, TEXT_WIDTH, callout_shapes, callouts
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.elements.annotations import MARK_RADIUS
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Polyline
from cpm_desktop.drawing.spatial_grid import BoxGrid, boxes_overlap
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Lane, Step
from cpm_desktop.model.layout import Box
from cpm_desktop.model.mapping import ElementMap
from tests.drawing.sample_scenes import sample_scenes, scene_of, texts

OPTIONS = DiagramOptions(callouts=True)
SCENES = {name: replace(scene, options=OPTIONS) for name, scene in sample_scenes().items()}
every_scene = pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())


def scene_with_annotations(*notes: Annotation, steps: int = 3) -> Scene:
    nodes = (Step(id=f"s{number}", kind="step", lane="L", name=f"Step {number}") for number in range(steps))
    lanes = (Lane(id="L", name="Sales", kind="backstage"),)
    scenario = Scenario(id="s", lanes=ElementMap(lanes), nodes=ElementMap(nodes), annotations=ElementMap(notes))
    return replace(scene_of(scenario), options=OPTIONS)


def covered_boxes(scene: Scene) -> list[tuple[str, str]]:
    """Return what callouts cover: steps, marks or other callouts."""
    found = list(callouts(scene))
    boxes = {**scene.placement.nodes}
    boxes |= {
        f"mark of {callout.annotation.id}": with_margin(Box(*callout.mark, 0, 0), MARK_RADIUS) for callout in found
    }
    covered = [
        (callout.annotation.id, key)
        for callout in found
        for key, box in boxes.items()
        if boxes_overlap(callout.box, box)
    ]
    pairs = combinations(found, 2)
    return covered + [(a.annotation.id, b.annotation.id) for a, b in pairs if boxes_overlap(a.box, b.box)]


@every_scene
def test_callouts_cover_no_box_mark_or_callout(scene: Scene):
    assert covered_boxes(scene) == []


@every_scene
def test_every_text_is_drawn_in_full_once(scene: Scene):
    written = callout_shapes(scene)
    for annotation in scene.scenario.annotations.values():
        assert " ".join(texts(written, annotation.id)).split() == annotation.text.split()


@every_scene
def test_line_connects_each_mark_with_its_callout(scene: Scene):
    leaders = {s.element: s.points for s in callout_shapes(scene) if isinstance(s, Polyline)}
    for callout in callouts(scene):
        start, end = leaders[callout.annotation.id]
        assert abs(start.x - callout.mark.x) <= MARK_RADIUS
        assert abs(start.y - callout.mark.y) <= MARK_RADIUS
        assert boxes_overlap(with_margin(Box(*end, 0, 0), 0.1), with_margin(callout.box, 0.1))


@every_scene
def test_callouts_are_part_of_the_diagram(scene: Scene):
    bounds = diagram_bounds(scene, diagram_shapes(scene))
    for callout in callouts(scene):
        assert united_with(bounds, callout.box) == bounds


def united_with(bounds: Box, box: Box) -> Box:
    right = max(bounds.x + bounds.width, box.x + box.width)
    bottom = max(bounds.y + bounds.height, box.y + box.height)
    x, y = min(bounds.x, box.x), min(bounds.y, box.y)
    return Box(x, y, right - x, bottom - y)


def test_callouts_are_optional():
    scene = scene_with_annotations(Annotation(id="a", kind="note", targets=("s0",), text="A word"))
    assert callout_shapes(scene)
    assert callout_shapes(replace(scene, options=DiagramOptions())) == []


def test_annotation_without_text_or_place_has_no_callout():
    empty = Annotation(id="a", kind="note", targets=("s0",), text="  ")
    without_target = Annotation(id="b", kind="note", text="About nothing")
    assert callout_shapes(scene_with_annotations(empty, without_target)) == []


def test_long_texts_are_wrapped_and_elided():
    (callout,) = callouts(
        scene_with_annotations(Annotation(id="a", kind="note", targets=("s0",), text="many words " * 200))
    )
    assert len(callout.lines) == MAX_LINES
    assert callout.lines[-1].text.endswith("…")
    assert max(line.width for line in callout.lines) <= TEXT_WIDTH


def test_callouts_without_a_free_place_are_below_the_diagram():
    notes = [
        Annotation(id=f"a{number}", kind="note", targets=("s0",), text="Many of these words " * 12)
        for number in range(60)
    ]
    scene = scene_with_annotations(*notes, steps=1)
    assert covered_boxes(scene) == []
    bottom = max(callout.box.y + callout.box.height for callout in callouts(scene))
    assert bottom > scene.placement.height
    legend = [s for s in diagram_shapes(scene) if not getattr(s, "element", "") and shape_bounds(s).y > bottom]
    assert "note" in texts(legend)


@given(st.lists(st.tuples(st.integers(0, 4), st.text("abc de", min_size=1, max_size=120)), max_size=14))
def test_random_callouts_cover_nothing(annotations: list[tuple[int, str]]):
    notes = [
        Annotation(id=f"a{number}", kind="problem", targets=(f"s{target}",), text=text)
        for number, (target, text) in enumerate(annotations)
    ]
    assert covered_boxes(scene_with_annotations(*notes, steps=5)) == []


boxes = st.builds(Box, st.floats(-500, 500), st.floats(-500, 500), st.floats(1, 300), st.floats(1, 300))


@given(st.lists(boxes, max_size=20), boxes)
def test_spatial_grid_finds_the_boxes_in_an_area(boxes: list[Box], area: Box):
    grid = BoxGrid()
    for number, box in enumerate(boxes):
        grid.add(box, str(number % 3))
    assert set(grid.boxes_overlapping(area)) == {box for box in boxes if boxes_overlap(box, area)}
    assert grid.has_box_overlapping(area) == bool(grid.boxes_overlapping(area))
    assert len(grid.boxes_overlapping(area)) == len(set(grid.boxes_overlapping(area)))
