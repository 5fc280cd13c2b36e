"""Texts and marks of a diagram stay legible: whole, clear of each other, and never over an arrow head."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from cpm_desktop.drawing.bounds import bounding_box, shape_bounds
from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.elements.arrow_heads import arrow_head_box
from cpm_desktop.drawing.elements.flow_labels import MAX_LINES, flow_label_shapes, flow_label_text
from cpm_desktop.drawing.elements.flows import flow_shapes
from cpm_desktop.drawing.elements.node_names import node_name_box
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Layer, Polygon, Polyline, Rectangle, TextRun
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box
from cpm_desktop.storage.codec import decode
from tests.drawing.elements.crowded_scenes import CROWDED_SCENES
from tests.drawing.sample_scenes import scene_of, texts
from tests.paths import shared_case

every_crowded_scene = pytest.mark.parametrize("scene", CROWDED_SCENES.values(), ids=CROWDED_SCENES.keys())


def label_boxes(scene: Scene) -> dict[str, Box]:
    shapes = {key: flow_label_shapes(scene, flow, scene.route(key)) for key, flow in scene.scenario.flows.items()}
    return {key: shape_bounds(found[0]) for key, found in shapes.items() if found}


@every_crowded_scene
def test_labels_of_flows_are_whole(scene: Scene):
    for flow in scene.scenario.flows.values():
        lines = texts(flow_label_shapes(scene, flow, scene.route(flow.id)))
        assert "".join("".join(lines).split()) == "".join(flow_label_text(flow).split())


def test_percentage_is_whole_even_if_the_label_is_not():
    scene = CROWDED_SCENES["exit upwards"]
    flow = scene.scenario.flows["f3"].model_copy(update={"label": "word " * 200, "probability": 0.125})
    lines = texts(flow_label_shapes(scene, flow, scene.route("f3")))
    assert len(lines) == MAX_LINES
    assert lines[-1].replace("\N{NO-BREAK SPACE}", " ") == "12.5 %"
    assert lines[-2].endswith("…")


@every_crowded_scene
def test_labels_of_flows_cover_no_name_and_no_other_label(scene: Scene):
    names = {key: node_name_box(scene, node) for key, node in scene.scenario.nodes.items()}
    labels = label_boxes(scene)
    covered = [
        (key, node) for key, box in labels.items() for node, name in names.items() if name and boxes_overlap(box, name)
    ]
    assert covered == []
    assert [pair for pair in combinations(labels, 2) if boxes_overlap(labels[pair[0]], labels[pair[1]])] == []


def test_six_exits_close_together_have_whole_labels_beside_each_other():
    scene = scene_of(decode(shared_case("window", "six-exits").read_bytes()).scenarios["today"])
    labels = label_boxes(scene)
    assert len(labels) == 6
    assert [pair for pair in combinations(labels, 2) if boxes_overlap(labels[pair[0]], labels[pair[1]])] == []
    lines = {key: [segment_box(segment, 0) for segment in segments(scene.route(key))] for key in labels}
    assert [
        (key, other)
        for key, box in labels.items()
        for other, boxes in lines.items()
        if any(boxes_overlap(box, line) for line in boxes)
    ] == []


@every_crowded_scene
def test_names_of_decisions_and_events_cover_none_of_their_flows(scene: Scene):
    for node in scene.scenario.nodes.values():
        name = node_name_box(scene, node)
        flows = scene.scenario.flows_by_element.get(node.id, ())
        lines = [
            s for flow in flows for s in flow_shapes(scene, flow) if isinstance(s, Polyline) and s.layer == Layer.FLOWS
        ]
        for line in lines if name else ():
            for start, end in zip(line.points, line.points[1:], strict=False):
                segment = Box(min(start.x, end.x), min(start.y, end.y), abs(end.x - start.x), abs(end.y - start.y))
                assert not name or not boxes_overlap(segment, name), (node.name, line.element)


@every_crowded_scene
def test_no_pill_mark_or_badge_covers_an_arrow_head(scene: Scene):
    scene = replace(scene, options=DiagramOptions(badges=True))
    heads = {key: arrow_head_box(scene.route(key)) for key in scene.scenario.flows}
    marks = [s for s in diagram_shapes(scene, legend=False) if s.layer == Layer.MARKS and not isinstance(s, TextRun)]
    symbols = [s for s in marks if isinstance(s, Ellipse | Polygon | Rectangle) and s.fill is not None]
    hidden = [
        (key, symbol.element)
        for key, head in heads.items()
        for symbol in symbols
        if boxes_overlap(_inner(shape_bounds(symbol)), _inner(head))
    ]
    assert hidden == []


def _inner(box: Box) -> Box:
    """Return a box without its outermost pixels, where rounded signs paint nothing."""
    return Box(box.x + 2, box.y + 2, box.width - 4, box.height - 4)


def lines_on_one_border() -> Scene:
    """Return a customer lane above a back-stage lane: the lines of interaction and visibility share a border."""
    lanes = [{"id": "C", "kind": "customer"}, {"id": "B", "kind": "backstage"}]
    nodes = [
        {"id": "a", "kind": "step", "lane": "C", "name": "Ask"},
        {"id": "b", "kind": "step", "lane": "B", "name": "Do"},
    ]
    flows = [{"id": "f", "source": "a", "target": "b"}]
    return scene_of(Scenario.model_validate({"id": "t", "lanes": lanes, "nodes": nodes, "flows": flows}))


def test_lines_on_one_border_are_two_lines_with_two_legible_names():
    shapes = diagram_shapes(lines_on_one_border(), legend=False)
    lines = [s for s in shapes if s.layer == Layer.LINES]
    names = [s for s in lines if isinstance(s, TextRun)]
    assert [name.line.text for name in names] == ["line of interaction", "line of visibility"]
    assert not boxes_overlap(*(shape_bounds(name) for name in names))
    heights = {s.points[0].y for s in lines if isinstance(s, Polyline)}
    assert len(heights) == 2
    assert {name.colour for name in names} == {LIGHT_THEME.customer_boundary, LIGHT_THEME.line_of_visibility}


@every_crowded_scene
def test_diagram_bounds_hold_its_texts(scene: Scene):
    runs = [shape_bounds(s) for s in diagram_shapes(scene) if isinstance(s, TextRun)]
    assert bounding_box(runs).width < scene.placement.width + 400
