"""A diagram shows every element of the model once, without overlaps."""

from __future__ import annotations

import pytest

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.elements.channels import PILL_HEIGHT
from cpm_desktop.drawing.elements.lanes import lane_header_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Rectangle, TextRun
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, EndEvent, Flow, Lane, Step
from cpm_desktop.model.mapping import ElementMap
from tests.drawing.sample_scenes import SCENES, every_scene, sample_scenes, scene_of, texts


@every_scene
def test_every_name_is_drawn_in_full(scene: Scene):
    shapes = diagram_shapes(scene)
    for node in scene.scenario.nodes.values():
        assert " ".join(texts(shapes, node.id)).split() == node.name.split()
    for group in (scene.scenario.lanes, scene.scenario.phases):
        for element in group.values():
            assert set(element.name.split()) <= set(" ".join(texts(shapes, element.id)).split())


@every_scene
def test_every_touchpoint_with_a_channel_has_a_pill(scene: Scene):
    shapes = diagram_shapes(scene)
    pills = {s.element for s in shapes if isinstance(s, Rectangle) and s.radius == PILL_HEIGHT / 2}
    assert pills == {flow for flow, channel in scene.marks.touchpoints.items() if channel}


@every_scene
def test_every_handoff_shows_its_number(scene: Scene):
    shapes = diagram_shapes(scene)
    for flow_id, label in scene.marks.handoffs.items():
        marks = [
            s.line.text for s in shapes if isinstance(s, TextRun) and s.element == flow_id and s.layer == Layer.MARKS
        ]
        assert label in marks


@every_scene
def test_every_annotation_has_a_mark_at_each_of_its_targets(scene: Scene):
    shapes = diagram_shapes(scene)
    for annotation in scene.scenario.annotations.values():
        assert len(texts(shapes, annotation.id)) == len(annotation.targets)


@every_scene
def test_flow_labels_cover_no_box(scene: Scene):
    steps = {key: scene.placement.nodes[key] for key in scene.scenario.nodes}
    labels = [s for s in diagram_shapes(scene) if isinstance(s, Rectangle) and s.layer == Layer.LABELS]
    assert [
        (label.tooltip, key) for label in labels for key, box in steps.items() if boxes_overlap(label.box, box)
    ] == []


@every_scene
def test_all_shapes_are_within_the_bounds(scene: Scene):
    shapes = diagram_shapes(scene)
    bounds = diagram_bounds(scene, shapes)
    for shape in shapes:
        box = shape_bounds(shape)
        assert bounds.x <= box.x
        assert bounds.y <= box.y
        assert box.x + box.width <= bounds.x + bounds.width
        assert box.y + box.height <= bounds.y + bounds.height


@every_scene
def test_shapes_are_in_layer_order(scene: Scene):
    layers = [shape.layer for shape in diagram_shapes(scene)]
    assert layers == sorted(layers)


def test_the_same_scene_gives_the_same_shapes():
    for key, scene in sample_scenes().items():
        assert diagram_shapes(scene) == diagram_shapes(SCENES[key])


def test_empty_scenario_gives_an_empty_diagram():
    scene = scene_of(Scenario(id="nothing"))
    shapes = diagram_shapes(scene)
    assert shapes == []
    assert diagram_bounds(scene, shapes).width > 0


def test_legend_lists_only_what_is_used():
    lanes = ElementMap((Lane(id="C", kind="customer"), Lane(id="B", kind="backstage")))
    nodes = ElementMap(
        (
            Step(id="a", kind="step", lane="C", value="waste", channel="phone"),
            Step(id="b", kind="step", lane="B", value="value_adding"),
            EndEvent(id="e", kind="end", lane="B"),
        )
    )
    flows = ElementMap((Flow(id="f", source="a", target="b"), Flow(id="g", source="b", target="e")))
    notes = ElementMap((Annotation(id="n", kind="wait_point", targets=("b",)),))
    written = texts(
        diagram_shapes(scene_of(Scenario(id="s", lanes=lanes, nodes=nodes, flows=flows, annotations=notes)))
    )
    for meaning in ("value-adding", "waste of the customer's time", "wait point", "line of interaction"):
        assert meaning in written
    for meaning in ("necessary", "pain point", "notification", "handoff", "e-mail"):
        assert meaning not in written


@pytest.mark.parametrize(
    ("lane", "written"),
    [
        (Lane(id="S", kind="frontstage", name="Front stage"), ["Front stage"]),
        (Lane(id="S", kind="frontstage", name="Web shop"), ["Web shop", "front stage"]),
        (
            Lane(id="S", kind="frontstage", name="Front stage", automated=True),
            ["Front stage", "front stage,", "automated"],
        ),
    ],
)
def test_lane_header_shows_its_kind_unless_its_name_does(lane: Lane, written: list[str]):
    scene = scene_of(Scenario(id="s", lanes=ElementMap((lane,))))
    assert texts(lane_header_shapes(scene, lane), "S") == written
