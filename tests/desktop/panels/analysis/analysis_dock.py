"""Operates the analysis dock and reads its tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.panels.analysis.table.table_data import CellBar, TableData
from cpm_desktop.desktop.panels.analysis.table.table_view import AnalysisTableView
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.editing.commands.elements import add_annotation
from cpm_desktop.model.elements import Annotation
from cpm_desktop.storage.files import load_document


def column(view: AnalysisTableView, title: str) -> int:
    model = view.sorted_model
    titles = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]
    return titles.index(title)


def first_scenario_input(sample: str) -> AnalysisInput:
    """Return the first scenario of a sample."""
    document = load_document(template_path(sample))
    return AnalysisInput(document, next(iter(document.scenarios)))


def column_texts(table: TableData, title: str) -> list[str]:
    """Return the texts of a column of a table."""
    number = [column.title for column in table.columns].index(title)
    return [row.cells[number].text for row in table.rows]


def cell_bars(table: TableData) -> list[CellBar]:
    bars = [cell.bar for row in table.rows for cell in row.cells if cell.bar is not None]
    assert bars
    return bars


def wait_until_settled(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until all requested results are calculated; creates all pages immediately."""
    assert window.analysis.pages
    qtbot.waitUntil(lambda: window.analysis_scheduler.has_answered_all, timeout=20_000)


def is_settled(window: MainWindow) -> bool:
    """Return whether no calculation is pending."""
    return window.analysis_scheduler.has_answered_all


def open_tab(qtbot: QtBot, window: MainWindow, name: str) -> AnalysisPage:
    """Click a tab and wait for its result."""
    number = list(window.analysis.pages).index(name)
    bar = window.analysis.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
    wait_until_settled(qtbot, window)
    return window.analysis.pages[name]


def current_table(page: AnalysisPage) -> AnalysisTableView:
    view = page.current_table_view
    assert view is not None
    return view


def sorted_column_texts(view: AnalysisTableView, title: str) -> list[str]:
    """Return the texts of a column, in the sorted order."""
    number, model = column(view, title), view.sorted_model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def row_point(view: AnalysisTableView, row: int) -> QPoint:
    index = view.sorted_model.index(row, 1)
    view.scrollTo(index)
    return view.visualRect(index).center()


def click_row(view: AnalysisTableView, row: int) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row_point(view, row))


def selected_rows(view: AnalysisTableView) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedRows())


def insert_annotation(window: MainWindow, note: Annotation) -> None:
    window.workspace.editor.perform(
        "note", lambda document: add_annotation(document, window.workspace.scenario_id, note)
    )


def waiting_minutes(view: AnalysisTableView) -> Sequence[float]:
    number = column(view, "Wait")
    rows = [
        view.sorted_model.mapToSource(view.sorted_model.index(row, number))
        for row in range(view.sorted_model.rowCount())
    ]
    keys = [view.table_model.cell(index).sort_key for index in rows]
    return [key for key in keys if isinstance(key, float)]
