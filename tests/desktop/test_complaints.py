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
from tests.desktop.canvas.canvas_driver import LEFT, NO_KEY, Hands, drag_widget

LONG_NAMES = (
    "Ügyfélazonosító adatok egyeztetése és rögzítése a nyilvántartásban",
    "Επαλήθευση στοιχείων πελάτη και καταχώριση της παραγγελίας",
    "客户在网上商店查找合适的产品并与其他供应商的报价进行比较然后下订单",
    "Geschwindigkeitsbegrenzungsüberwachungsprotokollfreigabe",
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window on a file of one's own whose layout is in the file."""
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("ordering").read_bytes())
    assert window.document_file.open(path)
    path.write_bytes(encode(window.workspace.document))
    assert window.document_file.open(path)
    window.canvas.setFocus()
    window.canvas.zoom_to(0.8)
    return window


@pytest.fixture
def hands(shop: MainWindow) -> Hands:
    return Hands(shop.canvas)


def scenario(window: MainWindow) -> Scenario:
    return window.workspace.scenario


def placement(window: MainWindow) -> Placement:
    return window.canvas.drawing.placement


def within_lanes(window: MainWindow, lane: str) -> dict[str, tuple[float, float]]:
    """Return where the nodes of a lane stand, from the lane's own top."""
    top, boxes = placement(window).lanes[lane].start, placement(window).nodes
    members = [node.id for node in scenario(window).nodes.values() if node.lane == lane]
    return {key: (boxes[key].x, round(boxes[key].y - top, 2)) for key in members}


def everything_stands_in_its_lane(window: MainWindow) -> bool:
    """Return whether every node lies within the band of the lane that it belongs to."""
    bands, boxes = placement(window).lanes, placement(window).nodes
    return all(
        bands[node.lane].start <= boxes[key].y and boxes[key].y + boxes[key].height <= bands[node.lane].end + 0.01
        for key, node in scenario(window).nodes.items()
    )


def saved(window: MainWindow) -> bytes:
    """Save by keys, and return what the file holds."""
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert window.workspace.file_path is not None
    return window.workspace.file_path.read_bytes()


def in_sight(window: MainWindow, header: HeaderWidget, band: str) -> None:
    """Scroll until a lane's or a phase's cell is in sight."""
    window.canvas.reveal((band,))
    assert header.rect().intersects(header.cell_area(band))


def press(shop: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.keyClick(shop, key, held)


def test_a_lane_travels_with_its_contents_and_undo_brings_back_the_very_bytes(shop: MainWindow) -> None:
    lanes, before = shop.canvas.headers.lanes, encode(shop.workspace.session.document_to_save)
    inside = within_lanes(shop, "SALES")
    assert inside
    in_sight(shop, lanes, "SALES")
    drag_widget(lanes, lanes.cell_area("SALES").center(), lanes.cell_area("CC").topLeft() + QPoint(20, 6))
    order = list(scenario(shop).lanes)
    assert order.index("SALES") < order.index("CC")
    assert within_lanes(shop, "SALES") == inside
    assert everything_stands_in_its_lane(shop)
    press(shop, Qt.Key.Key_Z, CONTROL)
    assert encode(shop.workspace.session.document_to_save) == before
    assert saved(shop) == before


def test_resizing_a_lane_leaves_every_step_in_its_own(shop: MainWindow) -> None:
    lanes, homes = shop.canvas.headers.lanes, {key: node.lane for key, node in scenario(shop).nodes.items()}
    inside = {lane: within_lanes(shop, lane) for lane in scenario(shop).lanes}
    for lane, pixels in product(("C", "CC", "WEB"), (90, -400)):
        in_sight(shop, lanes, lane)
        end = lanes.cell_area(lane).bottomLeft() + QPoint(30, 1)
        drag_widget(lanes, end, end + QPoint(0, pixels))
        assert shop.workspace.session.undo_name == f"resize lane {scenario(shop).lanes[lane].name}"
        assert {key: node.lane for key, node in scenario(shop).nodes.items()} == homes
        assert {key: within_lanes(shop, key) for key in scenario(shop).lanes} == inside
        assert everything_stands_in_its_lane(shop)
        assert list(violations(shop.workspace.document)) == []


def test_names_of_lanes_stay_in_sight_while_scrolling(shop: MainWindow) -> None:
    canvas, lanes = shop.canvas, shop.canvas.headers.lanes
    across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    for zoom, place in product((0.5, 1.0, 2.0), (0.0, 0.37, 0.8, 1.0)):
        canvas.zoom_to(zoom)
        across.setValue(round(across.minimum() + place * (across.maximum() - across.minimum())))
        down.setValue(round(down.minimum() + place * (down.maximum() - down.minimum())))
        assert lanes.geometry().right() + 1 == canvas.viewport().geometry().left()
        for lane in scenario(shop).lanes:
            shown = lanes.cell_area(lane).intersected(lanes.rect())
            if shown.height() >= 24:
                assert written(lanes, shown), f"nothing is written for {lane} at {zoom}, {place}"


def written(header: HeaderWidget, area: QRect) -> bool:
    """Return whether there is ink within an area of a header: its borders and its ground are not."""
    inner = area.adjusted(6, 3, -3, -3)
    picture = header.grab(inner).toImage()
    ground = picture.pixelColor(0, 0).lightness()
    shades = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return any(is_ink(shade, ground) for shade in shades)


def is_ink(shade: QColor, ground: int) -> bool:
    return abs(shade.lightness() - ground) > 110


def test_a_phase_is_inserted_moved_and_removed_across_all_lanes(shop: MainWindow, hands: Hands) -> None:
    before = encode(shop.workspace.session.document_to_save)
    phases, homes = shop.canvas.headers.phases, {key: node.phase for key, node in scenario(shop).nodes.items()}
    border = placement(shop).phases["explore"].end
    shop.canvas.set_tool("phase")
    hands.click(border, placement(shop).lanes["SALES"].start + 5)
    hands.type("Compare")
    hands.key(Qt.Key.Key_Return)
    (added,) = set(scenario(shop).phases) - {"explore", "order", "fulfil", "after"}
    assert list(scenario(shop).phases).index(added) == 1
    assert scenario(shop).phases[added].name == "Compare"
    assert all_stand_in_their_phases(shop)
    drag_widget(phases, phases.cell_area(added).center(), QPoint(2, 12))
    assert next(iter(scenario(shop).phases)) == added
    assert all_stand_in_their_phases(shop)
    QTest.mouseClick(phases, LEFT, NO_KEY, phases.cell_area(added).center())
    press(shop, Qt.Key.Key_Delete)
    assert added not in scenario(shop).phases
    assert {key: node.phase for key, node in scenario(shop).nodes.items()} == homes
    assert all_stand_in_their_phases(shop)
    while shop.workspace.session.can_undo:
        press(shop, Qt.Key.Key_Z, CONTROL)
    assert encode(shop.workspace.session.document_to_save) == before


def all_stand_in_their_phases(window: MainWindow) -> bool:
    """Return whether the middle of every node, in whatever lane, lies in the phase that it belongs to."""
    spans, boxes = placement(window).phases, placement(window).nodes
    homes = [(node.phase, boxes[key].x + boxes[key].width / 2) for key, node in scenario(window).nodes.items()]
    return all(spans[phase].start <= x <= spans[phase].end for phase, x in homes if phase is not None)


@pytest.mark.parametrize("way", ["arrow", "Tab"])
def test_a_quickly_added_step_belongs_to_its_lane_and_travels_with_it(shop: MainWindow, hands: Hands, way: str) -> None:
    shop.canvas.reveal(("B3",))
    hands.click(*hands.middle("B3"))
    if way == "arrow":
        box = placement(shop).nodes["B3"]
        hands.click(box.x + box.width + ARROW_DISTANCE / shop.canvas.zoom, box.y + box.height / 2)
    else:
        hands.key(Qt.Key.Key_Tab)
    hands.type("Write an offer")
    hands.key(Qt.Key.Key_Return)
    (added,) = shop.workspace.selection
    assert scenario(shop).nodes[added].lane == "SALES"
    assert everything_stands_in_its_lane(shop)
    inside, lanes = within_lanes(shop, "SALES"), shop.canvas.headers.lanes
    in_sight(shop, lanes, "SALES")
    drag_widget(lanes, lanes.cell_area("SALES").center(), lanes.cell_area("CC").topLeft() + QPoint(20, 6))
    assert within_lanes(shop, "SALES") == inside


@pytest.mark.parametrize("keep", [False, True])
def test_deleting_one_lane_deletes_that_one_and_nothing_loses_its_shape(shop: MainWindow, keep: bool) -> None:
    before, lanes = scenario(shop), shop.canvas.headers.lanes
    members = {key for key, node in before.nodes.items() if node.lane == "SALES"}
    others = {lane: within_lanes(shop, lane) for lane in before.lanes if lane not in {"SALES", "LOG"}}
    heights = {lane: placement(shop).lanes[lane].length for lane in others}
    in_sight(shop, lanes, "SALES")
    QTest.mouseClick(lanes, LEFT, NO_KEY, lanes.cell_area("SALES").center())
    order = list(before.lanes)
    heir = order[order.index("SALES") - 1]
    if keep:
        shop.window_actions.lane_phase.delete_keeping_contents.trigger()
        others.pop(heir, None)
        assert {scenario(shop).nodes[key].lane for key in members} == {heir}
    else:
        press(shop, Qt.Key.Key_Delete)
        assert not members & set(scenario(shop).nodes)
    assert list(scenario(shop).lanes) == [lane for lane in order if lane != "SALES"]
    assert {lane: within_lanes(shop, lane) for lane in others} == others
    assert {lane: placement(shop).lanes[lane].length for lane in others} == {key: heights[key] for key in others}
    assert everything_stands_in_its_lane(shop)
    assert list(violations(shop.workspace.document)) == []
    press(shop, Qt.Key.Key_Z, CONTROL)
    assert scenario(shop) is before


def bend(window: MainWindow, hands: Hands, flow: str, by: float) -> None:
    """Take the longest stretch of a flow, and move it across its direction."""
    window.canvas.reveal((flow,))
    route = placement(window).route(flow)
    start, end = max(pairwise(route), key=lambda ends: dist(*ends))
    middle = ((start.x + end.x) / 2, (start.y + end.y) / 2)
    window.canvas.centerOn(*middle)
    target = (middle[0] + by, middle[1]) if start.x == end.x else (middle[0], middle[1] + by)
    hands.click(*middle)
    assert window.workspace.selection == (flow,)
    hands.drag(middle, target)


def test_bends_placed_by_hand_survive_moving_a_box(shop: MainWindow, hands: Hands) -> None:
    flow = next(flow for flow in scenario(shop).flows.values() if flow.source == "B3")
    bend(shop, hands, flow.id, 24)
    bends = scenario(shop).layout.flows[flow.id]
    shop.canvas.reveal((flow.source,))
    x, y = hands.middle(flow.source)
    hands.drag((x, y), (x - 18, y + 6))
    assert hands.middle(flow.source) != (x, y)
    assert scenario(shop).layout.flows[flow.id] == bends
    route = placement(shop).route(flow.id)
    assert set(bends) <= set(route)
    assert all(one.x == other.x or one.y == other.y for one, other in pairwise(route))


def test_long_names_break_and_the_box_grows_to_hold_them(shop: MainWindow, hands: Hands) -> None:
    shop.canvas.reveal(("B3",))
    before = placement(shop).nodes["B3"]
    for name in LONG_NAMES:
        hands.click(*hands.middle("B3"))
        hands.key(Qt.Key.Key_F2)
        hands.type(name)
        hands.key(Qt.Key.Key_Return)
        box = placement(shop).nodes["B3"]
        assert scenario(shop).nodes["B3"].name == name
        assert box.height > before.height
        assert box.width < 3 * before.width, "it broke into lines"
        lines = lines_of(shop, "B3")
        assert len(lines) > 1
        assert all(holds(box, line) for line in lines)
        assert everything_stands_in_its_lane(shop)
        press(shop, Qt.Key.Key_Z, CONTROL)
        assert placement(shop).nodes["B3"] == before


def lines_of(window: MainWindow, key: str) -> list[Box]:
    """Return the room that each line of a node's name takes on the canvas."""
    name = scenario(window).nodes[key].name
    shapes = node_shapes(window.canvas.drawing, scenario(window).nodes[key])
    return [shape_bounds(shape) for shape in shapes if isinstance(shape, TextRun) and shape.full_text == name]


def holds(outer: Box, inner: Box) -> bool:
    across = outer.x <= inner.x and inner.x + inner.width <= outer.x + outer.width
    return across and outer.y <= inner.y and inner.y + inner.height <= outer.y + outer.height


def test_another_colour_and_back_leaves_the_very_bytes(shop: MainWindow, hands: Hands) -> None:
    before = saved(shop)
    shop.canvas.reveal(("B3",))
    hands.click(*hands.middle("B3"))
    step = scenario(shop).nodes["B3"]
    assert isinstance(step, Step)
    value = step.value
    choose_value(shop, "waste")
    changed = saved(shop)
    assert changed != before
    choose_value(shop, value)
    assert saved(shop) == before


def test_another_colour_and_back_leaves_the_very_bytes_of_a_file_without_a_layout(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "plain.cpm.json"
    path.write_bytes(before := template_path("ordering").read_bytes())
    assert b'"layout"' not in before
    assert window.document_file.open(path)
    window.workspace.select(["B3"])
    step = scenario(window).nodes["B3"]
    assert isinstance(step, Step)
    choose_value(window, "waste")
    assert saved(window) != before
    choose_value(window, step.value)
    assert saved(window) == before


def choose_value(window: MainWindow, value: str | None) -> None:
    """Choose a value class in the inspector, by keys."""
    box = window.inspector.form.editors["value"].widget
    assert isinstance(box, QComboBox)
    box.setFocus()
    wanted = ("value_adding", "necessary", "waste").index(value) + 1 if value else 0
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(wanted):
        QTest.keyClick(box, Qt.Key.Key_Down)
    step = window.workspace.scenario.nodes["B3"]
    assert isinstance(step, Step)
    assert step.value == value


def test_moving_one_arrow_changes_one_place_in_the_file(shop: MainWindow, hands: Hands) -> None:
    before = saved(shop).decode()
    flow = next(flow for flow in scenario(shop).flows.values() if flow.source == "B3")
    bend(shop, hands, flow.id, 24)
    after = saved(shop).decode()
    old, new = json.loads(before), json.loads(after)
    assert new["scenarios"][0]["layout"].pop("flows").keys() == {flow.id}
    old["scenarios"][0]["layout"].pop("flows", None)
    assert old == new
    lines = SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False).get_opcodes()
    assert len([kind for kind, *_ in lines if kind != "equal"]) == 1
