"""Labels and pills of flows keep clear of boxes, of other flows and of each other."""

from __future__ import annotations

from itertools import combinations

import pytest

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.flow_label_placement import LabelObstacles, LabelSize, best_label_place
from cpm_desktop.drawing.elements.flows import flow_shapes
from cpm_desktop.drawing.elements.line_labels import label_obstacles
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Polyline, Rectangle
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.layout.placement import Size, compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Lane, Step
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.perspectives.marks import marks_of
from tests.drawing.sample_scenes import SCENES


def label_boxes(scene: Scene, layer: Layer) -> dict[str, list[Box]]:
    """Return the background boxes of labels or pills, by flow."""
    return {
        flow.id: [shape_bounds(s) for s in flow_shapes(scene, flow) if isinstance(s, Rectangle) and s.layer == layer]
        for flow in scene.scenario.flows.values()
    }


@pytest.mark.parametrize("name", SCENES)
def test_labels_of_samples_overlap_no_box_flow_or_label(name: str) -> None:
    scene = SCENES[name]
    labels, flows = label_boxes(scene, Layer.LABELS), scene.scenario.flows
    lines = {
        key: list(
            label_obstacles(s for s in flow_shapes(scene, flow) if isinstance(s, Polyline) and s.layer == Layer.FLOWS)
        )
        for key, flow in flows.items()
    }
    hidden = [
        (key, other)
        for key, (label, *_) in ((key, boxes) for key, boxes in labels.items() if boxes)
        for other in flows
        if any(boxes_overlap(label, box) for box in ([] if other == key else [*lines[other], *labels[other]]))
    ]
    assert hidden == []
    nodes = scene.placement.nodes.values()
    assert not any(boxes_overlap(label, box) for boxes in labels.values() for label in boxes for box in nodes)


def parallel_flow_pills(*xs: float) -> list[Box]:
    """Return the pills of flows that leave one wide step at these positions."""
    lanes = [Lane(id="C", kind="customer"), Lane(id="F", kind="frontstage")]
    wide = Step(id="wide", kind="step", lane="C")
    steps = [Step(id=f"s{n}", kind="step", lane="F", channel="phone") for n, _x in enumerate(xs)]
    flows = [Flow(id=f"f{n}", source="wide", target=step.id) for n, step in enumerate(steps)]
    boxes = {"wide": Box(0, 30, 800, 60), **{f"s{n}": Box(x, 60, 20, 40) for n, x in enumerate(xs)}}
    scenario = Scenario(
        id="a",
        lanes=ElementMap(lanes),
        nodes=ElementMap([wide, *steps]),
        flows=ElementMap(flows),
        layout=Layout(nodes=FrozenMap(boxes)),
    )
    scene = Scene(scenario, compute_placement(scenario), marks_of(scenario), LIGHT_THEME)
    return [box for found in label_boxes(scene, Layer.MARKS).values() for box in found]


@pytest.mark.parametrize("xs", [(100.0, 400.0), (100.0, 140.0), (100.0, 150.0, 200.0), (100.0, 150.0, 200.0, 250.0)])
def test_pills_of_parallel_flows_do_not_overlap(xs: tuple[float, ...]) -> None:
    found = parallel_flow_pills(*xs)
    assert len(found) == len(xs)
    for one, other in combinations(found, 2):
        gap = max(abs(one.x - other.x) - one.width, abs(one.y - other.y) - one.height)
        assert gap >= 2.9
    assert max(box.y for box in found) - min(box.y for box in found) <= 25, "two levels are enough"


def test_label_covers_a_flow_rather_than_another_label() -> None:
    route = (Point(0.0, 0.0), Point(200.0, 0.0))
    above, below = Box(-50.0, -40.0, 300.0, 39.5), Box(-50.0, 20.0, 300.0, 2.0)
    obstacles = LabelObstacles([above], [], [below], lambda *_area: True)
    (_, y), _size = best_label_place(route, [LabelSize(Size(60.0, 30.0), 0.0)], obstacles)
    assert y > 0, "below the line, where it crosses a flow"
