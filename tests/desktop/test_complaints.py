"""What users of other tools complain about, proved here by mouse and keys on the real window.

That a program which is killed while it saves leaves the old file or the new one, never one of zeros, is proved where
real processes are killed: `tests/storage/test_atomic_write_crash.py`, `tests/storage/test_journal.py`, and
the whole program in `tests/desktop/files/test_crash_recovery.py`.
"""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from itertools import pairwise, product
from math import dist
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from cpm_desktop.desktop.canvas.headers.header_widget import HeaderWidget
from cpm_desktop.desktop.canvas.tools.quick_append import ARROW_DISTANCE
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.shapes import TextRun
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Box
from cpm_desktop.storage.codec import encode
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, CanvasDriver, drag_widget

LONG_NAMES = (
    "Ügyfélazonosító adatok egyeztetése és rögzítése a nyilvántartásban",
    "Επαλήθευση στοιχείων πελάτη και καταχώριση της παραγγελίας",
    "客户在网上商店查找合适的产品并与其他供应商的报价进行比较然后下订单",
    "Geschwindigkeitsbegrenzungsüberwachungsprotokollfreigabe",
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window on a file that contains its layout."""
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("ordering").read_bytes())
    assert window.document_file.open(path)
    path.write_bytes(encode(window.workspace.document))
    assert window.document_file.open(path)
    window.canvas.setFocus()
    window.canvas.zoom_to(0.8)
    return window


@pytest.fixture
def driver(shop: MainWindow) -> CanvasDriver:
    return CanvasDriver(shop.canvas)


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


def press(shop: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    QTest.keyClick(shop, key, modifiers)


def test_moved_lane_keeps_its_contents_and_undo_restores_the_same_bytes(shop: MainWindow) -> None:
    lanes, before = shop.canvas.headers.lanes, encode(shop.workspace.session.document_to_save)
    inside = node_offsets_in_lane(shop, "SALES")
    assert inside
    scroll_to_band(shop, lanes, "SALES")
    drag_widget(lanes, lanes.cell_area("SALES").center(), lanes.cell_area("CC").topLeft() + QPoint(20, 6))
    order = list(scenario(shop).lanes)
    assert order.index("SALES") < order.index("CC")
    assert node_offsets_in_lane(shop, "SALES") == inside
    assert all_nodes_are_in_their_lanes(shop)
    press(shop, Qt.Key.Key_Z, CONTROL)
    assert encode(shop.workspace.session.document_to_save) == before
    assert save_and_read(shop) == before


def test_resizing_a_lane_keeps_every_step_in_its_lane(shop: MainWindow) -> None:
    lanes, memberships = shop.canvas.headers.lanes, {key: node.lane for key, node in scenario(shop).nodes.items()}
    inside = {lane: node_offsets_in_lane(shop, lane) for lane in scenario(shop).lanes}
    for lane, pixels in product(("C", "CC", "WEB"), (90, -400)):
        scroll_to_band(shop, lanes, lane)
        end = lanes.cell_area(lane).bottomLeft() + QPoint(30, 1)
        drag_widget(lanes, end, end + QPoint(0, pixels))
        assert shop.workspace.session.undo_name == f"resize lane {scenario(shop).lanes[lane].name}"
        assert {key: node.lane for key, node in scenario(shop).nodes.items()} == memberships
        assert {key: node_offsets_in_lane(shop, key) for key in scenario(shop).lanes} == inside
        assert all_nodes_are_in_their_lanes(shop)
        assert list(violations(shop.workspace.document)) == []


def test_lane_names_stay_visible_while_scrolling(shop: MainWindow) -> None:
    canvas, lanes = shop.canvas, shop.canvas.headers.lanes
    horizontal, vertical = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    for zoom, place in product((0.5, 1.0, 2.0), (0.0, 0.37, 0.8, 1.0)):
        canvas.zoom_to(zoom)
        horizontal.setValue(round(horizontal.minimum() + place * (horizontal.maximum() - horizontal.minimum())))
        vertical.setValue(round(vertical.minimum() + place * (vertical.maximum() - vertical.minimum())))
        assert lanes.geometry().right() + 1 == canvas.viewport().geometry().left()
        for lane in scenario(shop).lanes:
            shown = lanes.cell_area(lane).intersected(lanes.rect())
            if shown.height() >= 24:
                assert has_ink(lanes, shown), f"nothing is written for {lane} at {zoom}, {place}"


def has_ink(header: HeaderWidget, area: QRect) -> bool:
    """Return whether text is visible in an area of a header, borders and background excluded."""
    inner = area.adjusted(6, 3, -3, -3)
    picture = header.grab(inner).toImage()
    background = picture.pixelColor(0, 0).lightness()
    shades = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return any(is_ink(shade, background) for shade in shades)


def is_ink(shade: QColor, background: int) -> bool:
    return abs(shade.lightness() - background) > 110


def test_phase_can_be_inserted_moved_and_removed_across_all_lanes(shop: MainWindow, driver: CanvasDriver) -> None:
    before = encode(shop.workspace.session.document_to_save)
    phases, memberships = shop.canvas.headers.phases, {key: node.phase for key, node in scenario(shop).nodes.items()}
    border = placement(shop).phases["explore"].end
    shop.canvas.set_tool("phase")
    driver.click(border, placement(shop).lanes["SALES"].start + 5)
    driver.type("Compare")
    driver.press_key(Qt.Key.Key_Return)
    (added,) = set(scenario(shop).phases) - {"explore", "order", "fulfil", "after"}
    assert list(scenario(shop).phases).index(added) == 1
    assert scenario(shop).phases[added].name == "Compare"
    assert all_nodes_are_in_their_phases(shop)
    drag_widget(phases, phases.cell_area(added).center(), QPoint(2, 12))
    assert next(iter(scenario(shop).phases)) == added
    assert all_nodes_are_in_their_phases(shop)
    QTest.mouseClick(phases, LEFT, NO_MODIFIER, phases.cell_area(added).center())
    press(shop, Qt.Key.Key_Delete)
    assert added not in scenario(shop).phases
    assert {key: node.phase for key, node in scenario(shop).nodes.items()} == memberships
    assert all_nodes_are_in_their_phases(shop)
    while shop.workspace.session.can_undo:
        press(shop, Qt.Key.Key_Z, CONTROL)
    assert encode(shop.workspace.session.document_to_save) == before


def all_nodes_are_in_their_phases(window: MainWindow) -> bool:
    """Return whether the centre of every node is inside its phase."""
    spans, boxes = placement(window).phases, placement(window).nodes
    centres = [(node.phase, boxes[key].x + boxes[key].width / 2) for key, node in scenario(window).nodes.items()]
    return all(spans[phase].start <= x <= spans[phase].end for phase, x in centres if phase is not None)


@pytest.mark.parametrize("method", ["arrow", "Tab"])
def test_appended_step_belongs_to_its_lane_and_moves_with_it(
    shop: MainWindow, driver: CanvasDriver, method: str
) -> None:
    shop.canvas.reveal(("B3",))
    driver.click(*driver.node_centre("B3"))
    if method == "arrow":
        box = placement(shop).nodes["B3"]
        driver.click(box.x + box.width + ARROW_DISTANCE / shop.canvas.zoom, box.y + box.height / 2)
    else:
        driver.press_key(Qt.Key.Key_Tab)
    driver.type("Write an offer")
    driver.press_key(Qt.Key.Key_Return)
    (added,) = shop.workspace.selection.ids
    assert scenario(shop).nodes[added].lane == "SALES"
    assert all_nodes_are_in_their_lanes(shop)
    inside, lanes = node_offsets_in_lane(shop, "SALES"), shop.canvas.headers.lanes
    scroll_to_band(shop, lanes, "SALES")
    drag_widget(lanes, lanes.cell_area("SALES").center(), lanes.cell_area("CC").topLeft() + QPoint(20, 6))
    assert node_offsets_in_lane(shop, "SALES") == inside


@pytest.mark.parametrize("keep", [False, True])
def test_deleting_a_lane_leaves_the_other_lanes_unchanged(shop: MainWindow, keep: bool) -> None:
    before, lanes = scenario(shop), shop.canvas.headers.lanes
    members = {key for key, node in before.nodes.items() if node.lane == "SALES"}
    others = {lane: node_offsets_in_lane(shop, lane) for lane in before.lanes if lane not in {"SALES", "LOG"}}
    heights = {lane: placement(shop).lanes[lane].length for lane in others}
    scroll_to_band(shop, lanes, "SALES")
    QTest.mouseClick(lanes, LEFT, NO_MODIFIER, lanes.cell_area("SALES").center())
    order = list(before.lanes)
    upper_lane = order[order.index("SALES") - 1]
    if keep:
        shop.window_actions.lane_phase.delete_keeping_contents.trigger()
        others.pop(upper_lane, None)
        assert {scenario(shop).nodes[key].lane for key in members} == {upper_lane}
    else:
        press(shop, Qt.Key.Key_Delete)
        assert not members & set(scenario(shop).nodes)
    assert list(scenario(shop).lanes) == [lane for lane in order if lane != "SALES"]
    assert {lane: node_offsets_in_lane(shop, lane) for lane in others} == others
    assert {lane: placement(shop).lanes[lane].length for lane in others} == {key: heights[key] for key in others}
    assert all_nodes_are_in_their_lanes(shop)
    assert list(violations(shop.workspace.document)) == []
    press(shop, Qt.Key.Key_Z, CONTROL)
    assert scenario(shop) is before


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


def test_manual_bends_survive_moving_a_box(shop: MainWindow, driver: CanvasDriver) -> None:
    flow = next(flow for flow in scenario(shop).flows.values() if flow.source == "B3")
    bend_flow(shop, driver, flow.id, 24)
    bends = scenario(shop).layout.flows[flow.id]
    shop.canvas.reveal((flow.source,))
    x, y = driver.node_centre(flow.source)
    driver.drag((x, y), (x - 18, y + 6))
    assert driver.node_centre(flow.source) != (x, y)
    assert scenario(shop).layout.flows[flow.id] == bends
    route = placement(shop).route(flow.id)
    assert set(bends) <= set(route)
    assert all(first.x == second.x or first.y == second.y for first, second in pairwise(route))


def test_long_names_wrap_and_enlarge_their_box(shop: MainWindow, driver: CanvasDriver) -> None:
    shop.canvas.reveal(("B3",))
    before = placement(shop).nodes["B3"]
    for name in LONG_NAMES:
        driver.click(*driver.node_centre("B3"))
        driver.press_key(Qt.Key.Key_F2)
        driver.type(name)
        driver.press_key(Qt.Key.Key_Return)
        box = placement(shop).nodes["B3"]
        assert scenario(shop).nodes["B3"].name == name
        assert box.height > before.height
        assert box.width < 3 * before.width, "it broke into lines"
        lines = name_line_boxes(shop, "B3")
        assert len(lines) > 1
        assert all(contains_box(box, line) for line in lines)
        assert all_nodes_are_in_their_lanes(shop)
        press(shop, Qt.Key.Key_Z, CONTROL)
        assert placement(shop).nodes["B3"] == before


def name_line_boxes(window: MainWindow, key: str) -> list[Box]:
    """Return the box of each line of a node's name on the canvas."""
    name = scenario(window).nodes[key].name
    shapes = node_shapes(window.canvas.drawing, scenario(window).nodes[key])
    return [shape_bounds(shape) for shape in shapes if isinstance(shape, TextRun) and shape.full_text == name]


def contains_box(outer: Box, inner: Box) -> bool:
    inside_x = outer.x <= inner.x and inner.x + inner.width <= outer.x + outer.width
    return inside_x and outer.y <= inner.y and inner.y + inner.height <= outer.y + outer.height


def test_changing_a_value_class_and_back_restores_the_same_bytes(shop: MainWindow, driver: CanvasDriver) -> None:
    before = save_and_read(shop)
    shop.canvas.reveal(("B3",))
    driver.click(*driver.node_centre("B3"))
    step = scenario(shop).nodes["B3"]
    assert isinstance(step, Step)
    value = step.value
    choose_value(shop, "waste")
    changed = save_and_read(shop)
    assert changed != before
    choose_value(shop, value)
    assert save_and_read(shop) == before


def test_changing_a_value_class_and_back_restores_a_file_without_a_layout(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "plain.cpm.json"
    path.write_bytes(before := template_path("ordering").read_bytes())
    assert b'"layout"' not in before
    assert window.document_file.open(path)
    window.workspace.selection.select(["B3"])
    step = scenario(window).nodes["B3"]
    assert isinstance(step, Step)
    choose_value(window, "waste")
    assert save_and_read(window) != before
    choose_value(window, step.value)
    assert save_and_read(window) == before


def choose_value(window: MainWindow, value: str | None) -> None:
    """Choose a value class in the inspector by keys."""
    box = window.inspector.form.editors["value"].widget
    assert isinstance(box, QComboBox)
    box.setFocus()
    index = ("value_adding", "necessary", "waste").index(value) + 1 if value else 0
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(box, Qt.Key.Key_Down)
    step = window.workspace.scenario.nodes["B3"]
    assert isinstance(step, Step)
    assert step.value == value


def test_moving_one_flow_changes_one_place_in_the_file(shop: MainWindow, driver: CanvasDriver) -> None:
    before = save_and_read(shop).decode()
    flow = next(flow for flow in scenario(shop).flows.values() if flow.source == "B3")
    bend_flow(shop, driver, flow.id, 24)
    after = save_and_read(shop).decode()
    old, new = json.loads(before), json.loads(after)
    assert new["scenarios"][0]["layout"].pop("flows").keys() == {flow.id}
    old["scenarios"][0]["layout"].pop("flows", None)
    assert old == new
    lines = SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False).get_opcodes()
    assert len([kind for kind, *_ in lines if kind != "equal"]) == 1
