"""The analysis dock: results are calculated in the background, and every row navigates to the canvas."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.background.worker import BackgroundWorker, JobPriority
from cpm_desktop.desktop.panels.analysis.pages.measures_page import MeasuresPage
from cpm_desktop.desktop.panels.analysis.pages.paths_page import PathsPage
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput, AnalysisScheduler
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.files import save_document
from tests.desktop.canvas.canvas_driver import CanvasDriver
from tests.desktop.panels.analysis.analysis_dock import (
    click_row,
    column,
    current_table,
    insert_annotation,
    is_settled,
    open_tab,
    row_point,
    selected_rows,
    sorted_column_texts,
    wait_until_settled,
)


def test_register_shows_a_new_pain_point_immediately(qtbot: QtBot, ordering: MainWindow) -> None:
    page = open_tab(qtbot, ordering, "pain-points")
    assert sorted_column_texts(current_table(page), "What")[0] == "Thin product descriptions"
    assert sorted_column_texts(current_table(page), "S · O · D")[0] == "6 · 7 · 8 = 336"
    insert_annotation(
        ordering, Annotation(id="new", kind="pain_point", targets=("B3",), text="No time to advise", severity=9)
    )
    wait_until_settled(qtbot, ordering)
    assert sorted_column_texts(current_table(page), "What")[-1] == "No time to advise"
    assert sorted_column_texts(current_table(page), "Where")[-1] == "Advise"
    ordering.workspace.session.undo()
    wait_until_settled(qtbot, ordering)
    assert "No time to advise" not in sorted_column_texts(current_table(page), "What")


def test_tab_titles_show_counts_without_being_opened(qtbot: QtBot, ordering: MainWindow) -> None:
    wait_until_settled(qtbot, ordering)
    titles = [ordering.analysis.tabText(number) for number in range(ordering.analysis.count())]
    assert titles[2:5] == ["Pain points 6", "Handoffs 8", "Touchpoints 16"]
    ordering.workspace.editor.perform("cut", lambda document: edit_elements(document, "today", ["A2"], name=""))
    wait_until_settled(qtbot, ordering)
    assert ordering.analysis.tabText(0) == "Findings 1"


def test_click_selects_the_element_of_a_row_and_enter_navigates_to_it(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "handoffs"))
    numbers = sorted_column_texts(view, "No.")
    click_row(view, numbers.index("8"))
    (flow,) = ordering.workspace.selection.ids
    assert ordering.canvas.drawing.marks.handoffs[flow] == "8"
    with qtbot.waitSignal(view.navigate_requested) as navigated:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert navigated.args == [(flow,)]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    (flow,) = ordering.workspace.selection.ids
    assert ordering.canvas.drawing.marks.handoffs[flow] == "7"


def test_focusing_the_table_keeps_the_selection(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "pain-points"))
    ordering.workspace.selection.select(["E2"])
    ordering.analysis.focus_content()
    assert view.hasFocus()
    assert ordering.workspace.selection.ids == ("E2",)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert selected_rows(view) == [0]
    assert ordering.workspace.selection.ids != ("E2",)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert selected_rows(view) == [1]


def test_double_click_on_a_row_reveals_its_element(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "handoffs"))
    ordering.canvas.zoom_to(1.5)
    last = sorted_column_texts(view, "No.").index("8")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row_point(view, last))
    (flow,) = ordering.workspace.selection.ids
    route = ordering.canvas.drawing.placement.route(flow)
    shown = ordering.canvas.visible_area()
    assert any(shown.contains(point.x, point.y) for point in route)


def test_canvas_selection_is_marked_in_the_table(qtbot: QtBot, ordering: MainWindow) -> None:
    driver = CanvasDriver(ordering.canvas)
    view = current_table(open_tab(qtbot, ordering, "pain-points"))
    driver.click(*driver.node_centre("B1"))
    assert ordering.workspace.selection.ids == ("B1",)
    (row,) = selected_rows(view)
    assert sorted_column_texts(view, "What")[row] == "Menu maze"
    ordering.workspace.selection.select(["A1"])
    assert selected_rows(view) == []


def test_matrix_counts_handoffs_and_cells_select_their_flows(qtbot: QtBot, ordering: MainWindow) -> None:
    page = open_tab(qtbot, ordering, "handoffs")
    matrix = next(button for button in page.control_bar.findChildren(QWidget) if button.property("text") == "Matrix")
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton)
    view = current_table(page)
    row = sorted_column_texts(view, "From ↓ to →").index("Sales")
    index = view.sorted_model.index(row, column(view, "Billing"))
    assert index.data() == "1"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    (flow,) = ordering.workspace.selection.ids
    assert (ordering.workspace.scenario.flows[flow].source, ordering.workspace.scenario.flows[flow].target) == (
        "E1",
        "E2",
    )


def test_moving_a_box_repeats_only_the_findings(qtbot: QtBot, ordering: MainWindow) -> None:
    wait_until_settled(qtbot, ordering)
    answered: list[str] = []
    for name, page in ordering.analysis.pages.items():
        page.query.answered.connect(lambda _contents, name=name: answered.append(name))
    ordering.workspace.editor.perform(
        "move", lambda document: move_nodes(document, "today", {"B3": NodePlacement("SALES", "explore", 700, 20)})
    )
    assert not is_settled(ordering)
    wait_until_settled(qtbot, ordering)
    assert answered == ["findings"]


def test_step_that_a_file_has_upon_another_is_found_until_it_is_dragged_away(
    qtbot: QtBot, ordering: MainWindow, tmp_path: Path
) -> None:
    document, scenario = ordering.workspace.document, ordering.workspace.scenario
    moved = with_changes(scenario.nodes["B3"], lane=scenario.nodes["A2"].lane)
    boxes = scenario.layout.nodes.with_entries({"B3": scenario.layout.nodes["A2"]})
    layout = with_changes(scenario.layout, nodes=dict(boxes))
    crowded = with_changes(scenario, nodes=scenario.nodes.with_elements(moved), layout=layout)
    path = tmp_path / "crowded.cpm.json"
    save_document(with_changes(document, scenarios=document.scenarios.with_elements(crowded)), path)
    assert ordering.document_file.open(path)
    view = current_table(open_tab(qtbot, ordering, "findings"))
    name, other = (scenario.nodes[key].name for key in ("B3", "A2"))
    assert f"“{name}” covers “{other}”." in sorted_column_texts(view, "Finding")
    driver = CanvasDriver(ordering.canvas)
    ordering.canvas.reveal(("B3",))
    x, y = driver.node_centre("B3")
    driver.drag((x, y), (x, y + 70))
    wait_until_settled(qtbot, ordering)
    assert ordering.workspace.document.scenarios["today"].layout.nodes["B3"].y != boxes["A2"].y
    assert not [text for text in sorted_column_texts(view, "Finding") if "covers" in text]


def test_nothing_is_analysed_while_the_dock_is_hidden(qtbot: QtBot, ordering: MainWindow) -> None:
    wait_until_settled(qtbot, ordering)
    answers: list[str] = []
    for page in ordering.analysis.pages.values():
        page.query.answered.connect(lambda _answer: answers.append("asked"))
    ordering.docks.analysis.toggleViewAction().trigger()
    insert_annotation(ordering, Annotation(id="new", kind="pain_point", text="No one looks"))
    wait_until_settled(qtbot, ordering)
    assert not answers, "only the results for the status bar are calculated"
    ordering.docks.analysis.toggleViewAction().trigger()
    assert not is_settled(ordering)
    wait_until_settled(qtbot, ordering)
    assert "No one looks" in sorted_column_texts(current_table(open_tab(qtbot, ordering, "pain-points")), "What")


def test_no_analysis_starts_while_the_mouse_is_pressed(qtbot: QtBot, ordering: MainWindow) -> None:
    held = [True, True, False]
    asked: list[AnalysisInput] = []
    worker = BackgroundWorker("analysis test")
    analyses = AnalysisScheduler(ordering.workspace, worker, DEFAULT_LIMITS, lambda: held.pop(0))
    inquiry = analyses.add_query(asked.append)
    with qtbot.waitSignal(analyses.all_answered):
        inquiry.set_priority(JobPriority.VISIBLE)
    assert held == []
    assert len(asked) == 1
    worker.stop()


def test_analyses_run_in_a_thread_and_outdated_results_are_dropped(qtbot: QtBot, ordering: MainWindow) -> None:
    wait_until_settled(qtbot, ordering)
    started, may_end = threading.Event(), threading.Event()
    threads: list[int] = []

    def slow(shown: AnalysisInput) -> int:
        threads.append(threading.get_ident())
        started.set()
        may_end.wait(10)
        return len(shown.scenario.annotations)

    answers: list[object] = []
    inquiry = ordering.analysis_scheduler.add_query(slow)
    inquiry.answered.connect(answers.append)
    inquiry.set_priority(JobPriority.VISIBLE)
    qtbot.waitUntil(started.is_set)
    before = len(ordering.workspace.scenario.annotations)
    insert_annotation(ordering, Annotation(id="new", kind="note", text="Later"))
    may_end.set()
    wait_until_settled(qtbot, ordering)
    assert answers == [before + 1]
    assert threading.get_ident() not in threads


def test_failed_analysis_shows_a_message(qtbot: QtBot, ordering: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    def fails(_shown: AnalysisInput) -> object:
        raise ValueError("no such thing")

    inquiry = ordering.analysis_scheduler.add_query(fails)
    with qtbot.waitSignal(inquiry.failed) as failed:
        inquiry.set_priority(JobPriority.VISIBLE)
    assert failed.args == ["This could not be calculated: no such thing"]
    assert "An analysis failed." in caplog.text


def test_another_document_replaces_the_tables(qtbot: QtBot, ordering: MainWindow) -> None:
    page = open_tab(qtbot, ordering, "handoffs")
    ordering.window_actions.file.new.trigger()
    wait_until_settled(qtbot, ordering)
    assert page.message_label.isVisible()
    assert page.message_label.text() == "No handoffs: no work passes between departments yet."
    assert ordering.analysis.tabText(3) == "Handoffs 0"


def test_candidate_row_selects_all_its_elements(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "candidates"))
    row = sorted_column_texts(view, "Kind").index("Data entered twice")
    assert sorted_column_texts(view, "Usual remedy")[row] == "remove a step"
    click_row(view, row)
    assert set(ordering.workspace.selection.ids) == {"D2", "I3", "R1"}


def test_measures_show_their_gap_to_target_in_words(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "measures"))
    gaps = dict(zip(sorted_column_texts(view, "Measure"), sorted_column_texts(view, "Gap to target"), strict=True))
    assert gaps["Customer satisfaction"] == "−9 worse"
    assert gaps["Time to service"] == "−0.4 better"
    evidence = sorted_column_texts(view, "Type of evidence")
    assert evidence == sorted(evidence)
    view.sortByColumn(column(view, "Gap to target"), Qt.SortOrder.AscendingOrder)
    assert sorted_column_texts(view, "Gap to target")[-1] == "−0.4 better"


def test_paths_are_listed_with_their_share_and_can_be_highlighted_and_named(qtbot: QtBot, ordering: MainWindow) -> None:
    page = open_tab(qtbot, ordering, "variants")
    assert isinstance(page, PathsPage)
    view = current_table(page)
    assert sorted_column_texts(view, "Share")[0] == "37 %"
    assert page.notice_label.text().startswith("12 paths cover 88.9 % of all cases.")
    unnamed = sorted_column_texts(view, "Name").index("")
    assert not page.name_button.isEnabled()
    with qtbot.waitSignal(page.path_picked) as picked:
        click_row(view, unnamed)
    (flows,) = picked.args
    assert ordering.workspace.scenario.flows[flows[0]].source == "start"
    QTest.mouseClick(page.name_button, Qt.MouseButton.LeftButton)
    (key,) = ordering.workspace.selection.ids
    variant = ordering.workspace.scenario.variants[key]
    assert variant.flows == flows
    wait_until_settled(qtbot, ordering)
    assert sorted_column_texts(view, "Name")[unnamed] == variant.name
    assert selected_rows(view) == [unnamed]
    assert not page.name_button.isEnabled()
    assert ordering.workspace.session.undo_name == "add path"


def test_keys_focus_the_table_and_hide_the_dock(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "handoffs"))
    ordering.canvas.setFocus()
    go_to = next(action for action in ordering.window_actions.panes.panes if action.text() == "Go to Analysis")
    go_to.trigger()
    assert view.hasFocus()
    assert view.currentIndex().row() == 0
    assert ordering.workspace.selection.ids == ()
    qtbot.keyClick(ordering, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert ordering.docks.analysis.isHidden()
    go_to.trigger()
    assert view.hasFocus()


def test_standard_measure_is_added_to_the_selection_and_shown_in_the_inspector(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    page = open_tab(qtbot, ordering, "measures")
    assert isinstance(page, MeasuresPage)
    ordering.workspace.selection.select(["B3"])
    next(action for action in page.add_button.menu().actions() if action.text() == "Customer effort (CES)").trigger()
    (key,) = ordering.workspace.selection.ids
    measure = ordering.workspace.scenario.measures[key]
    assert (measure.name, measure.targets, measure.subjective, measure.unit) == (
        "Customer effort (CES)",
        ("B3",),
        True,
        "1–7",
    )
    for path, text in (("actual", "3.5"), ("target", "4"), ("sample_size", "80")):
        field = ordering.inspector.form.editors[path].widget
        assert isinstance(field, QLineEdit)
        field.setFocus()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_until_settled(qtbot, ordering)
    view = current_table(page)
    row = sorted_column_texts(view, "Measure").index("Customer effort (CES)")
    shown = [
        sorted_column_texts(view, title)[row]
        for title in ("Actual", "Target", "Gap to target", "Attached to", "Sample")
    ]
    assert shown == ["3.5", "4", "−0.5 worse", "Advise", "80"]


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, background_analysis_nodes=10)])
def test_only_the_front_tab_is_analysed_in_a_large_process(qtbot: QtBot, ordering: MainWindow) -> None:
    page = open_tab(qtbot, ordering, "handoffs")
    insert_annotation(ordering, Annotation(id="new", kind="pain_point", text="Another"))
    wait_until_settled(qtbot, ordering)
    titles = [ordering.analysis.tabText(number) for number in range(ordering.analysis.count())]
    assert titles[2:5] == ["Pain points", "Handoffs 8", "Touchpoints"]
    assert sorted_column_texts(current_table(page), "No.")[0] == "1"
    assert "Another" in sorted_column_texts(current_table(open_tab(qtbot, ordering, "pain-points")), "What")
    assert ordering.analysis.tabText(2) == "Pain points 7"
