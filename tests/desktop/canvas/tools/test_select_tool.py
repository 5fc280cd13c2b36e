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
from tests.desktop.canvas.canvas_driver import Hands, focus


def test_a_click_selects_and_escape_lets_go(canvas, hands):
    hands.click(*hands.middle("ask"))
    assert canvas.workspace.selection == ("ask",)
    hands.key(Qt.Key.Key_Escape)
    assert canvas.workspace.selection == ()


def test_control_click_adds_and_takes_away(canvas, hands):
    hands.click(*hands.middle("ask"))
    hands.click(*hands.middle("answer"), Qt.KeyboardModifier.ControlModifier)
    assert canvas.workspace.selection == ("ask", "answer")
    hands.click(*hands.middle("ask"), Qt.KeyboardModifier.ControlModifier)
    assert canvas.workspace.selection == ("answer",)


def test_a_rubber_band_selects_what_it_touches(canvas, hands):
    box = canvas.drawing.placement.nodes["ask"]
    hands.drag((box.x - 8, box.y - 8), (box.x + 20, box.y + 20))
    assert canvas.workspace.selection == ("ask",)


def test_a_rubber_band_shows_what_it_will_select_and_escape_selects_what_was_before(canvas, hands):
    hands.click(*hands.middle("look"))
    box = canvas.drawing.placement.nodes["ask"]
    corner = hands.pixel(box.x + box.width, box.y + box.height) + QPoint(2, 2)
    ring = colour(canvas.drawing.theme.selection)
    start, end = (box.x - 20, box.y - 20), (box.x + 20, box.y + 20)

    def is_ringed() -> bool:
        shown = canvas.viewport().grab(QRect(corner - QPoint(4, 30), QSize(9, 9))).toImage()
        return any(shown.pixelColor(x, 4) == ring for x in range(9))

    assert not is_ringed()
    hands.press(*start)
    hands.carry(start, end)
    assert is_ringed()
    assert canvas.workspace.selection == ()
    hands.key(Qt.Key.Key_Escape)
    assert not is_ringed()
    assert canvas.workspace.selection == ("look",)
    hands.release(*end)
    assert canvas.workspace.selection == ("look",)


def test_what_is_dragged_lies_over_what_it_is_dragged_across(canvas, hands):
    items, (x, y) = canvas.canvas_scene.nodes, hands.middle("ask")
    end = hands.middle("answer")
    hands.press(x, y)
    hands.carry((x, y), end)
    assert canvas.canvas_scene.items(QPointF(*end))[0] is items["ask"]
    hands.key(Qt.Key.Key_Escape)
    hands.release(*end)
    hands.drag((x, y), (x + 12, y))
    assert {item.zValue() for item in items.values()} == {items["look"].zValue()}


def test_a_click_on_a_flow_selects_it(canvas, hands):
    start, corner = canvas.drawing.placement.route("f1")[:2]
    hands.click((start.x + corner.x) / 2, (start.y + corner.y) / 2)
    assert canvas.workspace.selection == ("f1",)


def test_a_click_on_the_name_beside_a_decision_or_a_flow_means_what_is_named(canvas, hands):
    for element_id, item in (("sure", canvas.canvas_scene.nodes["sure"]), ("f4", canvas.canvas_scene.flows["f4"])):
        middle = item.text_rects()[0].center()
        hands.click(middle.x(), middle.y())
        assert canvas.workspace.selection == (element_id,)
        hands.key(Qt.Key.Key_Escape)


def test_the_words_of_a_flow_and_the_name_of_a_decision_are_written_where_they_stand(canvas, hands):
    for item in (canvas.canvas_scene.flows["f4"], canvas.canvas_scene.nodes["sure"]):
        middle = item.text_rects()[0].center()
        hands.double_click(middle.x(), middle.y())
        field = focus()
        assert field.geometry().contains(hands.pixel(middle.x(), middle.y()))
        hands.key(Qt.Key.Key_Escape)


def test_a_drag_moves_and_undo_puts_back(canvas, hands):
    before = canvas.workspace.document
    x, y = hands.middle("ask")
    hands.drag((x, y), (x + 31, y + 9))
    moved = canvas.workspace.document
    assert moved is not before
    assert moved.scenarios["today"].nodes["ask"].lane == "C"
    assert canvas.workspace.session.undo_name is not None
    canvas.workspace.session.undo()
    assert canvas.workspace.document is before


def test_a_drop_into_another_lane_changes_the_lane(canvas, hands):
    band = canvas.drawing.placement.lanes["B"]
    x, y = hands.middle("answer")
    hands.drag((x, y), (x, band.start + band.length / 2))
    scenario = canvas.workspace.scenario
    assert scenario.nodes["answer"].lane == "B"
    assert list(violations(canvas.workspace.document)) == []
    box, band = canvas.drawing.placement.nodes["answer"], canvas.drawing.placement.lanes["B"]
    assert band.start <= box.y
    assert box.y + box.height <= band.end


def test_a_drop_into_another_phase_changes_the_phase(canvas, hands):
    span = canvas.drawing.placement.phases["two"]
    x, y = hands.middle("ask")
    hands.drag((x, y), (span.start + 80, y))
    assert canvas.workspace.scenario.nodes["ask"].phase == "two"


def test_several_move_together(canvas, hands):
    hands.click(*hands.middle("ask"))
    hands.click(*hands.middle("answer"), Qt.KeyboardModifier.ControlModifier)
    before = {key: canvas.drawing.placement.nodes[key] for key in ("ask", "answer")}
    x, y = hands.middle("answer")
    hands.drag((x, y), (x + 20, y))
    after = canvas.drawing.placement.nodes
    shifts = {round(after[key].x - before[key].x, 2) for key in before}
    assert len(shifts) == 1
    assert shifts != {0.0}


def test_escape_in_the_middle_of_a_drag_changes_nothing(canvas, hands):
    before = canvas.workspace.document
    x, y = hands.middle("ask")
    hands.press(x, y)
    hands.carry((x, y), (x + 60, y + 30))
    hands.key(Qt.Key.Key_Escape)
    hands.release(x + 60, y + 30)
    assert canvas.workspace.document is before
    assert canvas.canvas_scene.nodes["ask"].pos().isNull()


def test_handles_resize_a_step(canvas, hands):
    hands.click(*hands.middle("ask"))
    box = canvas.drawing.placement.nodes["ask"]
    corner = (box.x + box.width + 4, box.y + box.height + 4)
    hands.drag(corner, (corner[0] + 30, corner[1] + 12))
    resized = canvas.drawing.placement.nodes["ask"]
    assert (resized.width, resized.height) == (box.width + 30, box.height + 12)


def test_a_mark_at_the_corner_of_a_selected_step_is_no_handle(canvas, hands):
    note = Annotation(id="slow", kind="pain_point", targets=("ask",), text="Slow")
    canvas.workspace.perform("Test", lambda document: add_annotation(document, "today", note))
    hands.click(*hands.middle("ask"))
    before = canvas.workspace.document
    hands.click(*mark_centres(canvas.drawing, "ask")["slow"])
    assert canvas.workspace.selection == ("slow",)
    assert canvas.workspace.document is before


def test_a_step_never_gets_smaller_than_its_name(canvas, hands):
    hands.click(*hands.middle("ask"))
    box = canvas.drawing.placement.nodes["ask"]
    corner = (box.x + box.width + 4, box.y + box.height + 4)
    hands.drag(corner, (corner[0] - 90, corner[1] - 40))
    assert canvas.drawing.placement.nodes["ask"] == box


def test_a_stretch_of_a_flow_can_be_bent_and_stays_when_a_box_moves(open_canvas):
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
    hands = Hands(canvas)
    route = canvas.drawing.placement.route("f")
    assert route[0].y == route[1].y, "the flow begins level"
    middle = ((route[0].x + route[1].x) / 2, route[0].y)
    hands.drag(middle, (middle[0], middle[1] + 40))
    bent = canvas.drawing.placement.route("f")
    assert route[0].y + 40 in {point.y for point in bent}
    assert (bent[0], bent[-1]) == (route[0], route[-1])
    x, y = hands.middle("c")
    hands.drag((x, y), (x + 30, y + 16))
    x, y = hands.middle("b")
    hands.drag((x, y), (x + 30, y + 16))
    assert route[0].y + 40 in {point.y for point in canvas.drawing.placement.route("f")}
    for _step in range(3):
        canvas.workspace.session.undo()
    assert canvas.drawing.placement.route("f") == route


def test_shift_keeps_to_one_axis_also_when_it_was_held_before_the_press(canvas, hands):
    before = canvas.drawing.placement.nodes["ask"]
    x, y = hands.middle("ask")
    hands.drag((x, y), (x + 40, y + 14), Qt.KeyboardModifier.ShiftModifier)
    assert canvas.workspace.selection == ("ask",)
    assert canvas.drawing.placement.nodes["ask"] == before._replace(x=before.x + 40)


def test_a_drag_with_control_moves_what_is_selected_and_lets_nothing_go(canvas, hands):
    canvas.workspace.select(["ask", "answer"])
    before = canvas.drawing.placement.nodes
    x, y = hands.middle("ask")
    hands.drag((x, y), (x + 33, y), Qt.KeyboardModifier.ControlModifier)
    after = canvas.drawing.placement.nodes
    assert canvas.workspace.selection == ("ask", "answer")
    assert {after[key].x - before[key].x for key in ("ask", "answer")} != {0.0}


def test_several_keep_their_distances_where_the_first_phase_begins(canvas, hands):
    canvas.workspace.select(["start", "ask"])
    before = canvas.drawing.placement.nodes
    x, y = hands.middle("ask")
    hands.drag((x, y), (x - 300, y))
    after = canvas.drawing.placement.nodes
    assert after["start"].x == 0.0
    assert after["ask"].x - after["start"].x == before["ask"].x - before["start"].x


def test_the_side_opposite_to_a_handle_stays_where_it_is(canvas, hands):
    hands.click(*hands.middle("answer"))
    box, lane = canvas.drawing.placement.nodes["answer"], canvas.drawing.placement.lanes["F"]
    for handle, beyond in (
        ((box.x - 4, box.y - 4), (-80.0, lane.start - 60)),
        ((box.x + box.width + 4, box.y + box.height + 4), (box.x + box.width + 30, lane.end + 50)),
    ):
        hands.drag(handle, beyond)
        resized = canvas.drawing.placement.nodes["answer"]
        if handle[0] < box.x:
            assert (resized.x, resized.y) == (0.0, lane.start + BAND_PADDING)
            assert (resized.x + resized.width, resized.y + resized.height) == (box.x + box.width, box.y + box.height)
        else:
            assert (resized.x, resized.y) == (box.x, box.y)
            assert resized.y + resized.height > lane.end, "the lane grew"
        canvas.workspace.session.undo()


def test_a_selected_mark_has_a_ring(canvas, hands):
    scenario_id = canvas.workspace.scenario_id
    note = Annotation(id="slow", kind="pain_point", targets=("answer",), text="Slow")
    canvas.workspace.perform("note", lambda document: add_annotation(document, scenario_id, note))
    centre = hands.pixel(*mark_centres(canvas.drawing, "answer")["slow"])
    area = QRect(centre - QPoint(16, 16), QSize(32, 32))
    before = canvas.viewport().grab(area).toImage()
    canvas.workspace.select(["slow"])
    assert canvas.viewport().grab(area).toImage() != before
    canvas.workspace.select([])
    assert canvas.viewport().grab(area).toImage() == before
