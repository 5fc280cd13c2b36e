"""Bends dragged by hand are kept."""

from __future__ import annotations

from itertools import pairwise

from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import CanvasDriver
from tests.desktop.saved_window import (
    bend_flow,
    placement,
    scenario,
)


def test_manual_bends_survive_moving_a_box(saved_window: MainWindow, saved_driver: CanvasDriver) -> None:
    flow = next(flow for flow in scenario(saved_window).flows.values() if flow.source == "B3")
    bend_flow(saved_window, saved_driver, flow.id, 24)
    bends = scenario(saved_window).layout.flows[flow.id]
    saved_window.canvas.reveal((flow.source,))
    x, y = saved_driver.node_centre(flow.source)
    saved_driver.drag((x, y), (x - 18, y + 6))
    assert saved_driver.node_centre(flow.source) != (x, y)
    assert scenario(saved_window).layout.flows[flow.id] == bends
    route = placement(saved_window).route(flow.id)
    assert set(bends) <= set(route)
    assert all(first.x == second.x or first.y == second.y for first, second in pairwise(route))
