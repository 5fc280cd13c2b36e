"""After any change, with any view option, the canvas shows the same picture as a new canvas with the same document."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from cpm_desktop.desktop.app.window_factory import create_session
from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.editing.commands.elements import add_annotation, change_node_kind, delete_elements, edit_elements
from cpm_desktop.editing.commands.flows import add_flow, insert_node_on_flow
from cpm_desktop.editing.commands.lanes import delete_lane, resize_lane
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.desktop.canvas.conftest import small_process

PATH = ("f1", "f2", "f3", "f5", "f6")
OPTIONS = {
    "value": DiagramOptions(),
    "severity": DiagramOptions(colours="severity"),
    "channel": DiagramOptions(colours="channel"),
    "owner": DiagramOptions(colours="owner"),
    "sight": DiagramOptions(colours="sight"),
    "badges": DiagramOptions(badges=True),
    "callouts": DiagramOptions(callouts=True),
    "causes": DiagramOptions(causes=True),
}
SEVERE = {"kind": "pain_point", "text": "Slow", "severity": 8}
Edit = Callable[[Document], Document]
OpenCanvas = Callable[[Document], CanvasView]


def edit(element: str, **fields: object) -> Edit:
    return lambda document: edit_elements(document, "today", [element], **fields)


CHANGES: dict[str, Edit] = {
    "name of a step": edit("answer", name="Answer the question at length"),
    "name of a decision": edit("sure", name="Are we sure enough?"),
    "value": edit("look", value="waste"),
    "emotion": edit("ask", emotion=2),
    "owner and channel": edit("ask", owner="Ann", channel="web"),
    "failure and wait": edit("look", fail_probability=0.2, wait_minutes=9, tolerance_minutes=3),
    "label of a flow": edit("f4", label="yes, and the customer agrees"),
    "carries": edit("f2", carries=("question", "number")),
    "new annotation": partial(
        add_annotation,
        scenario_id="today",
        annotation=Annotation.model_validate({"id": "n9", "targets": ["answer", "f6"], **SEVERE}),
    ),
    "severity": edit("n1", severity=2),
    "causes": edit("n1", leads_to=("end",)),
    "deleted annotation": partial(delete_elements, scenario_id="today", ids=["n1"]),
    "moved step": partial(move_nodes, scenario_id="today", placements={"look": NodePlacement("B", "two", 700, 90)}),
    "moved to another lane": partial(
        move_nodes, scenario_id="today", placements={"look": NodePlacement("C", "two", 520, 120)}
    ),
    "deleted step": partial(delete_elements, scenario_id="today", ids=["answer"]),
    "deleted flow": partial(delete_elements, scenario_id="today", ids=["f4"]),
    "new flow": partial(add_flow, scenario_id="today", source="look", target="answer", flow_id="f9"),
    "inserted step": partial(
        insert_node_on_flow, scenario_id="today", flow_id="f6", node=Step(id="new", kind="step", lane="B", name="Check")
    ),
    "kind of a node": partial(change_node_kind, scenario_id="today", node_id="look", kind="decision"),
    "higher lane": partial(resize_lane, scenario_id="today", lane_id="C", height=300.0),
    "kind of a lane": edit("F", kind="backstage"),
    "deleted lane": partial(delete_lane, scenario_id="today", lane_id="B", contents_to="F"),
}


def rich_process() -> Document:
    """Return a small process with emotions, annotations, causes, and steps that may fail."""
    document = small_process()
    notes = [
        {"id": "n1", "targets": ["answer"], "leads_to": ["ask", "sure"], **SEVERE},
        {"id": "n2", "kind": "problem", "targets": ["ask", "look"], "text": "Nobody knows", "emotion": -2},
    ]
    for node, fields in (("ask", {"emotion": -1}), ("answer", {"fail_probability": 0.1, "owner": "Bob"})):
        document = edit_elements(document, "today", [node], **fields)
    second = Step(id="thank", kind="step", lane="C", phase="two", name="Thank", emotion=1)
    scenario = document.scenarios["today"]
    annotations = ElementMap([Annotation.model_validate(note) for note in notes])
    changed = with_changes(scenario, nodes=ElementMap([*scenario.nodes.values(), second]), annotations=annotations)
    return with_changes(document, scenarios=ElementMap((changed,)))


def picture(scene: CanvasScene) -> QImage:
    """Return the diagram of a scene as an image."""
    area = QRectF(-10, -10, 1500, 800)
    image = QImage(area.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene.render(painter, QRectF(image.rect()), area)
    return image


def new_scene_like(canvas: CanvasView, worker: BackgroundWorker, limits: Limits) -> CanvasScene:
    """Return a new scene, in a workspace of its own, that shows the same as a canvas."""
    session, task_runner = create_session(canvas.workspace.document), BlockingTaskRunner(limits)
    workspace = Workspace(session, compute_placement, task_runner, worker, limits)
    workspace.highlight.show_path(canvas.workspace.highlight.flows)
    scene = CanvasScene(workspace, LIGHT_THEME, worker, limits)
    for part in (workspace, task_runner):
        part.setParent(scene)
    scene.set_options(canvas.canvas_scene.options)
    assert scene.is_complete
    return scene


@pytest.mark.parametrize("is_highlighted", [False, True], ids=["plain", "highlighted"])
@pytest.mark.parametrize("option", OPTIONS)
def test_canvas_equals_a_new_one_after_each_change(
    open_canvas: OpenCanvas, limits: Limits, option: str, is_highlighted: bool
):
    canvas, worker = open_canvas(rich_process()), BackgroundWorker("new scenes")
    workspace, scene = canvas.workspace, canvas.canvas_scene
    scene.set_options(OPTIONS[option])
    scenes, different = [], []
    for name, change in CHANGES.items():
        workspace.highlight.show_path(PATH if is_highlighted else ())
        picture(scene)
        for is_undo in (False, True):
            if is_undo:
                workspace.editor.undo()
            else:
                workspace.editor.perform(name, change)
            new_scene = new_scene_like(canvas, worker, limits)
            scenes.append(new_scene)
            if picture(scene) != picture(new_scene):
                different.append((name, is_undo))
    worker.stop()
    assert different == []
