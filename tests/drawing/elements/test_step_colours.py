"""Colour modes: each distinguishes its classes, also without colour, and its legend explains them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import combinations
from typing import get_args

import pytest

from cpm_desktop.drawing.colour_classes import classes_of
from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.diagram_options import ColourMode, DiagramOptions
from cpm_desktop.drawing.elements.step_colours import class_letters, step_style, step_tag_shapes
from cpm_desktop.drawing.legend import legend_entries
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Rectangle, Shape, TextRun
from cpm_desktop.drawing.theme import LIGHT_THEME, Theme
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Lane, Step
from cpm_desktop.model.layout import Box
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.perspectives.marks import marks_of
from tests.drawing.sample_scenes import SCENES, every_theme, scene_of, texts

MODES: tuple[ColourMode, ...] = get_args(ColourMode)
TAGGED: tuple[ColourMode, ...] = ("severity", "channel", "system", "owner")


def scenario_of_steps(*steps: Mapping[str, object], notes: Iterable[Annotation] = ()) -> Scenario:
    nodes = [Step.model_validate({"id": f"s{n}", "kind": "step", "lane": "L", **step}) for n, step in enumerate(steps)]
    lanes = (Lane(id="L", name="Sales", kind="backstage"), Lane(id="M", name="Returns", kind="backstage"))
    return Scenario(id="s", lanes=ElementMap(lanes), nodes=ElementMap(nodes), annotations=ElementMap(notes))


def scene_in(mode: ColourMode, scenario: Scenario, theme: Theme = LIGHT_THEME) -> Scene:
    scene = scene_of(scenario, theme)
    return replace(
        scene, options=DiagramOptions(colours=mode), marks=marks_of(scene.scenario, with_distances=mode == "sight")
    )


def step(scene: Scene, number: int) -> Step:
    found = scene.scenario.nodes[f"s{number}"]
    assert isinstance(found, Step)
    return found


def tag_of(scene: Scene, number: int) -> list[Shape]:
    return step_tag_shapes(scene, step(scene, number), Box(0, 0, 112, 52))


def greyscale_tag(shapes: list[Shape]) -> list[object]:
    """Return what remains of a tag in greyscale: its text, or the lines of its icon."""
    drawn = [shape for shape in shapes if not isinstance(shape, Rectangle)]
    return [s.line.text if isinstance(s, TextRun) else getattr(s, "points", getattr(s, "box", None)) for s in drawn]


SEVERITIES = [Annotation(id=f"n{s}", kind="problem", targets=(f"s{n}",), severity=s) for n, s in enumerate((2, 5, 9))]

EXPECTED: dict[ColourMode, tuple[Scenario, list[str]]] = {
    "value": (
        scenario_of_steps({"value": "waste"}, {"value": "value_adding"}),
        ["value-adding", "waste of the customer's time"],
    ),
    "severity": (
        scenario_of_steps({}, {}, {}, {}, notes=SEVERITIES),
        ["severity", "low (1–3)", "medium (4–6)", "high (7–10)", "no severity", "problem"],
    ),
    "channel": (
        scenario_of_steps({"channel": "web"}, {"channel": "phone"}, {"channel": "fax"}, {}),
        ["channel", "phone", "web", "fax", "no channel"],
    ),
    "system": (
        scenario_of_steps({"systems": ("ERP",)}, {"systems": ("CRM", "ERP")}, {}),
        ["system", "ERP", "CRM", "no system"],
    ),
    "owner": (scenario_of_steps({"owner": "Zoe"}, {"owner": "Ann"}, {"owner": "Zoe"}), ["owner", "Zoe", "Ann"]),
    "lane": (scenario_of_steps({"lane": "M"}, {"lane": "L"}), ["lane", "Sales", "Returns"]),
    "sight": (scenario_of_steps({}, {}), ["steps from the customer", "not connected to the customer"]),
    "plain": (scenario_of_steps({"value": "waste", "owner": "Ann"}), []),
}


@pytest.mark.parametrize("mode", MODES)
def test_legend_lists_the_meanings_of_the_mode(mode: ColourMode):
    scenario, meanings = EXPECTED[mode]
    assert [entry.meaning for entry in legend_entries(scene_in(mode, scenario))] == meanings


@pytest.mark.parametrize("mode", MODES)
def test_the_legend_is_part_of_the_diagram(mode: ColourMode):
    scenario, meanings = EXPECTED[mode]
    written = texts(diagram_shapes(scene_in(mode, scenario)))
    assert set(meanings) <= set(written)


@every_theme
@pytest.mark.parametrize("mode", MODES)
def test_steps_look_alike_only_within_the_same_class(mode: ColourMode, theme: Theme):
    for scene in SCENES.values():
        shown = scene_in(mode, scene.scenario, theme)
        steps = [node for node in scene.scenario.nodes.values() if isinstance(node, Step)]
        pairs = {
            (
                classes_of(mode, step, scene.annotations.get(step.id, ()), shown.customer_distances)[:1],
                step_style(shown, step),
            )
            for step in steps
        }
        assert len(pairs) == len({key for key, _ in pairs}) == len({style for _, style in pairs})


@pytest.mark.parametrize("mode", TAGGED)
def test_classes_differ_in_greyscale(mode: ColourMode):
    scenario, _ = EXPECTED[mode]
    scene = scene_in(mode, scenario)
    tags = [greyscale_tag(tag_of(scene, number)) for number in range(len(scenario.nodes))]
    classes = [step_style(scene, step(scene, number)) for number in range(len(scenario.nodes))]
    for (tag, style), (other_tag, other_style) in combinations(zip(tags, classes, strict=True), 2):
        assert (tag == other_tag) == (style == other_style)


@pytest.mark.parametrize("mode", ["value", "lane", "plain"])
def test_steps_have_no_tag_if_their_class_is_shown_otherwise(mode: ColourMode):
    scenario, _ = EXPECTED[mode]
    assert tag_of(scene_in(mode, scenario), 0) == []


def test_every_known_channel_has_its_own_icon():
    scene = scene_in("channel", scenario_of_steps(*({"channel": channel} for channel in CHANNELS)))
    icons = [str(greyscale_tag(tag_of(scene, number))) for number in range(len(CHANNELS))]
    assert len(set(icons)) == len(CHANNELS)


def test_channel_keeps_its_colour_when_channels_are_added():
    single = scene_in("channel", scenario_of_steps({"channel": "web"}))
    many = scene_in("channel", scenario_of_steps({"channel": "web"}, {"channel": "phone"}, {"channel": "fax"}))
    assert step_style(single, step(single, 0)) == step_style(many, step(many, 0))


def test_severity_tag_shows_the_worst_and_ignores_opportunities():
    notes = (
        Annotation(id="a", kind="problem", targets=("s0",), severity=4),
        Annotation(id="b", kind="pain_point", targets=("s0",), severity=8),
        Annotation(id="c", kind="opportunity", targets=("s0", "s1"), severity=10),
        Annotation(id="d", kind="note", targets=("s1",), severity=10),
    )
    scene = scene_in("severity", scenario_of_steps({}, {}, notes=notes))
    assert greyscale_tag(tag_of(scene, 0)) == ["8"]
    assert step_style(scene, step(scene, 0)) == LIGHT_THEME.severity_levels[2]
    assert step_style(scene, step(scene, 1)) == LIGHT_THEME.plain_step


@pytest.mark.parametrize(("severity", "place"), [(1, 0), (3, 0), (4, 1), (6, 1), (7, 2), (10, 2)])
def test_severity_levels(severity: int, place: int):
    note = Annotation(id="a", kind="problem", targets=("s0",), severity=severity)
    scene = scene_in("severity", scenario_of_steps({}, notes=(note,)))
    assert step_style(scene, step(scene, 0)) == LIGHT_THEME.severity_levels[place]


def test_step_with_several_systems_lists_all_in_the_first_colour():
    scene = scene_in("system", scenario_of_steps({"systems": ("ERP",)}, {"systems": ("CRM", "ERP", "CRM", " ")}))
    assert greyscale_tag(tag_of(scene, 1)) == ["B A"]
    assert step_style(scene, step(scene, 0)) != step_style(scene, step(scene, 1))


def test_surplus_classes_reuse_colours_with_hatching():
    count = len(LIGHT_THEME.class_colours)
    scene = scene_in("owner", scenario_of_steps(*({"owner": f"Owner {n}"} for n in range(2 * count))))
    styles = [step_style(scene, step(scene, number)) for number in range(2 * count)]
    assert [style.is_bar_hatched for style in styles] == [False] * count + [True] * count
    assert len(set(styles)) == 2 * count


@pytest.mark.parametrize(("number", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
def test_class_letters(number: int, letters: str):
    assert class_letters(number) == letters


@every_theme
def test_step_that_nobody_judged_looks_unjudged_and_is_counted_in_the_legend(theme: Theme):
    scene = scene_in("value", scenario_of_steps({}, {}, {"value": "necessary"}), theme)
    unjudged, necessary = step_style(scene, step(scene, 0)), step_style(scene, step(scene, 2))
    assert (unjudged.has_bar, necessary.has_bar) == (False, True)
    assert [entry.meaning for entry in legend_entries(scene)][:2] == ["necessary", "not judged: 2 steps"]
    judged = scene_in("value", scenario_of_steps({"value": "necessary"}), theme)
    assert not any("not judged" in entry.meaning for entry in legend_entries(judged))
