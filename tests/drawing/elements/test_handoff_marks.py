"""Customer-carried handoffs have their own mark, which is numbered after the direct ones and covers no pill."""

from __future__ import annotations

from dataclasses import replace

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.flows import flow_shapes
from cpm_desktop.drawing.legend import legend_entries
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Layer, Polygon, Rectangle
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.perspectives.marks import Marks
from tests.drawing.sample_scenes import SCENES, every_scene, texts


@every_scene
def test_customer_carried_handoffs_are_numbered_like_in_the_analysis(scene: Scene):
    carried = [handoff for handoff in handoffs(scene.scenario) if handoff.is_customer_carried]
    assert carried
    for handoff in carried:
        shapes = flow_shapes(scene, scene.scenario.flows[handoff.flow])
        assert f"C{handoff.number}" in texts(shapes)
        assert [s for s in shapes if isinstance(s, Polygon) and s.layer == Layer.MARKS and len(s.points) == 6]


@every_scene
def test_customer_carried_handoffs_have_their_own_shape(scene: Scene):
    for flow in scene.scenario.flows.values():
        marks = [s for s in flow_shapes(scene, flow) if s.layer == Layer.MARKS]
        hexagons = [s for s in marks if isinstance(s, Polygon)]
        discs = [s for s in marks if isinstance(s, Ellipse) and s.fill and s.fill.colour == scene.theme.handoff]
        assert (len(hexagons), len(discs)) == (flow.id in scene.marks.carried_handoffs, flow.id in scene.marks.handoffs)


@every_scene
def test_customer_carried_handoffs_cover_no_pill_or_step(scene: Scene):
    for flow_id in scene.marks.carried_handoffs:
        marks = [s for s in flow_shapes(scene, scene.scenario.flows[flow_id]) if s.layer == Layer.MARKS]
        hexagon = next(shape_bounds(s) for s in marks if isinstance(s, Polygon))
        pills = [shape_bounds(s) for s in marks if isinstance(s, Rectangle)]
        assert not any(boxes_overlap(hexagon, box) for box in (*pills, *scene.placement.nodes.values()))


def test_legend_lists_customer_carried_handoffs_if_present():
    scene = SCENES["ordering today"]
    without_carried = replace(scene, marks=Marks(handoffs=scene.marks.handoffs))
    meanings_by_scene = [[entry.meaning for entry in legend_entries(one)] for one in (scene, without_carried)]
    assert [scene.labels.carried_handoff in meanings for meanings in meanings_by_scene] == [True, False]
    assert all(scene.labels.handoff in meanings for meanings in meanings_by_scene)
