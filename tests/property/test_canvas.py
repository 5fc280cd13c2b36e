"""After any sequence of edits and view changes, the canvas shows the same as a new canvas."""

from __future__ import annotations

import sys
from dataclasses import replace
from time import monotonic
from types import TracebackType

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.app.window_factory import create_session
from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.items import FlowItem, NodeItem
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.theme import DARK_THEME, LIGHT_THEME
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.perspectives.system import system_names
from cpm_desktop.storage.files import load_document
from tests.benchmarks.generated_models import generated_document
from tests.property.random_commands import BAND_COMMANDS, FLOW_COMMANDS, NODE_COMMANDS, OTHER_COMMANDS

TIMEOUT = 30.0
"""Seconds after which a canvas must have finished all updates."""
UNFILTERED_PERSPECTIVES = (DEPARTMENTS, Perspective("company"), Perspective("customer"))
DOCUMENTS = {"sample": lambda: load_document(template_path("ordering")), "generated": lambda: generated_document(40)}


class CanvasMachine(RuleBasedStateMachine):
    """A user who edits and changes the view before earlier updates have finished."""

    canvas: CanvasView

    @initialize(kind=st.sampled_from(sorted(DOCUMENTS)), prompt=st.sampled_from([0, 3, 500]))
    def open(self, kind: str, prompt: int) -> None:
        """Show a process; updates of more than `prompt` elements are queued."""
        self.exceptions: list[BaseException] = []
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(sys, "excepthook", self.record)
        limits = replace(DEFAULT_LIMITS, immediate_flows=prompt, immediate_nodes=prompt, immediate_label_flows=prompt)
        self.worker, task_runner = BackgroundWorker("canvas test"), BlockingTaskRunner(limits)
        session = create_session(DOCUMENTS[kind]())
        self.workspace = Workspace(session, compute_placement, task_runner, self.worker, limits)
        self.canvas = CanvasView(self.workspace, LIGHT_THEME, self.worker, limits)
        for part in (self.workspace, task_runner, self.worker):
            part.setParent(self.canvas)
        self.canvas.resize(900, 600)
        self.canvas.show()

    def record(self, _kind: type[BaseException], exception: BaseException, _trace: TracebackType | None) -> None:
        """Record an exception that is raised inside the event loop."""
        self.exceptions.append(exception)

    @rule(data=st.data(), makers=st.sampled_from([NODE_COMMANDS, FLOW_COMMANDS, BAND_COMMANDS, OTHER_COMMANDS]))
    def perform_command(self, data: st.DataObject, makers) -> None:
        """Perform one of all commands; it may be rejected."""
        maker, document = data.draw(st.sampled_from(makers)), self.workspace.document
        self.workspace.editor.perform(maker.__name__, maker(data.draw, document, self.workspace.scenario))

    @rule()
    def undo(self) -> None:
        """Undo the last command."""
        self.workspace.editor.undo()

    @rule()
    def redo(self) -> None:
        """Redo the last undone command."""
        self.workspace.editor.redo()

    @rule(data=st.data())
    def change_perspective(self, data: st.DataObject) -> None:
        """Switch to another scenario, perspective or filter."""
        self.workspace.show_scenario(data.draw(st.sampled_from(list(self.workspace.document.scenarios))))
        systems = [Perspective("system", system=name) for name in system_names(self.workspace.scenario)]
        self.workspace.set_perspective(data.draw(st.sampled_from([*UNFILTERED_PERSPECTIVES, *systems])))

    @rule(colours=st.sampled_from(["value", "severity", "channel", "lane", "sight"]), callouts=st.booleans())
    def change_options(self, colours, callouts: bool) -> None:
        """Change what the diagram shows and its colour mode."""
        self.canvas.canvas_scene.set_options(DiagramOptions(colours=colours, callouts=callouts, badges=callouts))

    @rule(theme=st.sampled_from([LIGHT_THEME, DARK_THEME]))
    def change_theme(self, theme) -> None:
        """Change the theme."""
        self.canvas.set_theme(theme)

    @rule(data=st.data(), compared=st.booleans())
    def compare(self, data: st.DataObject, compared: bool) -> None:
        """Start or stop a comparison with a scenario."""
        scenarios = list(self.workspace.document.scenarios.values())
        self.canvas.canvas_scene.set_baseline(data.draw(st.sampled_from(scenarios)) if compared else None)

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        """Select a few elements."""
        ids = [*self.workspace.view_state.view.scenario.nodes, *self.workspace.view_state.view.scenario.flows]
        self.workspace.selection.select(data.draw(st.lists(st.sampled_from(ids or ["nothing"]), max_size=4)))

    @rule(zoom=st.sampled_from([0.1, 0.35, 1.0, 2.0]), x=st.floats(0, 3000), y=st.floats(0, 800))
    def change_viewport(self, zoom: float, x: float, y: float) -> None:
        """Scroll and zoom."""
        self.canvas.zoom_to(zoom)
        self.canvas.centerOn(QPointF(x, y))

    @rule(turns=st.integers(1, 4))
    def process_events(self, turns: int) -> None:
        """Process the events of a few event loop turns."""
        for _ in range(turns):
            QApplication.processEvents()

    @rule()
    def paint(self) -> None:
        """Paint the visible part."""
        self.canvas.grab()

    def teardown(self) -> None:
        """Process all events, then compare with a new canvas."""
        if not hasattr(self, "canvas"):
            return
        try:
            self.wait_until_complete()
            self.canvas.grab()
            assert not self.exceptions, self.exceptions
            self.compare_with_new_items()
        finally:
            self.worker.stop()
            self.canvas.close()
            self.canvas.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.patch.undo()

    def wait_until_complete(self) -> None:
        """Wait until no update is queued."""
        scene, latest = self.canvas.canvas_scene, monotonic() + TIMEOUT
        while not (scene.is_complete and scene.marks_cache.is_current and scene.callout_layer.is_complete):
            QApplication.processEvents()
            assert monotonic() < latest, "the canvas does not become idle"

    def compare_with_new_items(self) -> None:
        """Check that every item looks like a newly created one."""
        scene, drawing = self.canvas.canvas_scene, self.canvas.drawing
        assert drawing.scenario is self.workspace.view_state.view.scenario
        assert scene.nodes.loaded.keys() == drawing.scenario.nodes.keys()
        assert scene.flows.keys() == drawing.scenario.flows.keys()
        shown = set(self.workspace.selection.view_ids)
        for key, node in drawing.scenario.nodes.items():
            item = scene.nodes.loaded[key]
            assert (item.node, item.pos()) == (node, QPointF(0, 0))
            assert item.box == to_qrectf(drawing.placement.nodes[key])
            assert item.shapes() == NodeItem(drawing, node).build_shapes(), key
            assert item.isSelected() == (key in shown)
        for key, flow in drawing.scenario.flows.items():
            line = scene.flows[key]
            assert (line.flow, line.pos(), line.route) == (flow, QPointF(0, 0), drawing.placement.route(key))
            assert line.shapes() == FlowItem(drawing, flow).build_shapes(), key
            assert line.isSelected() == (key in shown)
        placed = {item.element_id for item in scene.items() if isinstance(item, NodeItem | FlowItem)}
        assert placed == drawing.scenario.nodes.keys() | drawing.scenario.flows.keys()


TestCanvas = pytest.mark.usefixtures("qapp")(CanvasMachine.TestCase)
TestCanvas.settings = settings(max_examples=20, stateful_step_count=20, suppress_health_check=list(HealthCheck))
