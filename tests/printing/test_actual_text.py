"""A name that is wrapped over several lines is found as one text."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest

from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Lane, Phase, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.printing.diagram_pdf import write_diagram_pdf
from tests.drawing.sample_scenes import SCENES, scene_of

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed")
NAMES = (
    "Az ügyfél ellenőrzi a megrendelés visszaigazolását és a várható szállítási időpontot",
    "Ο πελάτης ελέγχει την επιβεβαίωση της παραγγελίας",
    "Kunden sjekker ordrebekreftelsen på nettsiden før årets øl",
    "客户核对订单确认信息以及预计的送货时间并通知物流部门",
)


def text_of(scene: Scene, folder: Path) -> str:
    """Return the text that pdftotext finds in the PDF of a scene."""
    shapes, target = diagram_shapes(scene), BytesIO()
    write_diagram_pdf(shapes, diagram_bounds(scene, shapes), target)
    (folder / "diagram.pdf").write_bytes(target.getvalue())
    found = subprocess.run(["pdftotext", "diagram.pdf", "-"], cwd=folder, capture_output=True, check=True)
    return found.stdout.decode("utf-8")


@pytest.mark.parametrize(("key", "scene"), SCENES.items(), ids=SCENES.keys())
def test_every_name_of_a_sample_is_found_as_one_text(key: str, scene: Scene, tmp_path: Path):
    found = text_of(scene, tmp_path)
    for group in (scene.scenario.nodes, scene.scenario.lanes, scene.scenario.phases):
        assert [element.name for element in group.values() if element.name not in found] == []


@pytest.mark.parametrize("name", NAMES)
def test_long_names_in_four_scripts_are_found_as_one_text(name: str, tmp_path: Path):
    nodes = (
        Step(id="a", kind="step", lane="l", name=name),
        Decision(id="b", kind="decision", lane="l", name=f"{name}?"),
    )
    scenario = Scenario(
        id="s",
        lanes=ElementMap([Lane(id="l", kind="customer", name=name[:20])]),
        phases=ElementMap([Phase(id="p", name=name[:12].strip())]),
        nodes=ElementMap(nodes),
    )
    found = text_of(scene_of(scenario), tmp_path)
    assert name in found
    assert f"{name}?" in found
