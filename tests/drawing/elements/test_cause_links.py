"""Cause links: optional arcs between marks or steps, drawn below everything readable."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.elements.annotations import MARK_RADIUS, mark_centres
from cpm_desktop.drawing.elements.cause_links import cause_link_shapes, cause_links
from cpm_desktop.drawing.legend import legend_entries
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, PathShape, Polygon
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Flow, Lane, Phase, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.perspectives.emphasis import Emphasis
from tests.drawing.sample_scenes import sample_scenes, scene_of

OPTIONS = DiagramOptions(causes=True)


def scene_with_annotations(*notes: Annotation) -> Scene:
    steps = [Step(id=f"s{number}", kind="step", lane="L", phase="P", name=f"Step {number}") for number in range(3)]
    scenario = Scenario(
        id="s",
        phases=ElementMap((Phase(id="P"),)),
        lanes=ElementMap((Lane(id="L", kind="backstage"),)),
        nodes=ElementMap(steps),
        flows=ElementMap((Flow(id="f", source="s0", target="s1"),)),
        annotations=ElementMap(notes),
    )
    return replace(scene_of(scenario), options=OPTIONS)


def problem_annotation(key: str, target: str, *leads_to: str) -> Annotation:
    return Annotation(id=key, kind="problem", text=key, targets=(target,), leads_to=leads_to)


def test_cause_link_connects_two_marks():
    scene = scene_with_annotations(problem_annotation("thin", "s0", "calls"), problem_annotation("calls", "s2"))
    (link,) = cause_links(scene)
    start, end = mark_centres(scene, "s0")["thin"], mark_centres(scene, "s2")["calls"]
    assert link.start == (start.x, start.y - MARK_RADIUS)
    assert link.end == (end.x, end.y - MARK_RADIUS)


@pytest.mark.parametrize("effect", ["s2", "f", "L", "P"])
def test_cause_link_ends_at_any_placed_element(effect: str):
    scene = scene_with_annotations(problem_annotation("thin", "s0", effect))
    line, arrow = cause_link_shapes(scene)
    assert isinstance(line, PathShape)
    assert line.stroke is not None
    assert line.stroke.dash
    assert isinstance(arrow, Polygon)
    assert arrow.points[0] == next(cause_links(scene)).end
    assert line.tooltip == "thin: leads to"


def test_unplaced_effect_has_no_cause_link():
    assert (
        cause_link_shapes(
            scene_with_annotations(problem_annotation("thin", "s0", "gone"), problem_annotation("self", "s1", "self"))
        )
        == []
    )


@pytest.mark.parametrize("name", ["ordering today", "support today"])
def test_cause_links_are_optional_and_drawn_below_boxes_and_text(name: str):
    scene = sample_scenes()[name]
    assert cause_link_shapes(scene) == []
    shown = replace(scene, options=OPTIONS)
    assert len([*cause_links(shown)]) == sum(len(a.leads_to) for a in scene.scenario.annotations.values())
    assert {shape.layer for shape in cause_link_shapes(shown)} == {Layer.LINES}
    assert set(map(id, cause_link_shapes(shown))).isdisjoint(map(id, diagram_shapes(scene)))
    assert [
        shown.labels.leads_to in [e.meaning for e in legend_entries(scene_shown)] for scene_shown in (scene, shown)
    ] == [
        False,
        True,
    ]


def test_cause_link_is_dimmed_with_its_annotation():
    scene = scene_with_annotations(problem_annotation("thin", "s0", "s2"))
    dimmed = replace(scene, emphasis=Emphasis("others", frozenset({"s1"})))
    picked = replace(scene, emphasis=Emphasis("this", frozenset({"s0"})))
    assert cause_link_shapes(dimmed) != cause_link_shapes(scene) == cause_link_shapes(picked)
