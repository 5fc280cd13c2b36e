"""Checks and actions for a window on a saved file."""

from __future__ import annotations

from itertools import pairwise
from math import dist

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpm_desktop.desktop.canvas.headers.header_widget import HeaderWidget
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from tests.desktop.canvas.canvas_driver import CanvasDriver

CONTROL = Qt.KeyboardModifier.ControlModifier


def scenario(window: MainWindow) -> Scenario:
    return window.workspace.scenario


def placement(window: MainWindow) -> Placement:
    return window.canvas.drawing.placement


def node_offsets_in_lane(window: MainWindow, lane: str) -> dict[str, tuple[float, float]]:
    """Return the positions of the nodes of a lane, relative to the lane's top."""
    top, boxes = placement(window).lanes[lane].start, placement(window).nodes
    members = [node.id for node in scenario(window).nodes.values() if node.lane == lane]
    return {key: (boxes[key].x, round(boxes[key].y - top, 2)) for key in members}


def all_nodes_are_in_their_lanes(window: MainWindow) -> bool:
    """Return whether every node is inside its lane."""
    bands, boxes = placement(window).lanes, placement(window).nodes
    return all(
        bands[node.lane].start <= boxes[key].y and boxes[key].y + boxes[key].height <= bands[node.lane].end + 0.01
        for key, node in scenario(window).nodes.items()
    )


def save_and_read(window: MainWindow) -> bytes:
    """Save by keys, and return the content of the file."""
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert window.workspace.file_path is not None
    return window.workspace.file_path.read_bytes()


def scroll_to_band(window: MainWindow, header: HeaderWidget, band: str) -> None:
    """Scroll until the header cell of a lane or phase is visible."""
    window.canvas.reveal((band,))
    assert header.rect().intersects(header.cell_area(band))


def bend_flow(window: MainWindow, driver: CanvasDriver, flow: str, by: float) -> None:
    """Drag the longest segment of a flow perpendicularly."""
    window.canvas.reveal((flow,))
    route = placement(window).route(flow)
    start, end = max(pairwise(route), key=lambda ends: dist(*ends))
    middle = ((start.x + end.x) / 2, (start.y + end.y) / 2)
    window.canvas.centerOn(*middle)
    target = (middle[0] + by, middle[1]) if start.x == end.x else (middle[0], middle[1] + by)
    driver.click(*middle)
    assert window.workspace.selection.ids == (flow,)
    driver.drag(middle, target)
