"""The analysis dock: what the process tells, worked out in the background, every row leading to the canvas."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.panels.analysis.pages.measures_page import MeasuresPage
from cpm_desktop.desktop.panels.analysis.pages.paths_page import PathsPage
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace import analysis_scheduler as analyses_module
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput, AnalysisScheduler, Priority
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.model.elements import Annotation
from tests.desktop.canvas.canvas_driver import Hands
from tests.desktop.panels.analysis.analysis_dock import (
    add,
    click,
    column,
    open_tab,
    place,
    rests,
    selected_rows,
    settle,
    table,
    texts,
    waiting_minutes,
)


def test_the_register_shows_a_pain_point_as_soon_as_it_is_noted(qtbot: QtBot, ordering: MainWindow) -> None:
    page = open_tab(qtbot, ordering, "pain-points")
    assert texts(table(page), "What")[0] == "Thin product descriptions"
    assert texts(table(page), "S · O · D")[0] == "6 · 7 · 8 = 336"
    add(ordering, Annotation(id="new", kind="pain_point", targets=("B3",), text="No time to advise", severity=9))
    settle(qtbot, ordering)
    assert texts(table(page), "What")[-1] == "No time to advise"
    assert texts(table(page), "Where")[-1] == "Advise"
    ordering.workspace.session.undo()
    settle(qtbot, ordering)
    assert "No time to advise" not in texts(table(page), "What")


def test_tabs_say_how_many_there_are_without_being_opened(qtbot: QtBot, ordering: MainWindow) -> None:
    settle(qtbot, ordering)
    titles = [ordering.analysis.tabText(number) for number in range(ordering.analysis.count())]
    assert titles[2:5] == ["Pain points 6", "Handoffs 8", "Touchpoints 17"]
    ordering.workspace.perform("cut", lambda document: edit_elements(document, "today", ["A2"], name=""))
    settle(qtbot, ordering)
    assert ordering.analysis.tabText(0) == "Findings 1"


def test_a_click_on_a_row_selects_its_element_and_enter_goes_there(qtbot: QtBot, ordering: MainWindow) -> None:
    view = table(open_tab(qtbot, ordering, "handoffs"))
    numbers = texts(view, "No.")
    click(view, numbers.index("8"))
    (flow,) = ordering.workspace.selection
    assert ordering.canvas.drawing.marks.handoffs[flow] == 8
    with qtbot.waitSignal(view.navigate_requested) as gone:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert gone.args == [(flow,)]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    (flow,) = ordering.workspace.selection
    assert ordering.canvas.drawing.marks.handoffs[flow] == 7


def test_going_to_a_table_leaves_the_selection_alone(qtbot: QtBot, ordering: MainWindow) -> None:
    view = table(open_tab(qtbot, ordering, "pain-points"))
    ordering.workspace.select(["E2"])
    ordering.analysis.focus_content()
    assert view.hasFocus()
    assert ordering.workspace.selection == ("E2",)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert selected_rows(view) == [0]
    assert ordering.workspace.selection != ("E2",)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert selected_rows(view) == [1]


def test_a_row_is_brought_into_sight_on_the_canvas(qtbot: QtBot, ordering: MainWindow) -> None:
    view = table(open_tab(qtbot, ordering, "handoffs"))
    ordering.canvas.zoom_to(1.5)
    last = texts(view, "No.").index("8")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, last))
    (flow,) = ordering.workspace.selection
    route = ordering.canvas.drawing.placement.route(flow)
    shown = ordering.canvas.visible_area()
    assert any(shown.contains(point.x, point.y) for point in route)


def test_what_is_selected_on_the_canvas_is_marked_in_the_table(qtbot: QtBot, ordering: MainWindow) -> None:
    hands = Hands(ordering.canvas)
    view = table(open_tab(qtbot, ordering, "pain-points"))
    hands.click(*hands.middle("B1"))
    assert ordering.workspace.selection == ("B1",)
    (row,) = selected_rows(view)
    assert texts(view, "What")[row] == "Menu maze"
    ordering.workspace.select(["A1"])
    assert selected_rows(view) == []


def test_numbers_are_sorted_as_numbers_and_a_third_click_brings_the_first_order_back(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    view = table(open_tab(qtbot, ordering, "handoffs"))
    as_numbered = texts(view, "No.")
    header, number = view.horizontalHeader(), column(view, "Wait")
    point = QPoint(header.sectionViewportPosition(number) + header.sectionSize(number) // 2, header.height() // 2)
    for wished in (sorted, lambda waits: sorted(waits, reverse=True)):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        waits = waiting_minutes(view)
        assert waits == wished(waits)
        assert len(set(waits)) > 3
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert texts(view, "No.") == as_numbered


def test_a_sorted_table_stays_sorted_and_its_row_selected_when_something_changes(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    view = table(open_tab(qtbot, ordering, "pain-points"))
    view.sortByColumn(column(view, "Severity"), Qt.SortOrder.DescendingOrder)
    click(view, 2)
    chosen = ordering.workspace.selection
    severities = [int(text or 0) for text in texts(view, "Severity")]
    assert severities == sorted(severities, reverse=True)
    ordering.workspace.perform("worse", lambda document: edit_elements(document, "today", chosen, severity=10))
    settle(qtbot, ordering)
    assert texts(view, "Severity")[0] == "10"
    assert selected_rows(view) == [0]
    assert ordering.workspace.selection == chosen


def test_rows_are_copied_with_tabs_between(qtbot: QtBot, ordering: MainWindow) -> None:
    view = table(open_tab(qtbot, ordering, "touchpoints"))
    click(view, 0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert [len(line) for line in lines] == [view.sorted_model.columnCount()] * 3
    assert lines[0][0] == "No."
    assert lines[1][column(view, "From")] == "Customer: Search product"


def test_the_matrix_counts_handoffs_between_lanes_and_each_meeting_leads_to_its_flows(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    page = open_tab(qtbot, ordering, "handoffs")
    matrix = next(button for button in page.control_bar.findChildren(QWidget) if button.property("text") == "Matrix")
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton)
    view = table(page)
    row = texts(view, "From ↓ to →").index("Sales")
    index = view.sorted_model.index(row, column(view, "Billing"))
    assert index.data() == "1"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    (flow,) = ordering.workspace.selection
    assert (ordering.workspace.scenario.flows[flow].source, ordering.workspace.scenario.flows[flow].target) == (
        "E1",
        "E2",
    )


def test_moving_a_box_asks_nothing_anew(qtbot: QtBot, ordering: MainWindow) -> None:
    settle(qtbot, ordering)
    ordering.workspace.perform(
        "move", lambda document: move_nodes(document, "today", {"B3": NodePlacement("SALES", "explore", 700, 20)})
    )
    assert rests(ordering)


def test_nothing_is_worked_out_while_the_dock_is_hidden(qtbot: QtBot, ordering: MainWindow) -> None:
    settle(qtbot, ordering)
    asked: list[str] = []
    for page in ordering.analysis.pages.values():
        page.query.answered.connect(lambda _answer: asked.append("asked"))
    ordering.docks.analysis.toggleViewAction().trigger()
    add(ordering, Annotation(id="new", kind="pain_point", text="Nobody looks"))
    settle(qtbot, ordering)
    assert not asked, "what the status bar tells is all that is worked out"
    ordering.docks.analysis.toggleViewAction().trigger()
    assert not rests(ordering)
    settle(qtbot, ordering)
    assert "Nobody looks" in texts(table(open_tab(qtbot, ordering, "pain-points")), "What")


def test_nothing_begins_while_the_mouse_is_pressed(qtbot: QtBot, ordering: MainWindow) -> None:
    held = [True, True, False]
    asked: list[AnalysisInput] = []
    analyses = AnalysisScheduler(ordering.workspace, lambda: held.pop(0))
    inquiry = analyses.add_query(asked.append)
    with qtbot.waitSignal(analyses.all_answered):
        inquiry.set_priority(Priority.VISIBLE)
    assert held == []
    assert len(asked) == 1
    analyses.stop()


def test_answers_are_worked_out_in_another_thread_and_outdated_ones_are_dropped(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    settle(qtbot, ordering)
    begun, may_end = threading.Event(), threading.Event()
    threads: list[int] = []

    def slow(shown: AnalysisInput) -> int:
        threads.append(threading.get_ident())
        begun.set()
        may_end.wait(10)
        return len(shown.scenario.annotations)

    answers: list[object] = []
    inquiry = ordering.analysis_scheduler.add_query(slow)
    inquiry.answered.connect(answers.append)
    inquiry.set_priority(Priority.VISIBLE)
    qtbot.waitUntil(begun.is_set)
    before = len(ordering.workspace.scenario.annotations)
    add(ordering, Annotation(id="new", kind="note", text="Meanwhile"))
    may_end.set()
    settle(qtbot, ordering)
    assert answers == [before + 1]
    assert threading.get_ident() not in threads


def test_an_analysis_that_fails_becomes_a_sentence(
    qtbot: QtBot, ordering: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_shown: AnalysisInput) -> object:
        raise ValueError("no such thing")

    inquiry = ordering.analysis_scheduler.add_query(fails)
    with qtbot.waitSignal(inquiry.failed) as failed:
        inquiry.set_priority(Priority.VISIBLE)
    assert failed.args == ["This could not be worked out: no such thing"]
    assert "An analysis failed." in caplog.text


def test_another_document_takes_the_place_of_the_one_before(qtbot: QtBot, ordering: MainWindow) -> None:
    page = open_tab(qtbot, ordering, "handoffs")
    ordering.window_actions.file.new.trigger()
    settle(qtbot, ordering)
    assert page.message_label.isVisible()
    assert page.message_label.text() == "No handoffs: no work passes between departments yet."
    assert ordering.analysis.tabText(3) == "Handoffs 0"


def test_the_model_obeys_the_rules_of_qt(qtbot: QtBot, ordering: MainWindow) -> None:
    view = table(open_tab(qtbot, ordering, "pain-points"))
    tester = QAbstractItemModelTester(view.table_model, QAbstractItemModelTester.FailureReportingMode.Warning)
    add(ordering, Annotation(id="new", kind="pain_point", text="Another"))
    settle(qtbot, ordering)
    assert tester.model() is view.table_model
    assert view.table_model.index(0, 99, QModelIndex()).data() is None
    spoken = view.table_model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "What: Thin product descriptions"


def test_candidates_lead_to_all_their_elements(qtbot: QtBot, ordering: MainWindow) -> None:
    view = table(open_tab(qtbot, ordering, "candidates"))
    row = texts(view, "Kind").index("Data entered twice")
    assert texts(view, "What is often done")[row] == "task elimination"
    click(view, row)
    assert set(ordering.workspace.selection) == {"D2", "I3", "R1"}


def test_measures_stand_against_their_targets_in_words(qtbot: QtBot, ordering: MainWindow) -> None:
    view = table(open_tab(qtbot, ordering, "measures"))
    against = dict(zip(texts(view, "Measure"), texts(view, "Against the target"), strict=True))
    assert against["Customer satisfaction"] == "−9 worse"
    assert against["Time to service"] == "−0.4 better"
    known = texts(view, "How known")
    assert known == sorted(known)
    view.sortByColumn(column(view, "Against the target"), Qt.SortOrder.AscendingOrder)
    assert texts(view, "Against the target")[-1] == "−0.4 better"


def test_variants_are_listed_with_their_share_and_one_can_be_picked_and_named(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    page = open_tab(qtbot, ordering, "variants")
    assert isinstance(page, PathsPage)
    view = table(page)
    assert texts(view, "Share")[0] == "37 %"
    assert page.notice_label.text().startswith("The 12 ways through cover 88.9 % of all cases.")
    unnamed = texts(view, "Name").index("")
    assert not page.name_button.isEnabled()
    with qtbot.waitSignal(page.path_picked) as picked:
        click(view, unnamed)
    (flows,) = picked.args
    assert ordering.workspace.scenario.flows[flows[0]].source == "start"
    QTest.mouseClick(page.name_button, Qt.MouseButton.LeftButton)
    (key,) = ordering.workspace.selection
    made = ordering.workspace.scenario.variants[key]
    assert made.flows == flows
    settle(qtbot, ordering)
    assert texts(view, "Name")[unnamed] == made.name
    assert selected_rows(view) == [unnamed]
    assert not page.name_button.isEnabled()
    assert ordering.workspace.session.undo_name == "add variant"


def test_keys_lead_into_the_table_and_hide_the_dock(qtbot: QtBot, ordering: MainWindow) -> None:
    view = table(open_tab(qtbot, ordering, "handoffs"))
    ordering.canvas.setFocus()
    go_to = next(action for action in ordering.window_actions.panes.panes if action.text() == "Go to Analysis")
    go_to.trigger()
    assert view.hasFocus()
    assert view.currentIndex().row() == 0
    assert ordering.workspace.selection == ()
    qtbot.keyClick(ordering, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert ordering.docks.analysis.isHidden()
    go_to.trigger()
    assert view.hasFocus()


def test_a_measure_of_the_standard_set_is_added_to_what_is_selected_and_filled_in_beside(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    page = open_tab(qtbot, ordering, "measures")
    assert isinstance(page, MeasuresPage)
    ordering.workspace.select(["B3"])
    next(action for action in page.add_button.menu().actions() if action.text() == "Customer effort (CES)").trigger()
    (key,) = ordering.workspace.selection
    made = ordering.workspace.scenario.measures[key]
    assert (made.name, made.targets, made.subjective, made.unit) == ("Customer effort (CES)", ("B3",), True, "1–7")
    for path, text in (("actual", "3.5"), ("target", "4"), ("sample_size", "80")):
        field = ordering.inspector.form.editors[path].widget
        assert isinstance(field, QLineEdit)
        field.setFocus()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, ordering)
    view = table(page)
    row = texts(view, "Measure").index("Customer effort (CES)")
    shown = [texts(view, title)[row] for title in ("Actual", "Target", "Against the target", "About", "Sample")]
    assert shown == ["3.5", "4", "−0.5 worse", "Advise", "80"]


def test_of_a_large_process_only_what_is_in_front_is_worked_out(
    qtbot: QtBot, ordering: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_tab(qtbot, ordering, "handoffs")
    monkeypatch.setattr(analyses_module, "MAX_NODES_FOR_BACKGROUND", 10)
    add(ordering, Annotation(id="new", kind="pain_point", text="Another"))
    settle(qtbot, ordering)
    titles = [ordering.analysis.tabText(number) for number in range(ordering.analysis.count())]
    assert titles[2:5] == ["Pain points", "Handoffs 8", "Touchpoints"]
    assert texts(table(page), "No.")[0] == "1"
    assert "Another" in texts(table(open_tab(qtbot, ordering, "pain-points")), "What")
    assert ordering.analysis.tabText(2) == "Pain points 7"


def test_what_can_be_pressed_stands_above_the_table_where_the_tabs_leave_no_room(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    page = open_tab(qtbot, ordering, "handoffs")
    ordering.resize(2200, 900)
    qtbot.waitUntil(lambda: not page.isAncestorOf(page.control_bar))
    assert page.control_bar.isVisible()
    ordering.resize(1280, 800)
    qtbot.waitUntil(lambda: page.isAncestorOf(page.control_bar))
    assert page.control_bar.isVisible()
    tabs = ordering.analysis.tabBar()
    assert tabs.tabRect(tabs.count() - 1).right() <= ordering.analysis.width()
