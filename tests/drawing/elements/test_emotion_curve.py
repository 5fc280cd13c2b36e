"""The emotion curve passes through all emotions of its lane and stays inside the strip at the bottom."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.desktop.app.window_factory import create_session
from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.elements.channels import PILL_HEIGHT
from cpm_desktop.drawing.elements.emotion_curve import (
    BASE_DASHES,
    DOT_RADIUS,
    curve_points,
    emotion_curve_shapes,
    emotion_strip,
    emotion_y,
    smooth_curve,
)
from cpm_desktop.drawing.elements.emotion_faces import SCALE_EMOTIONS
from cpm_desktop.drawing.elements.emotion_scale import emotion_scale_shapes
from cpm_desktop.drawing.emotions import MERGE_DISTANCE
from cpm_desktop.drawing.legend import legend_entries
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Layer, PathCommand, PathShape
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.lanes import resize_lane
from cpm_desktop.layout.emotion_band import MAX_BAND_HEIGHT, MIN_BAND_HEIGHT
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Lane, Step
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.perspectives.overlay import overlay_of
from tests.drawing.sample_scenes import every_scene, scene_of, texts


def scene_with_emotions(*emotions: int | None, notes: tuple[Annotation, ...] = (), same_place: bool = False) -> Scene:
    """Return a customer lane with a step for each emotion, side by side or stacked."""
    nodes = [
        Step(id=f"s{number}", kind="step", lane="C", name=f"Step {number}", emotion=emotion)
        for number, emotion in enumerate(emotions)
    ]
    places = {
        node.id: Box(20 if same_place else 20 + 200 * number, 20 + 70 * number if same_place else 20, 112, 52)
        for number, node in enumerate(nodes)
    }
    layout = Layout.model_validate({"nodes": places, "lanes": {"C": 100.0 + 70 * len(nodes)}})
    lanes = ElementMap((Lane(id="C", name="Customer", kind="customer"), Lane(id="B", kind="backstage")))
    return scene_of(
        Scenario(id="s", lanes=lanes, nodes=ElementMap(nodes), annotations=ElementMap(notes), layout=layout)
    )


def points(scene: Scene) -> list[Point]:
    return curve_points(scene, scene.scenario.lanes["C"])


def command_points(command: PathCommand) -> list[Point]:
    """Return the points of a path command; the last one is its end."""
    numbers = list(command[1:])
    return [Point(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]


def curve_samples(commands: tuple[PathCommand, ...]) -> list[Point]:
    """Return many points of a curve, calculated from its control points."""
    found: list[Point] = []
    for before, command in pairwise(commands):
        control = [command_points(before)[-1], *command_points(command)]
        for t in (step / 20 for step in range(21)):
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            weighted = list(zip(weights, control, strict=True))
            found.append(Point(sum(w * p.x for w, p in weighted), sum(w * p.y for w, p in weighted)))
    return found


@every_scene
def test_each_customer_lane_with_emotions_has_one_curve(scene: Scene):
    shapes = diagram_shapes(scene)
    for lane in scene.scenario.lanes.values():
        curves = [s for s in shapes if isinstance(s, PathShape) and s.layer == Layer.LINES and s.element == lane.id]
        steps = {
            box.x + box.width / 2
            for key, box in scene.placement.nodes.items()
            if scene.scenario.nodes[key].lane == lane.id
            and getattr(scene.scenario.nodes[key], "emotion", None) is not None
        }
        assert len(curves) == (lane.kind == "customer" and len(steps) > 1)
        for curve in curves:
            curve_ends = [command_points(command)[-1] for command in curve.commands]
            assert curve_ends == curve_points(scene, lane)
            assert all(min(abs(x - point.x) for point in curve_ends) < MERGE_DISTANCE for x in steps)


@every_scene
def test_curve_stays_in_its_strip_above_the_pills(scene: Scene):
    for lane in scene.scenario.lanes.values():
        shapes = emotion_curve_shapes(scene, lane)
        if not shapes:
            continue
        span = emotion_strip(scene, lane)
        for curve in (s for s in shapes if isinstance(s, PathShape)):
            ys = [point.y for point in curve_samples(curve.commands)]
            assert span.start <= min(ys) - DOT_RADIUS
            assert max(ys) + DOT_RADIUS <= span.end - PILL_HEIGHT / 2
        for dot in (s for s in shapes if isinstance(s, Ellipse)):
            assert span.start <= dot.box.y
            assert dot.box.y + dot.box.height <= span.end - PILL_HEIGHT / 2


@given(st.lists(st.tuples(st.floats(9, 900), st.integers(-2, 2)), min_size=2, max_size=30))
def test_curve_never_overshoots_its_points(distances: list[tuple[float, int]]):
    x, places = 0.0, []
    for width, emotion in distances:
        x += width
        places.append(Point(x, float(emotion)))
    commands = smooth_curve(places)
    assert [command_points(command)[-1] for command in commands] == places
    curve = curve_samples(commands)
    for number, (start, end) in enumerate(pairwise(places)):
        low, high = sorted((start.y, end.y))
        part = curve[number * 21 : number * 21 + 21]
        assert all(low - 1e-9 <= point.y <= high + 1e-9 for point in part)
        assert all(one.x <= other.x for one, other in pairwise(part))


def test_better_emotions_are_higher():
    scene = scene_with_emotions(-2, -1, 0, 1, 2)
    heights = [point.y for point in points(scene)]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 5


def test_step_without_an_emotion_takes_the_worst_of_its_annotations():
    notes = (
        Annotation(id="a", kind="pain_point", targets=("s1",), emotion=-1),
        Annotation(id="b", kind="problem", targets=("s1", "s0"), emotion=-2),
    )
    scene = scene_with_emotions(1, None, None, notes=notes)
    assert [point.emotion for point in scene.emotion_points["C"]] == [1, -2]


def test_stacked_steps_share_a_point_with_the_worst_emotion():
    scene = scene_with_emotions(2, -1, same_place=True)
    (point,) = scene.emotion_points["C"]
    assert (point.emotion, point.steps) == (-1, ("s0", "s1"))


@pytest.mark.parametrize("emotions", [(), (None, None), (2, None)])
def test_single_emotion_draws_no_curve(emotions: tuple[int | None, ...]):
    scene = scene_with_emotions(*emotions)
    assert emotion_curve_shapes(scene, scene.scenario.lanes["C"]) == []
    assert "how it feels" not in texts(diagram_shapes(scene))


def test_strip_is_labelled_and_points_have_tooltips():
    shapes = diagram_shapes(scene_with_emotions(2, -1))
    assert texts(shapes).count("how it feels") == 1
    assert [s.tooltip for s in shapes if isinstance(s, Ellipse) and s.tooltip] == ["Step 0: very good", "Step 1: bad"]


def test_moved_step_moves_its_point():
    scene = scene_with_emotions(0, 1)
    boxes = {**scene.placement.nodes, "s1": Box(500, 20, 112, 52)}
    layout = Layout.model_validate({"nodes": boxes, "lanes": {"C": 240.0}})
    moved = scene_of(scene.scenario.model_copy(update={"layout": layout}))
    assert [point.x for point in points(moved)] == [76, 556]


def test_curve_stays_inside_a_low_lane():
    layout = Layout.model_validate(
        {"nodes": {"s0": Box(0, 0, 112, 52), "s1": Box(200, 0, 112, 52)}, "lanes": {"C": 20.0}}
    )
    scene = scene_of(scene_with_emotions(-2, 2).scenario.model_copy(update={"layout": layout}))
    lane = scene.scenario.lanes["C"]
    band = scene.placement.lanes["C"]
    assert all(band.start <= emotion_y(scene, lane, emotion) <= band.end for emotion in range(-2, 3))


@every_scene
def test_band_is_high_enough_to_read_and_covers_no_node(scene: Scene):
    for lane in scene.scenario.lanes.values():
        if emotion_curve_shapes(scene, lane):
            strip = emotion_strip(scene, lane)
            assert strip.length >= MIN_BAND_HEIGHT
            boxes = (scene.placement.nodes[node.id] for node in scene.scenario.nodes.values() if node.lane == lane.id)
            assert max(box.y + box.height for box in boxes) < strip.start


def test_higher_lane_has_a_higher_band():
    scene = scene_with_emotions(2, -1)
    heights = []
    for lane_height in (150.0, 200.0, 600.0):
        layout = scene.scenario.layout.model_copy(update={"lanes": FrozenMap({"C": lane_height})})
        higher = scene_of(scene.scenario.model_copy(update={"layout": layout}))
        heights.append(emotion_strip(higher, higher.scenario.lanes["C"]).length)
    assert heights == [MIN_BAND_HEIGHT, 200 - 72 - 40, MAX_BAND_HEIGHT]


def test_scale_has_faces_from_good_to_bad_at_the_levels_of_the_curve():
    scene = scene_with_emotions(2, -1)
    lane = scene.scenario.lanes["C"]
    shapes = emotion_scale_shapes(scene, lane, -120)
    rims = [s.box for s in shapes if isinstance(s, Ellipse) and s.stroke]
    mouths = [s.commands for s in shapes if isinstance(s, PathShape)]
    assert [rim.y + rim.height / 2 for rim in rims] == [emotion_y(scene, lane, one) for one in SCALE_EMOTIONS]
    bends = [command_points(mouth[1])[0].y - command_points(mouth[0])[0].y for mouth in mouths]
    assert bends[0] > bends[1] == 0 > bends[2], "smiling, neutral, sad"


def test_comparison_shows_both_curves_and_names_the_base():
    base = scene_with_emotions(-2, -1, 0)
    current = scene_with_emotions(2, 1, 0)
    scene = replace(current, overlay=overlay_of(base.scenario.model_copy(update={"name": "Today"}), current.scenario))
    lane = scene.scenario.lanes["C"]
    curves = [s for s in emotion_curve_shapes(scene, lane) if isinstance(s, PathShape)]
    assert [curve.stroke.dash for curve in curves if curve.stroke] == [BASE_DASHES, ()]
    former, now = ([point.y for point in curve_samples(curve.commands)] for curve in curves)
    assert min(former) > min(now)
    assert "how it feels: Today" in [entry.meaning for entry in legend_entries(scene)]
    unchanged = replace(current, overlay=overlay_of(current.scenario, current.scenario))
    assert len([s for s in emotion_curve_shapes(unchanged, lane) if isinstance(s, PathShape)]) == 1


def test_lane_grows_for_its_band_and_keeps_the_room():
    document = Document(title="t", scenarios=ElementMap((scene_with_emotions(1, None).scenario,)))
    low = resize_lane(document, "s", "C", 90.0)
    session = create_session(low)
    session.perform("feel", lambda known: edit_elements(known, "s", ["s1"], emotion=-1))
    needed = 72 + 20 + MIN_BAND_HEIGHT
    assert session.document.scenarios["s"].layout.lanes["C"] == pytest.approx(needed)
    session.perform("resize", lambda known: resize_lane(known, "s", "C", 80.0))
    assert session.document.scenarios["s"].layout.lanes["C"] == pytest.approx(needed)
    while session.can_undo:
        session.undo()
    assert session.document == low
