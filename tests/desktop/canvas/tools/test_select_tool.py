"""The select tool, by real events: click, rubber band, drag, resize, bend."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt

from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.drawing.elements.annotations import mark_centres
from cpm_desktop.editing.commands.elements import add_annotation
from cpm_desktop.editing.geometry import BAND_PADDING
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Flow, Lane, Step
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from tests.desktop.canvas.canvas_driver import CanvasDriver, focus_widget


def test_click_selects_and_escape_clears_the_selection(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    assert canvas.workspace.selection.ids == ("ask",)
    driver.press_key(Qt.Key.Key_Escape)
    assert canvas.workspace.selection.ids == ()


def test_control_click_toggles_the_selection(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    driver.click(*driver.node_centre("answer"), Qt.KeyboardModifier.ControlModifier)
    assert canvas.workspace.selection.ids == ("ask", "answer")
    driver.click(*driver.node_centre("ask"), Qt.KeyboardModifier.ControlModifier)
    assert canvas.workspace.selection.ids == ("answer",)


def test_a_rubber_band_selects_what_it_touches(canvas, driver):
    box = canvas.drawing.placement.nodes["ask"]
    driver.drag((box.x - 8, box.y - 8), (box.x + 20, box.y + 20))
    assert canvas.workspace.selection.ids == ("ask",)


def test_rubber_band_previews_the_selection_and_escape_restores_it(canvas, driver):
    driver.click(*driver.node_centre("look"))
    box = canvas.drawing.placement.nodes["ask"]
    corner = driver.viewport_point(box.x + box.width, box.y + box.height) + QPoint(2, 2)
    ring = colour(canvas.drawing.theme.selection)
    start, end = (box.x - 20, box.y - 20), (box.x + 20, box.y + 20)

    def is_ringed() -> bool:
        shown = canvas.viewport().grab(QRect(corner - QPoint(4, 30), QSize(9, 9))).toImage()
        return any(shown.pixelColor(x, 4) == ring for x in range(9))

    assert not is_ringed()
    driver.press(*start)
    driver.move_pressed(start, end)
    assert is_ringed()
    assert canvas.workspace.selection.ids == ()
    driver.press_key(Qt.Key.Key_Escape)
    assert not is_ringed()
    assert canvas.workspace.selection.ids == ("look",)
    driver.release(*end)
    assert canvas.workspace.selection.ids == ("look",)


def test_dragged_node_is_above_other_nodes(canvas, driver):
    items, (x, y) = canvas.canvas_scene.nodes, driver.node_centre("ask")
    end = driver.node_centre("answer")
    driver.press(x, y)
    driver.move_pressed((x, y), end)
    assert canvas.canvas_scene.items(QPointF(*end))[0] is items["ask"]
    driver.press_key(Qt.Key.Key_Escape)
    driver.release(*end)
    driver.drag((x, y), (x + 12, y))
    assert {item.zValue() for item in items.values()} == {items["look"].zValue()}


def test_a_click_on_a_flow_selects_it(canvas, driver):
    start, corner = canvas.drawing.placement.route("f1")[:2]
    driver.click((start.x + corner.x) / 2, (start.y + corner.y) / 2)
    assert canvas.workspace.selection.ids == ("f1",)


def test_click_on_a_label_selects_its_decision_or_flow(canvas, driver):
    for element_id, item in (("sure", canvas.canvas_scene.nodes["sure"]), ("f4", canvas.canvas_scene.flows["f4"])):
        middle = item.text_rects()[0].center()
        driver.click(middle.x(), middle.y())
        assert canvas.workspace.selection.ids == (element_id,)
        driver.press_key(Qt.Key.Key_Escape)


def test_flow_and_decision_labels_are_edited_in_place(canvas, driver):
    for item in (canvas.canvas_scene.flows["f4"], canvas.canvas_scene.nodes["sure"]):
        middle = item.text_rects()[0].center()
        driver.double_click(middle.x(), middle.y())
        field = focus_widget()
        assert field.geometry().contains(driver.viewport_point(middle.x(), middle.y()))
        driver.press_key(Qt.Key.Key_Escape)


def test_drag_moves_a_node_and_undo_restores_it(canvas, driver):
    before = canvas.workspace.document
    x, y = driver.node_centre("ask")
    driver.drag((x, y), (x + 31, y + 9))
    moved = canvas.workspace.document
    assert moved is not before
    assert moved.scenarios["today"].nodes["ask"].lane == "C"
    assert canvas.workspace.session.undo_name is not None
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_a_drop_into_another_lane_changes_the_lane(canvas, driver):
    band = canvas.drawing.placement.lanes["B"]
    x, y = driver.node_centre("answer")
    driver.drag((x, y), (x, band.start + band.length / 2))
    scenario = canvas.workspace.scenario
    assert scenario.nodes["answer"].lane == "B"
    assert list(violations(canvas.workspace.document)) == []
    box, band = canvas.drawing.placement.nodes["answer"], canvas.drawing.placement.lanes["B"]
    assert band.start <= box.y
    assert box.y + box.height <= band.end


def test_a_drop_into_another_phase_changes_the_phase(canvas, driver):
    span = canvas.drawing.placement.phases["two"]
    x, y = driver.node_centre("ask")
    driver.drag((x, y), (span.start + 80, y))
    assert canvas.workspace.scenario.nodes["ask"].phase == "two"


def test_several_nodes_are_moved_together(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    driver.click(*driver.node_centre("answer"), Qt.KeyboardModifier.ControlModifier)
    before = {key: canvas.drawing.placement.nodes[key] for key in ("ask", "answer")}
    x, y = driver.node_centre("answer")
    driver.drag((x, y), (x + 20, y))
    after = canvas.drawing.placement.nodes
    shifts = {round(after[key].x - before[key].x, 2) for key in before}
    assert len(shifts) == 1
    assert shifts != {0.0}


def test_escape_cancels_a_drag(canvas, driver):
    before = canvas.workspace.document
    x, y = driver.node_centre("ask")
    driver.press(x, y)
    driver.move_pressed((x, y), (x + 60, y + 30))
    driver.press_key(Qt.Key.Key_Escape)
    driver.release(x + 60, y + 30)
    assert canvas.workspace.document is before
    assert canvas.canvas_scene.nodes["ask"].pos().isNull()


def test_handles_resize_a_step(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    box = canvas.drawing.placement.nodes["ask"]
    corner = (box.x + box.width + 4, box.y + box.height + 4)
    driver.drag(corner, (corner[0] + 30, corner[1] + 12))
    resized = canvas.drawing.placement.nodes["ask"]
    assert (resized.width, resized.height) == (box.width + 30, box.height + 12)


def test_annotation_mark_at_a_corner_is_not_a_resize_handle(canvas, driver):
    note = Annotation(id="slow", kind="pain_point", targets=("ask",), text="Slow")
    canvas.workspace.editor.perform("Test", lambda document: add_annotation(document, "today", note))
    driver.click(*driver.node_centre("ask"))
    before = canvas.workspace.document
    driver.click(*mark_centres(canvas.drawing, "ask")["slow"])
    assert canvas.workspace.selection.ids == ("slow",)
    assert canvas.workspace.document is before


def test_step_is_never_smaller_than_its_name(canvas, driver):
    driver.click(*driver.node_centre("ask"))
    box = canvas.drawing.placement.nodes["ask"]
    corner = (box.x + box.width + 4, box.y + box.height + 4)
    driver.drag(corner, (corner[0] - 90, corner[1] - 40))
    assert canvas.drawing.placement.nodes["ask"] == box


def test_flow_segment_can_be_bent_and_stays_when_a_box_moves(open_canvas):
    lane = Lane(id="C", name="Customer", kind="customer")
    steps = (Step(id="a", kind="step", lane="C", name="A"), Step(id="b", kind="step", lane="C", name="B"))
    boxes = {"a": Box(40, 20, 112, 52), "b": Box(400, 180, 112, 52), "c": Box(700, 20, 112, 52)}
    scenario = Scenario(
        id="s",
        lanes=ElementMap((lane,)),
        nodes=ElementMap((*steps, Step(id="c", kind="step", lane="C", name="C"))),
        flows=ElementMap((Flow(id="f", source="a", target="b"),)),
        layout=Layout(nodes=FrozenMap(boxes), lanes=FrozenMap({"C": 260.0})),
    )
    canvas = open_canvas(Document(scenarios=ElementMap((scenario,))))
    driver = CanvasDriver(canvas)
    route = canvas.drawing.placement.route("f")
    assert route[0].y == route[1].y, "the flow starts horizontally"
    middle = ((route[0].x + route[1].x) / 2, route[0].y)
    driver.drag(middle, (middle[0], middle[1] + 40))
    bent = canvas.drawing.placement.route("f")
    assert route[0].y + 40 in {point.y for point in bent}
    assert (bent[0], bent[-1]) == (route[0], route[-1])
    x, y = driver.node_centre("c")
    driver.drag((x, y), (x + 30, y + 16))
    x, y = driver.node_centre("b")
    driver.drag((x, y), (x + 30, y + 16))
    assert route[0].y + 40 in {point.y for point in canvas.drawing.placement.route("f")}
    for _step in range(3):
        canvas.workspace.session.undo()
    assert canvas.drawing.placement.route("f") == route


def test_shift_constrains_the_drag_to_one_axis(canvas, driver):
    before = canvas.drawing.placement.nodes["ask"]
    x, y = driver.node_centre("ask")
    driver.drag((x, y), (x + 40, y + 14), Qt.KeyboardModifier.ShiftModifier)
    assert canvas.workspace.selection.ids == ("ask",)
    assert canvas.drawing.placement.nodes["ask"] == before._replace(x=before.x + 40)


def test_control_drag_moves_the_selection_and_keeps_it(canvas, driver):
    canvas.workspace.selection.select(["ask", "answer"])
    before = canvas.drawing.placement.nodes
    x, y = driver.node_centre("ask")
    driver.drag((x, y), (x + 33, y), Qt.KeyboardModifier.ControlModifier)
    after = canvas.drawing.placement.nodes
    assert canvas.workspace.selection.ids == ("ask", "answer")
    assert {after[key].x - before[key].x for key in ("ask", "answer")} != {0.0}


def test_several_nodes_keep_their_distances_at_the_start_of_the_first_phase(canvas, driver):
    canvas.workspace.selection.select(["start", "ask"])
    before = canvas.drawing.placement.nodes
    x, y = driver.node_centre("ask")
    driver.drag((x, y), (x - 300, y))
    after = canvas.drawing.placement.nodes
    assert after["start"].x == 0.0
    assert after["ask"].x - after["start"].x == before["ask"].x - before["start"].x


def test_resizing_keeps_the_opposite_side_in_place(canvas, driver):
    driver.click(*driver.node_centre("answer"))
    box, lane = canvas.drawing.placement.nodes["answer"], canvas.drawing.placement.lanes["F"]
    for handle, target in (
        ((box.x - 4, box.y - 4), (-80.0, lane.start - 60)),
        ((box.x + box.width + 4, box.y + box.height + 4), (box.x + box.width + 30, lane.end + 50)),
    ):
        driver.drag(handle, target)
        resized = canvas.drawing.placement.nodes["answer"]
        if handle[0] < box.x:
            assert (resized.x, resized.y) == (0.0, lane.start + BAND_PADDING)
            assert (resized.x + resized.width, resized.y + resized.height) == (box.x + box.width, box.y + box.height)
        else:
            assert (resized.x, resized.y) == (box.x, box.y)
            assert resized.y + resized.height > lane.end, "the lane grew"
        canvas.workspace.session.undo()


def test_selected_annotation_mark_has_a_ring(canvas, driver):
    scenario_id = canvas.workspace.scenario_id
    note = Annotation(id="slow", kind="pain_point", targets=("answer",), text="Slow")
    canvas.workspace.editor.perform("note", lambda document: add_annotation(document, scenario_id, note))
    centre = driver.viewport_point(*mark_centres(canvas.drawing, "answer")["slow"])
    area = QRect(centre - QPoint(16, 16), QSize(32, 32))
    before = canvas.viewport().grab(area).toImage()
    canvas.workspace.selection.select(["slow"])
    assert canvas.viewport().grab(area).toImage() != before
    canvas.workspace.selection.select([])
    assert canvas.viewport().grab(area).toImage() == before
