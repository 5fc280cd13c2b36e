"""Headers of lanes and phases: they stay visible; selecting, renaming, moving and resizing are one undo step each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from cpm_desktop.desktop.canvas.headers.header_widget import HeaderWidget
from cpm_desktop.desktop.canvas.navigation.auto_scroll import AutoScroller
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, drag_widget


@pytest.fixture
def lanes(canvas) -> HeaderWidget:
    return canvas.headers.lanes


@pytest.fixture
def phases(canvas) -> HeaderWidget:
    return canvas.headers.phases


def test_lane_moves_with_its_contents_and_undo_restores_both(canvas, lanes):
    before = canvas.workspace.document
    below = canvas.drawing.placement.nodes["look"].y - canvas.drawing.placement.lanes["B"].start
    start, above = lanes.cell_area("B").center(), lanes.cell_area("F").topLeft() + QPoint(20, 8)
    drag_widget(lanes, start, above)
    assert list(canvas.workspace.scenario.lanes) == ["C", "B", "F"]
    assert canvas.drawing.placement.nodes["look"].y - canvas.drawing.placement.lanes["B"].start == below
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_a_customer_lane_stays_on_top(canvas, lanes):
    drag_widget(lanes, lanes.cell_area("B").center(), QPoint(20, 2))
    assert next(iter(canvas.workspace.scenario.lanes)) == "C"


def test_dragging_a_lane_border_resizes_it_but_not_below_its_contents(canvas, lanes):
    height = canvas.drawing.placement.lanes["C"].length
    end = lanes.cell_area("C").bottomLeft() + QPoint(30, 1)
    drag_widget(lanes, end, end + QPoint(0, 50))
    assert canvas.drawing.placement.lanes["C"].length == pytest.approx(height + 50, abs=1)
    end = lanes.cell_area("C").bottomLeft() + QPoint(30, 1)
    drag_widget(lanes, end, end - QPoint(0, 400))
    band, box = canvas.drawing.placement.lanes["C"], canvas.drawing.placement.nodes["ask"]
    assert box.y + box.height <= band.end


def test_a_phase_moves_across_all_lanes(canvas, phases):
    before = canvas.workspace.document
    width = phases.cell_area("two").width()
    drag_widget(phases, phases.cell_area("two").center(), QPoint(4, 10))
    assert list(canvas.workspace.scenario.phases) == ["two", "one"]
    assert canvas.drawing.placement.nodes["look"].x < canvas.drawing.placement.nodes["answer"].x
    assert phases.cell_area("two").width() == width
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_dragging_a_phase_border_shifts_what_follows(canvas, phases):
    look_before = canvas.drawing.placement.nodes["look"]
    end = phases.cell_area("one").topRight() + QPoint(1, 12)
    drag_widget(phases, end, end + QPoint(60, 0))
    assert canvas.drawing.placement.nodes["look"].x == pytest.approx(look_before.x + 60, abs=1)


def test_dragging_the_left_edge_of_a_phase_makes_room_before_its_contents(canvas, phases):
    before, spans = canvas.workspace.document, dict(canvas.drawing.placement.phases)
    looks, answers = canvas.drawing.placement.nodes["look"], canvas.drawing.placement.nodes["answer"]
    start = phases.cell_area("two").topLeft() + QPoint(2, 12)
    drag_widget(phases, start, start - QPoint(50, 0))
    placement = canvas.drawing.placement
    assert placement.phases["one"] == spans["one"]
    assert placement.phases["two"].length == pytest.approx(spans["two"].length + 50, abs=1)
    assert placement.nodes["look"].x == pytest.approx(looks.x + 50, abs=1)
    assert placement.nodes["answer"] == answers
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_content_of_a_phase_stays_under_the_mouse_where_the_canvas_can_scroll(canvas, phases):
    canvas.resize(500, 400)
    canvas.horizontalScrollBar().setValue(10)
    looks = canvas.mapFromScene(canvas.drawing.placement.nodes["look"].x, 0).x()
    start = phases.cell_area("two").topLeft() + QPoint(2, 12)
    drag_widget(phases, start, start - QPoint(40, 0))
    assert canvas.mapFromScene(canvas.drawing.placement.nodes["look"].x, 0).x() == pytest.approx(looks, abs=1)


def test_content_of_a_lane_stays_under_the_mouse_where_the_canvas_can_scroll(canvas, lanes):
    canvas.resize(700, 260)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().minimum() + 10)
    top = canvas.mapFromScene(0, canvas.drawing.placement.nodes["look"].y).y()
    start = lanes.cell_area("F").topLeft() + QPoint(12, 2)
    drag_widget(lanes, start, start - QPoint(0, 30))
    assert canvas.mapFromScene(0, canvas.drawing.placement.nodes["look"].y).y() == pytest.approx(top, abs=1)


@pytest.mark.parametrize("reach", [-3, 0, 1, 4])
@pytest.mark.parametrize(("header", "first"), [("lanes", "C"), ("phases", "one")])
def test_first_edge_of_a_header_resizes_too(canvas, header, first, reach):
    widget, across = getattr(canvas.headers, header), QPoint(12, reach) if header == "lanes" else QPoint(reach, 12)
    length = getattr(canvas.drawing.placement, header)[first].length
    nodes = dict(canvas.drawing.placement.nodes)
    start = widget.cell_area(first).topLeft() + across
    distance = QPoint(0, 30) if header == "lanes" else QPoint(30, 0)
    drag_widget(widget, start, start - distance)
    assert getattr(canvas.drawing.placement, header)[first].length == pytest.approx(length + 30, abs=1)
    moved = canvas.drawing.placement.nodes
    assert {key: (round(box.x - nodes[key].x), round(box.y - nodes[key].y)) for key, box in moved.items()} == {
        key: (distance.x(), distance.y()) for key in nodes
    }


def test_cursor_shows_both_edges_of_a_border(canvas, phases):
    border = phases.cell_area("two").topLeft() + QPoint(0, 12)
    shapes = []
    for offset in (-12, -3, 0, 3, 12):
        QTest.mouseMove(phases, border + QPoint(offset, 0))
        shapes.append(phases.cursor().shape() == Qt.CursorShape.SplitHCursor)
    assert shapes == [False, True, True, True, False]


def test_a_double_click_renames_in_place(canvas, lanes, driver):
    QTest.mouseDClick(lanes, LEFT, NO_MODIFIER, lanes.cell_area("F").center())
    driver.type("Ügyfélszolgálat")
    driver.press_key(Qt.Key.Key_Return)
    assert canvas.workspace.scenario.lanes["F"].name == "Ügyfélszolgálat"
    canvas.workspace.session.undo()
    assert canvas.workspace.scenario.lanes["F"].name == "Front"


def test_a_click_selects_the_lane(canvas, lanes):
    QTest.mouseClick(lanes, LEFT, NO_MODIFIER, lanes.cell_area("F").center())
    assert canvas.workspace.selection.ids == ("F",)


def test_headers_stay_aligned_with_the_viewport(canvas, lanes, phases):
    canvas.zoom_to(2.0)
    canvas.horizontalScrollBar().setValue(200)
    canvas.verticalScrollBar().setValue(90)
    assert lanes.geometry().right() + 1 == canvas.viewport().geometry().left()
    assert phases.geometry().bottom() + 1 == canvas.viewport().geometry().top()
    top = canvas.mapFromScene(0, canvas.drawing.placement.lanes["F"].start).y()
    assert lanes.cell_area("F").top() == pytest.approx(top, abs=1)
    left = canvas.mapFromScene(canvas.drawing.placement.phases["two"].start, 0).x()
    assert phases.cell_area("two").left() == pytest.approx(left, abs=1)


def test_escape_cancels_a_lane_drag(canvas, lanes, driver):
    before = canvas.workspace.document
    start, above = lanes.cell_area("B").center(), lanes.cell_area("F").topLeft() + QPoint(20, 8)
    drag_widget(lanes, start, above, release=False)
    driver.press_key(Qt.Key.Key_Escape)
    assert canvas.workspace.selection.ids == ("B",), "Escape ends only the drag"
    QTest.mouseRelease(lanes, LEFT, NO_MODIFIER, above)
    assert canvas.workspace.document is before


def test_phase_dragged_to_the_header_edge_scrolls_the_view(canvas, phases, qtbot):
    canvas.resize(500, 400)
    canvas.zoom_to(2.0)
    bar = canvas.horizontalScrollBar()
    bar.setValue(0)
    assert phases.cell_area("two").center().x() > phases.width()
    end = QPoint(phases.width() - 2, 10)
    drag_widget(phases, QPoint(20, 10), end, release=False)
    qtbot.waitUntil(lambda: phases.cell_area("two").center().x() < phases.width() - 10)
    QTest.mouseRelease(phases, LEFT, NO_MODIFIER, end)
    assert list(canvas.workspace.scenario.phases) == ["two", "one"]
    timers = [timer for edges in canvas.findChildren(AutoScroller) for timer in edges.findChildren(QTimer)]
    assert not any(timer.isActive() for timer in timers)


def test_lane_resize_follows_mouse_and_scrolling(canvas, lanes, qtbot):
    canvas.resize(500, 300)
    canvas.zoom_to(2.0)
    bar, height = canvas.verticalScrollBar(), canvas.drawing.placement.lanes["C"].length
    bar.setValue(0)
    start, end = lanes.cell_area("C").bottomLeft() + QPoint(20, 1), QPoint(20, lanes.height() - 2)
    if start.y() > end.y():
        bar.setValue(start.y() - end.y() + 80)
        start = lanes.cell_area("C").bottomLeft() + QPoint(20, 1)
    before = bar.value()
    drag_widget(lanes, start, end, release=False)
    qtbot.waitUntil(lambda: bar.value() > before + 60)
    scrolled = bar.value() - before
    QTest.mouseRelease(lanes, LEFT, NO_MODIFIER, end)
    growth = canvas.drawing.placement.lanes["C"].length - height
    assert growth == pytest.approx((end.y() - start.y() + scrolled) / 2, abs=2)


def test_canvas_has_the_focus_after_a_header_click(canvas, lanes):
    canvas.clearFocus()
    QTest.mouseClick(lanes, LEFT, NO_MODIFIER, lanes.cell_area("B").center())
    assert canvas.hasFocus()


def test_shift_click_adds_a_lane_to_the_selection(canvas, lanes):
    QTest.mouseClick(lanes, LEFT, NO_MODIFIER, lanes.cell_area("B").center())
    QTest.mouseClick(lanes, LEFT, Qt.KeyboardModifier.ShiftModifier, lanes.cell_area("F").center())
    assert canvas.workspace.selection.ids == ("B", "F")


def test_click_beside_all_lanes_clears_the_selection(canvas, lanes):
    QTest.mouseClick(lanes, LEFT, NO_MODIFIER, lanes.cell_area("B").center())
    QTest.mouseClick(lanes, LEFT, NO_MODIFIER, QPoint(20, lanes.height() - 4))
    assert canvas.workspace.selection.ids == ()
