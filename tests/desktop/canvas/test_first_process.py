"""From an empty window to a saved file, by mouse and keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.files import load_document
from tests.desktop.canvas.canvas_driver import LEFT, CanvasDriver, drag_widget

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def qt_dialogs() -> Iterator[None]:
    """Use Qt's own file dialogs, which handle keys on every platform."""
    before = QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=True)
    yield
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=before)


class WindowUser(CanvasDriver):
    """A user of the window."""

    def __init__(self, window) -> None:
        super().__init__(window.canvas)
        self.window = window

    def pick_tool(self, tool: str) -> None:
        """Click a tool in the palette."""
        QTest.mouseClick(self.window.palette_panel.buttons[tool], LEFT)

    def place_node(self, tool: str, x: float, y: float, name: str = "") -> None:
        """Choose a tool, click on the diagram, and type the requested name."""
        self.pick_tool(tool)
        self.click(x, y)
        if name:
            self.type(name)
            self.press_key(Qt.Key.Key_Return)

    def connect(self, *ids: str) -> None:
        """Drag flows along a chain of nodes."""
        for source, target in pairwise(ids):
            self.pick_tool("flow")
            self.drag(self.node_centre(source), self.node_centre(target))

    def lane_centre(self, name: str) -> float:
        """Return the vertical centre of the lane with this name."""
        lane_id = next(key for key, lane in self.scenario.lanes.items() if lane.name == name)
        band = self.canvas.drawing.placement.lanes[lane_id]
        return band.start + band.length / 2

    def node_named(self, name: str) -> str:
        """Return the id of the node with this name."""
        return next(key for key, node in self.scenario.nodes.items() if node.name == name)

    def answer_file_dialog(self, path: Path) -> None:
        """When a file dialog opens, type the path and press Enter."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            field = QApplication.focusWidget()
            if not isinstance(dialog, QFileDialog) or not isinstance(field, QLineEdit):
                QTimer.singleShot(10, answer)
                return
            self.type(str(path))
            self.press_key(Qt.Key.Key_Return)

        QTimer.singleShot(0, answer)

    def shortcut(self, key: Qt.Key) -> None:
        """Press Ctrl and a key in the window; the offscreen platform does not reactivate it after a dialog."""
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        QTest.keyClick(self.canvas, key, CONTROL)

    @property
    def scenario(self) -> Scenario:
        """Return the shown scenario."""
        return self.window.workspace.scenario


def test_draw_move_undo_save_and_reopen(window, qtbot, tmp_path, qt_dialogs):
    person, path = WindowUser(window), tmp_path / "First process.cpm.json"
    window.canvas.zoom_to(1.0)
    customer, front, back = (person.lane_centre(name) for name in ("Customer", "Front stage", "Back stage"))

    person.place_node("start", 60, customer)
    person.place_node("step", 180, customer, "Ask for a loan")
    person.place_node("step", 340, front, "Advise")
    person.place_node("decision", 480, front, "Enough income?")
    person.place_node("step", 620, back, "Check the register")
    person.place_node("end", 660, customer, "Answered")
    start = next(key for key, node in person.scenario.nodes.items() if node.kind == "start")
    chain = [person.node_named(name) for name in ("Ask for a loan", "Advise", "Enough income?", "Check the register")]
    end = person.node_named("Answered")
    person.connect(start, *chain, end)
    person.connect(chain[2], end)

    person.pick_tool("pain_point")
    person.click(*person.node_centre(chain[1]))
    person.type("No one answers before ten")
    person.press_key(Qt.Key.Key_Return)

    drawn = person.scenario
    assert [node.kind for node in drawn.nodes.values()] == ["start", "step", "step", "decision", "step", "end"]
    assert len({node.lane for node in drawn.nodes.values()}) == 3
    assert [(f.source, f.target) for f in drawn.flows.values()] == [
        *zip((start, *chain), (*chain, end), strict=True),
        (chain[2], end),
    ]
    (pain,) = drawn.annotations.values()
    assert (pain.kind, pain.targets, pain.text) == ("pain_point", (chain[1],), "No one answers before ten")

    header = window.canvas.headers.lanes
    places = dict(window.canvas.drawing.placement.nodes)
    drag_widget(header, header.cell_area("backstage").center(), header.cell_area("frontstage").topLeft() + QPoint(9, 9))
    assert list(person.scenario.lanes) == ["customer", "backstage", "frontstage"]
    assert window.canvas.drawing.placement.nodes != places
    person.shortcut(Qt.Key.Key_Z)
    assert person.scenario is drawn
    assert dict(window.canvas.drawing.placement.nodes) == places

    person.answer_file_dialog(path)
    person.shortcut(Qt.Key.Key_S)
    assert load_document(path) == window.workspace.document
    assert list(violations(load_document(path))) == []

    person.shortcut(Qt.Key.Key_N)
    assert not person.scenario.nodes
    person.answer_file_dialog(path)
    person.shortcut(Qt.Key.Key_O)
    assert person.scenario == drawn
    assert not window.workspace.session.is_modified
    written = path.read_bytes()
    person.shortcut(Qt.Key.Key_S)
    assert path.read_bytes() == written
