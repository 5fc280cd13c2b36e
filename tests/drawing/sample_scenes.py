"""Scenes of the samples and of small processes, and marks that parametrize a test with them."""

from __future__ import annotations

import pytest

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape, TextRun
from cpm_desktop.drawing.theme import DARK_THEME, LIGHT_THEME, PRINT_THEME, Theme
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import marks_of
from cpm_desktop.storage.samples import load_template

SAMPLES = ("ordering", "health-insurance", "support")


def scene_of(scenario: Scenario, theme: Theme = LIGHT_THEME) -> Scene:
    """Return the scene of a scenario; places that are missing are computed."""
    laid_out = with_missing_places(scenario, node_size)
    return Scene(laid_out, compute_placement(laid_out), marks_of(laid_out), theme)


def sample_scenes() -> dict[str, Scene]:
    """Return the scene of every scenario with nodes in every sample, by sample and scenario name."""
    return {
        f"{name} {scenario.id}": scene_of(scenario)
        for name in SAMPLES
        for scenario in load_template(name).scenarios.values()
        if scenario.nodes
    }


SCENES = sample_scenes()
every_scene = pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
every_theme = pytest.mark.parametrize("theme", [LIGHT_THEME, DARK_THEME, PRINT_THEME], ids=lambda theme: theme.name)


def texts(shapes: list[Shape], element: str | None = None) -> list[str]:
    """Return the lines of text in `shapes`, or of one element only."""
    return [s.line.text for s in shapes if isinstance(s, TextRun) and element in {None, s.element}]
