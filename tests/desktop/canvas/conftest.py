"""A canvas that shows a small process in a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from cpm_desktop.desktop.app.window_factory import create_session
from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Decision, EndEvent, Flow, Lane, Phase, StartEvent, Step
from cpm_desktop.model.mapping import ElementMap
from tests.desktop.canvas.canvas_driver import CanvasDriver


def small_process() -> Document:
    """Return three lanes in two phases: start, three steps, a decision with two exits, an end."""
    lanes = (
        Lane(id="C", name="Customer", kind="customer"),
        Lane(id="F", name="Front", kind="frontstage"),
        Lane(id="B", name="Back", kind="backstage"),
    )
    nodes = (
        StartEvent(id="start", kind="start", lane="C", phase="one"),
        Step(id="ask", kind="step", lane="C", phase="one", name="Ask", channel="phone"),
        Step(id="answer", kind="step", lane="F", phase="one", name="Answer"),
        Decision(id="sure", kind="decision", lane="F", phase="two", name="Sure?"),
        Step(id="look", kind="step", lane="B", phase="two", name="Look it up"),
        EndEvent(id="end", kind="end", lane="C", phase="two", name="Done"),
    )
    flows = (
        Flow(id="f1", source="start", target="ask"),
        Flow(id="f2", source="ask", target="answer"),
        Flow(id="f3", source="answer", target="sure"),
        Flow(id="f4", source="sure", target="end", label="yes", probability=0.7),
        Flow(id="f5", source="sure", target="look", label="no", probability=0.3),
        Flow(id="f6", source="look", target="end"),
    )
    scenario = Scenario(
        id="today",
        name="Today",
        phases=ElementMap((Phase(id="one", name="One"), Phase(id="two", name="Two"))),
        lanes=ElementMap(lanes),
        nodes=ElementMap(nodes),
        flows=ElementMap(flows),
    )
    return Document(title="Small", scenarios=ElementMap((scenario,)))


@pytest.fixture
def open_canvas(qtbot, limits: Limits) -> Iterator[Callable[[Document], CanvasView]]:
    worker = BackgroundWorker("canvas test")

    def opened(document: Document) -> CanvasView:
        session, task_runner = create_session(document), BlockingTaskRunner(limits)
        workspace = Workspace(session, compute_placement, task_runner, worker, limits)
        canvas = CanvasView(workspace, LIGHT_THEME, worker, limits)
        for part in (workspace, task_runner):
            part.setParent(canvas)
        qtbot.addWidget(canvas)
        canvas.resize(1300, 700)
        with qtbot.waitExposed(canvas):
            canvas.show()
        canvas.activateWindow()
        canvas.setFocus()
        canvas.zoom_to(1.0)
        return canvas

    yield opened
    worker.stop()


@pytest.fixture
def canvas(open_canvas) -> CanvasView:
    return open_canvas(small_process())


@pytest.fixture
def driver(canvas) -> CanvasDriver:
    return CanvasDriver(canvas)
