"""Tables of the analysis dock: sorting, copying, and columns that fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Annotation
from tests.desktop.panels.analysis.analysis_dock import (
    click_row,
    column,
    current_table,
    insert_annotation,
    open_tab,
    selected_rows,
    sorted_column_texts,
    wait_until_settled,
    waiting_minutes,
)


def test_numeric_columns_sort_numerically_and_a_third_click_restores_the_order(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    view = current_table(open_tab(qtbot, ordering, "handoffs"))
    as_numbered = sorted_column_texts(view, "No.")
    header, number = view.horizontalHeader(), column(view, "Wait")
    point = QPoint(header.sectionViewportPosition(number) + header.sectionSize(number) // 2, header.height() // 2)
    for sort_key in (sorted, lambda waits: sorted(waits, reverse=True)):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        waits = waiting_minutes(view)
        assert waits == sort_key(waits)
        assert len(set(waits)) > 3
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert sorted_column_texts(view, "No.") == as_numbered


def test_sorting_and_selected_row_survive_a_change(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "pain-points"))
    view.sortByColumn(column(view, "Severity"), Qt.SortOrder.DescendingOrder)
    click_row(view, 2)
    chosen = ordering.workspace.selection.ids
    severities = [int(text or 0) for text in sorted_column_texts(view, "Severity")]
    assert severities == sorted(severities, reverse=True)
    ordering.workspace.editor.perform("worse", lambda document: edit_elements(document, "today", chosen, severity=10))
    wait_until_settled(qtbot, ordering)
    assert sorted_column_texts(view, "Severity")[0] == "10"
    assert selected_rows(view) == [0]
    assert ordering.workspace.selection.ids == chosen


def test_rows_are_copied_as_tab_separated_text(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "touchpoints"))
    click_row(view, 0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert [len(line) for line in lines] == [view.sorted_model.columnCount()] * 3
    assert lines[0][0] == "No."
    assert lines[1][column(view, "From")] == "Customer: Search product"


def test_table_model_passes_the_qt_model_tester(qtbot: QtBot, ordering: MainWindow) -> None:
    view = current_table(open_tab(qtbot, ordering, "pain-points"))
    tester = QAbstractItemModelTester(view.table_model, QAbstractItemModelTester.FailureReportingMode.Warning)
    insert_annotation(ordering, Annotation(id="new", kind="pain_point", text="Another"))
    wait_until_settled(qtbot, ordering)
    assert tester.model() is view.table_model
    assert view.table_model.index(0, 99, QModelIndex()).data() is None
    accessible_text = view.table_model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible_text == "What: Thin product descriptions"


def test_buttons_move_above_the_table_if_the_tabs_leave_no_space(qtbot: QtBot, ordering: MainWindow) -> None:
    page = open_tab(qtbot, ordering, "handoffs")
    ordering.resize(2200, 900)
    qtbot.waitUntil(lambda: not page.isAncestorOf(page.control_bar))
    assert page.control_bar.isVisible()
    ordering.resize(1280, 800)
    qtbot.waitUntil(lambda: page.isAncestorOf(page.control_bar))
    assert page.control_bar.isVisible()
    tabs = ordering.analysis.tabBar()
    assert tabs.tabRect(tabs.count() - 1).right() <= ordering.analysis.width()


@pytest.mark.parametrize(("width", "is_in_sight"), [(1280, True), (1000, False)])
def test_last_column_is_in_sight_if_the_text_column_can_give_way(
    qtbot: QtBot, ordering: MainWindow, width: int, *, is_in_sight: bool
) -> None:
    ordering.resize(width, 720)
    page = open_tab(qtbot, ordering, "effort")
    page.show_view(1)
    table = page.current_table_view
    assert table is not None
    qtbot.waitUntil(lambda: table.isVisible() and table.viewport().width() > 0)
    header = table.horizontalHeader()
    assert (header.length() <= table.viewport().width()) == is_in_sight
    assert min(header.sectionSize(column) for column in range(header.count())) >= 40
