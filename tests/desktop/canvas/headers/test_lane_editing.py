"""Lanes moved, resized and deleted by their headers: nodes stay in their lanes."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from cpm_desktop.desktop.canvas.headers.header_widget import HeaderWidget
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.invariants import violations
from cpm_desktop.storage.codec import encode
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, drag_widget
from tests.desktop.saved_window import (
    CONTROL,
    all_nodes_are_in_their_lanes,
    node_offsets_in_lane,
    placement,
    save_and_read,
    scenario,
    scroll_to_band,
)


def test_moved_lane_keeps_its_contents_and_undo_restores_the_same_bytes(saved_window: MainWindow) -> None:
    lanes, before = saved_window.canvas.headers.lanes, encode(saved_window.workspace.session.document_to_save)
    inside = node_offsets_in_lane(saved_window, "SALES")
    assert inside
    scroll_to_band(saved_window, lanes, "SALES")
    drag_widget(lanes, lanes.cell_area("SALES").center(), lanes.cell_area("CC").topLeft() + QPoint(20, 6))
    order = list(scenario(saved_window).lanes)
    assert order.index("SALES") < order.index("CC")
    assert node_offsets_in_lane(saved_window, "SALES") == inside
    assert all_nodes_are_in_their_lanes(saved_window)
    QTest.keyClick(saved_window, Qt.Key.Key_Z, CONTROL)
    assert encode(saved_window.workspace.session.document_to_save) == before
    assert save_and_read(saved_window) == before


def test_resizing_a_lane_keeps_every_step_in_its_lane(saved_window: MainWindow) -> None:
    lanes, memberships = (
        saved_window.canvas.headers.lanes,
        {key: node.lane for key, node in scenario(saved_window).nodes.items()},
    )
    inside = {lane: node_offsets_in_lane(saved_window, lane) for lane in scenario(saved_window).lanes}
    for lane, pixels in product(("C", "CC", "WEB"), (90, -400)):
        scroll_to_band(saved_window, lanes, lane)
        end = lanes.cell_area(lane).bottomLeft() + QPoint(30, 1)
        drag_widget(lanes, end, end + QPoint(0, pixels))
        assert saved_window.workspace.session.undo_name == f"resize lane {scenario(saved_window).lanes[lane].name}"
        assert {key: node.lane for key, node in scenario(saved_window).nodes.items()} == memberships
        assert {key: node_offsets_in_lane(saved_window, key) for key in scenario(saved_window).lanes} == inside
        assert all_nodes_are_in_their_lanes(saved_window)
        assert list(violations(saved_window.workspace.document)) == []


@pytest.mark.parametrize("keep", [False, True])
def test_deleting_a_lane_leaves_the_other_lanes_unchanged(saved_window: MainWindow, keep: bool) -> None:
    before, lanes = scenario(saved_window), saved_window.canvas.headers.lanes
    members = {key for key, node in before.nodes.items() if node.lane == "SALES"}
    others = {lane: node_offsets_in_lane(saved_window, lane) for lane in before.lanes if lane not in {"SALES", "LOG"}}
    heights = {lane: placement(saved_window).lanes[lane].length for lane in others}
    scroll_to_band(saved_window, lanes, "SALES")
    QTest.mouseClick(lanes, LEFT, NO_MODIFIER, lanes.cell_area("SALES").center())
    order = list(before.lanes)
    upper_lane = order[order.index("SALES") - 1]
    if keep:
        saved_window.window_actions.lane_phase.delete_keeping_contents.trigger()
        others.pop(upper_lane, None)
        assert {scenario(saved_window).nodes[key].lane for key in members} == {upper_lane}
    else:
        QTest.keyClick(saved_window, Qt.Key.Key_Delete)
        assert not members & set(scenario(saved_window).nodes)
    assert list(scenario(saved_window).lanes) == [lane for lane in order if lane != "SALES"]
    assert {lane: node_offsets_in_lane(saved_window, lane) for lane in others} == others
    assert {lane: placement(saved_window).lanes[lane].length for lane in others} == {
        key: heights[key] for key in others
    }
    assert all_nodes_are_in_their_lanes(saved_window)
    assert list(violations(saved_window.workspace.document)) == []
    QTest.keyClick(saved_window, Qt.Key.Key_Z, CONTROL)
    assert scenario(saved_window) is before


def test_lane_names_stay_visible_while_scrolling(saved_window: MainWindow) -> None:
    canvas, lanes = saved_window.canvas, saved_window.canvas.headers.lanes
    horizontal, vertical = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    for zoom, place in product((0.5, 1.0, 2.0), (0.0, 0.37, 0.8, 1.0)):
        canvas.zoom_to(zoom)
        horizontal.setValue(round(horizontal.minimum() + place * (horizontal.maximum() - horizontal.minimum())))
        vertical.setValue(round(vertical.minimum() + place * (vertical.maximum() - vertical.minimum())))
        assert lanes.geometry().right() + 1 == canvas.viewport().geometry().left()
        for lane in scenario(saved_window).lanes:
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
